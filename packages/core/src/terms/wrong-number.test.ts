/** "Wrong number" revokes and frees the number (domain 10): whoever has it is a stranger to the parties it was given for. */
import { expect, it } from 'vitest';
import { atDesk, deskChange, deskRequest } from '../../../../tests/support/desk.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { withTermsDesk, type TermsDesk } from '../../../../tests/support/terms-desk.ts';
import { arrive, hearAll, say, sendTexts, talk, texted } from '../../../../tests/support/texts.ts';
import { queueForBooking } from '../booking/queue-messages.ts';
import { findBooking } from '../booking/index.ts';
import { setConversationStatus } from '../conversations/index.ts';
import { mayContact } from '../customers/index.ts';
import { editBooking, sendLink } from '../desk/index.ts';
import { getConversation } from '../inbox/index.ts';
import { withTransaction } from '../kernel/index.ts';

let desk: TermsDesk;
let t: TestPlatform;
withTermsDesk((opened) => {
  desk = opened;
  ({ t } = opened);
});

interface Talk {
  readonly id: string;
  readonly status: string;
  readonly customer_id: string | null;
  readonly verified_at: unknown;
}

/** Every conversation by text about this phone, as it is sealed, the oldest first. */
async function talks(): Promise<Talk[]> {
  const { rows } = await t.database.pool.query(
    `select c.id, c.status, i.customer_id, i.verified_at, i.address_enc from conversations c
       join contact_identities i on i.id = c.identity_id where i.kind = 'phone' order by c.opened_at, c.id`,
  );
  return rows.filter(
    ({ address_enc: sealed }) => t.platform.crypto.decrypt('contact_identities.address', sealed) === desk.phone(),
  );
}

const after = (count: number) => texted(t, desk.phone()).slice(count).join('\n');

async function freed(): Promise<{ bookingId: string; code: string; count: number }> {
  const bookingId = await desk.asked();
  await talk(t, desk.phone(), 'When is my party?');
  expect((await talks())[0]).toMatchObject({ status: expect.any(String), customer_id: expect.any(String) });
  await say(t, desk.phone(), 'Sorry, wrong number');
  const { code } = (await atDesk(t, bookingId)).summary;
  return { bookingId, code, count: texted(t, desk.phone()).length };
}

it('parts the number from the person, and tells our people on the booking', async () => {
  const { bookingId, code } = await freed();
  expect(await mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: desk.phone() })).toBe(false);
  expect(await talks()).toMatchObject([{ status: 'closed', customer_id: null, verified_at: null }]);
  const booking = await atDesk(t, bookingId);
  expect(booking.phoneWrongSince).not.toBeNull();
  expect(booking.timeline.some(({ kind, staffOnly }) => kind === 'phone_wrong' && staffOnly)).toBe(true);
  const alerts = t.sandbox.outbox({ to: 'alerts@myhibachi.example' });
  expect(JSON.stringify(alerts)).toContain(`${code}: the phone is wrong`);
});

it('after START whoever has it asks as a stranger: no party, no bill, no link, and none of the old talk', async () => {
  const { code, count } = await freed();
  await say(t, desk.phone(), 'START');
  await talk(t, desk.phone(), 'When is my party and how much do I owe?', 'Send me the link to my booking please');
  const said = after(count);
  for (const secret of [code, '/manage/', 'Jordan', '$595', '$550', 'Fremont St']) expect(said).not.toContain(secret);
  const known = await talks();
  expect(known.map(({ customer_id }) => customer_id)).toEqual(known.map(() => null));
  const newest = known.at(-1) ?? expect.unreachable('no conversation');
  const view = await getConversation(desk.support, { conversationId: newest.id });
  expect(view.person).toMatchObject({ customer: null, bookings: [] });
  expect(view.messages.some(({ text }) => text === 'When is my party?')).toBe(false);
});

it('nothing about the party goes to it any more, whoever sends it and whenever it was queued', async () => {
  const { bookingId, count } = await freed();
  await say(t, desk.phone(), 'START');
  await withTransaction(t.system(), async (tx) => {
    const booking = (await findBooking(tx, bookingId)) ?? expect.unreachable('no booking');
    await queueForBooking(tx, booking, 'manage_link', { event: 'again', channels: ['sms'] });
  });
  await expect(sendLink(desk.support, { bookingId, link: 'manage', channel: 'sms' })).rejects.toMatchObject({
    code: 'validation_failed',
  });
  t.clock.advance({ hours: 3 });
  await sendTexts(t);
  expect(after(count)).not.toContain('/manage/');
  expect(await desk.terms(bookingId)).toMatchObject({ textsAllowed: false, can: { ask: false } });
});

it('counts from the moment it came in, though what follows is read first', async () => {
  await desk.asked();
  await talk(t, desk.phone(), 'When is my party?');
  const count = texted(t, desk.phone()).length;
  await arrive(t, desk.phone(), 'Wrong number');
  const [wrong] = await t.takeJobs<{ messageId: string }>('message.received');
  await arrive(t, desk.phone(), 'START');
  await talk(t, desk.phone(), 'How much do I owe for my party?');
  expect(wrong).toBeDefined();
  await hearAll(t);
  expect(after(count)).not.toMatch(/MH-|\$\d|\/manage\//);
});

it('a new number on the booking is nobody’s wrong one', async () => {
  const { bookingId } = await freed();
  const { version } = await atDesk(t, bookingId);
  const contact = { ...deskRequest({ date: desk.day.toString(), host: desk.host }).contact, phone: '(212) 555-0191' };
  await editBooking(desk.support, { bookingId, change: deskChange({ version, contact }) });
  expect((await atDesk(t, bookingId)).phoneWrongSince).toBeNull();
});

it('the ended talk cannot be opened again to write to a stranger', async () => {
  await freed();
  const [ended] = await talks();
  const reopening = { conversationId: ended?.id ?? '', wish: { event: 'reopen' } } as const;
  await expect(setConversationStatus(desk.support, reopening)).rejects.toMatchObject({ code: 'invalid_transition' });
});
