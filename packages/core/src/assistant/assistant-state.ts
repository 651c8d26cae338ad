/** What a question to the assistant comes with besides its words. */
import { AssistantAbout } from '@myhibachi/contracts';
import { z } from 'zod';

const State = z.object({
  about: AssistantAbout,
  station: z.string().optional(),
  /** Those in reach of whoever asks, as they may name them. */
  stations: z.array(
    z.object({ id: z.string(), name: z.string(), city: z.string(), code: z.string(), today: z.string() }),
  ),
  today: z.string(),
  now: z.string(),
});
export type AssistantState = z.output<typeof State>;

/** An engine's state is data: it is parsed before it is used. */
export function readState(state: unknown): AssistantState {
  return State.parse(state);
}
