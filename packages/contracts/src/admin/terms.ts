/** Agreeing to the terms of a booking by text, as our own people see and steer it (domain 6). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { TERMS_EXAMPLES } from '../examples/admin-terms.ts';
import { Instant, Language, id } from '../primitives.ts';
import { BookingIdParams } from './bookings.ts';

const STAFF = ['unauthenticated', 'forbidden'] as const;
const shared = { tag: 'Booking desk', params: BookingIdParams, path: '/api/v1/admin/bookings/:id/terms' } as const;

const TermsReply = z.object({
  text: z.string().meta({ description: 'Word for word as it came in' }),
  phone: z.string(),
  providerMessageId: z.string(),
  receivedAt: Instant,
  sha256: z.string().meta({
    description:
      'SHA-256 over `{"phone":…,"providerMessageId":…,"receivedAt":…,"text":…}`, keys in this order, without spaces',
  }),
  source: z.string().nullable().meta({ description: 'The network address the text service handed it over from' }),
  verdict: z.enum(['agree', 'refuse', 'unclear']),
  reason: z.string().meta({ description: 'What decided, such as `clear_agreement`, `doubt` or `which_booking`' }),
});

const TermsRequest = z.object({
  id: id('trq'),
  status: z.enum(['asked', 'agreed', 'refused', 'unclear', 'expired', 'stopped', 'signed', 'withdrawn']).meta({
    description:
      '`signed`: on the booking’s page instead. `stopped`: the host wants no more texts. `withdrawn`: taken back, replaced, or the party is over.',
  }),
  askedAt: Instant,
  expiresAt: Instant,
  closedAt: Instant.nullable(),
  reAsks: z.int().meta({ description: 'How often an unclear reply was asked about' }),
  allergies: z.enum(['asked', 'again', 'none', 'declared', 'left']).nullable().meta({
    description:
      'What became of the question for allergies that follows an agreement: asked, asked again, none, recorded on the booking, or left to our people. Null before it',
  }),
  version: z.string().meta({ description: 'Of the agreement’s text' }),
  sha256: z.string().meta({ description: 'Of the text the host was asked to agree to' }),
  language: Language.meta({ description: 'In which the host was asked' }),
  delivery: z
    .object({ status: z.string(), outcome: z.string().nullable() })
    .nullable()
    .meta({ description: 'How far our text has come; null when it is no longer kept' }),
  replies: z.array(TermsReply),
});

export const BookingTerms = z
  .object({
    requests: z.array(TermsRequest).meta({ description: 'Newest first, at most 50' }),
    textsAllowed: z.boolean().meta({ description: 'Whether the host may be texted about the booking' }),
    can: z.object({ ask: z.boolean(), withdraw: z.boolean() }),
  })
  .meta({ id: 'BookingTerms' });
export type BookingTerms = z.infer<typeof BookingTerms>;

export const getBookingTerms = defineEndpoint({
  ...shared,
  id: 'getBookingTerms',
  method: 'GET',
  summary: 'What a host was asked to agree to by text',
  description: 'Every request and every reply read as an answer to one, with its evidence.',
  status: 200,
  response: BookingTerms,
  errors: STAFF,
  example: TERMS_EXAMPLES.getBookingTerms,
});

export const askForTerms = defineEndpoint({
  ...shared,
  id: 'askForTerms',
  method: 'POST',
  summary: 'Ask a host to agree to the terms by text',
  description:
    'Replaces an open request. `already_done`: it is signed. `invalid_transition`: there is nothing to agree to any more. `limit_reached`: the host was asked as often as `desk.linkLimit` allows. `version_conflict`: the booking’s phone number has just changed.',
  status: 202,
  response: z.object({ left: z.int() }).meta({ id: 'TermsAsked', description: 'How often they can be asked yet' }),
  errors: [...STAFF, 'already_done', 'invalid_transition', 'limit_reached', 'version_conflict'],
  example: TERMS_EXAMPLES.askForTerms,
});

export const withdrawTerms = defineEndpoint({
  ...shared,
  id: 'withdrawTerms',
  method: 'DELETE',
  summary: 'Take a request for agreement back',
  description:
    'A reply is no longer read as an answer. `already_done`: none is open. `version_conflict`: the booking’s phone number has just changed.',
  status: 204,
  errors: [...STAFF, 'already_done', 'version_conflict'],
  example: TERMS_EXAMPLES.withdrawTerms,
});
