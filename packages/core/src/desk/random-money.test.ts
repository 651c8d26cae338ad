/** Whatever the desk does to the money of a party, in whatever order: nothing of the host's is left behind (ADR 0053). */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { moneyDesk, of, type MoneyDesk } from '../../../../tests/support/money-desk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { isAppError } from '../kernel/index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 5 });
  await openStation(t);
});
afterAll(() => t.close());

/** What a verb may answer where it does not fit the moment; anything else is a fault. */
const REFUSALS: ReadonlySet<string> = new Set(['validation_failed', 'invalid_transition', 'already_done', 'not_found']);

async function tolerant(step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (!isAppError(error) || !REFUSALS.has(error.code)) throw error;
  }
}

type Step =
  | { readonly do: 'party'; readonly adults: number; readonly lobster: number }
  | { readonly do: 'give'; readonly cents: number; readonly bill: 'reduce' | 'keep' }
  | { readonly do: 'approve' | 'reject' | 'withdraw' | 'take back' | 'send'; readonly pick: number }
  | { readonly do: 'pay'; readonly cents: number }
  | { readonly do: 'cancel'; readonly cause: 'host' | 'company' };

const pick = fc.nat(5);
const cents = fc.integer({ min: 1, max: 90_000 });
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('party' as const),
      adults: fc.constantFrom(5, 10, 15, 20),
      lobster: fc.constantFrom(0, 20),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('give' as const), cents, bill: fc.constantFrom('reduce', 'keep') }),
  },
  {
    weight: 7,
    arbitrary: fc.record({ do: fc.constantFrom('approve', 'reject', 'withdraw', 'take back', 'send'), pick }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pay' as const), cents }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('cancel' as const), cause: fc.constantFrom('host', 'company') }),
  },
);

/** Of the refunds in the state the step is about, whichever the number falls on; none where there is none. */
async function onOne(one: MoneyDesk, step: Extract<Step, { pick: number }>): Promise<void> {
  const sent = step.do === 'take back' || step.do === 'send';
  const rows = of(await one.look(), sent ? 'requested' : 'needs_approval');
  const id = rows[step.pick % Math.max(1, rows.length)]?.id;
  if (id === undefined) return;
  if (step.do === 'send') await one.send(id);
  else if (step.do === 'approve' || step.do === 'reject') await one.decide(id, step.do);
  else await one.takeBack(id);
}

async function carryOut(one: MoneyDesk, step: Step): Promise<void> {
  switch (step.do) {
    case 'party': {
      const upgrades = step.lobster === 0 ? [] : [{ item: 'lobster-tail', quantity: step.lobster }];
      await one.party({ party: { adults: step.adults, children: 0, toddlers: 0 }, upgrades });
      return;
    }
    case 'give':
      await one.give(step.cents, step.bill);
      return;
    case 'pay':
      await one.pay(step.cents);
      await one.takeOverpaid();
      return;
    case 'cancel':
      await one.cancel(await one.askToCancel(step.cause));
      return;
    default:
      await onOne(one, step);
  }
}

/** No more stays with us than is billed, and money that only waits to be returned never makes anything due. */
async function assertNothingLeft(one: MoneyDesk): Promise<void> {
  const { totalCents, staysCents, refunds } = await one.look();
  expect(staysCents).toBeLessThanOrEqual(totalCents);
  const live = refunds.filter(({ status }) => status !== 'failed' && status !== 'rejected' && status !== 'withdrawn');
  const owed = live.some(
    (refund) => refund.owed && (refund.status === 'needs_approval' || refund.status === 'requested'),
  );
  const asked = live.filter((refund) => !refund.owed).reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (owed) expect(totalCents - staysCents).toBeLessThanOrEqual(asked);
}

async function paidParty(): Promise<MoneyDesk> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
  const one = await moneyDesk(t, { date, host: day });
  await one.party({ party: { adults: 20, children: 0, toddlers: 0 }, gratuityPercent: 20 });
  await one.pay((await one.look()).totalCents);
  return one;
}

/** In the end everything is decided and sent. */
async function finish(one: MoneyDesk, verdicts: readonly ('approve' | 'reject')[]): Promise<void> {
  // What is turned down may leave more that waits, which is the host's and can only be agreed to.
  for (const verdict of [...verdicts, 'approve', 'approve'] as const)
    for (const { id } of of(await one.look(), 'needs_approval')) await tolerant(one.decide(id, verdict));
  for (const { id } of of(await one.look(), 'needs_approval')) await tolerant(one.decide(id, 'reject'));
  for (const { id } of of(await one.look(), 'needs_approval')) await one.decide(id, 'approve');
  for (const { id } of of(await one.look(), 'requested')) await one.send(id);
}

describe('the money of a party', () => {
  it('is the host’s where it is beyond the bill, after every step of every sequence', async () => {
    const check = async (steps: readonly Step[], verdicts: readonly ('approve' | 'reject')[]): Promise<void> => {
      const one = await paidParty();
      for (const step of steps) {
        await tolerant(carryOut(one, step));
        await assertNothingLeft(one);
      }
      await finish(one, verdicts);
      await assertNothingLeft(one);
      const { paidCents, totalCents, waitingCents } = await one.look();
      expect(waitingCents).toBe(0);
      expect(paidCents).toBeLessThanOrEqual(totalCents);
    };
    const verdicts = fc.array(fc.constantFrom('approve', 'reject'), { minLength: 1, maxLength: 2 });
    const property = fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 9 }), verdicts, check);
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  });
});
