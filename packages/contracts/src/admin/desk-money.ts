/** The money of one booking as our own people see it. */
import { z } from 'zod';
import { Cents } from '../primitives.ts';

export const DeskMoney = z.object({
  totalCents: Cents,
  paidCents: Cents,
  dueCents: Cents,
  refundedCents: Cents,
  refundableCents: Cents.min(0).meta({
    description: 'Paid, and neither sent nor promised back: what can still go back',
  }),
});
