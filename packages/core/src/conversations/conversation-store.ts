import type { ConversationChannel, ConversationPriority, ConversationStatus } from '@myhibachi/contracts';
import type { DB, Database } from '@myhibachi/database';
import { sql, type Selectable } from 'kysely';
import { STATION_IDS } from './reach-store.ts';

export type Owner =
  | { readonly kind: 'concierge' }
  /** Handed to people, and nobody has taken it yet. */
  | { readonly kind: 'desk' }
  | { readonly kind: 'staff'; readonly staffId: string };

export interface Conversation {
  readonly id: string;
  readonly identityId: string;
  readonly channel: ConversationChannel;
  readonly status: ConversationStatus;
  readonly owner: Owner;
  readonly epoch: number;
  readonly lastSeq: number;
  readonly lastHostSeq: number;
  readonly staffReadSeq: number;
  readonly hostReadSeq: number;
  readonly subjectEnc: string | null;
  readonly language: 'en' | 'es';
  /** The station it is about: what a quote or booking in it said first, else the only one it belongs to. */
  readonly stationId: string | null;
  /** The station it was settled to, whatever it belongs to besides. */
  readonly settledStationId: string | null;
  /** Whose it is; none where nobody knows yet. */
  readonly stationIds: readonly string[];
  readonly bookingId: string | null;
  readonly priority: ConversationPriority;
  readonly snoozedUntil: Temporal.Instant | null;
  readonly version: number;
  readonly openedAt: Temporal.Instant;
  readonly lastMessageAt: Temporal.Instant;
  readonly waitingSince: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  /** Somebody of ours wants to come back to it. */
  readonly markedUnread: boolean;
}

type Row = Selectable<DB['conversations']> & { readonly station_ids: readonly string[] };

function ownerOf(row: Row): Owner {
  if (row.owner_staff_id !== null) return { kind: 'staff', staffId: row.owner_staff_id };
  return { kind: row.owner === 'desk' ? 'desk' : 'concierge' };
}

function aboutStation({ station_id, station_ids: [first, ...others] }: Row): string | null {
  return station_id ?? (others.length === 0 ? (first ?? null) : null);
}

function toConversation(row: Row): Conversation {
  return {
    id: row.id,
    identityId: row.identity_id,
    channel: row.channel as ConversationChannel,
    status: row.status as ConversationStatus,
    owner: ownerOf(row),
    epoch: row.epoch,
    lastSeq: row.last_seq,
    lastHostSeq: row.last_host_seq,
    staffReadSeq: row.staff_read_seq,
    hostReadSeq: row.host_read_seq,
    subjectEnc: row.subject_enc,
    language: row.language === 'es' ? 'es' : 'en',
    stationId: aboutStation(row),
    settledStationId: row.station_id,
    stationIds: row.station_ids,
    bookingId: row.booking_id,
    priority: row.priority as ConversationPriority,
    snoozedUntil: row.snoozed_until,
    version: row.version,
    openedAt: row.opened_at,
    lastMessageAt: row.last_message_at,
    waitingSince: row.waiting_since,
    closedAt: row.closed_at,
    markedUnread: row.marked_unread,
  };
}

export interface Opening {
  readonly id: string;
  readonly identityId: string;
  readonly channel: ConversationChannel;
  readonly owner: 'concierge' | 'desk';
  readonly subjectEnc: string | null;
  readonly language: 'en' | 'es';
  readonly at: Temporal.Instant;
}

/** Opens a conversation unless this person has one open on the channel; waits for whoever is just opening one. */
export async function insertConversation(db: Database, opening: Opening): Promise<boolean> {
  const row = await db
    .insertInto('conversations')
    .values({
      id: opening.id,
      identity_id: opening.identityId,
      channel: opening.channel,
      status: 'open',
      owner: opening.owner,
      subject_enc: opening.subjectEnc,
      language: opening.language,
      opened_at: opening.at,
      last_message_at: opening.at,
    })
    .onConflict((conflict) => conflict.columns(['identity_id', 'channel']).where('status', '<>', 'closed').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

function whole(db: Database) {
  return db.selectFrom('conversations').selectAll().select(STATION_IDS);
}

/** The open conversation of a person on a channel, locked until the transaction ends. */
export async function lockOpenConversation(
  db: Database,
  identityId: string,
  channel: ConversationChannel,
): Promise<Conversation | null> {
  const row = await whole(db)
    .where('identity_id', '=', identityId)
    .where('channel', '=', channel)
    .where('status', '<>', 'closed')
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toConversation(row);
}

export async function lockConversation(db: Database, id: string): Promise<Conversation | null> {
  const row = await whole(db).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toConversation(row);
}

export async function findConversation(db: Database, id: string): Promise<Conversation | null> {
  const row = await whole(db).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toConversation(row);
}

/** Those of these that there are, by id. */
export async function findConversations(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Conversation>> {
  if (ids.length === 0) return new Map();
  const rows = await whole(db)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, toConversation(row)]));
}

