/** What staff may do to a booking; each shows first what it would mean, where money moves (domain 4, 5, 7). */
import { z } from 'zod';
import { ChangePreview, ReschedulePreview } from '../bookings.ts';
import { defineEndpoint } from '../endpoint.ts';
import { DESK_CHANGE_EXAMPLES as EXAMPLES } from '../examples/admin-booking-changes.ts';
import {
  Cents,
  DeskContact,
  Instant,
  IsoDate,
  ItemCounts,
  LocalTime,
  Party,
  PlaceHint,
  Reason,
  Venue,
  id,
  line,
  text,
} from '../primitives.ts';
import { BookingIdParams } from './bookings.ts';

const STAFF = ['unauthenticated', 'forbidden'] as const;
const shared = { tag: 'Booking desk', params: BookingIdParams } as const;
const NoteText = z.strictObject({ text: text(2000) }).meta({ id: 'NoteText' });
const version = z.int().min(1);
const preview = z.boolean().default(false).meta({ description: '`true` shows what would happen and changes nothing' });

export const DeskChange = z
  .strictObject({
    version,
    party: Party.optional(),
    upgrades: ItemCounts.optional(),
    addOns: ItemCounts.optional(),
    gratuityPercent: z.number().min(0).max(100).multipleOf(0.01).nullable().optional(),
    contact: DeskContact.optional(),
    venue: Venue.optional(),
    requests: text(1000).nullable().optional(),
    dietaryNotes: text(1000).nullable().optional(),
    override: Reason.optional().meta({ description: 'Why this change is made after the host’s own cut-off' }),
    preview,
    expectedTotalCents: Cents.optional(),
  })
  .meta({ id: 'DeskChange' });
export type DeskChange = z.infer<typeof DeskChange>;

export const DeskChangePreview = ChangePreview.extend({ placeHint: PlaceHint }).meta({ id: 'DeskChangePreview' });
export type DeskChangePreview = z.infer<typeof DeskChangePreview>;

export const changeDeskBooking = defineEndpoint({
  ...shared,
  id: 'changeDeskBooking',
  method: 'PATCH',
  path: '/api/v1/admin/bookings/:id',
  summary: 'Change a booking',
  description:
    'Only what is sent changes, priced as agreed when it was booked. `cutoff_passed`: the host’s cut-off is over; send `override` with a reason. ' +
    '`version_conflict`: a colleague was faster; `version`, `changedBy` and `changedAt` come along. `figures_changed`: the total is not `expectedTotalCents`. ' +
    '`needs_human`: too many guests or too far. `invalid_transition`: it is cancelled or over.',
  body: DeskChange,
  status: 200,
  response: DeskChangePreview,
  errors: [...STAFF, 'cutoff_passed', 'version_conflict', 'figures_changed', 'needs_human', 'invalid_transition'],
  example: EXAMPLES.changeDeskBooking,
});

export const DeskMove = z
  .strictObject({
    version,
    date: IsoDate,
    start: LocalTime,
    waiveFee: Reason.optional().meta({ description: 'Why this move costs nothing and uses up no free one' }),
    shortNotice: Reason.optional().meta({ description: 'Why it may be moved inside the notice or beyond the horizon' }),
    preview,
    expectedFeeCents: Cents.optional(),
  })
  .meta({ id: 'DeskMove' });
export type DeskMove = z.infer<typeof DeskMove>;

const hidden = Cents.nullable().meta({ description: 'Null for those who may not see money' });

export const DeskMovePreview = ReschedulePreview.extend({ feeCents: hidden, dueCents: hidden }).meta({
  id: 'DeskMovePreview',
});
export type DeskMovePreview = z.infer<typeof DeskMovePreview>;

export const moveDeskBooking = defineEndpoint({
  ...shared,
  id: 'moveDeskBooking',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/reschedule',
  summary: 'Move a booking to another start',
  description:
    'By the rules of the calendar. `slot_taken`: three free starts come along, and the party stays where it is. `slot_unavailable`: the calendar forbids it, with the reason. ' +
    '`version_conflict`: a colleague was faster. `figures_changed`: the fee is not `expectedFeeCents`. `invalid_transition`: it is cancelled or over. ' +
    '`forbidden`: it costs a fee, or waives one, which takes somebody who may see money.',
  body: DeskMove,
  status: 200,
  response: DeskMovePreview,
  errors: [...STAFF, 'slot_taken', 'slot_unavailable', 'version_conflict', 'figures_changed', 'invalid_transition'],
  example: EXAMPLES.moveDeskBooking,
});

