import type { InputHTMLAttributes } from 'preact';
import { fieldId } from '../../logic/problem-fields.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  /** A word that does not stand in the way; it takes the place of the hint while there is one. */
  readonly notice?: string | null | undefined;
  readonly rows?: number;
  readonly input?: InputHTMLAttributes;
  /** For a field outside a form, where Enter would otherwise do nothing. */
  readonly onEnter?: () => void;
}

export function FieldError({ name, error }: { readonly name: string; readonly error?: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p class="field-error" id={`${fieldId(name)}-error`}>
      <span aria-hidden="true">▲</span> {error}
    </p>
  );
}

export function TextField({ name, label, value, onValue, error, notice, rows, input, onEnter, ...rest }: Props) {
  const id = fieldId(name);
  const hint = notice ?? rest.hint;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    class: 'input',
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': described,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input
          type="text"
          {...input}
          {...common}
          onInput={(event) => onValue(event.currentTarget.value)}
          onKeyDown={onEnter && ((event) => event.key === 'Enter' && onEnter())}
        />
      ) : (
        <textarea {...common} rows={rows} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
      {hint && (
        <p class="field-hint" id={`${id}-hint`} aria-live={notice ? 'polite' : undefined}>
          {notice ? <strong>{notice}</strong> : hint}
        </p>
      )}
      <FieldError name={name} error={error} />
    </div>
  );
}
