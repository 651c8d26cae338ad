/** A host at the API: what the site does for a person, without the site. */
import type { Agreement, Booking, Hold, HoldRequest, PaymentStart, Quote, QuoteRequest } from '@myhibachi/contracts';
import type { z } from 'zod';
import { vi } from 'vitest';
import { ask, expectJson, type Question, type Reply } from './ask.ts';

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
}

export const VENUE = { street: '1 Main Street', city: 'Fremont', state: 'CA', postalCode: '94538' } as const;

/** Somebody of their own for every number up to 9999. */
export function person(number: number): Person {
  const digits = String(number).padStart(4, '0');
  return {
    firstName: 'Jordan',
    lastName: `Guest ${digits}`,
    email: `jordan.${digits}@mail.example`,
    phone: `(510) 555-${digits}`,
  };
}

/** The calendar date at the venue, this many days from now. */
export function daysAhead(days: number): string {
  return Temporal.Now.plainDateISO('America/Los_Angeles').add({ days }).toString();
}

const PARTY: z.input<typeof QuoteRequest> = { party: { adults: 12, children: 2 }, venue: VENUE, gratuityPercent: 20 };

export async function quote(url: string, request: z.input<typeof QuoteRequest> = PARTY): Promise<Quote> {
  return expectJson<Quote>(await ask('POST', `${url}/api/v1/quotes`, { body: request }), 201);
}

export interface HoldWish {
  readonly quoteId: string;
  readonly who: Person;
  readonly date: string;
  readonly start: string;
  readonly smsConsent?: boolean;
  readonly requests?: string;
}

function holdRequest({ who, ...wish }: HoldWish): z.input<typeof HoldRequest> {
  return { ...wish, venue: VENUE, contact: who };
}

/** Asks for the seat; the answer may be any. */
export function askForHold(url: string, wish: HoldWish, headers: Question['headers'] = {}): Promise<Reply> {
  return ask('POST', `${url}/api/v1/holds`, { body: holdRequest(wish), headers });
}

export async function hold(url: string, wish: HoldWish): Promise<Hold> {
  return expectJson<Hold>(await askForHold(url, wish), 201);
}

export async function readHold(url: string, token: string): Promise<Hold> {
  return expectJson<Hold>(await ask('GET', `${url}/api/v1/holds/${token}`), 200);
}

export async function sign(url: string, token: string, typedName: string): Promise<Hold> {
  const address = `${url}/api/v1/holds/${token}/agreement`;
  const agreement = expectJson<Agreement>(await ask('GET', address), 200);
  const acknowledgements = Object.fromEntries(agreement.acknowledgements.map(({ key }) => [key, true]));
  const body = { typedName, allergens: [], acknowledgements, textSha256: agreement.sha256 };
  return expectJson<Hold>(await ask('POST', address, { body }), 201);
}

/** The address of the checkout for the deposit. */
export async function startDeposit(url: string, token: string): Promise<string> {
  const reply = await ask('POST', `${url}/api/v1/holds/${token}/deposit`, { body: { method: 'card' } });
  const { checkoutUrl } = expectJson<PaymentStart>(reply, 201);
  if (checkoutUrl === undefined) throw new Error('no checkout for a card');
  return checkoutUrl;
}

/** Hold, signature and an open checkout: one step before the booking. */
export async function holdAndSign(url: string, wish: HoldWish): Promise<{ token: string; checkoutUrl: string }> {
  const { token } = await hold(url, wish);
  await sign(url, token, `${wish.who.firstName} ${wish.who.lastName}`);
  return { token, checkoutUrl: await startDeposit(url, token) };
}

export const GOOD_CARD = '4242424242424242';

/** Sends the sandbox's card form; 303 when it took the money, 409 when it had it already. */
export async function payCheckout(checkoutUrl: string, card = GOOD_CARD): Promise<Reply> {
  const answer = await fetch(checkoutUrl, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ card }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

export interface ManageLink {
  readonly code: string;
  readonly token: string;
}

/** Code and token out of the link a host is sent. */
export function manageLink(manageUrl: string): ManageLink {
  const link = new URL(manageUrl);
  return { code: link.pathname.split('/').at(-1) ?? '', token: link.searchParams.get('token') ?? '' };
}

export function bookingUrl(url: string, { code, token }: ManageLink, step = ''): string {
  return `${url}/api/v1/bookings/${code}${step}?token=${token}`;
}

export async function readBooking(url: string, link: ManageLink): Promise<Booking> {
  return expectJson<Booking>(await ask('GET', bookingUrl(url, link)), 200);
}

/** Waits until the payment has made the hold a booking; answers the host's link to it. */
export async function waitForBooking(url: string, token: string): Promise<ManageLink> {
  const manageUrl = await vi.waitUntil(async () => (await readHold(url, token)).manageUrl, {
    timeout: 45_000,
    interval: 50,
  });
  return manageLink(manageUrl);
}
