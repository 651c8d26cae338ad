/** Facts as a real booking gives them, complete enough for every template: what previews and tests are made of. */
import type { BaseFacts, OptionalFacts } from './facts.ts';

export const SAMPLE_FACTS: BaseFacts & OptionalFacts = {
  company: {
    name: 'MyHibachi',
    phone: '(510) 555-0100',
    email: 'hello@myhibachi.example',
    postalAddress: 'MyHibachi, Fremont, CA 94538',
  },
  timeZone: 'America/Los_Angeles',
  sandbox: false,
  firstName: 'Jordan',
  code: 'MH-7K3PXQ',
  party: {
    date: 'Wednesday, September 22, 2027',
    time: '12:30 PM',
    durationMinutes: 90,
    place: '1 Main Street, Fremont, CA 94538',
    adults: 10,
    children: 5,
    toddlers: 1,
  },
  previous: { date: 'Saturday, May 15, 2027', time: '6:00 PM' },
  lines: [
    { label: '10 adults', amountCents: 55_000 },
    { label: '5 children', amountCents: 15_000 },
    { label: 'Sales tax', amountCents: 5_775 },
  ],
  totalCents: 75_775,
  depositCents: 10_000,
  paidCents: 10_000,
  dueCents: 65_775,
  amountCents: 10_000,
  refundCents: 10_000,
  keptCents: 0,
  feeCents: 20_000,
  deadline: 'Wednesday, September 22 at 12:30 PM PDT',
  link: `https://book.myhibachi.example/manage/MH-7K3PXQ?token=${'a'.repeat(63)}`,
  calendarLink: 'https://book.myhibachi.example/api/v1/bookings/MH-7K3PXQ/calendar.ics?token=abc',
  instructions: { method: 'zelle', to: 'pay@myhibachi.example', memo: 'MH-7K3PXQ', amountCents: 10_000 },
  rule: 'Cancelled 4 or more calendar days before the event: the deposit comes back in full.',
  changes: ['12 adults instead of 10', '4 × filet mignon added'],
  notes: ['The chef arrives 30 minutes before the start.'],
  arrival: '12:00 PM',
  alert: {
    subject: 'Travel fee to confirm',
    body: 'No route could be found for this address.\nPlease confirm the fee with the host.',
  },
  invitation: { invitedBy: 'Sam Okafor', role: 'Station manager', stations: ['Fremont'] },
  signIn: { code: '042719', minutes: 10 },
  reply: { subject: 'Our party in May', text: 'We bring everything.\n\nSee you soon!', links: [] },
  terms: { answer: 'I AGREE', parties: [{ code: 'MH-7K3PXQ', date: 'Wednesday, September 22, 2027' }] },
  keyword: 'help',
};

/** The same as a host who reads Spanish is told it. */
export const SAMPLE_FACTS_IN_SPANISH: BaseFacts & OptionalFacts = {
  ...SAMPLE_FACTS,
  language: 'es',
  firstName: 'Lucía',
  party: { ...SAMPLE_FACTS.party, date: 'miércoles, 22 de septiembre de 2027', time: '12:30 pm' },
  previous: { date: 'sábado, 15 de mayo de 2027', time: '6:00 pm' },
  deadline: 'miércoles, 22 de septiembre a las 12:30 pm PDT',
  changes: ['El total pasa de $550.00 a $660.00'],
  arrival: '12:00 pm',
  reply: { subject: 'Nuestra fiesta de mayo', text: 'Llevamos todo.\n\n¡Hasta pronto!', links: [] },
  terms: { answer: 'I AGREE', parties: [{ code: 'MH-7K3PXQ', date: 'miércoles, 22 de septiembre de 2027' }] },
};
