/** Hosts as they write: what they mean of the party, the day, the place and the name, and what they ask in between. */
import { describe, expect, it } from 'vitest';
import { playBacked, withConcierge } from '../../../../tests/support/backed-talk.ts';
import type { PlayedDialogue } from '../../../../tests/support/play-dialogue.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

const play = (...lines: string[]): Promise<PlayedDialogue> => playBacked(t, lines);

/** The slugs of the articles a reply rests on. */
const articlesOf = ({ last }: PlayedDialogue) =>
  last.draft.sources.filter(({ kind }) => kind === 'article').map(({ ref }) => ref);

describe('who comes', () => {
  it.each([
    [['25ish people june 12 at 6', 'maybe 28'], { adults: 28 }],
    [['4 couples plus 3 kids (6, 7 and 9)', 'make it 5 couples', 'one couple canceled'], { adults: 8, children: 3 }],
    [['sat 6/12 6:30p 18 adults 2 kids 4 toddlers 94587'], { adults: 18, children: 2, toddlers: 4 }],
    [['30 people', 'half kids'], { adults: 15, children: 15 }],
    [['20 adults', '5 of them are kids'], { adults: 15, children: 5 }],
    [['20 adults including 5 kids'], { adults: 15, children: 5 }],
    [['10 of us, 4 kids under 5', '2 of them are 7'], { adults: 6, children: 2, toddlers: 2 }],
    [['25 adults + 5 kids (2 under 5)', 'do the 2 little ones pay'], { adults: 25, children: 3, toddlers: 2 }],
    [['party of 15, 3 of the guests are children under 6'], { adults: 12, toddlers: 3 }],
    [['8 adults', 'plus grandma and grandpa', '6 of my cousins are coming too'], { adults: 16 }],
    [['its just me and my wife, 2 people'], { adults: 2 }],
    [['my wife and I want to celebrate with about 14 friends'], { adults: 16 }],
    [['a bachelorette, 11 girls', '1 girl is vegan'], { adults: 11, children: 0 }],
    [['12 adults', 'one guest is celiac', "2 guests don't eat beef"], { adults: 12 }],
    [['10 adults', 'yes, two guests cannot eat shellfish'], { adults: 10 }],
    [['what age is a kid', '12 adults 2 kids 13 and 4'], { adults: 13, toddlers: 1 }],
    [['20 adults, 6 kids under 10 (two are 3)'], { adults: 20, children: 4, toddlers: 2 }],
    [['10 adults, 3 kids 5 7 11, may 29, 6pm'], { adults: 10, children: 2, toddlers: 1 }],
    [['price for 25, half kids'], { adults: 12, children: 13 }],
    [['20 guests but 5 might cancel'], { adults: 20 }],
    [['which day could you come', 'two dozen'], { adults: 24 }],
    [['10 adults and kids 13 and 8', 'drop the 13 year old'], { adults: 10, children: 1 }],
    [['9 grown ups, kids 2, 6 and 13', "oops the 13 year old isn't coming"], { adults: 9, children: 1, toddlers: 1 }],
    [['14 adults in fremont', 'lobster for 4 of us'], { adults: 14 }],
    [['12 adults 2 kids 94538', 'for 6 of us make it filet'], { adults: 12, children: 2 }],
    [['4 families, each 2 adults and 2 kids (ages 3 and 8)'], { adults: 8, children: 4, toddlers: 4 }],
    [['3 couples and each has 2 kids, 7 and 9'], { adults: 6, children: 6 }],
    [['2 couples, each with 3 kids aged 7, 8, 10'], { adults: 4, children: 6 }],
    [['me, my husband, our 2 kids (4 and 7) and 3 other couples with 1 kid each'], { adults: 8, children: 4 }],
    [['3 parejas y cada una tiene 2 niños'], { adults: 6, children: 6 }],
    [['my parents, my 3 sisters with husbands, me and my wife and our newborn'], { adults: 10, toddlers: 1 }],
    [['my mom, dad, grandma, 2 uncles, my brother and his wife, me'], { adults: 8 }],
    [['my family of five and two other families of four'], { adults: 13 }],
    [['familia de 5 y otras dos familias de 4'], { adults: 13 }],
    [['2 tables of 8'], { adults: 16 }],
    [["it's for ten of us plus me"], { adults: 11 }],
    [['18 adults, 4 kids 6-12, 2 under 5'], { adults: 18, children: 4, toddlers: 2 }],
    [['10 adults and 6 little ones (two are 3, one is 5, and three are 8)'], { adults: 10, children: 3, toddlers: 3 }],
    [['10 adults, kids 7, 9, 13'], { adults: 11, children: 2 }],
    [['8 adults and an 18 month old and 11-year-old'], { adults: 8, children: 1, toddlers: 1 }],
    [['2 adults and 11 ten year olds'], { adults: 2, children: 11 }],
    [['11 kids age 10 and 3 parents'], { adults: 3, children: 11 }],
    [['13 girls turning 16 and 2 moms'], { adults: 15, children: 0 }],
    [['15 adults, 5 children', 'lobster please', 'what if we were 18 instead'], { adults: 13, children: 5 }],
  ])('%j', async (lines, party) => {
    expect((await play(...lines)).state.wanted.party).toMatchObject(party);
  });

  it.each([
    'can we split the payment between 3 people',
    'can one person get 3 proteins',
    'how much for a 5 year old',
    'ok what about 50 for cash',
    'is there a minimum of 10 people',
    'one guest diabetic low sodium',
    'do you require at least 12 guests',
  ])('nobody by “%s”', async (line) => {
    expect((await play(line)).state.wanted.party).toBeNull();
  });
});

