import {
  hashKey,
  noop,
  useMutation as useUnguardedMutation,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { OnePress } from './one-press.ts';

/**
 * `useMutation` for every change the console makes: the same wish is sent once until it has settled. `isPending` alone
 * does not hold a double click back, for the second one comes before the button is drawn anew.
 */
export function useMutation<Answer, Failure = Error, Input = void, Before = unknown>(
  options: UseMutationOptions<Answer, Failure, Input, Before>,
): UseMutationResult<Answer, Failure, Input, Before> {
  const mutation = useUnguardedMutation(options);
  const [press] = useState(() => new OnePress());
  const send = mutation.mutateAsync;
  const mutateAsync = useCallback<typeof send>(
    (...args) => press.take(hashKey([args[0]]), () => send(...args)),
    [press, send],
  );
  // Its failure is in `error`, and the query client has seen it.
  const mutate = useCallback<typeof mutation.mutate>((...args) => void mutateAsync(...args).catch(noop), [mutateAsync]);
  return { ...mutation, mutate, mutateAsync };
}
