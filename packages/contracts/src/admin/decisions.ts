/** What one person asks and another decides: cancelling, deleting, refunding, and money that is too much (domain 5, 7). */
import { z } from 'zod';
import { CancellationPreview } from '../bookings.ts';
import { defineEndpoint } from '../endpoint.ts';
import { DECISION_EXAMPLES as EXAMPLES } from '../examples/admin-decisions.ts';
import { Cents, Instant, PageQuery, Reason, StationRef, id, page } from '../primitives.ts';
import { BookingIdParams, Person } from './bookings.ts';

const STAFF = ['unauthenticated', 'forbidden'] as const;
const onBooking = { tag: 'Decisions', params: BookingIdParams } as const;
const preview = z.boolean().default(false).meta({ description: '`true` shows what would happen and changes nothing' });
export const CancellationCause = z
  .enum(['host', 'company', 'weather'])
  .meta({ description: 'The policy speaks for the host; company and weather give everything back' });

export const WaitingDecision = z
  .object({
    id: z.string().meta({ description: '`dec_…`, or `rfd_…` for a refund' }),
    kind: z.enum(['cancellation', 'deletion', 'overpayment', 'refund']),
    booking: z
      .object({ id: id('bkg'), code: z.string(), hostName: z.string(), date: z.string(), start: z.string() })
      .nullable(),
    station: StationRef.nullable(),
    cause: z.enum(['host', 'company', 'weather']).nullable(),
    amountCents: Cents.nullable(),
    method: z.string().nullable(),
    cardTookNone: z.boolean().meta({
      description: 'A refund of this card payment failed for good: its approval may name another `way`',
    }),
    byHand: z.boolean().meta({ description: 'An approved refund that a person has to send' }),
    reason: z.string(),
    because: z.string().nullable().meta({ description: 'Why a refund takes a second person' }),
    by: Person,
    at: Instant,
    mayDecide: z.boolean(),
    mayReject: z.boolean().meta({ description: 'False for what was paid beyond the bill, which is the host’s' }),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'WaitingDecision' });
export type WaitingDecision = z.infer<typeof WaitingDecision>;

export const listDecisions = defineEndpoint({
  id: 'listDecisions',
  method: 'GET',
  path: '/api/v1/admin/decisions',
  tag: 'Decisions',
  summary: 'What waits for a decision',
  description:
    'Cancellations, deletions, refunds and overpayments of the stations you reach, the oldest first. Refunds and overpayments are for those who may see money; without `payment.read` they are left out, and asking for them is `forbidden`.',
  query: PageQuery.extend({
    kind: z.enum(['cancellation', 'deletion', 'overpayment', 'refund']).optional(),
    station: id('stn').optional().meta({ description: 'Of this station only' }),
  }),
  status: 200,
  response: page(WaitingDecision).meta({ id: 'DecisionPage' }),
  errors: STAFF,
  example: EXAMPLES.listDecisions,
});

export const DecisionAsked = z
  .object({ outcome: z.enum(['waiting', 'done']), decisionId: id('dec').nullable() })
  .meta({ id: 'DecisionAsked' });
export type DecisionAsked = z.infer<typeof DecisionAsked>;

export const requestCancellation = defineEndpoint({
  ...onBooking,
  id: 'requestCancellation',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/cancellation-requests',
  summary: 'Ask for a cancellation',
  description:
    'A second person decides; the seat stays taken meanwhile. `invalid_transition`: it is over, cancelled, or asked for already. `version_conflict`: a colleague was faster.',
  body: z
    .strictObject({ version: z.int().min(1), reason: Reason, cause: CancellationCause.default('host') })
    .meta({ id: 'CancellationAsk' }),
  status: 201,
  response: DecisionAsked,
  errors: [...STAFF, 'invalid_transition', 'version_conflict'],
  example: EXAMPLES.requestCancellation,
});

