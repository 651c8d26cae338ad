import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { useEffect } from 'react';
import { isApiProblem } from '../api/api-problem.ts';
import { reportFault } from '../api/report-fault.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, PageHeader } from '../ui/surfaces.tsx';

/** Keeps a broken page from taking the console with it, and tells the server of faults of ours. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  useEffect(() => {
    if (!isApiProblem(error)) reportFault('page', error);
  }, [error]);
  return (
    <ErrorState
      error={error}
      retry={() => {
        resetQueries();
        reset();
        void router.invalidate();
      }}
    />
  );
}

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
