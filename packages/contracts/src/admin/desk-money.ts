/** The money of one booking as our own people see it. */
import { z } from 'zod';
import { Cents } from '../primitives.ts';

export const DeskMoney = z.object({
  totalCents: Cents,
  paidCents: Cents,
  dueCents: Cents,
  refundedCents: Cents,
  goesBackCents: Cents.meta({
    description: 'Sure to go back and not sent yet; what may be turned down, or is to be paid again, is not in it',
  }),
  openCents: Cents.meta({ description: 'Due now, with what is sure to go back gone; negative while more was paid' }),
  refundableCents: Cents.min(0).meta({
    description: 'Paid, and neither sent nor promised back: what can still go back',
  }),
});
