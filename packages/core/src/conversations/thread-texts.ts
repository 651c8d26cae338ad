/** What we text by ourselves stands in the conversation with that phone, so that its answers can be understood. */
import { wrongNumberSince } from '../customers/index.ts';
import { audit, type TransactionContext } from '../kernel/index.ts';
import { isSaidByItself, wordsSent } from '../messaging/index.ts';
import { append } from './append.ts';
import type { Conversation } from './conversation-store.ts';
import { findIdentity } from './identity-store.ts';
import { openIdentity } from './identities.ts';
import { readTexted } from './texted-store.ts';

/** What was texted longer ago explains no answer of today. */
const LOOKED_BACK = { hours: 30 * 24 } as const;

/** Nobody's texts of before they had this number. */
async function sinceWhen(tx: TransactionContext, conversation: Conversation): Promise<Temporal.Instant> {
  const since = tx.clock.now().subtract(LOOKED_BACK);
  const identity = await findIdentity(tx.db, conversation.identityId);
  const phone = identity === null ? null : openIdentity(tx, identity).address;
  const wrong = phone === null ? null : await wrongNumberSince(tx, phone);
  return wrong !== null && Temporal.Instant.compare(wrong, since) > 0 ? wrong : since;
}

/**
 * Puts what was texted to this phone and stands in no conversation yet into this one, which its transaction has locked,
 * in its own words and under the time it was sent; with `before`, only what was sent before that. It calls nobody, counts
 * as no answer, and moves the conversation nowhere.
 */
export async function threadTexts(
  tx: TransactionContext,
  conversation: Conversation,
  before: Temporal.Instant | null = null,
): Promise<Conversation> {
  if (conversation.channel !== 'sms') return conversation;
  const since = await sinceWhen(tx, conversation);
  const texts = await readTexted(tx.db, conversation.identityId, { since, before });
  let now = conversation;
  for (const { id, contentEnc, at } of texts.filter(({ template }) => isSaidByItself(template))) {
    const text = wordsSent(tx, contentEnc);
    const added = await append(tx, now, { author: 'system', kind: 'event', text, transportId: id, at });
    now = added.conversation;
    const after = { conversationId: conversation.id, seq: added.seq };
    audit(tx, { action: 'message.thread', entityType: 'message', entityId: id, after });
  }
  return now;
}