const onDecision = { tag: 'Decisions', params: z.strictObject({ id: id('dec') }) } as const;
const verdict = z.enum(['approve', 'reject']);
const DECIDED = [...STAFF, 'already_done'] as const;
const OWN = '`forbidden`: nobody decides on what they asked for themselves. `already_done`: it is decided.';

export const CancellationDecision = z
  .strictObject({
    verdict,
    reason: Reason,
    cause: CancellationCause.optional(),
    preview,
    expectedRefundCents: Cents.optional(),
  })
  .meta({ id: 'CancellationDecision' });
export type CancellationDecision = z.infer<typeof CancellationDecision>;

export const decideCancellation = defineEndpoint({
  ...onDecision,
  id: 'decideCancellation',
  method: 'POST',
  path: '/api/v1/admin/decisions/:id/cancellation',
  summary: 'Approve or reject a cancellation',
  description: `Approving frees the seat and gives back what the policy or the cause says; rejecting goes back to the state before. ${OWN} \`figures_changed\`: the refund is not \`expectedRefundCents\`.`,
  body: CancellationDecision,
  status: 200,
  response: CancellationPreview,
  errors: [...DECIDED, 'figures_changed'],
  example: EXAMPLES.decideCancellation,
});

const Decision = z.strictObject({ verdict, reason: Reason }).meta({ id: 'Decision' });

export const decideDeletion = defineEndpoint({
  ...onDecision,
  id: 'decideDeletion',
  method: 'POST',
  path: '/api/v1/admin/decisions/:id/deletion',
  summary: 'Approve or reject a deletion',
  description: `${OWN} \`invalid_transition\`: there is money on it by now.`,
  body: Decision,
  status: 204,
  errors: [...DECIDED, 'invalid_transition'],
  example: EXAMPLES.decideDeletion,
});

export const decideOverpayment = defineEndpoint({
  ...onDecision,
  id: 'decideOverpayment',
  method: 'POST',
  path: '/api/v1/admin/decisions/:id/overpayment',
  summary: 'Take or turn down money that is more than is due',
  description: `Taken, all of it is written down and what is too much goes back; turned down, nothing is. ${OWN}`,
  body: Decision,
  status: 204,
  errors: DECIDED,
  example: EXAMPLES.decideOverpayment,
});

export const withdrawDecision = defineEndpoint({
  ...onDecision,
  id: 'withdrawDecision',
  method: 'DELETE',
  path: '/api/v1/admin/decisions/:id',
  summary: 'Take back what you asked for',
  description: 'Only whoever asked may. `already_done`: it is decided.',
  status: 204,
  errors: DECIDED,
  example: EXAMPLES.withdrawDecision,
});

export const deleteDeskBooking = defineEndpoint({
  ...onBooking,
  id: 'deleteDeskBooking',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/deletion',
  summary: 'Delete a booking',
  description:
    'It vanishes from every list and frees its seat, and can be restored for `desk.restoreDays`. Who may only ask gets `waiting`. `invalid_transition`: there is money on it, so cancel it first. `version_conflict`: a colleague was faster. `already_done`: it is asked for.',
  body: z.strictObject({ version: z.int().min(1), reason: Reason }).meta({ id: 'DeletionAsk' }),
  status: 200,
  response: DecisionAsked,
  errors: [...STAFF, 'invalid_transition', 'version_conflict', 'already_done'],
  example: EXAMPLES.deleteDeskBooking,
});

export const restoreDeskBooking = defineEndpoint({
  ...onBooking,
  id: 'restoreDeskBooking',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/restoration',
  summary: 'Restore a deleted booking',
  description:
    'A live one takes its seat again. `slot_taken`: another party has it, and free starts come along. `slot_unavailable`: its time has passed or is closed. `already_done`: it is not deleted.',
  body: z.strictObject({ reason: Reason }).meta({ id: 'BookingRestoration' }),
  status: 204,
  errors: [...STAFF, 'slot_taken', 'slot_unavailable', 'already_done'],
  example: EXAMPLES.restoreDeskBooking,
});

