/** What happens inside the sandbox's Stripe: sessions are paid, declined and expire, money goes back, events go out. */
import type Stripe from 'stripe';
import type { Deliveries } from '../deliveries.ts';
import { inSeconds, type SandboxClock } from '../sandbox-clock.ts';
import type { SandboxStore } from '../sandbox-store.ts';
import { createEvents } from './stripe-events.ts';
import type { CheckoutParams, RefundParams } from './read-form.ts';
import { noSuch, StripeRefusal } from './stripe-error.ts';
import {
  failedIntent,
  newCharge,
  newDispute,
  newIntent,
  newRefund,
  newSession,
  paidSession,
  succeededIntent,
  type SandboxDispute,
} from './stripe-objects.ts';
import { AUTHENTICATION_FAILED, type TestCard } from './test-cards.ts';

type Session = Stripe.Checkout.Session;

/** What a person at the checkout page gets to see; `told` resolves once the webhooks were tried for the first time. */
export type CheckoutResult =
  | { readonly outcome: 'paid'; readonly session: Session; readonly told: Promise<unknown> }
  | { readonly outcome: 'declined'; readonly message: string }
  | { readonly outcome: 'challenge' | 'already_paid' | 'expired' };

interface LedgerConfig {
  readonly store: SandboxStore;
  readonly deliveries: Deliveries;
  readonly checkoutUrl: (sessionId: string) => string;
  readonly now: SandboxClock;
}

export class StripeLedger {
  readonly #store: SandboxStore;
  readonly #emit: (type: string, object: object) => Promise<void>;
  readonly #checkoutUrl: (sessionId: string) => string;
  readonly #now: SandboxClock;

  constructor({ store, deliveries, checkoutUrl, now }: LedgerConfig) {
    this.#store = store;
    this.#emit = createEvents(deliveries, now);
    this.#checkoutUrl = checkoutUrl;
    this.#now = now;
  }

