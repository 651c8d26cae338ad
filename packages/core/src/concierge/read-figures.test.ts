import { describe, expect, it } from 'vitest';
import { collectEvidence } from './evidence.ts';
import { findUnbacked } from './find-unbacked.ts';
import { readFigures } from './read-figures.ts';

const read = (text: string) => readFigures(text).map(({ kind, value }) => `${kind} ${value}`);

describe('the figures a text states', () => {
  it.each<[string, readonly string[]]>([
    ['The total is $1,234.50 with tax.', ['cents 123450']],
    ['$550 and 100 dollars, US$7', ['cents 55000', 'cents 700', 'cents 10000']],
    ['cuesta 55 dólares por adulto', ['cents 5500']],
    ['sales tax of 8.25 % or 20 percent', ['percent 8.25', 'percent 20']],
    ['el 15 por ciento', ['percent 15']],
    ['many give 20, 25, 30 or 35 % of it', ['percent 20', 'percent 25', 'percent 30', 'percent 35']],
    ['entre 7.5 y 10 por ciento', ['percent 7.5', 'percent 10']],
    ['on June 5, 20 % of $30 and 4 guests', ['cents 3000', 'percent 20', 'date 06-05', 'count 4']],
    ['Saturday, May 15, 2027 at 6:00 PM', ['date 2027-05-15', 'time 18:00']],
    ['sábado, 15 de mayo de 2027 a las 6:00 p. m.', ['date 2027-05-15', 'time 18:00']],
    ['on June 3rd or 7/4', ['date 06-03', 'date 07-04']],
    ['2027-05-15 at 13:00, 12am, noon', ['date 2027-05-15', 'time 13:00', 'time 00:00', 'time 12:00']],
    ['mh 7k3pxq is yours', ['code MH-7K3PXQ']],
    ['call (510) 555-0100', ['phone 5105550100']],
    ['write to Hello@Mail.example', ['email hello@mail.example']],
    ['https://mail.example/book/abc123', ['link https://mail.example/book/abc123']],
    ['within 48 hours for 12 adults', ['count 48', 'count 12']],
    ['13:75 and 45/99', ['count 13', 'count 75', 'count 45', 'count 99']],
    ['no figures here', []],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('evidence', () => {
  const facts = (value: unknown) =>
    collectEvidence({ kind: 'tool', id: 'x' }, value, 'America/Los_Angeles').map(
      ({ kind, value: v }) => `${kind} ${v}`,
    );

  it('takes amounts, rates, counts, dates, times and sentences from an answer of any shape', () => {
    expect(
      facts({
        totalCents: 12_345,
        ratePercent: 8.25,
        guests: 12,
        nested: [{ date: '2027-05-15', start: '18:00' }],
        rule: 'The deposit of $100.00 is kept within 4 days.',
      }),
    ).toEqual([
      'cents 12345',
      'percent 8.25',
      'count 12',
      'date 2027-05-15',
      'time 18:00',
      'cents 10000',
      'count 4',
      'sentence The deposit of $100.00 is kept within 4 days.',
    ]);
  });

  it('takes a list of rates as rates: one that is not among them backs nothing', () => {
    expect(facts({ suggestedPercents: [20, 25] })).toEqual(['percent 20', 'percent 25']);
    const known = collectEvidence(
      { kind: 'tool', id: 'x' },
      { suggestedPercents: [20, 25], aroundMillipercent: 8_250 },
      'UTC',
    );
    const unbacked = (text: string) => findUnbacked(text, { facts: known }).map(({ text: said }) => said);
    expect(unbacked('20 or 25 %, with 8.25 % of tax')).toEqual([]);
    expect(unbacked('20, 25 or 30 %')).toEqual(['30 %']);
    expect(unbacked('15, 20 or 25 %')).toEqual(['15']);
    expect(unbacked('20 guests or $0.25')).toEqual(['$0.25', '20']);
  });

  it('tells moments by the clock of the venue', () => {
    expect(facts({ expiresAt: '2027-05-16T01:00:00Z' })).toEqual(['date 2027-05-15', 'time 18:00']);
  });

  it('takes nothing from opaque ids and tokens', () => {
    expect(facts({ id: 'qte_0198aa00bb11cc22dd33ee44ff556677', token: 'A1b2'.repeat(12) })).toEqual([]);
  });
});
