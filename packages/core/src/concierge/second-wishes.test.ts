/** What hosts put otherwise, compare or ask for beside something else: heard as it was meant, and nothing of it lost. */
import { describe, expect, it } from 'vitest';
import { playBacked, sayAsHost, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { confirmedBooking, look, type Booked } from '../../../../tests/support/journey.ts';
import type { PlayedDialogue } from '../../../../tests/support/play-dialogue.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened));

const play = (...lines: string[]) => playBacked(t, lines);

let host = 0;
const party = async (date: string): Promise<Booked> => {
  host += 1;
  return confirmedBooking(t, { date, host });
};

const say = (mine: Booked, ...lines: string[]) => sayAsHost(t, mine, lines);

const upgrades = ({ state }: PlayedDialogue) =>
  Object.fromEntries(state.wanted.upgrades.map(({ item, quantity }) => [item, quantity]));

describe('dishes', () => {
  it.each([
    [['10 adults with 4 filets', 'swap 2 filets for 2 lobsters'], { 'filet-mignon': 2, 'lobster-tail': 2 }],
    [['10 adults with 4 filets and 1 lobster', 'swap 2 filets for lobster'], { 'filet-mignon': 2, 'lobster-tail': 3 }],
    [['10 adults', 'change 2 of the chicken to lobster'], { 'lobster-tail': 2 }],
    [['10 adultos con 4 filetes', 'cambia 2 filetes por 2 langostas'], { 'filet-mignon': 2, 'lobster-tail': 2 }],
    [['10 adults with 4 lobster tails', 'add 2 lobster and 3 filets'], { 'lobster-tail': 6, 'filet-mignon': 3 }],
    [['10 adultos con 4 langostas', 'agrega 3 langostas'], { 'lobster-tail': 7 }],
    [['10 adults with lobster for everyone', 'add 2 more lobster'], { 'lobster-tail': 12 }],
    [['10 adults with 4 lobster tails', 'change the lobster to 6'], { 'lobster-tail': 6 }],
  ] as const)('%j come out right', async (lines, expected) => {
    expect(upgrades(await play(...lines))).toEqual(expected);
  });

  it('of a booking are swapped and added the same way', async () => {
    const mine = await party('2027-06-01');
    await say(mine, 'add 4 filets to my order', 'yes', 'add 2 filets to my order', 'yes');
    expect((await look(mine)).summary.upgrades).toEqual([{ item: 'filet-mignon', quantity: 6 }]);
    await say(mine, 'swap 2 filets for 2 lobsters', 'yes', 'change 2 of the chicken to lobster', 'yes');
    expect((await look(mine)).summary.upgrades).toEqual([
      { item: 'filet-mignon', quantity: 4 },
      { item: 'lobster-tail', quantity: 4 },
    ]);
  });
});

describe('an hour', () => {
  it.each([
    ['10 adults on July 10 at midnight', '12:00 AM', '6:00 PM'],
    ['10 adults on July 10 at 3am', '3:00 AM', '12:00 PM'],
    ['10 adultos el 10 de julio a medianoche', '12:00 am', '9:00 pm'],
    ['10 adultos el 10 de julio a las 12 de la noche', '12:00 am', '9:00 pm'],
    ['can you do a party at midnight?', '12:00 AM', '9:00 PM'],
  ])('of the night (%j) is said to be none, with those there are', async (said, asked, offered) => {
    const { last, state } = await play(said);
    expect(last.draft.text).toContain(asked);
    expect(last.draft.text).toContain(offered);
    expect(state).toMatchObject({ start: null, offers: [], wanted: { time: null } });
  });

  it('at noon is one of ours, and in a gap the nearest is offered as before', async () => {
    expect((await play('10 adults on July 10 at noon')).state.start).toEqual({ date: '2027-07-10', start: '12:00' });
    expect((await play('10 adults on July 10 at 1:40pm')).state.offers).toEqual([
      { date: '2027-07-10', start: '14:00' },
    ]);
  });

  it('of the night is no hour to move a booking to', async () => {
    const mine = await party('2027-06-02');
    const dialogue = await say(mine, 'move my party to June 20 at midnight', '9pm');
    expect(dialogue.turns[0]?.proposed).toBeNull();
    expect(dialogue.last.proposed?.input).toMatchObject({ date: '2027-06-20', start: '21:00' });
  });
});

describe('the address', () => {
  const begun = '10 adults on July 12 at 6pm, 39000 Fremont Blvd, Fremont, CA 94538';
  it.each([
    ['change the address', '12 Oak St, Fremont 94536', { street: '12 Oak St', postalCode: '94536' }],
    [
      'can I change the address?',
      'the address is 1000 Broadway, Oakland',
      { street: '1000 Broadway', city: 'Oakland' },
    ],
    ['that address is wrong', 'it is 77 Main St', { street: '77 Main St', postalCode: '94538' }],
    ['quiero cambiar la dirección', '500 Main St, Fremont 94538', { street: '500 Main St', postalCode: '94538' }],
  ])('is asked for after %j and taken', async (wish, told, place) => {
    const dialogue = await play(begun, wish, told);
    expect(dialogue.turns[1]?.state).toMatchObject({ expecting: 'place', place: { street: '39000 Fremont Blvd' } });
    expect(dialogue.state.place).toMatchObject(place);
    expect(dialogue.state.contact).toEqual({});
    expect(dialogue.last.draft.text).toContain(place.street);
  });

  it('said otherwise in one sentence is another', async () => {
    const { state, last } = await play(begun, 'actually the address is 12 Oak St');
    expect(state.place).toMatchObject({ street: '12 Oak St', city: 'Fremont', postalCode: '94538' });
    expect(state.contact).toEqual({});
    expect(last.draft.text).toContain('The address is now 12 Oak St');
  });
});

describe('two sizes', () => {
  it.each([
    ['compare 10 and 15 adults', ['$595.38', '$893.06']],
    ['how much for 10 vs 15', ['$595.38', '$893.06']],
    ["what's the price for 10 adults versus 15 adults?", ['$595.38', '$893.06']],
    ['how much for 10 and for 15?', ['$595.38', '$893.06']],
    ['12 adults and 3 kids vs 15 adults and 3 kids', ['$811.88', '$990.49']],
    ['compara 10 y 15 adultos', ['$595.38', '$893.06']],
  ])('%j are two prices and no sum', async (said, prices) => {
    const { last } = await play(said);
    for (const price of prices) expect(last.draft.text).toContain(price);
    expect(last.tools.filter((tool) => tool === 'quote_party')).toHaveLength(2);
  });
});

describe('never mind', () => {
  it.each(['nevermind', 'forget it', 'no importa'])('said as %j is taken for what it is', async (said) => {
    const { last, state } = await play(said);
    expect(last.tools).not.toContain('search_knowledge');
    expect([last.draft.gaps, state.lost]).toEqual([[], 0]);
  });
});

describe('whether money has arrived', () => {
  it.each(['is my deposit in?', 'did you get my payment?', 'ya les llegó mi depósito?', 'was my card charged?'])(
    'is told to the host of the party by %j, also after an offer they left be',
    async (asked) => {
      const mine = await party(Temporal.PlainDate.from('2027-06-03').add({ days: host }).toString());
      const dialogue = await say(mine, 'what is the colour of happiness?', asked);
      expect(dialogue.last.tools).toContain('get_my_booking');
      expect(dialogue.last.draft.text).toContain('$100');
      expect(dialogue.last.draft.gaps).toEqual([]);
    },
  );

  it.each(['is my deposit in?', 'ya entró el zelle?'])(
    'is no secret told to a visitor by %j: the way in',
    async (asked) => {
      const { last, state } = await play(asked);
      expect(last.draft.actions).toContainEqual(expect.objectContaining({ url: expect.stringContaining('/account') }));
      expect({ date: state.wanted.date, span: state.wanted.span, gaps: last.draft.gaps }).toEqual({
        date: null,
        span: null,
        gaps: [],
      });
    },
  );
});

describe('two changes at once', () => {
  it.each([
    ['move it to June 19 and add 2 adults', '2027-06-19', ['reschedule_booking', 'change_booking']],
    ['add 2 adults and move it to July 5', '2027-07-05', ['change_booking', 'reschedule_booking']],
    ['mueve mi fiesta al 6 de julio y agrega 2 adultos', '2027-07-06', ['reschedule_booking', 'change_booking']],
  ])('%j are done one after the other, each after a yes', async (wish, date, tools) => {
    const mine = await party(Temporal.PlainDate.from('2027-05-20').add({ days: host }).toString());
    const dialogue = await say(mine, wish, 'yes', 'yes');
    expect(dialogue.turns.slice(0, 2).map(({ proposed }) => proposed?.tool)).toEqual(tools);
    expect(dialogue.last.proposed).toBeNull();
    expect((await look(mine)).summary).toMatchObject({ date, party: { adults: 12, children: 2 } });
  });

  it('that come in two messages wait for one another, and a no to one is none to the other', async () => {
    const mine = await party('2027-06-28');
    await say(mine, 'move it to June 30', 'and add 2 lobster tails', 'no', 'yes');
    const { summary } = await look(mine);
    expect(summary).toMatchObject({ date: '2027-06-28', upgrades: [{ item: 'lobster-tail', quantity: 2 }] });
  });

  it.each([
    ['can I add 2 adults and start at 7pm instead', { start: '19:00', party: { adults: 12, children: 2 } }],
    ['move my party to July 9 and cancel the lobster', { date: '2027-07-09', upgrades: [] }],
  ])('%j, as they are said in one breath', async (wish, expected) => {
    const mine = await party(Temporal.PlainDate.from('2027-07-20').add({ days: host }).toString());
    await say(mine, 'add 2 lobster tails to my order', 'yes');
    await say(mine, wish, 'yes', 'yes');
    const booking = await look(mine);
    expect(booking.status).toBe('confirmed');
    expect(booking.summary).toMatchObject(expected);
  });

  it('the second takes the place of the first where it says so', async () => {
    const mine = await party('2027-06-29');
    const dialogue = await say(mine, 'move it to July 2', 'actually just add 2 adults instead', 'yes');
    expect(dialogue.last.proposed).toBeNull();
    expect((await look(mine)).summary).toMatchObject({ date: '2027-06-29', party: { adults: 12 } });
  });
});
