/** Figures and moments in the words our messages use, in English and Spanish. */
import { countOf } from '../kernel/index.ts';
import type { PartyFacts } from './facts.ts';
import { LOCALES, type Language } from './language.ts';
import { rows, type Block } from './message-content.ts';

/** Newer language data puts narrow no-break spaces into times, which a text message cannot carry cheaply. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** `Saturday, May 15, 2027`, `sábado, 15 de mayo de 2027`. */
export function dateInWords(date: string, language: Language = 'en'): string {
  const form = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' } as const;
  return plainSpaces(Temporal.PlainDate.from(date).toLocaleString(LOCALES[language], form));
}

/** `6:00 PM`, `6:00 pm`: without the points of Spanish, which would end a sentence. */
function clock(text: string): string {
  return plainSpaces(text).replace(/([ap])\.\s?m\./, '$1m');
}

/** `6:00 PM`. */
export function timeInWords(time: string, language: Language = 'en'): string {
  const form = { hour: 'numeric', minute: '2-digit' } as const;
  return clock(Temporal.PlainTime.from(time).toLocaleString(LOCALES[language], form));
}

/** `Tuesday, April 13 at 2:00 PM PDT`, on the clock of the zone. */
export function momentInWords(instant: Temporal.Instant, timeZone: string, language: Language = 'en'): string {
  const moment = instant.toZonedDateTimeISO(timeZone);
  const locale = LOCALES[language];
  const day = plainSpaces(moment.toLocaleString(locale, { weekday: 'long', month: 'long', day: 'numeric' }));
  const form = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return `${day} ${language === 'es' ? 'a las' : 'at'} ${clock(moment.toLocaleString(locale, form))}`;
}

/** `1 hour 30 minutes`. */
export function spanInWords(minutes: number, language: Language = 'en'): string {
  const parts = [
    [Math.floor(minutes / 60), language === 'es' ? 'hora' : 'hour'],
    [minutes % 60, language === 'es' ? 'minuto' : 'minute'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => countOf(count, unit))
    .join(' ');
}

const GUESTS = {
  en: { adults: ['adult', 'adults'], children: ['child', 'children'], toddlers: ['toddler', 'toddlers'] },
  es: { adults: ['adulto', 'adultos'], children: ['niño', 'niños'], toddlers: ['pequeño', 'pequeños'] },
} as const;

/** `10 adults, 1 child`. */
export function guestsInWords(
  party: Pick<PartyFacts, 'adults' | 'children' | 'toddlers'>,
  language: Language = 'en',
): string {
  const words = GUESTS[language];
  return (['adults', 'children', 'toddlers'] as const)
    .filter((kind) => party[kind] > 0)
    .map((kind) => countOf(party[kind], words[kind][0], words[kind][1]))
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

/** The same in Spanish. */
export function partyRowsInSpanish(code: string, party: PartyFacts): Block {
  return rows(
    ['Cuándo', `${party.date} a las ${party.time}`],
    ['Duración', `cerca de ${spanInWords(party.durationMinutes, 'es')}`],
    ['Dónde', party.place],
    ['Invitados', guestsInWords(party, 'es')],
    ['Reserva', code],
  );
}

/** The date without its year, as a text message has no room for what is obvious. */
export function shortDate(date: string): string {
  return date.replace(/(?:, | de )\d{4}$/, '');
}

const DAY_IN_SPANISH =
  /\b(lunes|martes|miércoles|jueves|viernes|sábado|domingo), (\d{1,2}) de (\p{Ll}{3})\p{Ll}+(?: de \d{4})?/gu;

/** `mié 22 sep` for `miércoles, 22 de septiembre`: Spanish days would fill half a text message. */
export function briefDays(text: string): string {
  return text.replaceAll(
    DAY_IN_SPANISH,
    (_day, weekday: string, day: string, month: string) => `${weekday.slice(0, 3)} ${day} ${month}`,
  );
}

/** What a text has room for beside its link; the page behind it says all. */
const ROOM = 40;

const CUT_SHORT = {
  en: { more: ' and more', details: 'details at the link' },
  es: { more: ' y más', details: 'detalles en el enlace' },
} as const;

/** The changes as they fit into a text: `25 adults instead of 20 and more`. */
export function shortChanges(changes: readonly string[], language: Language = 'en'): string {
  const { more, details } = CUT_SHORT[language];
  const upTo = (count: number): string => `${changes.slice(0, count).join(', ')}${count < changes.length ? more : ''}`;
  const fits = changes.map((_change, at) => upTo(at + 1)).filter((text) => text.length <= ROOM);
  return fits.at(-1) ?? details;
}
