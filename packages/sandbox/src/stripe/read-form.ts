/** Reads the flat, bracketed forms the SDK sends (`line_items[0][price_data][unit_amount]=10000`) and checks them as Stripe does. */
import { StripeRefusal } from './stripe-error.ts';

export type Form = Readonly<Record<string, string>>;

export interface CheckoutParams {
  readonly amount: number;
  readonly description: string;
  readonly clientReferenceId: string | null;
  readonly metadata: Record<string, string>;
  readonly intentMetadata: Record<string, string>;
  readonly customerEmail: string | null;
  readonly successUrl: string;
  readonly cancelUrl: string | null;
  readonly expiresAt: number;
}

export interface RefundParams {
  readonly paymentIntent: string;
  /** Null: all that is left. */
  readonly amount: number | null;
  readonly metadata: Record<string, string>;
}

const LEAST_CHARGE = 50;
const MOST_CHARGE = 99_999_999;
const HALF_AN_HOUR = 30 * 60;
const A_DAY = 24 * 60 * 60;

export function readCheckoutForm(form: Form, now: number): CheckoutParams {
  if (required(form, 'mode') !== 'payment')
    throw invalid('mode', 'The sandbox knows only Checkout Sessions in `payment` mode.');
  const items = readItems(form);
  const amount = items.reduce((sum, item) => sum + item.unitAmount * item.quantity, 0);
  checkAmount(amount);
  return {
    amount,
    description: items.map((item) => item.name).join(', '),
    clientReferenceId: form['client_reference_id'] ?? null,
    metadata: readMap(form, 'metadata'),
    intentMetadata: readMap(form, 'payment_intent_data[metadata]'),
    customerEmail: readEmail(form),
    successUrl: readUrl(form, 'success_url', required(form, 'success_url')),
    cancelUrl: form['cancel_url'] === undefined ? null : readUrl(form, 'cancel_url', form['cancel_url']),
    expiresAt: readExpiry(form, now),
  };
}

export function readRefundForm(form: Form): RefundParams {
  return {
    paymentIntent: required(form, 'payment_intent'),
    amount: form['amount'] === undefined ? null : readWhole(form, 'amount'),
    metadata: readMap(form, 'metadata'),
  };
}

function readItems(form: Form): { name: string; unitAmount: number; quantity: number }[] {
  const items = [];
  for (let index = 0; form[`line_items[${index}][quantity]`] !== undefined; index += 1) {
    const prefix = `line_items[${index}]`;
    if (required(form, `${prefix}[price_data][currency]`) !== 'usd') {
      throw invalid(`${prefix}[price_data][currency]`, 'The sandbox settles in usd only.');
    }
    items.push({
      name: required(form, `${prefix}[price_data][product_data][name]`),
      unitAmount: readWhole(form, `${prefix}[price_data][unit_amount]`),
      quantity: readWhole(form, `${prefix}[quantity]`),
    });
  }
  if (items.length === 0) throw missing('line_items');
  return items;
}

function checkAmount(amount: number): void {
  if (amount < LEAST_CHARGE) {
    throw new StripeRefusal(400, "The Checkout Session's total amount must convert to at least 50 cents.", {
      code: 'amount_too_small',
    });
  }
  if (amount > MOST_CHARGE) {
    throw new StripeRefusal(400, "The Checkout Session's total amount must be no more than $999,999.99.", {
      code: 'amount_too_large',
    });
  }
}

function readExpiry(form: Form, now: number): number {
  if (form['expires_at'] === undefined) return now + A_DAY;
  const expiresAt = readWhole(form, 'expires_at');
  // Stripe's own window; a few seconds of grace for the way here.
  if (expiresAt < now + HALF_AN_HOUR - 5) {
    throw invalid(
      'expires_at',
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
    );
  }
  if (expiresAt > now + A_DAY + 5) {
    throw invalid(
      'expires_at',
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
    );
  }
  return expiresAt;
}

function readEmail(form: Form): string | null {
  const email = form['customer_email'];
  if (email === undefined) return null;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email) || email.length > 800) {
    throw new StripeRefusal(400, `Invalid email address: ${email}`, { code: 'email_invalid', param: 'customer_email' });
  }
  return email;
}

function readUrl(form: Form, param: string, url: string): string {
  const parsed = URL.parse(url.replaceAll('{CHECKOUT_SESSION_ID}', 'cs'));
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new StripeRefusal(400, 'Not a valid URL', { code: 'url_invalid', param });
  }
  return form[param] ?? url;
}

function readMap(form: Form, name: string): Record<string, string> {
  const entries = Object.entries(form)
    .filter(([key]) => key.startsWith(`${name}[`) && key.endsWith(']'))
    .map(([key, value]): [string, string] => [key.slice(name.length + 1, -1), value]);
  if (entries.length > 50) throw invalid(name, 'Metadata can have up to 50 keys.');
  for (const [key, value] of entries) {
    if (key.length > 40 || value.length > 500) {
      throw invalid(`${name}[${key}]`, 'Metadata keys can have up to 40 characters and values up to 500.');
    }
  }
  return Object.fromEntries(entries);
}

function readWhole(form: Form, param: string): number {
  const text = required(form, param);
  if (!/^\d{1,12}$/.test(text)) {
    throw new StripeRefusal(400, `Invalid integer: ${text}`, { code: 'parameter_invalid_integer', param });
  }
  return Number(text);
}

function required(form: Form, param: string): string {
  const value = form[param];
  if (value === undefined || value === '') throw missing(param);
  return value;
}

function missing(param: string): StripeRefusal {
  return new StripeRefusal(400, `Missing required param: ${param}.`, { code: 'parameter_missing', param });
}

function invalid(param: string, message: string): StripeRefusal {
  return new StripeRefusal(400, message, { param });
}
