/** Booking by text: no hold and no page to sign, the date is the host's at once (domain 4). */
import { DeskContact, HoldRequest } from '@myhibachi/contracts';
import { z } from 'zod';
import { findIdentity, loadConversation, openIdentity } from '../conversations/index.ts';
import { TEXT_CONSENT, bookByText } from '../desk/index.ts';
import { AppError } from '../kernel/index.ts';
import { getQuote } from '../quoting/index.ts';
import { getVariables } from '../variables/index.ts';
import { summariseTextBooking } from './approval-words.ts';
import { defineTool, type ToolContext } from './tool.ts';

const Request = HoldRequest.pick({ quoteId: true, date: true, start: true, venue: true, requests: true }).extend({
  contact: DeskContact.omit({ phone: true }),
});

const Booked = z.object({
  code: z.string(),
  date: z.string(),
  start: z.string(),
  timeZone: z.string(),
  totalCents: z.int(),
  depositCents: z.int(),
  payBy: z.string(),
  cancelledAt: z.string(),
  bookingUrl: z.string(),
});

/** The number this conversation is held with, which the carrier vouches for. */
async function phoneOf(ctx: ToolContext): Promise<string> {
  const { identityId } = await loadConversation(ctx, ctx.conversation?.id ?? '');
  const row = await findIdentity(ctx.db, identityId);
  const identity = row === null ? null : openIdentity(ctx, row);
  if (identity?.kind !== 'phone' || identity.address === null || !identity.verified)
    throw new AppError('forbidden', { reason: 'a booking by text needs the number it is texted from' });
  return identity.address;
}

export const bookPartyTool = defineTool({
  title: 'Book a date by text',
  description:
    'Books the slot of a priced quote for a host who texts: the date is theirs at once, and the deposit and the terms follow by text. `slot_taken` comes with three free alternatives; `figures_changed` with the new quote.',
  scope: 'public',
  effect: 'write',
  channels: ['sms'],
  input: Request,
  output: Booked,
  async approvalSummary(ctx, request) {
    const [quote, figures, phone] = await Promise.all([
      getQuote(ctx, request.quoteId),
      getVariables(ctx),
      phoneOf(ctx),
    ]);
    return summariseTextBooking(ctx.language, {
      request,
      quote,
      phone,
      toldHours: figures['deposit.toldHours'],
      enforcedHours: figures['deposit.enforcedHours'],
      consent: TEXT_CONSENT[ctx.language],
    });
  },
  async run(ctx, { contact, ...request }) {
    const phone = await phoneOf(ctx);
    return bookByText(ctx, { ...request, contact: { ...contact, phone }, language: ctx.language });
  },
});
