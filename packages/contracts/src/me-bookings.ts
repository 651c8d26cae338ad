/** A host's own party by its code: the same verbs as behind the manage link, without a token in the address. */
import { getBookingAgreement, payBalance, payDeposit, signBooking } from './booking-payment.ts';
import { addRequests, cancelBooking, changeBooking, getBooking, rescheduleBooking } from './bookings.ts';
import { getAgreementPdf, getCalendarFile, getInvoicePdf } from './booking-files.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** What stays of an endpoint when its caller has signed in: its token goes, and with it the link that can expire. */
type SignedIn<E extends Endpoint> = Omit<E, 'query' | 'errors' | 'example' | 'tag'> & {
  readonly tag: 'Account';
  readonly errors: readonly (Exclude<E['errors'][number], 'link_expired'> | 'unauthenticated')[];
  readonly example: Omit<NonNullable<E['example']>, 'query'>;
};

function signedIn<const E extends Endpoint>(endpoint: E): SignedIn<E>;
function signedIn({ query: _query, example, ...rest }: Endpoint): object {
  const { query: _shown, ...parts } = example ?? {};
  const errors = [...rest.errors.filter((code) => code !== 'link_expired'), 'unauthenticated'];
  return { ...rest, tag: 'Account', errors, example: parts };
}

export const getMyBooking = defineEndpoint({
  ...signedIn(getBooking),
  id: 'getMyBooking',
  path: '/api/v1/me/bookings/:code',
  summary: 'See one of my parties',
  description: 'As behind its link. A code that is not mine is `not_found`.',
});
export const changeMyBooking = defineEndpoint({
  ...signedIn(changeBooking),
  id: 'changeMyBooking',
  path: '/api/v1/me/bookings/:code/changes',
});
export const rescheduleMyBooking = defineEndpoint({
  ...signedIn(rescheduleBooking),
  id: 'rescheduleMyBooking',
  path: '/api/v1/me/bookings/:code/reschedule',
});
export const cancelMyBooking = defineEndpoint({
  ...signedIn(cancelBooking),
  id: 'cancelMyBooking',
  path: '/api/v1/me/bookings/:code/cancellation',
});
export const addMyRequests = defineEndpoint({
  ...signedIn(addRequests),
  id: 'addMyRequests',
  path: '/api/v1/me/bookings/:code/requests',
});
export const payMyBalance = defineEndpoint({
  ...signedIn(payBalance),
  id: 'payMyBalance',
  path: '/api/v1/me/bookings/:code/balance',
});
export const payMyDeposit = defineEndpoint({
  ...signedIn(payDeposit),
  id: 'payMyDeposit',
  path: '/api/v1/me/bookings/:code/deposit',
});
export const getMyBookingAgreement = defineEndpoint({
  ...signedIn(getBookingAgreement),
  id: 'getMyBookingAgreement',
  path: '/api/v1/me/bookings/:code/agreement',
});
export const signMyBooking = defineEndpoint({
  ...signedIn(signBooking),
  id: 'signMyBooking',
  path: '/api/v1/me/bookings/:code/agreement',
});
export const getMyAgreementPdf = defineEndpoint({
  ...signedIn(getAgreementPdf),
  id: 'getMyAgreementPdf',
  path: '/api/v1/me/bookings/:code/agreement.pdf',
});
export const getMyInvoicePdf = defineEndpoint({
  ...signedIn(getInvoicePdf),
  id: 'getMyInvoicePdf',
  path: '/api/v1/me/bookings/:code/invoice.pdf',
});
export const getMyCalendarFile = defineEndpoint({
  ...signedIn(getCalendarFile),
  id: 'getMyCalendarFile',
  path: '/api/v1/me/bookings/:code/calendar.ics',
});
