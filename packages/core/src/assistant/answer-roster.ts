/** Who cooks when and who is off, from what the calendar and the roster answer the asker. */
import { z } from 'zod';
import { sayDate, sayList, sayTime } from '../dialogue/index.ts';
import { countOf } from '../kernel/index.ts';
import { bookingMeant, sayRefusal, type Desk } from './desk.ts';
import { sayDays } from './finding.ts';
import type { Meant } from './read-names.ts';
import type { Period } from './read-period.ts';

const Cooked = z.object({
  code: z.string(),
  hostName: z.string(),
  date: z.string(),
  start: z.string(),
  chefs: z.array(z.string()),
});
const Parties = z.object({
  own: z.boolean(),
  count: z.int(),
  lacking: z.int(),
  more: z.boolean(),
  parties: z.array(z.object({ chefs: z.array(z.string()) })),
});
const Off = z.object({ own: z.boolean(), more: z.boolean(), items: z.array(z.object({ chefName: z.string() })) });

/** Beyond these the list below and the pages say it better than a sentence. */
const MOST_NAMED = 12;

function named(names: readonly string[]): string {
  const once = [...new Set(names)];
  const rest = once.length - MOST_NAMED;
  return sayList(rest > 0 ? [...once.slice(0, MOST_NAMED), 'others'] : once, 'en');
}

function cook(names: readonly string[]): string {
  return `${named(names)} ${new Set(names).size === 1 ? 'cooks' : 'cook'}`;
}

/** "Who cooks MH-7K3PXQ?", or the party that is open, or somebody's. */
export async function sayCooks(desk: Desk, wish: Meant): Promise<string> {
  const meant = await bookingMeant(desk, wish);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('open_booking', meant);
  if (!answer.ok) return sayRefusal(answer);
  const { code, hostName, date, start, chefs } = Cooked.parse(answer.output);
  const when = `${code}, ${hostName}, on ${sayDate(date, 'en')} at ${sayTime(start, 'en')}`;
  return chefs.length === 0 ? `No chef is assigned yet to ${when}.` : `${cook(chefs)} at ${when}.`;
}

function sayLacking(lacking: number): string {
  if (lacking === 0) return '';
  return ` ${countOf(lacking, 'party', 'parties')} still ${lacking === 1 ? 'needs' : 'need'} a chef.`;
}

/** "Who cooks on Saturday?", and of a chef "when do I work?". */
export async function sayParties(
  desk: Desk,
  { period, mine }: { readonly period: Period; readonly mine: boolean },
): Promise<string> {
  const answer = await desk.call('list_parties', { ...period, ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { own, count, lacking, more, parties } = Parties.parse(answer.output);
  const when = sayDays(period);
  if (own)
    return count === 0 ? `${when} you cook at no party.` : `${when} you cook at ${countOf(count, 'party', 'parties')}:`;
  const whose = mine ? 'You cook at none yourself. ' : '';
  if (count === 0) return `${whose}${when} there is no party.`;
  const chefs = parties.flatMap((party) => party.chefs);
  const who = chefs.length === 0 ? 'nobody cooks yet' : cook(chefs);
  const rest = more ? ' There are more: the calendar shows all of them.' : '';
  return `${whose}${when}, ${countOf(count, 'party', 'parties')}: ${who}.${sayLacking(lacking)}${rest}`;
}

/** "Who is off next week?" */
export async function sayOff(desk: Desk, { period }: { readonly period: Period }): Promise<string> {
  const answer = await desk.call('list_time_off', { ...period, ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { own, items, more } = Off.parse(answer.output);
  const when = sayDays(period);
  if (items.length === 0) return own ? `${when} you have no time off.` : `${when} nobody is off.`;
  if (own) return `${when} you have time off:`;
  return `${when} ${named(items.map(({ chefName }) => chefName))}:${more ? ' There are more on the page of the chefs.' : ''}`;
}
