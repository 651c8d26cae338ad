/** An answer in a conversation as one text: whole where it fits, cut behind a sentence where it does not. */
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, it } from 'vitest';
import { SAMPLE_FACTS } from './sample-facts.ts';
import { renderMessage } from './render-message.ts';
import { MOST_SEGMENTS } from './render-sms.ts';

const LINK = { label: 'Sign', url: `https://book.myhibachi.example/book/${'a'.repeat(63)}` };

function asText(text: string, links: readonly (typeof LINK)[] = []): string {
  const message = renderMessage('conversation_reply', 'sms', {
    ...SAMPLE_FACTS,
    reply: { subject: null, text, links },
  });
  return message.channel === 'sms' ? message.body : expect.unreachable('a text was asked for');
}

const parts = (text: string): SegmentedMessage => new SegmentedMessage(text);

it('keeps what fits as it was written, line by line, in the plain alphabet', () => {
  const text = asText('Here is what I would hold:\n• Saturday at 6:00 PM\n• 10 adults, with 4 × salmon\n\nShall I?', [
    LINK,
  ]);
  expect(text).toBe(
    `MyHibachi: Here is what I would hold:\n- Saturday at 6:00 PM\n- 10 adults, with 4 x salmon\nShall I?\nSign: ${LINK.url}`,
  );
  expect(parts(text).encodingName).toBe('GSM-7');
});

it('cuts what does not fit behind a sentence, says where to hear the rest, and keeps the links', () => {
  const text = asText('We bring everything you need for the evening. '.repeat(60), [LINK]);
  expect(text).toMatch(/the evening\. \.\.\. \(cut short, call \(510\) 555-0100 for the rest\)\nSign: https:/);
  expect(text.endsWith(LINK.url)).toBe(true);
  expect(parts(text).segmentsCount).toBeLessThanOrEqual(MOST_SEGMENTS);
  expect(text.length).toBeGreaterThan(1_200);
});

it('is never billed as more than it may be, nor broken in the middle of a sign, whatever is written', () => {
  const unit = fc.constantFrom('a', ' ', '. ', '\n', '😀', 'ñ', '€', '日本', 'word ', '👨‍👩‍👧', '\u0000');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 3_000 }), (signs) => {
      const text = asText(signs.join(''));
      expect(parts(text).segmentsCount).toBeLessThanOrEqual(MOST_SEGMENTS);
      expect(text.isWellFormed()).toBe(true);
      expect(text.length).toBeLessThanOrEqual(1_600);
    }),
    { numRuns: 60 },
  );
});
