import type { ConversationPriority, ConversationQuery, LabelColour } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
import { belongsWithin, countsWithin, type CountedWithin } from '../conversations/index.ts';
import type { SearchTerms } from '../customers/index.ts';
import type { StationScope } from '../kernel/index.ts';

/** Within how many minutes a host who waits is answered, by priority. */
export type AnswerMinutes = Readonly<Record<ConversationPriority, number>>;

/** What it takes to say by when somebody is answered: minutes of the office's hours, by the station's clock. */
export interface Answering {
  readonly minutes: AnswerMinutes;
  /** `HH:MM` */
  readonly opens: string;
  readonly closes: string;
  /** The clock where nobody knows the station. */
  readonly zone: string;
}

/** A booking's code as typed: beginnings of it, and the whole of it where it is whole. */
export interface BookingCode {
  readonly terms: SearchTerms;
  readonly whole: string | null;
  readonly scope: StationScope;
}

export type InboxKey = readonly [at: string, id: string];

export interface InboxFilter extends Pick<ConversationQuery, 'status' | 'owner' | 'sort'> {
  readonly channel: string | undefined;
  readonly priority: string | undefined;
  readonly unread: boolean | undefined;
  readonly waiting: boolean | undefined;
  /** Only those that carry this label. */
  readonly labelId: string | undefined;
  /** Only those about this booking, and those of its host. */
  readonly bookingId: string | undefined;
  /** Who asks, for `owner: me`; null for a machine. */
  readonly me: string | null;
  readonly terms: SearchTerms | null;
  /** What was typed as a booking's code; empty when it cannot be one, or the actor reads no bookings. */
  readonly code: BookingCode | null;
  readonly scope: StationScope;
  readonly answering: Answering;
}

export interface InboxWindow {
  readonly after: InboxKey | null;
  readonly limit: number;
}

export interface InboxRow {
  readonly id: string;
  readonly channel: string;
  readonly status: string;
  readonly priority: string;
  readonly owner: string;
  readonly staff_id: string | null;
  readonly staff_name: string | null;
  readonly identity_kind: string;
  readonly name_enc: string | null;
  readonly address_enc: string | null;
  readonly unread: boolean;
  readonly waiting_since: Temporal.Instant | null;
  readonly due_at: Temporal.Instant | null;
  readonly has_draft: boolean;
  readonly reason: string | null;
  readonly snoozed_until: Temporal.Instant | null;
  readonly last_message_at: Temporal.Instant;
  readonly last_author: string | null;
  readonly last_body_enc: string | null;
  readonly host_body_enc: string | null;
  readonly host_page: string | null;
  readonly labels: readonly { readonly id: string; readonly name: string; readonly colour: LabelColour }[];
}

/** The concierge has written an answer that leaves only with a person's yes. */
const HAS_DRAFT = sql<boolean>`exists (select 1 from reply_drafts d
  where d.conversation_id = c.id and d.status = 'waiting')`;

/** It is for people to answer, or to say yes to an answer. */
const WITH_PEOPLE = sql<boolean>`(c.owner <> 'concierge' or ${HAS_DRAFT})`;

/** A host waits for a person: nobody has answered, and it is not the concierge's alone to answer. */
const WAITS = sql<boolean>`(c.waiting_since is not null and c.status in ('open', 'pending') and ${WITH_PEOPLE})`;

/** Something in it nobody of ours has read, or somebody wants to come back to it. */
const UNREAD = sql<boolean>`(c.staff_read_seq < c.last_host_seq or c.marked_unread)`;

/** By when a person answers: as promised with the escalation, or from when the host began to wait. */
function dueAt({ minutes, opens, closes, zone }: Answering): RawBuilder<Temporal.Instant | null> {
  const clock = sql`coalesce((select z.time_zone from conversation_stations(c.id, c.identity_id, c.station_id, c.booking_id) s
    join stations z on z.id = s order by s = c.station_id desc nulls last, s limit 1), ${zone})`;
  return sql`case when ${WAITS} then coalesce(e.due_at, office_due(c.waiting_since, case c.priority
    when 'urgent' then ${minutes.urgent}::int when 'high' then ${minutes.high}::int
    when 'low' then ${minutes.low}::int else ${minutes.normal}::int end,
    ${opens}::time, ${closes}::time, ${clock})) end`;
}

function within(column: string, scope: StationScope): RawBuilder<boolean> {
  if (scope === 'all') return sql<boolean>`true`;
  return sql<boolean>`(${sql.ref(column)} is null or ${sql.ref(column)} = any(${[...scope]}::uuid[]))`;
}

function ofStatus(status: InboxFilter['status']): RawBuilder<boolean>[] {
  if (status === 'all') return [];
  return [status === 'active' ? sql<boolean>`c.status in ('open', 'pending')` : sql<boolean>`c.status = ${status}`];
}

