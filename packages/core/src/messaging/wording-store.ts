import type { Database } from '@myhibachi/database';
import { sql, type SqlBool } from 'kysely';

export interface WordingRow {
  readonly id: string;
  readonly template: string;
  readonly channel: string;
  readonly version: number;
  /** Null: the template's own words again. */
  readonly texts: unknown;
  readonly setBy: string;
  readonly setByName: string | null;
  readonly setAt: Temporal.Instant;
  readonly reason: string;
}

function selectWordings(db: Database) {
  return db
    .selectFrom('template_wordings as w')
    .leftJoin('staff_users as s', (join) => join.on(sql<SqlBool>`'staff:' || s.id::text = w.set_by`))
    .select([
      'w.id',
      'w.template',
      'w.channel',
      'w.version',
      'w.texts',
      'w.set_by as setBy',
      's.name as setByName',
      'w.set_at as setAt',
      'w.reason',
    ]);
}

/** The newest wording of every template and channel that has ever had one. */
export async function readWordings(db: Database): Promise<readonly WordingRow[]> {
  return selectWordings(db)
    .distinctOn(['w.template', 'w.channel'])
    .orderBy('w.template')
    .orderBy('w.channel')
    .orderBy('w.version', 'desc')
    .execute();
}

/** Every wording of one, newest first. */
export async function readWordingHistory(
  db: Database,
  template: string,
  channel: string,
  before: number | null,
  limit: number,
): Promise<readonly WordingRow[]> {
  const rows = selectWordings(db)
    .where('w.template', '=', template)
    .where('w.channel', '=', channel)
    .orderBy('w.version', 'desc')
    .limit(limit);
  return before === null ? rows.execute() : rows.where('w.version', '<', before).execute();
}

/** False when there is a wording of this version: somebody was faster. */
export async function insertWording(db: Database, row: Omit<WordingRow, 'setByName'>): Promise<boolean> {
  const result = await db
    .insertInto('template_wordings')
    .values({
      id: row.id,
      template: row.template,
      channel: row.channel,
      version: row.version,
      texts: row.texts === null ? null : JSON.stringify(row.texts),
      set_by: row.setBy,
      set_at: row.setAt,
      reason: row.reason,
    })
    .onConflict((conflict) => conflict.columns(['template', 'channel', 'version']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
