/** What happens inside the sandbox's Stripe: sessions are paid, declined and expire, money goes back, events go out. */
import type Stripe from 'stripe';
import type { Deliveries } from '../deliveries.ts';
import type { SandboxStore } from '../sandbox-store.ts';
import { createEvents } from './stripe-events.ts';
import type { CheckoutParams, RefundParams } from './read-form.ts';
import { noSuch, StripeRefusal } from './stripe-error.ts';
import { newCharge, newDispute, newIntent, newRefund, newSession, type SandboxDispute } from './stripe-objects.ts';
import { AUTHENTICATION_FAILED, type TestCard } from './test-cards.ts';

type Session = Stripe.Checkout.Session;

/** What a person at the checkout page gets to see. Promises resolve once the webhooks were tried for the first time. */
export type CheckoutResult =
  | { readonly outcome: 'paid'; readonly session: Session; readonly told: Promise<void> }
  | { readonly outcome: 'declined'; readonly message: string; readonly told: Promise<void> }
  | { readonly outcome: 'challenge' | 'already_paid' | 'expired' };

export interface StripeLedger {
  createSession(params: CheckoutParams): Session;
  /** Null when there is none; one past its time is expired by looking. */
  findSession(id: string): Session | null;
  expireSession(id: string): Session;
  pay(sessionId: string, card: TestCard, answer?: 'approve' | 'deny'): CheckoutResult;
  refund(params: RefundParams): Stripe.Refund;
  failRefund(refundId: string): Promise<void>;
  openDispute(paymentIntentId: string): Promise<SandboxDispute>;
  closeDispute(disputeId: string, status: 'won' | 'lost'): Promise<void>;
  expireOverdue(): void;
}

interface LedgerConfig {
  readonly store: SandboxStore;
  readonly deliveries: Deliveries;
  readonly checkoutUrl: (sessionId: string) => string;
}

/** Epoch seconds, the only unit of time Stripe knows. */
export function nowInSeconds(): number {
  return Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
}