describe('what they eat', () => {
  it.each([
    [['9 adults 2 kids', 'how much if 4 people upgrade to lobster and 5 do salmon'], { 'lobster-tail': 4, salmon: 5 }],
    [['9 adults', 'for 3 people add lobster'], { 'lobster-tail': 3 }],
    [['10 adultos', '4 personas quieren langosta'], { 'lobster-tail': 4 }],
    [['27 adults, 8 kids', 'with lobster for all adults'], { 'lobster-tail': 27 }],
    [['10 adults each with 2 filets'], { 'filet-mignon': 20 }],
    [['14 adults in fremont', 'lobster for 4 of us'], { 'lobster-tail': 4 }],
    [['12 adults', 'filet for 8 of us and lobster for 2 of us'], { 'filet-mignon': 8, 'lobster-tail': 2 }],
    [['12 adults 2 kids', 'for 6 of us make it filet'], { 'filet-mignon': 6 }],
    [
      ['14 adults', '14 yakisoba, 3 extra protein lobster', 'and everyone wants gyoza'],
      { yakisoba: 14, 'extra-protein': 3, 'lobster-tail': 3, gyoza: 'each' },
    ],
    [['14 adults, 2 kids', 'lobster just for the adults please'], { 'lobster-tail': 14 }],
    [['12 adultos 3 niños', 'langosta solo para los adultos'], { 'lobster-tail': 12 }],
    [['10 adults, 2 lobsters each'], { 'lobster-tail': 20 }],
    [['10 adults', 'each person gets one filet and one lobster'], { 'filet-mignon': 'each', 'lobster-tail': 'each' }],
    [['12 adults, 5 filet', '3 of the adults want salmon'], { 'filet-mignon': 5, salmon: 3 }],
    [['10 adults', '3 orders noodles'], { yakisoba: 3 }],
    // An extra portion is an extra protein, and a premium one is upgraded besides.
    [['10 adults and 3 extra chicken', 'and 2 extra lobster tails'], { 'extra-protein': 5, 'lobster-tail': 2 }],
    [['can i get a third protein', 'how much is that for 10 people'], { 'extra-protein': 'each' }],
  ])('%j', async (lines, portions) => {
    const { wanted } = (await play(...lines)).state;
    const ordered = [...wanted.upgrades, ...wanted.addOns].map(({ item, quantity }) => [item, quantity]);
    expect(Object.fromEntries(ordered)).toEqual(portions);
  });

  it.each([
    [['is salmon extra?', 'what about lobster'], '$15 a portion'],
    [['does the fried rice have dairy'], 'soy, gluten, eggs and sesame'],
    [['do you do sushi'], 'Sushi is not on our menu.'],
  ])('asked in %j', async (lines, words) => {
    expect((await play(...lines)).last.draft.text).toContain(words);
  });
});

