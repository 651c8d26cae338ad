import { getConfig } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';

/** The standard slots of a day, as the business variables have them. Empty while they are read. */
export function useSlots(): readonly string[] {
  const config = useQuery({
    queryKey: ['variable', 'config'],
    queryFn: () => ask(getConfig({ client: api })),
    staleTime: 5 * 60_000,
  });
  return config.data?.scheduling.slots.map((slot) => slot.start) ?? [];
}
