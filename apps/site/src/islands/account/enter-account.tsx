import { useEffect, useState } from 'preact/hooks';
import { enterBySignInLink } from '../../api/account.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { useSubmit } from '../parts/use-submit.ts';

/** The press of a button signs in, not the opening of the page: mail scanners open every link. */
function Enter({ token }: { readonly token: string }) {
  const sending = useSubmit('enter-account');
  const [inside, setInside] = useState(false);
  // Pressed before the page listens, it would do nothing.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  async function enter() {
    const outcome = await sending.submit(token, () => enterBySignInLink(token));
    if (!outcome?.ok) return;
    setInside(true);
    location.replace('/account');
  }
  const { failure } = sending;
  const spent = failure?.kind === 'problem' && ['link_expired', 'validation_failed'].includes(failure.problem.code);
  return (
    <div class="grid justify-items-start gap-5">
      <h1>{spent ? 'This link is used up' : 'Welcome back'}</h1>
      {spent && <p class="text-lead">It was used already or is older than a quarter of an hour.</p>}
      {!spent && failure && <FailureNotice failure={failure} />}
      {spent ? (
        <a class="button" href="/account">
          Ask for a new one
        </a>
      ) : (
        <button class="button" type="button" disabled={!ready || sending.busy || inside} onClick={() => void enter()}>
          {sending.busy || inside ? 'Opening…' : 'Sign in'}
        </button>
      )}
    </div>
  );
}

export function EnterAccount({ token }: { readonly token: string }) {
  return (
    <IslandBoundary island="enter-account">
      <Enter token={token} />
    </IslandBoundary>
  );
}
