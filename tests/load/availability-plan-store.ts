import type { Connection } from '@myhibachi/database';
import type { Statement } from './record-holds.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

function nodesOf(plan: Plan): string[] {
  const name = [plan['Node Type'], plan['Relation Name']].filter((part) => part !== undefined).join(' on ');
  return [name, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** The steps of the plans that PostgreSQL chooses for these reads, outermost first. */
export async function explainReads({ pool }: Connection, reads: readonly Statement[]): Promise<string[]> {
  const steps: string[] = [];
  for (const { text, values } of reads.filter((read) => /^\s*(select|with)\b/i.test(read.text))) {
    const { rows } = await pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${text}`, [...values]);
    steps.push(...(rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => nodesOf(plan)));
  }
  return steps;
}

/** The tables of more rows than this, as the statistics have it. */
export async function listLongTables({ pool }: Connection, rows: number): Promise<ReadonlySet<string>> {
  const found = await pool.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > $1`,
    [rows],
  );
  return new Set(found.rows.map((row) => row.relname));
}
