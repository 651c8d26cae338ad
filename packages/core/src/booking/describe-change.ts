/** What a change of a booking came to, in the words its host reads. */
import { countOf } from '../kernel/index.ts';
import type { Language } from '../messaging/index.ts';
import type { Booking } from './booking-row-store.ts';

const WORDS = {
  en: {
    people: { adults: ['adult', 'adults'], children: ['child', 'children'], toddlers: ['toddler', 'toddlers'] },
    instead: (now: string, was: string) => `${now} instead of ${was}`,
    added: (dish: string) => `${dish} added`,
    off: (dish: string) => `${dish} taken off`,
    moved: 'Another address, as below',
    gratuity: 'Gratuity: ',
    none: 'none',
    price: 'The price was worked out anew',
  },
  es: {
    people: { adults: ['adulto', 'adultos'], children: ['niño', 'niños'], toddlers: ['bebé', 'bebés'] },
    instead: (now: string, was: string) => `${now} en vez de ${was}`,
    added: (dish: string) => `Se agrega ${dish}`,
    off: (dish: string) => `Se quita ${dish}`,
    moved: 'Otra dirección, la de abajo',
    gratuity: 'Propina: ',
    none: 'ninguna',
    price: 'El precio se calculó de nuevo',
  },
} as const;

type Words = (typeof WORDS)[Language];

function peopleChanges(before: Booking, after: Booking, { people, instead }: Words): string[] {
  return (['adults', 'children', 'toddlers'] as const).flatMap((kind) => {
    const [was, now] = [before.party[kind], after.party[kind]];
    const [one, many] = people[kind];
    return was === now ? [] : [instead(countOf(now, one, many), String(was))];
  });
}

/** Portions by the name of the dish: the bill names dishes as the host chose them. */
function portionsOf({ lines }: Booking): Map<string, number> {
  const portions = new Map<string, number>();
  for (const { kind, label, quantity } of lines)
    if (kind === 'upgrade' || kind === 'add_on') portions.set(label, (portions.get(label) ?? 0) + quantity);
  return portions;
}

function menuChanges(before: Booking, after: Booking, words: Words): string[] {
  const [was, now] = [portionsOf(before), portionsOf(after)];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((dish) => {
    const [one, other] = [was.get(dish) ?? 0, now.get(dish) ?? 0];
    if (one === other) return [];
    if (one === 0) return [words.added(`${other} ${dish}`)];
    return [other === 0 ? words.off(dish) : words.instead(`${other} ${dish}`, String(one))];
  });
}

function gratuityChange(
  { gratuityPercent: was }: Booking,
  { gratuityPercent: now }: Booking,
  { gratuity, none, instead }: Words,
): string[] {
  const inWords = (percent: number | null): string => ((percent ?? 0) === 0 ? none : `${percent} %`);
  return (was ?? 0) === (now ?? 0) ? [] : [`${gratuity}${instead(inWords(now), inWords(was))}`];
}

/** One line for each thing that is different; of an address only that it is another one, for these words are kept. */
function describeChange(before: Booking, after: Booking, language: Language): string {
  const words = WORDS[language];
  const moved = (['street', 'city', 'state', 'postalCode'] as const).some(
    (part) => before.venue[part] !== after.venue[part],
  );
  const lines = [
    ...peopleChanges(before, after, words),
    ...menuChanges(before, after, words),
    ...(moved ? [words.moved] : []),
    ...gratuityChange(before, after, words),
  ];
  return lines.length === 0 ? words.price : lines.join('\n');
}

/** The same as it is promised with the message about it, in both languages: which is read is known when it is sent. */
export function changeDetails(
  before: Booking,
  after: Booking,
): { readonly change: string; readonly changeInSpanish: string; readonly wasCents: number } {
  return {
    change: describeChange(before, after, 'en'),
    changeInSpanish: describeChange(before, after, 'es'),
    wasCents: before.totalCents,
  };
}
