/** Phrases whose words mean one thing here and another there. */
import { describe, expect, it } from 'vitest';
import {
  dateHeard,
  dishesHeard,
  hear,
  intentsHeard,
  partyHeard,
  placeHeard,
  signalsHeard,
  timeHeard,
} from '../../../../tests/support/host-message.ts';

describe('a name', () => {
  it.each([
    ['1 Main St, Fremont, CA 94538, Nora Feld, nora@mail.example', null],
    ['1 Main St, Fremont CA 94538. Nora Feld 510-555-0123', 'place'],
    ['Nora Feld nora@mail.example', null],
  ] as const)('beside an address is heard though nobody asked for it: %s', (text, asked) => {
    expect(hear(text, asked).slots.name).toMatchObject({ first: 'Nora', last: 'Feld' });
  });

  it('is no town', () => {
    expect(hear('we live in San Jose, 510-555-0123', 'place').slots.name).toBeUndefined();
  });
});

it('a weekday that does not fit its date leaves both open', () => {
  expect(dateHeard(hear('saturday june 19 2026'))).toBe('2026-06-19 exact of 2026-06-20 2026-06-19');
  expect(dateHeard(hear('friday june 19 2026'))).toBe('2026-06-19 exact');
});

it('an hour before a house number is no part of the street', () => {
  const heard = hear('june 19 6pm 1 Main St Fremont 94538');
  expect([dateHeard(heard), timeHeard(heard), placeHeard(heard)]).toEqual([
    '2026-06-19 exact',
    '18:00 said',
    '1 Main St, Fremont, CA, 94538',
  ]);
});

it('"12 noon" is an hour, and "a late one" is none', () => {
  expect(timeHeard(hear('june 20, 12 noon'))).toBe('12:00 said');
  expect(timeHeard(hear('a late one, 9pm'))).toBe('21:00 said');
});

it('a town that is refused gives way to the one behind it', () => {
  expect(placeHeard(hear('not fremont, hayward'))).toBe('Hayward');
});

it('"make it 18" counts guests even where a day was asked for', () => {
  const heard = hear('make it 18', 'date');
  expect([dateHeard(heard), partyHeard(heard)]).toEqual(['none', 't18']);
});

it('one portion for each is a portion for everybody', () => {
  expect(dishesHeard(hear('one gyoza portion for each of us'))).toBe('gyoza×each');
});

describe('what calls for a person', () => {
  it.each([
    ['it’s a deal! june 20', 'none'],
    ['could you do it for $400', 'discountWish'],
    ['can you do it for 20 people', 'none'],
    ['can I get my money back if plans change?', 'none'],
    ['I want my money back', 'refundDispute'],
    ['do we get our deposit back when it storms?', 'none'],
    ['WHAT DOES IT COST FOR TWELVE ADULTS???', 'none'],
    ['me puede atender una persona?', 'wantsPerson'],
  ])('%s: %s', (text, signals) => {
    expect(signalsHeard(hear(text))).toBe(signals);
  });
});

it('"scratch that" with something in its place starts nothing over', () => {
  expect(intentsHeard(hear('scratch that, sunday instead'))).not.toContain('restart');
  expect(intentsHeard(hear('scratch that'))).toContain('restart');
});

it('a letter answers, in the language that is spoken', () => {
  expect(hear('Y', 'yes_no')).toMatchObject({ yesNo: 'yes', language: 'en' });
  expect(hear('n', 'yes_no').yesNo).toBe('no');
  expect(hear('wait, how long does the chef stay?', 'yes_no').yesNo).toBe('unclear');
  expect(hear('wait', 'yes_no').yesNo).toBe('no');
});
