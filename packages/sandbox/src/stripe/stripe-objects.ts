/** Stripe's objects in full, checked against the SDK's own types so that no field is of another shape. */
import type Stripe from 'stripe';
import { vendorId } from '../random-id.ts';
import type { CheckoutParams, RefundParams } from './read-form.ts';
import type { TestCard } from './test-cards.ts';

const SESSION_CONSTANTS = {
  object: 'checkout.session',
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: ['card'],
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency: 'usd',
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer: null,
  customer_account: null,
  customer_creation: 'if_required',
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  locale: null,
  managed_payments: null,
  mode: 'payment',
  origin_context: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: { card: { request_three_d_secure: 'automatic' } },
  payment_method_types: ['card'],
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  submit_type: null,
  subscription: null,
  ui_mode: 'hosted_page',
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;

export function newSession(
  params: CheckoutParams,
  now: number,
  urlOf: (id: string) => string,
): Stripe.Checkout.Session {
  const id = vendorId('cs_test_', 58);
  return {
    ...SESSION_CONSTANTS,
    id,
    amount_subtotal: params.amount,
    amount_total: params.amount,
    cancel_url: params.cancelUrl,
    client_reference_id: params.clientReferenceId,
    created: now,
    customer_details: null,
    customer_email: params.customerEmail,
    expires_at: params.expiresAt,
    metadata: params.metadata,
    payment_intent: null,
    payment_status: 'unpaid',
    status: 'open',
    success_url: params.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    url: urlOf(id),
  };
}

const INTENT_CONSTANTS = {
  object: 'payment_intent',
  allowed_payment_method_types: ['card'],
  amount_capturable: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'automatic_async',
  confirmation_method: 'automatic',
  currency: 'usd',
  customer: null,
  customer_account: null,
  excluded_payment_method_types: null,
  livemode: false,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_method_options: {
    card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
  },
  payment_method_types: ['card'],
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_group: null,
} satisfies Partial<Stripe.PaymentIntent>;

/** What a session turns into once somebody tries to pay it. */
export function newIntent(
  session: Stripe.Checkout.Session,
  details: { description: string; metadata: Record<string, string> },
  now: number,
): Stripe.PaymentIntent {
  const id = vendorId('pi_');
  return {
    ...INTENT_CONSTANTS,
    id,
    amount: session.amount_total ?? 0,
    amount_received: 0,
    client_secret: `${id}_secret_${vendorId('', 25)}`,
    created: now,
    description: details.description,
    last_payment_error: null,
    latest_charge: null,
    metadata: details.metadata,
    payment_method: null,
    status: 'requires_payment_method',
  };
}

const CHARGE_CONSTANTS = {
  object: 'charge',
  application: null,
  application_fee: null,
  application_fee_amount: null,
  calculated_statement_descriptor: 'SANDBOX',
  customer: null,
  disputed: false,
  failure_balance_transaction: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  receipt_number: null,
  receipt_url: null,
  refunded: false,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
} satisfies Partial<Stripe.Charge>;

export function newCharge(
  intent: Stripe.PaymentIntent,
  email: string | null,
  card: TestCard,
  now: number,
): Stripe.Charge {
  const paid = card.decline === null;
  return {
    ...CHARGE_CONSTANTS,
    id: vendorId('ch_'),
    amount: intent.amount,
    amount_captured: paid ? intent.amount : 0,
    amount_refunded: 0,
    balance_transaction: paid ? vendorId('txn_') : null,
    billing_details: { address: null, email, name: null, phone: null, tax_id: null },
    captured: paid,
    created: now,
    currency: intent.currency,
    description: intent.description,
    failure_code: card.decline?.code ?? null,
    failure_message: card.decline?.message ?? null,
    metadata: intent.metadata,
    outcome: null,
    paid,
    payment_intent: intent.id,
    payment_method: vendorId('pm_'),
    payment_method_details: null,
    receipt_email: email,
    status: paid ? 'succeeded' : 'failed',
  };
}

export function newRefund(charge: Stripe.Charge, params: RefundParams, amount: number, now: number): Stripe.Refund {
  return {
    id: vendorId('re_'),
    object: 'refund',
    amount,
    balance_transaction: vendorId('txn_'),
    charge: charge.id,
    created: now,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    metadata: params.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: 'requested_by_customer',
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
}

/** The evidence form is left out: nothing of it is read before somebody submits it. */
export type SandboxDispute = Omit<Stripe.Dispute, 'evidence' | 'evidence_details'>;

export function newDispute(charge: Stripe.Charge, now: number): SandboxDispute {
  return {
    id: vendorId('du_'),
    object: 'dispute',
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
  };
}

export function paidSession(session: Stripe.Checkout.Session, intentId: string): Stripe.Checkout.Session {
  return {
    ...session,
    customer_details: {
      address: null,
      business_name: null,
      email: session.customer_email,
      individual_name: null,
      name: null,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    payment_intent: intentId,
    payment_status: 'paid',
    status: 'complete',
    url: null,
  };
}

export function succeededIntent(intent: Stripe.PaymentIntent, charge: Stripe.Charge): Stripe.PaymentIntent {
  return {
    ...intent,
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    status: 'succeeded',
  };
}

export function failedIntent(
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
  { code, declineCode, message }: NonNullable<TestCard['decline']>,
): Stripe.PaymentIntent {
  const declined = declineCode === null ? {} : { decline_code: declineCode };
  return {
    ...intent,
    latest_charge: charge.id,
    last_payment_error: { type: 'card_error', code, message, charge: charge.id, ...declined },
  };
}
