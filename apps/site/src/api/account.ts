/** Calls of a host who signs in, one function each; the session travels in a cookie no script can read. */
import * as api from '@myhibachi/api-client';
import type {
  HostProfile,
  MyBooking,
  MyConsent,
  MyConversation,
  MyDocument,
  MyMessage,
  MyPayment,
  MyQuote,
} from '@myhibachi/contracts';
import { ask } from './ask.ts';
import { makeKey } from './make-key.ts';
import type { Outcome } from './reply.ts';

const READ = { retries: 2 } as const;
const WRITE = { retries: 0, timeoutMs: 20_000 } as const;
const keyed = (key: string) => ({ 'Idempotency-Key': key });

export interface ListPage<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

export function requestSignInLink(email: string): Promise<Outcome<{ message: string }>> {
  return ask((signal) => api.requestSignInLink({ body: { email }, headers: keyed(makeKey()), signal }), WRITE);
}

export function enterBySignInLink(token: string): Promise<Outcome<{ firstName: string }>> {
  return ask((signal) => api.enterBySignInLink({ body: { token }, headers: keyed(makeKey()), signal }), WRITE);
}

export function signOut(everywhere: boolean): Promise<Outcome<{ ended: number }>> {
  return ask((signal) => api.signOutHost({ body: { everywhere }, headers: keyed(makeKey()), signal }), WRITE);
}

export function getProfile(): Promise<Outcome<HostProfile>> {
  return ask<HostProfile>((signal) => api.getMyProfile({ signal }), READ);
}

export function changeProfile(body: {
  version: number;
  firstName: string;
  lastName: string;
  phone: string;
}): Promise<Outcome<HostProfile>> {
  return ask<HostProfile>((signal) => api.changeMyProfile({ body, signal }), WRITE);
}

/** One page of each list of an account, by name. */
export interface AccountLists {
  readonly upcoming: MyBooking;
  readonly past: MyBooking;
  readonly quotes: MyQuote;
  readonly documents: MyDocument;
  readonly payments: MyPayment;
  readonly conversations: MyConversation;
  readonly messages: MyMessage;
}

export function listOf<K extends keyof AccountLists>(
  name: K,
  cursor: string | null,
): Promise<Outcome<ListPage<AccountLists[K]>>> {
  const query = { limit: 10, ...(cursor === null ? {} : { cursor }) };
  const calls = {
    upcoming: (signal: AbortSignal) => api.listMyBookings({ query: { ...query, when: 'upcoming' }, signal }),
    past: (signal: AbortSignal) => api.listMyBookings({ query: { ...query, when: 'past' }, signal }),
    quotes: (signal: AbortSignal) => api.listMyQuotes({ query, signal }),
    documents: (signal: AbortSignal) => api.listMyDocuments({ query, signal }),
    payments: (signal: AbortSignal) => api.listMyPayments({ query, signal }),
    conversations: (signal: AbortSignal) => api.listMyConversations({ query, signal }),
    messages: (signal: AbortSignal) => api.listMyMessages({ query, signal }),
  };
  return ask<unknown>((signal) => calls[name](signal), READ) as Promise<Outcome<ListPage<AccountLists[K]>>>;
}

interface Consents {
  readonly items: MyConsent[];
}

export function listConsents(): Promise<Outcome<Consents>> {
  return ask<Consents>((signal) => api.listMyConsents({ signal }), READ);
}

export function changeConsent(
  body: Pick<MyConsent, 'channel' | 'purpose'> & { granted: boolean },
): Promise<Outcome<Consents>> {
  return ask<Consents>((signal) => api.changeMyConsent({ body, headers: keyed(makeKey()), signal }), WRITE);
}
