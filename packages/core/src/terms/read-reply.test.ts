import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTermsReply, type OpenTerms, type SaidSince } from './read-reply.ts';

const now = Temporal.Instant.from('2027-04-13T17:00:00Z');
const ONE: OpenTerms = { id: 'one', code: 'MH-7K3PXQ', needsCode: false };
const TWO: OpenTerms = { id: 'two', code: 'MH-4RTYHN', needsCode: false };

const read = (text: string, open: readonly OpenTerms[] = [ONE], since: SaidSince = 'nothing') =>
  readTermsReply(text, open, { since, now });

describe('which booking a reply is about', () => {
  it.each(['I AGREE MH-7K3PXQ', 'i agree mh7k3pxq', 'MH 7K3PXQ: I agree', 'I agree #MH-7K3PXQ', '7k3pxq agreed'])(
    '%j names the first',
    (text) => {
      expect(read(text, [ONE, TWO])).toEqual({ kind: 'agree', requestId: 'one', reason: 'clear_agreement' });
    },
  );

  it.each(['I AGREE', 'I AGREE MH-7K3PXQ MH-4RTYHN', 'I agree 7K3PXQ2'])('%j names none of two', (text) => {
    expect(read(text, [ONE, TWO])).toMatchObject({ kind: 'unclear', requestIds: ['one', 'two'] });
  });

  it('one that wants its code is about nothing without it', () => {
    const strict = { ...ONE, needsCode: true };
    expect(read('I AGREE', [strict])).toMatchObject({ kind: 'unclear', reason: 'which_booking' });
    expect(read('NO', [strict])).toMatchObject({ kind: 'unclear', reason: 'which_booking' });
    expect(read('NO MH-7K3PXQ', [strict])).toMatchObject({ kind: 'refuse', requestId: 'one' });
  });

  it('never agrees where two are open and the text does not name exactly one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('I AGREE', 'agreed', 'acepto', 'I agree to all'),
        fc.string({ maxLength: 30 }),
        (yes, rest) => {
          fc.pre(!/7k3pxq|4rtyhn/iu.test(rest));
          expect(read(`${yes} ${rest}`, [ONE, TWO]).kind).not.toBe('agree');
        },
      ),
    );
  });
});

describe('what was said to the host since', () => {
  it.each([
    ['no', 'refuse', 'unclear', 'unclear', 'other', 'other'],
    ['I do not agree', 'refuse', 'refuse', 'refuse', 'refuse', 'refuse'],
    ['yes', 'unclear', 'unclear', 'unclear', 'other', 'other'],
    ['I AGREE', 'agree', 'agree', 'unclear', 'agree', 'unclear'],
    ['I AGREE MH-7K3PXQ', 'agree', 'agree', 'agree', 'agree', 'agree'],
    ['sounds good', 'unclear', 'unclear', 'unclear', 'other', 'other'],
    ['👍', 'unclear', 'unclear', 'unclear', 'other', 'other'],
    ['maybe', 'unclear', 'unclear', 'unclear', 'other', 'other'],
    ['I agree STOP', 'unclear', 'unclear', 'unclear', 'other', 'other'],
    ['thanks!', 'unclear', 'other', 'other', 'other', 'other'],
    ['12 of us', 'unclear', 'other', 'other', 'other', 'other'],
    ['what do you bring?', 'unclear', 'other', 'other', 'other', 'other'],
  ])(
    '%j: %s after our question, %s after an answer, %s after a question, %s after our people, %s where a yes is wanted',
    (text, ...kinds) => {
      const since = ['nothing', 'told', 'asked', 'person', 'wanted'] as const;
      expect(since.map((one) => read(text, [ONE], one).kind)).toEqual(kinds);
    },
  );

  it('an answer to the question of the concierge is its word as well', () => {
    expect(read('yes', [ONE], 'asked')).toMatchObject({ kind: 'unclear', wantsAnswer: true });
    expect(read('yes', [ONE], 'told')).toMatchObject({ kind: 'unclear', wantsAnswer: false });
  });
});

it.each([
  ['what time do you come?', true],
  ['I agree but what about the deposit', true],
  ['please call me', true],
  ['my son is allergic to shellfish and needs an epipen', true],
  ['cancel my booking', true],
  ['sounds good', false],
  ['yes', false],
  ['👍', false],
  ['maybe', false],
  ['thanks', false],
  ['stop cancel', false],
])('%j wants an answer of its own: %s', (text, wanted) => {
  expect(read(text)).toMatchObject({ kind: 'unclear', wantsAnswer: wanted });
});
