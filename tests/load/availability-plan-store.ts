import type { Connection } from '@myhibachi/database';

/** The query of a month's taken seats, as scheduling sends it. */
const TAKEN_SEATS = `
  explain (format json)
  select event_date as date, slot, count(*) as taken from seats
   where station_id = $1 and event_date >= $2 and event_date <= $3 group by event_date, slot`;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

function nodesOf(plan: Plan): string[] {
  const name = [plan['Node Type'], plan['Relation Name']].filter((part) => part !== undefined).join(' on ');
  return [name, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** The steps of the plan for a month in the middle of the history, outermost first. */
export async function explainMonth({ pool }: Connection, from: string, to: string): Promise<string[]> {
  const stations = await pool.query<{ id: string }>('select id from stations order by slug limit 1');
  const { rows } = await pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(TAKEN_SEATS, [stations.rows[0]?.id, from, to]);
  return (rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => nodesOf(plan));
}
