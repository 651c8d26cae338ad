/** A yes counts for what was asked right before it: any other message between the question and the yes undoes the question. */
import { describe, expect, it } from 'vitest';
import { playBacked, sayAsHost, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { confirmedBooking, look, type Booked } from '../../../../tests/support/journey.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

let host = 0;
const party = async (): Promise<Booked> => {
  host += 1;
  // Two days apart, so that one may be moved.
  const date = Temporal.PlainDate.from('2027-05-10')
    .add({ days: 2 * host })
    .toString();
  return confirmedBooking(t, { date, host });
};
const say = (mine: Booked, ...lines: string[]) => sayAsHost(t, mine, lines);

describe('a party that was asked to be cancelled is not cancelled by a yes to anything else', () => {
  it.each([
    ['actually make it 11 adults instead', { party: { adults: 11 } }],
    ['make it 11 adults', { party: { adults: 11 } }],
    ['make it 10 adults', { party: { adults: 10 } }],
    ['one adult less', { party: { adults: 9 } }],
    ['use filet for 4 people', { upgrades: [{ item: 'filet-mignon', quantity: 4 }] }],
    ['3 gyoza instead', { addOns: [{ item: 'gyoza', quantity: 3 }] }],
    ['make it 7pm', { start: '19:00' }],
    ['mejor que sean 11 adultos', { party: { adults: 11 } }],
  ])('%s: that is taken up in its place', async (wish, expected) => {
    const mine = await party();
    await say(mine, 'cancel my booking', wish, 'yes');
    const { status, summary } = await look(mine);
    expect(status).toBe('confirmed');
    expect(summary).toMatchObject(expected);
  });

  it.each([
    ['where does the chef park?'],
    ['thanks'],
    ['hello'],
    ['bla bla xyz'],
    ['also tell my cousin'],
    ['what about the weather', 'hello'],
    ['change the address to 12 Oak St', 'no'],
    ['how much for 20 adults?', 'thanks'],
    ['maybe'],
  ])('%s: the yes behind it cancels nothing', async (...between) => {
    const mine = await party();
    await say(mine, 'cancel my booking', ...between, 'yes');
    expect((await look(mine)).status).toBe('confirmed');
  });

  it('the yes to being shown it once more brings all of it, and the yes to that does it', async () => {
    const mine = await party();
    const { turns } = await say(mine, 'cancel my booking', 'is parking free?', 'yes', 'yes');
    expect(turns.map(({ proposed }) => proposed?.tool ?? null)).toEqual([
      'cancel_booking',
      null,
      'cancel_booking',
      null,
    ]);
    expect(turns[1]?.draft.text).toContain('I have not cancelled anything');
    expect((await look(mine)).status).toBe('cancelled');
  });

  it('a no to being shown it again ends it', async () => {
    const mine = await party();
    const { last } = await say(mine, 'cancel my booking', 'thanks', 'no', 'yes');
    expect(last.proposed).toBeNull();
    expect((await look(mine)).status).toBe('confirmed');
  });
});

describe('the code of a booking that is not theirs', () => {
  it('leads to no other party by a yes', async () => {
    const mine = await party();
    const { turns } = await say(mine, 'cancel MH-QPWE62', 'yes', 'yes', 'ok');
    expect(turns.every(({ proposed }) => proposed === null)).toBe(true);
    expect((await look(mine)).status).toBe('confirmed');
  });

  it('is put right by the code that is theirs', async () => {
    const mine = await party();
    const { last } = await say(mine, 'cancel MH-QPWE62', mine.code);
    expect(last.proposed).toMatchObject({ tool: 'cancel_booking', input: { code: mine.code } });
  });
});

describe('what was asked of any other change', () => {
  it.each([
    ['add 2 adults', 'blah foo bar'],
    ['move it a day later', 'my dog is called Rex'],
    ['can i pay the rest now', 'blah foo bar'],
  ])('%s, then %s: nothing is done by the yes behind it, and all is shown anew', async (wish, between) => {
    const mine = await party();
    const before = await look(mine);
    const { turns } = await say(mine, wish, between, 'yes');
    expect(turns[1]?.proposed).toBeNull();
    expect(turns[2]?.proposed?.tool).toBe(turns[0]?.proposed?.tool);
    expect((await look(mine)).version).toBe(before.version);
  });

  it.each([
    ['move it a day later', 'make it 12 adults', 'guests'],
    ['add 2 adults', 'move to 7pm', 'hour'],
  ])('%s, then %s: the second is said to come behind the first, and is not lost', async (first, second) => {
    const mine = await party();
    const { turns } = await say(mine, first, second, 'yes', 'yes');
    expect(turns[1]?.draft.text).toContain('changes of two kinds');
    expect(new Set(turns.slice(1, 3).map(({ proposed }) => proposed?.tool))).toEqual(
      new Set(['change_booking', 'reschedule_booking']),
    );
    expect((await look(mine)).summary.party.adults).toBe(12);
  });

  it('a payment that was asked about gives way to a change', async () => {
    const mine = await party();
    const { turns } = await say(mine, 'can i pay the rest now', 'make it 12 adults', 'yes');
    expect(turns[1]?.proposed?.tool).toBe('change_booking');
    expect((await look(mine)).summary.party.adults).toBe(12);
  });

  it('a date is not taken by a yes behind something unheard', async () => {
    const all = '10 adults may 8 6pm 94538 12 Elm St, Amy Poe amy@host.example 510-555-0133';
    const { turns } = await playBacked(t, [all, 'blah foo bar', 'yes']);
    expect(turns.map(({ proposed }) => proposed !== null)).toEqual([true, false, true]);
    expect(turns.flatMap(({ tools }) => tools)).not.toContain('place_hold');
  });
});
