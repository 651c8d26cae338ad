/** Where a conversation stands and every way it can go, as data; anything else is refused. */
import type { ConversationStatus } from '@myhibachi/contracts';
import { AppError } from '../kernel/index.ts';

export type ConversationEvent = 'host_spoke' | 'answered' | 'snooze' | 'wake' | 'close' | 'reopen';

/** `open` waits for us, `pending` for the host; a closed one stays closed: what the host says next opens a new one. */
const TRANSITIONS = {
  open: { host_spoke: 'open', answered: 'pending', snooze: 'snoozed', close: 'closed' },
  pending: { host_spoke: 'open', answered: 'pending', snooze: 'snoozed', close: 'closed', reopen: 'open' },
  snoozed: { host_spoke: 'open', answered: 'pending', snooze: 'snoozed', wake: 'open', close: 'closed' },
  closed: { reopen: 'open' },
} as const satisfies Record<ConversationStatus, Partial<Record<ConversationEvent, ConversationStatus>>>;

/** The state after the event; throws `invalid_transition` when there is none. */
export function nextConversationStatus(from: ConversationStatus, event: ConversationEvent): ConversationStatus {
  const table: Readonly<Record<string, ConversationStatus>> = TRANSITIONS[from];
  const next = table[event];
  if (next === undefined)
    throw new AppError('invalid_transition', {
      reason: `a conversation that is ${from} cannot ${event}`,
      message: from === 'closed' ? 'This conversation is closed. Reopen it first.' : 'That is not possible now.',
    });
  return next;
}
