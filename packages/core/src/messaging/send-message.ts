import type { Context, MailAttachment, SmsMedia } from '../kernel/index.ts';
import { replyAddress } from '../mail/index.ts';
import { getVariables } from '../variables/index.ts';
import type { MailThread, QueuedMessage } from './decide-message.ts';
import type { RenderedMessage } from './render-message.ts';

/** The same id for every attempt at the same message, so that mailboxes drop a second copy (RFC 5322, 3.6.4). */
export async function mailIdOf(ctx: Context, message: QueuedMessage): Promise<string> {
  const variables = await getVariables(ctx);
  const domain = variables['company.email'].split('@').at(-1) ?? 'localhost';
  return `${message.id}@${domain}`;
}

export interface Letter {
  readonly content: RenderedMessage;
  readonly attachments: readonly MailAttachment[];
  readonly media: readonly SmsMedia[];
  /** The Message-ID; null for a text. */
  readonly mailId: string | null;
  readonly thread?: MailThread;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer to what goes to our own people starts nothing; every other finds back by the address it is sent to. */
function replyToOf(ctx: Context, message: QueuedMessage, thread: MailThread | undefined): { replyTo?: string } {
  const mailbox = ctx.settings.mailbox?.address;
  if (mailbox === undefined || message.template.startsWith('staff_')) return {};
  const target =
    thread === undefined
      ? ({ kind: 'message', id: message.id } as const)
      : ({ kind: 'conversation', id: thread.conversationId } as const);
  return { replyTo: replyAddress(ctx.crypto, mailbox, target) };
}

function placeOf(thread: MailThread | undefined): { inReplyTo?: string; references?: readonly string[] } {
  const answered = thread?.mailIds.at(-1);
  return answered === undefined ? {} : { inReplyTo: answered, references: thread?.mailIds ?? [] };
}

/** RFC 3834: out-of-office robots do not answer what a robot wrote, and they may answer what a person wrote. */
function headersOf(thread: MailThread | undefined): Record<string, string> {
  if (thread?.byPerson === true) return {};
  return { 'Auto-Submitted': thread === undefined ? 'auto-generated' : 'auto-replied' };
}

export interface Handed {
  /** The service's id; e-mail has none. */
  readonly providerMessageId: string | null;
  readonly segments: number | null;
}

/** Hands a message to its service. Throws `GatewayError`. */
export async function sendMessage(ctx: Context, message: QueuedMessage, letter: Letter): Promise<Handed> {
  const { content, attachments, media, mailId, thread, headers } = letter;
  if (content.channel === 'sms') {
    const text = { to: message.address, body: content.body };
    return ctx.gateways.sms.send(media.length === 0 ? text : { ...text, media });
  }
  const { subject, html, text } = content;
  await ctx.gateways.mail.send({
    messageId: mailId ?? (await mailIdOf(ctx, message)),
    to: message.address,
    subject,
    html,
    text,
    headers: { ...headersOf(thread), ...headers },
    attachments,
    ...replyToOf(ctx, message, thread),
    ...placeOf(thread),
  });
  return { providerMessageId: null, segments: null };
}
