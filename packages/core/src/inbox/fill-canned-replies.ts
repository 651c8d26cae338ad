import type { FilledReplyList } from '@myhibachi/contracts';
import { bookingFacts, baseFacts, findBooking } from '../booking/index.ts';
import { findIdentity, readThread, type Conversation } from '../conversations/index.ts';
import { endOfLine } from '../customers/index.ts';
import { authorize, encodeId, may, reachesStation, type Context } from '../kernel/index.ts';
import { fillWords, type MessageFacts } from '../messaging/index.ts';
import { readCanned } from './canned-reply-store.ts';
import { findPartyInQuestion, findQuoteInQuestion } from './reply-fact-store.ts';
import { zoneOf } from './zone-of.ts';

type Party = Awaited<ReturnType<typeof findBooking>>;

/** The party a conversation is about, as far as the author may see it. */
async function partyOf(ctx: Context, bookingId: string | null): Promise<Party> {
  if (bookingId === null) return null;
  const booking = await findBooking(ctx, bookingId);
  return booking !== null && reachesStation(ctx.actor, 'booking.read', booking.stationId) ? booking : null;
}

async function factsOf(ctx: Context, conversation: Conversation): Promise<MessageFacts> {
  const identity = await findIdentity(ctx.db, conversation.identityId);
  const customerId = identity?.customerId ?? null;
  const customer = customerId === null || !may(ctx.actor, 'customer.read') ? null : await endOfLine(ctx, customerId);
  const now = ctx.clock.now();
  const inQuestion = customer === null ? null : await findPartyInQuestion(ctx.db, customer.id, now);
  const booking = await partyOf(ctx, conversation.bookingId ?? inQuestion);
  const who = customer === null || customer.erasedAt !== null ? {} : { firstName: customer.firstName };
  if (booking !== null) return { ...(await bookingFacts(ctx, booking)), ...who };
  const quote = await findQuoteInQuestion(ctx.db, conversation.identityId, now);
  return { ...(await baseFacts(ctx, await zoneOf(ctx, conversation))), ...who, ...quote };
}

/**
 * Every ready-made answer as it would read in this conversation now: the person's name, their party or the quote that
 * still stands, and what is ours. One that names what nobody knows has no text, and says what is missing.
 */
export async function fillCannedReplies(
  ctx: Context,
  { conversationId }: { readonly conversationId: string },
): Promise<FilledReplyList> {
  authorize(ctx, 'conversation.reply');
  const { conversation } = await readThread(ctx, { conversationId, limit: 1 });
  const [facts, rows] = [await factsOf(ctx, conversation), await readCanned(ctx.db)];
  return {
    items: rows.map(({ id, name, body }) => {
      const { text, missing } = fillWords(body, facts);
      return { id: encodeId('crp', id), name, text: missing.length === 0 ? text : null, missing: [...missing] };
    }),
  };
}
