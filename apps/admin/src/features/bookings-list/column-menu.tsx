import { Columns3 } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { Popover } from '../../ui/popover.tsx';
import { COLUMN_TITLES, type ColumnKey } from './list-search.ts';

interface Props {
  readonly all: readonly ColumnKey[];
  readonly shown: readonly ColumnKey[];
  readonly onShown: (shown: readonly ColumnKey[]) => void;
}

/** Which columns stand in the list; part of the address, so that a kept view keeps them too. */
export function ColumnMenu({ all, shown, onShown }: Props) {
  const toggle = (key: ColumnKey, on: boolean): void => {
    const next = all.filter((one) => (one === key ? on : shown.includes(one)));
    if (next.length > 0) onShown(next);
  };
  return (
    <Popover
      label="Columns"
      trigger={
        <Button className="hidden md:inline-flex">
          <Columns3 aria-hidden /> Columns
        </Button>
      }
    >
      <div className="grid w-44 gap-2">
        {all.map((key) => (
          <CheckboxField
            key={key}
            label={COLUMN_TITLES[key]}
            checked={shown.includes(key)}
            onChecked={(on) => toggle(key, on)}
          />
        ))}
      </div>
    </Popover>
  );
}
