import { CONTACT, VENUE } from './party.ts';

export const LEAD_EXAMPLES = {
  createLead: {
    body: {
      contact: { firstName: CONTACT.firstName, email: CONTACT.email, phone: CONTACT.phone },
      adults: 60,
      children: 10,
      eventDate: '2027-05-15',
      venue: { city: VENUE.city, state: VENUE.state, postalCode: VENUE.postalCode },
      budgetCents: 500_000,
      message: 'A company picnic; can you bring two grills?',
    },
    response: {
      id: 'led_01a4024a3c107d4f8e5a6b7c8d9e0f1a',
      message: 'Thank you! One of us will get in touch soon.',
    },
  },
  keepDeskLead: {
    body: {
      contact: { firstName: CONTACT.firstName, phone: CONTACT.phone },
      adults: 60,
      children: 10,
      eventDate: '2027-05-15',
      venue: VENUE,
      message: 'Would like two grills; call back after six.',
    },
    response: { id: 'led_01a4024a3c107d4f8e5a6b7c8d9e0f1a' },
  },
};