export const keepDeskBookingOpen = defineEndpoint({
  ...shared,
  id: 'keepDeskBookingOpen',
  method: 'PUT',
  path: '/api/v1/admin/bookings/:id/deposit-pause',
  summary: 'Keep a booking from being cancelled for want of its deposit',
  description:
    'Until it is lifted, or until a moment on the day of the party at the latest; replaces an earlier one. `invalid_transition`: it waits for no deposit.',
  body: z.strictObject({ reason: Reason, until: Instant.optional() }).meta({ id: 'DepositPause' }),
  status: 204,
  errors: [...STAFF, 'invalid_transition'],
  example: EXAMPLES.keepDeskBookingOpen,
});

export const liftDepositPause = defineEndpoint({
  ...shared,
  id: 'liftDepositPause',
  method: 'DELETE',
  path: '/api/v1/admin/bookings/:id/deposit-pause',
  summary: 'Let the deadline of the deposit run again',
  description:
    'One that has passed meanwhile cancels the booking within a minute. `already_done`: nothing keeps it open.',
  status: 204,
  errors: [...STAFF, 'already_done'],
  example: EXAMPLES.liftDepositPause,
});

export const HandPayment = z
  .strictObject({
    method: z.enum(['zelle', 'venmo', 'cash']),
    amountCents: Cents.min(1, 'Please send more than 0.').max(10_000_000),
    reference: line(120).min(3, 'Please send the payment’s own reference.'),
  })
  .meta({ id: 'HandPayment' });
export type HandPayment = z.infer<typeof HandPayment>;

export const HandPaymentVerdict = z
  .object({
    outcome: z.enum(['below_deposit', 'deposit_reached', 'fully_paid', 'overpaid']),
    message: z.string(),
    paymentId: id('pay').nullable().meta({ description: 'Null when it waits for a decision' }),
  })
  .meta({ id: 'HandPaymentVerdict' });
export type HandPaymentVerdict = z.infer<typeof HandPaymentVerdict>;

export const recordDeskPayment = defineEndpoint({
  ...shared,
  id: 'recordDeskPayment',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/payments',
  summary: 'Write down a Zelle, Venmo or cash payment',
  description:
    'Less than the deposit is taken and says how much is missing; reaching it confirms the party once the payment is booked, in the next moments; `message` says what is so now. More than is due is not written down: it waits in the queue (`overpaid`). `already_done`: this reference is written down, or such a payment waits already. `invalid_transition`: it is cancelled or over and nothing is due.',
  body: HandPayment,
  status: 201,
  response: HandPaymentVerdict,
  errors: [...STAFF, 'already_done', 'invalid_transition'],
  example: EXAMPLES.recordDeskPayment,
});

export const sendDeskLink = defineEndpoint({
  ...shared,
  id: 'sendDeskLink',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/links',
  summary: 'Send the customer a link again',
  description:
    'To the addresses of the booking only. `limit_reached`: it was sent as often as `desk.linkLimit` allows. `invalid_transition`: there is nothing to sign or to pay. `already_done`: it is signed.',
  body: z
    .strictObject({ link: z.enum(['manage', 'sign', 'pay']), channel: z.enum(['email', 'sms']) })
    .meta({ id: 'DeskLink' }),
  status: 202,
  response: z.object({ left: z.int() }).meta({ id: 'DeskLinkSent' }),
  errors: [...STAFF, 'limit_reached', 'invalid_transition', 'already_done'],
  example: EXAMPLES.sendDeskLink,
});

export const addBookingNote = defineEndpoint({
  ...shared,
  id: 'addBookingNote',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/notes',
  summary: 'Write an internal note',
  description: 'For our own people; never shown to the customer. `limit_reached`: a booking takes 200 notes.',
  body: NoteText,
  status: 201,
  response: z.object({ id: id('nte') }).meta({ id: 'NoteWritten' }),
  errors: [...STAFF, 'limit_reached'],
  example: EXAMPLES.addBookingNote,
});

const note = { tag: 'Booking desk', params: z.strictObject({ id: id('nte') }), status: 204, errors: STAFF } as const;

export const editBookingNote = defineEndpoint({
  ...note,
  id: 'editBookingNote',
  method: 'PATCH',
  path: '/api/v1/admin/booking-notes/:id',
  summary: 'Correct your own note',
  description: 'Only whoever wrote it may.',
  body: NoteText,
  example: EXAMPLES.editBookingNote,
});

export const deleteBookingNote = defineEndpoint({
  ...note,
  id: 'deleteBookingNote',
  method: 'DELETE',
  path: '/api/v1/admin/booking-notes/:id',
  summary: 'Take back your own note',
  description: 'It can be put back.',
  example: EXAMPLES.deleteBookingNote,
});

export const restoreBookingNote = defineEndpoint({
  ...note,
  id: 'restoreBookingNote',
  method: 'POST',
  path: '/api/v1/admin/booking-notes/:id/restoration',
  summary: 'Put a note back',
  description: 'Undoes taking it back.',
  example: EXAMPLES.restoreBookingNote,
});
