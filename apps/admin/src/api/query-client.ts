import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiProblem } from './api-problem.ts';
import { reportFault } from './report-fault.ts';

const MAX_TRIES = 3;

/** Only what may turn out differently is tried again: a refusal stays a refusal. */
function mayRetry(failures: number, error: unknown): boolean {
  return failures < MAX_TRIES && isApiProblem(error) && error.retryable;
}

function waitBefore(failures: number, error: unknown): number {
  const told = isApiProblem(error) ? error.retryAfterSeconds : null;
  return told === null ? Math.min(1_000 * 2 ** failures, 15_000) : told * 1_000;
}

/** What the live feed refreshes is fresh for long; `signedOut` is called when the server no longer knows us. */
export function createQueryClient(signedOut: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (!isApiProblem(error)) reportFault('query', error);
    else if (['unauthenticated', 'second_factor_required', 'device_unverified'].includes(error.code)) signedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: mayRetry,
        retryDelay: waitBefore,
        refetchOnWindowFocus: false,
      },
      // Without a connection a change fails at once: kept for later, it would be made when nobody remembers it.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
