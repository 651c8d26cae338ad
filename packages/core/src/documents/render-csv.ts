import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null | undefined;

/** Spreadsheets open UTF-8 as something else without it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180) with a heading, for people who open it in a spreadsheet: a text that a spreadsheet would run
 * as a formula is shown as text (OWASP, CSV injection).
 */
export function renderCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  return BYTE_ORDER_MARK + stringify([[...columns], ...cells], { record_delimiter: '\r\n', escape_formulas: true });
}
