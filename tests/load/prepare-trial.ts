/** Everything that must be there before anything is measured. */
import { freezePolicy } from '@myhibachi/core/agreements';
import type { Platform } from '@myhibachi/core/kernel';
import { createQuote } from '@myhibachi/core/quoting';
import { getVariables } from '@myhibachi/core/variables';
import { DEFAULT_POOL, connect, createDatabase, type Connection } from '@myhibachi/database';
import type { HoldRequest } from '@myhibachi/contracts';
import { freeSlots, holdRequests, quoteRequest, type FreeSlot } from './booking-requests.ts';
import { historyPeople } from './history-people.ts';
import { assertHistoryHolds, writeHistory } from './history-store.ts';
import { recordAvailability, recordHolds, visitorOf, type HoldTrace, type Statement } from './record-holds.ts';
import { openProgram, type TrialDatabase } from './trial-database.ts';

export const DATABASE = 'bench';
const COPY = 'bench_copy';
const YEARS_BACK = 4.5;
const SEATS_PER_SLOT = 20;
const MAX_PEOPLE = 50_000;

export interface Trial {
  readonly nextSlot: () => FreeSlot;
  readonly holdRequest: (slot: FreeSlot, quoteId: string) => HoldRequest;
  /** Statements of holds that have not happened on this database yet. */
  readonly traces: readonly HoldTrace[];
  /** What a month of availability asks the database. */
  readonly month: readonly Statement[];
  /** Requests for holds, each with a quote of its own. */
  readonly holds: readonly HoldRequest[];
}

export interface TrialSize {
  readonly bookings: number;
  /** Holds of each kind: through HTTP, and through the driver. */
  readonly holds: number;
}

export function openConnection(trial: TrialDatabase, database = DATABASE): Connection {
  const complain = (error: Error): void => void process.stderr.write(`${error.message}\n`);
  return connect({ ...DEFAULT_POOL, url: trial.server.urlOf(database), size: 12 }, complain);
}

/** Writes the history into `database`, whose program is `platform`, and checks it; says how long each step took. */
export async function seedHistory(
  trial: TrialDatabase,
  platform: Platform,
  bookings: number,
  database = DATABASE,
): Promise<void> {
  const from = performance.now();
  const say = (what: string): void =>
    void process.stdout.write(`  ${Math.round((performance.now() - from) / 1000)} s: ${what}\n`);
  const ctx = visitorOf(platform);
  const today = ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const { priceVersion } = await createQuote(ctx, quoteRequest());
  const connection = openConnection(trial, database);
  try {
    const facts = {
      bookings,
      firstDay: today.subtract({ days: Math.round(YEARS_BACK * 365) }).toString(),
      lastDay: today.add({ days: 182 }).toString(),
      priceVersion,
      venueEnc: ctx.crypto.encrypt('bookings.venue', JSON.stringify(quoteRequest().venue)),
      people: historyPeople(ctx.crypto, Math.min(bookings / 4, MAX_PEOPLE)),
      policy: JSON.stringify(freezePolicy(await getVariables(ctx))),
      seatsPerSlot: SEATS_PER_SLOT,
    };
    await writeHistory(connection, facts, say);
    await assertHistoryHolds(connection, bookings);
    say('rules of the schema checked');
  } finally {
    await connection.pool.end();
  }
}

/** The first and the last day of the month after this one: history, and slots that can still be booked. */
export function nextMonth(today: Temporal.PlainDate): { readonly from: string; readonly to: string } {
  const from = today.add({ months: 1 }).with({ day: 1 });
  return { from: from.toString(), to: from.add({ months: 1 }).subtract({ days: 1 }).toString() };
}

async function askForHolds(platform: Platform, count: number, make: Trial): Promise<HoldRequest[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const slot = make.nextSlot();
      const quote = await createQuote(visitorOf(platform), quoteRequest(slot.venue));
      return make.holdRequest(slot, quote.id);
    }),
  );
}

/** Schema, stations, history, quotes, and the recorded statements of as many holds as will be replayed. */
export async function prepareTrial(trial: TrialDatabase, size: TrialSize): Promise<Trial> {
  await trial.server.createDatabase(DATABASE);
  const first = await openProgram(trial, DATABASE);
  const today = first.platform.clock.now().toZonedDateTimeISO('America/Los_Angeles').toPlainDate();
  const empty: Trial = { nextSlot: freeSlots(today), holdRequest: holdRequests(), traces: [], month: [], holds: [] };
  let toRecord: HoldRequest[];
  let toSend: HoldRequest[];
  try {
    await seedHistory(trial, first.platform, size.bookings);
    toRecord = await askForHolds(first.platform, size.holds, empty);
    toSend = await askForHolds(first.platform, size.holds, empty);
  } finally {
    await first.stop();
  }
  await createDatabase(trial.server.adminUrl, COPY, DATABASE);
  const copy = await openProgram(trial, COPY);
  try {
    const url = trial.server.urlOf(COPY);
    const traces = await recordHolds(copy.platform, url, toRecord);
    const month = await recordAvailability(copy.platform, url, { ...nextMonth(today), postalCode: '94538', guests: 1 });
    return { ...empty, traces, month, holds: toSend };
  } finally {
    await copy.stop();
  }
}
