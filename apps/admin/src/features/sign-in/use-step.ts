import { useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../../api/use-mutation.ts';
import { signInStateQuery } from '../../session/session.ts';

/** One step of signing in: sends it, then looks which one is next. */
export function useStep<Input, Answer>(send: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: signInStateQuery.queryKey }),
  });
}
