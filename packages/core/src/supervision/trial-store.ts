import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface ArmRow {
  readonly arm: 'canary' | 'rest';
  readonly answers: number;
  readonly handed_over: number;
  readonly unbacked: number;
  readonly fell_back: number;
  readonly failed: number;
  readonly thumbs_down: number;
  /** Answers of which any of these holds. */
  readonly bad: number;
}

/** How the answers of each side ended since then, from the index of the trial. */
export async function readArms(db: Database, since: Temporal.Instant): Promise<readonly ArmRow[]> {
  const { rows } = await sql<ArmRow>`
    with turns as (
      select t.arm, t.status = 'handed_over' as handed_over, t.unbacked > 0 as unbacked, t.fell_back is not null as fell_back,
             t.status = 'failed' as failed,
             exists (select 1 from concierge_thumbs h where h.turn_id = t.id and h.thumb = 'down') as thumbs_down
        from concierge_turns t
       where t.arm is not null and t.finished_at >= ${since.toString()}::timestamptz and t.status <> 'dropped')
    select arm, count(*)::int as answers, (count(*) filter (where handed_over))::int as handed_over,
           (count(*) filter (where unbacked))::int as unbacked, (count(*) filter (where fell_back))::int as fell_back,
           (count(*) filter (where failed))::int as failed, (count(*) filter (where thumbs_down))::int as thumbs_down,
           (count(*) filter (where handed_over or unbacked or fell_back or failed or thumbs_down))::int as bad
      from turns group by arm`.execute(db);
  return rows;
}

/** Since when the share is what it is; null while it is the default. What was answered under another share says nothing. */
export async function findShareSince(db: Database, now: Temporal.Instant): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('variable_values')
    .select('effective_from as since')
    .where('key', '=', 'concierge.canaryPercent')
    .where('effective_from', '<=', now)
    .orderBy('effective_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.since ?? null;
}
