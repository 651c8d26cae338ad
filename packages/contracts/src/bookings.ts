import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { BOOKING_EXAMPLES } from './examples/bookings.ts';
import { BookingCode, Cents, Instant, IsoDate, ItemCounts, LocalTime, Party, text } from './primitives.ts';
import { PartySummary, Token } from './holds.ts';
import { QuoteLine, QuoteTotals } from './quotes.ts';

export const BookingStatus = z.enum([
  'deposit_pending',
  'confirmed',
  'in_progress',
  'completed',
  'cancellation_requested',
  'cancelled',
  'no_show',
]);
export type BookingStatus = z.infer<typeof BookingStatus>;

export const CodeParams = z.strictObject({ code: BookingCode });
export const TokenQuery = z.strictObject({ token: Token });
const PreviewQuery = TokenQuery.extend({
  preview: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: '`true` shows what would happen and changes nothing' }),
});
const preview = z.boolean().optional();

const Money = z
  .object({ totalCents: Cents, paidCents: Cents, dueCents: Cents, refundedCents: Cents })
  .meta({ id: 'BookingMoney' });

export const Booking = z
  .object({
    status: BookingStatus,
    version: z.int(),
    summary: PartySummary,
    money: Money,
    payments: z.array(
      z.object({
        id: z.string(),
        method: z.string(),
        purpose: z.string(),
        amountCents: Cents,
        refundedCents: Cents,
        status: z.string(),
        at: Instant,
      }),
    ),
    policy: z.object({
      text: z.array(z.string()),
      depositCents: Cents,
      refundableUntil: IsoDate.meta({ description: 'Last date on which cancelling returns the deposit' }),
      freeReschedulesLeft: z.int(),
      rescheduleFeeCents: Cents,
    }),
    cutoffs: z.object({ menuUntil: Instant, guestsUntil: Instant, dietaryUntil: Instant }),
    can: z.object({
      changeMenu: z.boolean(),
      changeGuests: z.boolean(),
      addDietaryNotes: z.boolean(),
      reschedule: z.boolean(),
      cancel: z.boolean(),
      payBalance: z.boolean(),
      payDeposit: z.boolean(),
      sign: z.boolean(),
    }),
    deposit: z
      .object({ missingCents: Cents, payBy: Instant.nullable() })
      .meta({ description: 'What is missing to lock the date, and until when; 0 once it is locked' }),
    dietaryNotes: z.string().nullable(),
    allergens: z
      .array(z.object({ allergen: z.string(), severity: z.string(), notes: z.string().nullable() }))
      .meta({ description: 'As declared when signing' }),
    timeline: z.array(z.object({ at: Instant, kind: z.string(), text: z.string() })),
    calendarUrl: z.string(),
    documents: z.array(z.object({ kind: z.enum(['agreement', 'invoice']), title: z.string(), url: z.string() })),
  })
  .meta({ id: 'Booking' });
export type Booking = z.infer<typeof Booking>;

export const getBooking = defineEndpoint({
  id: 'getBooking',
  method: 'GET',
  path: '/api/v1/bookings/:code',
  tag: 'Manage',
  summary: 'See a booking by its link',
  description:
    'The party, its bill, what was paid, the policy agreed, and in `can` what may be done now. A code that does not belong to the token is `not_found`. `link_expired`: the party was more than 60 days ago.',
  params: CodeParams,
  query: TokenQuery,
  status: 200,
  response: Booking,
  errors: ['link_expired'],
  example: BOOKING_EXAMPLES.getBooking,
});

export const ChangeRequest = z
  .strictObject({
    version: z.int().min(1),
    party: Party.optional(),
    upgrades: ItemCounts.optional(),
    addOns: ItemCounts.optional(),
    preview,
    expectedTotalCents: Cents.optional().meta({
      description: 'The total shown in the preview; refused when it differs',
    }),
  })
  .meta({ id: 'ChangeRequest' });
export type ChangeRequest = z.infer<typeof ChangeRequest>;

export const ChangePreview = z
  .object({
    applied: z.boolean(),
    lines: z.array(QuoteLine),
    totals: QuoteTotals,
    differenceCents: Cents,
    dueCents: Cents,
    version: z.int(),
  })
  .meta({ id: 'ChangePreview' });
export type ChangePreview = z.infer<typeof ChangePreview>;

export const changeBooking = defineEndpoint({
  id: 'changeBooking',
  method: 'POST',
  path: '/api/v1/bookings/:code/changes',
  tag: 'Manage',
  summary: 'Change guests or menu',
  description:
    'Priced by the price version agreed when booking. Send `preview=true` first to see the difference without changing anything; then send the same with `expectedTotalCents`. What was paid beyond the new total goes back. ' +
    '`cutoff_passed`: the menu or the guest count is closed (`cutoffs` of the booking). `version_conflict`: somebody changed the booking meanwhile; read it again. ' +
    '`figures_changed`: the total is not the one expected. `invalid_transition`: it is cancelled or over. `needs_human`: above `party.maxOnlineGuests`.',
  params: CodeParams,
  query: PreviewQuery,
  body: ChangeRequest,
  status: 200,
  response: ChangePreview,
  errors: ['link_expired', 'cutoff_passed', 'version_conflict', 'figures_changed', 'needs_human', 'invalid_transition'],
  example: BOOKING_EXAMPLES.changeBooking,
});

