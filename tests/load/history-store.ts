/**
 * Five years of bookings written in bulk, with the holds they came from, their seats, chefs, payments and ledger: far
 * too many for the verbs, yet every rule of the schema holds for them. Triggers and foreign keys are off while writing,
 * so `assertHistoryHolds` asks the same questions afterwards.
 */
import type { Connection } from '@myhibachi/database';
import type { PoolClient } from 'pg';
import { findBrokenReferences, setBackFromBulk, setUpForBulk, takeKeysOff, writeInBulk } from './bulk-load-store.ts';
import type { HistoryPerson } from './history-people.ts';
import {
  ASSIGNMENTS,
  BOOKINGS,
  CHEFS,
  CUSTOMERS,
  DAYS,
  EXTRA_SEATS,
  FIGURES,
  HOLDS,
  LEDGER,
  PARTIES,
  PAYMENTS,
  PLAN,
  POSTINGS,
  SEATS,
} from './history-rows-store.ts';

export interface HistoryFacts {
  readonly bookings: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly priceVersion: string;
  readonly venueEnc: string;
  readonly people: readonly HistoryPerson[];
  readonly policy: string;
  readonly seatsPerSlot: number;
}

type Say = (what: string) => void;

const PEOPLE_AT_ONCE = 2_000;
/** Each with what fills it. Those of one lane are written one after the other, the lanes beside each other. */
const LANES = [
  [['bookings', BOOKINGS]],
  [
    ['holds', HOLDS],
    ['seats', SEATS],
    ['chef_assignments', ASSIGNMENTS],
    ['payments', PAYMENTS],
    ['ledger_transactions', LEDGER],
    ['ledger_postings', POSTINGS],
  ],
] as const;
const TABLES: readonly string[] = LANES.flatMap((lane) => lane.map(([table]) => table));

async function writePeople(client: PoolClient, people: readonly HistoryPerson[]): Promise<void> {
  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
    await client.query(CUSTOMERS, [JSON.stringify(people.slice(from, from + PEOPLE_AT_ONCE))]);
  }
}

/** Everything that is to be written, party by party, in a schema of its own. */
async function plan(client: PoolClient, facts: HistoryFacts, say: Say): Promise<void> {
  await client.query(PLAN);
  await client.query('insert into history.facts values ($1::jsonb, $2, $3, $4)', [
    facts.policy,
    facts.venueEnc,
    facts.priceVersion,
    facts.seatsPerSlot,
  ]);
  await writePeople(client, facts.people);
  say('people written');
  await client.query(CHEFS);
  await client.query(
    PARTIES.replace('$1', client.escapeLiteral(facts.firstDay))
      .replace('$2', client.escapeLiteral(facts.lastDay))
      .replace('$3', String(facts.bookings))
      .replace('$4', String(facts.people.length)),
  );
  await client.query('analyze history.parties, history.people, history.chefs');
}

async function writeLane(
  pool: Connection['pool'],
  lane: (typeof LANES)[number],
  keys: ReadonlyMap<string, readonly string[]>,
  { bookings, say }: { readonly bookings: number; readonly say: Say },
): Promise<void> {
  const client = await pool.connect();
  try {
    await writeInBulk(client);
    for (const [table, rows] of lane) {
      await client.query(rows.replaceAll('$1', String(bookings)));
      say(`${table} written`);
      for (const key of keys.get(table) ?? []) await client.query(key);
      say(`${table} keyed`);
    }
  } finally {
    client.release(true);
  }
}

/**
 * As tables that have lived five years: vacuumed, with statistics. Not before everything is written: what some other
 * transaction might not see yet is not marked as visible, and no index alone answers for it.
 */
async function vacuum(pool: Connection['pool']): Promise<void> {
  const [first = '', ...rest] = TABLES;
  const sums = ['booking_days', 'customers', 'customer_figures', 'chefs'];
  await Promise.all(
    [[first], [...rest, ...sums]].map(async (tables) => {
      const client = await pool.connect();
      await client.query(`set statement_timeout = '900s'; set maintenance_work_mem = '256MB'`);
      await client.query(`vacuum analyze ${tables.join(', ')}`);
      client.release(true);
    }),
  );
}

/** `say` hears of each step when it is done. */
export async function writeHistory({ pool }: Connection, facts: HistoryFacts, say: Say): Promise<void> {
  const client = await pool.connect();
  try {
    await setUpForBulk(client);
    await writeInBulk(client);
    const keys = await takeKeysOff(client, TABLES);
    await plan(client, facts, say);
    say('parties planned');
    await Promise.all(LANES.map((lane) => writeLane(pool, lane, keys, { bookings: facts.bookings, say })));
    await client.query(DAYS);
    await client.query(FIGURES);
    await client.query(EXTRA_SEATS, [facts.seatsPerSlot]);
    await client.query('drop schema history cascade');
    say('days and figures summed up');
    await vacuum(pool);
    await setBackFromBulk(client);
    say('vacuumed');
  } finally {
    client.release(true);
  }
}

/** The constraint triggers' own questions, over all rows at once; each counts what breaks a rule. */
const BROKEN = `
  with entries as (
    select t.booking_id, t.payment_id, t.kind, p.account, p.amount_cents
      from ledger_transactions t join ledger_postings p on p.transaction_id = t.id),
  kept as (
    select booking_id, sum(amount_cents) filter (where account = 'receivable' and kind = 'charge') as charged,
           -sum(amount_cents) filter (where account = 'receivable' and kind = 'capture') as paid, sum(amount_cents) as off
      from entries group by booking_id),
  came as (select booking_id, sum(captured_cents) as cents from payments group by booking_id)
  select count(*) as broken
    from bookings b left join kept k on k.booking_id = b.id left join came c on c.booking_id = b.id
   where k.off is distinct from 0 or b.total_cents <> coalesce(k.charged, 0) or b.paid_cents <> coalesce(k.paid, 0)
      or b.paid_cents <> coalesce(c.cents, 0)
      or (b.status <> 'cancelled') <> exists (select 1 from seats s where s.booking_id = b.id)`;

/** Throws when the history breaks a rule that the schema's triggers and foreign keys guard. */
export async function assertHistoryHolds({ pool }: Connection, bookings: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set statement_timeout = '900s'; set work_mem = '512MB'`);
    const references = await findBrokenReferences(client, TABLES);
    if (references.length > 0) throw new Error(`the history breaks ${references.join(', ')}`);
    const broken = await client.query<{ broken: number }>(BROKEN);
    if (broken.rows[0]?.broken !== 0) throw new Error(`${broken.rows[0]?.broken} bookings of the history break a rule`);
    const stored = await client.query<{ stored: number }>('select count(*) as stored from bookings');
    if (stored.rows[0]?.stored !== bookings) throw new Error(`${stored.rows[0]?.stored} bookings were seeded`);
  } finally {
    client.release(true);
  }
}

/** Writes everything down now, so that no checkpoint of the seeding falls into a measurement. */
export async function settleDown({ pool }: Connection): Promise<void> {
  await pool.query('checkpoint');
}
