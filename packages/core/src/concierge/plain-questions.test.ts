/** What everybody asks first and in between, answered with the right figure. Expected figures are worked out beside it. */
import { describe, expect, it } from 'vitest';
import { playBacked, withConcierge } from '../../../../tests/support/backed-talk.ts';
import type { PlayedDialogue } from '../../../../tests/support/play-dialogue.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

const play = (...lines: string[]): Promise<PlayedDialogue> => playBacked(t, lines);

const answerTo = async (...lines: string[]) => (await play(...lines)).last.draft.text;

describe('the whole wish in one first message', () => {
  it.each([
    ['10 adults dec 27 6pm 94538', { adults: 10 }, '2027-12-27', '18:00'],
    ['15 in 94538 on sat june 5', { adults: 15 }, '2027-06-05', null],
    ['party for 12, 94538 june 5 at 6', { adults: 12 }, '2027-06-05', '18:00'],
  ])('%s', async (line, party, date, time) => {
    const { state } = await play(line);
    expect(state.wanted).toMatchObject({ party, date, time });
    expect(state.place.postalCode).toBe('94538');
    expect(state.quote).not.toBeNull();
  });

  it('a town is asked about together with the party', async () => {
    const { state, last } = await play('hi do u do parties in san jose? 12 ppl');
    expect(state.quote?.foodCents).toBe(66_000);
    expect(last.draft.text).toContain('ZIP code in San Jose');
    expect(last.draft.gaps).toEqual([]);
  });
});

describe('the price of the party that is put together', () => {
  // 12 × $55 = $660; 8.25 % of it is $54.45 of tax.
  const party = '12 adults in 94538';

  it.each([
    ['what is the price', '$714.45'],
    ['how much is just the food', '$660'],
    ['what is the tax', '$54.45'],
    // 20 % of $660 is $132.
    ['whats the total with 20% tip', '$846.45'],
    ['and total if we tip 25%', '$879.45'],
    ['cuanto seria con propina del 20%', '$846.45'],
  ])('%s → %s', async (question, figure) => {
    expect(await answerTo(party, question)).toContain(figure);
  });

  it('is told again when the party or the town is another, though the total is the same', async () => {
    // 10 adults are $550, and 6 are filled up to it.
    const talk = await play('10 adults', 'we are only 6 adults, what do we pay', 'zip is 94538');
    const [, fewer, place] = talk.turns;
    expect(fewer?.draft.text).toContain('6 adults');
    expect(fewer?.draft.text).toContain('$220 up to our party minimum of $550');
    expect(place?.draft.text).toContain('travel included');
  });

  it('follows a wish that is put as a question', async () => {
    const { state } = await play(party, 'can half of us get filet mignon instead?');
    expect(state.wanted.upgrades).toEqual([{ item: 'filet-mignon', quantity: 6 }]);
    const { state: asked } = await play(party, 'can i get lobster too', '2');
    expect(asked.wanted.upgrades).toEqual([{ item: 'lobster-tail', quantity: 2 }]);
  });

  it('is not held up by portions nobody has said', async () => {
    const talk = await play(party, 'with scallops', 'june 5', '6pm', '100 Main St, Fremont');
    expect(talk.state.start).toEqual({ date: '2027-06-05', start: '18:00' });
    expect(talk.last.proposed).toBeNull();
    const ready = await play(
      party,
      'with scallops',
      'june 5 6pm',
      '100 Main St, Fremont',
      'Ana Lopez a@mail.example 510 555 0123',
    );
    expect(ready.last.proposed).toBeNull();
    expect(ready.state.item).toBe('scallops');
  });
});

describe('what it costs to cancel, for the days that were named', () => {
  it.each([
    ['what happens if i cancel 3 days before', /keep the deposit of \$100/],
    ['what if I cancel 5 days before the party', /^Then everything comes back/],
    ['what happens if i cancel a week before', /^Then everything comes back/],
    ['what if we cancel the day before', /keep the deposit of \$100, and within the last 24 hours/],
    ['what if we cancel 10 hours before', /whole food cost/],
    ['que pasa si cancelo 2 dias antes', /nos quedamos con el depósito de \$100/],
    ['que pasa si cancelo cinco dias antes', /^Entonces le devolvemos todo/],
  ])('%s', async (question, answer) => {
    const { last } = await play(question);
    expect(last.draft.text).toMatch(answer);
    expect(last.draft.gaps).toEqual([]);
  });

  it('is the rule for hosts, and ours where we are asked about ourselves', async () => {
    const cited = async (question: string) => (await play(question)).last.draft.sources.map(({ ref }) => ref);
    expect(await cited('puedo cancelar?')).toContain('cancellation');
    expect(await cited('can you cancel on us?')).toEqual(['company-cancellation']);
  });
});

