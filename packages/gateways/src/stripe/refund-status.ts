import type { CardEvent } from '@myhibachi/core/kernel';

export type RefundStatus = Extract<CardEvent, { type: 'refund_changed' }>['status'];

/** `requires_action` and states Stripe may add later are not final, so they read as pending. */
export function refundStatus(status: string | null): RefundStatus {
  return status === 'succeeded' || status === 'failed' || status === 'canceled' ? status : 'pending';
}