describe('when it is', () => {
  const party = '10 adults june 5 6pm 94538';

  it.each([
    [['10 adults may 8', '7 then'], { time: '19:00' }],
    [[party, 'no 7'], { time: '19:00', party: { adults: 10 } }],
    [[party, 'not 6, 5'], { time: '17:00', party: { adults: 10 } }],
    [[party, 'no the 12th'], { date: '2027-06-12' }],
    [[party, 'give me a sec'], { date: '2027-06-05', time: '18:00' }],
    [['12 adults, a second party, aug 21 at 6pm'], { date: '2027-08-21', time: '18:00' }],
    [['june 11th or june 18th, 10 adults', 'the 18th'], { date: '2027-06-18' }],
    [['friday dec 12 for 10', 'the friday'], { date: '2027-12-10' }],
    [['10 adults 5:30pm may 8', 'an evening party'], { time: '17:30' }],
    [['can you come on a tuesday night? may 18'], { date: '2027-05-18' }],
    [['my wifes 30th is on friday june 25, 15 people'], { date: '2027-06-25' }],
    [['friday june 25 at 7:30, 15 people', 'or 7'], { time: '19:00' }],
  ])('%j', async (lines, wanted) => {
    expect((await play(...lines)).state.wanted).toMatchObject(wanted);
  });

  it('a Saturday of the month that is spoken of', async () => {
    const { state } = await play('9 adults', 'sometime in june', 'a saturday');
    expect(state.offers.map(({ date }) => date)).toEqual(['2027-06-05', '2027-06-12', '2027-06-19']);
  });

  it('the soonest there is', async () => {
    const { state } = await play('just book me the soonest date for 10 people at 94538');
    expect(state.offers[0]?.date).toBe('2027-04-16');
  });

  it('the week of a day begins on it', async () => {
    expect((await play('do you have availability the week of june 14')).state.wanted.span?.from).toBe('2027-06-14');
  });

  it('another hour at the summary is the hour that is held', async () => {
    const all = 'book 4/19 at 6, 12 adults, 88 Oak Street Fremont 94538, Sam Tran 510-555-0177 sam@host.example';
    const { state, turns } = await play(all, 'hold on let me ask my wife', 'ok she says 7 is better', 'go ahead');
    expect(turns[1]?.draft.text).toContain('take your time');
    expect(state.hold).toMatchObject({ date: '2027-04-19', start: '19:00' });
  });
});

describe('where and for whom', () => {
  const placed = '10 adults july 3 6pm, 5 Ash St Fremont 94538';

  it.each([
    [['surprise him with a chef in Roseville (412 Vine Ave, 95678), 10 adults'], { city: 'Roseville' }],
    [[placed, 'the street is Ash Ave not Ash St'], { street: '5 Ash Ave', postalCode: '94538' }],
    [[placed, 'wrong zip its 94539'], { street: '5 Ash St', postalCode: '94539' }],
    [['10 adults 6/5 6pm', '94538 5 Ash St Fremont'], { street: '5 Ash St', postalCode: '94538' }],
  ])('%j', async (lines, place) => {
    expect((await play(...lines)).state.place).toMatchObject(place);
  });

  it.each(['7 instead', 'hold on one sec', 'how much with 20 percent tip', 'we have 2 dogs', 'either 5 or 6'])(
    '“%s” is no street',
    async (line) => {
      expect((await play('10 adults june 5 6pm', '94538', line)).state.place.street).toBeUndefined();
    },
  );

  it.each([
    [[placed, 'kim dao, kim@host.example 510-555-0133'], { firstName: 'Kim', lastName: 'Dao' }],
    [[placed, 'sí. Soy Lucía Gómez, lucia@host.example'], { firstName: 'Lucía', lastName: 'Gómez' }],
    [['10 adults july 17 at 6pm 88 Oak Street Fremont 94538 Sam Tran'], { firstName: 'Sam', lastName: 'Tran' }],
    [
      ['10 adults 94538 july 17 6pm', '5 Oak St Fremont, Ida May ida@host.example 510-555-0133'],
      { firstName: 'Ida', lastName: 'May' },
    ],
    [[placed, 'ok Jessica Lane jess@host.example (707) 555-0144'], { firstName: 'Jessica', lastName: 'Lane' }],
    [
      [placed, 'Zoe Kim zoe@host.example 510-555-0146', 'the last name is Kimm'],
      { firstName: 'Zoe', lastName: 'Kimm' },
    ],
    [[placed, 'Pam Jones pam@host.example 510-555-0112', 'put it under my husband Rick Jones'], { firstName: 'Rick' }],
    [[placed, 'Pam Jones pam@host.example 510-555-0112', 'phone ends in 0147 not 0112'], { phone: '+15105550147' }],
  ])('%j', async (lines, contact) => {
    expect((await play(...lines)).state.contact).toMatchObject(contact);
  });

  it.each(['let me ask my wife', 'hold on', 'did it go through?', 'can you invoice us', "what's the tax"])(
    '“%s” is nobody’s name',
    async (line) => {
      expect((await play(placed, line)).state.contact.firstName).toBeUndefined();
    },
  );

  it.each(['49 adults and two 18 month olds', '1000000 adults'])(
    '“%s” is too large for a price online',
    async (line) => {
      expect((await play(line)).handOff).toBe('large_event');
    },
  );

  it('hosts called Sue threaten nobody', async () => {
    expect((await play(placed, 'Sue Fox sue@host.example 510-555-0112')).handOff).toBeNull();
  });
});

