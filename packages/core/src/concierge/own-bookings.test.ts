/** A host who has signed in, and their own bookings: seen, changed, moved and cancelled, each only after a yes. */
import { describe, expect, it } from 'vitest';
import { sayAsHost, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { confirmedBooking, look, type Booked } from '../../../../tests/support/journey.ts';
import { playDialogue } from '../../../../tests/support/play-dialogue.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened));

/** The host of this booking says these lines, signed in. */
const say = (mine: Booked, lines: readonly string[], writes = true) => sayAsHost(t, mine, lines, writes);

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

describe('in other words', () => {
  it.each<[string, string, readonly string[], object]>([
    ['an hour later', '2027-07-01', ['can we push my booking back an hour', 'yes'], { start: '19:00' }],
    ['a day earlier', '2027-07-03', ['can we have my party a day earlier', 'yes'], { date: '2027-07-02' }],
    [
      'the 6th of that month',
      '2027-07-05',
      ['move my party to the 6th', 'yes'],
      { date: '2027-07-06', start: '18:00' },
    ],
    ['an hour instead of another', '2027-07-07', ['can my party start at 5 instead of 6', 'yes'], { start: '17:00' }],
    [
      'another day on second thought',
      '2027-07-08',
      ['reschedule me to July 9', 'actually no, July 10', 'yes'],
      { date: '2027-07-10' },
    ],
    [
      'guests who are named',
      '2027-07-11',
      ['we will be 12 adults and 2 kids now', 'yes'],
      { party: { adults: 12, children: 2 } },
    ],
    [
      'children who stay at home',
      '2027-07-12',
      ['the kids are not coming to my party', 'yes'],
      { party: { adults: 10, children: 0 } },
    ],
    ['in Spanish', '2027-07-13', ['ya no vienen los niños a mi fiesta', 'sí'], { party: { adults: 10, children: 0 } }],
  ])('moves or changes it: %s', async (_how, date, lines, expected) => {
    const mine = await confirmedBooking(t, { date, host: 100 + Number(date.slice(-2)) });
    await say(mine, lines);
    expect((await look(mine)).summary).toMatchObject(expected);
  });

  it('portions count from those of the booking, and a number alone corrects them', async () => {
    const mine = await confirmedBooking(t, { date: '2027-07-14', host: 114 });
    await say(mine, ['add 4 lobster tails to my booking', 'make it 5', 'yes']);
    await say(mine, ['2 more lobster tails for my party', 'yes']);
    expect((await look(mine)).summary.upgrades).toEqual([{ item: 'lobster-tail', quantity: 7 }]);
  });

  it('both are told where both are asked: when it is and what is due', async () => {
    const mine = await confirmedBooking(t, { date: '2027-07-15', host: 115 });
    const { last } = await say(mine, ['when is my party and how much do I still owe?']);
    expect(last.draft.text).toMatch(/July 15[^]*still due/);
  });

  it('a number that may mean more or all takes nobody off the list', async () => {
    const mine = await confirmedBooking(t, { date: '2027-07-17', host: 117 });
    await say(mine, ['add 2 adults to my party', 'make it 3', 'yes']);
    expect((await look(mine)).summary.party).toMatchObject({ adults: 10, children: 2 });
  });

  it('one change after the other is asked about in turn', async () => {
    const mine = await confirmedBooking(t, { date: '2027-07-18', host: 118 });
    await say(mine, ['add 2 adults to my party', 'yes', 'oh and 3 gyoza', 'yes']);
    expect((await look(mine)).summary).toMatchObject({
      party: { adults: 12 },
      addOns: [{ item: 'gyoza', quantity: 3 }],
    });
  });

  it('a question about it changes nothing', async () => {
    const mine = await confirmedBooking(t, { date: '2027-07-16', host: 116 });
    const { turns } = await say(mine, ['is my party on July 17?', 'do you have lobster for my party?']);
    expect(turns.every(({ proposed }) => proposed === null)).toBe(true);
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

describe('what no verb of theirs does', () => {
  it.each([
    ['i want to change my address to 12 Rose St, Fremont 94538', '2027-07-20', 35],
    ['my sister is allergic to shellfish can you note that', '2027-07-21', 36],
    ['quiero cambiar la direccion de mi fiesta', '2027-07-22', 37],
  ])('%s: a person is offered, with the words', async (wish, date, host) => {
    const mine = await confirmedBooking(t, { date, host });
    const dialogue = await say(mine, [wish, 'yes']);
    expect(dialogue.turns[0]?.state.openQuestion).toBe(wish);
    expect(dialogue.handOff).toBe('asked_for_person');
  });

  it('the guests are changed beside the hour', async () => {
    const mine = await confirmedBooking(t, { date: '2027-07-24', host: 39 });
    await say(mine, ['make it 15 adults and move it to 3pm', 'yes', 'yes']);
    const { summary } = await look(mine);
    expect([summary.start, summary.party.adults]).toEqual(['15:00', 15]);
  });

  it('what was ordered is told', async () => {
    const mine = await confirmedBooking(t, { date: '2027-07-26', host: 38 });
    const { last } = await say(mine, ['add 4 lobster tails to my order', 'yes', "what's on my menu"]);
    expect(last.draft.text).toContain('4 × Lobster tail');
  });
});
