import { z } from 'zod';
import type { MessageFacts } from './facts.ts';
import { languageOf } from './language.ts';
import { renderEmail } from './render-email.ts';
import { renderReply, renderSms } from './render-sms.ts';
import { TEMPLATES, type TemplateName } from './templates/index.ts';
import { reword, type WordingTexts } from './wordings.ts';

const Sms = z.strictObject({
  channel: z.literal('sms'),
  body: z.string(),
  /** What follows it as texts of their own, once it has gone. */
  rest: z.array(z.string()).optional(),
});
const Email = z.strictObject({ channel: z.literal('email'), subject: z.string(), html: z.string(), text: z.string() });

/** What was or will be sent, word for word; kept encrypted with the message. */
export const RenderedMessage = z.discriminatedUnion('channel', [Sms, Email]);
export type RenderedMessage = z.infer<typeof RenderedMessage>;

function asTexts([body, ...rest]: readonly [string, ...string[]]): RenderedMessage {
  return { channel: 'sms', body, ...(rest.length === 0 ? {} : { rest }) };
}

/** Facts in, words out: staff's where they have written some. Throws `internal` when a fact is missing. */
export function renderMessage(
  template: TemplateName,
  channel: 'email' | 'sms',
  facts: MessageFacts,
  texts: WordingTexts = {},
): RenderedMessage {
  // Staff's words are English: a host who reads Spanish gets the template's own.
  const language = languageOf(facts.language);
  const spoken = TEMPLATES[template].languages.includes(language) ? language : 'en';
  const composed = TEMPLATES[template].compose(facts);
  const content = spoken === 'en' ? reword(composed, texts, facts) : composed;
  if (channel === 'email')
    return {
      channel,
      ...renderEmail(content, facts.company, {
        sandbox: facts.sandbox,
        language: spoken,
        preferencesLink: facts.preferencesLink,
      }),
    };
  if (template === 'conversation_reply' && facts.reply !== undefined)
    return asTexts(renderReply(facts.company, facts.reply, facts.sandbox));
  // The answers to STOP and HELP say themselves how to stop; our own people and who wrote to us are not texted an opt-out.
  const optOut = !['keyword_answer', 'staff_alert'].includes(template);
  return { channel, body: renderSms(facts.company, content.sms, facts.sandbox, { optOut, language: spoken }) };
}
