/** What our people send by text at night waits for the morning, unless it answers what the host has just said (domain 10). */
import { beforeAll, expect, it } from 'vitest';
import { replyAsStaff } from '../conversations/index.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { withTermsDesk, type TermsDesk } from '../../../../tests/support/terms-desk.ts';
import { arrive, hearAll, say, sendTexts, texted } from '../../../../tests/support/texts.ts';
import { sendLink } from './index.ts';

let desk: TermsDesk;
let t: TestPlatform;
withTermsDesk((opened) => {
  desk = opened;
  ({ t } = opened);
});

const ZONE = 'America/Los_Angeles';
/** The next time this clock stands on a wall of the station. */
function at(clock: string): void {
  const now = t.clock.now().toZonedDateTimeISO(ZONE);
  const then = now.add({ days: 1 }).withPlainTime(Temporal.PlainTime.from(clock));
  t.clock.advance({ milliseconds: then.epochMilliseconds - now.epochMilliseconds });
}
async function link(bookingId: string): Promise<{ readonly status: string; readonly due: string }> {
  const { rows } = await t.database.pool.query(
    `select status, (send_after at time zone $2)::time::text as due from messages
      where template = 'manage_link' and channel = 'sms' and booking_id = $1`,
    [bookingId, ZONE],
  );
  return rows[0] ?? expect.unreachable('no link was queued');
}
const send = (bookingId: string) => sendLink(desk.support, { bookingId, link: 'manage', channel: 'sms' });

beforeAll(() => at('12:00'));

it('a link sent at 3:27 at night to a host who has done nothing goes at eight', async () => {
  const bookingId = await desk.asked();
  at('03:27');
  await send(bookingId);
  await sendTexts(t);
  expect(await link(bookingId)).toEqual({ status: 'queued', due: '08:00:00' });
  t.clock.advance({ hours: 4, minutes: 34 });
  await sendTexts(t);
  expect(await link(bookingId)).toMatchObject({ status: 'sent' });
});

it('a link sent at night to a host who has just asked for it goes at once', async () => {
  const bookingId = await desk.asked();
  at('03:27');
  await say(t, desk.phone(), 'can you send me the link to my booking?');
  await send(bookingId);
  await sendTexts(t);
  expect(await link(bookingId)).toMatchObject({ status: 'sent' });
});

it('an answer of our people waits where the host wrote hours ago, and goes where it was now', async () => {
  await desk.asked();
  at('03:00');
  const conversationId = await spoke('hello?');
  t.clock.advance({ hours: 2 });
  await replyAsStaff(desk.support, { conversationId, text: 'Good morning, yes we do.' });
  await sendTexts(t);
  expect(texted(t, desk.phone()).some((text) => text.includes('Good morning'))).toBe(false);
  await spoke('anybody there?');
  await replyAsStaff(desk.support, { conversationId, text: 'Yes, here we are.' });
  await sendTexts(t);
  expect(texted(t, desk.phone()).at(-1)).toContain('Yes, here we are.');
});

async function spoke(words: string): Promise<string> {
  await arrive(t, desk.phone(), words);
  await hearAll(t);
  const { rows } = await t.database.pool.query(
    `select c.id from conversations c join contact_identities i on i.id = c.identity_id where i.address_bidx = $1`,
    [t.platform.crypto.blindIndex('phone', desk.phone())],
  );
  return rows[0]?.id ?? expect.unreachable('no conversation');
}
