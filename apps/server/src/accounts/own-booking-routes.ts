import {
  addMyRequests,
  cancelMyBooking,
  changeMyBooking,
  getMyAgreementPdf,
  getMyBooking,
  getMyBookingAgreement,
  getMyCalendarFile,
  getMyInvoicePdf,
  payMyBalance,
  payMyDeposit,
  rescheduleMyBooking,
  signMyBooking,
} from '@myhibachi/contracts';
import {
  addRequests,
  bookingIdByCode,
  cancelBooking,
  changeBooking,
  getAgreementPdf,
  getBooking,
  getBookingAgreement,
  getCalendarFile,
  getInvoicePdf,
  payBalance,
  payDeposit,
  rescheduleBooking,
  signBooking,
} from '@myhibachi/core/booking';
import type { Context } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { SIGN_BODY_LIMIT } from '../booking/hold-routes.ts';

const HOST = { policy: 'host' } as const;

async function one(ctx: Context, params: { readonly code: string }): Promise<{ bookingId: string }> {
  return { bookingId: await bookingIdByCode(ctx, params.code) };
}

function addFileRoutes(app: App): void {
  register(app, getMyAgreementPdf, HOST, async (ctx, { params }) => getAgreementPdf(ctx, await one(ctx, params)));
  register(app, getMyInvoicePdf, HOST, async (ctx, { params }) => getInvoicePdf(ctx, await one(ctx, params)));
  register(app, getMyCalendarFile, HOST, async (ctx, { params }) => getCalendarFile(ctx, await one(ctx, params)));
}

/** The verbs behind the manage link, for a host who has signed in; each refuses what is not theirs. */
export function addOwnBookingRoutes(app: App): void {
  addFileRoutes(app);
  register(app, getMyBooking, HOST, async (ctx, { params }) => getBooking(ctx, await one(ctx, params)));
  register(app, changeMyBooking, HOST, async (ctx, { params, body }) =>
    changeBooking(ctx, { ...(await one(ctx, params)), change: body, preview: body.preview === true }),
  );
  register(app, rescheduleMyBooking, HOST, async (ctx, { params, body }) =>
    rescheduleBooking(ctx, { ...(await one(ctx, params)), move: body, preview: body.preview === true }),
  );
  register(app, cancelMyBooking, HOST, async (ctx, { params, body }) =>
    cancelBooking(ctx, { ...(await one(ctx, params)), cancellation: body, preview: body.preview === true }),
  );
  register(app, addMyRequests, HOST, async (ctx, { params, body }) =>
    addRequests(ctx, { ...(await one(ctx, params)), ...body }),
  );
  register(app, payMyBalance, HOST, async (ctx, { params, body }) =>
    payBalance(ctx, { ...(await one(ctx, params)), ...body }),
  );
  register(app, payMyDeposit, HOST, async (ctx, { params, body }) =>
    payDeposit(ctx, { ...(await one(ctx, params)), method: body.method }),
  );
  register(app, getMyBookingAgreement, HOST, async (ctx, { params }) =>
    getBookingAgreement(ctx, await one(ctx, params)),
  );
  register(app, signMyBooking, { ...HOST, bodyLimit: SIGN_BODY_LIMIT }, async (ctx, { params, body }) =>
    signBooking(ctx, { ...(await one(ctx, params)), signature: body }),
  );
}
