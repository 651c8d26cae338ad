/** Finishing a party by its link: signing what our staff wrote in, its deposit, and what is still due. */
import { z } from 'zod';
import { Booking, CodeParams, TokenQuery } from './bookings.ts';
import { defineEndpoint } from './endpoint.ts';
import { BOOKING_EXAMPLES } from './examples/bookings.ts';
import { Agreement, DepositRequest, PaymentStart, SignatureRequest } from './holds.ts';
import { Cents } from './primitives.ts';

export const payBalance = defineEndpoint({
  id: 'payBalance',
  method: 'POST',
  path: '/api/v1/bookings/:code/balance',
  tag: 'Manage',
  summary: 'Pay what is due, with an optional tip',
  description:
    'All that is due and the tip in one payment; the tip goes wholly to the chefs. The bill counts it as paid when the payment service tells us. ' +
    '`already_done`: nothing is due. `invalid_transition`: no tip on a cancelled party. `gateway_unavailable`: nothing was charged; try again.',
  params: CodeParams,
  query: TokenQuery,
  body: z
    .strictObject({ method: z.enum(['card', 'zelle', 'venmo']), gratuityCents: Cents.min(0).max(1_000_000).optional() })
    .meta({ id: 'BalanceRequest' }),
  status: 201,
  response: PaymentStart,
  errors: ['link_expired', 'already_done', 'invalid_transition', 'gateway_unavailable'],
  example: BOOKING_EXAMPLES.payBalance,
});

export const payDeposit = defineEndpoint({
  id: 'payDeposit',
  method: 'POST',
  path: '/api/v1/bookings/:code/deposit',
  tag: 'Manage',
  summary: 'Start paying the deposit of a booking our staff made',
  description:
    'What is missing of the deposit; the date is locked when the payment service tells us. `invalid_transition`: it waits for no deposit. ' +
    '`already_done`: the deposit has arrived. `gateway_unavailable`: nothing was charged; try again.',
  params: CodeParams,
  query: TokenQuery,
  body: DepositRequest,
  status: 201,
  response: PaymentStart,
  errors: ['link_expired', 'invalid_transition', 'already_done', 'gateway_unavailable'],
  example: BOOKING_EXAMPLES.payDeposit,
});

export const getBookingAgreement = defineEndpoint({
  id: 'getBookingAgreement',
  method: 'GET',
  path: '/api/v1/bookings/:code/agreement',
  tag: 'Manage',
  summary: 'The agreement of a booking, to read and sign',
  description: 'Filled with the figures and the policy frozen into the booking; once signed, exactly the signed text.',
  params: CodeParams,
  query: TokenQuery,
  status: 200,
  response: Agreement,
  errors: ['link_expired'],
  example: BOOKING_EXAMPLES.getBookingAgreement,
});

export const signBooking = defineEndpoint({
  id: 'signBooking',
  method: 'POST',
  path: '/api/v1/bookings/:code/agreement',
  tag: 'Manage',
  summary: 'Sign the agreement of a booking our staff made',
  description:
    'Freezes the text as shown, as signing a hold does. `already_done`: it is signed. `figures_changed`: the text is no longer the one named by `textSha256`, so read it again. `invalid_transition`: the party is over or cancelled.',
  params: CodeParams,
  query: TokenQuery,
  body: SignatureRequest,
  status: 201,
  response: Booking,
  errors: ['link_expired', 'already_done', 'figures_changed', 'invalid_transition'],
  example: BOOKING_EXAMPLES.signBooking,
});
