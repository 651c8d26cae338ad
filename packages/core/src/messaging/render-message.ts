import { z } from 'zod';
import type { MessageFacts } from './facts.ts';
import { renderEmail } from './render-email.ts';
import { renderReply, renderSms } from './render-sms.ts';
import { TEMPLATES, type TemplateName } from './templates/index.ts';
import { reword, type WordingTexts } from './wordings.ts';

const Sms = z.strictObject({ channel: z.literal('sms'), body: z.string() });
const Email = z.strictObject({ channel: z.literal('email'), subject: z.string(), html: z.string(), text: z.string() });

/** What was or will be sent, word for word; kept encrypted with the message. */
export const RenderedMessage = z.discriminatedUnion('channel', [Sms, Email]);
export type RenderedMessage = z.infer<typeof RenderedMessage>;

/** Facts in, words out: staff's where they have written some. Throws `internal` when a fact is missing. */
export function renderMessage(
  template: TemplateName,
  channel: 'email' | 'sms',
  facts: MessageFacts,
  texts: WordingTexts = {},
): RenderedMessage {
  const content = reword(TEMPLATES[template].compose(facts), texts, facts);
  if (channel === 'email')
    return { channel, ...renderEmail(content, facts.company, facts.sandbox, facts.preferencesLink) };
  if (template === 'conversation_reply' && facts.reply !== undefined)
    return { channel, body: renderReply(facts.company, facts.reply, facts.sandbox) };
  // The answers to STOP and HELP say themselves how to stop; our own people and who wrote to us are not texted an opt-out.
  const optOut = !['keyword_answer', 'staff_alert'].includes(template);
  return { channel, body: renderSms(facts.company, content.sms, facts.sandbox, optOut) };
}