describe('what is asked beside the way', () => {
  it.each([
    ['can I see the menu', /Premium upgrades/],
    ['where are you located', /Fremont, CA/],
    ['do you do lunch', /12:00 PM/],
    ['how long is my quote good for', /quote stays good/],
    ['can i get lobster', /\$15/],
    ['tell me the status of booking MH-8CPK2B', /sign in/],
  ])('%s', async (question, answer) => {
    expect(await answerTo(question)).toMatch(answer);
  });

  it.each(['the other hibachi place charges $45 a head can you match it', 'can you beat their price?'])(
    '%s: a person answers',
    async (wish) => {
      expect((await play('12 adults in 94538', wish)).handOff).toBe('discount_wish');
    },
  );

  it('kind words change nothing, and are no name', async () => {
    const talk = await play('10 adults on dec 22 at 6pm in 94538', 'Ana Lopez', '100 Main St Fremont', 'sounds good');
    expect(talk.state.contact).toMatchObject({ firstName: 'Ana', lastName: 'Lopez' });
    expect(talk.state.lost).toBe(0);
    expect(talk.last.draft.text).toContain('e-mail');
  });

  it('what was said to a question nobody can answer is over when something else is said', async () => {
    const talk = await play('12 adults in 94538', 'gift cards?', 'what is the price');
    expect(talk.last.draft.text).toContain('$714.45');
    expect(talk.state.awaiting).toBeNull();
  });

  it('a number that takes back the last is of what was counted last', async () => {
    const { state } = await play('10 adults in 94538', 'and 3 filet upgrades', 'no make that 4');
    expect(state.wanted).toMatchObject({ party: { adults: 10 }, upgrades: [{ item: 'filet-mignon', quantity: 4 }] });
  });

  it('another question to an article that was told gets what of it answers', async () => {
    expect(await answerTo('how much is the deposit', 'when is the deposit due')).toContain('within 4 hours');
  });

  it.each([
    ["my daughter's sweet 16 on march 4th, 24 guests", '2028-03-04', null],
    ['we are 12 on march 4', '2028-03-04', null],
  ])('%s names no hour', async (line, date, time) => {
    expect((await play(line)).state.wanted).toMatchObject({ date, time });
  });

  it('an hour is moved by a question', async () => {
    const { state } = await play('12 adults in 94538 on june 26 at 6:30', 'can you do 6?');
    expect(state.start?.start).toBe('18:00');
  });

  it('ages that are told look nothing up', async () => {
    const { last } = await play('30 ppl, half kids', 'kids are between 7 and 12');
    expect(last.draft.sources).toEqual([]);
  });

  it('a second question of the message is answered, or noted as one nobody can', async () => {
    const power = await play('What would 12 adults cost in 94538? And do your chefs need electricity?');
    expect(power.last.draft.sources.map(({ ref }) => ref)).toEqual(['electricity']);
    expect(power.last.draft.text).toContain('$714.45');
    const open = await play('What would 12 adults cost in 94538? Is there a projector we could borrow?');
    expect(open.last.draft.gaps).toEqual(['Is there a projector we could borrow?']);
    expect(open.last.draft.text).toContain('$714.45');
  });

  it('speaks both languages, and says so', async () => {
    expect(await answerTo('do you speak spanish')).toContain('en español');
    expect(await answerTo('hablan ingles?')).toContain('en inglés');
  });

  it('the link to sign goes where it was wished to', async () => {
    const talk = await play(
      '10 adults in 94538 june 12 6pm',
      '100 Main St, Fremont',
      'Ana Lopez ana@mail.example 510 555 0123',
      'yes',
      'can I get the link to sign by text',
    );
    expect(talk.last.proposed).toMatchObject({ tool: 'send_signing_link', input: { channel: 'sms' } });
  });
});

