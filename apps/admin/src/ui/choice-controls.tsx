import { Check } from 'lucide-react';
import { Checkbox as RadixCheckbox, RadioGroup as RadixRadioGroup, Switch as RadixSwitch } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { cn } from './class-names.ts';

interface ToggleProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

function Words({ id, label, hint }: { id: string; label: ReactNode; hint: ReactNode }) {
  return (
    <span className="grid gap-0.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {hint !== undefined && <span className="text-xs text-faint">{hint}</span>}
    </span>
  );
}

/** The bare box, for table rows; say in `label` what it chooses. */
export function CheckBox({
  label,
  checked,
  onChecked,
  id,
  disabled = false,
}: {
  readonly label?: string;
  readonly checked: boolean | 'indeterminate';
  readonly onChecked: (checked: boolean) => void;
  readonly id?: string;
  readonly disabled?: boolean;
}) {
  return (
    <RadixCheckbox.Root
      id={id}
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onCheckedChange={(next) => onChecked(next === true)}
      className="grid size-5 shrink-0 place-items-center rounded border border-line-strong bg-panel data-[state=checked]:border-accent-fill data-[state=checked]:bg-accent-fill data-[state=indeterminate]:bg-accent-wash"
    >
      <RadixCheckbox.Indicator className="text-on-accent">
        {checked === 'indeterminate' ? (
          <span aria-hidden className="block h-0.5 w-2.5 bg-accent" />
        ) : (
          <Check aria-hidden className="size-3.5" />
        )}
      </RadixCheckbox.Indicator>
    </RadixCheckbox.Root>
  );
}

export function CheckboxField({ label, hint, checked, onChecked, disabled = false, className }: ToggleProps) {
  const id = useId();
  return (
    <div className={cn('flex items-start gap-2.5', className)}>
      <CheckBox id={id} checked={checked} onChecked={onChecked} disabled={disabled} />
      <Words id={id} label={label} hint={hint} />
    </div>
  );
}

export function SwitchField({ label, hint, checked, onChecked, disabled = false, className }: ToggleProps) {
  const id = useId();
  return (
    <div className={cn('flex items-start justify-between gap-4', className)}>
      <Words id={id} label={label} hint={hint} />
      <RadixSwitch.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChecked}
        className="relative h-6 w-10 shrink-0 rounded-full border border-line-strong bg-sunken transition-colors data-[state=checked]:border-accent-fill data-[state=checked]:bg-accent-fill"
      >
        <RadixSwitch.Thumb className="block size-4 translate-x-1 rounded-full bg-ink transition-transform data-[state=checked]:translate-x-[1.15rem] data-[state=checked]:bg-on-accent" />
      </RadixSwitch.Root>
    </div>
  );
}

interface RadioFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode }[];
}

export function RadioField({ label, value, onValue, choices }: RadioFieldProps) {
  const id = useId();
  return (
    <RadixRadioGroup.Root value={value} onValueChange={onValue} aria-label={label} className="grid gap-2.5">
      {choices.map((choice) => (
        <div key={choice.value} className="flex items-start gap-2.5">
          <RadixRadioGroup.Item
            id={`${id}-${choice.value}`}
            value={choice.value}
            className="grid size-5 shrink-0 place-items-center rounded-full border border-line-strong bg-panel"
          >
            <RadixRadioGroup.Indicator className="block size-2.5 rounded-full bg-accent-fill" />
          </RadixRadioGroup.Item>
          <Words id={`${id}-${choice.value}`} label={choice.label} hint={choice.hint} />
        </div>
      ))}
    </RadixRadioGroup.Root>
  );
}
