/** Whether a message still goes out, decided at the last moment from the state of the world then (domain 10). */
import type { Context, MailAttachment, SmsMedia } from '../kernel/index.ts';
import { addressLanguage, indexAddress, mayAnswer, mayContact, wrongNumberSince } from '../customers/index.ts';
import { bounceReason } from '../mail/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { findDeadAddress } from './dead-address-store.ts';
import type { MessageFacts } from './facts.ts';
import { languageOf } from './language.ts';
import type { MessageChannel } from './queue-message.ts';
import { hasWrittenSince, type MessagePurpose } from './message-store.ts';
import { preferenceLinks } from './preferences-link.ts';
import { quietUntil } from './quiet-hours.ts';
import type { Timing } from './template.ts';
import { TEMPLATES, type TemplateName } from './templates/index.ts';

/** A queued message as whoever knows its subject sees it. */
export interface QueuedMessage {
  readonly id: string;
  readonly template: TemplateName;
  readonly channel: MessageChannel;
  readonly address: string;
  readonly holdId: string | null;
  readonly bookingId: string | null;
  /** As given when it was queued. */
  readonly details: unknown;
  readonly purpose: MessagePurpose;
  readonly createdAt: Temporal.Instant;
}

export type Resolution =
  | {
      readonly kind: 'send';
      readonly facts: MessageFacts;
      readonly attachments?: readonly MailAttachment[];
      /** What goes with a text. */
      readonly media?: readonly SmsMedia[];
      readonly thread?: MailThread;
    }
  /** Overtaken by events: it is never sent, and `why` says so to staff. */
  | { readonly kind: 'skip'; readonly why: string }
  | { readonly kind: 'later'; readonly at: Temporal.Instant };

/** Where an e-mail stands among others. */
export interface MailThread {
  /** Answers to it belong to this conversation, whatever becomes of its headers on the way. */
  readonly conversationId: string;
  /** Message-IDs of the thread so far, oldest first; the last one is answered. */
  readonly mailIds: readonly string[];
  /** A person of ours wrote it, and no machine. */
  readonly byPerson: boolean;
}

/** Answers what a message says now. Reads only; may be asked again for the same message. */
export type MessageResolver = (ctx: Context, message: QueuedMessage) => Promise<Resolution>;

async function answerKeyword(ctx: Context, message: QueuedMessage, variables: Variables): Promise<Resolution> {
  const { details } = message;
  const keyword = typeof details === 'object' && details !== null && 'keyword' in details ? details.keyword : null;
  if (keyword !== 'help' && keyword !== 'revoke' && keyword !== 'grant' && keyword !== 'revoke_email')
    return { kind: 'skip', why: 'no such keyword' };
  const company = {
    name: variables['company.name'],
    phone: variables['company.phone'],
    email: variables['company.email'],
    postalAddress: variables['company.postalAddress'],
  };
  // In the language the word was said in, where it tells one; otherwise in that of whose number it is.
  const said = typeof details === 'object' && details !== null && 'language' in details ? details.language : null;
  const language = said === 'es' ? said : languageOf(await addressLanguage(ctx, message));
  const preferencesLink = preferenceLinks(ctx, message).page;
  return {
    kind: 'send',
    facts: { company, language, timeZone: 'UTC', sandbox: ctx.settings.sandbox, keyword, preferencesLink },
  };
}

/**
 * One confirmation of STOP is allowed after it, alerts go to our own people, a sign-in link was just asked for; who
 * wrote to us is answered unless they said no.
 */
async function isWelcome(ctx: Context, message: QueuedMessage): Promise<boolean> {
  const { template, channel, address, purpose } = message;
  // Advertising needs a yes, whatever it is written with.
  if (purpose === 'marketing') return mayContact(ctx, { channel, purpose, address });
  if (template === 'keyword_answer' || template === 'host_sign_in' || template.startsWith('staff_')) return true;
  if (template === 'conversation_reply') return mayAnswer(ctx, { channel, address });
  return mayContact(ctx, { channel, purpose: 'transactional', address });
}

/** What was queued before whoever has the number said that it is the wrong one was meant for somebody else. */
async function wasForSomebodyElse(
  ctx: Context,
  { channel, address, createdAt, template }: QueuedMessage,
): Promise<boolean> {
  if (channel !== 'sms' || template === 'keyword_answer') return false;
  const since = await wrongNumberSince(ctx, address);
  return since !== null && Temporal.Instant.compare(createdAt, since) < 0;
}

function wasPrompted({ details }: QueuedMessage): boolean {
  return typeof details === 'object' && details !== null && 'prompted' in details && details.prompted === true;
}

/**
 * Whether it answers what the person just did (domain 10), by what has happened and not by what kind of message it is:
 * they wrote to us within the last minutes, or it follows on something they did that long ago at most. Advertising is
 * always our own idea, and what goes to our own people is theirs to set.
 */
async function timingOf(ctx: Context, message: QueuedMessage, minutes: number): Promise<Timing> {
  const { template, purpose, createdAt, address } = message;
  const { timing } = TEMPLATES[template];
  if (purpose === 'marketing' || timing === 'notice') return 'notice';
  if (template.startsWith('staff_')) return timing;
  const since = ctx.clock.now().subtract({ minutes });
  if (wasPrompted(message) && Temporal.Instant.compare(createdAt, since) >= 0) return timing;
  return (await hasWrittenSince(ctx.db, indexAddress(ctx, 'sms', address), since)) ? timing : 'notice';
}

/** Asks the resolver, then the consent ledger, then the clock on the venue's wall. */
export async function decideMessage(
  ctx: Context,
  message: QueuedMessage,
  resolve: MessageResolver,
): Promise<Resolution> {
  const { channel, template } = message;
  const variables = await getVariables(ctx);
  if (!(await isWelcome(ctx, message))) {
    return { kind: 'skip', why: `no consent for ${channel}` };
  }
  if (await wasForSomebodyElse(ctx, message)) return { kind: 'skip', why: 'the number is not theirs' };
  const dead = channel === 'email' ? await findDeadAddress(ctx.db, indexAddress(ctx, 'email', message.address)) : null;
  if (dead !== null) return { kind: 'skip', why: `the address is dead: ${bounceReason(dead.code)}` };
  const resolution =
    template === 'keyword_answer' ? await answerKeyword(ctx, message, variables) : await resolve(ctx, message);
  if (resolution.kind !== 'send' || channel !== 'sms') return resolution;
  const hours = { from: variables['messages.quietFrom'], until: variables['messages.quietUntil'] };
  const timing = await timingOf(ctx, message, variables['messages.answerMinutes']);
  const at = quietUntil(ctx.clock.now(), resolution.facts.timeZone, hours, timing);
  return at === null ? resolution : { kind: 'later', at };
}
