/** Hosts as they really write: corrections, half wishes, questions in between. Expected is the state, never the words. */
import { describe, expect, it } from 'vitest';
import { playBacked, sayAsHost, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { confirmedBooking, look, type Booked } from '../../../../tests/support/journey.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened));

const play = (...lines: string[]) => playBacked(t, lines);

const say = (mine: Booked, ...lines: string[]) => sayAsHost(t, mine, lines);

describe('a change of a booking is proposed whole or not at all', () => {
  it('guests and menu in one message, and portions taken off one by one', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-01', host: 1 });
    await say(mine, 'add 3 lobster tails to my order', 'yes');
    await say(mine, 'can you add 2 more adults and take one lobster away', 'yes');
    const { summary } = await look(mine);
    expect(summary.party).toMatchObject({ adults: 12, children: 2 });
    expect(summary.upgrades).toEqual([{ item: 'lobster-tail', quantity: 2 }]);
    await say(mine, '2 of them want filet instead', 'yes');
    expect((await look(mine)).summary.upgrades).toEqual([{ item: 'filet-mignon', quantity: 2 }]);
    await say(mine, 'remove the kids', 'yes');
    expect((await look(mine)).summary.party).toMatchObject({ adults: 12, children: 0 });
    await say(mine, 'no upgrades please', 'yes');
    expect((await look(mine)).summary.upgrades).toEqual([]);
  });

  it('so many portions fewer go off those of the booking, and more come on top, beside fewer guests', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-05', host: 5 });
    await say(mine, 'add 3 lobster tails to my order', 'yes');
    await say(mine, '1 less lobster on my order please', 'yes');
    expect((await look(mine)).summary.upgrades).toEqual([{ item: 'lobster-tail', quantity: 2 }]);
    const dialogue = await say(mine, 'add 2 more lobster tails and remove 1 adult from my booking');
    expect(dialogue.last.proposed).toMatchObject({
      input: { party: { adults: 9 }, upgrades: [{ item: 'lobster-tail', quantity: 4 }] },
    });
  });

  it('a part that is not understood is asked about, and the rest waits for it', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-02', host: 2 });
    const dialogue = await say(mine, 'add 2 adults and take the swordfish away', 'add 2 filets');
    expect(dialogue.turns[0]?.proposed).toBeNull();
    expect(dialogue.turns[0]?.draft.text).toContain('take the swordfish away');
    expect(dialogue.last.proposed).toMatchObject({
      input: { party: { adults: 12 }, upgrades: [{ item: 'filet-mignon', quantity: 2 }] },
    });
  });

  it('nothing is taken off what is not there, and a change of another kind is said to come after', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-03', host: 3 });
    expect((await say(mine, 'take one lobster away')).last.proposed).toBeNull();
    const moved = await say(mine, 'move it to June 19 and add 2 adults');
    expect(moved.last.proposed?.tool).toBe('reschedule_booking');
    expect(moved.last.draft.text).toContain('one after the other');
  });

  it('what they have, and what went back to them, is told', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-04', host: 4 });
    const dialogue = await say(mine, 'do I have a booking?', 'how many people do I have on my booking?');
    for (const { draft } of dialogue.turns) expect(draft.text).toContain('10 adults');
    const gone = await say(mine, 'cancel my booking', 'yes', 'how much did I get back?');
    expect(gone.last.draft.text).toContain('$100 is on its way back');
  });
});

describe('who is not signed in', () => {
  it.each([
    'can you add 2 more adults and take one lobster away',
    'move it to Dec 12',
    'change the address',
    'cambia mi reserva',
    'cancel my booking',
  ])('is shown the way in by %j, and begins no new party', async (wish) => {
    const { state, last } = await play(wish);
    expect(last.draft.actions).toContainEqual(expect.objectContaining({ url: expect.stringContaining('/account') }));
    expect({ booking: state.booking, party: state.wanted.party, date: state.wanted.date }).toEqual({
      booking: false,
      party: null,
      date: null,
    });
  });

  it('is told apart what this chat holds and what was booked before', async () => {
    const { last } = await play('10 adults', 'cancel my booking');
    expect(last.draft.actions).toHaveLength(1);
    expect(last.state.booking).toBe(false);
  });
});