describe('the day and the hour beside other words', () => {
  it.each([
    [['14 adults 94538', 'book it for july 20 at 6pm'], { date: '2027-07-20', time: '18:00' }],
    [['12 adults 94538', 'wed may 12 12pm'], { date: '2027-05-12', time: '12:00' }],
    [
      ['10 adults 94538 july 17 6pm', '5 Oak St Fremont, Ida May ida@host.example 510-555-0133'],
      { date: '2027-07-17', time: '18:00' },
    ],
  ])('%j', async (lines, wanted) => {
    expect((await play(...lines)).state.wanted).toMatchObject(wanted);
  });
});

describe('what they ask in between', () => {
  it.each([
    [['what happens with no shows'], 'no-shows-and-late-cancellation'],
    [['do you still cook in the rain?'], 'rain-and-cover'],
    [['what is your no-show policy'], 'no-shows-and-late-cancellation'],
    [["what's the least I would have to spend"], 'party-minimum'],
    [['how much is the deposit and is it refundable', 'when is it due'], 'deposit'],
    [['what time slots do you have'], 'start-times'],
    [['what size yard do I need'], 'space-for-the-grill'],
    [['can you invoice us'], 'invoice-and-receipt'],
    [['can you do gluten free for 2 of the guests'], 'gluten-free'],
    [['tienen opciones sin gluten?'], 'gluten-free'],
    [['how long do refunds take'], 'refunds'],
    [['what are your hours'], 'contact'],
    [['can we get 2 chefs for 20 people'], 'number-of-chefs'],
    [['what happens if i dont pay in time'], 'deposit'],
  ])('%j', async (lines, article) => {
    expect(articlesOf(await play(...lines))).toContain(article);
  });

  it.each([
    [['do you travel to Sacramento?', 'how much extra'], 'The first 30 miles are free'],
    [['do you guys come to Fresno', '93722'], 'out of our reach'],
    [['do you come to Reno NV', 'what about Napa'], 'Which ZIP code in Napa'],
    [['cuanto cobran por ir a San Jose'], '¿Qué código postal es en San Jose?'],
    [['tomorrow?'], "48 hours' notice"],
    [['do you have a projector we could borrow?', 'can you guarantee no peanuts'], 'shared grill'],
    [['do you have a projector we could borrow?', 'are there no nuts in the food?'], 'shared grill'],
    [['do you have a projector we could borrow?', 'no shellfish in the rice right?'], 'shared grill'],
    [['do you have a projector we could borrow?', 'no idea, is it safe if there are no nuts'], 'shared grill'],
    // 20 % of 20 × $55 is $220.
    [['how much would 20% tip be for 20 adults'], '$220'],
    [['are you a robot'], 'automatic concierge'],
    [['is this a real person'], 'automatic concierge'],
    [['12 adults', 'lol'], 'Which day'],
  ])('%j', async (lines, words) => {
    const talk = await play(...lines);
    expect(talk.last.draft.text).toContain(words);
    expect(talk.handOff).toBeNull();
  });

  it('a question beside a summary is answered, and the summary asked about again', async () => {
    const all = '10 adults may 8 6pm 94538 12 Elm St, Amy Poe amy@host.example 510-555-0133';
    const { last } = await play(all, 'why is there travel');
    expect(last.draft.text).toContain('The first 30 miles of driving are free');
    expect(last.proposed).not.toBeNull();
  });

  it('English is spoken again when it is asked for', async () => {
    expect((await play('hola, 10 adultos', 'English please')).last.draft.text).toContain('Which day');
  });

  it.each(['can you match $45 per person?', 'can you do any better on the price?'])(
    '“%s” is for people',
    async (line) => {
      expect((await play(line)).handOff).toBe('discount_wish');
    },
  );

  it.each(['what if the chef is late', 'our last caterer was terrible, how are you different?'])(
    '“%s” complains of nothing',
    async (line) => {
      expect((await play(line)).handOff).toBeNull();
    },
  );
});
