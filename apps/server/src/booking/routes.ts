import {
  addRequests as addRequestsEndpoint,
  cancelBooking as cancelBookingEndpoint,
  changeBooking as changeBookingEndpoint,
  getAgreementPdf as getAgreementPdfEndpoint,
  getBooking as getBookingEndpoint,
  getBookingAgreement as getBookingAgreementEndpoint,
  getCalendarFile as getCalendarFileEndpoint,
  getInvoicePdf as getInvoicePdfEndpoint,
  payBalance as payBalanceEndpoint,
  payDeposit as payDepositEndpoint,
  rescheduleBooking as rescheduleBookingEndpoint,
  signBooking as signBookingEndpoint,
} from '@myhibachi/contracts';
import {
  addRequests,
  cancelBooking,
  changeBooking,
  getAgreementPdf,
  getBooking,
  getBookingAgreement,
  getCalendarFile,
  getInvoicePdf,
  payBalance,
  payDeposit,
  recogniseManageLink,
  rescheduleBooking,
  signBooking,
} from '@myhibachi/core/booking';
import type { Context } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { SIGN_BODY_LIMIT, addHoldRoutes } from './hold-routes.ts';

interface LinkInput {
  readonly params: { readonly code: string };
  readonly query: { readonly token: string };
}

function enter(visitor: Context, { params, query }: LinkInput): Promise<{ ctx: Context; bookingId: string }> {
  return recogniseManageLink(visitor, { code: params.code, token: query.token });
}

/** Both ways of asking for a preview count, so that nobody changes something by putting the word in the wrong place. */
function wantsPreview(
  query: { readonly preview?: string | undefined },
  body: { readonly preview?: boolean | undefined },
): boolean {
  return query.preview === 'true' || body.preview === true;
}

function addChangeRoutes(app: App): void {
  register(app, changeBookingEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return changeBooking(ctx, { bookingId, change: input.body, preview: wantsPreview(input.query, input.body) });
  });
  register(app, rescheduleBookingEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return rescheduleBooking(ctx, { bookingId, move: input.body, preview: wantsPreview(input.query, input.body) });
  });
  register(app, cancelBookingEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return cancelBooking(ctx, { bookingId, cancellation: input.body, preview: wantsPreview(input.query, input.body) });
  });
  register(app, addRequestsEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return addRequests(ctx, { bookingId, ...input.body });
  });
  register(app, payBalanceEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return payBalance(ctx, { bookingId, ...input.body });
  });
}

/** What a booking our staff made still needs of its host. */
function addDepositRoutes(app: App): void {
  register(app, payDepositEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return payDeposit(ctx, { bookingId, method: input.body.method });
  });
  register(app, getBookingAgreementEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return getBookingAgreement(ctx, { bookingId });
  });
  register(app, signBookingEndpoint, { policy: 'bookingLink', bodyLimit: SIGN_BODY_LIMIT }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return signBooking(ctx, { bookingId, signature: input.body });
  });
}

export function addBookingRoutes(app: App): void {
  addHoldRoutes(app);
  addDepositRoutes(app);
  register(app, getBookingEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return getBooking(ctx, { bookingId });
  });
  addChangeRoutes(app);
  register(app, getCalendarFileEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return getCalendarFile(ctx, { bookingId });
  });
  register(app, getAgreementPdfEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return getAgreementPdf(ctx, { bookingId });
  });
  register(app, getInvoicePdfEndpoint, { policy: 'bookingLink' }, async (visitor, input) => {
    const { ctx, bookingId } = await enter(visitor, input);
    return getInvoicePdf(ctx, { bookingId });
  });
}
