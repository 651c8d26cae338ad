import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isApiProblem } from '../api/api-problem.ts';
import { reportFault } from '../api/report-fault.ts';
import { PageProblem } from '../ui/page-problem.tsx';

/** Keeps a broken page from taking the console with it, and tells the server of faults of ours. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  useEffect(() => {
    if (!isApiProblem(error)) reportFault('page', error);
  }, [error]);
  return (
    <PageProblem
      error={error}
      retry={() => {
        resetQueries();
        // What the page broke on may be an answer: it is asked for anew, not drawn again.
        queries.removeQueries({ type: 'inactive' });
        reset();
        void router.invalidate();
      }}
    />
  );
}
