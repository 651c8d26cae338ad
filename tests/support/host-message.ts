import { understand, type Circumstances, type Understanding } from '../../packages/core/src/understanding/index.ts';

const dishes = (kind: 'protein' | 'upgrade' | 'add_on', names: Record<string, string>) =>
  Object.entries(names).map(([slug, name]) => ({ slug, name, kind }));

/** A Wednesday morning in California, with the menu and the figures of a new installation. */
export const JUNE_MORNING: Circumstances = {
  now: Temporal.Instant.from('2026-06-10T18:00:00Z'),
  zone: 'America/Los_Angeles',
  limits: { childFromAge: 6, adultFromAge: 13, maxOnlineGuests: 50 },
  catalog: {
    items: [
      ...dishes('protein', {
        chicken: 'Chicken',
        'ny-strip-steak': 'NY strip steak',
        shrimp: 'Shrimp',
        calamari: 'Calamari',
        tofu: 'Tofu',
      }),
      ...dishes('upgrade', {
        salmon: 'Salmon',
        scallops: 'Scallops',
        'filet-mignon': 'Filet mignon',
        'lobster-tail': 'Lobster tail',
      }),
      ...dishes('add_on', {
        yakisoba: 'Yakisoba noodles',
        'extra-rice': 'Extra fried rice',
        'extra-vegetables': 'Extra vegetables',
        edamame: 'Edamame',
        gyoza: 'Gyoza',
        'extra-protein': 'Extra protein',
      }),
    ],
  },
};

/** What a host says that morning, in answer to what was asked. */
export function hear(text: string, expecting: Circumstances['expecting'] = null): Understanding {
  return understand(text, { ...JUNE_MORNING, expecting });
}

/** The days of a date: the one meant, its precision, and every one left open. */
export function dateHeard({ slots: { date } }: Understanding): string {
  if (date === undefined) return 'none';
  const open = date.ambiguous === undefined ? '' : ` of ${date.ambiguous.join(' ')}`;
  return `${date.value.toString()} ${date.precision}${open}`;
}

export function timeHeard({ slots: { time } }: Understanding): string {
  if (time === undefined) return 'none';
  return [time.value.toString().slice(0, 5), time.assumed ?? 'said', time.about === true ? 'about' : '']
    .join(' ')
    .trim();
}

/** Adults, children, toddlers and total by their first letter: `a10 c3`. */
export function partyHeard({ slots: { party } }: Understanding): string {
  if (party === undefined) return 'none';
  const counts = (['total', 'adults', 'children', 'toddlers'] as const).map((kind) =>
    party[kind] === undefined ? '' : `${kind === 'toddlers' ? 'b' : kind.slice(0, 1)}${party[kind]}`,
  );
  return [...counts, party.about === true ? 'about' : '', party.change ?? ''].filter((part) => part !== '').join(' ');
}

/** Every dish wanted with its portions, in the order of the message within each kind. */
export function dishesHeard({ slots }: Understanding): string {
  const wanted = [...slots.proteins, ...slots.upgrades, ...slots.addOns];
  return wanted.map(({ slug, quantity }) => (quantity === null ? slug : `${slug}×${quantity}`)).join(' ') || 'none';
}

export function intentsHeard({ intents }: Understanding): string {
  return intents.map(({ name }) => name).join(' ') || 'none';
}

export function placeHeard({ slots: { place } }: Understanding): string {
  if (place === undefined) return 'none';
  return [place.street, place.city, place.state, place.postalCode].filter((part) => part !== undefined).join(', ');
}

export function signalsHeard({ signals }: Understanding): string {
  return Object.keys(signals).toSorted().join(' ') || 'none';
}
