import { fieldId } from '../../logic/problem-fields.ts';
import { FieldError } from './text-field.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly max?: number;
  readonly error?: string | undefined;
}

/** A count that can be typed, or taken up and down by buttons large enough for a thumb. */
export function Stepper({ name, label, hint, value, onValue, max = 1000, error }: Props) {
  const id = fieldId(name);
  const set = (next: number) => onValue(Math.min(max, Math.max(0, Number.isNaN(next) ? 0 : Math.trunc(next))));
  return (
    <div class="stepper">
      <div>
        <label class="field-label" for={id}>
          {label}
        </label>
        {hint && (
          <p class="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <div class="stepper-control">
        <button type="button" aria-label={`One fewer: ${label}`} disabled={value <= 0} onClick={() => set(value - 1)}>
          −
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" aria-label={`One more: ${label}`} disabled={value >= max} onClick={() => set(value + 1)}>
          +
        </button>
      </div>
      <FieldError name={name} error={error} />
    </div>
  );
}
