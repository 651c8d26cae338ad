import { describe, expect, it } from 'vitest';
import { emptyRow, isRows, readTyped, typedOf, type Shape, type Typed, type TypedRow } from './structure-draft.ts';

const TIME = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } as const;
const SLOTS: Shape = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', properties: { start: TIME, to: TIME } },
};
const DURATIONS: Shape = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      upToGuests: { anyOf: [{ type: 'integer', minimum: 1, maximum: 9_007_199_254_740_991 }, { type: 'null' }] },
      minutes: { type: 'integer', minimum: 30, maximum: 600 },
    },
  },
};
const POINTS: Shape = { type: 'object', additionalProperties: { type: 'integer', minimum: 0, maximum: 100 } };
const SCORING: Shape = {
  type: 'object',
  properties: {
    perAdult: { type: 'number', minimum: 0, maximum: 20 },
    budget: { type: 'integer', minimum: 1, maximum: 1_000_000, unit: 'cents' },
  },
};
const HOURS: Shape = { type: 'array', items: { type: 'number', minimum: 0.1, maximum: 336 } };

function rowsOf(typed: Typed): readonly TypedRow[] {
  if (!isRows(typed)) throw new Error('these are no rows');
  return typed;
}

describe('a list or table among the variables', () => {
  it.each([
    [SLOTS, [{ start: '12:00', to: '13:00' }]],
    [
      DURATIONS,
      [
        { upToGuests: 20, minutes: 90 },
        { upToGuests: null, minutes: 150 },
      ],
    ],
    [POINTS, { web_quote: 20, phone: 15 }],
    [SCORING, { perAdult: 2.5, budget: 10_000 }],
    [HOURS, [1.5, 2, 12]],
    [HOURS, []],
  ])('comes back from its inputs as it went in', (shape, value) => {
    expect(readTyped(shape, typedOf(shape, value))).toEqual({ value, problems: new Map(), missing: new Map() });
  });

  it('shows money in dollars and takes it as cents', () => {
    const typed = typedOf(SCORING, { perAdult: 2, budget: 10_000 });
    expect(typed).toMatchObject({ budget: '100.00' });
    expect(readTyped(SCORING, { perAdult: '2', budget: '$1,234.50' }).value).toEqual({ perAdult: 2, budget: 123_450 });
  });

  it('says at the input what is out of range or no number, in the words of its unit', () => {
    const { problems } = readTyped(SCORING, { perAdult: 'many', budget: '20000' });
    expect(Object.fromEntries(problems)).toEqual({
      '.perAdult': 'Please type a number.',
      '.budget': 'Please type $0.01 to $10,000.00.',
    });
    const [row] = rowsOf(typedOf(DURATIONS, [{ upToGuests: 10, minutes: 90 }]));
    const half = { ...(row as TypedRow), typed: { upToGuests: '0', minutes: '90.5' } };
    expect([...readTyped(DURATIONS, [half]).problems.values()]).toEqual([
      'Please type 1 or more.',
      'Please type a whole number.',
    ]);
  });

  it('misses what is empty without calling it wrong, except where empty means something', () => {
    const { problems, missing } = readTyped(DURATIONS, [emptyRow(DURATIONS)]);
    expect([problems.size, [...missing.keys()].map((path) => path.split('.').at(-1))]).toEqual([0, ['minutes']]);
  });

  it('keeps the names of a table apart', () => {
    const rows = rowsOf(typedOf(POINTS, { phone: 15, chat: 10 })).map((row) => ({ ...row, name: ' phone ' }));
    expect([...readTyped(POINTS, rows).problems.values()]).toEqual(['This name stands twice.']);
    expect([...readTyped(POINTS, [emptyRow(POINTS)]).missing.keys()].length).toBe(2);
  });
});
