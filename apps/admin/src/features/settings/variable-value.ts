/** Values of variables as people read and type them: money in dollars; lists and tables stand in structure-draft.ts. */
import type { Variable } from '@myhibachi/api-client/shapes';
import { formatCents } from '../../format/format.ts';

export type Value = Variable['value'];
type Typed = Pick<Variable, 'type' | 'unit'>;

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** The unit as it follows a value; money says it by itself. */
export function unitOf({ type, unit }: Typed): string {
  if (type === 'money') return unit.replace(/^cents ?/, '');
  return type === 'text' || type === 'structure' ? '' : unit;
}

/** `snapsUntil` → `snaps until`. */
function wordsOf(name: string): string {
  return name.replaceAll('_', ' ').replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A list or a table in one line: its fields with commas between them, its rows with semicolons. */
function describe(value: unknown): string {
  if (value === null) return '—';
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    return rows.length === 0 ? 'none' : rows.map(describe).join(rows.some(isTable) ? '; ' : ', ');
  }
  if (typeof value === 'string') return value;
  if (!isTable(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, part]) => `${wordsOf(name)} ${describe(part)}`)
    .join(', ');
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function formatValue({ type }: Typed, value: unknown): string {
  if (value === null) return '—';
  if (typeof value === 'number') return type === 'money' ? formatCents(value) : number.format(value);
  return describe(value);
}

/** The range in words, or null where there is none. */
export function rangeOf({ type, unit, range }: Typed & Pick<Variable, 'range'>): string | null {
  if (range === null || range.min === null || range.max === null) return null;
  return `${formatValue({ type, unit }, range.min)} to ${formatValue({ type, unit }, range.max)}`;
}

/** What stands in the input for a single value. */
export function draftOf({ type }: Typed, value: unknown): string {
  if (type === 'money' && typeof value === 'number') return (value / 100).toFixed(2);
  return String(value);
}

export type Draft = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly says: string };

/** What somebody typed, as the server takes it; it judges the rest. */
export function readDraft({ type }: Typed, text: string): Draft {
  if (type === 'text' || type === 'time') return { ok: true, value: text.trim() };
  const typed = Number(text.replaceAll(/[$,\s]/g, ''));
  if (text.trim() === '' || !Number.isFinite(typed)) return { ok: false, says: 'Please type a number.' };
  return { ok: true, value: type === 'money' ? Math.round(typed * 100) : typed };
}
