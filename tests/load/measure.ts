/** The measurements, each a row of the table. */
import { systemClock } from '@myhibachi/core/kernel';
import type { Connection } from '@myhibachi/database';
import { anonymousRequest, newParties } from './booking-requests.ts';
import { explainReads } from './availability-plan-store.ts';
import { fire, type Outcome } from './fire.ts';
import { letLoose } from './people.ts';
import { median } from './percentiles.ts';
import { nextMonth, type Trial } from './prepare-trial.ts';
import { replayHolds } from './replay-holds.ts';

export interface Row {
  readonly what: string;
  readonly result: string;
  readonly floor: string;
  readonly passed: boolean;
  readonly detail: string;
}

const ROUNDS = 3;
const QUOTE_SECONDS = 4;
const QUOTE_CONNECTIONS = 100;
const HOLD_CONNECTIONS = 10;
const AVAILABILITY_REQUESTS = 2_000;
const AVAILABILITY_CONNECTIONS = 4;
const CROWD_SECONDS = 15;

const QUOTE_RATIO = 0.3;
const AVAILABILITY_P95_MS = 20;
const HOLD_RATIO = 0.5;
const CROWD_P95_MS = 50;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const rate = (value: number): string => `${Math.round(value)}/s`;
const spread = (values: readonly number[]): string => values.map((value) => value.toFixed(2)).join(', ');

function latencies({ latency, errors }: Outcome): string {
  return `p50 ${ms(latency.p50)}, p95 ${ms(latency.p95)}, p99 ${ms(latency.p99)}, ${latency.count} requests, ${errors} errors`;
}

/** Both sides by turns, so that whatever else the machine does meets both; the verdict is the median ratio. */
async function againstBare(url: string, bareUrl: string, body: () => string) {
  const volley = { method: 'POST', connections: QUOTE_CONNECTIONS, body } as const;
  const quote = (seconds: number) => fire({ ...volley, url, path: '/api/v1/quotes', seconds });
  const bare = (seconds: number) => fire({ ...volley, url: bareUrl, path: '/bare', seconds });
  await quote(2);
  await bare(2);
  const rounds: { quote: Outcome; bare: Outcome }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ bare: await bare(QUOTE_SECONDS), quote: await quote(QUOTE_SECONDS) });
  }
  const ratios = rounds.map((row) => row.quote.perSecond / row.bare.perSecond);
  const errors = rounds.reduce((sum, row) => sum + row.quote.errors + row.bare.errors, 0);
  return {
    ratio: median(ratios),
    errors,
    detail: `${rate(median(rounds.map((row) => row.quote.perSecond)))} against ${rate(median(rounds.map((row) => row.bare.perSecond)))} over ${QUOTE_CONNECTIONS} connections; rounds ${spread(ratios)}; ${errors} errors`,
  };
}

/** The same anonymous party again, as when a page is opened or a choice is taken back. */
export async function measureQuotes(url: string, bareUrl: string): Promise<Row> {
  const body = JSON.stringify(anonymousRequest());
  const { ratio, errors, detail } = await againstBare(url, bareUrl, () => body);
  return {
    what: 'Quote of the same party again against a bare Fastify JSON route',
    result: ratio.toFixed(2),
    floor: `≥ ${QUOTE_RATIO}`,
    passed: ratio >= QUOTE_RATIO && errors === 0,
    detail,
  };
}

/** Each party a new one, so that each quote is stored, with its audit row, and durable before it is answered. */
export async function measureNewQuotes(url: string, bareUrl: string): Promise<Row> {
  const next = newParties();
  const { ratio, errors, detail } = await againstBare(url, bareUrl, () => JSON.stringify(next()));
  return {
    what: 'Quote of a new party each time against the same route',
    result: ratio.toFixed(2),
    floor: 'no errors',
    passed: errors === 0,
    detail,
  };
}

export async function measureAvailability(url: string, connection: Connection, trial: Trial): Promise<Row> {
  const { from, to } = nextMonth(systemClock.now().toZonedDateTimeISO('America/Los_Angeles').toPlainDate());
  const path = `/api/v1/availability?from=${from}&to=${to}&postalCode=94538`;
  const volley = { url, path, method: 'GET', connections: AVAILABILITY_CONNECTIONS } as const;
  await fire({ ...volley, amount: AVAILABILITY_REQUESTS / 4 });
  const outcome = await fire({ ...volley, amount: AVAILABILITY_REQUESTS });
  const plan = await explainReads(connection, trial.month);
  const byIndex = plan.some((node) => /^Index.* on seats$/.test(node)) && !plan.includes('Seq Scan on seats');
  return {
    what: 'A month of availability, 200,000 bookings',
    result: `p95 ${ms(outcome.latency.p95)}`,
    floor: `p95 < ${AVAILABILITY_P95_MS} ms, no sequential scan`,
    passed: outcome.latency.p95 < AVAILABILITY_P95_MS && outcome.errors === 0 && byIndex,
    detail: `${latencies(outcome)} over ${AVAILABILITY_CONNECTIONS} connections; seats are read by ${plan.filter((node) => node.endsWith(' on seats')).join(', ')}`,
  };
}

export async function measureHolds(url: string, connection: Connection, trial: Trial): Promise<Row> {
  const size = Math.floor(trial.holds.length / (ROUNDS + 1));
  const part = <T>(rows: readonly T[], round: number): readonly T[] => rows.slice(round * size, (round + 1) * size);
  const place = (round: number): Promise<Outcome> => {
    const waiting = part(trial.holds, round).values();
    const body = (): string => JSON.stringify(waiting.next().value);
    return fire({ url, path: '/api/v1/holds', method: 'POST', connections: HOLD_CONNECTIONS, amount: size, body });
  };
  const rounds: { hold: Outcome; direct: Outcome }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const direct = await replayHolds(connection, part(trial.traces, round), HOLD_CONNECTIONS);
    const hold = await place(round);
    // The first round warms both sides up.
    if (round > 0) rounds.push({ direct, hold });
  }
  const ratios = rounds.map(({ hold, direct }) => hold.perSecond / direct.perSecond);
  const errors = rounds.reduce((sum, { hold }) => sum + hold.errors, 0);
  return {
    what: 'Hold against its own SQL through the driver',
    result: median(ratios).toFixed(2),
    floor: `≥ ${HOLD_RATIO}`,
    passed: median(ratios) >= HOLD_RATIO && errors === 0,
    detail: `${rate(median(rounds.map((row) => row.hold.perSecond)))} against ${rate(median(rounds.map((row) => row.direct.perSecond)))} over ${HOLD_CONNECTIONS} connections, ${trial.traces[0]?.length} statements a hold; rounds ${spread(ratios)}; ${errors} errors`,
  };
}

export async function measureCrowd(url: string, trial: Trial): Promise<Row> {
  const { nextSlot, holdRequest } = trial;
  const crowd = { url, browsing: 100, booking: 50, seconds: CROWD_SECONDS, pauseMs: 1_000, nextSlot, holdRequest };
  const outcome = await letLoose(crowd);
  return {
    what: '100 people browsing and 50 booking',
    result: `p95 ${ms(outcome.latency.p95)}`,
    floor: `p95 < ${CROWD_P95_MS} ms, no errors`,
    passed: outcome.latency.p95 < CROWD_P95_MS && outcome.errors === 0,
    detail: `${latencies(outcome)}, ${rate(outcome.perSecond)}; each person pauses a second on average`,
  };
}
