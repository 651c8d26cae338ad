/** What was sent, for people of ours to read: in its own words, without what only the host may hold in their hands. */
import { z } from 'zod';
import { defineJob, may, seesMoney, type Context } from '../kernel/index.ts';
import { RenderedMessage } from './render-message.ts';

/** A text went out by itself, or was refused: whoever keeps conversations shows it in the one with this phone. */
export const messageTexted = defineJob({
  name: 'message.texted',
  schema: z.strictObject({ messageId: z.uuid() }),
});

/** Whether it was said to a host by a machine: answers stand in their conversation, and staff are no hosts. */
export function isSaidByItself(template: string): boolean {
  return template !== 'conversation_reply' && !template.startsWith('staff_');
}

/** Whoever has a host's link can sign, pay or sign in as they can: of an address only the site is shown. */
function withoutLinks(words: string): string {
  return words.replaceAll(/https?:\/\/[^\s<>]+/gu, (link) => {
    const end = /[.,;:!?)]*$/u.exec(link)?.[0] ?? '';
    return URL.canParse(link) ? `${new URL(link).origin}/…${end}` : `…${end}`;
  });
}

/** The words of a text that was sent, without its links. An e-mail, which is long, is its subject. */
export function wordsSent(ctx: Context, contentEnc: string): string {
  const content = RenderedMessage.parse(JSON.parse(ctx.crypto.decrypt('messages.content', contentEnc)));
  return withoutLinks(content.channel === 'sms' ? content.body : content.subject);
}

/** The same for a list of what was sent; null where nothing was written yet, and for whoever may not read along or know money. */
export function wordsListed(ctx: Context, contentEnc: string | null): string | null {
  if (contentEnc === null || !may(ctx.actor, 'conversation.read') || !seesMoney(ctx)) return null;
  return wordsSent(ctx, contentEnc);
}