export const markNoShow = defineEndpoint({
  ...onBooking,
  id: 'markNoShow',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/no-show',
  summary: 'Nobody was there to receive us',
  description:
    'From the start of the party on; the whole food cost is due. `invalid_transition`: it has not begun, or is over. `version_conflict`: a colleague was faster. `figures_changed`: the amount is not the one shown.',
  body: z
    .strictObject({ version: z.int().min(1), reason: Reason, preview, expectedRefundCents: Cents.optional() })
    .meta({ id: 'NoShow' }),
  status: 200,
  response: CancellationPreview,
  errors: [...STAFF, 'invalid_transition', 'version_conflict', 'figures_changed'],
  example: EXAMPLES.markNoShow,
});

const RefundAsk = z
  .strictObject({
    amountCents: Cents.min(1, 'Please send more than 0.').max(10_000_000),
    bill: z.enum(['reduce', 'keep']).meta({
      description:
        '`reduce`: the bill is smaller by it and nothing more is due for it. `keep`: the bill stays, and the host is to pay it again.',
    }),
    reason: Reason,
  })
  .meta({ id: 'RefundAsk' });

export const requestDeskRefund = defineEndpoint({
  ...onBooking,
  id: 'requestDeskRefund',
  method: 'POST',
  path: '/api/v1/admin/bookings/:id/refunds',
  summary: 'Give money back',
  description:
    'Newest payment first, never more than came in; with `reduce` never more than food, its tax, travel and fees come to, because the gratuity is the chefs\u2019. Above the limit, or asked by who may only ask, it waits for a second person. All that was given back of the booking without a second person counts towards the limit.',
  body: RefundAsk,
  status: 201,
  response: z
    .object({
      outcome: z.enum(['on_its_way', 'needs_approval']),
      because: z.string().nullable().meta({ description: 'Why it waits for a second person' }),
    })
    .meta({ id: 'RefundAsked' }),
  errors: STAFF,
  example: EXAMPLES.requestDeskRefund,
});

const onRefund = { tag: 'Decisions', params: z.strictObject({ id: id('rfd') }), status: 204 } as const;

export const decideRefund = defineEndpoint({
  ...onRefund,
  id: 'decideRefund',
  method: 'POST',
  path: '/api/v1/admin/refunds/:id/decision',
  summary: 'Approve or reject a refund',
  description: `Rejected, the money stays on the booking. With a \`way\` a person sends what the card did not take; above the limit another one than whoever chose it. \`invalid_transition\`: the bill cannot fall by so much any more, what is to be turned down was paid beyond the bill, or no refund of this card has failed. ${OWN}`,
  body: z
    .strictObject({ verdict, reason: Reason.optional(), way: z.enum(['zelle', 'venmo', 'cash']).optional() })
    .meta({ id: 'RefundDecision' }),
  errors: [...DECIDED, 'invalid_transition'],
  example: EXAMPLES.decideRefund,
});

export const withdrawRefund = defineEndpoint({
  ...onRefund,
  id: 'withdrawRefund',
  method: 'DELETE',
  path: '/api/v1/admin/refunds/:id',
  summary: 'Take a refund back',
  description:
    'What nobody has decided, by whoever asked for it; what is to be sent by hand, until it is marked sent, also by who may send it. What it took off the bill stands there again. `already_done`: it is on its way, sent or settled. `invalid_transition`: it was paid beyond the bill.',
  errors: [...DECIDED, 'invalid_transition'],
  example: EXAMPLES.withdrawRefund,
});

export const recordRefundSent = defineEndpoint({
  ...onRefund,
  id: 'recordRefundSent',
  method: 'POST',
  path: '/api/v1/admin/refunds/:id/sent',
  summary: 'Write down that a refund was sent by hand',
  description:
    'For Zelle, Venmo and cash, once it is approved. The host is told now. `forbidden`: you chose that it goes another way than it came.',
  errors: STAFF,
  example: EXAMPLES.recordRefundSent,
});
