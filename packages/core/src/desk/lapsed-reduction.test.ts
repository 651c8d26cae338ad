/** What was taken off the bill of a party whose deposit then did not come, and is taken back while it is off. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import { openStation, runJobs } from '../../../../tests/support/journey.ts';
import { moneyDesk, of } from '../../../../tests/support/money-desk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { expireDeposit } from '../booking/index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

it('a reduction taken back after the party lapsed is on its bill again when the deposit brings it back', async () => {
  const one = await moneyDesk(t, { date: '2027-08-14', host: 1 });
  const { totalCents: full } = await one.look();
  await one.pay(8_000);
  await one.give(3_000);
  const [promised] = of(await one.look(), 'requested');
  expect((await one.look()).totalCents).toBe(full - 3_000);
  const { deposit } = await atDesk(t, one.bookingId);
  t.clock.set(
    Temporal.Instant.from(deposit.dueAt ?? '')
      .add({ minutes: 1 })
      .toString(),
  );
  expect(await expireDeposit(t.system(), { bookingId: one.bookingId })).toBe(true);
  expect((await one.look()).totalCents).toBe(0);
  await one.takeBack(promised?.id ?? '');
  // The party is off, so nothing is charged for it; what it will cost if it comes back is the whole again.
  expect((await one.look()).totalCents).toBe(0);
  await one.pay(10_000);
  await runJobs(t);
  const { status, summary, money } = await atDesk(t, one.bookingId);
  expect(status).toBe('confirmed');
  expect(money?.totalCents).toBe(full);
  expect(summary.lines.filter(({ label }) => label === 'Price adjustment')).toEqual([]);
  expect(money?.paidCents).toBe((await one.look()).paidCents);
});
