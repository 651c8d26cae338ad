import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { LEAD_EXAMPLES } from './examples/leads.ts';
import { Cents, IsoDate, PartialContact, PartialVenue, id, text } from './primitives.ts';

const LeadFields = z.strictObject({
  contact: PartialContact,
  quoteId: id('qte').optional(),
  adults: z.int().min(0).max(1000).optional(),
  children: z.int().min(0).max(1000).optional(),
  eventDate: IsoDate.optional(),
  venue: PartialVenue.optional(),
  budgetCents: Cents.min(0).max(100_000_000).optional(),
  message: text(2000).optional(),
});

export const LeadRequest = LeadFields.meta({ id: 'LeadRequest' });
export type LeadRequest = z.infer<typeof LeadRequest>;

export const createLead = defineEndpoint({
  id: 'createLead',
  method: 'POST',
  path: '/api/v1/leads',
  tag: 'Leads',
  summary: 'Ask us to get in touch',
  description:
    'One lead a person: a second request from the same phone or e-mail updates the first. An e-mail address or a phone number is enough.',
  body: LeadRequest,
  status: 201,
  response: z.object({ id: id('led'), message: z.string() }).meta({ id: 'LeadReceipt' }),
  errors: [],
  example: LEAD_EXAMPLES.createLead,
});

export const DeskLeadRequest = LeadFields.extend({
  venue: PartialVenue.meta({ description: 'Where the party would be: it says whose lead this is' }),
}).meta({ id: 'DeskLeadRequest' });
export type DeskLeadRequest = z.infer<typeof DeskLeadRequest>;

export const keepDeskLead = defineEndpoint({
  id: 'keepDeskLead',
  method: 'POST',
  path: '/api/v1/admin/leads',
  tag: 'Booking desk',
  summary: 'Keep somebody on the phone as a lead',
  description:
    'For a party that cannot be booked yet. One lead a person, of the source `phone` when it is their first: the same phone or e-mail updates the lead there is. Who took the call stands with it. `forbidden`: the station that serves the place is not yours.',
  body: DeskLeadRequest,
  status: 201,
  response: z.object({ id: id('led') }).meta({ id: 'DeskLeadKept' }),
  errors: ['unauthenticated', 'forbidden'],
  example: LEAD_EXAMPLES.keepDeskLead,
});
