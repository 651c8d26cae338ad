import type { PaymentStart } from '@myhibachi/contracts';
import {
  AppError,
  GatewayError,
  audit,
  authorize,
  encodeId,
  enqueue,
  formatCents,
  invalidField,
  newId,
  withTransaction,
  type Action,
  type Cents,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import type { Language } from '../messaging/index.ts';
import { checkoutClose } from './jobs.ts';
import { paymentInstructions } from './payment-instructions.ts';
import {
  closePayment,
  insertPayment,
  lockOpenPayment,
  saveCheckout,
  type Payment,
  type PaymentMethod,
  type PaymentPurpose,
} from './payment-store.ts';

export interface PaymentRequest {
  readonly holdId: string | null;
  readonly bookingId: string | null;
  readonly bookingCode: string;
  readonly purpose: PaymentPurpose;
  readonly method: Exclude<PaymentMethod, 'cash'>;
  readonly amountCents: Cents;
  readonly gratuityCents: Cents;
  readonly customerEmail: string | null;
  readonly description: string;
  readonly successUrl: string;
  readonly cancelUrl: string;
  /** When paying makes no sense any more; the processor allows 30 minutes to 24 hours. */
  readonly payBy: Temporal.Instant;
  /** What Zelle and Venmo instructions are said in; English when left out. */
  readonly language?: Language | undefined;
  /** Which permission covers this: a hold's or a booking's. */
  readonly action: Extract<Action, 'hold.pay' | 'booking.pay'>;
}

type OpenPayment = Pick<Payment, 'id' | 'checkoutUrl' | 'createdAt'>;

const UNANSWERED_SECONDS = 60;
/** The card processor's own minimum for US dollars. */
const SMALLEST_CARD_CENTS = 50;
const SHORTEST_MINUTES = 32;
const LONGEST_HOURS = 23;

/** Counted from when the payment was made, so that asking again with its key asks for the very same thing. */
function checkoutExpiry(now: Temporal.Instant, payBy: Temporal.Instant): Temporal.Instant {
  const earliest = now.add({ minutes: SHORTEST_MINUTES });
  const latest = now.add({ hours: LONGEST_HOURS });
  if (Temporal.Instant.compare(payBy, earliest) < 0) return earliest;
  return Temporal.Instant.compare(payBy, latest) > 0 ? latest : payBy;
}

/**
 * Whether the open payment can be handed out again. One that never got its checkout page may be asked for once more
 * with the same key for a moment; later the processor would refuse the old expiry, so a fresh one is made.
 */
function isStillRight(known: Payment, request: PaymentRequest, now: Temporal.Instant): boolean {
  if (known.amountCents !== request.amountCents || known.gratuityCents !== request.gratuityCents) return false;
  if (request.method !== 'card') return true;
  // A page past its time is dead even when the processor's word of it has not come yet.
  if (known.checkoutUrl !== null)
    return Temporal.Instant.compare(checkoutExpiry(known.createdAt, request.payBy), now) > 0;
  return now.since(known.createdAt).total('seconds') < UNANSWERED_SECONDS;
}

/** The other tab was faster by a moment: its payment is open now, and both get the same page. */
async function shareWithOtherTab(tx: TransactionContext, request: PaymentRequest): Promise<OpenPayment> {
  const theirs = await lockOpenPayment(tx.db, request, request.purpose, request.method);
  if (theirs !== null && isStillRight(theirs, request, tx.clock.now())) return theirs;
  throw new AppError('overloaded', {
    message: 'Another tab is starting this payment. Please try again.',
    retryable: true,
  });
}

/** Opens the payment or finds the one that is open for the same amount; an outdated one is closed first. */
async function openPayment(ctx: Context, request: PaymentRequest): Promise<OpenPayment> {
  authorize(ctx, request.action);
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const known = await lockOpenPayment(tx.db, request, request.purpose, request.method);
    if (known !== null && isStillRight(known, request, now)) return known;
    if (known !== null) {
      await closePayment(tx.db, known.id, 'expired', now);
      await enqueue(tx, checkoutClose, { paymentId: known.id });
    }
    const id = newId();
    if (!(await insertPayment(tx.db, { ...request, id, now }))) return shareWithOtherTab(tx, request);
    audit(tx, {
      action: 'payment.start',
      entityType: 'payment',
      entityId: id,
      after: {
        code: request.bookingCode,
        purpose: request.purpose,
        method: request.method,
        amountCents: request.amountCents,
      },
    });
    return { id, checkoutUrl: null, createdAt: now };
  });
}

async function openCheckout(ctx: Context, payment: OpenPayment, request: PaymentRequest): Promise<string> {
  if (payment.checkoutUrl !== null) return payment.checkoutUrl;
  const checkout = await ctx.gateways.cards
    .createCheckout({
      idempotencyKey: payment.id,
      amountCents: request.amountCents,
      description: request.description,
      paymentReference: payment.id,
      customerEmail: request.customerEmail,
      successUrl: request.successUrl,
      cancelUrl: request.cancelUrl,
      expiresAt: checkoutExpiry(payment.createdAt, request.payBy),
    })
    .catch((cause: unknown) => {
      if (!(cause instanceof GatewayError)) throw cause;
      throw new AppError('gateway_unavailable', {
        message: 'The payment service does not answer. Nothing was charged; please try again.',
        cause,
      });
    });
  await saveCheckout(ctx.db, payment.id, checkout, ctx.clock.now());
  return checkout.url;
}

/**
 * Starts a payment, or hands out the one that is open already: two tabs and two clicks share one checkout. A card gets
 * a checkout page, Zelle and Venmo their instructions. Throws `gateway_unavailable` when no page can be had.
 */
export async function startPayment(ctx: Context, request: PaymentRequest): Promise<PaymentStart> {
  if (request.method === 'card' && request.amountCents < SMALLEST_CARD_CENTS) {
    throw invalidField(
      'method',
      `A card can pay ${formatCents(SMALLEST_CARD_CENTS)} or more. Please choose another way.`,
    );
  }
  const payment = await openPayment(ctx, request);
  const start = { paymentId: encodeId('pay', payment.id), amountCents: request.amountCents };
  if (request.method === 'card') return { ...start, checkoutUrl: await openCheckout(ctx, payment, request) };
  return {
    ...start,
    instructions: await paymentInstructions(ctx, request.method, request.bookingCode, request),
  };
}
