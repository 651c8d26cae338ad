/** What happened that our people are to hear of, and who has heard. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface Notice {
  readonly id: string;
  readonly topic: string;
  readonly eventKey: string;
  readonly urgent: boolean;
  readonly stationId: string | null;
  readonly staffId: string | null;
  readonly askedBy: string | null;
  readonly bookingId: string | null;
  readonly holdId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly amountCents: number | null;
  readonly path: string | null;
  readonly at: Temporal.Instant;
}

const COLUMNS = [
  'n.id',
  'n.topic',
  'n.event_key as eventKey',
  'n.urgent',
  'n.station_id as stationId',
  'n.staff_id as staffId',
  'n.asked_by as askedBy',
  'n.booking_id as bookingId',
  'n.hold_id as holdId',
  'n.subject',
  'n.body',
  'n.amount_cents as amountCents',
  'n.path',
  'n.at',
] as const;

/** False when this event was told before. */
export async function insertNotice(db: Database, notice: Notice): Promise<boolean> {
  const row = await db
    .insertInto('notices')
    .values({
      id: notice.id,
      topic: notice.topic,
      event_key: notice.eventKey,
      urgent: notice.urgent,
      station_id: notice.stationId,
      staff_id: notice.staffId,
      asked_by: notice.askedBy,
      booking_id: notice.bookingId,
      hold_id: notice.holdId,
      subject: notice.subject,
      body: notice.body,
      amount_cents: notice.amountCents,
      path: notice.path,
      at: notice.at,
    })
    .onConflict((conflict) => conflict.column('event_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findNotice(db: Database, id: string): Promise<Notice | null> {
  return (await db.selectFrom('notices as n').select(COLUMNS).where('n.id', '=', id).executeTakeFirst()) ?? null;
}

/** Oldest first, so many, of these topics, after the one moment and up to the other. */
export async function listNoticesBetween(
  db: Database,
  range: { readonly after: Temporal.Instant; readonly until: Temporal.Instant },
  topics: readonly string[],
  limit: number,
): Promise<Notice[]> {
  if (topics.length === 0) return [];
  return db
    .selectFrom('notices as n')
    .select(COLUMNS)
    .where('n.at', '>', range.after)
    .where('n.at', '<=', range.until)
    .where('n.topic', 'in', [...topics])
    .where('n.staff_id', 'is', null)
    .orderBy('n.at')
    .orderBy('n.id')
    .limit(limit)
    .execute();
}

export interface Hearing {
  readonly id: string;
  readonly noticeId: string;
  readonly staffId: string | null;
  readonly stationId: string | null;
  readonly channel: 'email' | 'console';
  readonly messageId: string | null;
  readonly at: Temporal.Instant;
}

/** False when they have heard of it on this channel: that holds for ever, whoever else tells them at the same time. */
export async function insertHearing(db: Database, hearing: Hearing): Promise<boolean> {
  const row = await db
    .insertInto('notice_hearings')
    .values({
      id: hearing.id,
      notice_id: hearing.noticeId,
      staff_id: hearing.staffId,
      station_id: hearing.stationId,
      channel: hearing.channel,
      message_id: hearing.messageId,
      told_at: hearing.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface Heard extends Notice {
  readonly hearerId: string | null;
  readonly mailboxOf: string | null;
}

/** What a message is about, oldest first, and whom it goes to. */
export async function readHeardBy(db: Database, messageId: string): Promise<Heard[]> {
  return db
    .selectFrom('notice_hearings as h')
    .innerJoin('notices as n', 'n.id', 'h.notice_id')
    .select([...COLUMNS, 'h.staff_id as hearerId', 'h.station_id as mailboxOf'])
    .where('h.message_id', '=', messageId)
    .orderBy('n.at')
    .orderBy('n.id')
    .execute();
}

export interface OwnNotice extends Notice {
  readonly seen: boolean;
}

/** In the console of one person, newest first. */
export async function readOwnNotices(db: Database, staffId: string, limit: number): Promise<OwnNotice[]> {
  return db
    .selectFrom('notice_hearings as h')
    .innerJoin('notices as n', 'n.id', 'h.notice_id')
    .select([...COLUMNS, sql<boolean>`h.seen_at is not null`.as('seen')])
    .where('h.staff_id', '=', staffId)
    .where('h.channel', '=', 'console')
    .orderBy('h.told_at', 'desc')
    .orderBy('h.id', 'desc')
    .limit(limit)
    .execute();
}

/** Everything that was in this person's console when the one did come; answers how many were new. */
export async function markSeen(db: Database, staffId: string, noticeId: string, at: Temporal.Instant): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update notice_hearings set seen_at = ${at.toString()}::timestamptz
     where staff_id = ${staffId} and channel = 'console' and seen_at is null
       and (told_at, id) <= (select told_at, id from notice_hearings
                              where staff_id = ${staffId} and channel = 'console' and notice_id = ${noticeId})`.execute(
    db,
  );
  return Number(numAffectedRows);
}
