import type { ChatAction, ChatAuthor, ChatSource } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';

export type MessageKind = 'message' | 'note' | 'event';

export interface NewThreadMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly seq: number;
  readonly author: ChatAuthor;
  readonly staffId: string | null;
  readonly kind: MessageKind;
  readonly bodyEnc: string;
  readonly customerId: string | null;
  readonly page: string | null;
  readonly clientKey: string | null;
  readonly transportId: string | null;
  readonly sources: readonly ChatSource[];
  readonly actions: readonly ChatAction[];
  readonly heardElsewhere: boolean;
  readonly at: Temporal.Instant;
}

export async function insertThreadMessage(db: Database, row: NewThreadMessage): Promise<void> {
  await db
    .insertInto('conversation_messages')
    .values({
      id: row.id,
      conversation_id: row.conversationId,
      seq: row.seq,
      author: row.author,
      staff_id: row.staffId,
      kind: row.kind,
      body_enc: row.bodyEnc,
      customer_id: row.customerId,
      page: row.page,
      client_key: row.clientKey,
      transport_id: row.transportId,
      sources: JSON.stringify(row.sources),
      actions: JSON.stringify(row.actions),
      heard_elsewhere: row.heardElsewhere,
      at: row.at,
    })
    .execute();
}

export interface ThreadRow {
  readonly id: string;
  readonly conversationId: string;
  readonly seq: number;
  readonly author: ChatAuthor;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly kind: MessageKind;
  readonly bodyEnc: string;
  readonly customerId: string | null;
  readonly page: string | null;
  readonly clientKey: string | null;
  readonly sources: readonly ChatSource[];
  readonly actions: readonly ChatAction[];
  /** It answered something else that was asked. */
  readonly heardElsewhere: boolean;
  readonly at: Temporal.Instant;
  /** How far a text or e-mail has come; null for what never left by either. */
  readonly delivery: string | null;
  readonly deliveryOutcome: string | null;
}

function threadRows(db: Database) {
  return db
    .selectFrom('conversation_messages as m')
    .leftJoin('staff_users as s', 's.id', 'm.staff_id')
    .leftJoin('messages as t', 't.id', 'm.transport_id')
    .select([
      'm.id',
      'm.conversation_id as conversationId',
      'm.seq',
      'm.author',
      'm.staff_id as staffId',
      's.name as staffName',
      'm.kind',
      'm.body_enc as bodyEnc',
      'm.customer_id as customerId',
      'm.page',
      'm.client_key as clientKey',
      'm.sources',
      'm.actions',
      'm.heard_elsewhere as heardElsewhere',
      'm.at',
      't.status as delivery',
      't.outcome as deliveryOutcome',
    ]);
}

type Raw = Awaited<ReturnType<ReturnType<typeof threadRows>['execute']>>[number];

function toRow(row: Raw): ThreadRow {
  return {
    ...row,
    author: row.author as ChatAuthor,
    kind: row.kind as MessageKind,
    sources: row.sources as ThreadRow['sources'],
    actions: row.actions as ThreadRow['actions'],
  };
}

export interface ThreadQuery {
  readonly conversationId: string;
  /** Only what came after it. */
  readonly after?: number;
  /** Only what came before it; then the newest of these. */
  readonly before?: number;
  readonly notes: boolean;
  readonly limit: number;
}

/** Part of a thread, oldest first: what follows `after`, or the newest there is (before `before`). */
export async function readMessages(db: Database, query: ThreadQuery): Promise<ThreadRow[]> {
  const { after, before, limit } = query;
  let rows = threadRows(db).where('m.conversation_id', '=', query.conversationId);
  if (!query.notes) rows = rows.where('m.kind', '<>', 'note');
  if (after !== undefined) {
    const found = await rows.where('m.seq', '>', after).orderBy('m.seq').limit(limit).execute();
    return found.map(toRow);
  }
  if (before !== undefined) rows = rows.where('m.seq', '<', before);
  const found = await rows.orderBy('m.seq', 'desc').limit(limit).execute();
  return found.map(toRow).toReversed();
}

/** What a person of ours or the concierge said last. */
export async function findLastOfOurs(
  db: Database,
  conversationId: string,
): Promise<{
  readonly author: 'concierge' | 'staff';
  readonly bodyEnc: string;
  readonly at: Temporal.Instant;
} | null> {
  const row = await db
    .selectFrom('conversation_messages')
    .select(['author', 'body_enc as bodyEnc', 'at'])
    .where('conversation_id', '=', conversationId)
    .where('author', 'in', ['concierge', 'staff'])
    .where('kind', '=', 'message')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, author: row.author === 'staff' ? 'staff' : 'concierge' };
}

export async function findAtSeq(db: Database, conversationId: string, seq: number): Promise<ThreadRow | null> {
  const row = await threadRows(db)
    .where('m.conversation_id', '=', conversationId)
    .where('m.seq', '=', seq)
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

/** The message somebody sent under this key before, when they did. */
export async function findByClientKey(
  db: Database,
  conversationId: string,
  clientKey: string,
): Promise<ThreadRow | null> {
  const row = await threadRows(db)
    .where('m.conversation_id', '=', conversationId)
    .where('m.client_key', '=', clientKey)
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

/** The newest words somebody else has said since; null when nobody has. */
export async function findNewerWords(
  db: Database,
  conversationId: string,
  since: { readonly seq: number; readonly but: string },
): Promise<ThreadRow | null> {
  const row = await threadRows(db)
    .where('m.conversation_id', '=', conversationId)
    .where('m.seq', '>', since.seq)
    .where('m.kind', '=', 'message')
    .where((eb) => eb.or([eb('m.staff_id', 'is', null), eb('m.staff_id', '<>', since.but)]))
    .orderBy('m.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

/** When the host said the first thing nobody has answered; null when the last word is ours. */
export async function findWaitingSince(db: Database, conversationId: string): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('conversation_messages as m')
    .select((eb) => eb.fn.min('m.at').as('at'))
    .where('m.conversation_id', '=', conversationId)
    .where('m.author', '=', 'host')
    .where('m.seq', '>', (eb) =>
      eb
        .selectFrom('conversation_messages as o')
        .select((inner) => inner.fn.coalesce(inner.fn.max('o.seq'), inner.val(0)).as('seq'))
        .where('o.conversation_id', '=', conversationId)
        .where('o.kind', '=', 'message')
        .where('o.author', 'in', ['staff', 'concierge']),
    )
    .executeTakeFirst();
  return row?.at ?? null;
}

export async function findThreadMessage(db: Database, id: string): Promise<ThreadRow | null> {
  const row = await threadRows(db).where('m.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

/** As `findByTransport`, with the text or e-mail locked: of two that put it into a conversation, the second finds the first's. */
export async function findThreaded(db: Database, transportId: string): Promise<ThreadRow | null> {
  await db.selectFrom('messages').select('id').where('id', '=', transportId).forNoKeyUpdate().executeTakeFirst();
  return findByTransport(db, transportId);
}

/** The message that came in by this text or e-mail, when it has been put into a conversation. */
export async function findByTransport(db: Database, transportId: string): Promise<ThreadRow | null> {
  const row = await threadRows(db).where('m.transport_id', '=', transportId).executeTakeFirst();
  return row === undefined ? null : toRow(row);
}
