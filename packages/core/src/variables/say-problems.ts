/** Why a value is refused, in sentences for whoever typed it: the row and field, what is allowed, in the unit they know. */
import { z } from 'zod';
import { cents, formatCents } from '../kernel/index.ts';
import type { Definition } from './define-variable.ts';

type Shape = z.core.JSONSchema.BaseSchema;
type Issue = z.core.$ZodIssue;

/** More at once nobody reads; the rest shows when these are mended. */
const AT_ONCE = 5;
/** Of a name somebody sent, as much as tells them which one. */
const NAME_SHOWN = 40;

function isShape(part: unknown): part is Shape {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** The value itself where it may also be null; title and unit stand on either. */
function filled(shape: Shape): Shape {
  const inner = shape.anyOf?.find((part) => isShape(part) && part.type !== 'null');
  if (!isShape(inner)) return shape;
  const { anyOf: _, ...words } = shape;
  return { ...inner, ...words };
}

function within(shape: Shape, step: PropertyKey): Shape {
  const inner = typeof step === 'number' ? shape.items : shape.properties?.[String(step)];
  if (isShape(inner)) return filled(inner);
  return isShape(shape.additionalProperties) ? filled(shape.additionalProperties) : {};
}

/** `upToGuests` → `Up to guests`, as the console labels it. */
function labelOf(name: string, whole: Shape): string {
  const part = whole.properties?.[name];
  // In a table by name the title says what each row counts.
  if (isShape(part) && filled(part).title !== undefined) return filled(part).title ?? name;
  const words = name.replaceAll('_', ' ').replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Place {
  readonly shape: Shape;
  /** `Row 2, “Bookable from”`; empty for the value itself. */
  readonly words: string;
}

function placeOf(whole: Shape, path: readonly PropertyKey[]): Place {
  return path.reduce<Place>(
    ({ shape, words }, step) => {
      const next = within(shape, step);
      const name = typeof step === 'number' ? `Row ${step + 1}` : `“${labelOf(String(step), shape)}”`;
      return { shape: next, words: words === '' ? name : `${words}, ${name}` };
    },
    { shape: whole, words: '' },
  );
}

const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** `cents per adult` → money with ` per adult` behind it; a label in a table says what a bare number counts. */
function moneyRange(minimum: number, maximum: number, per: string): string {
  const [low, high] = [formatCents(cents(minimum)), formatCents(cents(maximum))];
  const sent = `${count.format(minimum)} to ${count.format(maximum)}, in whole cents`;
  return `must be between ${low} and ${high}${per} (sent as ${sent})`;
}

function numberRange({ type, minimum = 0, maximum = Infinity }: Shape, unit: string): string {
  if (unit.startsWith('cents')) return moneyRange(minimum, maximum, unit.replace(/^cents/, ''));
  const kind = type === 'integer' ? 'a whole number ' : '';
  const counted = unit === '' ? '' : ` ${unit}`;
  // An integer without a limit of its own carries that of the language.
  if (maximum >= Number.MAX_SAFE_INTEGER) return `must be ${kind}of at least ${count.format(minimum)}${counted}`;
  return `must be ${kind}between ${count.format(minimum)} and ${count.format(maximum)}${counted}`;
}

function textRule({ format, pattern, minLength = 1, maxLength = 500 }: Shape): string {
  if (format === 'email') return 'must be an e-mail address, such as hello@company.example';
  if (format === 'station') return 'must be one of the stations; please choose a station';
  if (pattern?.includes('[0-5]') === true) return 'must be a time of day in 24 hours, such as 18:00';
  return `must be text of ${minLength} to ${maxLength} characters`;
}

/** What a place takes, as the end of a sentence. */
function allowed(shape: Shape, unit: string): string {
  switch (shape.type) {
    case 'integer':
    case 'number':
      return numberRange(shape, unit);
    case 'boolean':
      return 'must be true (on) or false (off)';
    case 'array':
      return 'must be a list of rows';
    case 'object':
      return 'must be a table with its fields';
    default:
      return textRule(shape);
  }
}

function rows(shape: Shape): string {
  const { minItems = 0, maxItems = Infinity } = shape;
  if (maxItems === Infinity) return `must have at least ${minItems} rows`;
  return `must have between ${minItems} and ${maxItems} rows`;
}

function unknownFields(shape: Shape, keys: readonly string[]): string {
  const named = keys.slice(0, AT_ONCE).map((key) => `“${key.slice(0, NAME_SHOWN)}”`);
  const known = Object.keys(shape.properties ?? {}).join(', ');
  return `has no field ${named.join(', ')}. Its fields are ${known}`;
}

function complaint(issue: Issue, { shape, words }: Place, unit: string): string {
  if (issue.code === 'unrecognized_keys') return unknownFields(shape, issue.keys);
  if (issue.code === 'invalid_key') return 'must have names of 1 to 60 characters';
  if ((issue.code === 'too_small' || issue.code === 'too_big') && shape.type === 'array') return rows(shape);
  const own = typeof shape['unit'] === 'string' ? shape['unit'] : '';
  return allowed(shape, words === '' ? unit : own);
}

function sentence(definition: Definition, whole: Shape, issue: Issue): string {
  // Our own rules name row and fix themselves.
  if (issue.code === 'custom') return issue.message;
  // Of a name that is refused itself, the table is the place.
  const path = issue.code === 'invalid_key' ? issue.path.slice(0, -1) : issue.path;
  const place = placeOf(whole, path);
  return `${place.words === '' ? 'The value' : place.words} ${complaint(issue, place, definition.unit)}.`;
}

/** Everything that is wrong with a value, in at most five sentences, one for each place. */
export function sayProblems(definition: Definition, error: z.ZodError): string {
  const whole = filled(z.toJSONSchema(definition.schema));
  const ofRanges = error.issues.filter(({ code }) => code !== 'custom');
  // What rows mean together is worth saying once each of them is right.
  const issues = ofRanges.length === 0 ? error.issues : ofRanges;
  const sentences = [...new Set(issues.map((issue) => sentence(definition, whole, issue)))];
  const more = sentences.length - AT_ONCE;
  return [...sentences.slice(0, AT_ONCE), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}