export const RescheduleRequest = z
  .strictObject({
    version: z.int().min(1),
    date: IsoDate,
    start: LocalTime,
    preview,
    expectedFeeCents: Cents.optional(),
  })
  .meta({ id: 'RescheduleRequest' });
export type RescheduleRequest = z.infer<typeof RescheduleRequest>;

export const ReschedulePreview = z
  .object({
    applied: z.boolean(),
    date: IsoDate,
    start: LocalTime,
    feeCents: Cents,
    rule: z.string(),
    dueCents: Cents,
    version: z.int(),
  })
  .meta({ id: 'ReschedulePreview' });
export type ReschedulePreview = z.infer<typeof ReschedulePreview>;

export const rescheduleBooking = defineEndpoint({
  id: 'rescheduleBooking',
  method: 'POST',
  path: '/api/v1/bookings/:code/reschedule',
  tag: 'Manage',
  summary: 'Move the party',
  description:
    'The old seat is freed and the new one taken in one step; the money stays on the booking. Send `preview=true` first to see the fee. ' +
    '`slot_taken`: somebody else has the new slot; the three nearest free starts come along, and the party stays where it is. `slot_unavailable`: the calendar forbids the new start, or it is the present one. ' +
    '`figures_changed`: the fee is not `expectedFeeCents`. `cutoff_passed`: the party has begun. `invalid_transition`: it is cancelled or over. `version_conflict`: read the booking again.',
  params: CodeParams,
  query: PreviewQuery,
  body: RescheduleRequest,
  status: 200,
  response: ReschedulePreview,
  errors: [
    'link_expired',
    'slot_taken',
    'slot_unavailable',
    'version_conflict',
    'figures_changed',
    'invalid_transition',
    'cutoff_passed',
  ],
  example: BOOKING_EXAMPLES.rescheduleBooking,
});

export const CancellationRequest = z
  .strictObject({
    version: z.int().min(1),
    reason: text(500).min(10, 'Please tell us why in 10 to 500 characters.').optional(),
    preview,
    expectedRefundCents: Cents.optional(),
  })
  .meta({ id: 'CancellationRequest' });
export type CancellationRequest = z.infer<typeof CancellationRequest>;

export const CancellationPreview = z
  .object({
    applied: z.boolean(),
    refundCents: Cents,
    keptCents: Cents,
    dueCents: Cents,
    promisedCents: Cents.default(0).meta({
      description: 'Goes back besides `refundCents`: promised before, and not sent yet',
    }),
    rule: z.string(),
    policyText: z.array(z.string()),
    refundStatus: z.enum(['none', 'on_its_way', 'needs_approval']),
    version: z.int(),
  })
  .meta({ id: 'CancellationPreview' });
export type CancellationPreview = z.infer<typeof CancellationPreview>;

export const cancelBooking = defineEndpoint({
  id: 'cancelBooking',
  method: 'POST',
  path: '/api/v1/bookings/:code/cancellation',
  tag: 'Manage',
  summary: 'Cancel the party',
  description:
    'Send `preview=true` first: it shows the policy in force when you booked and the exact refund. A reason has 10 to 500 characters. A large refund waits for a second person (`needs_approval`). ' +
    '`figures_changed`: the refund is not `expectedRefundCents`. `invalid_transition`: it is cancelled already or over. `cutoff_passed`: it has begun. `version_conflict`: read the booking again.',
  params: CodeParams,
  query: PreviewQuery,
  body: CancellationRequest,
  status: 200,
  response: CancellationPreview,
  errors: ['link_expired', 'version_conflict', 'figures_changed', 'invalid_transition', 'cutoff_passed'],
  example: BOOKING_EXAMPLES.cancelBooking,
});

export const addRequests = defineEndpoint({
  id: 'addRequests',
  method: 'POST',
  path: '/api/v1/bookings/:code/requests',
  tag: 'Manage',
  summary: 'Add requests or dietary notes',
  description:
    'Replaces what was written before; send one or both, 1000 characters each. `cutoff_passed`: dietary notes are closed (`cutoffs.dietaryUntil`), so call us; requests stay open until the party begins. `invalid_transition`: it is cancelled or over.',
  params: CodeParams,
  query: TokenQuery,
  body: z
    .strictObject({ requests: text(1000).optional(), dietaryNotes: text(1000).optional() })
    .refine((body) => body.requests !== undefined || body.dietaryNotes !== undefined, {
      message: 'Please write a request or a dietary note.',
      path: ['requests'],
    })
    .meta({ id: 'RequestsBody' }),
  status: 200,
  response: Booking,
  errors: ['link_expired', 'cutoff_passed', 'invalid_transition'],
  example: BOOKING_EXAMPLES.addRequests,
});
