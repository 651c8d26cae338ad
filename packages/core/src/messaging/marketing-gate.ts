/**
 * What every advertisement passes right before it is sent, whichever channel and whoever queued it (domain 10): it can be
 * stopped by its reader, says who sends it, and comes no more often than allowed.
 */
import { indexAddress } from '../customers/index.ts';
import { audit, authorize, countOf, withTransaction, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import type { QueuedMessage } from './decide-message.ts';
import { takePlace } from './marketing-store.ts';
import { preferenceLinks } from './preferences-link.ts';
import type { RenderedMessage } from './render-message.ts';

export type MailHeaders = Readonly<Record<string, string>>;

const MONTH_DAYS = 30;
const WEEK_DAYS = 7;

/** By which a mailbox offers to stop advertising in one press (RFC 2369, RFC 8058). */
export function marketingHeaders(ctx: Context, message: QueuedMessage): MailHeaders {
  if (message.purpose !== 'marketing' || message.channel !== 'email') return {};
  return {
    'List-Unsubscribe': `<${preferenceLinks(ctx, message).oneClick}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** What an advertisement lacks, in words for our people; null when it is complete. */
export function whatIsMissing(content: RenderedMessage, headers: MailHeaders, postalAddress: string): string | null {
  if (content.channel === 'sms') return /\bSTOP\b/.test(content.body) ? null : 'it does not say how to stop it';
  const address = postalAddress.trim();
  if (address === '' || !content.text.includes(address)) return 'it carries no postal address';
  const oneClick = headers['List-Unsubscribe-Post'] === 'List-Unsubscribe=One-Click';
  return oneClick && /^<https?:[^>]+>$/.test(headers['List-Unsubscribe'] ?? '')
    ? null
    : 'it cannot be stopped in one click';
}

/** Takes one of the places there are for this address; in words why there is none. */
async function whyCapped(ctx: Context, message: QueuedMessage): Promise<string | null> {
  authorize(ctx, 'message.send');
  const figures = await getVariables(ctx);
  const texts = message.channel === 'sms';
  const most = figures[texts ? 'messages.marketingTextsPerMonth' : 'messages.marketingEmailsPerWeek'];
  const days = texts ? MONTH_DAYS : WEEK_DAYS;
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const place = {
      messageId: message.id,
      channel: message.channel,
      addressBidx: indexAddress(tx, message.channel, message.address),
      at: now,
    };
    const taken = await takePlace(tx.db, place, { since: now.subtract({ hours: days * 24 }), most });
    const after = { channel: message.channel, capped: !taken };
    audit(tx, { action: 'message.count_marketing', entityType: 'message', entityId: message.id, after });
    if (taken) return null;
    return `capped: ${countOf(most, texts ? 'marketing text' : 'marketing e-mail')} in ${days} days went there already`;
  });
}

/** Why this may not be sent, in words for our people; null when it may, and is counted. Passes what is no advertisement. */
export async function stoppedAtGate(
  ctx: Context,
  message: QueuedMessage,
  content: RenderedMessage,
  headers: MailHeaders,
): Promise<string | null> {
  if (message.purpose !== 'marketing') return null;
  const figures = await getVariables(ctx);
  const missing = whatIsMissing(content, headers, figures['company.postalAddress']);
  return missing === null ? whyCapped(ctx, message) : `refused as an advertisement: ${missing}`;
}
