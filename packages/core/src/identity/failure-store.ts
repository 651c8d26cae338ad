import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface FailureRules {
  readonly limit: number;
  readonly windowMinutes: number;
  readonly lockMinutes: number;
}

/**
 * Counts a try before it is judged, in one statement, so that parallel guesses cannot get more than the limit. Answers
 * whether this try is the last before the lock; undefined when the subject is locked.
 */
export async function claimTry(
  db: Database,
  subject: string,
  now: Temporal.Instant,
  rules: FailureRules,
): Promise<{ last: boolean } | undefined> {
  const since = now.subtract({ minutes: rules.windowMinutes }).toString();
  const until = now.add({ minutes: rules.lockMinutes }).toString();
  const at = now.toString();
  const { rows } = await sql<{ last: boolean }>`
    insert into sign_in_failures as f (subject, failed_at, locked_until, updated_at)
    values (${subject}, array[${at}::timestamptz], case when ${rules.limit}::int <= 1 then ${until}::timestamptz end, ${at})
    on conflict (subject) do update set
      failed_at = array(select t from unnest(f.failed_at) t where f.locked_until is null and t > ${since}::timestamptz)
                  || ${at}::timestamptz,
      locked_until = case when (select count(*) from unnest(f.failed_at) t
                                 where f.locked_until is null and t > ${since}::timestamptz) + 1 >= ${rules.limit}::int
                          then ${until}::timestamptz end,
      updated_at = ${at}
     where f.locked_until is null or f.locked_until <= ${at}::timestamptz
    returning locked_until is not null as last`.execute(db);
  return rows[0];
}

export async function readLock(db: Database, subjects: readonly string[]): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('sign_in_failures')
    .select((eb) => eb.fn.max('locked_until').as('until'))
    .where('subject', 'in', [...subjects])
    .executeTakeFirst();
  return row?.until ?? null;
}

/** Takes back a try that turned out to be right. */
export async function releaseTry(db: Database, subject: string, at: Temporal.Instant): Promise<void> {
  await sql`
    update sign_in_failures set
      failed_at = failed_at[:array_position(failed_at, ${at.toString()}::timestamptz) - 1]
                  || failed_at[array_position(failed_at, ${at.toString()}::timestamptz) + 1:],
      locked_until = null
     where subject = ${subject} and ${at.toString()}::timestamptz = any (failed_at)`.execute(db);
}

export async function forgetFailures(db: Database, subjects: readonly string[]): Promise<void> {
  await db
    .deleteFrom('sign_in_failures')
    .where('subject', 'in', [...subjects])
    .execute();
}

export async function deleteOldFailures(db: Database, before: Temporal.Instant): Promise<number> {
  const result = await db.deleteFrom('sign_in_failures').where('updated_at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** The locks of these subjects that are in force. */
export async function readLocks(
  db: Database,
  subjects: readonly string[],
  now: Temporal.Instant,
): Promise<readonly { readonly subject: string; readonly until: Temporal.Instant }[]> {
  if (subjects.length === 0) return [];
  const rows = await db
    .selectFrom('sign_in_failures')
    .select(['subject', 'locked_until as until'])
    .where('subject', 'in', [...subjects])
    .where('locked_until', '>', now)
    .execute();
  return rows.flatMap(({ subject, until }) => (until === null ? [] : [{ subject, until }]));
}