describe('a party that is put together', () => {
  it('takes portions off one by one, and gives some another dish', async () => {
    const dialogue = await play('10 adults with 10 filets', '2 of them want lobster instead', 'remove one filet');
    expect(dialogue.state.wanted.upgrades).toEqual([
      { item: 'filet-mignon', quantity: 7 },
      { item: 'lobster-tail', quantity: 2 },
    ]);
  });

  it('keeps its day and its dishes beside questions', async () => {
    const dialogue = await play('10 adults on January 31 at 6pm', 'is 2 hours enough?', 'is lobster shellfish?');
    expect(dialogue.state.wanted).toMatchObject({ date: '2028-01-31', upgrades: [] });
  });

  it('is priced with the larger number, and says so', async () => {
    const { last } = await play('10-12 adults');
    expect(last.state.quote?.totalCents).toBe(71_445);
    expect(last.draft.text).toContain('larger');
  });

  it.each([
    ['feb 30th', 'no such day'],
    ['dec 19 2025', 'has passed'],
    ['-5 adults', 'How many adults'],
    ['how many proteins do we get?', 'picks 2 proteins'],
    ['my kid is 13, does she pay as an adult?', 'Adults (13 and up)'],
  ])('%j is answered', async (said, told) => {
    const { last } = await play(said);
    expect(last.draft.text).toContain(told);
    expect(last.draft.gaps).toEqual([]);
  });

  it.each([
    ['a weekend in May', [6, 7], '2027-05-01', '2027-05-31'],
    ['un viernes o sábado de abril', [5, 6], '2027-04-01', '2027-04-30'],
    ['any weekend', [6, 7], '2027-04-01', '2027-05-31'],
  ])('offers only days that were asked for by “%s”', async (wish, weekdays, from, until) => {
    const { state } = await play('10 adults', wish);
    expect(state.offers).toHaveLength(3);
    for (const { date } of state.offers) {
      expect(weekdays).toContain(Temporal.PlainDate.from(date).dayOfWeek);
      expect([from, date, until].toSorted()).toEqual([from, date, until]);
    }
  });

  it('looks for the days of a holiday’s weekend alone, and asks which of two days', async () => {
    const weekend = await play('10 adults', 'labor day weekend');
    expect(weekend.state.offers.map(({ date }) => date)).toEqual(['2027-09-04', '2027-09-05']);
    const open = await play('10 adults', 'the 12th or 13th of August');
    expect(open.state).toMatchObject({ offers: [], start: null });
    expect(open.state.wanted.dates).toEqual(['2027-08-12', '2027-08-13']);
  });

  it('offers only the days of the week that were asked for', async () => {
    const { state } = await play('any saturday in january', '94538');
    expect(state.offers).toHaveLength(3);
    for (const { date } of state.offers) expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(6);
  });

  it('asks for another start after a no, instead of the same again', async () => {
    const { state } = await play('10 adults on July 10 at 1:40pm', 'no');
    expect(state).toMatchObject({ offers: [], expecting: 'date', start: null });
  });

  it('knows again what it was told, and is there when asked', async () => {
    const dialogue = await play(
      '10 adults on June 24 at 6pm',
      '6pm',
      'Hello?',
      'are you still there?',
      'are you an AI?',
    );
    expect(dialogue.turns.map(({ state }) => state.lost)).toEqual([0, 0, 0, 0, 0]);
    expect(dialogue.turns.flatMap(({ draft }) => draft.gaps)).toEqual([]);
  });
});

describe('before the yes', () => {
  const start = '10 adults, June 27 at 6pm, 39000 Fremont Blvd, Fremont, CA 94538, Bob Stone, bob@mail.example';

  it('notes go along, questions are answered, and a doubt is said to be none', async () => {
    const lines = ['gate code is 4411, please add to my notes', 'how many people do I have on my booking?', 'maybe'];
    const dialogue = await play(start, '510 555 0123', ...lines, 'yes', 'did you book it?');
    const texts = dialogue.turns.map(({ draft }) => draft.text);
    expect(dialogue.turns[2]?.proposed?.input).toMatchObject({ requests: expect.stringContaining('4411') });
    expect(texts[2]).toContain('noted');
    expect(texts[3]).toContain('So far I have 10 adults');
    expect(texts[4]).toContain('a yes or a no');
    expect(texts[6]).toContain(dialogue.state.hold?.code);
  });

  it('a last name alone is one', async () => {
    const { state } = await play('10 adults, July 27 at 6pm, 1 Main St, Fremont, CA 94538', "I'm Ana", 'Stone');
    expect(state.contact).toMatchObject({ firstName: 'Ana', lastName: 'Stone' });
  });
});

describe('who they are and where, as they write it', () => {
  it.each([
    ['ok lets book it. Maria Gonzalez, maria@host.example, 510-555-0111', { firstName: 'Maria', lastName: 'Gonzalez' }],
    ['thanks, Jenny Wu', { firstName: 'Jenny', lastName: 'Wu' }],
    ['Ty Low', { firstName: 'Ty', lastName: 'Low' }],
    ['Jo Low, +1 (510) 555 67 08, jo@host.example', { phone: '+15105556708' }],
  ])('%s', async (said, contact) => {
    const { state } = await play('10 adults, July 28 at 6pm, 1 Main St, Fremont, CA 94538', said);
    expect(state.contact).toMatchObject(contact);
  });

  it('the flat said before the street goes with it', async () => {
    const { state } = await play('10 adults, July 28 at 6pm', 'apt 4B, 1600 Broadway, Oakland 94612');
    expect(state.place).toMatchObject({ street: '1600 Broadway apt 4B', postalCode: '94612' });
  });

  it('what some of them do not eat is in the requests', async () => {
    const start = '10 adults, July 28 at 3pm, 1 Main St, Fremont, CA 94538';
    const diets = ['4 of them vegetarians', 'one guest is diabetic'];
    const { last } = await play(start, ...diets, 'Jo Low, 510 555 0129, jo@host.example');
    for (const diet of diets) expect(last.proposed?.input).toMatchObject({ requests: expect.stringContaining(diet) });
  });
});
