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
