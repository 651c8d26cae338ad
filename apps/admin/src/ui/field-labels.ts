/** What the server calls a field and people call otherwise, by the last part of its path. */
const LABELS: Readonly<Record<string, string>> = {
  amountCents: 'Amount',
  date: 'Date',
  email: 'E-mail',
  eventDate: 'Date',
  firstName: 'First name',
  from: 'From',
  lastName: 'Last name',
  phone: 'Phone',
  postalCode: 'ZIP code',
  reason: 'Reason',
  to: 'Until',
  until: 'Until',
};

/** A field's message with the word people know the field by; without one, the message stands for itself. */
export function fieldSentence(field: string, message: string): string {
  const label = LABELS[field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''];
  return label === undefined ? message : `${label}: ${message}`;
}
