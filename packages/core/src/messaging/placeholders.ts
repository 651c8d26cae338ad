/** What staff may write into the words of a message: `{firstName}` and the like, each standing for a fact (domain 10). */
import { formatCents } from '../kernel/index.ts';
import type { FactName, MessageFacts } from './facts.ts';
import { guestsInWords, shortChanges, shortDate } from './wording.ts';

interface Placeholder {
  /** The fact it needs; null for what every message knows. */
  readonly fact: FactName | null;
  readonly means: string;
  /** Where a template has it, its words may not go without it. */
  readonly essential?: true;
  say(facts: MessageFacts): string;
}

function money(fact: FactName, means: string, read: (facts: MessageFacts) => number | undefined): Placeholder {
  return { fact, means, essential: true, say: (facts) => formatCents(read(facts) ?? 0) };
}

export const PLACEHOLDERS = {
  company: { fact: null, means: 'our name', say: ({ company }) => company.name },
  phone: { fact: null, means: 'our phone number', say: ({ company }) => company.phone },
  firstName: { fact: 'firstName', means: 'the host’s first name', say: ({ firstName }) => firstName ?? '' },
  code: { fact: 'code', means: 'the booking code', say: ({ code }) => code ?? '' },
  date: { fact: 'party', means: 'the day of the party', say: ({ party }) => shortDate(party?.date ?? '') },
  fullDate: { fact: 'party', means: 'the day of the party with its year', say: ({ party }) => party?.date ?? '' },
  time: { fact: 'party', means: 'when the party starts', say: ({ party }) => party?.time ?? '' },
  place: { fact: 'party', means: 'where the party is', say: ({ party }) => party?.place ?? '' },
  guests: {
    fact: 'party',
    means: 'who comes',
    say: ({ party }) => (party === undefined ? '' : guestsInWords(party)),
  },
  arrival: { fact: 'arrival', means: 'when the chef arrives', say: ({ arrival }) => arrival ?? '' },
  deadline: { fact: 'deadline', means: 'until when', essential: true, say: ({ deadline }) => deadline ?? '' },
  link: { fact: 'link', means: 'the host’s own page', essential: true, say: ({ link }) => link ?? '' },
  changes: {
    fact: 'changes',
    means: 'what is different',
    say: ({ changes }) => shortChanges(changes ?? []),
  },
  rule: { fact: 'rule', means: 'the rule behind an amount', say: ({ rule }) => rule ?? '' },
  total: money('totalCents', 'the total', (facts) => facts.totalCents),
  deposit: money('depositCents', 'the deposit', (facts) => facts.depositCents),
  paid: money('paidCents', 'what is paid', (facts) => facts.paidCents),
  due: money('dueCents', 'what is due', (facts) => facts.dueCents),
  amount: money('amountCents', 'the payment this is about', (facts) => facts.amountCents),
  refund: money('refundCents', 'what comes back', (facts) => facts.refundCents),
  fee: money('feeCents', 'the fee', (facts) => facts.feeCents),
} as const satisfies Record<string, Placeholder>;

export type PlaceholderName = keyof typeof PLACEHOLDERS;
const NAMES = Object.keys(PLACEHOLDERS) as readonly PlaceholderName[];
const TOKEN = /\{([^{}]*)\}/g;

/** Those a template with these facts can fill. */
export function placeholdersFor(needs: readonly FactName[]): readonly PlaceholderName[] {
  return NAMES.filter((name) => {
    const { fact } = PLACEHOLDERS[name];
    return fact === null || needs.includes(fact);
  });
}

/** The names between braces, in the order in which they stand, whether they exist or not. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(TOKEN)].map(([, name = '']) => name);
}

export function isEssential(name: string): boolean {
  const placeholder: Placeholder | undefined = PLACEHOLDERS[name as PlaceholderName];
  return placeholder?.essential === true;
}

export interface FilledWords {
  readonly text: string;
  /** What the words name and the facts do not hold, by what it stands for. */
  readonly missing: readonly string[];
}

/** Words with what is known filled in, and what they name but nobody knows: then they are not to be used as they are. */
export function fillWords(text: string, facts: MessageFacts): FilledWords {
  const missing = NAMES.filter((name) => {
    const { fact } = PLACEHOLDERS[name];
    return fact !== null && facts[fact] === undefined && namesIn(text).includes(name);
  });
  return { text: fillPlaceholders(text, facts), missing: missing.map((name) => PLACEHOLDERS[name].means) };
}

/** The words with every placeholder filled, in one pass: what a fact holds is never read as a placeholder itself. */
export function fillPlaceholders(text: string, facts: MessageFacts): string {
  return text.replaceAll(TOKEN, (token, name: string) =>
    Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name as PlaceholderName].say(facts) : token,
  );
}