/** The open conversation of a person on a channel, else the one in which something was said last. */
export async function findNewestConversation(
  db: Database,
  identityId: string,
  channel: ConversationChannel,
): Promise<Conversation | null> {
  const row = await whole(db)
    .where('identity_id', '=', identityId)
    .where('channel', '=', channel)
    .orderBy((eb) => eb('status', '<>', 'closed'), 'desc')
    .orderBy('last_message_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toConversation(row);
}

/** Columns a change may touch; what is left out stays. */
export type ConversationChange = Partial<
  Pick<
    Conversation,
    | 'status'
    | 'owner'
    | 'epoch'
    | 'lastSeq'
    | 'lastHostSeq'
    | 'staffReadSeq'
    | 'hostReadSeq'
    | 'language'
    | 'stationId'
    | 'bookingId'
    | 'priority'
    | 'snoozedUntil'
    | 'lastMessageAt'
    | 'waitingSince'
    | 'closedAt'
    | 'markedUnread'
  >
>;

const COLUMNS = {
  status: 'status',
  epoch: 'epoch',
  lastSeq: 'last_seq',
  lastHostSeq: 'last_host_seq',
  staffReadSeq: 'staff_read_seq',
  hostReadSeq: 'host_read_seq',
  language: 'language',
  stationId: 'station_id',
  bookingId: 'booking_id',
  priority: 'priority',
  snoozedUntil: 'snoozed_until',
  lastMessageAt: 'last_message_at',
  waitingSince: 'waiting_since',
  closedAt: 'closed_at',
  markedUnread: 'marked_unread',
} as const satisfies Record<Exclude<keyof ConversationChange, 'owner'>, string>;

/** Writes a change to a conversation its transaction has locked. */
export async function saveConversation(
  db: Database,
  before: Conversation,
  change: ConversationChange,
): Promise<Conversation> {
  const { owner, ...plain } = change;
  const set = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [COLUMNS[name as keyof typeof COLUMNS], value]),
  );
  const row = await db
    .updateTable('conversations')
    .set({
      ...set,
      ...(owner === undefined
        ? {}
        : { owner: owner.kind, owner_staff_id: owner.kind === 'staff' ? owner.staffId : null }),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', before.id)
    .returningAll()
    .returning(STATION_IDS)
    .executeTakeFirstOrThrow();
  return toConversation(row);
}

/** How far somebody has read; never backwards, and no further than there is. */
export async function markRead(db: Database, id: string, who: 'staff' | 'host', seq: number): Promise<boolean> {
  const column = who === 'staff' ? 'staff_read_seq' : 'host_read_seq';
  const newer = sql<boolean>`${sql.ref(column)} < least(${seq}::bigint, last_seq)`;
  const result = await db
    .updateTable('conversations')
    .set({
      [column]: sql`greatest(${sql.ref(column)}, least(${seq}::bigint, last_seq))`,
      ...(who === 'staff' ? { marked_unread: false } : {}),
    })
    .where('id', '=', id)
    .where(who === 'staff' ? sql<boolean>`(${newer} or marked_unread)` : newer)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Wakes every process that shows this conversation to somebody, once the transaction commits. */
export async function announce(db: Database, conversationId: string): Promise<void> {
  await sql`select pg_notify('conversation', ${conversationId})`.execute(db);
}

/** Tells every process who is writing where. Nothing is kept: it is true only as long as it is repeated. */
export async function notifyTyping(db: Database, payload: string): Promise<void> {
  await sql`select pg_notify('typing', ${payload})`.execute(db);
}

export async function listDueSnoozes(db: Database, now: Temporal.Instant, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('conversations')
    .select('id')
    .where('status', '=', 'snoozed')
    .where('snoozed_until', '<=', now)
    .orderBy('snoozed_until')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Quiet conversations of the concierge; of those by e-mail, only where the host waits for nothing. */
export async function listIdle(
  db: Database,
  query: {
    readonly before: Temporal.Instant;
    readonly channels: readonly ConversationChannel[];
    readonly limit: number;
  },
): Promise<readonly string[]> {
  const { before, channels, limit } = query;
  const rows = await db
    .selectFrom('conversations')
    .select('id')
    .where('status', 'in', ['open', 'pending'])
    .where('owner', '=', 'concierge')
    .where('last_message_at', '<', before)
    .where('channel', 'in', [...channels])
    .where((eb) => eb.or([eb('channel', '<>', 'email'), eb('waiting_since', 'is', null)]))
    .orderBy('last_message_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
