import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface Thumb {
  readonly turnId: string;
  readonly staffId: string;
  readonly conversationId: string;
  readonly thumb: 'up' | 'down';
  readonly at: Temporal.Instant;
}

/** The last word of a person on an answer; false when it is what they had said already. */
export async function putThumb(db: Database, { turnId, staffId, conversationId, thumb, at }: Thumb): Promise<boolean> {
  const { rows } = await sql`
    insert into concierge_thumbs as t (turn_id, staff_id, conversation_id, thumb, at)
    values (${turnId}, ${staffId}, ${conversationId}, ${thumb}, ${at.toString()}::timestamptz)
    on conflict (turn_id, staff_id) do update set thumb = excluded.thumb, at = excluded.at
     where t.thumb <> excluded.thumb
    returning 1`.execute(db);
  return rows.length > 0;
}

export async function takeThumbBack(db: Database, by: Pick<Thumb, 'turnId' | 'staffId'>): Promise<boolean> {
  const result = await db
    .deleteFrom('concierge_thumbs')
    .where('turn_id', '=', by.turnId)
    .where('staff_id', '=', by.staffId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export interface ThumbRow {
  readonly seq: number;
  readonly up: number;
  readonly down: number;
  readonly mine: 'up' | 'down' | null;
  readonly corrected: boolean;
}

/** The judged answers of a conversation, as one person sees them. */
export async function readThumbs(db: Database, conversationId: string, staffId: string | null): Promise<ThumbRow[]> {
  const { rows } = await sql<ThumbRow>`
    select t.reply_seq as seq, (count(h.*) filter (where h.thumb = 'up'))::int as up,
           (count(h.*) filter (where h.thumb = 'down'))::int as down,
           max(h.thumb) filter (where h.staff_id = ${staffId}::uuid) as mine,
           exists (select 1 from concierge_cases c where c.turn_id = t.id and c.staff_id = ${staffId}::uuid) as corrected
      from concierge_turns t left join concierge_thumbs h on h.turn_id = t.id
     where t.conversation_id = ${conversationId} and t.reply_seq is not null
       and (h.turn_id is not null or exists (select 1 from concierge_cases c where c.turn_id = t.id))
     group by t.id order by t.reply_seq`.execute(db);
  return rows;
}
