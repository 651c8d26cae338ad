import { findBooking, listParties, type Booking } from '../booking/index.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Conversation } from './conversation-store.ts';
import { findIdentity } from './identity-store.ts';
import { isAtHand } from './escalation-terms.ts';

const LIVE: ReadonlySet<string> = new Set(['deposit_pending', 'confirmed', 'in_progress']);
const MOST = 20;

/** The next party of whoever holds it, or the one that is on today. */
async function nextOf(ctx: Context, { identityId }: Conversation): Promise<Booking | null> {
  const customerId = (await findIdentity(ctx.db, identityId))?.customerId ?? null;
  if (customerId === null) return null;
  // A day of slack: whose clock it is by is known only with the booking.
  const yesterday = ctx.clock.now().subtract({ hours: 24 }).toZonedDateTimeISO('UTC').toPlainDate().toString();
  const parties = await listParties(ctx.db, { customerId }, { scope: 'all', most: MOST });
  const next = parties.findLast(({ status, date }) => LIVE.has(status) && date >= yesterday);
  return next === undefined ? null : findBooking(ctx, decodeId('bkg', next.id));
}

export interface NearParty {
  readonly startsAt: Temporal.Instant;
  /** So near, or on today, that its host is answered at any hour. */
  readonly atHand: boolean;
}

/** The party a conversation is about, or else the next of its person, with how near it is; null where there is none. */
export async function nearParty(ctx: Context, conversation: Conversation): Promise<NearParty | null> {
  const { bookingId } = conversation;
  const party = bookingId === null ? await nextOf(ctx, conversation) : await findBooking(ctx, bookingId);
  if (party === null || !LIVE.has(party.status)) return null;
  const { urgent } = (await getVariables(ctx))['inbox.nearHours'];
  const { startsAt, timeZone } = party;
  return { startsAt, atHand: isAtHand({ startsAt, timeZone }, ctx.clock.now(), urgent) };
}
