import { Check, Columns3 } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Menu } from './menu.tsx';

export type Shown = Readonly<Record<string, boolean>>;

const PLACE = 'columns:';

function readShown(name: string): Shown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE + name) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Shown) : {};
  } catch {
    // Storage is off, or holds what an older console wrote: every column is shown.
    return {};
  }
}

/** Which columns this person wants to see, remembered in this browser under the list's name. */
export function useShownColumns(name: string | undefined): readonly [Shown, (shown: Shown) => void] {
  const [shown, setShown] = useState<Shown>(() => (name === undefined ? {} : readShown(name)));
  const keep = (next: Shown): void => {
    setShown(next);
    if (name !== undefined) localStorage.setItem(PLACE + name, JSON.stringify(next));
  };
  return [shown, keep];
}

interface PickerProps {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}

export function ColumnPicker({ columns, shown, onShown }: PickerProps) {
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="small" className="hidden md:inline-flex">
          <Columns3 aria-hidden /> Columns
        </Button>
      }
    >
      {columns.map(({ key, title }) => (
        <Radix.CheckboxItem
          key={key}
          checked={shown[key] !== false}
          onCheckedChange={(checked) => onShown({ ...shown, [key]: checked })}
          onSelect={(event) => event.preventDefault()}
          className="flex items-center gap-2.5 rounded-md py-1.5 pr-4 pl-8 text-sm outline-none data-[highlighted]:bg-sunken"
        >
          <Radix.ItemIndicator className="absolute left-3">
            <Check aria-hidden className="size-4 text-accent" />
          </Radix.ItemIndicator>
          {title}
        </Radix.CheckboxItem>
      ))}
    </Menu>
  );
}
