/** One party's money in the hands of the desk, for tests that follow every cent of it. */
import { decodeId } from '@myhibachi/core/kernel';
import {
  decideCancellation,
  decideOverpayment,
  decideRefund,
  editBooking,
  recordHandPayment,
  recordRefundSent,
  requestCancellation,
  requestRefund,
  withdrawRefund,
} from '@myhibachi/core/desk';
import { atDesk, bookedByPhone, deskChange, type DeskWish } from './desk.ts';
import type { TestPlatform } from './platform.ts';

const REASON = 'The host called and asked for it.';

export interface MoneyDesk {
  readonly bookingId: string;
  readonly party: (change: Record<string, unknown>) => ReturnType<typeof editBooking>;
  readonly pay: (amountCents: number, method?: 'zelle' | 'cash') => ReturnType<typeof recordHandPayment>;
  readonly takeOverpaid: () => Promise<void>;
  readonly give: (amountCents: number, bill?: 'reduce' | 'keep') => ReturnType<typeof requestRefund>;
  readonly decide: (refundId: string, verdict: 'approve' | 'reject') => Promise<void>;
  readonly takeBack: (refundId: string) => Promise<void>;
  readonly send: (refundId: string) => Promise<void>;
  readonly askToCancel: (cause: 'host' | 'company') => Promise<string>;
  readonly cancel: (decisionId: string, preview?: boolean) => ReturnType<typeof decideCancellation>;
  readonly look: () => Promise<Standing>;
}

export interface Standing {
  readonly totalCents: number;
  readonly paidCents: number;
  /** Promised back and not sent. */
  readonly waitingCents: number;
  /** Paid and not promised back. */
  readonly staysCents: number;
  readonly refunds: Awaited<ReturnType<typeof atDesk>>['refunds'];
}

const WAITING: ReadonlySet<string> = new Set(['needs_approval', 'requested']);

export function of(standing: Standing, ...status: readonly string[]): Standing['refunds'] {
  return standing.refunds.filter((refund) => status.includes(refund.status));
}

let payments = 0;

/** A party taken by phone; finance, whoever changes it and whoever decides are one person each. */
export async function moneyDesk(t: TestPlatform, wish: DeskWish): Promise<MoneyDesk> {
  const finance = t.staff('finance');
  const [boss, second] = [t.staff('super_admin'), t.staff('super_admin')];
  const { bookingId } = await bookedByPhone(t, boss, wish);
  const version = async () => (await atDesk(t, bookingId)).version;
  const refund = (id: string) => ({ refundId: decodeId('rfd', id) });
  return {
    bookingId,
    party: async (change) =>
      editBooking(boss, { bookingId, change: deskChange({ version: await version(), ...change }) }),
    pay: (amountCents, method = 'zelle') => {
      payments += 1;
      const payment = { method, amountCents, reference: `money desk ${payments}` };
      return recordHandPayment(finance, { bookingId, payment });
    },
    takeOverpaid: async () => {
      const { decisions } = await atDesk(t, bookingId);
      for (const { id } of decisions.filter(({ kind }) => kind === 'overpayment'))
        await decideOverpayment(second, { decisionId: decodeId('dec', id), verdict: 'approve', reason: REASON });
    },
    give: (amountCents, bill = 'reduce') => requestRefund(finance, { bookingId, amountCents, reason: REASON, bill }),
    // Always somebody who has asked for nothing so far.
    decide: (id, verdict) => decideRefund(t.staff('super_admin'), { ...refund(id), verdict, reason: REASON }),
    takeBack: (id) => withdrawRefund(finance, refund(id)),
    send: (id) => recordRefundSent(finance, refund(id)),
    askToCancel: async (cause) => {
      const ask = { bookingId, version: await version(), reason: REASON, cause };
      return decodeId('dec', (await requestCancellation(boss, ask)).decisionId ?? '');
    },
    cancel: (decisionId, preview = false) =>
      decideCancellation(second, { decisionId, decision: { verdict: 'approve', reason: REASON, preview } }),
    look: async () => {
      const { money, refunds } = await atDesk(t, bookingId);
      const waitingCents = refunds
        .filter(({ status }) => WAITING.has(status))
        .reduce((sum, { amountCents }) => sum + amountCents, 0);
      const { totalCents, paidCents } = money;
      return { totalCents, paidCents, waitingCents, staysCents: paidCents - waitingCents, refunds };
    },
  };
}
