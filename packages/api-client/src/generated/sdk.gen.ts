// Generated from openapi.json by generate.ts.
// @ts-nocheck

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { AddRequestsData, AddRequestsErrors, AddRequestsResponses, CancelBookingData, CancelBookingErrors, CancelBookingResponses, ChangeBookingData, ChangeBookingErrors, ChangeBookingResponses, CheckAuditData, CheckAuditErrors, CheckAuditResponses, CreateLeadData, CreateLeadErrors, CreateLeadResponses, CreateQuoteData, CreateQuoteErrors, CreateQuoteResponses, ExportAuditData, ExportAuditErrors, ExportAuditResponses, GetAgreementData, GetAgreementErrors, GetAgreementPdfData, GetAgreementPdfErrors, GetAgreementPdfResponses, GetAgreementResponses, GetAuditVerdictData, GetAuditVerdictErrors, GetAuditVerdictResponses, GetAvailabilityData, GetAvailabilityErrors, GetAvailabilityResponses, GetBookingData, GetBookingErrors, GetBookingHistoryData, GetBookingHistoryErrors, GetBookingHistoryResponses, GetBookingResponses, GetCalendarFileData, GetCalendarFileErrors, GetCalendarFileResponses, GetConfigData, GetConfigErrors, GetConfigResponses, GetCustomerHistoryData, GetCustomerHistoryErrors, GetCustomerHistoryResponses, GetHealthDetailData, GetHealthDetailErrors, GetHealthDetailResponses, GetHoldData, GetHoldErrors, GetHoldResponses, GetInvoicePdfData, GetInvoicePdfErrors, GetInvoicePdfResponses, GetLiveData, GetLiveErrors, GetLiveResponses, GetMenuData, GetMenuErrors, GetMenuResponses, GetQuoteData, GetQuoteErrors, GetQuoteResponses, GetReadyData, GetReadyErrors, GetReadyResponses, ListAuditData, ListAuditErrors, ListAuditResponses, ListDeadJobsData, ListDeadJobsErrors, ListDeadJobsResponses, ListQueuesData, ListQueuesErrors, ListQueuesResponses, PayBalanceData, PayBalanceErrors, PayBalanceResponses, PlaceHoldData, PlaceHoldErrors, PlaceHoldResponses, ReceiveSmsEventData, ReceiveSmsEventErrors, ReceiveSmsEventResponses, ReceiveStripeEventData, ReceiveStripeEventErrors, ReceiveStripeEventResponses, ReleaseHoldData, ReleaseHoldErrors, ReleaseHoldResponses, ReplayDeadJobsData, ReplayDeadJobsErrors, ReplayDeadJobsResponses, ReportClientErrorData, ReportClientErrorErrors, ReportClientErrorResponses, RescheduleBookingData, RescheduleBookingErrors, RescheduleBookingResponses, SendSigningLinkData, SendSigningLinkErrors, SendSigningLinkResponses, SignAgreementData, SignAgreementErrors, SignAgreementResponses, StartDepositData, StartDepositErrors, StartDepositResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Add requests or dietary notes
 *
 * Replaces what was written before; send one or both, 1000 characters each. `cutoff_passed`: dietary notes are closed (`cutoffs.dietaryUntil`), so call us; requests stay open until the party begins. `invalid_transition`: it is cancelled or over.
 */
export const addRequests = <ThrowOnError extends boolean = false>(options: Options<AddRequestsData, ThrowOnError>): RequestResult<AddRequestsResponses, AddRequestsErrors, ThrowOnError> => (options.client ?? client).post<AddRequestsResponses, AddRequestsErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel the party
 *
 * Send `preview=true` first: it shows the policy in force when you booked and the exact refund. A reason has 10 to 500 characters. A large refund waits for a second person (`needs_approval`). `figures_changed`: the refund is not `expectedRefundCents`. `invalid_transition`: it is cancelled already or over. `cutoff_passed`: it has begun. `version_conflict`: read the booking again.
 */
export const cancelBooking = <ThrowOnError extends boolean = false>(options: Options<CancelBookingData, ThrowOnError>): RequestResult<CancelBookingResponses, CancelBookingErrors, ThrowOnError> => (options.client ?? client).post<CancelBookingResponses, CancelBookingErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change guests or menu
 *
 * Priced by the price version agreed when booking. Send `preview=true` first to see the difference without changing anything; then send the same with `expectedTotalCents`. What was paid beyond the new total goes back. `cutoff_passed`: the menu or the guest count is closed (`cutoffs` of the booking). `version_conflict`: somebody changed the booking meanwhile; read it again. `figures_changed`: the total is not the one expected. `invalid_transition`: it is cancelled or over. `needs_human`: above `party.maxOnlineGuests`.
 */
export const changeBooking = <ThrowOnError extends boolean = false>(options: Options<ChangeBookingData, ThrowOnError>): RequestResult<ChangeBookingResponses, ChangeBookingErrors, ThrowOnError> => (options.client ?? client).post<ChangeBookingResponses, ChangeBookingErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See whether the audit log is whole
 *
 * What the last walk along the chain found; every night one is made.
 */
export const getAuditVerdict = <ThrowOnError extends boolean = false>(options?: Options<GetAuditVerdictData, ThrowOnError>): RequestResult<GetAuditVerdictResponses, GetAuditVerdictErrors, ThrowOnError> => (options?.client ?? client).get<GetAuditVerdictResponses, GetAuditVerdictErrors, ThrowOnError>({ url: '/api/v1/admin/audit/verdict', ...options });

/**
 * Walk the audit chain now
 *
 * Starts a walk in the background; the verdict shows it when it is done.
 */
export const checkAudit = <ThrowOnError extends boolean = false>(options?: Options<CheckAuditData, ThrowOnError>): RequestResult<CheckAuditResponses, CheckAuditErrors, ThrowOnError> => (options?.client ?? client).post<CheckAuditResponses, CheckAuditErrors, ThrowOnError>({ url: '/api/v1/admin/audit/verdict', ...options });

/**
 * Ask us to get in touch
 *
 * One lead a person: a second request from the same phone or e-mail updates the first. An e-mail address or a phone number is enough.
 */
export const createLead = <ThrowOnError extends boolean = false>(options: Options<CreateLeadData, ThrowOnError>): RequestResult<CreateLeadResponses, CreateLeadErrors, ThrowOnError> => (options.client ?? client).post<CreateLeadResponses, CreateLeadErrors, ThrowOnError>({
    url: '/api/v1/leads',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Price a party exactly
 *
 * Every line names the rule behind it. The stored quote is what gets booked, so a client never sends a price; it is good for `quote.validDays`. Above `party.maxOnlineGuests`, or beyond `travel.maxMiles`, `outcome` says that a person will quote: that is an answer, not an error. Upgrades are at most `party.upgradesPerGuest` for each paying guest and one more for each extra protein. With a contact, one lead is made or updated.
 */
export const createQuote = <ThrowOnError extends boolean = false>(options: Options<CreateQuoteData, ThrowOnError>): RequestResult<CreateQuoteResponses, CreateQuoteErrors, ThrowOnError> => (options.client ?? client).post<CreateQuoteResponses, CreateQuoteErrors, ThrowOnError>({
    url: '/api/v1/quotes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the audit log along as CSV
 *
 * The newest 10,000 rows of the filter, newest first. Leaves a row that says who took what.
 */
export const exportAudit = <ThrowOnError extends boolean = false>(options?: Options<ExportAuditData, ThrowOnError>): RequestResult<ExportAuditResponses, ExportAuditErrors, ThrowOnError> => (options?.client ?? client).get<ExportAuditResponses, ExportAuditErrors, ThrowOnError>({ url: '/api/v1/admin/audit.csv', ...options });

/**
 * The agreement to read and sign
 *
 * Filled with the figures and the policy frozen into this hold. Once signed, exactly the text that was signed.
 */
export const getAgreement = <ThrowOnError extends boolean = false>(options: Options<GetAgreementData, ThrowOnError>): RequestResult<GetAgreementResponses, GetAgreementErrors, ThrowOnError> => (options.client ?? client).get<GetAgreementResponses, GetAgreementErrors, ThrowOnError>({ url: '/api/v1/holds/{token}/agreement', ...options });

/**
 * Sign the agreement
 *
 * Freezes the text as shown with its SHA-256, who signed, when and from where, and opens the payment step with its own deadline. A drawing may have 150 KB; every acknowledgement must be true. `figures_changed`: the text is no longer the one named by `textSha256`, so read it again. `hold_expired`: the deadline has passed and the seat is free again. `invalid_transition`: it is signed already.
 */
export const signAgreement = <ThrowOnError extends boolean = false>(options: Options<SignAgreementData, ThrowOnError>): RequestResult<SignAgreementResponses, SignAgreementErrors, ThrowOnError> => (options.client ?? client).post<SignAgreementResponses, SignAgreementErrors, ThrowOnError>({
    url: '/api/v1/holds/{token}/agreement',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The signed agreement as PDF
 *
 * The frozen text with its SHA-256, the signature and the declared allergens. `not_found` for a booking that was signed another way.
 */
export const getAgreementPdf = <ThrowOnError extends boolean = false>(options: Options<GetAgreementPdfData, ThrowOnError>): RequestResult<GetAgreementPdfResponses, GetAgreementPdfErrors, ThrowOnError> => (options.client ?? client).get<GetAgreementPdfResponses, GetAgreementPdfErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/agreement.pdf', ...options });

/**
 * Free slots by day
 *
 * At most 62 days at once. Each closed slot says why: in the past, too short notice, beyond the horizon, full, or no chef at work. Times are the wall clock of the serving station, the one with the shortest drive to the ZIP code or coordinates. Nothing is reserved by looking.
 */
export const getAvailability = <ThrowOnError extends boolean = false>(options: Options<GetAvailabilityData, ThrowOnError>): RequestResult<GetAvailabilityResponses, GetAvailabilityErrors, ThrowOnError> => (options.client ?? client).get<GetAvailabilityResponses, GetAvailabilityErrors, ThrowOnError>({ url: '/api/v1/availability', ...options });

/**
 * See a booking by its link
 *
 * The party, its bill, what was paid, the policy agreed, and in `can` what may be done now. A code that does not belong to the token is `not_found`. `link_expired`: the party was more than 60 days ago.
 */
export const getBooking = <ThrowOnError extends boolean = false>(options: Options<GetBookingData, ThrowOnError>): RequestResult<GetBookingResponses, GetBookingErrors, ThrowOnError> => (options.client ?? client).get<GetBookingResponses, GetBookingErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}', ...options });

/**
 * See everything that happened to a booking
 *
 * The audit log of one booking and what belongs to it, newest first. `not_found` also where it lies outside your stations.
 */
export const getBookingHistory = <ThrowOnError extends boolean = false>(options: Options<GetBookingHistoryData, ThrowOnError>): RequestResult<GetBookingHistoryResponses, GetBookingHistoryErrors, ThrowOnError> => (options.client ?? client).get<GetBookingHistoryResponses, GetBookingHistoryErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/history', ...options });

/**
 * The party as a calendar file
 *
 * iCalendar (RFC 5545) in the zone of the venue. The same event each time, so a calendar moves it, or cancels it, and never doubles it.
 */
export const getCalendarFile = <ThrowOnError extends boolean = false>(options: Options<GetCalendarFileData, ThrowOnError>): RequestResult<GetCalendarFileResponses, GetCalendarFileErrors, ThrowOnError> => (options.client ?? client).get<GetCalendarFileResponses, GetCalendarFileErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/calendar.ics', ...options });

/**
 * The business figures in force
 *
 * Prices, limits, slots, deadlines and policies. Staff can change each of them, so read them here and never copy them. Carries an ETag that changes when a figure does.
 */
export const getConfig = <ThrowOnError extends boolean = false>(options?: Options<GetConfigData, ThrowOnError>): RequestResult<GetConfigResponses, GetConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetConfigResponses, GetConfigErrors, ThrowOnError>({ url: '/api/v1/config', ...options });

/**
 * See everything that happened to a customer
 *
 * The audit log of one customer and what belongs to it, newest first. `not_found` also where it lies outside your stations.
 */
export const getCustomerHistory = <ThrowOnError extends boolean = false>(options: Options<GetCustomerHistoryData, ThrowOnError>): RequestResult<GetCustomerHistoryResponses, GetCustomerHistoryErrors, ThrowOnError> => (options.client ?? client).get<GetCustomerHistoryResponses, GetCustomerHistoryErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/history', ...options });

/**
 * See how every part is doing
 *
 * The same checks as readiness, with the process, its memory and its database connections.
 */
export const getHealthDetail = <ThrowOnError extends boolean = false>(options?: Options<GetHealthDetailData, ThrowOnError>): RequestResult<GetHealthDetailResponses, GetHealthDetailErrors, ThrowOnError> => (options?.client ?? client).get<GetHealthDetailResponses, GetHealthDetailErrors, ThrowOnError>({ url: '/api/v1/admin/health', ...options });

/**
 * Give the seat back
 *
 * Frees the seat at once and closes a payment that was begun; money that has arrived goes back. `invalid_transition`: it is booked, expired or released already.
 */
export const releaseHold = <ThrowOnError extends boolean = false>(options: Options<ReleaseHoldData, ThrowOnError>): RequestResult<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError> => (options.client ?? client).delete<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError>({ url: '/api/v1/holds/{token}', ...options });

/**
 * Read a hold
 *
 * Its state, the next deadline and the party. `manageUrl` is set once the deposit has arrived and the booking exists. `link_expired`: 30 days after the hold was placed.
 */
export const getHold = <ThrowOnError extends boolean = false>(options: Options<GetHoldData, ThrowOnError>): RequestResult<GetHoldResponses, GetHoldErrors, ThrowOnError> => (options.client ?? client).get<GetHoldResponses, GetHoldErrors, ThrowOnError>({ url: '/api/v1/holds/{token}', ...options });

/**
 * The bill as PDF
 *
 * Every line, payment and refund as of now.
 */
export const getInvoicePdf = <ThrowOnError extends boolean = false>(options: Options<GetInvoicePdfData, ThrowOnError>): RequestResult<GetInvoicePdfResponses, GetInvoicePdfErrors, ThrowOnError> => (options.client ?? client).get<GetInvoicePdfResponses, GetInvoicePdfErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/invoice.pdf', ...options });

/**
 * Is the process alive
 *
 * Looks at nothing but the process itself; restart it when this does not answer.
 */
export const getLive = <ThrowOnError extends boolean = false>(options?: Options<GetLiveData, ThrowOnError>): RequestResult<GetLiveResponses, GetLiveErrors, ThrowOnError> => (options?.client ?? client).get<GetLiveResponses, GetLiveErrors, ThrowOnError>({ url: '/health/live', ...options });

/**
 * The menu with its prices
 *
 * Proteins, premium upgrades, add-ons and what every party includes. Carries an ETag: send it as `If-None-Match` and an unchanged menu answers 304.
 */
export const getMenu = <ThrowOnError extends boolean = false>(options?: Options<GetMenuData, ThrowOnError>): RequestResult<GetMenuResponses, GetMenuErrors, ThrowOnError> => (options?.client ?? client).get<GetMenuResponses, GetMenuErrors, ThrowOnError>({ url: '/api/v1/menu', ...options });

/**
 * Read a quote again
 *
 * Expired quotes can still be read; `expiresAt` says whether one can still be booked. An unknown id is `not_found`.
 */
export const getQuote = <ThrowOnError extends boolean = false>(options: Options<GetQuoteData, ThrowOnError>): RequestResult<GetQuoteResponses, GetQuoteErrors, ThrowOnError> => (options.client ?? client).get<GetQuoteResponses, GetQuoteErrors, ThrowOnError>({ url: '/api/v1/quotes/{id}', ...options });

/**
 * Can it do its work
 *
 * Database, migrations, queue, Redis and gateways, each with its latency. 503 names what is down; `degraded` still serves. Outside services are asked once in a while, not for every request.
 */
export const getReady = <ThrowOnError extends boolean = false>(options?: Options<GetReadyData, ThrowOnError>): RequestResult<GetReadyResponses, GetReadyErrors, ThrowOnError> => (options?.client ?? client).get<GetReadyResponses, GetReadyErrors, ThrowOnError>({ url: '/health/ready', ...options });

/**
 * List the audit log
 *
 * Newest first, within the stations you reach. Looking at it leaves a row too.
 */
export const listAudit = <ThrowOnError extends boolean = false>(options?: Options<ListAuditData, ThrowOnError>): RequestResult<ListAuditResponses, ListAuditErrors, ThrowOnError> => (options?.client ?? client).get<ListAuditResponses, ListAuditErrors, ThrowOnError>({ url: '/api/v1/admin/audit', ...options });

/**
 * List a queue's dead letters
 *
 * Newest first. `not_found`: there is no such queue.
 */
export const listDeadJobs = <ThrowOnError extends boolean = false>(options: Options<ListDeadJobsData, ThrowOnError>): RequestResult<ListDeadJobsResponses, ListDeadJobsErrors, ThrowOnError> => (options.client ?? client).get<ListDeadJobsResponses, ListDeadJobsErrors, ThrowOnError>({ url: '/api/v1/admin/jobs/{queue}/dead', ...options });

/**
 * List the job queues
 *
 * Every queue with what waits, runs and was given up on.
 */
export const listQueues = <ThrowOnError extends boolean = false>(options?: Options<ListQueuesData, ThrowOnError>): RequestResult<ListQueuesResponses, ListQueuesErrors, ThrowOnError> => (options?.client ?? client).get<ListQueuesResponses, ListQueuesErrors, ThrowOnError>({ url: '/api/v1/admin/jobs', ...options });

/**
 * Pay what is due, with an optional tip
 *
 * All that is due and the tip in one payment; the tip goes wholly to the chefs. The bill counts it as paid when the payment service tells us. `already_done`: nothing is due. `invalid_transition`: no tip on a cancelled party. `gateway_unavailable`: nothing was charged; try again.
 */
export const payBalance = <ThrowOnError extends boolean = false>(options: Options<PayBalanceData, ThrowOnError>): RequestResult<PayBalanceResponses, PayBalanceErrors, ThrowOnError> => (options.client ?? client).post<PayBalanceResponses, PayBalanceErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/balance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hold a slot while the host signs and pays
 *
 * The seat is theirs until `expiresAt`. Whoever loses a race gets `slot_taken` with the three nearest free starts, and we keep their request as a lead. `slot_unavailable`: the notice is too short or the date beyond the horizon; a start outside every slot is `validation_failed` and names those that can be booked. `quote_expired`: ask for a new quote. `figures_changed`: the full address changes the price, and the problem carries the new `quote` to show and book. `needs_human`: one of us makes this quote in person. `limit_reached`: this host holds as many evenings unpaid as one may (`hold.maxLivePerHost`).
 */
export const placeHold = <ThrowOnError extends boolean = false>(options: Options<PlaceHoldData, ThrowOnError>): RequestResult<PlaceHoldResponses, PlaceHoldErrors, ThrowOnError> => (options.client ?? client).post<PlaceHoldResponses, PlaceHoldErrors, ThrowOnError>({
    url: '/api/v1/holds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delivery reports and incoming texts from the SMS service
 *
 * Checked against X-Twilio-Signature over our public address; `forbidden` without it. STOP and START words change consent at once.
 */
export const receiveSmsEvent = <ThrowOnError extends boolean = false>(options?: Options<ReceiveSmsEventData, ThrowOnError>): RequestResult<ReceiveSmsEventResponses, ReceiveSmsEventErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveSmsEventResponses, ReceiveSmsEventErrors, ThrowOnError>({ url: '/api/v1/webhooks/sms', ...options });

/**
 * Events from Stripe
 *
 * Checked against the Stripe-Signature header, stored once per event id, answered at once and applied by a job. At most 1 MB; `bad_request`: the signature does not match.
 */
export const receiveStripeEvent = <ThrowOnError extends boolean = false>(options?: Options<ReceiveStripeEventData, ThrowOnError>): RequestResult<ReceiveStripeEventResponses, ReceiveStripeEventErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveStripeEventResponses, ReceiveStripeEventErrors, ThrowOnError>({ url: '/api/v1/webhooks/stripe', ...options });

/**
 * Put dead letters back to work
 *
 * All of the queue, or the one named. `not_found`: there is no such queue, or no such job in it.
 */
export const replayDeadJobs = <ThrowOnError extends boolean = false>(options: Options<ReplayDeadJobsData, ThrowOnError>): RequestResult<ReplayDeadJobsResponses, ReplayDeadJobsErrors, ThrowOnError> => (options.client ?? client).post<ReplayDeadJobsResponses, ReplayDeadJobsErrors, ThrowOnError>({
    url: '/api/v1/admin/jobs/{queue}/dead/replay',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Report a fault seen in the browser
 *
 * Goes to our log without personal data. `requestId` finds it there.
 */
export const reportClientError = <ThrowOnError extends boolean = false>(options: Options<ReportClientErrorData, ThrowOnError>): RequestResult<ReportClientErrorResponses, ReportClientErrorErrors, ThrowOnError> => (options.client ?? client).post<ReportClientErrorResponses, ReportClientErrorErrors, ThrowOnError>({
    url: '/api/v1/client-errors',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move the party
 *
 * The old seat is freed and the new one taken in one step; the money stays on the booking. Send `preview=true` first to see the fee. `slot_taken`: somebody else has the new slot; the three nearest free starts come along, and the party stays where it is. `slot_unavailable`: the calendar forbids the new start, or it is the present one. `figures_changed`: the fee is not `expectedFeeCents`. `cutoff_passed`: the party has begun. `invalid_transition`: it is cancelled or over. `version_conflict`: read the booking again.
 */
export const rescheduleBooking = <ThrowOnError extends boolean = false>(options: Options<RescheduleBookingData, ThrowOnError>): RequestResult<RescheduleBookingResponses, RescheduleBookingErrors, ThrowOnError> => (options.client ?? client).post<RescheduleBookingResponses, RescheduleBookingErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/reschedule',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send the signing link by e-mail or SMS
 *
 * Goes to the address of the hold only. `limit_reached`: it was sent as often as a hold allows; `signingLinksLeft` counts down. `hold_expired`: the seat is free again. `invalid_transition`: the party is booked.
 */
export const sendSigningLink = <ThrowOnError extends boolean = false>(options: Options<SendSigningLinkData, ThrowOnError>): RequestResult<SendSigningLinkResponses, SendSigningLinkErrors, ThrowOnError> => (options.client ?? client).post<SendSigningLinkResponses, SendSigningLinkErrors, ThrowOnError>({
    url: '/api/v1/holds/{token}/signing-link',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start paying the deposit
 *
 * A card gets a checkout page, Zelle and Venmo their instructions; the booking is confirmed when the payment service tells us, never by the browser coming back. Asking twice hands out the same checkout. `invalid_transition`: the agreement is not signed, or the party is booked. `hold_expired`: the deadline has passed. `gateway_unavailable`: nothing was charged; try again.
 */
export const startDeposit = <ThrowOnError extends boolean = false>(options: Options<StartDepositData, ThrowOnError>): RequestResult<StartDepositResponses, StartDepositErrors, ThrowOnError> => (options.client ?? client).post<StartDepositResponses, StartDepositErrors, ThrowOnError>({
    url: '/api/v1/holds/{token}/deposit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
