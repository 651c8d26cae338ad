/** An answer in a conversation as texts: one where it fits, several in their order where it does not. */
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, it } from 'vitest';
import { SAMPLE_FACTS } from './sample-facts.ts';
import { renderMessage } from './render-message.ts';
import { MOST_SEGMENTS } from './render-sms.ts';

const LINK = { label: 'Sign', url: `https://book.myhibachi.example/book/${'a'.repeat(63)}` };

function asTexts(text: string, links: readonly (typeof LINK)[] = [], mostTexts = 3): string[] {
  const message = renderMessage('conversation_reply', 'sms', {
    ...SAMPLE_FACTS,
    reply: { subject: null, text, links, mostTexts },
  });
  return message.channel === 'sms'
    ? [message.body, ...(message.rest ?? [])]
    : expect.unreachable('a text was asked for');
}

const segments = (text: string): SegmentedMessage => new SegmentedMessage(text);
/** The words of an answer, without who writes and which of how many it is. */
const bare = (text: string): string => text.replace(/^MyHibachi: (?:\(\d\/\d\) )?/, '');

it('keeps what fits as it was written, line by line, in the plain alphabet and without a number', () => {
  const texts = asTexts('Here is what I would hold:\n• Saturday at 6:00 PM\n• 10 adults, with 4 × salmon\n\nShall I?', [
    LINK,
  ]);
  expect(texts).toEqual([
    `MyHibachi: Here is what I would hold:\n- Saturday at 6:00 PM\n- 10 adults, with 4 x salmon\nShall I?\nSign: ${LINK.url}`,
  ]);
  expect(segments(texts[0] ?? '').encodingName).toBe('GSM-7');
});

it('divides what does not fit behind sentences, numbers it, and puts the links below the last', () => {
  const sentence = 'We bring everything you need for the evening.';
  const texts = asTexts(`${sentence} `.repeat(45), [LINK]);
  expect(texts).toHaveLength(3);
  for (const [index, text] of texts.entries()) {
    expect(text).toMatch(new RegExp(`^MyHibachi: \\(${index + 1}/3\\) We bring`));
    expect(segments(text).segmentsCount).toBeLessThanOrEqual(MOST_SEGMENTS);
  }
  expect(texts.slice(0, -1).every((text) => text.endsWith('evening.'))).toBe(true);
  expect(texts.at(-1)?.endsWith(`\nSign: ${LINK.url}`)).toBe(true);
  expect(texts.map(bare).join(' ').replace(`\nSign: ${LINK.url}`, '').split(sentence)).toHaveLength(46);
});

it('with as many texts as it may be, cuts the last short and says where to hear the rest', () => {
  const long = 'We bring everything you need for the evening. '.repeat(80);
  const texts = asTexts(long, [LINK], 2);
  expect(texts).toHaveLength(2);
  expect(texts[0]).not.toContain('cut short');
  expect(texts[1]).toMatch(/the evening\. \.\.\. \(cut short, call \(510\) 555-0100 for the rest\)\nSign: https:/);
  expect(asTexts(long, [LINK], 1)).toEqual([expect.stringMatching(/^MyHibachi: We bring.*cut short/s)]);
});

it('in another alphabet holds less, and is divided all the same', () => {
  const texts = asTexts('¡Le esperamos el sábado con la plancha lista y muchas ganas 🔥! '.repeat(12));
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(segments(text).segmentsCount).toBeLessThanOrEqual(MOST_SEGMENTS);
});

it('loses no word, breaks no sign and is never billed as more than it may be, whatever is written', () => {
  const unit = fc.constantFrom('a', ' ', '. ', '\n', '😀', 'ñ', '€', '日本', 'word ', '👨‍👩‍👧', '\u0000');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 1_500 }), fc.integer({ min: 1, max: 5 }), (signs, most) => {
      const texts = asTexts(signs.join(''), [LINK], most);
      expect(texts.length).toBeLessThanOrEqual(most);
      for (const text of texts) {
        expect(segments(text).segmentsCount).toBeLessThanOrEqual(MOST_SEGMENTS);
        expect(text.isWellFormed()).toBe(true);
        expect(text.length).toBeLessThanOrEqual(1_000);
      }
      const whole = asTexts('', [LINK]).length === 1 && !texts.some((text) => text.includes('cut short'));
      const words = (text: string) => text.replaceAll(/\s/g, '');
      const written = words(signs.join('').replaceAll('\u0000', ' '));
      if (whole) expect(words(texts.map(bare).join('').replace(`\nSign: ${LINK.url}`, ''))).toBe(written);
    }),
    { numRuns: 60 },
  );
});
