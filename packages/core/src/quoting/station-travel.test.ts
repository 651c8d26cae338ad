/** Travel of a single station, from the figure two people agree on to the line of a quote (domain 2, 15). */
import { QuoteRequest } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { decideChange } from '../catalog/index.ts';
import { decodeId, encodeId } from '../kernel/index.ts';
import { saveStation } from '../stations/index.ts';
import { changeVariable, requestVariable } from '../variables/index.ts';
import { createQuote, loadQuote, previewChange, repriceParty } from './index.ts';

const REASON = 'The hills around Sacramento take longer.';
let t: TestPlatform;
let sacramento: string;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 8 });
  const place = { state: 'CA', timeZone: 'America/Los_Angeles', alertEmail: 'alerts@myhibachi.example' };
  const fremont = { slug: 'fremont', name: 'Fremont', city: 'Fremont', lat: 37.5485, lng: -121.9886 };
  const other = { slug: 'sacramento', name: 'Sacramento', city: 'Sacramento', lat: 38.5816, lng: -121.4944 };
  await saveStation(t.system(), { ...place, ...fremont });
  sacramento = encodeId('stn', (await saveStation(t.system(), { ...place, ...other })).id);
});
afterAll(() => t.close());

const row = (over: object = {}) => ({ station: sacramento, freeMiles: 10, centsPerMile: 300, maxMiles: 60, ...over });

function set(value: unknown): Promise<void> {
  t.clock.advance({ minutes: 1 });
  return changeVariable(t.system(), { key: 'travel.byStation', value, reason: REASON });
}

/** So many degrees north of Sacramento or of Fremont, along the meridian: 69.1 straight miles each. */
function quote(from: 'sacramento' | 'fremont', degrees: number) {
  const start = from === 'sacramento' ? { lat: 38.5816, lng: -121.4944 } : { lat: 37.5485, lng: -121.9886 };
  const venue = { lat: start.lat + (from === 'sacramento' ? degrees : -degrees), lng: start.lng };
  return createQuote(t.visitor(), QuoteRequest.parse({ party: { adults: 10 }, venue }));
}

describe('a station with travel of its own', () => {
  it('charges its parties by it, says so in the quote, and leaves other stations as they were', async () => {
    await set([row()]);
    const made = await quote('sacramento', 0.5);
    const miles = made.travel.miles ?? 0;
    expect(made.station.name).toBe('Sacramento');
    expect(made.totals.travelCents).toBe(Math.round((miles - 10) * 300));
    expect(made.lines.find(({ kind }) => kind === 'travel')?.rule).toMatch(/− 10 miles free\) × \$3\.00 a mile/);
    const elsewhere = await quote('fremont', 0.5);
    expect(elsewhere.station.name).toBe('Fremont');
    expect(elsewhere.totals.travelCents).toBe(Math.round(((elsewhere.travel.miles ?? 0) - 30) * 200));
  });

  it('hands on to a person what is beyond its own limit, in its own figure', async () => {
    await set([row()]);
    const far = await quote('sacramento', 0.8);
    expect(far).toMatchObject({ outcome: 'beyond_service_area', totals: { travelCents: 0 } });
    expect(far.message).toContain('more than 60 miles');
    expect((await quote('fremont', 0.8)).outcome).toBe('priced');
  });

  it('takes what it leaves open from everybody’s figures', async () => {
    await set([row({ freeMiles: null, maxMiles: null })]);
    const made = await quote('sacramento', 0.8);
    expect(made.outcome).toBe('priced');
    expect(made.totals.travelCents).toBe(Math.round(((made.travel.miles ?? 0) - 30) * 300));
  });

  it('keeps the price of a quote when its figures change later', async () => {
    await set([row()]);
    const made = await quote('sacramento', 0.5);
    await set([row({ centsPerMile: 900 })]);
    const record = await loadQuote(t.visitor(), decodeId('qte', made.id));
    const again = await repriceParty(t.visitor(), { ...record, travelCents: record.totals.travelCents });
    expect(again).toEqual({ lines: record.lines, totals: record.totals });
  });
});

describe('the figures of single stations', () => {
  it('wait for a second person, who sees what a drive from there would cost', async () => {
    await set([]);
    const before = (await quote('sacramento', 0.5)).totals.travelCents;
    const value = [row({ maxMiles: null })];
    const { parties } = await previewChange(t.staff('admin'), { kind: 'variable', key: 'travel.byStation', value });
    expect(parties[0]).toMatchObject({
      party: '10 adults, 45.2 miles from Sacramento',
      before: { travelCents: 3_040 },
      after: { travelCents: 10_560 },
    });
    const asked = { key: 'travel.byStation', value, reason: REASON, alone: false };
    const { outcome, request } = await requestVariable(t.staff('admin'), asked);
    expect([outcome, (await quote('sacramento', 0.5)).totals.travelCents]).toEqual(['waiting', before]);
    t.clock.advance({ minutes: 1 });
    await decideChange(t.staff('admin'), { id: request?.id ?? '', decision: 'approve', reason: REASON });
    expect((await quote('sacramento', 0.5)).totals.travelCents).toBeGreaterThan(before);
  });

  it.each([
    ['a station that does not exist', { station: `stn_${'0'.repeat(32)}` }, /There is no station/],
    ['what is no station', { station: 'sacramento' }, /choose a station/],
    ['more free miles than it drives at most', { freeMiles: 80 }, /more free miles/],
    ['miles out of range', { maxMiles: 5_000 }, /between 1 and 1,000/],
  ])('refuse %s', async (_, over, words) => {
    await expect(set([row(over)])).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'value', message: expect.stringMatching(words) }],
    });
  });

  it('name each station once', async () => {
    await expect(set([row(), row()])).rejects.toMatchObject({ fields: [{ field: 'value' }] });
  });
});
