import * as contracts from '@myhibachi/contracts';
import { decodeId } from '@myhibachi/core/kernel';
import { askForTerms, getBookingTerms, withdrawTerms } from '@myhibachi/core/terms';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const booking = (params: { readonly id: string }) => ({ bookingId: decodeId('bkg', params.id) });

/** Agreeing to the terms by text, as our own people see and steer it. */
export function addTermsRoutes(app: App): void {
  register(app, contracts.getBookingTerms, { policy: 'staff:booking.read' }, (ctx, { params }) =>
    getBookingTerms(ctx, booking(params)),
  );
  register(app, contracts.askForTerms, { policy: 'staff:booking.resend_link' }, (ctx, { params }) =>
    askForTerms(ctx, booking(params)),
  );
  register(app, contracts.withdrawTerms, { policy: 'staff:booking.resend_link' }, (ctx, { params }) =>
    withdrawTerms(ctx, booking(params)),
  );
}
