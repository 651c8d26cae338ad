import type { Problem, Quote } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import type { QuoteInput } from '../api/endpoints.ts';
import type { Outcome } from '../api/reply.ts';
import { type LiveQuoteState, createLiveQuote } from './live-quote.ts';

function quoteOf(totalCents: number): Quote {
  return {
    id: `qte_${'0'.repeat(32)}`,
    outcome: 'priced',
    message: null,
    party: { adults: 1, children: 0, toddlers: 0 },
    upgrades: [],
    addOns: [],
    lines: [],
    totals: {
      foodCents: totalCents,
      minimumAdjustmentCents: 0,
      discountCents: 0,
      travelCents: 0,
      taxCents: 0,
      gratuityCents: 0,
      totalCents,
    },
    depositCents: 1,
    travel: { miles: null, minutes: null, source: 'none', status: 'needs_address', note: '' },
    placeHint: null,
    station: { id: `stn_${'0'.repeat(32)}`, name: 'Fremont' },
    eventDate: null,
    priceVersion: '1',
    leadRecorded: false,
    expiresAt: '2027-05-15T00:00:00Z',
  };
}

const input = (adults: number): QuoteInput => ({ party: { adults, children: 0, toddlers: 0 }, venue: {} });

const REFUSAL: Problem = {
  type: '/docs/errors#validation_failed',
  title: 'Please check the fields',
  status: 422,
  code: 'validation_failed',
  errors: [{ field: 'venue.postalCode', message: 'Unknown ZIP.' }],
  requestId: 'req_1',
  retryable: false,
};

function setUp() {
  const timers = new Map<number, () => void>();
  const sent: { input: QuoteInput; signal: AbortSignal; answer: (outcome: Outcome<Quote>) => void }[] = [];
  const states: LiveQuoteState[] = [];
  let next = 0;
  const live = createLiveQuote({
    send: (body, signal) =>
      new Promise((answer) => {
        sent.push({ input: body, signal, answer });
      }),
    onChange: (state) => void states.push(state),
    setTimer: (run) => {
      next += 1;
      timers.set(next, run);
      return next;
    },
    clearTimer: (timer) => void timers.delete(timer),
  });
  const pause = () => {
    const due = [...timers.values()];
    timers.clear();
    for (const run of due) run();
  };
  const settle = async (index: number, outcome: Outcome<Quote>) => {
    sent[index]?.answer(outcome);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { live, sent, pause, settle, last: () => states.at(-1) };
}

describe('the live quote', () => {
  it('asks once for a burst of typing', () => {
    const { live, sent, pause } = setUp();
    for (const adults of [1, 12, 120]) live.ask(input(adults));
    pause();
    expect(sent.map((row) => row.input.party.adults)).toEqual([120]);
  });

  it('keeps the old price, marked stale, until the new one is here', async () => {
    const { live, pause, settle, last } = setUp();
    live.ask(input(10));
    pause();
    await settle(0, { ok: true, value: quoteOf(55_000) });
    expect(last()).toMatchObject({ stale: false, quote: { totals: { totalCents: 55_000 } } });
    live.ask(input(20));
    expect(last()).toMatchObject({ stale: true, quote: { totals: { totalCents: 55_000 } } });
  });

  it('drops a late answer to an old question', async () => {
    const { live, sent, pause, settle, last } = setUp();
    live.ask(input(10));
    pause();
    live.ask(input(20));
    pause();
    expect(sent[0]?.signal.aborted).toBe(true);
    await settle(1, { ok: true, value: quoteOf(110_000) });
    await settle(0, { ok: true, value: quoteOf(55_000) });
    expect(last()?.quote?.totals.totalCents).toBe(110_000);
  });

  it('shows a failure beside the last price and can ask again', async () => {
    const { live, sent, pause, settle, last } = setUp();
    live.ask(input(10));
    pause();
    await settle(0, { ok: false, failure: { kind: 'timeout' } });
    expect(last()).toMatchObject({ stale: true, failure: { kind: 'timeout' } });
    live.askNow();
    pause();
    expect(sent).toHaveLength(2);
    expect(last()?.failure).toBeNull();
  });

  it('forgets the last answer when the question is refused', async () => {
    const { live, pause, settle, last } = setUp();
    live.ask(input(10));
    pause();
    await settle(0, { ok: true, value: quoteOf(55_000) });
    live.ask(input(20));
    pause();
    const failure = { kind: 'problem', problem: REFUSAL } as const;
    await settle(1, { ok: false, failure });
    expect(last()).toEqual({ quote: null, stale: false, failure });
  });

  it('has nothing to ask again before there is a question', () => {
    const { live, last } = setUp();
    live.askNow();
    expect(last()).toBeUndefined();
  });

  it('does not ask again for the same form', () => {
    const { live, sent, pause } = setUp();
    live.ask(input(10));
    pause();
    live.ask(input(10));
    pause();
    expect(sent).toHaveLength(1);
  });
});
