import { isApiProblem, messageOf } from '../api/api-problem.ts';
import { fieldSentence } from './field-labels.ts';
import { Notice } from './surfaces.tsx';

const NONE: readonly string[] = [];

/** What the server has against a form as a whole; what it has against one field stands beside that field. */
export function FormProblem({
  error,
  fields = NONE,
}: {
  readonly error: unknown;
  readonly fields?: readonly string[];
}) {
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

/** The server's word on one field of a failed call, by its dotted path. */
export function fieldError(error: unknown, field: string): string | undefined {
  return isApiProblem(error) ? error.fields[field] : undefined;
}
