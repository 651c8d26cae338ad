/** A host who has signed in, and their own bookings: seen, changed, moved and cancelled, each only after a yes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, look, openStation, type Booked } from '../../../../tests/support/journey.ts';
import { playDialogue, type PlayedDialogue } from '../../../../tests/support/play-dialogue.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { newId } from '../kernel/index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

async function customerOf({ bookingId }: Booked): Promise<string> {
  const row = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow();
  return row.customer_id;
}

/** The host of this booking says these lines, signed in. */
async function say(mine: Booked, lines: readonly string[], writes = true): Promise<PlayedDialogue> {
  const customerId = await customerOf(mine);
  const dialogue = await playDialogue(t, lines, {
    person: { customerId, verified: true, firstName: 'Jordan' },
    caller: { kind: 'host', customerId, sessionId: newId(), writes },
  });
  for (const { said, unbacked } of dialogue.turns) expect({ said, unbacked }).toEqual({ said, unbacked: [] });
  return dialogue;
}

describe('to see', () => {
  it('when the party is and what is due', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-01', host: 1 });
    const dialogue = await say(mine, ['when is my party?', 'did you get my deposit?']);
    const { money } = await look(mine);
    expect(dialogue.turns[0]?.tools).toContain('get_my_booking');
    expect(dialogue.last.draft.text).toContain((money.dueCents / 100).toFixed(2));
  });

  it('is nothing of anybody else', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-02', host: 2 });
    const theirs = await confirmedBooking(t, { date: '2027-06-03', host: 3 });
    const dialogue = await say(mine, [`show me booking ${theirs.code}`, `cancel ${theirs.code}`, 'yes']);
    expect(dialogue.turns.flatMap(({ tools }) => tools)).toContain('get_my_booking:not_found');
    expect((await look(theirs)).status).toBe('confirmed');
    expect((await look(mine)).status).toBe('confirmed');
  });

  it('is nothing for a visitor, who is shown the way in', async () => {
    const { code } = await confirmedBooking(t, { date: '2027-06-04', host: 4 });
    const dialogue = await playDialogue(t, [`cancel my booking ${code}`, 'yes']);
    expect(dialogue.turns.flatMap(({ tools }) => tools)).toEqual([]);
    expect(dialogue.turns[0]?.draft.actions[0]).toMatchObject({ kind: 'link' });
  });

  it('by text only, changes go by the link', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-05', host: 5 });
    const dialogue = await say(mine, ['cancel my booking', 'yes'], false);
    expect(dialogue.turns.every(({ proposed }) => proposed === null)).toBe(true);
    expect((await look(mine)).status).toBe('confirmed');
  });
});

describe('to change', () => {
  it('two more children, at the price of the preview', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-06', host: 6 });
    const dialogue = await say(mine, ['add 2 more kids to my booking', 'yes']);
    expect(dialogue.turns[0]?.proposed).toMatchObject({
      tool: 'change_booking',
      input: { party: { adults: 10, children: 4, toddlers: 0 } },
    });
    expect((await look(mine)).summary.party).toMatchObject({ adults: 10, children: 4 });
  });

  it('asks how many when it was not said', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-07', host: 7 });
    await say(mine, ['I need to change my guest count', '14 adults and 2 kids', 'yes']);
    expect((await look(mine)).summary.party).toMatchObject({ adults: 14, children: 2 });
  });

  it('the menu', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-08', host: 8 });
    await say(mine, ['add 4 lobster tails to my order', 'yes']);
    expect((await look(mine)).summary.upgrades).toEqual([{ item: 'lobster-tail', quantity: 4 }]);
  });

  it('to another day, keeping the hour', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-09', host: 9 });
    const dialogue = await say(mine, ['can we reschedule to June 23?', 'yes']);
    expect(dialogue.turns[0]?.proposed).toMatchObject({
      tool: 'reschedule_booking',
      input: { date: '2027-06-23', start: '18:00', expectedFeeCents: 0 },
    });
    expect((await look(mine)).summary).toMatchObject({ date: '2027-06-23', start: '18:00' });
  });

  it('nothing on a no, or on a yes that comes too late', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-10', host: 10 });
    await say(mine, ['reschedule my party to June 24 at 3pm', 'no thanks']);
    await say(mine, ['reschedule my party to June 24 at 3pm', 'what is included in the menu?', 'no', 'yes']);
    expect((await look(mine)).summary).toMatchObject({ date: '2027-06-10', start: '18:00' });
  });

  it('the one of two that is meant', async () => {
    const first = await confirmedBooking(t, { date: '2027-06-11', host: 11 });
    const second = await confirmedBooking(t, { date: '2027-06-12', host: 11 });
    const dialogue = await say(first, ['I want to cancel my booking', second.code, 'yes']);
    expect(dialogue.turns[0]?.state.expecting).toBe('booking_code');
    expect([(await look(first)).status, (await look(second)).status]).toEqual(['confirmed', 'cancelled']);
  });
});

describe('to cancel', () => {
  it('shows the policy agreed and the refund, and does it after the yes', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-13', host: 12 });
    const { policy } = await look(mine);
    const dialogue = await say(mine, ['please cancel my party', 'yes, cancel it']);
    for (const sentence of policy.text) expect(dialogue.turns[0]?.draft.text).toContain(sentence);
    expect(dialogue.turns[0]?.proposed).toMatchObject({
      tool: 'cancel_booking',
      input: { expectedRefundCents: 10_000 },
    });
    expect((await look(mine)).status).toBe('cancelled');
  });

  it('in Spanish', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-14', host: 13 });
    const dialogue = await say(mine, ['quiero cancelar mi reserva', 'sí']);
    expect(dialogue.turns[0]?.draft.text).not.toMatch(/\b(?:the|you|party|deposit in full|away)\b/);
    expect((await look(mine)).status).toBe('cancelled');
  });
});

it('paying opens a page, and nothing before the yes', async () => {
  const mine = await confirmedBooking(t, { date: '2027-06-15', host: 14 });
  const dialogue = await say(mine, ['I want to pay the rest of my bill', 'yes']);
  expect(dialogue.turns[0]?.proposed?.tool).toBe('pay_balance');
  expect(dialogue.last.draft.actions).toContainEqual(expect.objectContaining({ kind: 'link' }));
});
