import { RadioGroup as RadixRadioGroup, Switch as RadixSwitch } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { ChoiceWords, type ToggleProps } from './check-box.tsx';
import { cn } from './class-names.ts';

export function SwitchField({ label, hint, checked, onChecked, disabled = false, className }: ToggleProps) {
  const id = useId();
  return (
    <div className={cn('flex items-start justify-between gap-4', className)}>
      <ChoiceWords id={id} label={label} hint={hint} />
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
          <ChoiceWords id={`${id}-${choice.value}`} label={choice.label} hint={choice.hint} />
        </div>
      ))}
    </RadixRadioGroup.Root>
  );
}