function ofOwner(owner: InboxFilter['owner'], me: string | null): RawBuilder<boolean>[] {
  switch (owner) {
    case undefined:
      return [];
    case 'me':
      return [sql<boolean>`c.owner_staff_id = ${me}::uuid`];
    case 'people':
      return [WITH_PEOPLE];
    case 'desk':
    case 'concierge':
      return [sql<boolean>`c.owner = ${owner}`];
  }
}

/** Threaded to the booking, or with whoever it is booked for, under any of the customers they were merged from. */
export function aboutBooking(bookingId: string): RawBuilder<boolean> {
  return sql<boolean>`(c.booking_id = ${bookingId}::uuid or i.customer_id in (
    select f.id from bookings b join customers o on o.id = b.customer_id
      join customers f on coalesce(o.merged_into, o.id) in (f.id, f.merged_into)
     where b.id = ${bookingId}::uuid))`;
}

/** More parties than this no code begins alike of; whoever types so little is after a name. */
const MOST_PARTIES = 50;

/** The conversations of every channel that are threaded to a party of this code, or in which it was held or booked. */
function aboutParty({ terms, whole, scope }: BookingCode): RawBuilder<boolean> {
  const begins = sql.join(
    terms.map((group) => sql`b.search_tokens && ${[...group]}::bigint[]`),
    sql` and `,
  );
  return sql<boolean>`c.id in (
    with party as materialized (
      select b.id, b.hold_id from bookings b
       where ${begins} and b.deleted_at is null and ${within('b.station_id', scope)} limit ${MOST_PARTIES})
    select x.id from conversations x join party on x.booking_id = party.id
     union all select r.conversation_id from concierge_results r join party on r.kind = 'booking' and r.subject_id = party.id
     union all select r.conversation_id from concierge_results r join party on r.kind = 'hold' and r.subject_id = party.hold_id
     union all select r.conversation_id from concierge_results r
                 join holds h on r.kind = 'hold' and r.subject_id = h.id
                where h.code = ${whole}::text and ${within('h.station_id', scope)})`;
}

function found({ terms, code }: InboxFilter): RawBuilder<boolean>[] {
  if (terms === null) return [];
  const person = terms.map((group) => sql<boolean>`i.search_tokens && ${[...group]}::bigint[]`);
  return code === null ? person : [sql<boolean>`((${sql.join(person, sql` and `)}) or ${aboutParty(code)})`];
}

function conditions(filter: InboxFilter): RawBuilder<boolean>[] {
  const { channel, priority, unread, waiting, labelId, bookingId } = filter;
  return [
    belongsWithin(filter.scope),
    ...ofStatus(filter.status),
    ...ofOwner(filter.owner, filter.me),
    ...(channel === undefined ? [] : [sql<boolean>`c.channel = ${channel}`]),
    ...(priority === undefined ? [] : [sql<boolean>`c.priority = ${priority}`]),
    ...(unread === undefined ? [] : [unread ? UNREAD : sql<boolean>`not ${UNREAD}`]),
    ...(waiting === undefined ? [] : [waiting ? WAITS : sql<boolean>`not ${WAITS}`]),
    ...(labelId === undefined
      ? []
      : [
          sql<boolean>`exists (select 1 from conversation_labels n where n.conversation_id = c.id and n.label_id = ${labelId})`,
        ]),
    ...(bookingId === undefined ? [] : [aboutBooking(bookingId)]),
    ...(filter.sort === 'due' ? [WAITS] : []),
    ...found(filter),
  ];
}

function rowsWhere(where: RawBuilder<unknown>, answering: Answering, tail: RawBuilder<unknown>) {
  return sql<InboxRow>`
    select c.id, c.channel, c.status, c.priority, c.owner, c.owner_staff_id as staff_id, s.name as staff_name,
           i.kind as identity_kind, i.name_enc, i.address_enc, ${UNREAD} as unread,
           c.waiting_since, ${dueAt(answering)} as due_at, ${HAS_DRAFT} as has_draft, e.reason, c.snoozed_until, c.last_message_at,
           m.author as last_author, m.body_enc as last_body_enc,
           w.body_enc as host_body_enc, w.page as host_page,
           coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'colour', l.colour)
                                      order by lower(l.name))
                       from conversation_labels n join labels l on l.id = n.label_id
                      where n.conversation_id = c.id), '[]') as labels
      from conversations c
      join contact_identities i on i.id = c.identity_id
      left join staff_users s on s.id = c.owner_staff_id
      left join escalations e on e.conversation_id = c.id and e.resolved_at is null
      left join lateral (select author, body_enc from conversation_messages
                          where conversation_id = c.id and kind = 'message' order by seq desc limit 1) m on true
      left join conversation_messages w on w.conversation_id = c.id and w.seq = c.last_host_seq
     where ${where} ${tail}`;
}

