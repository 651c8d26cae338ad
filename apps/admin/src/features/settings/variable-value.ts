/** Values of variables as people read and type them: money in dollars; lists and tables stand in structure-draft.ts. */
import type { Variable } from '@myhibachi/api-client/shapes';
import { formatCents, formatTax } from '../../format/format.ts';
import { inWords } from './structure-words.ts';

export type Value = Variable['value'];
type Typed = Pick<Variable, 'type' | 'unit'>;
/** Lists and tables are said by their description; without it, by the names of their fields. */
export type Spoken = Typed & { readonly schema?: Variable['schema'] };

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** Kept in thousandths of a percent, said and typed in percent. */
const TAX_UNIT = 'thousandths of a percent';
const TAX_PARTS = 1_000;

function isTax(unit: string): boolean {
  return unit === TAX_UNIT;
}

/** The unit as it follows a value; money says it by itself. */
export function unitOf({ type, unit }: Typed): string {
  if (isTax(unit)) return '';
  if (type === 'money') return unit.replace(/^cents ?/, '');
  return type === 'text' || type === 'structure' ? '' : unit;
}

export function formatValue({ type, unit, schema }: Spoken, value: unknown): string {
  if (value === null) return '—';
  if (typeof value === 'number' && isTax(unit)) return formatTax(value);
  if (typeof value === 'number') return type === 'money' ? formatCents(value) : number.format(value);
  return inWords(schema ?? {}, value);
}

/** The range in words, or null where there is none. */
export function rangeOf({ type, unit, range }: Typed & Pick<Variable, 'range'>): string | null {
  if (range === null || range.min === null || range.max === null) return null;
  return `${formatValue({ type, unit }, range.min)} to ${formatValue({ type, unit }, range.max)}`;
}

/** What stands in the input for a single value. */
export function draftOf({ type, unit }: Typed, value: unknown): string {
  if (isTax(unit) && typeof value === 'number') return String(value / TAX_PARTS);
  if (type === 'money' && typeof value === 'number') return (value / 100).toFixed(2);
  return String(value);
}

export type Draft = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly says: string };

/** What somebody typed, as the server takes it; it judges the rest. */
export function readDraft({ type, unit }: Typed, text: string): Draft {
  if (type === 'text' || type === 'time') return { ok: true, value: text.trim() };
  const typed = Number(text.replaceAll(/[$%,\s]/g, ''));
  if (text.trim() === '' || !Number.isFinite(typed)) return { ok: false, says: 'Please type a number.' };
  if (isTax(unit)) return { ok: true, value: Math.round(typed * TAX_PARTS) };
  return { ok: true, value: type === 'money' ? Math.round(typed * 100) : typed };
}
