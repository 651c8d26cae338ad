import * as contracts from '@myhibachi/contracts';
import {
  addNote,
  deleteNote,
  editBooking,
  editNote,
  getDeskAgreement,
  getDeskInvoice,
  keepOpen,
  letDeadlineRun,
  makeBooking,
  moveBooking,
  openBooking,
  previewBooking,
  recordHandPayment,
  restoreNote,
  sendLink,
} from '@myhibachi/core/desk';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { addDecisionRoutes } from './decision-routes.ts';

const booking = (params: { readonly id: string }) => ({ bookingId: decodeId('bkg', params.id) });
const note = (params: { readonly id: string }) => ({ noteId: decodeId('nte', params.id) });

function addBookingDesk(app: App): void {
  register(app, contracts.previewDeskBooking, { policy: 'staff:booking.create' }, (ctx, { body }) =>
    previewBooking(ctx, body),
  );
  register(app, contracts.createDeskBooking, { policy: 'staff:booking.create' }, (ctx, { body }) =>
    makeBooking(ctx, body),
  );
  register(app, contracts.getDeskBooking, { policy: 'staff:booking.read' }, (ctx, { params }) =>
    openBooking(ctx, booking(params)),
  );
  register(app, contracts.getDeskAgreementPdf, { policy: 'staff:booking.read' }, (ctx, { params }) =>
    getDeskAgreement(ctx, booking(params)),
  );
  register(app, contracts.getDeskInvoicePdf, { policy: 'staff:payment.read' }, (ctx, { params }) =>
    getDeskInvoice(ctx, booking(params)),
  );
  register(app, contracts.changeDeskBooking, { policy: 'staff:booking.change' }, (ctx, { params, body }) =>
    editBooking(ctx, { ...booking(params), change: body }),
  );
  register(app, contracts.moveDeskBooking, { policy: 'staff:booking.reschedule' }, (ctx, { params, body }) =>
    moveBooking(ctx, { ...booking(params), move: body }),
  );
}

function addDepositDesk(app: App): void {
  register(app, contracts.keepDeskBookingOpen, { policy: 'staff:booking.keep_open' }, (ctx, { params, body }) =>
    keepOpen(ctx, { ...booking(params), ...body }),
  );
  register(app, contracts.liftDepositPause, { policy: 'staff:booking.keep_open' }, (ctx, { params }) =>
    letDeadlineRun(ctx, booking(params)),
  );
  register(app, contracts.recordDeskPayment, { policy: 'staff:payment.record' }, (ctx, { params, body }) =>
    recordHandPayment(ctx, { ...booking(params), payment: body }),
  );
  register(app, contracts.sendDeskLink, { policy: 'staff:booking.resend_link' }, (ctx, { params, body }) =>
    sendLink(ctx, { ...booking(params), ...body }),
  );
}

function addNoteRoutes(app: App): void {
  const policy = 'staff:booking.note' as const;
  register(app, contracts.addBookingNote, { policy }, (ctx, { params, body }) =>
    addNote(ctx, { ...booking(params), text: body.text }),
  );
  register(app, contracts.editBookingNote, { policy }, (ctx, { params, body }) =>
    editNote(ctx, { ...note(params), text: body.text }),
  );
  register(app, contracts.deleteBookingNote, { policy }, (ctx, { params }) => deleteNote(ctx, note(params)));
  register(app, contracts.restoreBookingNote, { policy }, (ctx, { params }) => restoreNote(ctx, note(params)));
}

/** The booking desk: what staff make, change and decide on. */
export function addDeskRoutes(app: App): void {
  addBookingDesk(app);
  addDepositDesk(app);
  addNoteRoutes(app);
  addDecisionRoutes(app);
}
