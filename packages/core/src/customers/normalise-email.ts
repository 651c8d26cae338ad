/**
 * One spelling of a mailbox for comparing and looking up: trimmed, composed and in lower case. What is behind a plus
 * sign stays, because it may be another person's mailbox.
 */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
