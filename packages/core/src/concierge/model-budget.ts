/** What a model may cost in a day and in a conversation: counted before it is asked, put right when it has answered. */
import type { Context } from '../kernel/index.ts';
import { correctConversation, correctDay, spendOfConversation, spendOfDay } from './model-budget-store.ts';
import type { ModelSettings } from './model-settings.ts';

export interface Reservation {
  readonly conversationId: string;
  /** In UTC, as the services count. */
  readonly day: string;
  readonly micros: number;
}

type Limits = Pick<ModelSettings, 'dayBudgetMicros' | 'conversationBudgetMicros'>;

/**
 * Counts the most a call can cost against both budgets, or null when either has no room for it. However many ask at the
 * same time, what is counted never exceeds them. A process that dies before `settle` leaves the most counted.
 */
export async function reserve(
  ctx: Pick<Context, 'db' | 'clock'>,
  conversationId: string,
  micros: number,
  { dayBudgetMicros, conversationBudgetMicros }: Limits,
): Promise<Reservation | null> {
  const day = ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  if (!(await spendOfConversation(ctx.db, conversationId, micros, conversationBudgetMicros))) return null;
  if (await spendOfDay(ctx.db, day, micros, dayBudgetMicros)) return { conversationId, day, micros };
  await correctConversation(ctx.db, conversationId, -micros);
  return null;
}

/** Replaces what was reserved by what the call did cost. */
export async function settle(ctx: Pick<Context, 'db'>, reserved: Reservation, costMicros: number): Promise<void> {
  const difference = costMicros - reserved.micros;
  if (difference === 0) return;
  await correctDay(ctx.db, reserved.day, difference);
  await correctConversation(ctx.db, reserved.conversationId, difference);
}
