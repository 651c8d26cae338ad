import type { ChatAuthor, ConversationChannel, ConversationStatus } from '@myhibachi/contracts';
import { sql } from 'kysely';
import type { Context } from '../kernel/index.ts';

export interface OwnTalkRow {
  readonly id: string;
  readonly channel: ConversationChannel;
  readonly status: ConversationStatus;
  readonly openedAt: Temporal.Instant;
  readonly lastMessageAt: Temporal.Instant;
}

export interface OwnWordsRow {
  readonly id: string;
  readonly conversationId: string;
  readonly seq: number;
  readonly author: ChatAuthor;
  readonly bodyEnc: string;
  readonly at: Temporal.Instant;
}

/** A link by e-mail proves no phone number: what was said by text is left out. Newest first. */
export async function listOwnTalk(
  { db }: Context,
  conversationIds: readonly string[],
  { after, limit }: { readonly after: readonly [string, string] | null; readonly limit: number },
): Promise<OwnTalkRow[]> {
  const rest =
    after === null ? sql`` : sql`and (c.last_message_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const { rows } = await sql<OwnTalkRow>`
    select c.id, c.channel, c.status, c.opened_at as "openedAt", c.last_message_at as "lastMessageAt"
      from conversations c join contact_identities i on i.id = c.identity_id
     where c.id = any(${[...conversationIds]}::uuid[]) and i.kind <> 'phone' ${rest}
     order by c.last_message_at desc, c.id desc limit ${limit}`.execute(db);
  return rows;
}

/** The last so many messages of each, without our notes; oldest first. */
export async function listLastWords(
  { db }: Context,
  conversationIds: readonly string[],
  each: number,
): Promise<OwnWordsRow[]> {
  const { rows } = await sql<OwnWordsRow>`
    select m.id, m.conversation_id as "conversationId", m.seq, m.author, m.body_enc as "bodyEnc", m.at
      from unnest(${[...conversationIds]}::uuid[]) as wanted(id) cross join lateral (
        select * from conversation_messages m
         where m.conversation_id = wanted.id and m.kind = 'message' order by m.seq desc limit ${each}) m
     order by m.conversation_id, m.seq`.execute(db);
  return rows;
}

/** Whether a file belongs to one of these conversations, and not to a text, as above, nor to a note of ours. */
export async function isInOwnTalk(
  { db }: Context,
  messageId: string,
  conversationIds: readonly string[],
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from conversation_messages m join conversations c on c.id = m.conversation_id
      join contact_identities i on i.id = c.identity_id
     where m.id = ${messageId} and m.kind = 'message' and i.kind <> 'phone'
       and c.id = any(${[...conversationIds]}::uuid[])`.execute(db);
  return rows.length > 0;
}
