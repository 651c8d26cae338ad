/** Puts the server's words beside the fields they are about. */
import type { Problem } from '@myhibachi/contracts';

export interface FieldErrors {
  /** By field name of the form. */
  readonly fields: Readonly<Record<string, string>>;
  /** What concerns no field of this form. */
  readonly rest: readonly string[];
}

export const NO_ERRORS: FieldErrors = { fields: {}, rest: [] };

/** `body/contact/email`, `/contact/email` and `body.contact.email` are all `contact.email`. */
export function fieldName(pointer: string): string {
  return pointer
    .replaceAll('/', '.')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replace(/^\.+/, '')
    .replace(/^body\./, '');
}

function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return name;
  return known.filter((field) => name.startsWith(`${field}.`)).toSorted((a, b) => b.length - a.length)[0];
}

/** `known` are the form's field names in reading order, which is the order in which errors are listed. */
export function mapProblem(problem: Problem, known: readonly string[]): FieldErrors {
  const found = new Map<string, string>();
  const rest: string[] = [];
  for (const error of problem.errors) {
    const field = nearest(fieldName(error.field), known);
    if (field === undefined) rest.push(error.message);
    else if (!found.has(field)) found.set(field, error.message);
  }
  const fields: Record<string, string> = {};
  for (const field of known) {
    const message = found.get(field);
    if (message !== undefined) fields[field] = message;
  }
  return { fields, rest };
}

/** A field's id in the document; dots would need escaping in selectors. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}
