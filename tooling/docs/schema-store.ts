import { DEFAULT_POOL, connect } from '@myhibachi/database';

export interface ColumnShape {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly primary: boolean;
  readonly unique: boolean;
  /** The table a foreign key points to. */
  readonly refersTo: string | null;
}

export interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  /** What the database itself sees to, in its own words: constraints over rows, and triggers. */
  readonly rules: readonly string[];
}

/** Keys over several columns are rules; only a key of one column marks that column. */
const COLUMNS = `
  select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
         a.attnotnull as required,
         coalesce(bool_or(k.contype = 'p'), false) as "primary",
         coalesce(bool_or(k.contype = 'u' and cardinality(k.conkey) = 1), false) as "unique",
         max(case when k.contype = 'f' then f.relname end) as "refersTo"
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and a.attnum = any (k.conkey) and k.contype in ('p', 'u', 'f')
    left join pg_class f on f.oid = k.confrelid
   where c.relkind = 'r' and c.relname <> 'schema_migrations'
   group by c.relname, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.attnum
   order by c.relname, a.attnum`;

// Keys are in the diagram; here stands what looks at several columns, several rows, or the moment.
const RULES = `
  select c.relname as table_name, pg_get_constraintdef(k.oid) as rule, 1 as part, k.conname as name
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relname <> 'schema_migrations'
     and (k.contype = 'x' or (k.contype in ('u', 'c') and cardinality(k.conkey) > 1))
  union all
  select c.relname, pg_get_indexdef(i.indexrelid), 2, x.relname
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and i.indisunique and (i.indpred is not null or i.indexprs is not null)
  union all
  select c.relname, pg_get_triggerdef(t.oid), 3, t.tgname
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and not t.tgisinternal
  order by 1, 3, 4`;

type ColumnRow = ColumnShape & { readonly table_name: string };
interface RuleRow {
  readonly table_name: string;
  readonly rule: string;
}

const TRIGGER = /^CREATE (?:CONSTRAINT )?TRIGGER \w+ (\w+ .+?) ON \w+ (.*)FOR EACH \w+ EXECUTE FUNCTION (\w+)\(\)$/;
const UNIQUE = /^CREATE UNIQUE INDEX \w+ ON \w+ USING btree (.+)$/;

/** The definition without what its table says already: names, schemas and casts. */
function plain(definition: string): string {
  const rule = definition.replaceAll(/\bpublic\.|::(text|name|character varying)/g, '').replaceAll(/\s+/g, ' ');
  const [, event, timing = '', action] = TRIGGER.exec(rule) ?? [];
  if (event !== undefined)
    return `${timing.includes('INITIALLY DEFERRED') ? 'at commit, ' : ''}${event.toLowerCase()}: ${action}()`;
  const [, columns] = UNIQUE.exec(rule) ?? [];
  return columns === undefined ? rule : `UNIQUE ${columns}`;
}

/** Every table of ours with its columns and rules, by name. Reads the catalogue only. */
export async function readSchema(url: string): Promise<TableShape[]> {
  const { pool } = connect({ ...DEFAULT_POOL, url, size: 1 }, (error) => console.error(error.message));
  try {
    const { rows } = await pool.query<ColumnRow>(COLUMNS);
    const found = await pool.query<RuleRow>(RULES);
    const rules = Map.groupBy(found.rows, ({ table_name: name }) => name);
    return [...Map.groupBy(rows, ({ table_name: name }) => name)].map(([name, columns]) => ({
      name,
      columns: columns.map(({ table_name: _table, ...column }) => column),
      rules: (rules.get(name) ?? []).map(({ rule }) => plain(rule)),
    }));
  } finally {
    await pool.end();
  }
}
