/** Customers as our own people look after them (domain 10, 14). */
import { z } from 'zod';
import { BookingStatus } from '../bookings.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CUSTOMER_EXAMPLES } from '../examples/admin-customers.ts';
import { ConsentChannel, ConsentPurpose } from '../me-consents.ts';
import {
  Cents,
  Email,
  Instant,
  IsoDate,
  LocalTime,
  PageQuery,
  Phone,
  id,
  line,
  page,
  text,
  Language,
} from '../primitives.ts';
import { WordsSent } from './words-sent.ts';

const Name = z.object({ firstName: z.string(), lastName: z.string() });
const Contact = Name.extend({
  email: z.string().nullable().meta({ description: 'Null for somebody who is reached by phone only' }),
  phone: z.string(),
});
const Params = z.strictObject({ id: id('cus') });
const Author = z.object({ id: z.string(), name: z.string().nullable() });

export const CustomerRow = Contact.extend({
  id: id('cus'),
  bookings: z.int(),
  lastPartyAt: Instant.nullable(),
  lastPartyTimeZone: z.string().nullable().meta({ description: 'Of the venue of that party' }),
  spentCents: Cents,
  createdAt: Instant,
}).meta({ id: 'CustomerRow' });
export type CustomerRow = z.infer<typeof CustomerRow>;

const CustomerQuery = PageQuery.extend({
  q: line(80).optional().meta({ description: 'A name or the beginning of one, a phone number or an e-mail address' }),
  sort: z.enum(['last_party', 'spend', 'created']).default('last_party'),
  station: id('stn').optional().meta({ description: 'Only those with a party or hold at this station' }),
});
export type CustomerQuery = z.infer<typeof CustomerQuery>;

export const listCustomers = defineEndpoint({
  id: 'listCustomers',
  method: 'GET',
  path: '/api/v1/admin/customers',
  tag: 'Customers',
  summary: 'List and search customers',
  description: 'Those with a party or hold at a station you reach, without those merged into another. Highest first.',
  query: CustomerQuery,
  status: 200,
  response: page(CustomerRow).meta({ id: 'CustomerPage' }),
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.listCustomers,
});

const ConsentWord = z.object({
  channel: ConsentChannel,
  purpose: ConsentPurpose,
  granted: z.boolean(),
  wording: z.string(),
  source: z.string(),
  at: Instant,
});

const Note = z
  .object({
    id: id('nte'),
    text: z.string(),
    by: Author,
    at: Instant,
    editedAt: Instant.nullable(),
    mine: z.boolean(),
  })
  .meta({ id: 'CustomerNote' });
export type CustomerNote = z.infer<typeof Note>;

const Merge = z.object({
  id: id('mrg'),
  absorbedId: id('cus'),
  by: Author,
  at: Instant,
  undoUntil: Instant,
});

export const CustomerProfile = Contact.extend({
  id: id('cus'),
  version: z.int(),
  language: Language.nullable().meta({ description: 'What they are written to in; English while nobody knows' }),
  createdAt: Instant,
  mergedFrom: id('cus').nullable().meta({ description: 'The id asked for, when it was merged into this customer' }),
  erasedAt: Instant.nullable(),
  totals: z.object({
    bookings: z.int(),
    parties: z.int().meta({ description: 'Held or still to come' }),
    billedCents: Cents,
    paidCents: Cents,
    refundedCents: Cents,
  }),
  consents: z.array(
    z.object({
      channel: ConsentChannel,
      purpose: ConsentPurpose,
      word: z.enum(['granted', 'revoked', 'unasked']),
      allowed: z.boolean(),
      stoppedByText: z.boolean(),
    }),
  ),
  consentHistory: z.array(ConsentWord).meta({ description: 'The newest 100 words, newest first' }),
  bookings: z.array(
    z.object({
      id: id('bkg'),
      code: z.string(),
      status: BookingStatus,
      date: IsoDate,
      start: LocalTime,
      station: z.string(),
      guests: z.int(),
      totalCents: Cents,
      dueCents: Cents.meta({ description: 'Negative where the host has a credit' }),
    }),
  ),
  quotes: z.array(z.object({ id: id('qte'), outcome: z.string(), totalCents: Cents, at: Instant, expiresAt: Instant })),
  leads: z.array(z.object({ id: z.string(), source: z.string(), status: z.string(), score: z.int(), at: Instant })),
  payments: z.array(
    z.object({
      id: id('pay'),
      code: z.string(),
      method: z.string(),
      status: z.string(),
      amountCents: Cents,
      refundedCents: Cents,
      at: Instant,
    }),
  ),
  messages: z.array(
    z.object({
      channel: ConsentChannel,
      template: z.string(),
      words: WordsSent,
      state: z.string(),
      at: Instant,
      code: z.string().nullable(),
    }),
  ),
  notes: z.array(Note),
  merges: z.array(Merge).meta({ description: 'Those that can still be undone' }),
}).meta({ id: 'CustomerProfile' });
export type CustomerProfile = z.infer<typeof CustomerProfile>;

