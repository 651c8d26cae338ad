import { sql } from 'kysely';
import type { Context } from '../kernel/index.ts';
import type { Belongings } from './family-store.ts';
import { PERSON_TABLES } from './person-tables-store.ts';

export interface PersonSection {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What tells nobody anything: keyed hashes, secrets, and what only our machines use. */
const LEFT_OUT = /_bidx$|^search_tokens$|_hash$|^request_key$|^dedupe_key$|^details$|^checkout_url$/;

function openRow(ctx: Context, table: string, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const opened = Object.entries(row)
    .filter(([column, value]) => !LEFT_OUT.test(column) && value !== null)
    .map(([column, value]): [string, unknown] => {
      if (Buffer.isBuffer(value)) return [column, value.toString('base64')];
      if (!column.endsWith('_enc') || typeof value !== 'string') return [column, value];
      const name = column.slice(0, -'_enc'.length);
      if (table === 'conversation_attachments' && name === 'content')
        return [name, ctx.crypto.open(`${table}.${name}`, value).toString('base64')];
      return [name, ctx.crypto.decrypt(`${table}.${name}`, value)];
    });
  return Object.fromEntries(opened);
}

/** Every row about a person, opened. */
export async function readPerson(ctx: Context, own: Belongings): Promise<PersonSection[]> {
  const sections: PersonSection[] = [];
  for (const { table, title, rows: about, columns = sql`*` } of PERSON_TABLES) {
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns} from ${sql.table(table)} where ${about(own)} order by 1`.execute(ctx.db);
    sections.push({ title, rows: rows.map((row) => openRow(ctx, table, row)) });
  }
  return sections;
}

/** Who looked at this person's data, and took it along. */
export async function readLooks(ctx: Context, own: Belongings): Promise<PersonSection> {
  const { rows } = await sql<Record<string, unknown>>`
    select at, action, actor from audit_log
     where entity_type = 'customer' and entity_id = any(${[...own.ids]}::text[])
       and action ~ '\\.(read|export|search)$'
     order by seq`.execute(ctx.db);
  return { title: 'Who looked at your data', rows };
}
