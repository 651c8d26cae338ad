import type { ErrorCode } from '../errors.ts';
import type { Problem } from '../problem.ts';

type Particulars = Partial<Pick<Problem, 'detail' | 'errors' | 'alternatives'>>;

/** What the problem documents of single codes say beyond their code, title and status. */
export const PROBLEM_EXAMPLES: Readonly<Partial<Record<ErrorCode, Particulars>>> = {
  bad_request: { detail: 'The body is not JSON. Please check its syntax.' },
  validation_failed: {
    errors: [
      { field: 'party.adults', message: 'Please send a number.' },
      { field: 'venue.postalCode', message: 'Please send a US ZIP code such as 94538.' },
    ],
  },
  slot_taken: {
    alternatives: [
      { date: '2027-05-15', start: '15:00', label: 'Saturday, May 15, 2027 at 3:00 PM' },
      { date: '2027-05-15', start: '21:00', label: 'Saturday, May 15, 2027 at 9:00 PM' },
      { date: '2027-05-15', start: '12:00', label: 'Saturday, May 15, 2027 at 12:00 PM' },
    ],
  },
  slot_unavailable: {
    detail: "We need 48 hours' notice.",
    errors: [{ field: 'start', message: "We need 48 hours' notice." }],
  },
  chef_unavailable: {
    detail: 'Kim is at another party then.',
    errors: [{ field: 'chefId', message: 'Kim is at another party then: MH-7K3PXQ, with the drive between.' }],
  },
  invalid_transition: { detail: 'This party can no longer be changed.' },
  version_conflict: { detail: 'This booking has changed since you opened it. Please look again.' },
  cutoff_passed: { detail: 'The number of guests can be changed until 24 hours before the party.' },
  needs_human: { detail: 'One of us quotes this party in person.' },
  already_done: { detail: 'Everything is paid. Thank you!' },
  limit_reached: { detail: 'We sent this link 5 times already. Please look into your messages.' },
  idempotency_mismatch: { detail: 'Please use a new Idempotency-Key for a new request.' },
  payload_too_large: { detail: 'Please send a smaller request.' },
  unsupported_media_type: { detail: 'Please send Content-Type: application/json.' },
  rate_limited: { detail: 'Please try again in 42 seconds.' },
  gateway_unavailable: { detail: 'The payment service does not answer. Nothing was charged; please try again.' },
};
