/** Values of variables as people read and type them: money in dollars; lists and tables stand in structure-draft.ts. */
import type { Variable } from '@myhibachi/api-client/shapes';
import { formatCents } from '../../format/format.ts';
import { inWords } from './structure-words.ts';

export type Value = Variable['value'];
type Typed = Pick<Variable, 'type' | 'unit'>;
/** Lists and tables are said by their description; without it, by the names of their fields. */
export type Spoken = Typed & { readonly schema?: Variable['schema'] };

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** The unit as it follows a value; money says it by itself. */
export function unitOf({ type, unit }: Typed): string {
  if (type === 'money') return unit.replace(/^cents ?/, '');
  return type === 'text' || type === 'structure' ? '' : unit;
}

export function formatValue({ type, schema }: Spoken, value: unknown): string {
  if (value === null) return '—';
  if (typeof value === 'number') return type === 'money' ? formatCents(value) : number.format(value);
  return inWords(schema ?? {}, value);
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
