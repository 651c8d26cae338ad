import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateHeard, hear, JUNE_MORNING, partyHeard, timeHeard } from '../../../../tests/support/host-message.ts';
import { SLOT_NAMES } from './understanding.ts';
import { understand } from './understand.ts';

describe('the answer to a summary', () => {
  it.each([
    'yes',
    'Yes!',
    'YES',
    'yep',
    'yeah',
    'yup',
    'yes please',
    'Yes, please book it',
    'book it',
    'confirm',
    'Confirmed',
    'I confirm',
    'correct',
    "that's correct",
    "that's right",
    'yes that is correct',
    'go ahead',
    'please go ahead',
    'yes, looks great',
    "let's do it",
    'perfect, book it',
    'yes 👍',
    'absolutely',
    'yes thank you',
    'sí',
    'Sí, por favor',
    'sí confirmo',
    'confirmo',
    'adelante',
    'correcto',
  ])('%j is yes', (text) => {
    expect(hear(text, 'yes_no').yesNo).toBe('yes');
  });

  it.each([
    'no',
    'No.',
    'nope',
    'no thanks',
    'not yet',
    "don't book it",
    'wait',
    'hold on',
    'cancel that',
    'never mind',
    "no, that's wrong",
    'no, make it 12',
    'no the date is wrong',
    'no gracias',
    'todavía no',
    'espera',
  ])('%j is no', (text) => {
    expect(hear(text, 'yes_no').yesNo).toBe('no');
  });

  it.each([
    'ok',
    'sure',
    'sounds good',
    'looks good',
    '👍',
    'great',
    'perfect',
    'yes but make it 12',
    'yes if it does not rain',
    'yes?',
    'yes and no',
    'I think so',
    'maybe',
    'yes, what is the deposit',
    'yes for saturday',
    'yesterday',
    'I guess yes',
    'yes unless it rains',
    'what is the total',
    'vale',
    'está bien',
    'creo que sí',
    'sí pero cambia la hora',
    'hmm',
    'yes except the lobster',
    "yes I don't",
    'book it for 20 people',
    '',
  ])('%j is unclear', (text) => {
    expect(hear(text, 'yes_no').yesNo).toBe('unclear');
  });

  it.each(['12 people', 'what is the menu', 'how much', 'cancel my party'])(
    '%j is none when none was asked for',
    (text) => {
      expect(hear(text).yesNo).toBeUndefined();
    },
  );

  it('is never yes with anything added that is not a courtesy', () => {
    const yes = fc.constantFrom('yes', 'yes please', 'book it', 'confirm', 'sí');
    const more = fc.constantFrom(
      'but',
      'if',
      'not',
      'maybe',
      '12',
      'saturday',
      'unless',
      '?',
      'pero',
      'no',
      "don't",
      'instead',
      'lobster',
    );
    fc.assert(
      fc.property(yes, more, fc.boolean(), (text, word, before) => {
        expect(hear(before ? `${word} ${text}` : `${text} ${word}`, 'yes_no').yesNo).not.toBe('yes');
      }),
    );
  });
});

describe('a correction', () => {
  it.each([
    ['no, make it 12', ['party']],
    ['actually Saturday', ['date']],
    ['actually 7pm', ['time']],
    ['sorry, I meant june 20', ['date']],
    ['make it 15 people at 7', ['time', 'party']],
    ['no, 14 people', ['party']],
    ['change that to sunday', ['date']],
    ['oops my email is maria@mail.example', ['email']],
    ['wait, the zip is 94541', ['place']],
    ['mejor 12 personas', ['party']],
    ['perdón, el domingo', ['date']],
    ['no, son 15 personas', ['party']],
  ])('%j changes %j', (text, changes) => {
    expect(hear(text).correction?.changes.toSorted()).toEqual(changes.toSorted());
  });

  it.each(['12 people', 'saturday at 6', 'hello', 'no', 'yes please'])('%j corrects nothing', (text) => {
    expect(hear(text).correction).toBeUndefined();
  });

  it('leaves what it puts in place among the slots', () => {
    const heard = hear('no wait, make it 12 people on sunday at 5');
    expect([partyHeard(heard), dateHeard(heard), timeHeard(heard)]).toEqual(['t12', '2026-06-14 weekday', '17:00 pm']);
  });
});

describe('whatever a host sends', () => {
  const pieces = fc.constantFrom(
    'june',
    '31',
    'saturday',
    'the',
    '14th',
    '6',
    'pm',
    '12',
    'people',
    'kids',
    'ages',
    'filet',
    'for everyone',
    'no',
    'at',
    'in',
    ',',
    'from',
    'to',
    'next',
    'el',
    'sábado',
    'de',
    'and',
    '94538',
    'Fremont',
    'CA',
    '510',
    '555',
    '0123',
    '@',
    'MH',
    '-',
    '/',
    '0',
    '9999',
    'a dozen',
    'veinte',
    'y',
    'weeks',
    'ago',
    '2020',
    'yesterday',
    'allergic',
    'shrimp',
    '🎉',
    '\n',
    'feb 29',
    '2/30',
    'under 5',
    'minus',
  );
  const sentence = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '));
  const anything = fc.oneof(
    sentence,
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  const expecting = fc.constantFrom(...SLOT_NAMES, 'yes_no' as const, null);

  it('is read without an error, its places lie in the text, and no count is negative or broken', () => {
    fc.assert(
      fc.property(anything, expecting, (text, slot) => {
        const heard = hear(text, slot);
        const { party, upgrades, addOns, proteins } = heard.slots;
        const counts = [
          party?.adults,
          party?.children,
          party?.toddlers,
          party?.total,
          ...[...upgrades, ...addOns, ...proteins].map(({ quantity }) => (typeof quantity === 'number' ? quantity : 0)),
        ];
        for (const count of counts) expect(count === undefined || (Number.isInteger(count) && count >= 0)).toBe(true);
        for (const { span } of heard.intents)
          expect(span[0] >= 0 && span[0] <= span[1] && span[1] <= heard.text.length).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('no day is past, in any zone and at any moment', () => {
    const moment = fc
      .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2032, 0) })
      .map((at) => Temporal.Instant.fromEpochMilliseconds(at));
    const zone = fc.constantFrom('America/Los_Angeles', 'America/New_York', 'Pacific/Honolulu', 'America/Phoenix');
    fc.assert(
      fc.property(sentence, moment, zone, expecting, (text, now, at, slot) => {
        const { date } = understand(text, { ...JUNE_MORNING, now, zone: at, expecting: slot }).slots;
        const today = now.toZonedDateTimeISO(at).toPlainDate();
        for (const day of date === undefined ? [] : [date.value, ...(date.ambiguous ?? [])]) {
          expect(Temporal.PlainDate.compare(day, today)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('is read as far as the longest message goes, however hostile', () => {
    const hostile = [
      '1 ',
      'in 3 weeks ',
      '2 days 3 hours ',
      'the the ',
      'a@',
      'june 1 to ',
      'me and ',
      '10 kids ages 1, ',
      '((((',
      'no, ',
      'allergic to shrimp, ',
      '123 a ',
      '6:',
      'https://',
      'x',
    ];
    for (const piece of hostile) {
      const heard = hear(piece.repeat(20_000));
      expect(heard.text.length).toBeLessThanOrEqual(2_000);
      expect(heard.truncated).toBe(true);
    }
  });
});
