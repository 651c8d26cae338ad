/** A person's right to their data, and to be forgotten (domain 14). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { CUSTOMER_EXAMPLES } from '../examples/admin-customers.ts';
import { Instant, IsoDate, Reason, id } from '../primitives.ts';

const Params = z.strictObject({ id: id('cus') });

export const exportCustomerData = defineEndpoint({
  id: 'exportCustomerData',
  method: 'GET',
  path: '/api/v1/admin/customers/:id/export.json',
  tag: 'Customers',
  summary: 'Everything we hold about a person, as JSON',
  description: 'For the person who asks for their data. Leaves a row that says who took it.',
  params: Params,
  status: 200,
  produces: 'application/json',
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.file,
});

export const exportCustomerPdf = defineEndpoint({
  id: 'exportCustomerPdf',
  method: 'GET',
  path: '/api/v1/admin/customers/:id/export.pdf',
  tag: 'Customers',
  summary: 'Everything we hold about a person, to read',
  description: 'The same as the JSON, on paper. Leaves a row that says who took it.',
  params: Params,
  status: 200,
  produces: 'application/pdf',
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.file,
});

export const getConsentProof = defineEndpoint({
  id: 'getConsentProof',
  method: 'GET',
  path: '/api/v1/admin/customers/:id/consents.html',
  tag: 'Customers',
  summary: 'What a person agreed to hear, to read and print',
  description: 'Every entry of the ledger with wording, source and time, and a SHA-256 over them. Reading it is kept.',
  params: Params,
  status: 200,
  produces: 'text/html',
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.file,
});

export const getConsentProofPdf = defineEndpoint({
  id: 'getConsentProofPdf',
  method: 'GET',
  path: '/api/v1/admin/customers/:id/consents.pdf',
  tag: 'Customers',
  summary: 'What a person agreed to hear, as a PDF',
  description: 'The same as the page, to hand on. Reading it is kept.',
  params: Params,
  status: 200,
  produces: 'application/pdf',
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.file,
});

export const ErasureReceipt = z
  .object({
    customerId: id('cus'),
    at: Instant,
    erased: z.array(z.object({ what: z.string(), count: z.int() })),
    kept: z.array(z.object({ what: z.string(), count: z.int(), why: z.string(), until: IsoDate.nullable() })),
  })
  .meta({ id: 'ErasureReceipt' });
export type ErasureReceipt = z.infer<typeof ErasureReceipt>;

export const eraseCustomer = defineEndpoint({
  id: 'eraseCustomer',
  method: 'POST',
  path: '/api/v1/admin/customers/:id/erasure',
  tag: 'Customers',
  summary: 'Erase a person',
  description:
    'Blanks everything that names them and keeps what the law wants kept; the receipt says which and why. Cannot be undone. ' +
    '`invalid_transition`: a party is to come, an evening is held, or money is still owed by one side. `already_done`: they are erased. `version_conflict`: read it again.',
  params: Params,
  body: z
    .strictObject({ version: z.int().min(1), reason: Reason, confirm: z.literal('ERASE') })
    .meta({ id: 'ErasureRequest' }),
  status: 200,
  response: ErasureReceipt,
  errors: ['unauthenticated', 'forbidden', 'invalid_transition', 'already_done', 'version_conflict'],
  example: CUSTOMER_EXAMPLES.eraseCustomer,
});

export const getErasureReceipt = defineEndpoint({
  id: 'getErasureReceipt',
  method: 'GET',
  path: '/api/v1/admin/customers/:id/erasure.pdf',
  tag: 'Customers',
  summary: 'The receipt of an erasure, for the person',
  description: 'What was erased, what had to be kept, until when and why. `not_found` for somebody who was not erased.',
  params: Params,
  status: 200,
  produces: 'application/pdf',
  errors: ['unauthenticated', 'forbidden'],
  example: CUSTOMER_EXAMPLES.file,
});