describe('a date that is held', () => {
  const booked = (day: string) => [
    `10 adults ${day} 6pm in 94538`,
    '100 Main St, Fremont',
    'Ana Lopez, ana@mail.example, 510-555-0123',
    'yes',
  ];

  it.each([
    ['june 22', 'actually can we make it 12 adults'],
    ['june 23', 'and move it to 3pm'],
    ['june 24', 'add 2 lobster tails'],
  ])('%s keeps what was agreed on: %s', async (day, change) => {
    const { last, state } = await play(...booked(day), change);
    expect(last.draft.text).toContain('stays as we agreed on it');
    expect(state).toMatchObject({ booking: false, quote: null, awaiting: 'person' });
    expect(state.wanted.party).toBeNull();
  });

  it('hinders no second party, and a person changes it before it is signed', async () => {
    const second = await play(...booked('june 25'), 'I also want to book another party on july 25 for 15 adults');
    expect(second.state.wanted.party).toMatchObject({ adults: 15 });
    expect((await play(...booked('june 26'), 'make it 12 adults', 'yes')).handOff).toBe('asked_for_person');
  });
});

describe('whoever is in danger, wronged or angry gets a person, however it is put', () => {
  it.each([
    ["i'm allergic to nuts - severe", 'severe_allergy'],
    ['peanut allergy, life threatening', 'severe_allergy'],
    ["allergic to shrimp, really bad, she'll end up in hospital", 'severe_allergy'],
    ['soy alergica al mani, grave', 'severe_allergy'],
    ['my wife has celiac, is it safe', 'severe_allergy'],
    ['cancelé y no me devolvieron el depósito', 'refund_dispute'],
    ['the chef set fire to my patio', 'anger'],
    ['voy a demandarlos', 'legal_threat'],
  ])('%s', async (words, reason) => {
    expect((await play(words)).handOff).toBe(reason);
  });

  it('an allergy alone is answered', async () => {
    expect((await play('is the chicken ok with a nut allergy?')).handOff).toBeNull();
  });
});

describe('names and addresses as people have them', () => {
  it.each([
    ['june 15', '41 The Alameda', 'Tom Becker'],
    ['june 16', '900 Broadway apt 4', 'Steve Salmon'],
    ['june 17', '39888 Balentine', 'June Summers'],
    ['june 18', '1200 Embarcadero', 'Tom Reed'],
  ])('%s, %s, %s', async (day, street, name) => {
    const wish = `10 adults ${day} 6pm 94538`;
    const { state, last } = await play(wish, `${street}, Fremont`, `${name}, host@mail.example, 925-555-0122`);
    expect(state.place.street).toBe(street);
    expect(`${state.contact.firstName} ${state.contact.lastName}`).toBe(name);
    expect(state.wanted.upgrades).toEqual([]);
    expect(last.proposed?.tool).toBe('place_hold');
  });

  it('a full name before it is asked for is kept, and is no far-away town', async () => {
    const { state, handOff } = await play('10 adults june 19 6pm 94538', 'Tom Reed');
    expect(state.contact).toMatchObject({ firstName: 'Tom', lastName: 'Reed' });
    expect(handOff).toBeNull();
  });
});

describe('nobody is counted twice, and nobody is lost', () => {
  it.each([
    [['My wife and I are hosting her parents in 94598. We would be 22 adults and 5 kids between 7 and 11.'], 22, 5, 0],
    [['my husband and I want a hibachi night for 10 adults in 94538'], 10, 0, 0],
    [['me and my wife are having 8 people over'], 8, 0, 0],
    [['me, my wife and 10 friends'], 12, 0, 0],
    [['8 adults and 4 kids, how much?', '3 kids are 4 and one is 9'], 8, 1, 3],
    [['party of 12 dec 26 6pm 95125'], 12, 0, 0],
  ])('%j', async (lines, adults, children, toddlers) => {
    expect((await play(...lines)).state.wanted.party).toMatchObject({ adults, children, toddlers });
  });

  it('a range of ages that spans the free ones is asked about', async () => {
    expect(await answerTo('8 adults in 94538', 'sorry 7 kids too, ages 2 to 12')).toContain(
      'How many of them are under 6?',
    );
  });

  it('portions of some of the adults are said', async () => {
    const { state } = await play('13 adults in 94538', 'and 2 of the adults want lobster');
    expect(state.wanted.upgrades).toEqual([{ item: 'lobster-tail', quantity: 2 }]);
  });
});
