import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { HOLD_EXAMPLES } from './examples/holds.ts';
import { Cents, Contact, Instant, IsoDate, LocalTime, StationRef, Venue, id, line, text } from './primitives.ts';
import { QuoteLine, QuoteTotals, TravelSummary } from './quotes.ts';

export const HoldStatus = z.enum(['pending_signature', 'pending_deposit', 'converted', 'expired', 'released']);
export type HoldStatus = z.infer<typeof HoldStatus>;

/** Opaque and unguessable; whoever has it may act for the host on this hold alone. */
export const Token = z.string().regex(/^[A-Za-z0-9_-]{20,200}$/, 'Please use the link exactly as we sent it.');
const TokenParams = z.strictObject({ token: Token });

export const HoldRequest = z
  .strictObject({
    quoteId: id('qte'),
    date: IsoDate,
    start: LocalTime,
    venue: Venue,
    contact: Contact,
    smsConsent: z.boolean().default(false),
    requests: text(1000).optional(),
  })
  .meta({ id: 'HoldRequest' });
export type HoldRequest = z.infer<typeof HoldRequest>;

/** What will be booked, the same shape before and after it is confirmed. */
export const PartySummary = z
  .object({
    code: z.string().meta({ examples: ['MH-7K3PXQ'] }),
    date: IsoDate,
    start: LocalTime,
    slot: LocalTime,
    timeZone: z.string(),
    startsAt: Instant,
    arrivalAt: Instant,
    endsAt: Instant,
    durationMinutes: z.int(),
    station: StationRef,
    party: z.object({ adults: z.int(), children: z.int(), toddlers: z.int() }),
    upgrades: z.array(z.object({ item: z.string(), quantity: z.int() })),
    addOns: z.array(z.object({ item: z.string(), quantity: z.int() })),
    venue: z.object({ street: z.string(), city: z.string(), state: z.string(), postalCode: z.string() }),
    contact: z.object({
      firstName: z.string(),
      lastName: z.string(),
      email: z.string().nullable().meta({ description: 'Null for who booked by phone and has none' }),
      phone: z.string(),
    }),
    requests: z.string().nullable(),
    lines: z.array(QuoteLine),
    totals: QuoteTotals,
    travel: TravelSummary,
  })
  .meta({ id: 'PartySummary' });
export type PartySummary = z.infer<typeof PartySummary>;

export const Hold = z
  .object({
    token: z.string(),
    status: HoldStatus,
    expiresAt: Instant.meta({ description: 'The next deadline: to sign, then to pay' }),
    depositCents: Cents,
    agreementSigned: z.boolean(),
    paymentStarted: z.boolean(),
    signingLinksLeft: z.int(),
    smsConsent: z
      .boolean()
      .meta({ description: 'Whether the host agreed to texts; without it links go by e-mail only' }),
    booking: PartySummary,
    manageUrl: z.string().nullable().meta({ description: 'Set once the booking exists' }),
  })
  .meta({ id: 'Hold' });
export type Hold = z.infer<typeof Hold>;

export const placeHold = defineEndpoint({
  id: 'placeHold',
  method: 'POST',
  path: '/api/v1/holds',
  tag: 'Booking',
  summary: 'Hold a slot while the host signs and pays',
  description:
    'The seat is theirs until `expiresAt`. Whoever loses a race gets `slot_taken` with the three nearest free starts, and we keep their request as a lead. ' +
    '`slot_unavailable`: the notice is too short or the date beyond the horizon; a start outside every slot is `validation_failed` and names those that can be booked. ' +
    '`quote_expired`: ask for a new quote. `figures_changed`: the full address changes the price, and the problem carries the new `quote` to show and book. ' +
    '`needs_human`: one of us makes this quote in person. `limit_reached`: this host holds as many evenings unpaid as one may (`hold.maxLivePerHost`).',
  body: HoldRequest,
  status: 201,
  response: Hold,
  errors: ['slot_taken', 'slot_unavailable', 'quote_expired', 'needs_human', 'figures_changed', 'limit_reached'],
  example: HOLD_EXAMPLES.placeHold,
});

export const getHold = defineEndpoint({
  id: 'getHold',
  method: 'GET',
  path: '/api/v1/holds/:token',
  tag: 'Booking',
  summary: 'Read a hold',
  description:
    'Its state, the next deadline and the party. `manageUrl` is set once the deposit has arrived and the booking exists. `link_expired`: 30 days after the hold was placed.',
  params: TokenParams,
  status: 200,
  response: Hold,
  errors: ['link_expired'],
  example: HOLD_EXAMPLES.getHold,
});

export const releaseHold = defineEndpoint({
  id: 'releaseHold',
  method: 'DELETE',
  path: '/api/v1/holds/:token',
  tag: 'Booking',
  summary: 'Give the seat back',
  description:
    'Frees the seat at once and closes a payment that was begun; money that has arrived goes back. `invalid_transition`: it is booked, expired or released already.',
  params: TokenParams,
  status: 204,
  errors: ['link_expired', 'invalid_transition'],
  example: HOLD_EXAMPLES.releaseHold,
});

export const Agreement = z
  .object({
    templateVersion: z.string(),
    title: z.string(),
    sections: z.array(z.object({ key: z.string(), heading: z.string(), paragraphs: z.array(z.string()) })),
    text: z.string().meta({ description: 'The full text exactly as it will be frozen' }),
    sha256: z.string(),
    acknowledgements: z.array(z.object({ key: z.string(), label: z.string() })),
    signedAt: Instant.nullable(),
    signedName: z.string().nullable(),
  })
  .meta({ id: 'Agreement' });
