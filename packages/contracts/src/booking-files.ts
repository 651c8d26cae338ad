import { defineEndpoint } from './endpoint.ts';
import { BOOKING_EXAMPLES } from './examples/bookings.ts';
import { CodeParams, TokenQuery } from './bookings.ts';

export const getCalendarFile = defineEndpoint({
  id: 'getCalendarFile',
  method: 'GET',
  path: '/api/v1/bookings/:code/calendar.ics',
  tag: 'Manage',
  summary: 'The party as a calendar file',
  description:
    'iCalendar (RFC 5545) in the zone of the venue. The same event each time, so a calendar moves it, or cancels it, and never doubles it.',
  params: CodeParams,
  query: TokenQuery,
  status: 200,
  produces: 'text/calendar',
  errors: ['link_expired'],
  example: BOOKING_EXAMPLES.file,
});

export const getAgreementPdf = defineEndpoint({
  id: 'getAgreementPdf',
  method: 'GET',
  path: '/api/v1/bookings/:code/agreement.pdf',
  tag: 'Manage',
  summary: 'The signed agreement as PDF',
  description:
    'The frozen text with its SHA-256, the signature and the declared allergens. `not_found` for a booking that was signed another way.',
  params: CodeParams,
  query: TokenQuery,
  status: 200,
  produces: 'application/pdf',
  errors: ['link_expired'],
  example: BOOKING_EXAMPLES.file,
});

export const getInvoicePdf = defineEndpoint({
  id: 'getInvoicePdf',
  method: 'GET',
  path: '/api/v1/bookings/:code/invoice.pdf',
  tag: 'Manage',
  summary: 'The bill as PDF',
  description: 'Every line, payment and refund as of now.',
  params: CodeParams,
  query: TokenQuery,
  status: 200,
  produces: 'application/pdf',
  errors: ['link_expired'],
  example: BOOKING_EXAMPLES.file,
});
