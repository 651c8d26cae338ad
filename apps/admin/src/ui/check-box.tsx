import { Check } from 'lucide-react';
import { Checkbox as RadixCheckbox } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { cn } from './class-names.ts';

export interface ToggleProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** What stands beside a box, a switch or a circle. */
export function ChoiceWords({ id, label, hint }: { id: string; label: ReactNode; hint: ReactNode }) {
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
  errorId,
}: {
  readonly label?: string;
  readonly checked: boolean | 'indeterminate';
  readonly onChecked: (checked: boolean) => void;
  readonly id?: string;
  readonly disabled?: boolean;
  /** Where it says what is wrong with it. */
  readonly errorId?: string | undefined;
}) {
  return (
    <RadixCheckbox.Root
      id={id}
      aria-label={label}
      checked={checked}
      disabled={disabled}
      aria-invalid={errorId === undefined ? undefined : true}
      aria-describedby={errorId}
      onCheckedChange={(next) => onChecked(next === true)}
      className="grid size-[24px] shrink-0 place-items-center rounded border border-line-strong bg-panel data-[state=checked]:border-accent-fill data-[state=checked]:bg-accent-fill data-[state=indeterminate]:bg-accent-wash"
    >
      <RadixCheckbox.Indicator className="text-on-accent">
        {checked === 'indeterminate' ? (
          <span aria-hidden className="block h-0.5 w-2.5 bg-accent" />
        ) : (
          <Check aria-hidden className="size-4" />
        )}
      </RadixCheckbox.Indicator>
    </RadixCheckbox.Root>
  );
}

interface CheckboxProps extends ToggleProps {
  readonly error?: string | undefined;
}

export function CheckboxField({ label, hint, checked, onChecked, error, disabled = false, className }: CheckboxProps) {
  const id = useId();
  return (
    <div className={cn('grid gap-1.5', className)}>
      <div className="flex items-start gap-2.5">
        <CheckBox
          id={id}
          checked={checked}
          onChecked={onChecked}
          disabled={disabled}
          errorId={error === undefined ? undefined : `${id}-error`}
        />
        <ChoiceWords id={id} label={label} hint={hint} />
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
