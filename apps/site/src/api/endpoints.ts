/** Every call the pages make, one function each: the only file that knows the API client. */
import * as api from '@myhibachi/api-client';
import type {
  Agreement,
  Availability,
  Booking,
  CancellationPreview,
  ChangePreview,
  Hold,
  PaymentStart,
  Quote,
  ReschedulePreview,
} from '@myhibachi/contracts';
import { type Attempt, ask } from './ask.ts';
import { makeKey } from './make-key.ts';
import type { Outcome } from './reply.ts';

type Body<F extends (...args: never[]) => unknown> = Parameters<F>[0] extends { body: infer B } ? B : never;

/** What forms send: the contract's inputs, before the server fills its defaults. */
export type QuoteInput = Body<typeof api.createQuote>;
export type HoldInput = Body<typeof api.placeHold>;
export type LeadInput = Body<typeof api.createLead>;
export type SignatureInput = Body<typeof api.signAgreement>;
export type ChangeInput = Body<typeof api.changeBooking>;
export type RescheduleInput = Body<typeof api.rescheduleBooking>;
export type CancellationInput = Body<typeof api.cancelBooking>;
export type AvailabilityInput = Parameters<typeof api.getAvailability>[0]['query'];
export type PaymentMethod = 'card' | 'zelle' | 'venmo';

/** Whoever has the code and the token of the magic link may act on this booking. */
export interface BookingAccess {
  readonly code: string;
  readonly token: string;
}

const READ = { retries: 2 } as const;
const WRITE = { retries: 1, timeoutMs: 20_000 } as const;

const keyed = (key: string) => ({ 'Idempotency-Key': key });
const write = <T>(attempt: Attempt<T>): Promise<Outcome<T>> => ask<T>(attempt, WRITE);
const byLink = ({ code, token }: BookingAccess) => ({ path: { code }, query: { token } });

export function createQuote(body: QuoteInput, key: string, signal: AbortSignal): Promise<Outcome<Quote>> {
  return ask<Quote>((inner) => api.createQuote({ body, headers: keyed(key), signal: inner }), { ...READ, signal });
}

export function getAvailability(query: AvailabilityInput, signal: AbortSignal): Promise<Outcome<Availability>> {
  return ask<Availability>((inner) => api.getAvailability({ query, signal: inner }), { ...READ, signal });
}

export function createLead(body: LeadInput, key: string): Promise<Outcome<{ id: string; message: string }>> {
  return write((signal) => api.createLead({ body, headers: keyed(key), signal }));
}

export function placeHold(body: HoldInput, key: string): Promise<Outcome<Hold>> {
  return write<Hold>((signal) => api.placeHold({ body, headers: keyed(key), signal }));
}

export function getHold(token: string): Promise<Outcome<Hold>> {
  return ask<Hold>((signal) => api.getHold({ path: { token }, signal }), READ);
}

export function releaseHold(token: string): Promise<Outcome<unknown>> {
  return ask<unknown>((signal) => api.releaseHold({ path: { token }, signal }));
}

export function getAgreement(token: string): Promise<Outcome<Agreement>> {
  return ask<Agreement>((signal) => api.getAgreement({ path: { token }, signal }), READ);
}

export function signAgreement(token: string, body: SignatureInput, key: string): Promise<Outcome<Hold>> {
  return write<Hold>((signal) => api.signAgreement({ path: { token }, body, headers: keyed(key), signal }));
}

export function startDeposit(token: string, method: PaymentMethod, key: string): Promise<Outcome<PaymentStart>> {
  return write<PaymentStart>((signal) =>
    api.startDeposit({ path: { token }, body: { method }, headers: keyed(key), signal }),
  );
}

export function sendSigningLink(
  token: string,
  channel: 'email' | 'sms',
  key: string,
): Promise<Outcome<{ signingLinksLeft: number }>> {
  return write((signal) => api.sendSigningLink({ path: { token }, body: { channel }, headers: keyed(key), signal }));
}

export function getBooking(access: BookingAccess): Promise<Outcome<Booking>> {
  return ask<Booking>((signal) => api.getBooking({ ...byLink(access), signal }), READ);
}

export function changeBooking(access: BookingAccess, body: ChangeInput, key: string): Promise<Outcome<ChangePreview>> {
  return write<ChangePreview>((signal) => api.changeBooking({ ...byLink(access), body, headers: keyed(key), signal }));
}

export function rescheduleBooking(
  access: BookingAccess,
  body: RescheduleInput,
  key: string,
): Promise<Outcome<ReschedulePreview>> {
  return write<ReschedulePreview>((signal) =>
    api.rescheduleBooking({ ...byLink(access), body, headers: keyed(key), signal }),
  );
}

export function cancelBooking(
  access: BookingAccess,
  body: CancellationInput,
  key: string,
): Promise<Outcome<CancellationPreview>> {
  return write<CancellationPreview>((signal) =>
    api.cancelBooking({ ...byLink(access), body, headers: keyed(key), signal }),
  );
}

export function addRequests(
  access: BookingAccess,
  body: { requests?: string; dietaryNotes?: string },
  key: string,
): Promise<Outcome<Booking>> {
  return write<Booking>((signal) => api.addRequests({ ...byLink(access), body, headers: keyed(key), signal }));
}

export function payDeposit(access: BookingAccess, method: PaymentMethod, key: string): Promise<Outcome<PaymentStart>> {
  return write<PaymentStart>((signal) =>
    api.payDeposit({ ...byLink(access), body: { method }, headers: keyed(key), signal }),
  );
}

export function getBookingAgreement(access: BookingAccess): Promise<Outcome<Agreement>> {
  return ask<Agreement>((signal) => api.getBookingAgreement({ ...byLink(access), signal }), READ);
}

export function signBooking(access: BookingAccess, body: SignatureInput, key: string): Promise<Outcome<Booking>> {
  return write<Booking>((signal) => api.signBooking({ ...byLink(access), body, headers: keyed(key), signal }));
}

export function payBalance(
  access: BookingAccess,
  body: { method: PaymentMethod; gratuityCents?: number },
  key: string,
): Promise<Outcome<PaymentStart>> {
  return write<PaymentStart>((signal) => api.payBalance({ ...byLink(access), body, headers: keyed(key), signal }));
}

export interface ClientFault {
  readonly island: string;
  readonly message: string;
  readonly stack?: string;
  readonly page: string;
}

export function reportClientError(body: ClientFault): Promise<Outcome<{ requestId: string }>> {
  return ask((signal) => api.reportClientError({ body, headers: keyed(makeKey()), signal }), { timeoutMs: 5000 });
}
