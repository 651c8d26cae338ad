import { TextField, TextareaField } from './field.tsx';
import { fieldError } from './form-problem.tsx';

interface Props {
  readonly label?: string;
  /** What becomes of it, after how long it may be. */
  readonly kept?: string;
  readonly oneLine?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What the server has against the form. */
  readonly error: unknown;
}

/** Why somebody changes what others rely on: asked for, 10 to 500 characters. */
export function ReasonField({ label = 'Why', kept = '', oneLine = false, value, onValue, error }: Props) {
  const parts = {
    label,
    hint: `10 to 500 characters${kept}`,
    required: true,
    minLength: 10,
    maxLength: 500,
    value,
    error: fieldError(error, 'reason'),
  };
  if (oneLine) return <TextField {...parts} onChange={(event) => onValue(event.target.value)} />;
  return <TextareaField {...parts} onChange={(event) => onValue(event.target.value)} />;
}
