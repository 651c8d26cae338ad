/** Figures and moments in the words our messages use. */
import { countOf } from '../kernel/index.ts';
import type { PartyFacts } from './facts.ts';
import { rows, type Block } from './message-content.ts';

/** Newer language data puts narrow no-break spaces into times, which a text message cannot carry cheaply. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** `Saturday, May 15, 2027`. */
export function dateInWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
}

/** `6:00 PM`. */
export function timeInWords(time: string): string {
  return plainSpaces(Temporal.PlainTime.from(time).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' }));
}

/** `Tuesday, April 13 at 2:00 PM PDT`, on the clock of the zone. */
export function momentInWords(instant: Temporal.Instant, timeZone: string): string {
  const moment = instant.toZonedDateTimeISO(timeZone);
  const day = moment.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  const time = moment.toLocaleString('en-US', { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
  return plainSpaces(`${day} at ${time}`);
}

/** `1 hour 30 minutes`. */
export function spanInWords(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => countOf(count, unit))
    .join(' ');
}

/** `10 adults, 1 child`. */
export function guestsInWords({
  adults,
  children,
  toddlers,
}: Pick<PartyFacts, 'adults' | 'children' | 'toddlers'>): string {
  const parts = [
    [adults, 'adult', 'adults'],
    [children, 'child', 'children'],
    [toddlers, 'toddler', 'toddlers'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => countOf(count, one, many))
    .join(', ');
}

/** The party at a glance, the same rows in every message. */
export function partyRows(code: string, party: PartyFacts): Block {
  return rows(
    ['When', `${party.date} at ${party.time}`],
    ['How long', `about ${spanInWords(party.durationMinutes)}`],
    ['Where', party.place],
    ['Guests', guestsInWords(party)],
    ['Booking', code],
  );
}

/** The date without its year, as a text message has no room for what is obvious. */
export function shortDate(date: string): string {
  return date.replace(/, \d{4}$/, '');
}

/** What a text has room for beside its link; the page behind it says all. */
const ROOM = 40;

/** The changes as they fit into a text: `25 adults instead of 20 and more`. */
export function shortChanges(changes: readonly string[]): string {
  const upTo = (count: number): string =>
    `${changes.slice(0, count).join(', ')}${count < changes.length ? ' and more' : ''}`;
  const fits = changes.map((_change, at) => upTo(at + 1)).filter((text) => text.length <= ROOM);
  return fits.at(-1) ?? 'details at the link';
}
