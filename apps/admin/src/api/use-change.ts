import { useQueryClient } from '@tanstack/react-query';
import { useMutation } from './use-mutation.ts';

/** A change of something about this kind of thing: everything that shows it is read again when it is done. */
export function useChange<Input, Answer>(
  entity: 'booking' | 'customer' | 'conversation' | 'hold',
  run: (input: Input) => Promise<Answer>,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => queries.invalidateQueries({ queryKey: [entity] }),
  });
}
