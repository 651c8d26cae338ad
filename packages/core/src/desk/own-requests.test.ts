/** Who stands between two people: nobody is told of what they asked for, and nobody is barred by a verdict they gave. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import { someone, staffIdOf } from '../../../../tests/support/inbox.ts';
import { openStation, runJobs } from '../../../../tests/support/journey.ts';
import { moneyDesk, of, type MoneyDesk } from '../../../../tests/support/money-desk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import { spreadNotice } from '../notices/index.ts';
import { decideRefund, listDecisions, requestRefund } from './index.ts';

const REASON = 'The host called and asked for it.';
const TWENTY = { party: { adults: 20, children: 0, toddlers: 0 }, gratuityPercent: 20 };
let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

/** Twenty adults with a gratuity of a fifth, $1,410.75, paid; somebody asks for $900 off the bill. */
async function asked(by: Context): Promise<{ one: MoneyDesk; refundId: string }> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-09-01').add({ days: day }).toString();
  const one = await moneyDesk(t, { date, host: day });
  await one.party(TWENTY);
  await one.pay(141_075);
  await requestRefund(by, { bookingId: one.bookingId, amountCents: 90_000, reason: REASON, bill: 'reduce' });
  const [waiting] = of(await one.look(), 'needs_approval');
  return { one, refundId: decodeId('rfd', waiting?.id ?? '') };
}

describe('a refund that is turned down', () => {
  it('leaves what is the host’s to be agreed to by the same person, who has asked for none of it', async () => {
    const { one, refundId } = await asked(t.staff('finance'));
    // Ten adults cost $705.38 of which $110 are the chefs': the reduction takes more than there is, so turned down it
    // leaves more to go back.
    await one.party({ party: { adults: 10, children: 0, toddlers: 0 } });
    const boss = t.staff('super_admin');
    await decideRefund(boss, { refundId, verdict: 'reject', reason: REASON });
    const rest = of(await one.look(), 'needs_approval');
    expect(rest.length).toBeGreaterThan(0);
    const fresh = rest.filter(({ requestedBy }) => requestedBy.kind === 'system');
    expect(fresh).toMatchObject([{ owed: true, requestedBy: { name: 'The system' } }]);
    const { items } = await listDecisions(boss, { kind: 'refund', limit: 50 });
    expect(items.find(({ id }) => id === fresh[0]?.id)).toMatchObject({ mayDecide: true });
    for (const { id } of fresh)
      await decideRefund(boss, { refundId: decodeId('rfd', id), verdict: 'approve', reason: REASON });
    const agreed = (await atDesk(t, one.bookingId)).refunds.find(({ id }) => id === fresh[0]?.id);
    expect(agreed).toMatchObject({ status: 'requested', approvedBy: { kind: 'staff' } });
    expect(await one.look()).toMatchObject({ totalCents: 70_538, staysCents: 70_538 });
  });
});

describe('word of a refund that waits', () => {
  it('goes to those who can decide, and not to whoever asked', async () => {
    const [asker, other] = [await someone(t, 'finance'), await someone(t, 'finance')];
    const { refundId } = await asked(asker);
    await runJobs(t);
    for (const payload of await t.takeJobs<{ noticeId: string }>('notice.spread'))
      await spreadNotice(t.system(), payload);
    const heard = await t.platform.db
      .selectFrom('notice_hearings as h')
      .innerJoin('notices as n', 'n.id', 'h.notice_id')
      .select('h.staff_id')
      .where('n.event_key', '=', `refund-approval:${refundId}`)
      .execute();
    const people = heard.map(({ staff_id: id }) => id);
    expect(people).toContain(staffIdOf(other));
    expect(people).not.toContain(staffIdOf(asker));
  });
});
