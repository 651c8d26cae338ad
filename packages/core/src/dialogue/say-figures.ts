/** Figures, dates and guests in the words of a chat, in English and Spanish. */
import { dishInSpanish } from '../catalog/index.ts';
import { formatCents } from '../kernel/index.ts';

export type Language = 'en' | 'es';

const LOCALES = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

/** Newer language data puts narrow no-break spaces into times, which a text message cannot carry cheaply. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

/** `$550`, `$1,234.50`: whole dollars are said without cents. */
export function sayMoney(amount: number): string {
  return formatCents(amount).replace(/\.00$/, '');
}

/** `Saturday, May 15, 2027`, `sábado, 15 de mayo de 2027`. */
export function sayDate(date: string, language: Language): string {
  const form = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' } as const;
  return plain(Temporal.PlainDate.from(date).toLocaleString(LOCALES[language], form));
}

/** `Saturday, May 15`: where the year is plain. */
export function sayDay(date: string, language: Language): string {
  const form = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  return plain(Temporal.PlainDate.from(date).toLocaleString(LOCALES[language], form));
}

/** `6:00 PM`, `6:00 pm`: without the points of Spanish, which would end a sentence. */
export function sayTime(time: string, language: Language): string {
  const said = plain(
    Temporal.PlainTime.from(time).toLocaleString(LOCALES[language], { hour: 'numeric', minute: '2-digit' }),
  );
  return said.replace(/([ap])\.\s?m\./, '$1m');
}

/** A moment by the clock of the zone: `Tuesday, April 13 at 2:00 PM`. */
export function sayMoment(instant: string, zone: string, language: Language): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const joint = language === 'es' ? 'a las' : 'at';
  return `${sayDay(local.toPlainDate().toString(), language)} ${joint} ${sayTime(time, language)}`;
}

const GUESTS = {
  en: { adults: ['adult', 'adults'], children: ['child', 'children'], toddlers: ['toddler', 'toddlers'] },
  es: { adults: ['adulto', 'adultos'], children: ['niño', 'niños'], toddlers: ['pequeño', 'pequeños'] },
} as const;

/** `12 adults, 3 children`. */
export function sayGuests(
  party: { readonly adults: number; readonly children: number; readonly toddlers: number },
  language: Language,
): string {
  const words = GUESTS[language];
  return (['adults', 'children', 'toddlers'] as const)
    .filter((kind) => party[kind] > 0)
    .map((kind) => `${party[kind]} ${words[kind][party[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}

/** A dish as it is called in the language of the talk; what the company has named itself keeps its name. */
export function sayDish(name: string, language: Language): string {
  return language === 'es' ? dishInSpanish(name) : name;
}

/** The dishes of a bill that cost extra, with their portions: `4 × Filet mignon, 2 × Gyoza`. */
export function sayItems(
  lines: readonly { readonly kind: string; readonly label: string; readonly quantity: number }[],
  language: Language,
): string {
  return lines
    .filter(({ kind }) => kind === 'upgrade' || kind === 'add_on')
    .map(({ label, quantity }) => `${quantity} × ${sayDish(label, language)}`)
    .join(', ');
}

/** `a, b and c`. */
export function sayList(items: readonly string[], language: Language, join: 'and' | 'or' = 'and'): string {
  const words = { en: { and: 'and', or: 'or' }, es: { and: 'y', or: 'o' } } as const;
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${words[language][join]} ${items.at(-1) ?? ''}`;
}
