/** What a variable refuses, and that it says so in words: for the console, an integration and the command line alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { DEFINITIONS, changeVariable, getVariables, parseValue, type VariableKey } from './index.ts';

const SLOTS = DEFINITIONS['scheduling.slots'].value;
const [LUNCH, THREE, SIX] = SLOTS;
const said = (key: VariableKey, value: unknown): string => {
  try {
    parseValue(key, value);
  } catch (error) {
    return (error as { fields: readonly { message: string }[] }).fields[0]?.message ?? '';
  }
  return 'accepted';
};

describe('slots that nobody could book', () => {
  it.each<[string, unknown, string]>([
    [
      'outside their window',
      [{ ...LUNCH, start: '10:30' }],
      'Row 1 (10:30 AM): the slot lies outside its bookable window. Please choose a slot from 11:00 AM to 1:00 PM, or widen the window.',
    ],
    [
      'with a window that ends before it begins',
      [{ ...LUNCH, from: '13:00', to: '11:00' }],
      'Row 1 (12:00 PM): “Bookable from” 1:00 PM is later than “Bookable until” 11:00 AM. Please swap them.',
    ],
    [
      'whose last starts would go to the next slot',
      [{ ...LUNCH, snapsUntil: '12:30' }, THREE],
      'Row 1 (12:00 PM): “Asked up to” 12:30 PM is earlier than “Bookable until” 1:00 PM, so the last starts would go to the next slot. Please choose 1:00 PM or later.',
    ],
    [
      'out of the day’s order',
      [SIX, LUNCH],
      'Row 2 (12:00 PM) does not come after row 1 (6:00 PM): please put the slots in the day’s order.',
    ],
    [
      'twice the same',
      [LUNCH, LUNCH],
      'Row 2 (12:00 PM) does not come after row 1 (12:00 PM): please put the slots in the day’s order.',
    ],
    [
      'whose windows overlap',
      [{ ...LUNCH, to: '14:30', snapsUntil: '14:30' }, THREE],
      'Row 2 (3:00 PM) is bookable from 2:00 PM, but row 1 (12:00 PM) still takes times up to 2:30 PM. Please let row 1 end before 2:00 PM.',
    ],
    [
      'which take times that the next one has',
      [{ ...LUNCH, snapsUntil: '14:10' }, THREE],
      'Row 2 (3:00 PM) is bookable from 2:00 PM, but row 1 (12:00 PM) still takes times up to 2:10 PM. Please let row 1 end before 2:00 PM.',
    ],
    [
      'at no time of day',
      [{ ...LUNCH, start: '25:00' }],
      'Row 1, “Slot” must be a time of day in 24 hours, such as 18:00.',
    ],
    [
      'without a field',
      [{ start: '12:00', from: '11:00', to: '13:00' }],
      'Row 1, “Asked up to” must be a time of day in 24 hours, such as 18:00.',
    ],
    [
      'with a field there is none of',
      [{ ...LUNCH, seats: 2 }],
      'Row 1 has no field “seats”. Its fields are start, from, to, snapsUntil.',
    ],
    ['of which there is none', [], 'The value must have between 1 and 12 rows.'],
    ['that are no list', 'noon', 'The value must be a list of rows.'],
  ])('%s are refused', (_what, value, words) => {
    expect(said('scheduling.slots', value)).toBe(words);
  });

  it('are not those of every day, nor one slot alone', () => {
    expect(said('scheduling.slots', SLOTS)).toBe('accepted');
    expect(said('scheduling.slots', [LUNCH])).toBe('accepted');
  });
});

describe('lists that would be read wrongly', () => {
  it.each<[VariableKey, unknown, RegExp]>([
    [
      'scheduling.durations',
      [{ upToGuests: 20, minutes: 90 }],
      /^Row 1 has to stand for every larger party: .*more than 20 guests/,
    ],
    [
      'scheduling.durations',
      [
        { upToGuests: 35, minutes: 120 },
        { upToGuests: 20, minutes: 90 },
        { upToGuests: null, minutes: 150 },
      ],
      /^Row 2 \(20 guests\) is smaller than row 1 \(35 guests\): please sort the rows/,
    ],
    [
      'scheduling.durations',
      [
        { upToGuests: null, minutes: 150 },
        { upToGuests: null, minutes: 90 },
      ],
      /^Row 1 stands for however many guests/,
    ],
    ['deposit.reminderHours', [2, 1.5], /^Row 2 \(1\.5 hours\) is smaller than row 1 \(2 hours\)/],
    ['deposit.reminderHours', [2, 2], /^Row 2 \(2 hours\) says the same as row 1/],
    ['deposit.reminderHours', [], /^The value must have between 1 and 8 rows\.$/],
    ['deposit.reminderHours', [0], /^Row 1 must be between 0\.1 and 336\.$/],
    ['payment.gratuityPercents', [25, 20], /sort the rows/],
    ['payment.gratuityPercents', [], /between 1 and 8 rows/],
    ['leads.sourcePoints', { web_quote: 500 }, /^“Web quote” must be a whole number between 0 and 100\.$/],
    [
      'leads.sourcePoints',
      Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`s${n}`, 1])),
      /At most 50 sources/,
    ],
    [
      'leads.scoring',
      { ...DEFINITIONS['leads.scoring'].value, soonDays: 60, plannedDays: 30 },
      /^“Soon days” has to be smaller/,
    ],
    [
      'leads.scoring',
      { ...DEFINITIONS['leads.scoring'].value, budgetCentsPerPoint: 0 },
      /^“Budget for a point” must be between \$0\.01 and \$10,000\.00 \(sent as 1 to 1,000,000, in whole cents\)\.$/,
    ],
    ['inbox.officeHours', { from: '20:00', until: '09:00' }, /“From” has to be earlier/],
    ['inbox.answerMinutes', { urgent: 60, high: 15, normal: 240, low: 1_440 }, /^“high” is answered within 15 minutes/],
    ['inbox.nearHours', { urgent: 72, high: 24 }, /^“Urgent” has to be as near/],
  ])('%s is refused with %j', (key, value, words) => {
    expect(said(key, value)).toMatch(words);
  });
});

describe('a refusal', () => {
  it.each<[VariableKey, unknown, string]>([
    [
      'price.adultCents',
      200_000,
      'The value must be between $0.00 and $1,000.00 per adult (sent as 0 to 100,000, in whole cents).',
    ],
    [
      'price.adultCents',
      'a lot',
      'The value must be between $0.00 and $1,000.00 per adult (sent as 0 to 100,000, in whole cents).',
    ],
    ['hold.signHours', 1_000, 'The value must be between 0.1 and 72 hours.'],
    ['policy.refundDays', 1.5, 'The value must be a whole number between 0 and 90 calendar days before the event.'],
    ['company.email', 'nobody', 'The value must be an e-mail address, such as hello@company.example.'],
    ['company.name', '', 'The value must be text of 1 to 80 characters.'],
    ['messages.quietFrom', '9 pm', 'The value must be a time of day in 24 hours, such as 18:00.'],
    ['concierge.enabled', 'yes', 'The value must be true (on) or false (off).'],
    ['payment.feePercents', { card: 3, zelle: 0 }, '“Venmo” must be between 0 and 10.'],
    [
      'travel.byStation',
      [{ station: 'reno', freeMiles: null, centsPerMile: -1, maxMiles: null }],
      'Row 1, “Station” must be one of the stations; please choose a station. Row 1, “A mile” must be between $0.00 and $100.00 (sent as 0 to 10,000, in whole cents).',
    ],
  ])('of %s with %j says what is allowed in the unit staff know', (key, value, words) => {
    expect(said(key, value)).toBe(words);
  });

  it('is in our own words for every figure, never in those of the validator, and never as long as a book', () => {
    const hostile = [
      null,
      undefined,
      {},
      [],
      [{}],
      -1,
      Number.NaN,
      'x'.repeat(600),
      [{ ['y'.repeat(500)]: 1 }],
      { a: { b: [] } },
    ];
    for (const key of Object.keys(DEFINITIONS) as VariableKey[]) {
      for (const value of hostile) {
        const words = said(key, value);
        expect(words).not.toMatch(/Invalid|expected|received|✖|NaN|undefined|\[object|→ at/);
        expect(words.length).toBeLessThan(900);
        expect(words).toMatch(/^accepted$|\.$/);
      }
    }
  });
});

describe('a value that was set before its rows had rules', () => {
  let t: TestPlatform;
  beforeAll(async () => {
    t = await createTestPlatform();
  });
  afterAll(() => t.close());

  it('stays in force with a warning, until somebody sets it anew by the rules', async () => {
    const key = 'deposit.reminderHours';
    await t.database.pool.query(
      `insert into variable_values (id, key, value, effective_from, set_by, reason)
       values (gen_random_uuid(), $1, '[12, 2]', '2020-01-01', 'test', 'long ago and far away')`,
      [key],
    );
    t.platform.figures.clear();
    expect((await getVariables(t.system()))[key]).toEqual([12, 2]);
    expect(t.logged.at(-1)).toMatchObject({ level: 'warn', details: { key } });
    const reason = 'The reminders in their order.';
    await expect(changeVariable(t.system(), { key, value: [12, 2], reason })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'value' }],
    });
    await changeVariable(t.system(), { key, value: [2, 12], reason });
    expect((await getVariables(t.system()))[key]).toEqual([2, 12]);
  });
});