  /** The time at this Stripe, in epoch seconds. */
  seconds(): number {
    return inSeconds(this.#now());
  }

  createSession(params: CheckoutParams): Session {
    const session = newSession(params, this.seconds(), this.#checkoutUrl);
    const details = { description: params.description, metadata: params.intentMetadata };
    this.#store.saveObject('intent_details', `details_${session.id}`, details);
    return this.#save(session);
  }

  /** Null when there is none; one past its time is expired by looking. */
  findSession(id: string): Session | null {
    const session = this.#store.findObject<Session>('checkout.session', id);
    return session?.status === 'open' && session.expires_at <= this.seconds() ? this.#lapse(session) : session;
  }

  expireSession(id: string): Session {
    const session = this.#mustFindSession(id);
    if (session.status === 'open') return this.#lapse(session);
    const rule = 'Only Checkout Sessions with a status in ["open"] can be expired.';
    throw new StripeRefusal(400, `${rule} This Checkout Session has a status of \`${session.status ?? ''}\`.`);
  }

  expireOverdue(): void {
    for (const id of this.#store.overdueSessions(this.seconds())) this.findSession(id);
  }

  /** Somebody sends the form of the checkout page; `answer` is what they told their bank, once it asked. */
  pay(sessionId: string, card: TestCard, answer?: 'approve' | 'deny'): CheckoutResult {
    const session = this.#mustFindSession(sessionId);
    if (session.status !== 'open') return { outcome: session.status === 'complete' ? 'already_paid' : 'expired' };
    if (card.challenge && answer === undefined) return { outcome: 'challenge' };
    if (card.challenge && answer === 'deny') return this.#decline(session, card, AUTHENTICATION_FAILED);
    return card.decline === null ? this.#capture(session, card) : this.#decline(session, card, card.decline);
  }

  /** Gives money back at once; never more than was captured and not given back before. */
  refund(params: RefundParams): Stripe.Refund {
    const intent = this.#mustFind<Stripe.PaymentIntent>('payment_intent', params.paymentIntent);
    if (intent.status !== 'succeeded') {
      const message = `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`;
      throw new StripeRefusal(400, message, { param: 'payment_intent' });
    }
    const charge = this.#chargeOf(intent);
    const left = charge.amount_captured - charge.amount_refunded;
    const amount = params.amount ?? left;
    checkRefund(charge, amount, left);
    const refund = newRefund(charge, params, amount, this.seconds());
    const refunded = { ...charge, amount_refunded: charge.amount_refunded + amount, refunded: amount === left };
    this.#store.together(() => {
      this.#save(refund);
      this.#save(refunded);
    });
    void Promise.all([this.#emit('refund.created', refund), this.#emit('charge.refunded', refunded)]);
    return refund;
  }

  /** The bank sends a refund back, days later as a rule. */
  async failRefund(refundId: string): Promise<void> {
    const refund = this.#mustFind<Stripe.Refund>('refund', refundId);
    const charge = this.#mustFind<Stripe.Charge>('charge', idOf(refund.charge));
    const failed: Stripe.Refund = { ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card' };
    this.#store.together(() => {
      this.#save(failed);
      this.#save({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
    });
    await Promise.all([this.#emit('refund.failed', failed), this.#emit('charge.refund.updated', failed)]);
  }

  async openDispute(paymentIntentId: string): Promise<SandboxDispute> {
    const charge = this.#chargeOf(this.#mustFind<Stripe.PaymentIntent>('payment_intent', paymentIntentId));
    const dispute = newDispute(charge, this.seconds());
    this.#store.together(() => {
      this.#save(dispute);
      this.#save({ ...charge, disputed: true });
    });
    await this.#emit('charge.dispute.created', dispute);
    return dispute;
  }

  async closeDispute(disputeId: string, status: 'won' | 'lost'): Promise<void> {
    const dispute = this.#mustFind<SandboxDispute>('dispute', disputeId);
    await this.#emit('charge.dispute.closed', this.#save({ ...dispute, status }));
  }

  #capture(session: Session, card: TestCard): CheckoutResult {
    const intent = this.#intentOf(session);
    const charge = newCharge(intent, session.customer_email, card, this.seconds());
    const succeeded = succeededIntent(intent, charge);
    const paid = paidSession(session, intent.id);
    this.#store.together(() => {
      this.#save(charge);
      this.#save(succeeded);
      this.#save(paid);
    });
    const told = Promise.all([
      this.#emit('charge.succeeded', charge),
      this.#emit('payment_intent.succeeded', succeeded),
      this.#emit('checkout.session.completed', paid),
    ]);
    return { outcome: 'paid', session: paid, told };
  }

  #decline(session: Session, card: TestCard, reason: NonNullable<TestCard['decline']>): CheckoutResult {
    const intent = this.#intentOf(session);
    const charge = newCharge(intent, session.customer_email, { ...card, decline: reason }, this.seconds());
    const failed = failedIntent(intent, charge, reason);
    this.#store.together(() => {
      this.#save(charge);
      this.#save(failed);
      this.#save({ ...session, payment_intent: intent.id });
    });
    void Promise.all([this.#emit('charge.failed', charge), this.#emit('payment_intent.payment_failed', failed)]);
    return { outcome: 'declined', message: reason.message };
  }

  #lapse(session: Session): Session {
    const expired = this.#save<Session>({ ...session, status: 'expired', url: null });
    void this.#emit('checkout.session.expired', expired);
    return expired;
  }

  /** One intent per session: a second try with another card is another charge of the same intent. */
  #intentOf(session: Session): Stripe.PaymentIntent {
    if (session.payment_intent !== null) return this.#mustFind('payment_intent', idOf(session.payment_intent));
    return newIntent(session, this.#mustFind('intent_details', `details_${session.id}`), this.seconds());
  }

  #chargeOf(intent: Stripe.PaymentIntent): Stripe.Charge {
    return this.#mustFind('charge', idOf(intent.latest_charge));
  }

  #save<T extends { id: string; object: string }>(object: T): T {
    this.#store.saveObject(object.object, object.id, object);
    return object;
  }

  #mustFindSession(id: string): Session {
    const session = this.findSession(id);
    if (session === null) throw noSuch('checkout.session', id);
    return session;
  }

  #mustFind<T extends object>(kind: string, id: string): T {
    const found = this.#store.findObject<T>(kind, id);
    if (found === null) throw noSuch(kind, id);
    return found;
  }
}

function checkRefund(charge: Stripe.Charge, amount: number, left: number): void {
  if (left === 0) {
    throw new StripeRefusal(400, `Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  }
  if (amount < 1) {
    const message = 'This value must be greater than or equal to 1.';
    throw new StripeRefusal(400, message, { code: 'parameter_invalid_integer', param: 'amount' });
  }
  if (amount > left) {
    const message = `Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`;
    throw new StripeRefusal(400, message, { param: 'amount' });
  }
}

function dollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}

function idOf(reference: string | { id: string } | null): string {
  return typeof reference === 'string' ? reference : (reference?.id ?? '');
}
