import { Check, Columns3 } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { Button } from './button.tsx';
import { Menu } from './menu.tsx';
import type { Shown } from './shown-columns.ts';

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
