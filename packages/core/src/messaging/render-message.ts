import { z } from 'zod';
import type { MessageFacts } from './facts.ts';
import { renderEmail } from './render-email.ts';
import { renderSms } from './render-sms.ts';
import { TEMPLATES, type TemplateName } from './templates/index.ts';

const Sms = z.strictObject({ channel: z.literal('sms'), body: z.string() });
const Email = z.strictObject({ channel: z.literal('email'), subject: z.string(), html: z.string(), text: z.string() });

/** What was or will be sent, word for word; kept encrypted with the message. */
export const RenderedMessage = z.discriminatedUnion('channel', [Sms, Email]);
export type RenderedMessage = z.infer<typeof RenderedMessage>;

/** Facts in, words out. Throws `internal` when the template needs a fact that is missing. */
export function renderMessage(template: TemplateName, channel: 'email' | 'sms', facts: MessageFacts): RenderedMessage {
  const content = TEMPLATES[template].compose(facts);
  if (channel === 'email') return { channel, ...renderEmail(content, facts.company, facts.sandbox) };
  // The answers to STOP and HELP say themselves how to stop; our own people are not texted an opt-out.
  const optOut = template !== 'keyword_answer' && template !== 'staff_alert';
  return { channel, body: renderSms(facts.company, content.sms, facts.sandbox, optOut) };
}
