// Generated from openapi.json by generate.ts.
// @ts-nocheck

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { AddRequestsData, AddRequestsErrors, AddRequestsResponses, CancelBookingData, CancelBookingErrors, CancelBookingResponses, ChangeBookingData, ChangeBookingErrors, ChangeBookingResponses, CreateLeadData, CreateLeadErrors, CreateLeadResponses, CreateQuoteData, CreateQuoteErrors, CreateQuoteResponses, GetAgreementData, GetAgreementErrors, GetAgreementPdfData, GetAgreementPdfErrors, GetAgreementPdfResponses, GetAgreementResponses, GetAvailabilityData, GetAvailabilityErrors, GetAvailabilityResponses, GetBookingData, GetBookingErrors, GetBookingResponses, GetCalendarFileData, GetCalendarFileErrors, GetCalendarFileResponses, GetConfigData, GetConfigErrors, GetConfigResponses, GetHoldData, GetHoldErrors, GetHoldResponses, GetInvoicePdfData, GetInvoicePdfErrors, GetInvoicePdfResponses, GetLiveData, GetLiveErrors, GetLiveResponses, GetMenuData, GetMenuErrors, GetMenuResponses, GetQuoteData, GetQuoteErrors, GetQuoteResponses, GetReadyData, GetReadyErrors, GetReadyResponses, PayBalanceData, PayBalanceErrors, PayBalanceResponses, PlaceHoldData, PlaceHoldErrors, PlaceHoldResponses, ReceiveSmsEventData, ReceiveSmsEventErrors, ReceiveSmsEventResponses, ReceiveStripeEventData, ReceiveStripeEventErrors, ReceiveStripeEventResponses, ReleaseHoldData, ReleaseHoldErrors, ReleaseHoldResponses, ReportClientErrorData, ReportClientErrorErrors, ReportClientErrorResponses, RescheduleBookingData, RescheduleBookingErrors, RescheduleBookingResponses, SendSigningLinkData, SendSigningLinkErrors, SendSigningLinkResponses, SignAgreementData, SignAgreementErrors, SignAgreementResponses, StartDepositData, StartDepositErrors, StartDepositResponses } from './types.gen.ts';

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
 * Send `preview=true` first: it shows the policy in force when you booked and the exact refund.
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
 * Priced by the price version agreed when booking. Send `preview=true` first to see the difference.
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
 * Ask us to get in touch
 *
 * One lead a person: a second request from the same phone or e-mail updates the first.
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
 * Every line names the rule behind it. The stored quote is what gets booked, so a client never sends a price. Above the online limit, or beyond the service area, `outcome` says that a person will quote. With a contact, one lead is made or updated.
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
 * The agreement to read and sign
 */
export const getAgreement = <ThrowOnError extends boolean = false>(options: Options<GetAgreementData, ThrowOnError>): RequestResult<GetAgreementResponses, GetAgreementErrors, ThrowOnError> => (options.client ?? client).get<GetAgreementResponses, GetAgreementErrors, ThrowOnError>({ url: '/api/v1/holds/{token}/agreement', ...options });

/**
 * Sign the agreement
 *
 * Freezes the text as shown with its SHA-256, who signed, when and from where, and opens the payment step.
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
 */
export const getAgreementPdf = <ThrowOnError extends boolean = false>(options: Options<GetAgreementPdfData, ThrowOnError>): RequestResult<GetAgreementPdfResponses, GetAgreementPdfErrors, ThrowOnError> => (options.client ?? client).get<GetAgreementPdfResponses, GetAgreementPdfErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/agreement.pdf', ...options });

/**
 * Free slots by day
 *
 * At most 62 days at once. Each closed slot says why. Times are the wall clock of the serving station.
 */
export const getAvailability = <ThrowOnError extends boolean = false>(options: Options<GetAvailabilityData, ThrowOnError>): RequestResult<GetAvailabilityResponses, GetAvailabilityErrors, ThrowOnError> => (options.client ?? client).get<GetAvailabilityResponses, GetAvailabilityErrors, ThrowOnError>({ url: '/api/v1/availability', ...options });

/**
 * See a booking by its link
 */
export const getBooking = <ThrowOnError extends boolean = false>(options: Options<GetBookingData, ThrowOnError>): RequestResult<GetBookingResponses, GetBookingErrors, ThrowOnError> => (options.client ?? client).get<GetBookingResponses, GetBookingErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}', ...options });

/**
 * The party as a calendar file
 */
export const getCalendarFile = <ThrowOnError extends boolean = false>(options: Options<GetCalendarFileData, ThrowOnError>): RequestResult<GetCalendarFileResponses, GetCalendarFileErrors, ThrowOnError> => (options.client ?? client).get<GetCalendarFileResponses, GetCalendarFileErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/calendar.ics', ...options });

/**
 * The business figures in force
 *
 * Prices, limits, slots, deadlines and policies. Carries an ETag that changes when a figure does.
 */
