import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface SmsMark {
  readonly mark: string;
  readonly askedAt: Temporal.Instant;
}

/** Up to where a feed of texts has been taken in. */
export async function readSmsMark(db: Database, feed: string): Promise<SmsMark | null> {
  const row = await db
    .selectFrom('sms_marks')
    .select(['mark', 'asked_at as askedAt'])
    .where('feed', '=', feed)
    .executeTakeFirst();
  return row ?? null;
}

/** Of two that asked at once from the same mark, the first moves it; the other's changes were the same ones. */
export async function writeSmsMark(
  db: Database,
  next: SmsMark & { readonly feed: string; readonly before: string | null },
): Promise<void> {
  await sql`
    insert into sms_marks as m (feed, mark, asked_at) values (${next.feed}, ${next.mark}, ${next.askedAt.toString()}::timestamptz)
    on conflict (feed) do update set mark = excluded.mark, asked_at = excluded.asked_at
     where m.mark is not distinct from ${next.before}`.execute(db);
}
