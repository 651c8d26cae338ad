import type { CaseStatus, ExpectedState } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { belongsWithin } from '../conversations/index.ts';
import type { StationScope } from '../kernel/index.ts';

export interface NewCase {
  readonly id: string;
  readonly turnId: string;
  readonly conversationId: string;
  readonly staffId: string;
  readonly shouldSayEnc: string | null;
  readonly expected: ExpectedState;
  readonly at: Temporal.Instant;
}

/** A person's case for an answer, in the place of an undecided one; null where it has been decided on. */
export async function putCase(db: Database, one: NewCase): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into concierge_cases as c (id, turn_id, conversation_id, staff_id, should_say_enc, expected, created_at)
    values (${one.id}, ${one.turnId}, ${one.conversationId}, ${one.staffId}, ${one.shouldSayEnc},
            ${JSON.stringify(one.expected)}::jsonb, ${one.at.toString()}::timestamptz)
    on conflict (turn_id, staff_id) do update
       set should_say_enc = excluded.should_say_enc, expected = excluded.expected, version = c.version + 1
     where c.status = 'new'
    returning id`.execute(db);
  return rows[0]?.id ?? null;
}

export interface CaseRow {
  readonly id: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly conversation_id: string;
  readonly language: string;
  readonly channel: string;
  readonly station_id: string | null;
  readonly trigger_seq: number;
  readonly reply_seq: number | null;
  readonly question_enc: string | null;
  readonly answer_enc: string | null;
  readonly should_say_enc: string | null;
  readonly expected: unknown;
  readonly by: string;
  readonly created_at: Temporal.Instant;
  readonly decided_by: string | null;
  readonly decided_at: Temporal.Instant | null;
}

export type CaseKey = readonly [createdAt: string, id: string];

export interface CaseWindow {
  readonly status: CaseStatus;
  readonly scope: StationScope;
  readonly after: CaseKey | null;
  readonly limit: number;
}

/** Cases of a status with the question and the answer they are about, newest first. One statement. */
export async function readCases(db: Database, { status, scope, after, limit }: CaseWindow): Promise<CaseRow[]> {
  const within = belongsWithin(scope, 'v');
  const before = after === null ? sql`true` : sql`(c.created_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const { rows } = await sql<CaseRow>`
    select c.id, c.version, c.status, c.conversation_id, v.language, v.channel, v.station_id, t.trigger_seq, t.reply_seq,
           q.body_enc as question_enc, a.body_enc as answer_enc, c.should_say_enc, c.expected, s.name as by,
           c.created_at, d.name as decided_by, c.decided_at
      from concierge_cases c
      join concierge_turns t on t.id = c.turn_id
      join conversations v on v.id = c.conversation_id
      join staff_users s on s.id = c.staff_id
      left join staff_users d on d.id = c.decided_by
      left join conversation_messages q on q.conversation_id = c.conversation_id and q.seq = t.trigger_seq
      left join conversation_messages a on a.conversation_id = c.conversation_id and a.seq = t.reply_seq
     where c.status = ${status} and ${within} and ${before}
     order by c.created_at desc, c.id desc limit ${limit}`.execute(db);
  return rows;
}

export interface CasePlace {
  readonly conversationId: string;
  readonly stationId: string | null;
  readonly status: CaseStatus;
}

/** A case of a conversation within these stations. */
export async function findCase(db: Database, id: string, scope: StationScope): Promise<CasePlace | null> {
  const { rows } = await sql<CasePlace>`
    select c.conversation_id as "conversationId", v.station_id as "stationId", c.status
      from concierge_cases c join conversations v on v.id = c.conversation_id
     where c.id = ${id} and ${belongsWithin(scope, 'v')}`.execute(db);
  return rows[0] ?? null;
}

export interface CaseDecision {
  readonly id: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly staffId: string;
  readonly at: Temporal.Instant;
}

/** False when somebody was quicker. */
export async function saveDecision(db: Database, decision: CaseDecision): Promise<boolean> {
  const open = decision.status === 'new';
  const result = await db
    .updateTable('concierge_cases')
    .set({
      status: decision.status,
      decided_by: open ? null : decision.staffId,
      decided_at: open ? null : decision.at,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', decision.id)
    .where('version', '=', decision.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export interface HostLine {
  readonly conversation_id: string;
  readonly seq: number;
  readonly body_enc: string;
}

/** What the hosts of these conversations said, in order, in one statement. */
export async function readHostLines(db: Database, conversationIds: readonly string[]): Promise<readonly HostLine[]> {
  return db
    .selectFrom('conversation_messages')
    .select(['conversation_id', 'seq', 'body_enc'])
    .where('conversation_id', 'in', conversationIds.length === 0 ? [sql<string>`null`] : [...conversationIds])
    .where('author', '=', 'host')
    .where('kind', '=', 'message')
    .orderBy('conversation_id')
    .orderBy('seq')
    .execute();
}

/** The names we know the hosts of these conversations by, sealed. */
export async function readKnownNames(db: Database, conversationIds: readonly string[]) {
  const { rows } = await sql<{
    conversation_id: string;
    name_enc: string | null;
    first_name_enc: string | null;
    last_name_enc: string | null;
  }>`
    select c.id as conversation_id, i.name_enc, k.first_name_enc, k.last_name_enc
      from conversations c join contact_identities i on i.id = c.identity_id
      left join customers k on k.id = i.customer_id
     where c.id = any(${[...conversationIds]}::uuid[])`.execute(db);
  return rows;
}
