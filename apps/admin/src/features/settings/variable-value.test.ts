import { expect, it } from 'vitest';
import { draftOf, formatValue, readDraft, unitOf } from './variable-value.ts';

it('says and takes a tax rate in percent, and hands it on as it is kept', () => {
  const tax = { type: 'number', unit: 'thousandths of a percent' } as const;
  expect([formatValue(tax, 8_250), unitOf(tax), draftOf(tax, 8_250)]).toEqual(['8.25 %', '', '8.25']);
  expect(readDraft(tax, '8.25 %')).toEqual({ ok: true, value: 8_250 });
});
