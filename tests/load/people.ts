/** People at a site: each asks, reads the answer, and asks again. */
import type { Agreement, Hold, HoldRequest, Quote } from '@myhibachi/contracts';
import { quoteRequest, type FreeSlot } from './booking-requests.ts';
import { percentiles } from './percentiles.ts';
import type { Outcome } from './fire.ts';

export interface Crowd {
  readonly url: string;
  readonly browsing: number;
  readonly booking: number;
  readonly seconds: number;
  /** Mean pause of a person between an answer and the next request; none when 0. */
  readonly pauseMs: number;
  readonly nextSlot: () => FreeSlot;
  readonly holdRequest: (slot: FreeSlot, quoteId: string) => HoldRequest;
}

interface Clicker {
  /** The answer, or null when there was none to be had. */
  readonly ask: <T>(path: string, body?: object) => Promise<T | null>;
  readonly times: number[];
  readonly failures: string[];
}

function clicker({ url, pauseMs }: Crowd): Clicker {
  const times: number[] = [];
  const failures: string[] = [];
  return {
    times,
    failures,
    async ask<T>(path: string, body?: object) {
      // Between half and one and a half of the mean, so that people do not march in step.
      if (pauseMs > 0) await new Promise((done) => setTimeout(done, pauseMs * (0.5 + Math.random())));
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const from = performance.now();
      const response = await fetch(`${url}${path}`, body === undefined ? {} : init);
      const text = await response.text();
      times.push(performance.now() - from);
      if (response.ok) return JSON.parse(text) as T;
      failures.push(`${response.status} ${text.slice(0, 200)}`);
      return null;
    },
  };
}

async function browse({ ask }: Clicker, { venue, date }: FreeSlot): Promise<void> {
  const first = Temporal.PlainDate.from(date).with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  await ask('/api/v1/config');
  await ask('/api/v1/menu');
  await ask('/api/v1/quotes', quoteRequest(venue));
  await ask(`/api/v1/availability?from=${first.toString()}&to=${last.toString()}&postalCode=${venue.postalCode}`);
}

async function book({ ask }: Clicker, { nextSlot, holdRequest }: Crowd): Promise<void> {
  const slot = nextSlot();
  const quote = await ask<Quote>('/api/v1/quotes', quoteRequest(slot.venue));
  const hold = quote && (await ask<Hold>('/api/v1/holds', holdRequest(slot, quote.id)));
  const path = `/api/v1/holds/${hold?.token}/agreement`;
  const agreement = hold && (await ask<Agreement>(path));
  if (agreement === null) return;
  await ask(path, {
    typedName: 'Load Test',
    allergens: [],
    acknowledgements: Object.fromEntries(agreement.acknowledgements.map(({ key }) => [key, true])),
    textSha256: agreement.sha256,
  });
}

/** Lets the crowd loose for so many seconds; whoever has begun a round ends it. Failures are named in the error output. */
export async function letLoose(crowd: Crowd): Promise<Outcome> {
  const person = clicker(crowd);
  const from = performance.now();
  const isOpen = (): boolean => performance.now() - from < crowd.seconds * 1000;
  const sample = crowd.nextSlot();
  const repeat = async (round: () => Promise<void>): Promise<void> => {
    while (isOpen()) await round();
  };
  await Promise.all([
    ...Array.from({ length: crowd.browsing }, () => repeat(() => browse(person, sample))),
    ...Array.from({ length: crowd.booking }, () => repeat(() => book(person, crowd))),
  ]);
  const seconds = (performance.now() - from) / 1000;
  for (const failure of new Set(person.failures)) process.stderr.write(`${failure}\n`);
  return {
    perSecond: person.times.length / seconds,
    latency: percentiles(person.times),
    errors: person.failures.length,
  };
}
