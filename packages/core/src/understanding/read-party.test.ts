import { describe, expect, it } from 'vitest';
import { hear, JUNE_MORNING, partyHeard } from '../../../../tests/support/host-message.ts';
import { understand } from './understand.ts';

describe('the guests', () => {
  it.each([
    ['12 people', 't12'],
    ['twelve people', 't12'],
    ['12 ppl', 't12'],
    ['12ppl', 't12'],
    ['12 guests', 't12'],
    ['twenty five guests', 't25'],
    ['twenty-five guests', 't25'],
    ['a hundred guests', 't100'],
    ['a dozen people', 't12'],
    ['for a dozen', 't12'],
    ['half a dozen adults', 'a6'],
    ['two dozen people', 't24'],
    ['about 20 people', 't20 about'],
    ['15-20 people', 't20 about'],
    ['15 to 20 guests', 't20 about'],
    ['10 or 12 people', 't12 about'],
    ['20 people or so', 't20 about'],
    ['10 adults', 'a10'],
    ['10 adults and 3 kids', 'a10 c3'],
    ['10 adults, 3 kids, 2 toddlers', 'a10 c3 b2'],
    ['10 adults & 3 children', 'a10 c3'],
    ['3 kids and 10 adults', 'a10 c3'],
    ['adults: 10, kids: 3', 'a10 c3'],
    ['ten adults and three kids', 'a10 c3'],
    ['12 grown ups and 4 little ones', 'a12 c4'],
    ['4 adults and a toddler', 'a4 b1'],
    ['6 adults, 2 babies', 'a6 b2'],
    ['5 men and 7 women', 'a12'],
    ['8 adults 3 teens', 'a11'],
    ['12 people, 4 of them under 10', 't12 a8 c4'],
    ['12 people, 4 of them kids', 't12 a8 c4'],
    ['20 guests including 6 children', 't20 a14 c6'],
    ['12 people, 3 of whom are toddlers', 't12 a9 b3'],
    ['15 people (5 kids)', 't15 a10 c5'],
    ['12 people plus 4 kids', 'a12 c4'],
    ['12 people and 4 kids', 'a12 c4'],
    ['10 people, 2 under 5', 't10 a8 b2'],
    ['8 adults and 2 kids under 5', 'a8 b2'],
    ['my wife, me and our two boys 7 and 4', 'a2 c1 b1'],
    ['me and my husband', 'a2'],
    ['just me and my 3 kids', 'a1 c3'],
    ['my mom, my dad, my sister and me', 'a4'],
    ['me and 11 friends', 't12'],
    ['3 kids ages 3, 5 and 8 plus 6 adults', 'a6 c1 b2'],
    ['6 adults and 2 kids (4 and 9)', 'a6 c1 b1'],
    ['4 adults and 2 kids aged 14 and 9', 'a5 c1'],
    ['5 adults, 2 kids 5yo and 8yo', 'a5 c1 b1'],
    ['2 adults and a 5 year old', 'a2 b1'],
    ['2 adults and a 9 year old', 'a2 c1'],
    ['8 adults and 3 kids, the youngest is 4', 'a8 c2 b1'],
    ['my boys are 8 and 12, plus 6 adults', 'a6 c2'],
    ['6 adults and our girls are 3 and 9', 'a6 c1 b1'],
    ['twins age 5 and 4 adults', 'a4 b1'],
    ['family of five', 't5'],
    ['party of 12', 't12'],
    ['group of 30', 't30'],
    ['for 12', 't12'],
    ['table for 8', 't8'],
    ["we're 14", 't14'],
    ['we are 14 in total', 't14'],
    ['there will be 18 of us', 't18'],
    ['expecting around 25', 't25 about'],
    ['all adults, 12 people', 't12 a12 c0'],
    ['10 adults no kids', 'a10 c0'],
    ['no children', 'c0'],
    ['60 people', 't60'],
    ['add 2 more kids', 'c2 more'],
    ['2 more people', 't2 more'],
    ['add 3 guests to my booking', 't3 more'],
    ['one less adult', 'a1 fewer'],
    ['two fewer guests', 't2 fewer'],
    ["3 people can't make it", 't3 fewer'],
    ['12 people no 14 people', 't14'],
    ['change the guest count from 10 to 18', 't18'],
    ['15 adluts and 2 kids', 'a15 c2'],
    ['12 poeple', 't12'],
    ['10 adutls, 3 chidren', 'a10 c3'],
    ['20 gests', 't20'],
    ['10 ADULTS 3 KIDS', 'a10 c3'],
    ['10 adults 🎉 3 kids 🎂', 'a10 c3'],
    ['for 6pm', 'none'],
    ['for 3 hours', 'none'],
    ['$55 per person', 'none'],
    ['at 12345 Main St', 'none'],
    ['2 proteins', 'none'],
    ['call 510-555-0123', 'none'],
    ['my son’s 8th birthday', 'none'],
    ['5 couples', 'a10'],
    ['me, my wife and 6 friends', 'a8'],
    ['9 adults and a 15 year old', 'a10'],
    ['9 adults, one is a 15 year old', 'a9'],
    ['the kids, 3 of them', 'c3'],
    ['two less', 't2 fewer'],
    ['one of us can’t come', 't1 fewer'],
    ['do we have to be 12 people?', 'none'],
    ['what would 10 adults be, and what about for 16?', 'a10'],
  ])('of %j are %s', (text, expected) => {
    expect(partyHeard(hear(text))).toBe(expected);
  });

  it.each([
    ['12', 't12'],
    ['twelve', 't12'],
    ['a dozen', 't12'],
    ['about 15', 't15 about'],
    ['10-12', 't12 about'],
    ['i think 20', 't20'],
    ['10 adults 2 kids', 'a10 c2'],
  ])('asked for are %j: %s', (text, expected) => {
    expect(partyHeard(hear(text, 'party'))).toBe(expected);
  });

  it.each([
    ['3', 'c3'],
    ['none', 'c0'],
    ['no', 'c0'],
    ['two', 'c2'],
    ['no kids', 'c0'],
    ['2 kids, 4 and 7', 'c1 b1'],
  ])('asked how many of them are children: %j is %s', (text, expected) => {
    expect(partyHeard(hear(text, 'children'))).toBe(expected);
  });

  it.each([
    ['veinte adultos y cinco niños', 'a20 c5'],
    ['20 personas', 't20'],
    ['veinticinco personas', 't25'],
    ['treinta y cinco invitados', 't35'],
    ['somos 12', 't12'],
    ['somos 12 adultos y 2 bebés', 'a12 b2'],
    ['para 15', 't15'],
    ['para 15 personas por favor', 't15'],
    ['una docena de personas', 't12'],
    ['10 adultos y 3 niños de 4, 7 y 9 años', 'a10 c2 b1'],
    ['15 personas, 5 de ellos niños', 't15 a10 c5'],
    ['15 personas incluyendo 5 niños', 't15 a10 c5'],
    ['unas 20 personas', 't20 about'],
    ['entre 15 y 20 personas', 't20 about'],
    ['sin niños', 'c0'],
    ['todos adultos, somos 10', 't10 a10 c0'],
    ['mi esposa y yo', 'a2'],
    ['dos personas más', 't2 more'],
    ['agregar 3 niños', 'c3 more'],
    ['8 adutos y 2 ninios', 'a8 c2'],
  ])('in Spanish of %j are %s', (text, expected) => {
    expect(partyHeard(hear(text))).toBe(expected);
  });

  it('named besides everybody are counted on top, and said to be', () => {
    expect(hear('14 people and 2 kids').slots.party).toMatchObject({ adults: 14, children: 2, onTop: true });
    expect(hear('14 people, 2 of them kids').slots.party).not.toHaveProperty('onTop');
  });

  it('of another size in the same breath are kept apart', () => {
    const { party, otherSize } = hear('price for 8 adults and for 14 adults').slots;
    expect(party).toMatchObject({ adults: 8 });
    expect(otherSize).toMatchObject({ value: 14 });
  });

  it('are told apart by the ages the business draws its lines at', () => {
    const limits = { ...JUNE_MORNING.limits, childFromAge: 4, adultFromAge: 10 };
    const party = understand('4 adults and 3 kids ages 3, 8 and 11', { ...JUNE_MORNING, limits }).slots.party;
    expect(party).toMatchObject({ adults: 5, children: 1, toddlers: 1, ages: [3, 8, 11] });
  });
});

describe('who comes, said in passing', () => {
  it.each([
    ['10 adults. The kids are 4, 6 and 14', { adults: 11, children: 1, toddlers: 1 }],
    ['add my mother in law', { adults: 1, change: 'more' }],
    ['my mistake, 14 not 12', { total: 14 }],
  ])('%s', (text, party) => {
    expect(hear(text).slots.party).toMatchObject(party);
  });

  it.each([
    ['10 & 4 kids', { adults: 10, children: 4 }],
    ['seventeen, no kids', { adults: 17, children: 0 }],
    ['20 including 6 kids', { total: 20, adults: 14, children: 6 }],
  ])('where the number was asked for: %s', (text, party) => {
    expect(hear(text, 'party').slots.party).toMatchObject(party);
  });
});
