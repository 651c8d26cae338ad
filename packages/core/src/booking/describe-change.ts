/** What a change of a booking came to, in the words its host reads. */
import { countOf } from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';

const PEOPLE = [
  ['adults', 'adult', 'adults'],
  ['children', 'child', 'children'],
  ['toddlers', 'toddler', 'toddlers'],
] as const;

function peopleChanges(before: Booking, after: Booking): string[] {
  return PEOPLE.flatMap(([kind, one, many]) => {
    const [was, now] = [before.party[kind], after.party[kind]];
    return was === now ? [] : [`${countOf(now, one, many)} instead of ${was}`];
  });
}

/** Portions by the name of the dish: the bill names dishes as the host chose them. */
function portionsOf({ lines }: Booking): Map<string, number> {
  const portions = new Map<string, number>();
  for (const { kind, label, quantity } of lines)
    if (kind === 'upgrade' || kind === 'add_on') portions.set(label, (portions.get(label) ?? 0) + quantity);
  return portions;
}

function dishChange(dish: string, was: number, now: number): string[] {
  if (was === now) return [];
  if (was === 0) return [`${now} ${dish} added`];
  return [now === 0 ? `${dish} taken off` : `${now} ${dish} instead of ${was}`];
}

function menuChanges(before: Booking, after: Booking): string[] {
  const [was, now] = [portionsOf(before), portionsOf(after)];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((dish) =>
    dishChange(dish, was.get(dish) ?? 0, now.get(dish) ?? 0),
  );
}

const percentInWords = (percent: number | null): string => ((percent ?? 0) === 0 ? 'none' : `${percent} %`);

function gratuityChange({ gratuityPercent: was }: Booking, { gratuityPercent: now }: Booking): string[] {
  if ((was ?? 0) === (now ?? 0)) return [];
  return [`Gratuity: ${percentInWords(now)} instead of ${percentInWords(was)}`];
}

/** One line for each thing that is different; of an address only that it is another one, for these words are kept. */
function describeChange(before: Booking, after: Booking): readonly string[] {
  const moved = (['street', 'city', 'state', 'postalCode'] as const).some(
    (part) => before.venue[part] !== after.venue[part],
  );
  return [
    ...peopleChanges(before, after),
    ...menuChanges(before, after),
    ...(moved ? ['Another address, as below'] : []),
    ...gratuityChange(before, after),
  ];
}

/** The same as it is promised with the message about it. */
export function changeDetails(before: Booking, after: Booking): { readonly change: string; readonly wasCents: number } {
  const words = describeChange(before, after).join('\n');
  return { change: words === '' ? 'The price was worked out anew' : words, wasCents: before.totalCents };
}
