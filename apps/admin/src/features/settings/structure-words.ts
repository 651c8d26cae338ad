/** Lists and tables among the variables as people read them: in one line, and as what a change changes in them. */
import { formatCents } from '../../format/format.ts';
import { fieldOf, isMoney, isNamed, labelOf, rowShape, type Shape } from './structure-draft.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowOf(value: unknown): Row {
  return isRow(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `empty: as elsewhere` → `as elsewhere`: what an empty field means, where its shape says so. */
function emptyWords({ description }: Shape): string {
  return description?.replace(/^empty(:| for) /, '') ?? '—';
}

/** The field a row is known by: its first. */
function nameOf(shape: Shape, value: unknown): { readonly key: string; readonly words: string } {
  const [[field, part] = ['', {}]] = Object.entries(shape.properties ?? {});
  const own = rowOf(value)[field];
  return { key: JSON.stringify(own), words: `${labelOf(field, fieldOf(part).field)} ${inWords(part, own)}` };
}

/** In one line: fields with commas between them, rows with semicolons, money in dollars. */
export function inWords(shape: Shape, value: unknown): string {
  const { field } = fieldOf(shape);
  if (value === null || value === undefined) return emptyWords(field);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return isMoney(field) ? formatCents(value) : number.format(value);
  if (Array.isArray(value)) {
    const words = value.map((part) => inWords(rowShape(field) ?? {}, part));
    return words.length === 0 ? 'none' : words.join(value.some(isRow) ? '; ' : ', ');
  }
  if (!isRow(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, part]) => `${labelIn(field, name).toLowerCase()} ${inWords(partOf(field, name), part)}`)
    .join(', ');
}

function partOf(shape: Shape, name: string): Shape {
  return shape.properties?.[name] ?? rowShape(shape) ?? {};
}

/** In a table by name the names are the labels: its title says what each counts. */
function labelIn(shape: Shape, name: string): string {
  return labelOf(name, isNamed(shape) ? {} : fieldOf(partOf(shape, name)).field);
}

export interface Difference {
  /** Which row and field; empty where the whole list is meant. */
  readonly where: string;
  /** Null for what was not there before. */
  readonly from: string | null;
  /** Null for what is gone. */
  readonly to: string | null;
}

function under(where: string, differences: readonly Difference[]): Difference[] {
  return differences.map((one) => ({ ...one, where: [where, one.where].filter((part) => part !== '').join(', ') }));
}

function ofFields(shape: Shape, before: Row, after: Row): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const part = partOf(shape, name);
    const where = labelIn(shape, name);
    if (!(name in before)) return [{ where, from: null, to: inWords(part, after[name]) }];
    if (!(name in after)) return [{ where, from: inWords(part, before[name]), to: null }];
    return under(where, differencesOf(part, before[name], after[name]));
  });
}

function ofRows(shape: Shape, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const keysOf = (rows: readonly unknown[]): string[] => rows.map((row) => nameOf(shape, row).key);
  const [old, now] = [keysOf(before), keysOf(after)];
  const gone = before.filter((_, at) => !now.includes(old[at] ?? ''));
  const added = after.filter((_, at) => !old.includes(now[at] ?? ''));
  const kept = before.flatMap((row, at) => {
    const same = now.indexOf(old[at] ?? '');
    return same === -1 ? [] : under(nameOf(shape, row).words, differencesOf(shape, row, after[same]));
  });
  // As many new as are gone: the same rows under another name.
  if (gone.length === added.length)
    return [
      ...kept,
      ...gone.flatMap((row, at) => under(nameOf(shape, row).words, differencesOf(shape, row, added[at]))),
    ];
  return [
    ...kept,
    ...gone.map((row) => ({ where: '', from: inWords(shape, row), to: null })),
    ...added.map((row) => ({ where: '', from: null, to: inWords(shape, row) })),
  ];
}

function ofValues(shape: Shape, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const gone = before.filter((value) => !after.includes(value));
  const added = after.filter((value) => !before.includes(value));
  return [
    ...gone.map((value) => ({ where: '', from: inWords(shape, value), to: null })),
    ...added.map((value) => ({ where: '', from: null, to: inWords(shape, value) })),
  ];
}

/** What differs between two values of the same shape, and nothing of what does not. */
export function differencesOf(shape: Shape, before: unknown, after: unknown): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const { field } = fieldOf(shape);
  const [old, now] = [inWords(shape, before), inWords(shape, after)];
  if (isRow(before) && isRow(after)) return ofFields(field, before, after);
  if (!Array.isArray(before) && !Array.isArray(after)) return [{ where: '', from: old, to: now }];
  const inner = rowShape(field) ?? {};
  const compare = inner.properties === undefined ? ofValues : ofRows;
  const found = compare(inner, listOf(before), listOf(after));
  return found.length === 0 ? [{ where: 'Order', from: old, to: now }] : found;
}

/** A difference in a sentence, where there is no room for a list of them. */
export function differenceInWords({ where, from, to }: Difference): string {
  const label = where === '' ? '' : `${where}: `;
  if (from === null) return `${label}${to ?? ''} added`;
  return to === null ? `${label}${from} removed` : `${label}${from} → ${to}`;
}
