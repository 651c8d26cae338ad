/** Bookings of a kind, who is free, and what guests may not be served, from what the lists answer the asker. */
import { z } from 'zod';
import { sayDate, sayList } from '../dialogue/index.ts';
import { countOf } from '../kernel/index.ts';
import { bookingMeant, sayRefusal, type Desk } from './desk.ts';
import { sayDays, statusWords } from './finding.ts';
import type { ListedWish } from './read-listed.ts';
import type { Meant } from './read-names.ts';
import type { Period } from './read-period.ts';

const Listed = z.object({
  count: z.int(),
  more: z.boolean(),
  bookings: z.array(z.object({ hostName: z.string(), code: z.string() })),
});
const Free = z.object({
  own: z.boolean(),
  free: z.array(z.object({ name: z.string(), station: z.string(), asksToBeOff: z.boolean() })),
  cooking: z.array(z.string()),
});
const Parties = z.object({ parties: z.array(z.object({ code: z.string() })), more: z.boolean() });
const Served = z.object({
  code: z.string(),
  hostName: z.string(),
  date: z.string(),
  allergens: z.array(z.string()),
  dietaryNotes: z.string().nullable(),
});

/** Each day and each party is asked for by itself. */
const MOST_DAYS = 7;
const MOST_PARTIES = 20;

function yesterday({ today }: Desk['state']): string {
  return Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
}

function filterOf({ state }: Desk, { of, period }: ListedWish): object {
  if (of === 'owing') return { due: 'yes', ...period };
  if (of === 'overdue') return { due: 'yes', to: yesterday(state) };
  if (of === 'late_deposits') return { status: 'deposit_pending', depositTo: yesterday(state) };
  if (of !== 'deposits') return { status: of, ...period };
  return {
    status: 'deposit_pending',
    ...(period === null ? {} : { depositFrom: period.from, depositTo: period.to }),
  };
}

const WHAT = {
  owing: ['booking has something to pay', 'bookings have something to pay'],
  overdue: ['booking is overdue', 'bookings are overdue'],
  deposits: ['booking waits for its deposit', 'bookings wait for their deposits'],
  late_deposits: [
    'booking has not had its deposit by the day it was due',
    'bookings have not had their deposits by the day they were due',
  ],
  no_show: ['booking is a no-show', 'bookings are no-shows'],
} as const;

function ofStatus(of: string): readonly [string, string] {
  return [`booking is ${statusWords(of)}`, `bookings are ${statusWords(of)}`];
}

function sayCount({ of, period }: ListedWish, found: number): string {
  const when = period === null || of === 'overdue' ? 'In all' : sayDays(period);
  const due = of === 'deposits' && period !== null ? ', by the day the deposit is due' : '';
  const [one, many] = of in WHAT ? WHAT[of as keyof typeof WHAT] : ofStatus(of);
  return found === 0 ? `${when} no ${one}${due}` : `${when} ${found} ${found === 1 ? one : many}${due}`;
}

/** "Who owes how much?", "which deposits are due this week?", "how many no-shows?" */
export async function sayListed(desk: Desk, wish: ListedWish): Promise<string> {
  const answer = await desk.call('list_bookings', { ...filterOf(desk, wish), ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { count, more, bookings } = Listed.parse(answer.output);
  const rest = more ? ' There are more than I look through; the list shows all.' : '';
  const days = wish.of === 'overdue' ? { to: yesterday(desk.state) } : wish.period;
  if (wish.of === 'owing' || wish.of === 'overdue') await desk.call('sum_due', { ...desk.station, ...days });
  const names = desk.inWords
    ? ` ${sayList(
        bookings.map(({ hostName, code }) => `${hostName} (${code})`),
        'en',
      )}`
    : '';
  return `${sayCount(wish, count)}${count === 0 ? '.' : ':'}${names}${rest}`;
}

async function sayFreeOn(desk: Desk, date: string): Promise<string> {
  const answer = await desk.call('list_free_chefs', { date, ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { own, free, cooking } = Free.parse(answer.output);
  const when = `On ${sayDate(date, 'en')}`;
  if (own)
    return free.length === 0 ? `${when} you are not free to cook.` : `${when} you work and cook at no party yet.`;
  const names = free.map(({ name, station, asksToBeOff }) =>
    desk.station.station === undefined
      ? `${name} (${station}${asksToBeOff ? ', asks to be off' : ''})`
      : `${name}${asksToBeOff ? ' (asks to be off)' : ''}`,
  );
  const rest =
    cooking.length === 0 ? '' : ` ${sayList(cooking, 'en')} already ${cooking.length === 1 ? 'cooks' : 'cook'}.`;
  if (names.length === 0) return `${when} nobody who works is without a party.${rest}`;
  return `${when}, working and without a party: ${sayList(names, 'en')}.${rest}`;
}

/** "Which chefs are free on Friday?": those who work that day and cook at no party. */
export async function sayFree(desk: Desk, { period }: { readonly period: Period }): Promise<string> {
  const first = Temporal.PlainDate.from(period.from);
  const days = first.until(period.to).days + 1;
  if (days > MOST_DAYS) return 'Please ask who is free on a day, or on the days of one week.';
  const said: string[] = [];
  for (let n = 0; n < days; n += 1) said.push(await sayFreeOn(desk, first.add({ days: n }).toString()));
  return said.some((line) => !line.startsWith('On ')) ? (said[0] ?? '') : said.join('\n');
}

/** "Any allergies tomorrow?": of each party what was declared, and how many parties were looked at. */
export async function sayAllergies(desk: Desk, { period }: { readonly period: Period }): Promise<string> {
  const answer = await desk.call('list_parties', { ...period, ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { parties, more } = Parties.parse(answer.output);
  const lines: string[] = [];
  for (const { code } of parties.slice(0, MOST_PARTIES)) {
    const opened = await desk.call('open_booking', { code });
    if (opened.ok) lines.push(...sayServed(opened.output));
  }
  const when = sayDays(period);
  if (parties.length === 0) return `${when} there is no party.`;
  const all = parties.length <= MOST_PARTIES && !more;
  const looked = `${when} I looked at ${all ? `all ${countOf(parties.length, 'party', 'parties')}` : `the first ${MOST_PARTIES} parties only; please open the others in the calendar`}.`;
  const found =
    lines.length === 0 ? 'Nothing is declared, which does not say that there is nothing.' : lines.join('\n');
  return `${looked} ${lines.length === 0 ? found : `Declared:\n${found}`}`;
}

function sayServed(output: unknown): readonly string[] {
  const { code, hostName, date, allergens, dietaryNotes } = Served.parse(output);
  if (allergens.length === 0 && dietaryNotes === null) return [];
  const parts = [...allergens, ...(dietaryNotes === null ? [] : [`“${dietaryNotes.replaceAll(/\s+/gu, ' ').trim()}”`])];
  return [`${hostName} (${code}), ${sayDate(date, 'en')}: ${parts.join(', ')}.`];
}

/** A phone or an address is read on the booking's page, by those who see it there. */
export async function sayContact(desk: Desk, wish: Meant): Promise<string> {
  const meant = await bookingMeant(desk, wish);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('open_booking', meant);
  if (!answer.ok) return sayRefusal(answer);
  const { code } = Served.parse(answer.output);
  return `I do not repeat phone numbers and addresses: they are on the page of ${code}, for those who may see them.`;
}
