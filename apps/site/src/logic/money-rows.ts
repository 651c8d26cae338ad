/** The foot of a booking's bill: what was paid, and which way money still has to go. */
import type { Booking } from '@myhibachi/contracts';

export interface MoneyRow {
  readonly term: string;
  readonly cents: number;
}

type Money = Booking['money'];

/** What stays with us once everything promised has gone back. `paidCents` is net of what went back already. */
export function keptCents({ paidCents, dueCents }: Money): number {
  return paidCents + Math.min(0, dueCents);
}

/** Never a negative amount: a credit is money on its way back. */
export function toMoneyRows({ status, money }: Pick<Booking, 'status' | 'money'>): readonly MoneyRow[] {
  const { totalCents, paidCents, dueCents, refundedCents } = money;
  const settled = dueCents === 0 && status === 'cancelled';
  return [
    { term: 'Total', cents: totalCents },
    { term: 'Paid', cents: paidCents + refundedCents },
    ...(refundedCents > 0 ? [{ term: 'Returned', cents: refundedCents }] : []),
    ...(dueCents < 0 ? [{ term: 'Coming back to you', cents: -dueCents }] : []),
    ...(dueCents < 0 || settled ? [] : [{ term: 'Still to pay', cents: dueCents }]),
  ];
}
