/** What the server calls a field and people call otherwise, by the last part of its path. */
const LABELS: Readonly<Record<string, string>> = {
  addOns: 'Add-ons',
  adults: 'Adults',
  amountCents: 'Amount',
  children: 'Children',
  city: 'City',
  date: 'Date',
  dietaryNotes: 'Dietary notes',
  email: 'E-mail',
  eventDate: 'Date',
  firstName: 'First name',
  from: 'From',
  gratuityPercent: 'Gratuity',
  lastName: 'Last name',
  name: 'Name',
  phone: 'Phone',
  postalCode: 'ZIP code',
  reason: 'Reason',
  reference: 'Reference',
  requests: 'Requests',
  start: 'Start',
  state: 'State',
  street: 'Street',
  text: 'Text',
  to: 'Until',
  toddlers: 'Toddlers',
  until: 'Until',
  upgrades: 'Upgrades',
};

/** A field's message with the word people know the field by; without one, the message stands for itself. */
export function fieldSentence(field: string, message: string): string {
  const label = LABELS[field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''];
  return label === undefined ? message : `${label}: ${message}`;
}
