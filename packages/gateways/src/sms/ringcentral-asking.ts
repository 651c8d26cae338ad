import type { z } from 'zod';
import type { Resilience } from '../resilience.ts';
import type { Ask, RingCentralClient } from './ringcentral-client.ts';

/** Asks under the breaker's policies; the answer is of the shape that is expected, or it counts as none. */
export type Asking = <S extends z.ZodType>(
  operation: string,
  answer: S,
  request: Omit<Ask, 'signal'>,
) => Promise<z.output<S>>;

export function askingOf(client: RingCentralClient, breaker: Resilience): Asking {
  return (operation, answer, request) =>
    breaker.call({
      operation,
      mode: 'repeatable',
      attempt: async (signal) => answer.parse(await client.ask({ ...request, signal })),
    });
}
