/** A booking as our own people see it, and how they make one on the phone (domain 4, 7). */
import { z } from 'zod';
import { BookingStatus } from '../bookings.ts';
import { defineEndpoint } from '../endpoint.ts';
import { DESK_EXAMPLES } from '../examples/admin-bookings.ts';
import { PartySummary } from '../holds.ts';
import { SlotAlternative } from '../problem.ts';
import { Cents, Instant, LocalTime, id } from '../primitives.ts';
import { Quote } from '../quotes.ts';
import { ChefBooking, KitchenAllergen, PartyChef } from './chef-booking.ts';
import { DeskMoney } from './desk-money.ts';
import { DeskBookingRequest, DeskPreviewRequest } from './desk-request.ts';
import { WordsSent } from './words-sent.ts';

export const SlotVerdict = z
  .object({
    open: z.boolean(),
    start: LocalTime,
    reason: z.string().nullable().meta({ description: 'Why it cannot be booked, in words' }),
    suggestion: LocalTime.nullable().meta({
      description: 'For a time between the slots: the nearest start that can be booked',
    }),
    alternatives: z.array(SlotAlternative),
  })
  .meta({ id: 'SlotVerdict' });
export type SlotVerdict = z.infer<typeof SlotVerdict>;

export const DeskPreview = z
  .object({
    quote: Quote,
    slot: SlotVerdict,
    depositCents: Cents,
    payBy: Instant,
    timeZone: z.string(),
    consentWording: z.string(),
  })
  .meta({ id: 'DeskPreview' });
export type DeskPreview = z.infer<typeof DeskPreview>;

export const previewDeskBooking = defineEndpoint({
  id: 'previewDeskBooking',
  method: 'POST',
  path: '/api/v1/admin/bookings/preview',
  tag: 'Booking desk',
  summary: 'What a party would cost and whether its time is free',
  description:
    'The exact price, the deposit and until when it would be asked for, and the verdict on the asked time: a time between the slots is answered with the nearest start. Nothing is held.',
  body: DeskPreviewRequest,
  status: 200,
  response: DeskPreview,
  errors: ['unauthenticated', 'forbidden'],
  example: DESK_EXAMPLES.previewDeskBooking,
});

export const DeskBookingMade = z
  .object({ id: id('bkg'), code: z.string(), payBy: Instant, cancelledAt: Instant, totalCents: Cents })
  .meta({ id: 'DeskBookingMade' });
export type DeskBookingMade = z.infer<typeof DeskBookingMade>;

export const createDeskBooking = defineEndpoint({
  id: 'createDeskBooking',
  method: 'POST',
  path: '/api/v1/admin/bookings',
  tag: 'Booking desk',
  summary: 'Book a party for a customer',
  description:
    'Takes the seat at once and sends the customer what to sign and to pay; it waits for its deposit until `payBy`, and is cancelled at `cancelledAt` unless somebody keeps it open. ' +
    '`slot_taken`: three other starts come along and the request is kept as a lead. `slot_unavailable`: the calendar forbids the start. ' +
    '`figures_changed`: the total is not `expectedTotalCents`. `needs_human`: above the online limit or too far; such a party is quoted as a large event.',
  body: DeskBookingRequest,
  status: 201,
  response: DeskBookingMade,
  errors: ['unauthenticated', 'forbidden', 'slot_taken', 'slot_unavailable', 'figures_changed', 'needs_human'],
  example: DESK_EXAMPLES.createDeskBooking,
});

