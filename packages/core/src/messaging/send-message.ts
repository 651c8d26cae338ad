import type { Context, MailAttachment } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import type { QueuedMessage } from './decide-message.ts';
import type { RenderedMessage } from './render-message.ts';

/** RFC 3834: out-of-office robots do not answer what a robot wrote. */
const HEADERS = { 'Auto-Submitted': 'auto-generated' } as const;

/** The same id for every attempt at the same message, so that mailboxes drop a second copy (RFC 5322, 3.6.4). */
async function mailIdOf(ctx: Context, message: QueuedMessage): Promise<string> {
  const variables = await getVariables(ctx);
  const domain = variables['company.email'].split('@').at(-1) ?? 'localhost';
  return `${message.id}@${domain}`;
}

export interface Handed {
  /** The service's id; e-mail has none. */
  readonly providerMessageId: string | null;
  readonly segments: number | null;
}

/** Hands a message to its service. Throws `GatewayError`. */
export async function sendMessage(
  ctx: Context,
  message: QueuedMessage,
  { content, attachments }: { content: RenderedMessage; attachments: readonly MailAttachment[] },
): Promise<Handed> {
  if (content.channel === 'sms') return ctx.gateways.sms.send({ to: message.address, body: content.body });
  const { subject, html, text } = content;
  const messageId = await mailIdOf(ctx, message);
  await ctx.gateways.mail.send({ messageId, to: message.address, subject, html, text, headers: HEADERS, attachments });
  return { providerMessageId: null, segments: null };
}