export type Agreement = z.infer<typeof Agreement>;

export const getAgreement = defineEndpoint({
  id: 'getAgreement',
  method: 'GET',
  path: '/api/v1/holds/:token/agreement',
  tag: 'Booking',
  summary: 'The agreement to read and sign',
  description:
    'Filled with the figures and the policy frozen into this hold. Once signed, exactly the text that was signed.',
  params: TokenParams,
  status: 200,
  response: Agreement,
  errors: ['link_expired'],
  example: HOLD_EXAMPLES.getAgreement,
});

export const DeclaredAllergen = z.strictObject({
  allergen: z.enum(['shellfish', 'fish', 'soy', 'gluten', 'sesame', 'eggs', 'dairy', 'nuts', 'sulfites', 'other']),
  severity: z.enum(['mild', 'moderate', 'severe']),
  notes: text(500).optional(),
});
export type DeclaredAllergen = z.infer<typeof DeclaredAllergen>;

const PNG_DATA_URL = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/;

export const SignatureRequest = z
  .strictObject({
    typedName: line(120).optional(),
    signatureImage: z
      .string()
      .max(200_000, 'Please send a smaller drawing (150 KB at most).')
      .regex(PNG_DATA_URL, 'Please send the drawing as a PNG data URL.')
      .optional(),
    allergens: z.array(DeclaredAllergen).max(20),
    acknowledgements: z.record(z.string().max(60), z.boolean()),
    textSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({ description: 'The sha256 of the text that was read; refused when the text has changed since' }),
  })
  .refine((body) => (body.typedName === undefined) !== (body.signatureImage === undefined), {
    message: 'Please type your full name or draw your signature.',
    path: ['typedName'],
  })
  .refine((body) => body.allergens.every((row) => row.allergen !== 'other' || row.notes !== undefined), {
    message: 'Please say which other allergen.',
    path: ['allergens'],
  })
  .meta({ id: 'SignatureRequest' });
export type SignatureRequest = z.infer<typeof SignatureRequest>;

export const signAgreement = defineEndpoint({
  id: 'signAgreement',
  method: 'POST',
  path: '/api/v1/holds/:token/agreement',
  tag: 'Booking',
  summary: 'Sign the agreement',
  description:
    'Freezes the text as shown with its SHA-256, who signed, when and from where, and opens the payment step with its own deadline. ' +
    'A drawing may have 150 KB; every acknowledgement must be true. `figures_changed`: the text is no longer the one named by `textSha256`, so read it again. ' +
    '`hold_expired`: the deadline has passed and the seat is free again. `invalid_transition`: it is signed already.',
  params: TokenParams,
  body: SignatureRequest,
  status: 201,
  response: Hold,
  errors: ['link_expired', 'hold_expired', 'invalid_transition', 'figures_changed'],
  example: HOLD_EXAMPLES.signAgreement,
});

export const DepositRequest = z
  .strictObject({ method: z.enum(['card', 'zelle', 'venmo']) })
  .meta({ id: 'DepositRequest' });

export const PaymentStart = z
  .object({
    paymentId: id('pay'),
    amountCents: Cents,
    clientSecret: z.string().optional(),
    checkoutUrl: z.string().optional(),
    instructions: z
      .object({ to: z.string(), memo: z.string(), lines: z.array(z.string()) })
      .optional()
      .meta({ description: 'For Zelle and Venmo: where to send it and what to write' }),
  })
  .meta({ id: 'PaymentStart' });
export type PaymentStart = z.infer<typeof PaymentStart>;

export const startDeposit = defineEndpoint({
  id: 'startDeposit',
  method: 'POST',
  path: '/api/v1/holds/:token/deposit',
  tag: 'Booking',
  summary: 'Start paying the deposit',
  description:
    'A card gets a checkout page, Zelle and Venmo their instructions; the booking is confirmed when the payment service tells us, never by the browser coming back. ' +
    'Asking twice hands out the same checkout. `invalid_transition`: the agreement is not signed, or the party is booked. ' +
    '`hold_expired`: the deadline has passed. `gateway_unavailable`: nothing was charged; try again.',
  params: TokenParams,
  body: DepositRequest,
  status: 201,
  response: PaymentStart,
  errors: ['link_expired', 'hold_expired', 'invalid_transition', 'gateway_unavailable'],
  example: HOLD_EXAMPLES.startDeposit,
});

export const sendSigningLink = defineEndpoint({
  id: 'sendSigningLink',
  method: 'POST',
  path: '/api/v1/holds/:token/signing-link',
  tag: 'Booking',
  summary: 'Send the signing link by e-mail or SMS',
  description:
    'Goes to the address of the hold only. `limit_reached`: it was sent as often as a hold allows; `signingLinksLeft` counts down. ' +
    '`hold_expired`: the seat is free again. `invalid_transition`: the party is booked.',
  params: TokenParams,
  body: z.strictObject({ channel: z.enum(['email', 'sms']) }).meta({ id: 'SigningLinkRequest' }),
  status: 202,
  response: z.object({ signingLinksLeft: z.int() }).meta({ id: 'SigningLinkSent' }),
  errors: ['link_expired', 'hold_expired', 'invalid_transition', 'limit_reached'],
  example: HOLD_EXAMPLES.sendSigningLink,
});
