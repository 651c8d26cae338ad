/** A party that was booked by text: its conversation shows it, its money and the host's consent, and is found by its code. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty, openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { say, talk } from '../../../../tests/support/texts.ts';
import { ENGINES, runTurn } from '../concierge/index.ts';
import { replyAsStaff } from '../conversations/index.ts';
import { decodeId, encodeId, type Context } from '../kernel/index.ts';
import { getConversation, listConversations } from './index.ts';

let t: TestPlatform;
let support: Context;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t, 4);
  support = await someone(t, 'support');
});
afterAll(() => t.close());

const PHONE = '+15105550411';
const found = async (q: string, who = support) =>
  (await listConversations(who, { q, status: 'all', sort: 'recent', limit: 10 })).items;

async function bookedByText(phone: string, day: string): Promise<{ code: string; id: string }> {
  await talk(t, phone, `book 10 adults on ${day} at 6pm`, '1 Main St, Fremont, CA 94538', 'Jordan Lee', 'yes');
  const { rows } = await t.database.pool.query(
    'select code, id from bookings order by created_at desc, id desc limit 1',
  );
  return rows[0];
}

describe('a conversation in which a party was booked by text', () => {
  it('shows the party with its money, who booked it, and what they said yes to', async () => {
    const { id } = await bookedByText(PHONE, 'June 2');
    const [row] = await found(PHONE);
    const view = await getConversation(support, { conversationId: decodeId('cnv', row?.id ?? '') });
    expect(view.bookingId).toBe(encodeId('bkg', id));
    expect(view.person.customer).toMatchObject({ firstName: 'Jordan', phone: PHONE });
    expect(view.person.bookings).toMatchObject([{ id: encodeId('bkg', id), guests: 10, dueCents: expect.any(Number) }]);
    expect(view.person.consents).toContainEqual({
      channel: 'sms',
      purpose: 'transactional',
      allowed: true,
      answers: true,
      stoppedByText: false,
    });
  });

  it('says of an unknown number that wrote to us that it may be answered, and after STOP that it may not', async () => {
    const phone = '+15105550499';
    await say(t, phone, 'Do you come to Fremont?');
    const [row] = await found(phone);
    const conversationId = decodeId('cnv', row?.id ?? '');
    const state = async () => (await getConversation(support, { conversationId })).person.consents[0];
    expect(await state()).toMatchObject({ purpose: 'transactional', allowed: false, answers: true });
    await say(t, phone, 'STOP');
    expect(await state()).toMatchObject({ allowed: false, answers: false, stoppedByText: true });
    // Refused, and not written into a thread it never leaves; whoever asked is still waiting.
    await expect(replyAsStaff(support, { conversationId, text: 'We do!' })).rejects.toMatchObject({
      code: 'invalid_transition',
      message: expect.stringContaining('STOP'),
    });
    const { messages } = await getConversation(support, { conversationId });
    expect(messages.filter(({ author }) => author === 'staff')).toEqual([]);
    await say(t, phone, 'START');
    await replyAsStaff(support, { conversationId, text: 'We do!' });
  });

  it('shows the party also where its phone is of several customers, and takes them for none of these', async () => {
    const phone = '+15105550412';
    await bookParty(t, { name: 'Ana Ruiz', date: '2027-07-01', phone });
    await bookParty(t, { name: 'Leo Ruiz', date: '2027-07-02', phone });
    const { id } = await bookedByText(phone, 'June 3');
    const { rows } = await t.database.pool.query(
      `select c.id from conversations c join contact_identities i on i.id = c.identity_id
        where c.booking_id = $1 and i.customer_id is null`,
      [id],
    );
    expect(rows).toHaveLength(1);
    const view = await getConversation(support, { conversationId: rows[0].id });
    expect(view.person.customer).toBeNull();
    expect(view.person.bookings.map((party) => party.id)).toEqual([encodeId('bkg', id)]);
    expect(view.person.consents.map(({ channel }) => channel)).toEqual(['sms', 'sms']);
  });

  it('is found by the code of its party, or the beginning of it, within the stations of whoever looks', async () => {
    const { code } = await bookedByText('+15105550413', 'June 4');
    const other = await startChat(t, 'Hello');
    for (const typed of [code, code.toLowerCase(), code.slice(3), code.slice(0, 6)]) {
      const rows = await found(typed);
      expect(rows.map(({ channel }) => channel)).toEqual(['sms']);
      expect(rows.map(({ id }) => id)).not.toContain(encodeId('cnv', other.conversationId));
    }
    expect(await found('MH-ZZZZZZ')).toEqual([]);
    const elsewhere = await someone(t, 'station_manager', [(await openSacramento(t)).id]);
    expect(await found(code, elsewhere)).toEqual([]);
  });

  it('in the chat, is found by the code of what was held there', async () => {
    const { visitor, conversationId, seq } = await startChat(
      t,
      '12 adults, May 22 2027 at 6pm, 1 Main St, Fremont CA 94538. I am Alex Kim, alex@mail.example, 510-555-0123',
    );
    const concierge = t.as({ kind: 'concierge', conversationId });
    await runTurn(concierge, { conversationId, seq }, ENGINES);
    const yes = await sayIn(t, visitor, 'yes');
    await runTurn(concierge, { conversationId, seq: yes.seq }, ENGINES);
    const { rows } = await t.database.pool.query('select code from holds order by created_at desc limit 1');
    expect((await found(rows[0].code)).map(({ id }) => id)).toEqual([encodeId('cnv', conversationId)]);
  });
});

it('the list tells by what the host said and where, also where we spoke last', async () => {
  const { conversationId, seq } = await startChat(t, 'Do you cook in Fresno?');
  await runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, ENGINES);
  const { items } = await listConversations(support, { status: 'all', sort: 'recent', limit: 1 });
  expect(items).toMatchObject([
    { lastWords: { author: 'concierge' }, hostWords: { text: 'Do you cook in Fresno?', page: null } },
  ]);
});
