/** Tables as CSV (RFC 4180) that a spreadsheet shows and never runs (OWASP, CSV injection). */
import { Readable, pipeline } from 'node:stream';
import { stringify as stringifier, type Options } from 'csv-stringify';
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null | undefined;
export type CsvRow = readonly CsvCell[];

export interface CsvOptions {
  /** Begins with a byte-order mark: some spreadsheets take UTF-8 for something else without it. */
  readonly bom?: boolean;
}

function settings(columns: readonly string[], options: CsvOptions): Options {
  return {
    header: true,
    columns: columns.map((header, at) => ({ key: String(at), header })),
    record_delimiter: '\r\n',
    escape_formulas: true,
    bom: options.bom ?? false,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  };
}

/** The whole table at once, for at most some thousand rows. */
export function renderCsv(columns: readonly string[], rows: readonly CsvRow[], options: CsvOptions = {}): string {
  return stringify([...rows] as CsvCell[][], settings(columns, options));
}

/** The table row by row, as fast as it is read; fails when its rows do. */
export function streamCsv(columns: readonly string[], rows: AsyncIterable<CsvRow>, options: CsvOptions = {}): Readable {
  const table = stringifier(settings(columns, options));
  // Both ends are torn down together: rows that fail fail the table, a reader who leaves ends the rows.
  pipeline(Readable.from(rows), table, (error) => {
    if (error) table.destroy(error);
  });
  return table;
}
