/**
 * Lists and tables among the variables, as they are typed. What they are made of, the names of their fields and their
 * ranges come from the server as JSON Schema; nothing here knows a variable.
 */
import type { Variable } from '@myhibachi/api-client/shapes';
import { formatCents } from '../../format/format.ts';

/** The part of JSON Schema our variables use; `title`, `description` and `unit` are words for people. */
export interface Shape {
  readonly type?: 'string' | 'number' | 'integer' | 'null' | 'array' | 'object';
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
}

export interface TypedRow {
  readonly id: string;
  /** In a table by name; empty in a list. */
  readonly name: string;
  readonly typed: Typed;
}
export interface TypedFields {
  readonly [name: string]: Typed;
}
/** A value as it stands in the inputs: text, named fields, or rows. */
export type Typed = string | TypedFields | readonly TypedRow[];

export function isRows(typed: Typed): typed is readonly TypedRow[] {
  return Array.isArray(typed);
}

/** The field itself, and whether it may stay empty. */
export function fieldOf(shape: Shape): { readonly field: Shape; readonly optional: boolean } {
  const [field] = shape.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const { title, description } = shape;
  const words = { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
  return field === undefined ? { field: shape, optional: false } : { field: { ...field, ...words }, optional: true };
}

/** What each row of a list, or of a table by name, is made of. */
export function rowShape({ items, additionalProperties }: Shape): Shape | null {
  return items ?? (typeof additionalProperties === 'object' ? additionalProperties : null);
}

export function isNamed(shape: Shape): boolean {
  return shape.type === 'object' && shape.properties === undefined;
}

/** `snapsUntil` → `Snaps until`. */
export function labelOf(name: string, { title }: Shape): string {
  if (title !== undefined) return title;
  const words = name.replaceAll('_', ' ').replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function isMoney({ unit }: Shape): boolean {
  return unit?.startsWith('cents') === true;
}

export function isTime({ pattern }: Shape): boolean {
  return pattern?.includes('[0-5]') === true;
}

function newRow(typed: Typed, name = ''): TypedRow {
  return { id: crypto.randomUUID(), name, typed };
}

/** What a value looks like in the inputs; without one, inputs nobody has filled in yet. */
export function typedOf(shape: Shape, value?: unknown): Typed {
  const inner = rowShape(shape);
  if (shape.properties !== undefined) {
    const known = new Map<string, unknown>(Object.entries(value ?? {}));
    return Object.fromEntries(
      Object.entries(shape.properties).map(([name, part]) => [name, typedOf(part, known.get(name))]),
    );
  }
  if (inner !== null && isNamed(shape))
    return Object.entries(value ?? {}).map(([name, part]) => newRow(typedOf(inner, part), name));
  if (inner !== null) return ((value ?? []) as readonly unknown[]).map((part) => newRow(typedOf(inner, part)));
  if (typeof value === 'number' && isMoney(fieldOf(shape).field)) return (value / 100).toFixed(2);
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

export function emptyRow(shape: Shape): TypedRow {
  return newRow(typedOf(rowShape(shape) ?? {}));
}

/** A range in words, or null where there is none. */
export function rangeOf(shape: Shape): string | null {
  const { minimum, maximum } = shape;
  // An integer without limits of its own carries those of the language.
  if (minimum === undefined || maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER) return null;
  const say = isMoney(shape) ? formatCents : String;
  return `${say(minimum)} to ${say(maximum)}`;
}

/** What is wrong with each input, by its path. */
export type Problems = ReadonlyMap<string, string>;

export interface Read {
  readonly value: Variable['value'];
  readonly problems: Problems;
  /** Inputs that are still empty: nobody is told before they are done. */
  readonly missing: Problems;
}

function readNumber(text: string, shape: Shape): number | string {
  const typed = Number(text.replaceAll(/[$,\s]/g, ''));
  if (!Number.isFinite(typed)) return 'Please type a number.';
  const number = isMoney(shape) ? Math.round(typed * 100) : typed;
  if (shape.type === 'integer' && !Number.isInteger(number)) return 'Please type a whole number.';
  const { minimum = -Infinity, maximum = Infinity } = shape;
  if (number >= minimum && number <= maximum) return number;
  const range = rangeOf(shape);
  return range === null ? `Please type ${minimum} or more.` : `Please type ${range}.`;
}

interface Findings {
  readonly problems: Map<string, string>;
  readonly missing: Map<string, string>;
}

function readLeaf(shape: Shape, text: string, path: string, { problems, missing }: Findings): unknown {
  const { field, optional } = fieldOf(shape);
  if (text.trim() === '') {
    if (!optional) missing.set(path, 'Please fill this in.');
    return null;
  }
  if (field.type === 'string') return text.trim();
  const number = readNumber(text, field);
  if (typeof number === 'string') problems.set(path, number);
  return number;
}

function readRows(shape: Shape, rows: readonly TypedRow[], path: string, findings: Findings): unknown {
  const inner = rowShape(shape) ?? {};
  const values = rows.map((row) => readPart(inner, row.typed, `${path}.${row.id}`, findings));
  if (!isNamed(shape)) return values;
  const names = rows.map(({ name }) => name.trim());
  for (const [at, { id }] of rows.entries()) {
    const name = names[at] ?? '';
    if (name === '') findings.missing.set(`${path}.${id}.name`, 'Please fill this in.');
    else if (names.indexOf(name) !== at) findings.problems.set(`${path}.${id}.name`, 'This name stands twice.');
  }
  return Object.fromEntries(names.map((name, at) => [name, values[at]]));
}

function readPart(shape: Shape, typed: Typed, path: string, findings: Findings): unknown {
  if (typeof typed === 'string') return readLeaf(shape, typed, path, findings);
  if (isRows(typed)) return readRows(shape, typed, path, findings);
  const fields = Object.entries(typed).map(([name, part]) => [
    name,
    readPart(shape.properties?.[name] ?? {}, part, `${path}.${name}`, findings),
  ]);
  return Object.fromEntries(fields);
}

/** What somebody typed as the server takes it, and what it cannot be by its ranges; the server judges the rest. */
export function readTyped(shape: Shape, typed: Typed): Read {
  const findings: Findings = { problems: new Map(), missing: new Map() };
  return { value: readPart(shape, typed, '', findings) as Variable['value'], ...findings };
}
