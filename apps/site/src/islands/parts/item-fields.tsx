import type { MenuItem } from '@myhibachi/contracts';
import { formatPrice } from '../../format/money.ts';
import type { Counts } from '../../logic/party-draft.ts';
import { Stepper } from './stepper.tsx';

interface Props {
  readonly legend: string;
  readonly hint: string;
  readonly group: 'upgrades' | 'addOns';
  readonly items: readonly MenuItem[];
  readonly counts: Counts;
  readonly onCounts: (counts: Counts) => void;
  readonly error?: string | undefined;
}

export function ItemFields({ legend, hint, group, items, counts, onCounts, error }: Props) {
  return (
    <fieldset class="grid gap-3" id={`field-${group}`}>
      <legend class="display text-h3">{legend}</legend>
      <p class="field-hint">{hint}</p>
      {error && <p class="field-error">{error}</p>}
      {items.map((item) => (
        <Stepper
          key={item.slug}
          name={`${group}.${item.slug}`}
          label={item.name}
          hint={`+${formatPrice(item.priceCents)} a portion${item.allergens.length > 0 ? ` · ${item.allergens.join(', ')}` : ''}`}
          value={counts[item.slug] ?? 0}
          onValue={(count) => onCounts({ ...counts, [item.slug]: count })}
        />
      ))}
    </fieldset>
  );
}
