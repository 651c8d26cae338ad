/** A message as blocks: the HTML, the text and the attachments of one e-mail all come from these, so they cannot disagree. */

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** Amounts under each other, the last one the sum. */
  | { readonly kind: 'bill'; readonly lines: readonly { readonly label: string; readonly amountCents: number }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** What is answered, below the answer; `when` in words. */
  | { readonly kind: 'quote'; readonly who: string; readonly when: string; readonly text: string }
  /** A sum worth a second look: what is due, what comes back. */
  | { readonly kind: 'amount'; readonly label: string; readonly cents: number; readonly note: string };

export interface MessageContent {
  readonly subject: string;
  /** The line a mailbox shows beside the subject. */
  readonly preheader: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** The same in one text message, without the company's name and the opt-out, which are added to all of them. */
  readonly sms: string;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const rows = (...pairs: readonly (readonly [string, string])[]): Block => ({ kind: 'rows', rows: pairs });
export const bill = (lines: readonly { label: string; amountCents: number }[]): Block => ({ kind: 'bill', lines });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const button = (label: string, url: string): Block => ({ kind: 'button', label, url });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
export const amount = (label: string, cents: number, note = ''): Block => ({ kind: 'amount', label, cents, note });

/** What is still due, or nothing at all when nothing is. */
export function due(label: string, cents: number): Block[] {
  return cents > 0 ? [amount(label, cents)] : [];
}
