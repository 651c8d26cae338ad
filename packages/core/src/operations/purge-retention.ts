import { z } from 'zod';
import {
  audit,
  authorize,
  defineJob,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import {
  deleteOldConversations,
  deleteOldCounts,
  deleteOldNotices,
  deleteOldWords,
} from './purge-conversations-store.ts';
import {
  deleteOldFiles,
  deleteOldMessages,
  deleteParty,
  forgetConsentOrigins,
  listOldParties,
  lockOldParty,
  type Cutoff,
  type OldParty,
} from './retention-store.ts';

export const purgeRetentionJob = defineJob({ name: 'operations.purge-retention', schema: z.strictObject({}) });

/** So many parties, and so many rows of each other kind, a transaction; and so many transactions a night. */
const PARTIES = 200;
const ROWS = 1_000;
const MOST_BATCHES = 50;
/** Longer than any cap looks back. */
const COUNTED_DAYS = 62;

export interface Purged {
  readonly parties: number;
  readonly messages: number;
  readonly files: number;
  readonly origins: number;
  readonly conversations: number;
  readonly words: number;
  readonly notices: number;
}

async function purgeParty(ctx: Context, party: OldParty, cutoff: Cutoff): Promise<boolean> {
  authorize(ctx, 'operations.run');
  return withTransaction(ctx, async (tx) => {
    const own = await lockOldParty(tx, party, cutoff);
    if (own === null) return false;
    const rows = await deleteParty(tx, { ...party, customerId: own.customerId }, cutoff);
    audit(tx, {
      action: 'booking.purge_records',
      entityType: party.bookingId === null ? 'hold' : 'booking',
      entityId: party.bookingId ?? party.holdId ?? '',
      stationId: own.stationId,
      after: { code: own.code, keptUntil: cutoff.before, rows },
    });
    return true;
  });
}

type Step = (tx: TransactionContext, limit: number) => Promise<number>;

/** In transactions of their own until a batch is not full, so that nothing is locked for long. */
async function inBatches(ctx: Context, what: string, step: Step): Promise<number> {
  let total = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    authorize(ctx, 'operations.run');
    const rows = await withTransaction(ctx, async (tx) => {
      const done = await step(tx, ROWS);
      if (done > 0)
        audit(tx, { action: `${what}.purge`, entityType: what, entityId: 'retention', after: { rows: done } });
      return done;
    });
    total += rows;
    if (rows < ROWS) break;
  }
  return total;
}

/**
 * Lets go what is past its years (domain 14): parties with their bill, money and books after seven, each in one
 * transaction that leaves a row in the audit log, messages, conversations and their files after three, and the addresses
 * people agreed from after one.
 * Signed agreements go by the day they carry; a party whose agreement, refund or booking entry is younger stays whole.
 */
export async function purgeRetention(ctx: Context): Promise<Purged> {
  authorize(ctx, 'operations.run');
  const figures = await getVariables(ctx);
  const now = ctx.clock.now();
  const day = now.toZonedDateTimeISO('UTC').toPlainDate();
  const yearsAgo = (years: number) => day.subtract({ years }).toString();
  const cutoff = { before: yearsAgo(figures['retention.bookingYears']), today: day.toString() };
  let parties = 0;
  for (const party of await listOldParties(ctx, cutoff, PARTIES))
    if (await purgeParty(ctx, party, cutoff)) parties += 1;
  const messagesBefore = Temporal.Instant.from(`${yearsAgo(figures['retention.messageYears'])}T00:00:00Z`);
  const originsBefore = now.subtract({ hours: 24 * figures['retention.originDays'] });
  const notices = await inBatches(ctx, 'notice', (tx, limit) => deleteOldNotices(tx, messagesBefore, limit));
  const countedBefore = now.subtract({ hours: 24 * COUNTED_DAYS });
  await inBatches(ctx, 'marketing_send', (tx, limit) => deleteOldCounts(tx, countedBefore, limit));
  return {
    parties,
    notices,
    // First the conversations, which then hold on to no message.
    conversations: await inBatches(ctx, 'conversation', (tx, limit) =>
      deleteOldConversations(tx, messagesBefore, limit),
    ),
    words: await inBatches(ctx, 'conversation_message', (tx, limit) => deleteOldWords(tx, messagesBefore, limit)),
    messages: await inBatches(ctx, 'message', (tx, limit) => deleteOldMessages(tx, messagesBefore, limit)),
    files: await inBatches(ctx, 'attachment', (tx, limit) => deleteOldFiles(tx, messagesBefore, limit)),
    origins: await inBatches(ctx, 'consent', (tx, limit) => forgetConsentOrigins(tx, originsBefore, limit)),
  };
}