export function createStripeLedger({ store, deliveries, checkoutUrl }: LedgerConfig): StripeLedger {
  const emit = createEvents(deliveries);
  const save = <T extends { id: string; object: string }>(object: T): T => {
    store.saveObject(object.object, object.id, object);
    return object;
  };
  const mustFind = <T extends object>(kind: string, id: string, param: string): T => {
    const found = store.findObject<T>(kind, id);
    if (found === null) throw noSuch(kind, id, param);
    return found;
  };

  const lapse = (session: Session): Session => {
    const expired = save<Session>({ ...session, status: 'expired', url: null });
    void emit('checkout.session.expired', expired);
    return expired;
  };
  const findSession = (id: string): Session | null => {
    const session = store.findObject<Session>('checkout.session', id);
    return session?.status === 'open' && session.expires_at <= nowInSeconds() ? lapse(session) : session;
  };

  const intentOf = (session: Session): Stripe.PaymentIntent => {
    if (typeof session.payment_intent === 'string') return mustFind('payment_intent', session.payment_intent, 'intent');
    return newIntent(session, mustFind('intent_details', `details_${session.id}`, 'session'), nowInSeconds());
  };

  const decline = (session: Session, card: TestCard, reason: NonNullable<TestCard['decline']>): CheckoutResult => {
    const intent = intentOf(session);
    const charge = newCharge(intent, session.customer_email, { ...card, decline: reason }, nowInSeconds());
    const { code, declineCode, message } = reason;
    const failed: Stripe.PaymentIntent = {
      ...intent,
      latest_charge: charge.id,
      last_payment_error: {
        type: 'card_error',
        code,
        message,
        charge: charge.id,
        ...(declineCode === null ? {} : { decline_code: declineCode }),
      },
    };
    store.together(() => {
      save(charge);
      save(failed);
      save({ ...session, payment_intent: intent.id });
    });
    return {
      outcome: 'declined',
      message,
      told: all(emit('charge.failed', charge), emit('payment_intent.payment_failed', failed)),
    };
  };

  const capture = (session: Session, card: TestCard): CheckoutResult => {
    const intent = intentOf(session);
    const charge = newCharge(intent, session.customer_email, card, nowInSeconds());
    const succeeded: Stripe.PaymentIntent = {
      ...intent,
      amount_received: intent.amount,
      last_payment_error: null,
      latest_charge: charge.id,
      payment_method: charge.payment_method,
      status: 'succeeded',
    };
    const email = session.customer_email;
    const paid: Session = {
      ...session,
      customer_details: {
        address: null,
        business_name: null,
        email,
        individual_name: null,
        name: null,
        phone: null,
        tax_exempt: 'none',
        tax_ids: [],
      },
      payment_intent: intent.id,
      payment_status: 'paid',
      status: 'complete',
      url: null,
    };
    store.together(() => {
      save(charge);
      save(succeeded);
      save(paid);
    });
    const told = all(
      emit('charge.succeeded', charge),
      emit('payment_intent.succeeded', succeeded),
      emit('checkout.session.completed', paid),
    );
    return { outcome: 'paid', session: paid, told };
  };

  return {
    findSession,
    createSession(params) {
      const session = newSession(params, nowInSeconds(), checkoutUrl);
      const details = { description: params.description, metadata: params.intentMetadata };
      store.saveObject('intent_details', `details_${session.id}`, details);
      return save(session);
    },
    expireSession(id) {
      const session = findSession(id);
      if (session === null) throw noSuch('checkout.session', id, 'session');
      if (session.status === 'open') return lapse(session);
      const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status ?? ''}\`.`;
      throw new StripeRefusal(400, message);
    },
    pay(sessionId, card, answer) {
      const session = findSession(sessionId);
      if (session === null) throw noSuch('checkout.session', sessionId, 'session');
      if (session.status !== 'open') return { outcome: session.status === 'complete' ? 'already_paid' : 'expired' };
      if (card.challenge && answer === undefined) return { outcome: 'challenge' };
      if (card.challenge && answer === 'deny') return decline(session, card, AUTHENTICATION_FAILED);
      return card.decline === null ? capture(session, card) : decline(session, card, card.decline);
    },
    refund(params) {
      const intent = mustFind<Stripe.PaymentIntent>('payment_intent', params.paymentIntent, 'payment_intent');
      if (intent.status !== 'succeeded' || typeof intent.latest_charge !== 'string') {
        throw new StripeRefusal(400, `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
          param: 'payment_intent',
        });
      }
      const charge = mustFind<Stripe.Charge>('charge', intent.latest_charge, 'charge');
      const left = charge.amount_captured - charge.amount_refunded;
      const amount = params.amount ?? left;
      checkRefund(charge, amount, left);
      const refund = newRefund(charge, params, amount, nowInSeconds());
      const refunded = { ...charge, amount_refunded: charge.amount_refunded + amount, refunded: amount === left };
      store.together(() => {
        save(refund);
        save(refunded);
      });
      void all(emit('refund.created', refund), emit('charge.refunded', refunded));
      return refund;
    },
    async failRefund(refundId) {
      const refund = mustFind<Stripe.Refund>('refund', refundId, 'refund');
      const charge = mustFind<Stripe.Charge>('charge', String(refund.charge), 'charge');
      const failed: Stripe.Refund = { ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card' };
      store.together(() => {
        save(failed);
        save({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
      });
      await all(emit('refund.failed', failed), emit('charge.refund.updated', failed));
    },
    async openDispute(paymentIntentId) {
      const intent = mustFind<Stripe.PaymentIntent>('payment_intent', paymentIntentId, 'payment_intent');
      const charge = mustFind<Stripe.Charge>('charge', String(intent.latest_charge), 'charge');
      const dispute = newDispute(charge, nowInSeconds());
      store.together(() => {
        save(dispute);
        save({ ...charge, disputed: true });
      });
      await emit('charge.dispute.created', dispute);
      return dispute;
    },
    async closeDispute(disputeId, status) {
      const dispute = mustFind<SandboxDispute>('dispute', disputeId, 'dispute');
      await emit('charge.dispute.closed', save({ ...dispute, status }));
    },
    expireOverdue() {
      for (const session of store.listObjects<Session>('checkout.session')) findSession(session.id);
    },
  };
}

function checkRefund(charge: Stripe.Charge, amount: number, left: number): void {
  if (left === 0) {
    throw new StripeRefusal(400, `Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  }
  if (amount < 1)
    throw new StripeRefusal(400, 'This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  if (amount > left) {
    const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;
    const message = `Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`;
    throw new StripeRefusal(400, message, { param: 'amount' });
  }
}

async function all(...sent: readonly Promise<void>[]): Promise<void> {
  await Promise.all(sent);
}
