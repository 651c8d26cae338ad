import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { isApiProblem } from '../api/api-problem.ts';
import { reportFault } from '../api/report-fault.ts';
import { Button } from '../ui/button.tsx';
import { PageProblem } from '../ui/page-problem.tsx';
import { EmptyState, PageHeader } from '../ui/surfaces.tsx';
import { MissingCode, fetchParts } from './lazy-part.ts';

const RELOADED = 'reloaded-at';
const RELOAD_AGAIN_AFTER_MS = 60_000;
/** When a connection that seems to be there was last tried without anybody asking. */
let triedAt = 0;

/**
 * Fetches again what is missing. When the server answers and the file is still not there, a deploy has replaced it: the
 * new ones come with a new document, which is asked for once a minute at most.
 */
async function fetchAgain(): Promise<void> {
  const complete = await fetchParts();
  if (complete || Date.now() - Number(sessionStorage.getItem(RELOADED)) < RELOAD_AGAIN_AFTER_MS) return;
  const answers = await fetch('/health/live', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!answers) return;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
}

/** A page whose code could not be fetched: the frame stays, and the page opens by itself once there is a connection. */
function PageOffline({ retry }: { readonly retry: () => void }) {
  const again = useEffectEvent(retry);
  useEffect(() => {
    const back = (): void => again();
    addEventListener('online', back);
    if (navigator.onLine && Date.now() - triedAt > RELOAD_AGAIN_AFTER_MS) {
      triedAt = Date.now();
      back();
    }
    return () => removeEventListener('online', back);
  }, []);
  return (
    <>
      <PageHeader title="This page is not here yet" />
      <EmptyState
        icon={<CloudOff aria-hidden />}
        title={navigator.onLine ? 'The server does not answer.' : 'You are offline.'}
        action={<Button onClick={retry}>Try again</Button>}
      >
        It was not opened on this device before, and could not be fetched now. It opens by itself as soon as you are
        back; pages you have opened go on showing what they last knew.
      </EmptyState>
    </>
  );
}

/** Keeps a broken page from taking the console with it, and tells the server of faults of ours. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  const isMissing = error instanceof MissingCode;
  useEffect(() => {
    if (!isApiProblem(error) && !isMissing) reportFault('page', error);
  }, [error, isMissing]);
  const retry = (): void => {
    resetQueries();
    // What the page broke on may be an answer: it is asked for anew, not drawn again.
    queries.removeQueries({ type: 'inactive' });
    reset();
    void router.invalidate();
  };
  if (isMissing) return <PageOffline retry={() => void fetchAgain().then(retry)} />;
  return <PageProblem error={error} retry={retry} />;
}