export const getCustomer = defineEndpoint({
  id: 'getCustomer',
  method: 'GET',
  path: '/api/v1/admin/customers/:id',
  tag: 'Customers',
  summary: 'See a customer',
  description:
    'Everything about them at the stations you reach, up to 100 of each kind. The id of a duplicate answers the customer it was merged into. That you looked is kept in the audit log.',
  params: Params,
  status: 200,
  response: CustomerProfile,
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.getCustomer,
});

export const CustomerChange = z
  .strictObject({
    version: z.int().min(1),
    firstName: line(60).optional(),
    lastName: line(60).optional(),
    email: Email.optional(),
    phone: Phone.optional(),
    language: Language.optional(),
  })
  .meta({ id: 'CustomerChange' });
export type CustomerChange = z.infer<typeof CustomerChange>;

export const changeCustomer = defineEndpoint({
  id: 'changeCustomer',
  method: 'PATCH',
  path: '/api/v1/admin/customers/:id',
  tag: 'Customers',
  summary: 'Correct how a customer is reached',
  description:
    'Bookings keep the contact they were made with. Another e-mail address ends their sessions. `already_exists`: another customer has this address; `details.customerId` names them, so that the two can be merged. `version_conflict`: read it again.',
  params: Params,
  body: CustomerChange,
  status: 200,
  response: Contact.extend({ id: id('cus'), version: z.int() }).meta({ id: 'CustomerContact' }),
  errors: ['unauthenticated', 'forbidden', 'already_exists', 'version_conflict'],
  example: CUSTOMER_EXAMPLES.changeCustomer,
});

export const recordCustomerConsent = defineEndpoint({
  id: 'recordCustomerConsent',
  method: 'POST',
  path: '/api/v1/admin/customers/:id/consents',
  tag: 'Customers',
  summary: 'Write down what a customer said about hearing from us',
  description:
    'With the words they said or were read, and where. `invalid_transition`: texts were stopped by STOP, which only a START from the phone takes back.',
  params: Params,
  body: z
    .strictObject({
      channel: ConsentChannel,
      purpose: ConsentPurpose,
      granted: z.boolean(),
      wording: text(500),
      source: z.enum(['phone', 'in_person', 'letter', 'email']),
    })
    .meta({ id: 'CustomerConsent' }),
  status: 204,
  errors: ['unauthenticated', 'forbidden', 'invalid_transition'],
  example: CUSTOMER_EXAMPLES.recordCustomerConsent,
});

const NoteText = z.strictObject({ text: text(2000) }).meta({ id: 'CustomerNoteText' });
const NoteParams = Params.extend({ noteId: id('nte') });

export const addCustomerNote = defineEndpoint({
  id: 'addCustomerNote',
  method: 'POST',
  path: '/api/v1/admin/customers/:id/notes',
  tag: 'Customers',
  summary: 'Add a note about a customer',
  description: 'Kept encrypted; only our own people see it. `limit_reached`: there are 500 already.',
  params: Params,
  body: NoteText,
  status: 201,
  response: Note,
  errors: ['unauthenticated', 'forbidden', 'limit_reached'],
  example: CUSTOMER_EXAMPLES.addCustomerNote,
});

export const editCustomerNote = defineEndpoint({
  id: 'editCustomerNote',
  method: 'PATCH',
  path: '/api/v1/admin/customers/:id/notes/:noteId',
  tag: 'Customers',
  summary: 'Edit a note of one’s own',
  description: 'Somebody else’s note is `not_found`.',
  params: NoteParams,
  body: NoteText,
  status: 200,
  response: Note,
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.editCustomerNote,
});

export const deleteCustomerNote = defineEndpoint({
  id: 'deleteCustomerNote',
  method: 'DELETE',
  path: '/api/v1/admin/customers/:id/notes/:noteId',
  tag: 'Customers',
  summary: 'Take a note away',
  description: 'Only one’s own; it can be put back for a while.',
  params: NoteParams,
  status: 204,
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.deleteCustomerNote,
});

export const restoreCustomerNote = defineEndpoint({
  id: 'restoreCustomerNote',
  method: 'POST',
  path: '/api/v1/admin/customers/:id/notes/:noteId/restore',
  tag: 'Customers',
  summary: 'Put a note back that was taken away',
  description: 'Only one’s own, for a day.',
  params: NoteParams,
  status: 200,
  response: Note,
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.restoreCustomerNote,
});