/** Who did something: a person by name, or what they are to us. */
export const Person = z
  .object({
    kind: z.string().meta({ description: 'staff, host, customer, visitor, apiKey, system, webhook or concierge' }),
    id: z.string().nullable(),
    name: z.string(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;

const DeskPayment = z.object({
  id: id('pay'),
  method: z.string(),
  purpose: z.string(),
  status: z.string(),
  amountCents: Cents,
  capturedCents: Cents,
  refundedCents: Cents,
  reference: z.string().nullable().meta({ description: 'Of a payment by hand, as it was written down' }),
  recordedBy: Person.nullable().meta({ description: 'Who wrote a payment by hand down' }),
  at: Instant,
});

const DeskRefund = z.object({
  id: id('rfd'),
  paymentId: id('pay'),
  method: z.string(),
  amountCents: Cents,
  status: z.enum(['needs_approval', 'requested', 'submitted', 'succeeded', 'failed', 'rejected', 'withdrawn']),
  reason: z.string(),
  requestedBy: Person,
  approvedBy: Person.nullable().meta({ description: 'Who agreed to it, turned it down or took it back' }),
  owed: z.boolean().meta({ description: 'Paid beyond the bill: it is neither turned down nor taken back' }),
  reducesBillCents: Cents.min(0).meta({ description: 'What the bill is smaller by for it' }),
  mayWithdraw: z.boolean(),
  at: Instant,
});

const LedgerEntry = z.object({
  id: id('led'),
  kind: z.string(),
  note: z.string(),
  at: Instant,
  postings: z.array(z.object({ account: z.string(), amountCents: Cents })),
});

const DeskNote = z.object({
  id: id('nte'),
  text: z.string(),
  by: Person,
  at: Instant,
  editedAt: Instant.nullable(),
  mine: z.boolean(),
});

const DeskDecision = z.object({
  id: z.string().meta({ description: '`dec_…`, or `rfd_…` for a refund' }),
  kind: z.enum(['cancellation', 'deletion', 'overpayment', 'refund']),
  cause: z.enum(['host', 'company', 'weather']).nullable(),
  amountCents: Cents.nullable().meta({ description: 'Of money that is to go back' }),
  method: z.string().nullable(),
  cardTookNone: z.boolean().meta({
    description: 'A refund of this card payment failed for good: its approval may name another `way`',
  }),
  reason: z.string(),
  because: z.string().nullable().meta({ description: 'Why a refund takes a second person' }),
  by: Person,
  at: Instant,
  mayDecide: z.boolean(),
  mayReject: z.boolean().meta({ description: 'False for what was paid beyond the bill, which is the host’s' }),
  mayWithdraw: z.boolean(),
});

const Abilities = z.object({
  edit: z.boolean(),
  move: z.boolean(),
  note: z.boolean(),
  requestCancellation: z.boolean(),
  delete: z.boolean(),
  restore: z.boolean(),
  keepOpen: z.boolean(),
  recordPayment: z.boolean(),
  requestRefund: z.boolean(),
  sendLinks: z.boolean(),
  markNoShow: z.boolean(),
});

export const DeskBooking = z
  .object({
    view: z.literal('desk'),
    id: id('bkg'),
    version: z.int(),
    status: BookingStatus,
    source: z.string(),
    customerId: id('cus'),
    summary: PartySummary.extend({ totals: PartySummary.shape.totals.nullable() }).meta({ id: 'DeskPartySummary' }),
    dietaryNotes: z.string().nullable(),
    allergiesSaid: z
      .enum(['none', 'declared'])
      .nullable()
      .meta({ description: 'What the host said of allergies beside the agreement, as by text; null: nothing' }),
    phoneWrongSince: Instant.nullable().meta({
      description: 'Since when we know that the phone is not the host’s: nothing about the party is texted to it',
    }),
    gratuityPercent: z.number().nullable(),
    needsTravelConfirmation: z.boolean(),
    money: DeskMoney.nullable().meta({
      description: 'Null for those who may not see money, and so is every other amount; the lists of it are empty',
    }),
    deposit: z.object({
      amountCents: Cents.nullable(),
      missingCents: Cents.nullable(),
      toldAt: Instant.nullable(),
      dueAt: Instant.nullable(),
      pause: z.object({ reason: z.string(), by: Person, at: Instant, until: Instant.nullable() }).nullable(),
    }),
    policyText: z.array(z.string()),
    agreement: z.object({ signedAt: Instant, signerName: z.string(), method: z.string() }).nullable(),
    documents: z.array(z.object({ kind: z.enum(['agreement', 'invoice']), title: z.string(), url: z.string() })),
    allergens: z.array(KitchenAllergen),
    chefs: z.array(PartyChef),
    payments: z.array(DeskPayment),
    refunds: z.array(DeskRefund),
    ledger: z.array(LedgerEntry),
    messages: z.array(
      z.object({
        id: id('msg'),
        channel: z.string(),
        template: z.string(),
        words: WordsSent,
        status: z.string(),
        outcome: z.string().nullable(),
        at: Instant,
        sendAfter: Instant,
      }),
    ),
    timeline: z.array(
      z.object({
        at: Instant,
        kind: z.string(),
        text: z.string(),
        staffOnly: z.boolean(),
        by: Person.nullable(),
        note: z.string().nullable(),
      }),
    ),
    notes: z.array(DeskNote),
    decisions: z.array(DeskDecision),
    deleted: z.object({ at: Instant, by: Person, reason: z.string(), purgedAfter: Instant }).nullable(),
    restoreDays: z.int().meta({ description: 'Days it could be restored after a deletion (`desk.restoreDays`)' }),
    linksLeft: z.object({ manage: z.int(), sign: z.int(), pay: z.int() }),
    can: Abilities,
    createdAt: Instant,
    changedAt: Instant,
    changedBy: Person.nullable(),
  })
  .meta({ id: 'DeskBooking' });
export type DeskBooking = z.infer<typeof DeskBooking>;

export const BookingDetail = z.discriminatedUnion('view', [DeskBooking, ChefBooking]).meta({ id: 'BookingDetail' });
export type BookingDetail = z.infer<typeof BookingDetail>;

export const BookingIdParams = z.strictObject({ id: id('bkg') });

export const getDeskBooking = defineEndpoint({
  id: 'getDeskBooking',
  method: 'GET',
  path: '/api/v1/admin/bookings/:id',
  tag: 'Booking desk',
  summary: 'Everything about one booking',
  description:
    'The party, its money to the last posting, what was signed, said and noted, what waits for a decision, and in `can` what you may do now. A chef reaches only the parties they are assigned to and gets `view: chef`: place, time, guests, food and allergens, without money, e-mail, messages or notes. Without `payment.read`, `money` and every amount are null, the lists of payments, refunds and postings empty, and the history has no amounts. That you looked is recorded.',
  params: BookingIdParams,
  status: 200,
  response: BookingDetail,
  errors: ['unauthenticated', 'forbidden'],
  example: DESK_EXAMPLES.getDeskBooking,
});

const file = (what: 'agreement' | 'invoice') =>
  ({
    method: 'GET',
    path: `/api/v1/admin/bookings/:id/${what}.pdf`,
    tag: 'Booking desk',
    params: BookingIdParams,
    status: 200,
    produces: 'application/pdf',
    errors: ['unauthenticated', 'forbidden'],
    example: DESK_EXAMPLES.file,
  }) as const;

export const getDeskAgreementPdf = defineEndpoint({
  ...file('agreement'),
  id: 'getDeskAgreementPdf',
  summary: 'The signed agreement as PDF',
  description: 'The frozen text with its signature; reading it is recorded.',
});

export const getDeskInvoicePdf = defineEndpoint({
  ...file('invoice'),
  id: 'getDeskInvoicePdf',
  summary: 'The bill as PDF',
  description: 'Every line, payment and refund as of now; for those who may see money.',
});
