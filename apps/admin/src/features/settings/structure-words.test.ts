import { describe, expect, it } from 'vitest';
import type { Shape } from './structure-draft.ts';
import { differenceInWords, differencesOf, inWords } from './structure-words.ts';

const optional = (shape: Shape): Shape => ({
  anyOf: [{ ...shape, description: 'empty: as elsewhere' }, { type: 'null' }],
});
const STATIONS: Shape = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      station: { type: 'string', title: 'Station' },
      freeMiles: optional({ type: 'number', title: 'Free miles' }),
      centsPerMile: optional({ type: 'integer', title: 'A mile', unit: 'cents' }),
    },
  },
};
const SCORING: Shape = {
  type: 'object',
  properties: {
    perAdult: { type: 'number' },
    budgetCentsPerPoint: { type: 'integer', title: 'Budget for a point', unit: 'cents' },
  },
};
const DURATIONS: Shape = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      upToGuests: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'empty for however many' },
      minutes: { type: 'integer' },
    },
  },
};
const HOURS: Shape = { type: 'array', items: { type: 'number', title: 'Hours' } };
const POINTS: Shape = { type: 'object', additionalProperties: { type: 'integer', title: 'Points' } };

const reno = { station: 'Reno', freeMiles: 20, centsPerMile: 300 };
const fremont = { station: 'Fremont', freeMiles: null, centsPerMile: 250 };

describe('a list or table in words', () => {
  it('has its money in dollars and its fields by their labels', () => {
    expect(inWords(STATIONS, [reno, fremont])).toBe(
      'station Reno, free miles 20, a mile $3.00; station Fremont, free miles as elsewhere, a mile $2.50',
    );
    expect(inWords(SCORING, { perAdult: 2, budgetCentsPerPoint: 10_000 })).toBe(
      'per adult 2, budget for a point $100.00',
    );
    expect(inWords(HOURS, [1.5, 2])).toBe('1.5, 2');
    expect(inWords(STATIONS, [])).toBe('none');
    expect(inWords(POINTS, { web_quote: 20 })).toBe('web quote 20');
  });
});

describe('what changed in a list or table', () => {
  it.each<[string, Shape, unknown, unknown, readonly string[]]>([
    [
      'an amount of one row',
      STATIONS,
      [reno, fremont],
      [reno, { ...fremont, centsPerMile: 275 }],
      ['Station Fremont, A mile: $2.50 → $2.75'],
    ],
    [
      'a field that is emptied',
      STATIONS,
      [reno],
      [{ ...reno, freeMiles: null }],
      ['Station Reno, Free miles: 20 → as elsewhere'],
    ],
    ['a new row', STATIONS, [reno], [reno, fremont], ['station Fremont, free miles as elsewhere, a mile $2.50 added']],
    [
      'a row that is gone',
      STATIONS,
      [reno, fremont],
      [reno],
      ['station Fremont, free miles as elsewhere, a mile $2.50 removed'],
    ],
    [
      'a field of a table',
      SCORING,
      { perAdult: 2, budgetCentsPerPoint: 10_000 },
      { perAdult: 2, budgetCentsPerPoint: 5_000 },
      ['Budget for a point: $100.00 → $50.00'],
    ],
    [
      'a name of a row',
      DURATIONS,
      [
        { upToGuests: 20, minutes: 90 },
        { upToGuests: null, minutes: 150 },
      ],
      [
        { upToGuests: 25, minutes: 90 },
        { upToGuests: null, minutes: 150 },
      ],
      ['Up to guests 20, Up to guests: 20 → 25'],
    ],
    [
      'a row for however many',
      DURATIONS,
      [{ upToGuests: null, minutes: 150 }],
      [{ upToGuests: null, minutes: 160 }],
      ['Up to guests however many, Minutes: 150 → 160'],
    ],
    ['a number of a list', HOURS, [1.5, 2, 23], [1.5, 2, 20], ['23 removed', '20 added']],
    [
      'a table by name',
      POINTS,
      { web_quote: 20, phone: 15 },
      { web_quote: 25, chat: 1 },
      ['Web quote: 20 → 25', 'Phone: 15 removed', 'Chat: 1 added'],
    ],
    ['only the order', HOURS, [1, 2], [2, 1], ['Order: 1, 2 → 2, 1']],
    ['nothing', STATIONS, [reno], [reno], []],
  ])('is said alone: %s', (_what, shape, before, after, words) => {
    expect(differencesOf(shape, before, after).map(differenceInWords)).toEqual(words);
  });
});
