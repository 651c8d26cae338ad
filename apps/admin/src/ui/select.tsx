/** The browser's own select: quick, right on every phone, and known to every screen reader. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref, SelectHTMLAttributes } from 'react';
import { cn } from './class-names.ts';
import { Field } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> & {
  readonly choices: readonly Choice[];
  readonly onValue: (value: string) => void;
  readonly ref?: Ref<HTMLSelectElement>;
};

export function Select({ choices, onValue, className, ...rest }: SelectProps) {
  return (
    <span className={cn('relative inline-flex w-full', className)}>
      <select
        className="h-9 w-full appearance-none rounded-md border border-line-strong bg-panel pr-8 pl-3 text-sm text-ink disabled:opacity-60 aria-invalid:border-bad"
        onChange={(event) => onValue(event.target.value)}
        {...rest}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-2.5 right-2.5 size-4 text-faint" />
    </span>
  );
}

type SelectFieldProps = SelectProps & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
};

export function SelectField({ label, hint, error, className, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(parts) => <Select {...parts} {...rest} />}
    </Field>
  );
}
