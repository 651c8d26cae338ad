import { newId, type Context } from '../kernel/index.ts';
import type { ReplyReason } from './read-reply.ts';

export interface TermsReply {
  readonly text: string;
  readonly phone: string;
  readonly providerMessageId: string;
  readonly receivedAt: Temporal.Instant;
  readonly sha256: string;
  readonly source: string | null;
  readonly verdict: 'agree' | 'refuse' | 'unclear';
  readonly reason: ReplyReason;
}

/** Keeps the evidence of a reply with the request it was read for; once however often it is kept. */
export async function insertTermsReply(
  ctx: Context,
  requestId: string,
  messageId: string,
  reply: TermsReply,
): Promise<void> {
  const seal = (column: string, value: string) => ctx.crypto.encrypt(`terms_replies.${column}`, value);
  await ctx.db
    .insertInto('terms_replies')
    .values({
      id: newId(),
      request_id: requestId,
      message_id: messageId,
      provider_message_id: reply.providerMessageId,
      body_enc: seal('body', reply.text),
      phone_enc: seal('phone', reply.phone),
      received_at: reply.receivedAt,
      sha256: reply.sha256,
      source_enc: reply.source === null ? null : seal('source', reply.source),
      verdict: reply.verdict,
      reason: reply.reason,
    })
    .onConflict((conflict) => conflict.columns(['request_id', 'message_id']).doNothing())
    .execute();
}

/** What came back to these requests, oldest first. */
export async function listTermsReplies(
  ctx: Context,
  requestIds: readonly string[],
): Promise<(TermsReply & { readonly requestId: string })[]> {
  if (requestIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('terms_replies')
    .selectAll()
    .where('request_id', 'in', requestIds)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  const open = (column: string, value: string) => ctx.crypto.decrypt(`terms_replies.${column}`, value);
  return rows.map((row) => ({
    requestId: row.request_id,
    text: open('body', row.body_enc),
    phone: open('phone', row.phone_enc),
    providerMessageId: row.provider_message_id,
    receivedAt: row.received_at,
    sha256: row.sha256,
    source: row.source_enc === null ? null : open('source', row.source_enc),
    verdict: row.verdict as TermsReply['verdict'],
    reason: row.reason as ReplyReason,
  }));
}
