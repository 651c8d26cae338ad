import { link, paragraph, type MessageContent } from '../message-content.ts';
import type { OptionalFacts } from '../facts.ts';
import { defineTemplate } from '../template.ts';

/** The words as they were written, and nothing around them but a subject where the thread has none. */
function answer({ subject, text, links, quoted }: OptionalFacts['reply'], standard: string): MessageContent {
  const paragraphs = text.split(/\n{2,}/u).filter((part) => part.trim() !== '');
  const [first = text] = paragraphs;
  return {
    subject: subject === null ? standard : `Re: ${subject.replace(/^(?:re:\s*)+/iu, '')}`,
    preheader: first.slice(0, 120),
    heading: subject ?? standard,
    blocks: [
      ...paragraphs.map(paragraph),
      ...links.map(({ label, url }) => link(label, url)),
      ...(quoted === undefined ? [] : [{ kind: 'quote' as const, ...quoted }]),
    ],
    sms: [text, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n'),
  };
}

/** An answer in a conversation, in the words of whoever wrote it. */
export const conversationReply = defineTemplate({
  timing: 'answer',
  needs: ['reply'],
  compose: ({ reply }) => answer(reply, 'Your message to us'),
  spanish: ({ reply }) => answer(reply, 'Su mensaje'),
});
