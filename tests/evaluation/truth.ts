/**
 * Whether the figures of a reply are true, asked of the database and the host's own words. It shares nothing with the
 * concierge's guards: neither what reads figures out of words, nor what backs them.
 */
import { getBooking } from '@myhibachi/core/booking';
import { getConfig, getMenu } from '@myhibachi/core/catalog';
import { listFaqs } from '@myhibachi/core/knowledge';
import type { Played } from './read-state.ts';
import type { Stage } from './stage.ts';
import { approvalInputs, bookingsSince, holdsSince, quoteDocuments, quotesSince } from './state-store.ts';

export interface Truth {
  readonly cents: ReadonlySet<number>;
  /** Every number, of whatever kind, as it stands in words and documents. */
  readonly numbers: ReadonlySet<string>;
  readonly host: string;
  readonly today: Temporal.PlainDate;
}

const MONEY = /\$\s?(\d[\d,]*(?:\.\d{1,2})?)/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Amounts in dollars a text states, as cents. */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(MONEY)].map(([, digits = '']) => Math.round(Number(digits.replaceAll(',', '')) * 100));
}

function plain(number: string): string {
  const digits = number.replaceAll(',', '');
  return Number.isFinite(Number(digits)) ? String(Number(digits)) : digits;
}

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map(plain);
}

/** Numbers of a document by their field: what ends in `cents` is money, the rest is counted, measured or dated. */
function collect(value: unknown, key: string, into: { cents: Set<number>; numbers: Set<string> }): void {
  if (typeof value === 'number') {
    if (/(?<!per)cents/i.test(key)) into.cents.add(value);
    else for (const form of [value, value / 1000]) into.numbers.add(String(form));
  } else if (typeof value === 'string') {
    for (const amount of amountsIn(value)) into.cents.add(amount);
    for (const number of numbersIn(value)) into.numbers.add(number);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, Array.isArray(value) ? key : name, into);
  }
}

const house = new WeakMap<Stage, { readonly cents: ReadonlySet<number>; readonly numbers: ReadonlySet<string> }>();

/** What is true of every conversation: prices, rules, dishes and articles. Read once a play. */
async function readHouse(stage: Stage) {
  const known = house.get(stage);
  if (known !== undefined) return known;
  const into = { cents: new Set<number>(), numbers: new Set<string>() };
  const { variables: _all, ...figures } = await getConfig(stage.t.visitor());
  const faqs = [
    ...(await listFaqs(stage.t.visitor(), { language: 'en' })).items,
    ...(await listFaqs(stage.t.visitor(), { language: 'es' })).items,
  ];
  const texts = faqs.map(({ title, text }) => ({ title, text }));
  for (const document of [figures, await getMenu(stage.t.visitor()), texts]) collect(document, '', into);
  house.set(stage, into);
  return into;
}

function daysUntil({ today }: Stage, date: string): number {
  return today.until(Temporal.PlainDate.from(date)).days;
}

async function ownDocuments(stage: Stage, played: Played & { readonly host: readonly string[] }): Promise<unknown[]> {
  const { conversationId, known, mine } = played;
  const { t } = stage;
  const { pool } = t.database;
  const quotes = await quotesSince(pool, known.quotes);
  const inputs = await approvalInputs(pool, conversationId);
  const agreed = inputs.map((sealed): unknown => JSON.parse(t.platform.crypto.decrypt('approvals.input', sealed)));
  const view = mine === null ? null : await getBooking(mine.host, { bookingId: mine.bookingId });
  return [
    ...(await quoteDocuments(
      pool,
      quotes.map(({ id }) => id),
    )),
    ...(await holdsSince(pool, known.holds)),
    ...(await bookingsSince(pool, known.bookings)),
    ...agreed,
    ...(view === null
      ? []
      : [
          view,
          { days: daysUntil(stage, view.summary.date) },
          ...agreed.map((input) => dueAfter(input, view.money.paidCents)),
        ]),
  ];
}

/** What would be due of a bill that a change would make. */
function dueAfter(input: unknown, paidCents: number): object {
  if (typeof input !== 'object' || input === null || !('expectedTotalCents' in input)) return {};
  return { dueCents: Number(input.expectedTotalCents) - paidCents };
}

export async function readTruth(stage: Stage, played: Played & { readonly host: readonly string[] }): Promise<Truth> {
  const { cents, numbers } = await readHouse(stage);
  const into = { cents: new Set(cents), numbers: new Set(numbers) };
  for (const document of await ownDocuments(stage, played)) collect(document, '', into);
  const host = played.host.join('\n');
  for (const number of numbersIn(host)) into.numbers.add(number);
  return { ...into, host, today: stage.today };
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic';
/** Days and hours are checked by the calendar, not by a list: what is offered is in the future, on the hour of a slot. */
const WHEN = [
  new RegExp(`\\b(?:${MONTHS})[a-z]*\\.? \\d{1,2}(?:, \\d{4})?\\b`, 'gi'),
  new RegExp(`\\b\\d{1,2} de (?:${MONTHS})[a-z]*(?: de \\d{4})?\\b`, 'gi'),
  /\b\d{1,2}:\d{2}(?:\s?[ap]\.?\s?m\.?)?/gi,
  /\b\d{1,2}\s?[ap]\.?\s?m\b\.?/gi,
];
/** What identifies something has a check of its own by whoever uses it. */
const NAMES = [
  /\+1\d{10}\b/g,
  /\bMH-[0-9A-Z]{6}\b/g,
  /\S+@\S+/g,
  /https?:\/\/\S+/g,
  /\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}/g,
];

/** Figures of a reply that are nobody's: no price, rule, quote or booking of ours, and nothing the host said. */
export function untrue(reply: string, { cents, numbers }: Truth): string[] {
  const amounts = amountsIn(reply).filter((amount) => !cents.has(amount));
  const rest = [...NAMES, MONEY, ...WHEN].reduce((text, pattern) => text.replaceAll(pattern, ' '), reply);
  const strange = numbersIn(rest).filter((number) => !numbers.has(number));
  return [...amounts.map((amount) => `${amount} cents`), ...strange];
}
