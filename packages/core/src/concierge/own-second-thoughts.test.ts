/** Signed-in hosts in their own words: portions for some, guests who come and go, doubts, notes, and ways to pay. */
import { describe, expect, it } from 'vitest';
import { sayAsHost, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { confirmedBooking, look, type Booked } from '../../../../tests/support/journey.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

let host = 0;
const party = async (): Promise<Booked> => {
  host += 1;
  // Two days apart, so that one may be moved a week on.
  const date = Temporal.PlainDate.from('2027-05-20')
    .add({ days: 2 * host })
    .toString();
  return confirmedBooking(t, { date, host });
};
const say = (mine: Booked, ...lines: string[]) => sayAsHost(t, mine, lines);
const told = (mine: Booked, ...lines: string[]) => sayAsHost(t, mine, lines, false);

describe('what is changed of a booking', () => {
  it.each([
    ['can we do lobster for 3 people', { upgrades: [{ item: 'lobster-tail', quantity: 3 }] }],
    ['id like to upgrade 2 of us to filet', { upgrades: [{ item: 'filet-mignon', quantity: 2 }] }],
    ['can i get 4 lobster', { upgrades: [{ item: 'lobster-tail', quantity: 4 }] }],
    ['drop 2 adults and add 2 kids', { party: { adults: 8, children: 4 } }],
    ['quita 2 adultos y agrega 2 niños', { party: { adults: 8, children: 4 } }],
    ['hey two of our guests cant make it, can you take them off', { party: { adults: 8, children: 2 } }],
    ['can we start at 5 instead', { start: '17:00' }],
    ['keep the date but make it 5pm', { start: '17:00' }],
    ['move it to 7', { start: '19:00' }],
  ])('%s', async (wish, expected) => {
    const mine = await party();
    const { date } = (await look(mine)).summary;
    await say(mine, wish, 'yes');
    expect((await look(mine)).summary).toMatchObject({ date, ...expected });
  });

  it.each([
    [
      'i want to add 3 gyoza and 2 more kids and move to 7',
      { start: '19:00', party: { adults: 10, children: 4 }, addOns: [{ item: 'gyoza', quantity: 3 }] },
    ],
    [
      'move it to 7 and add lobster for 2 people',
      { start: '19:00', party: { adults: 10, children: 2 }, upgrades: [{ item: 'lobster-tail', quantity: 2 }] },
    ],
    ['can we start an hour earlier and have 3 more kids', { start: '17:00', party: { children: 5 } }],
  ])('%s: nothing of it is lost', async (wish, expected) => {
    const mine = await party();
    await say(mine, wish, 'yes', 'yes');
    expect((await look(mine)).summary).toMatchObject(expected);
  });

  it.each(['can we push it to the following week', 'push us back to the week after'])(
    '%s: the week behind the party, not the one behind today',
    async (wish) => {
      const mine = await party();
      const { date } = (await look(mine)).summary;
      const { last } = await say(mine, wish);
      expect(last.proposed?.input).toMatchObject({ date: Temporal.PlainDate.from(date).add({ days: 7 }).toString() });
    },
  );

  it('a doubt is no refusal, and the price is told again', async () => {
    const mine = await party();
    const { turns } = await say(mine, 'add 2 adults', 'hmm wait how much would that be', 'ok yes');
    expect(turns[1]?.proposed).toMatchObject({ tool: 'change_booking', input: { party: { adults: 12 } } });
    expect((await look(mine)).summary.party.adults).toBe(12);
  });

  it.each(['nevermind keep it as is', 'sorry i meant never mind'])('%s leaves everything as it is', async (said) => {
    const { last, state } = await say(await party(), said);
    expect([last.tools, last.draft.gaps, state.lost]).toEqual([[], [], 0]);
  });
});

describe('what is only looked at begins nothing', () => {
  it.each([
    ['do you still have me down for 12?', /10 adults, 2 children/],
    ['how many people am i down for', /10 adults, 2 children/],
    ['when is it again', /at 6:00 PM/],
    ['whats the total now', /\$560\.33 is still due/],
    ['whats the address you have?', /1 Main St/],
    ['what email do you have for me', /host\d+@mail\.example/],
    ["what's included in my party", /Nothing is ordered on top/],
    ['can i get a receipt', /invoice as a PDF/],
    ['text me the link', /Here is the page/],
    ['can i still change the menu', /can be changed until/],
    ['can i move my party for free?', /Free moves left[^]*: 1\.[^]*\$200/],
    ['how much does it cost to move my party', /Free moves left[^]*: 1\.[^]*\$200/],
    ['¿cuesta algo cambiar la fecha?', /Cambios gratis[^]*: 1\.[^]*\$200/],
    ['can i pay cash on the day', /in cash to the chef/],
    ['do i have to pay the rest before the party', /on the day of the party at the latest/],
    ['should i have tables ready when the chef comes', /Please have ready/],
    ['is there a vegetarian option for 2 of my guests', /tofu/],
  ])('%s', async (question, answer) => {
    const { last, state } = await say(await party(), question);
    expect(last.draft.text).toMatch(answer);
    expect([last.proposed, last.draft.gaps, state.own, state.booking]).toEqual([null, [], null, false]);
    expect(state.wanted.party).toBeNull();
  });
});

describe('what only people of ours can do is offered to them with the words', () => {
  it.each([
    'the gate code is 4411',
    'add a note: ring the doorbell twice',
    'we have 2 vegetarians, can u note that',
    'my phone number is now 510-555-0199',
    'running 20 min late',
    '2 of us will be late arriving',
  ])('%s', async (wish) => {
    const { last, state } = await say(await party(), wish);
    expect(state).toMatchObject({ awaiting: 'person', openQuestion: wish });
    // Nothing says that it was noted, since it was not.
    expect(last.draft.text).not.toContain('I noted');
  });
});

describe('by text, where one looks but does not change', () => {
  it.each(['how do i pay', 'i want to pay the rest', '¿cómo pago?'])('%s: on the page of the booking', async (wish) => {
    const { last } = await told(await party(), wish);
    expect(last.draft.text).toMatch(/^(?:You can pay on the page|Puede pagar en la página)/);
    expect(last.draft.actions).toContainEqual(expect.objectContaining({ kind: 'link' }));
  });

  it.each(['change it to 13 adults', 'add 2 kids and move it to 7pm'])(
    '%s: one clear answer, with the link',
    async (wish) => {
      const { last, state } = await told(await party(), wish);
      expect(last.draft.text.split('\n')).toHaveLength(1);
      expect(last.draft.actions).toContainEqual(expect.objectContaining({ kind: 'link' }));
      expect([last.proposed, state.own]).toEqual([null, null]);
    },
  );

  it('a booking that is cancelled is said to be closed to changes, and nothing else', async () => {
    const mine = await party();
    await say(mine, 'cancel my party', 'yes');
    const { last } = await told(mine, `change ${mine.code} to 13 adults`);
    expect(last.draft.text).toBe('This booking can no longer be changed.');
  });

  it('what it is asked is answered', async () => {
    expect((await told(await party(), 'what time r u coming')).last.draft.text).toContain('5:30 PM');
  });
});
