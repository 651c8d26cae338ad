import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { renderCsv, streamCsv, type CsvRow } from './render-csv.ts';

describe('a table as CSV', () => {
  it('keeps to RFC 4180: CRLF, quotes doubled, and quotes where a comma, quote or line break stands', () => {
    expect(
      renderCsv(
        ['name', 'note'],
        [
          ['Lee, Jordan', 'said "yes"\nthen left'],
          ['Zoë', null],
        ],
      ),
    ).toBe('name,note\r\n"Lee, Jordan","said ""yes""\nthen left"\r\nZoë,\r\n');
  });

  it('begins with a byte-order mark only when asked', () => {
    expect(renderCsv(['a'], [['é']], { bom: true })).toBe('\uFEFFa\r\né\r\n');
  });

  it.each(['=1+1', '+1 510', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
    'never lets a spreadsheet work out %j',
    (cell) => {
      const written = renderCsv(['a'], [[cell]])
        .split('\r\n')
        .slice(1)
        .join('\r\n')
        .replace(/^"/, '');
      expect(written.startsWith("'")).toBe(true);
    },
  );

  it('writes negative numbers as numbers', () => {
    expect(renderCsv(['cents', 'due'], [[-500, true]])).toBe('cents,due\r\n-500,yes\r\n');
  });

  it('streams the same text, and fails when its rows do', async () => {
    async function* rows(broken: boolean): AsyncGenerator<CsvRow> {
      yield ['=1', 2];
      if (broken) throw new Error('the rows broke off');
    }
    expect(await text(streamCsv(['a', 'b'], rows(false)))).toBe(renderCsv(['a', 'b'], [['=1', 2]]));
    await expect(text(streamCsv(['a', 'b'], rows(true)))).rejects.toThrow('the rows broke off');
  });
});
