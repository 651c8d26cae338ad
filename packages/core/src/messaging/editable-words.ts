/**
 * Which words of a template staff may put in other words, and what these are now, with placeholders for the facts. Found
 * by composing the template twice with facts that are placeholders: words that differ depend on the case, and only the
 * template itself knows how.
 */
import { formatCents } from '../kernel/index.ts';
import type { FactName, MessageFacts } from './facts.ts';
import type { MessageContent } from './message-content.ts';
import { namesIn, placeholdersFor, type PlaceholderName } from './placeholders.ts';
import { TEMPLATES, type TemplateName } from './templates/index.ts';

export type Slot = 'subject' | 'heading' | 'intro' | 'text';
export const SLOTS = { email: ['subject', 'heading', 'intro'], sms: ['text'] } as const;

/** Nobody edits what the law words for us, what lets people in or binds them, and what goes to our own people. */
const FIXED: readonly FactName[] = ['keyword', 'signIn', 'reply', 'terms', 'allergies'];

function isFixed(template: TemplateName): boolean {
  return template.startsWith('staff_') || FIXED.some((fact) => TEMPLATES[template].needs.includes(fact));
}

const AMOUNTS = [
  ['totalCents', 'total'],
  ['depositCents', 'deposit'],
  ['paidCents', 'paid'],
  ['dueCents', 'due'],
  ['amountCents', 'amount'],
  ['refundCents', 'refund'],
  ['feeCents', 'fee'],
] as const;
/** Sums no text holds by itself. */
const MARK = 987_654_000;

/** Dates stand in full in some places and without their year in others. */
const YEAR = ', 2000';

const COMPANY = { name: '{company}', phone: '{phone}', email: '{email}', postalAddress: '{address}' };

function markedFacts(sign: 1 | -1): MessageFacts {
  const sums: Partial<Record<(typeof AMOUNTS)[number][0], number>> = Object.fromEntries(
    AMOUNTS.map(([fact], index) => [fact, sign * (MARK + index)]),
  );
  const other = sign === 1;
  return {
    company: COMPANY,
    timeZone: 'UTC',
    sandbox: false,
    firstName: '{firstName}',
    code: '{code}',
    party: {
      date: `{date}${YEAR}`,
      time: '{time}',
      durationMinutes: 1,
      place: '{place}',
      adults: 1,
      children: 0,
      toddlers: 0,
    },
    ...(other ? { previous: { date: '{previousDate}', time: '{previousTime}' } } : {}),
    deadline: '{deadline}',
    link: '{link}',
    rule: '{rule}',
    changes: ['{changes}'],
    arrival: '{arrival}',
    instructions: {
      method: other ? 'zelle' : 'venmo',
      to: other ? 'a' : 'b',
      memo: '{code}',
      amountCents: sign * MARK,
    },
    alert: { subject: '', body: '' },
    keyword: other ? 'help' : 'grant',
    keptCents: 0,
    ...sums,
  };
}

function unmark(text: string, sign: 1 | -1): string {
  const dated = text.replaceAll(`{date}${YEAR}`, '{fullDate}');
  return AMOUNTS.reduce(
    (words, [, name], index) => words.replaceAll(formatCents(sign * (MARK + index)), `{${name}}`),
    dated,
  );
}

function wordsOf(content: MessageContent): Readonly<Record<Slot, string | null>> {
  const [first] = content.blocks;
  const intro = first?.kind === 'paragraph' ? first.text : null;
  return { subject: content.subject, heading: content.heading, intro, text: content.sms };
}

export interface EditableWords {
  readonly slot: Slot;
  readonly own: string;
  readonly placeholders: readonly PlaceholderName[];
}

/** The words of a template for a channel that may be put in other words, as they are by themselves. */
export function editableWords(template: TemplateName, channel: 'email' | 'sms'): readonly EditableWords[] {
  if (isFixed(template)) return [];
  const known = TEMPLATES[template];
  const [one, two] = [wordsOf(known.compose(markedFacts(1))), wordsOf(known.compose(markedFacts(-1)))];
  const placeholders = placeholdersFor(known.needs);
  return SLOTS[channel].flatMap((slot): EditableWords[] => {
    const [a, b] = [one[slot], two[slot]];
    if (a === null || b === null) return [];
    const own = unmark(a, 1);
    const fills = namesIn(own).every((name) => (placeholders as readonly string[]).includes(name));
    return own === unmark(b, -1) && fills ? [{ slot, own, placeholders }] : [];
  });
}
