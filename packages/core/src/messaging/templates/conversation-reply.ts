import { link, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

const SUBJECT = 'Your message to us';

/** An answer in a conversation: the words as they were written, and nothing around them. */
export const conversationReply = defineTemplate({
  timing: 'answer',
  needs: ['reply'],
  compose: ({ reply: { subject, text, links, quoted } }) => {
    const paragraphs = text.split(/\n{2,}/u).filter((part) => part.trim() !== '');
    const [first = text] = paragraphs;
    return {
      subject: subject === null ? SUBJECT : `Re: ${subject.replace(/^(?:re:\s*)+/iu, '')}`,
      preheader: first.slice(0, 120),
      heading: subject ?? SUBJECT,
      blocks: [
        ...paragraphs.map(paragraph),
        ...links.map(({ label, url }) => link(label, url)),
        ...(quoted === undefined ? [] : [{ kind: 'quote' as const, ...quoted }]),
      ],
      sms: [text, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n'),
    };
  },
});
