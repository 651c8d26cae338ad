import { useRef, useSyncExternalStore } from 'react';
import { isApiProblem, messageOf } from '../api/api-problem.ts';
import { onRefusals, refusedAround } from '../app/refused-forms.ts';
import { fieldSentence } from './field-labels.ts';
import { Notice } from './surfaces.tsx';

const NONE: readonly string[] = [];
const PLACE = '[data-form-problem]';

/** The number of fields in the way, told by the last of a form's problems, which stands beside its button. */
function countAt(place: Element | null): number {
  const last = [...(place?.closest('form')?.querySelectorAll(PLACE) ?? [])].at(-1);
  return last === place ? refusedAround(place) : 0;
}

/** What is wrong stands at the fields, which may be out of sight: here stands that there is something. */
function FieldsInTheWay() {
  const place = useRef<HTMLSpanElement>(null);
  const count = useSyncExternalStore(onRefusals, () => countAt(place.current));
  return (
    <>
      <span ref={place} hidden data-form-problem />
      {count > 0 && (
        <Notice tone="bad">
          {count === 1 ? 'One field needs another look.' : `${count} fields need another look.`}
        </Notice>
      )}
    </>
  );
}

interface Props {
  readonly error: unknown;
  readonly fields?: readonly string[];
}

function Problem({ error, fields = NONE }: Props) {
  if (error === null || error === undefined) return null;
  const others = isApiProblem(error) ? Object.entries(error.fields).filter(([field]) => !fields.includes(field)) : [];
  const named = isApiProblem(error) && (error.code === 'validation_failed' || Object.keys(error.fields).length > 0);
  if (named && others.length === 0 && fields.length > 0) return null;
  return (
    <Notice tone="bad">
      {messageOf(error)}
      {others.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {others.map(([field, message]) => (
            <li key={field}>{fieldSentence(field, message)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/**
 * What the server has against a form as a whole; what it has against one field stands beside that field. Belongs beside
 * the button that sends the form, where it also says how many fields refused the last try.
 */
export function FormProblem(props: Props) {
  return (
    <>
      <Problem {...props} />
      <FieldsInTheWay />
    </>
  );
}

/** The server's word on one field of a failed call, by its dotted path. */
export function fieldError(error: unknown, field: string): string | undefined {
  return isApiProblem(error) ? error.fields[field] : undefined;
}
