/** A label, its control, a hint and what the server or the form has against it, tied together for every reader. */
import {
  useId,
  useState,
  type InputHTMLAttributes,
  type InvalidEvent,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
} from 'react';
import { countOf } from '../format/format.ts';
import { cn } from './class-names.ts';

const control =
  'w-full rounded-md border border-line-strong bg-panel px-3 text-sm text-ink placeholder:text-faint disabled:opacity-60 aria-invalid:border-bad';

export interface FieldParts {
  readonly id: string;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly className?: string | undefined;
  readonly children: (parts: FieldParts) => ReactNode;
}

/** For controls of any kind; `children` gets the ids to put on its control. */
export function Field({ label, hint, error, optional = false, className, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  return (
    <div className={cn('grid content-start gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
        {optional && <span className="ml-1 font-normal text-faint">(optional)</span>}
      </label>
      {children({
        id,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': described === '' ? undefined : described,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-faint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

type InputProps = InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> };

export function Input({ className, ...rest }: InputProps) {
  return <input className={cn(control, 'h-9', className)} {...rest} />;
}

type TextareaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly ref?: Ref<HTMLTextAreaElement> };

export function Textarea({ className, ...rest }: TextareaProps) {
  return <textarea className={cn(control, 'min-h-20 py-2', className)} {...rest} />;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a field lacks by itself, in our words. */
function lackOf({ validity, minLength, type, validationMessage }: Control): string {
  if (validity.valueMissing) return 'Please fill this in.';
  if (validity.tooShort) return `Please use at least ${countOf(minLength, 'character')}.`;
  if (validity.typeMismatch && type === 'email') return 'Please enter an e-mail address such as name@mail.example.';
  return validationMessage;
}

/**
 * What the browser would refuse in a bubble of its own stands at the field instead, until somebody types into it; where
 * the focus goes then is `app/refused-forms.ts`'s.
 */
function useOwnLack() {
  const [lack, setLack] = useState<string>();
  return {
    lack,
    watch: {
      onInvalid: (event: InvalidEvent<Control>): void => {
        event.preventDefault();
        setLack(lackOf(event.currentTarget));
      },
      onInput: (): void => setLack(undefined),
    },
  };
}

type LabelProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'optional'>;

/** An input with everything around it. */
export function TextField({ label, hint, error, optional, className, ...rest }: LabelProps & InputProps) {
  const { lack, watch } = useOwnLack();
  return (
    <Field label={label} hint={hint} error={lack ?? error} optional={optional ?? false} className={className}>
      {(parts) => <Input {...parts} {...watch} {...rest} />}
    </Field>
  );
}

/** Several lines with everything around them. */
export function TextareaField({ label, hint, error, optional, className, ...rest }: LabelProps & TextareaProps) {
  const { lack, watch } = useOwnLack();
  return (
    <Field label={label} hint={hint} error={lack ?? error} optional={optional ?? false} className={className}>
      {(parts) => <Textarea {...parts} {...watch} {...rest} />}
    </Field>
  );
}