/** More at once no list leads with; they stand among the others. */
const MOST_LATE = 50;

/** Those whose escalation is past its time, the longest overdue first: they lead the list, however long ago the last word is. */
export async function readLate(db: Database, filter: InboxFilter, now: Temporal.Instant): Promise<InboxRow[]> {
  const late = sql<boolean>`(e.due_at < ${now}::timestamptz and ${WAITS})`;
  const where = sql.join([...conditions(filter), late], sql` and `);
  return (await rowsWhere(where, filter.answering, sql`order by e.due_at, c.id limit ${MOST_LATE}`).execute(db)).rows;
}

/** One page in one statement, newest first or the most urgent first. */
export async function readInbox(
  db: Database,
  filter: InboxFilter,
  { after, limit, without = [] }: InboxWindow & { readonly without?: readonly string[] },
): Promise<InboxRow[]> {
  const byDue = filter.sort === 'due';
  const value = byDue ? sql`(${dueAt(filter.answering)})` : sql`c.last_message_at`;
  const sign = byDue ? sql`>` : sql`<`;
  const direction = byDue ? sql`asc` : sql`desc`;
  const key = after === null ? [] : [sql`(${value}, c.id) ${sign} (${after[0]}::timestamptz, ${after[1]}::uuid)`];
  const others = without.length === 0 ? [] : [sql`c.id <> all(${[...without]}::uuid[])`];
  const where = sql.join([...conditions(filter), ...others, ...key], sql` and `);
  const tail = sql`order by ${value} ${direction}, c.id ${direction} limit ${limit}`;
  return (await rowsWhere(where, filter.answering, tail).execute(db)).rows;
}

export async function readInboxRow(db: Database, id: string, answering: Answering): Promise<InboxRow | null> {
  const { rows } = await rowsWhere(sql`c.id = ${id}`, answering, sql``).execute(db);
  return rows[0] ?? null;
}

export interface Counts {
  readonly waiting: number;
  readonly late: number;
  readonly unread: number;
  readonly mine: number;
  readonly open: number;
}

const COUNTED = 500;

/** What people have to look after, in one statement over the index of what is with people. */
export async function countInbox(
  db: Database,
  by: CountedWithin & { readonly me: string | null; readonly answering: Answering },
  now: Temporal.Instant,
): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) filter (where waits) as waiting, count(*) filter (where due_at < ${now}::timestamptz) as late,
           count(*) filter (where unread) as unread, count(*) filter (where mine) as mine,
           (select count(*) from (select 1 from conversations c
             where c.status in ('open', 'pending') and ${countsWithin(by)} limit ${COUNTED}) o) as open
      from (select ${WAITS} as waits, ${dueAt(by.answering)} as due_at, ${UNREAD} as unread,
                   coalesce(c.owner_staff_id = ${by.me}::uuid, false) as mine
              from conversations c
              left join escalations e on e.conversation_id = c.id and e.resolved_at is null
             where ${WITH_PEOPLE} and c.status in ('open', 'pending') and ${countsWithin(by)}
             order by c.last_message_at desc limit ${COUNTED}) counted`.execute(db);
  return rows[0] ?? { waiting: 0, late: 0, unread: 0, mine: 0, open: 0 };
}

export interface QueuedEscalation {
  readonly id: string;
  readonly conversation_id: string;
  readonly channel: string;
  readonly owner: string;
  readonly staff_id: string | null;
  readonly staff_name: string | null;
  readonly name_enc: string | null;
  readonly reason: string;
  readonly priority: string;
  readonly summary_enc: string;
  readonly raised_at: Temporal.Instant;
  readonly due_at: Temporal.Instant;
}

/** The queue in the order of its index: what is late comes first by itself. */
export async function readEscalations(
  db: Database,
  scope: StationScope,
  { after, limit }: InboxWindow,
): Promise<QueuedEscalation[]> {
  const key = after === null ? sql`true` : sql`(e.due_at, e.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const { rows } = await sql<QueuedEscalation>`
    select e.id, e.conversation_id, c.channel, c.owner, c.owner_staff_id as staff_id, s.name as staff_name, i.name_enc,
           e.reason, e.priority, e.summary_enc, e.raised_at, e.due_at
      from escalations e
      join conversations c on c.id = e.conversation_id
      join contact_identities i on i.id = c.identity_id
      left join staff_users s on s.id = c.owner_staff_id
     where e.resolved_at is null and ${belongsWithin(scope)} and ${key}
     order by e.due_at, e.id limit ${limit}`.execute(db);
  return rows;
}
