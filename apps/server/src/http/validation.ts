/** Turns what zod found into words a person or an engineer can act on: the dotted field, and what to send instead. */
import type { z } from 'zod';
import { AppError, type FieldError } from '@myhibachi/core/kernel';

type RawIssue = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function words(issue: RawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys' && issue.input === undefined) return 'Please send this field.';
  switch (issue.code) {
    case 'invalid_type':
      return `Please send ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return `Please send ${boundWords('at least', Number(issue.minimum), issue.origin)}.`;
    case 'too_big':
      return `Please send ${boundWords('at most', Number(issue.maximum), issue.origin)}.`;
    case 'not_multiple_of':
      return `Please send a multiple of ${issue.divisor}.`;
    case 'invalid_value':
      return `Please send one of: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return 'We do not know this field. Please remove it.';
    case 'invalid_format':
      return 'Please check the format of this field.';
    default:
      return 'Please check this field.';
  }
}

function boundWords(relation: string, bound: number, of: string): string {
  if (of === 'string') return `${relation} ${bound} characters`;
  return of === 'array' || of === 'set' ? `${relation} ${bound} entries` : `${relation} ${bound}`;
}

/** `whole` names what is wrong as a whole, such as a body that is missing. */
function fieldsOf(issues: readonly z.core.$ZodIssue[], whole: string): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ field: path.join('.') || whole, message: issue.message }];
    return issue.keys.map((key) => ({ field: [...path, key].join('.'), message: issue.message }));
  });
}

/** More than this helps nobody and lets a hostile body make a huge answer. */
const MAX_FIELDS = 50;
const MAX_FIELD_LENGTH = 120;

/** Fastify's validator: the parsed value, or a `validation_failed` that names every field. */
export function compileValidator({ schema, httpPart }: { schema: z.ZodType; httpPart?: string }) {
  return (data: unknown): { value: unknown } | { error: AppError } => {
    const result = schema.safeParse(data, { error: words });
    if (result.success) return { value: result.data };
    const fields = fieldsOf(result.error.issues, httpPart ?? 'body')
      .slice(0, MAX_FIELDS)
      .map((row) => ({ ...row, field: row.field.slice(0, MAX_FIELD_LENGTH) }));
    return { error: new AppError('validation_failed', { fields }) };
  };
}