export const getConfig = <ThrowOnError extends boolean = false>(options?: Options<GetConfigData, ThrowOnError>): RequestResult<GetConfigResponses, GetConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetConfigResponses, GetConfigErrors, ThrowOnError>({ url: '/api/v1/config', ...options });

/**
 * Give the seat back
 */
export const releaseHold = <ThrowOnError extends boolean = false>(options: Options<ReleaseHoldData, ThrowOnError>): RequestResult<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError> => (options.client ?? client).delete<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError>({ url: '/api/v1/holds/{token}', ...options });

/**
 * Read a hold
 */
export const getHold = <ThrowOnError extends boolean = false>(options: Options<GetHoldData, ThrowOnError>): RequestResult<GetHoldResponses, GetHoldErrors, ThrowOnError> => (options.client ?? client).get<GetHoldResponses, GetHoldErrors, ThrowOnError>({ url: '/api/v1/holds/{token}', ...options });

/**
 * The bill as PDF
 */
export const getInvoicePdf = <ThrowOnError extends boolean = false>(options: Options<GetInvoicePdfData, ThrowOnError>): RequestResult<GetInvoicePdfResponses, GetInvoicePdfErrors, ThrowOnError> => (options.client ?? client).get<GetInvoicePdfResponses, GetInvoicePdfErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/invoice.pdf', ...options });

/**
 * Is the process alive
 */
export const getLive = <ThrowOnError extends boolean = false>(options?: Options<GetLiveData, ThrowOnError>): RequestResult<GetLiveResponses, GetLiveErrors, ThrowOnError> => (options?.client ?? client).get<GetLiveResponses, GetLiveErrors, ThrowOnError>({ url: '/health/live', ...options });

/**
 * The menu with its prices
 *
 * Proteins, premium upgrades, add-ons and what every party includes. Carries an ETag.
 */
export const getMenu = <ThrowOnError extends boolean = false>(options?: Options<GetMenuData, ThrowOnError>): RequestResult<GetMenuResponses, GetMenuErrors, ThrowOnError> => (options?.client ?? client).get<GetMenuResponses, GetMenuErrors, ThrowOnError>({ url: '/api/v1/menu', ...options });

/**
 * Read a quote again
 */
export const getQuote = <ThrowOnError extends boolean = false>(options: Options<GetQuoteData, ThrowOnError>): RequestResult<GetQuoteResponses, GetQuoteErrors, ThrowOnError> => (options.client ?? client).get<GetQuoteResponses, GetQuoteErrors, ThrowOnError>({ url: '/api/v1/quotes/{id}', ...options });

/**
 * Can it do its work
 *
 * Database, migrations, queue, Redis and gateways, each with its latency. 503 names what is down.
 */
export const getReady = <ThrowOnError extends boolean = false>(options?: Options<GetReadyData, ThrowOnError>): RequestResult<GetReadyResponses, GetReadyErrors, ThrowOnError> => (options?.client ?? client).get<GetReadyResponses, GetReadyErrors, ThrowOnError>({ url: '/health/ready', ...options });

/**
 * Pay what is due, with an optional tip
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
 * The seat is theirs until `expiresAt`. Whoever loses a race gets `slot_taken` with the three nearest free starts, and we keep their request as a lead.
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
 * Checked against X-Twilio-Signature. STOP and START words change consent at once.
 */
export const receiveSmsEvent = <ThrowOnError extends boolean = false>(options?: Options<ReceiveSmsEventData, ThrowOnError>): RequestResult<ReceiveSmsEventResponses, ReceiveSmsEventErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveSmsEventResponses, ReceiveSmsEventErrors, ThrowOnError>({ url: '/api/v1/webhooks/sms', ...options });

/**
 * Events from Stripe
 *
 * Checked against the Stripe-Signature header, stored once per event id, answered at once and applied by a job.
 */
export const receiveStripeEvent = <ThrowOnError extends boolean = false>(options?: Options<ReceiveStripeEventData, ThrowOnError>): RequestResult<ReceiveStripeEventResponses, ReceiveStripeEventErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveStripeEventResponses, ReceiveStripeEventErrors, ThrowOnError>({ url: '/api/v1/webhooks/stripe', ...options });

/**
 * Report a fault seen in the browser
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
 * The old seat is freed and the new one taken in one step. Send `preview=true` first to see the fee.
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
 * A card gets a checkout page; the booking is confirmed when the payment service tells us, never by the browser coming back.
 */
export const startDeposit = <ThrowOnError extends boolean = false>(options: Options<StartDepositData, ThrowOnError>): RequestResult<StartDepositResponses, StartDepositErrors, ThrowOnError> => (options.client ?? client).post<StartDepositResponses, StartDepositErrors, ThrowOnError>({
    url: '/api/v1/holds/{token}/deposit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
