import type { ItemCount } from '@myhibachi/contracts';
import type { PriceSnapshot } from '../catalog/index.ts';
import { countOf, invalidField } from '../kernel/index.ts';

/** The add-on that brings a guest a third protein, and with it room for one more upgrade (domain 1, "Limits"). */
const EXTRA_PROTEIN = 'extra-protein';

type PricedItem = PriceSnapshot['items'][number];

export interface ItemRow {
  readonly item: PricedItem;
  readonly quantity: number;
}

export interface ChosenItems {
  readonly party: { readonly adults: number; readonly children: number };
  readonly upgrades: readonly ItemCount[];
  readonly addOns: readonly ItemCount[];
}

export interface ItemRows {
  readonly upgrades: readonly ItemRow[];
  readonly addOns: readonly ItemRow[];
}

const PLACE = {
  upgrade: { field: 'upgrades', name: 'a premium upgrade' },
  add_on: { field: 'addOns', name: 'an add-on' },
} as const;

function readRows(counts: readonly ItemCount[], kind: PricedItem['kind'], snapshot: PriceSnapshot): readonly ItemRow[] {
  const { field } = PLACE[kind];
  const rows = counts.map(({ item: slug, quantity }, i): ItemRow => {
    const item = snapshot.items.find((known) => known.slug === slug);
    if (item === undefined) {
      throw invalidField(`${field}.${i}.item`, `There is no ${slug} to choose. Please take an item from the menu.`);
    }
    if (item.kind !== kind) {
      const right = PLACE[item.kind];
      throw invalidField(`${field}.${i}.item`, `${item.name} is ${right.name}. Please send it under ${right.field}.`);
    }
    return { item, quantity };
  });
  // In the order of the menu: the order of the request must not change a quote.
  return rows
    .filter((row) => row.quantity > 0)
    .toSorted((a, b) => snapshot.items.indexOf(a.item) - snapshot.items.indexOf(b.item));
}

/**
 * The items a host chose, in the order of the menu and without zeros. Throws `validation_failed` naming the row for an
 * unknown item or one of the other kind, and `upgrades` when there are more upgrades than proteins (domain 1, "Limits").
 */
export function readItems(chosen: ChosenItems, snapshot: PriceSnapshot): ItemRows {
  const upgrades = readRows(chosen.upgrades, 'upgrade', snapshot);
  const addOns = readRows(chosen.addOns, 'add_on', snapshot);
  const paying = chosen.party.adults + chosen.party.children;
  const extra = addOns.find((row) => row.item.slug === EXTRA_PROTEIN)?.quantity ?? 0;
  const limit = snapshot.upgradesPerGuest * paying + extra;
  const count = upgrades.reduce((sum, row) => sum + row.quantity, 0);
  if (count > limit) {
    const proteins = extra > 0 ? ` and ${countOf(extra, 'extra protein')}` : '';
    throw invalidField(
      'upgrades',
      `${count} upgrades are more than the ${limit} that ${countOf(paying, 'paying guest')}${proteins} can have. ` +
        'Please choose fewer, or add extra proteins.',
    );
  }
  return { upgrades, addOns };
}
