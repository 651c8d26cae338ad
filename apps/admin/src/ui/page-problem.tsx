/** What stands in a page's place when what it shows cannot be had. */
import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { isMissing } from '../api/api-problem.ts';
import { Button } from './button.tsx';
import { useOnline } from '../app/use-online.ts';
import { EmptyState, ErrorState, PageHeader, Skeleton } from './surfaces.tsx';

/** Missing and not yours look the same. */
export function PageMissing() {
  return (
    <>
      <PageHeader title="Page not found" />
      <EmptyState
        icon={<Compass aria-hidden />}
        title="There is nothing here for you."
        action={
          <Button asChild variant="primary">
            <Link to="/">Back to the start</Link>
          </Button>
        }
      >
        The address may be wrong, or it belongs to a station that is not yours.
      </EmptyState>
    </>
  );
}

/** Of one record that is on its way; without a connection the page has a heading that says so. */
export function PageLoading() {
  const online = useOnline();
  return (
    <>
      {!online && <PageHeader title="This page is not loaded yet" />}
      <Skeleton lines={8} />
    </>
  );
}

/** Of one record, found by the id in the address: an id that cannot be one is as missing as one that is not there. */
export function PageProblem({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  if (isMissing(error)) return <PageMissing />;
  return (
    <>
      <PageHeader title="This page cannot be shown" />
      <ErrorState error={error} retry={retry} />
    </>
  );
}
