import { consolePath, type Booking } from '../booking/index.ts';
import type { TransactionContext } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';

const WHAT_TO_DO = {
  expired: 'The host has not answered. Please get in touch: the booking stays as it is, and you can ask again.',
  stopped: 'The host wants no more texts. Please send the link to sign by e-mail, or call.',
  unclear: 'The host was asked twice and it is still not clear. Please get in touch and ask again.',
  allergies: 'The host agreed to the terms by text; whether there are food allergies is still not clear. Please ask.',
} as const;

const SUBJECTS = {
  expired: 'no answer to the terms',
  stopped: 'texts stopped while the terms were open',
  unclear: 'an unclear answer to the terms',
  allergies: 'allergies still to be asked for',
} as const;

/** Tells the station's people what became of a request, where no conversation is handed to them. Names no host. */
export async function tellTermsOpen(
  tx: TransactionContext,
  booking: Booking,
  what: { readonly kind: keyof typeof WHAT_TO_DO; readonly requestId: string },
): Promise<void> {
  await tellStaff(tx, {
    topic: 'terms_open',
    stationId: booking.stationId,
    key: `terms:${what.kind}:${what.requestId}`,
    subject: `${booking.code}: ${SUBJECTS[what.kind]}`,
    body: WHAT_TO_DO[what.kind],
    bookingId: booking.id,
    path: consolePath(booking.id),
  });
}
