import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
import { countsWithin, type CountedWithin } from '../conversations/index.ts';

export interface TalkSpan extends CountedWithin {
  /** Calendar dates by the clock of `timeZone`, both counted in. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

function during(column: string, { from, to, timeZone }: TalkSpan): RawBuilder<boolean> {
  const start = (date: string, after: number) =>
    sql`((${date}::date + ${after}::int)::timestamp at time zone ${timeZone})`;
  return sql<boolean>`(${sql.ref(column)} >= ${start(from, 0)} and ${sql.ref(column)} < ${start(to, 1)})`;
}

/** In how many conversations a host wrote in this time, by channel. */
export async function readArrived(db: Database, span: TalkSpan) {
  const { rows } = await sql<{ channel: string; count: number }>`
    select c.channel, count(*)::int as count from conversations c
     where c.last_message_at >= (${span.from}::date::timestamp at time zone ${span.timeZone}) and ${countsWithin(span)}
       and exists (select 1 from conversation_messages m where m.conversation_id = c.id and m.author = 'host'
                    and m.kind = 'message' and ${during('m.at', span)})
     group by c.channel order by count(*) desc, c.channel`.execute(db);
  return rows;
}

/** In how many a person was wanted in this time, by why. */
export async function readHandedOver(db: Database, span: TalkSpan) {
  const { rows } = await sql<{ reason: string; count: number }>`
    select e.reason, count(*)::int as count from escalations e join conversations c on c.id = e.conversation_id
     where ${during('e.raised_at', span)} and ${countsWithin(span)}
     group by e.reason order by count(*) desc, e.reason`.execute(db);
  return rows;
}
