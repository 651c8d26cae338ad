import { useEffect, useRef } from 'preact/hooks';
import { fieldId } from '../../logic/problem-fields.ts';
import type { Submission } from './use-submit.ts';

function focusField(name: string) {
  const field = document.getElementById(fieldId(name));
  const target = field?.matches('input, select, textarea, button, canvas')
    ? field
    : field?.querySelector('input, button');
  if (target instanceof HTMLElement) target.focus();
}

/** Lists what needs another look and takes the host to the first of it. */
export function ErrorSummary({ of }: { readonly of: Pick<Submission, 'errors' | 'serial'> }) {
  const { errors, serial } = of;
  const names = Object.keys(errors.fields);
  const first = useRef<string | undefined>(undefined);
  [first.current] = names;
  useEffect(() => {
    if (serial > 0 && first.current !== undefined) focusField(first.current);
  }, [serial]);
  if (names.length === 0 && errors.rest.length === 0) return null;
  return (
    <div class="notice notice-danger" role="alert">
      <p>
        <strong>Please look at this again:</strong>
      </p>
      <ul class="grid gap-1">
        {names.map((name) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(name);
              }}
            >
              {errors.fields[name]}
            </a>
          </li>
        ))}
        {errors.rest.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
