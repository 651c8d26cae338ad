/** Taking a date: the hold, its signing link, and the wish to be called. */
import { BookingStatus, Hold, HoldRequest, HoldStatus, PartySummary, Token } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  getBooking,
  getHold,
  placeHold,
  recogniseHoldLink,
  recogniseManageLink,
  sendSigningLink,
} from '../booking/index.ts';
import { getQuote } from '../quoting/index.ts';
import { getConfig } from '../catalog/index.ts';
import { summariseHoldRequest, summariseLink } from './approval-words.ts';
import { defineTool, type ToolContext } from './tool.ts';

/** A hold as a conversation needs it. Its link is the host's own and goes into the message as an action. */
const HeldParty = Hold.pick({
  token: true,
  status: true,
  expiresAt: true,
  depositCents: true,
  signingLinksLeft: true,
  smsConsent: true,
}).extend({
  code: z.string(),
  date: z.string(),
  start: z.string(),
  timeZone: z.string(),
  totalCents: z.int(),
  signingUrl: z.string(),
});

export const placeHoldTool = defineTool({
  title: 'Hold a date',
  description:
    'Holds the slot of a priced quote while the host signs and pays; answers the link to sign. `slot_taken` comes with three free alternatives; `figures_changed` with the new quote.',
  scope: 'public',
  effect: 'write',
  channels: ['web_chat', 'email'],
  input: HoldRequest,
  output: HeldParty,
  async approvalSummary(ctx, input) {
    const [quote, config] = await Promise.all([getQuote(ctx, input.quoteId), getConfig(ctx)]);
    return summariseHoldRequest(ctx.language, { request: input, quote, signHours: config.hold.signHours });
  },
  async run(ctx, input) {
    // Whoever talks to us in Spanish is written to in Spanish, too, unless they say otherwise.
    const contact = { ...input.contact, language: input.contact.language ?? ctx.language };
    const hold = await placeHold(ctx, { ...input, contact });
    const { code, date, start, timeZone, totals } = hold.booking;
    const signingUrl = `${ctx.settings.publicUrl}/book/${hold.token}`;
    return { ...hold, code, date, start, timeZone, totalCents: totals.totalCents, signingUrl };
  },
});

/** How a date that was held stands now, and the booking that came of it. */
const Standing = z.object({
  status: HoldStatus,
  expiresAt: z.string(),
  depositCents: z.int(),
  /** Null until the deposit has made a booking of it. */
  bookingStatus: BookingStatus.nullable(),
  summary: PartySummary.pick({ code: true, date: true, start: true, timeZone: true, party: true }).extend({
    street: z.string(),
    city: z.string(),
    totalCents: z.int(),
  }),
  manageUrl: z.string().nullable(),
});

async function statusOfBooking(ctx: ToolContext, code: string, url: string | null): Promise<BookingStatus | null> {
  const token = url === null ? null : new URL(url).searchParams.get('token');
  if (token === null) return null;
  const link = await recogniseManageLink(ctx, { code, token });
  return (await getBooking(link.ctx, { bookingId: link.bookingId })).status;
}

export const getHeldDateTool = defineTool({
  title: 'State of a held date',
  description:
    'How the date held in this conversation stands now: to be signed, to be paid, booked and its status, or over. Read it before saying anything of it.',
  scope: 'public',
  effect: 'read',
  channels: ['web_chat', 'email'],
  input: z.strictObject({ token: Token }),
  output: Standing,
  async run(ctx, { token }) {
    const link = recogniseHoldLink(ctx, token);
    const { status, expiresAt, depositCents, booking, manageUrl } = await getHold(link.ctx, { holdId: link.holdId });
    const { street, city } = booking.venue;
    return {
      status,
      expiresAt,
      depositCents,
      bookingStatus: await statusOfBooking(ctx, booking.code, manageUrl),
      summary: { ...booking, street, city, totalCents: booking.totals.totalCents },
      manageUrl,
    };
  },
});

export const sendSigningLinkTool = defineTool({
  title: 'Send the signing link',
  description: 'Sends the link of a hold once more, to the addresses of the hold only. `limit_reached`: often enough.',
  scope: 'public',
  effect: 'write',
  input: z.strictObject({ token: Token, channel: z.enum(['email', 'sms']) }),
  output: z.object({ signingLinksLeft: z.int() }),
  approvalSummary: async (ctx, { channel }) => summariseLink(ctx.language, channel),
  run(ctx, { token, channel }) {
    const link = recogniseHoldLink(ctx, token);
    return sendSigningLink(link.ctx, { holdId: link.holdId, channel });
  },
});
