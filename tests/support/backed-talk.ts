/** Talks of hosts with the concierge on a station with our articles, in which every figure said is backed. */
import { seedArticles } from '@myhibachi/core/knowledge';
import { newId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, expect } from 'vitest';
import { openStation, type Booked } from './journey.ts';
import { playDialogue, type DialogueOptions, type PlayedDialogue } from './play-dialogue.ts';
import { createTestPlatform, type TestPlatform } from './platform.ts';

/** Opens a platform before the tests of a file, closes it behind them, and hands it over. */
export function withConcierge(opened: (t: TestPlatform) => void, { articles = false } = {}): void {
  let t: TestPlatform;
  beforeAll(async () => {
    t = await createTestPlatform();
    await openStation(t);
    if (articles) await seedArticles(t.system());
    opened(t);
  });
  afterAll(() => t.close());
}

/** Plays these lines; fails where the concierge says a figure that nothing backs. */
export async function playBacked(
  t: TestPlatform,
  lines: readonly string[],
  options: DialogueOptions = {},
): Promise<PlayedDialogue> {
  const dialogue = await playDialogue(t, lines, options);
  for (const { said, unbacked } of dialogue.turns) expect({ said, unbacked }).toEqual({ said, unbacked: [] });
  return dialogue;
}

/** The host of this booking says these lines, signed in; `writes`: by a link of their own mailbox. */
export async function sayAsHost(
  t: TestPlatform,
  { bookingId }: Booked,
  lines: readonly string[],
  writes = true,
): Promise<PlayedDialogue> {
  const { customer_id: customerId } = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow();
  return playBacked(t, lines, {
    person: { customerId, verified: true, firstName: 'Jordan' },
    caller: { kind: 'host', customerId, sessionId: newId(), writes },
  });
}
