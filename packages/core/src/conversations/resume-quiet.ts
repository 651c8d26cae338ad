import type { EscalationReason } from '@myhibachi/contracts';
import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { append } from './append.ts';
import { lockConversation, type Conversation } from './conversation-store.ts';
import { findOpenEscalation, resolveEscalation } from './escalation-store.ts';
import { listAnsweredByPeople } from './quiet-store.ts';

const BATCH = 100;

/** Whoever began with one of these keeps their person until a person says otherwise. */
const STAYS_WITH_PEOPLE: ReadonlySet<EscalationReason> = new Set([
  'severe_allergy',
  'injury',
  'legal_threat',
  'refund_dispute',
  'anger',
]);

const WORDS = {
  en: 'Our assistant answers here again. Ask for a person whenever you would like one.',
  es: 'Nuestro asistente vuelve a responder aquí. Pida una persona cuando lo prefiera.',
} as const;

/** Judged again under the lock: the host may have spoken, or a colleague written, since it was listed. */
function isStillQuiet({ status, owner, waitingSince, lastMessageAt }: Conversation, before: Temporal.Instant): boolean {
  return (
    status === 'pending' &&
    owner.kind === 'staff' &&
    waitingSince === null &&
    Temporal.Instant.compare(lastMessageAt, before) < 0
  );
}

async function resume(ctx: Context, id: string, before: Temporal.Instant): Promise<boolean> {
  authorize(ctx, 'operations.run');
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, id);
    if (found === null || !isStillQuiet(found, before)) return false;
    const open = await findOpenEscalation(tx.db, id);
    if (open !== null && STAYS_WITH_PEOPLE.has(open.reason)) return false;
    await append(
      tx,
      found,
      { author: 'system', kind: 'event', text: WORDS[found.language] },
      { owner: { kind: 'concierge' }, epoch: found.epoch + 1 },
    );
    if (open !== null) await resolveEscalation(tx.db, open.id, { by: 'quiet', at: tx.clock.now() });
    audit(tx, {
      action: 'conversation.resume',
      entityType: 'conversation',
      entityId: id,
      stationId: found.stationId,
      before: { owner: found.owner },
      after: { owner: { kind: 'concierge' }, quietSince: found.lastMessageAt.toString() },
    });
    return true;
  });
}

/**
 * Gives chats and texts back to the concierge in which a person has answered and nobody has said anything since for
 * `concierge.resumeHours`, with a notice to the host. Never one in which the host waits for us, nor one that came to
 * people for a grave reason. Answers how many there were.
 */
export async function resumeQuiet(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  const { 'concierge.resumeHours': hours, 'concierge.enabled': enabled } = await getVariables(ctx);
  if (hours === 0 || !enabled) return 0;
  const before = ctx.clock.now().subtract({ hours });
  const ids = await listAnsweredByPeople(ctx.db, { before, except: [...STAYS_WITH_PEOPLE], limit: BATCH });
  let resumed = 0;
  for (const id of ids) if (await resume(ctx, id, before)) resumed += 1;
  return resumed;
}
