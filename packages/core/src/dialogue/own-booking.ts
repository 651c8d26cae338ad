import { Booking } from '@myhibachi/contracts';
import { z } from 'zod';

/** A booking as its host's conversation sees it: without papers, timeline and the links to them. */
export const OwnBooking = Booking.pick({
  status: true,
  version: true,
  summary: true,
  money: true,
  payments: true,
  policy: true,
  cutoffs: true,
  can: true,
  deposit: true,
}).extend({ manageUrl: z.string().nullable() });
export type OwnBooking = z.infer<typeof OwnBooking>;
