import { describe, expect, it } from 'vitest';
import { namedIdsIn, readable } from './change.ts';

const STAFF = '0197f3c2-1111-7000-8000-000000000001';
const OTHER = '0197f3c2-2222-7000-8000-000000000002';
const hex = (uuid: string): string => uuid.replaceAll('-', '');
const NAMES = new Map([[STAFF, 'Mika Tan']]);

describe('what a row of the audit log says of before and after', () => {
  it('names colleagues, and everything else by the id it has outside', () => {
    const record = {
      staffId: STAFF,
      approvedBy: `staff:${STAFF}`,
      requestedBy: `staff:${OTHER}`,
      chefId: OTHER,
      paymentId: OTHER,
      timeOffId: OTHER,
      stationIds: [OTHER],
      inside: { customerId: OTHER, newStationId: OTHER },
    };
    expect(readable(record, NAMES)).toEqual({
      staffId: 'Mika Tan',
      approvedBy: 'Mika Tan',
      requestedBy: 'A colleague',
      chefId: `chf_${hex(OTHER)}`,
      paymentId: `pay_${hex(OTHER)}`,
      timeOffId: `tof_${hex(OTHER)}`,
      stationIds: [`stn_${hex(OTHER)}`],
      inside: { customerId: `cus_${hex(OTHER)}`, newStationId: `stn_${hex(OTHER)}` },
    });
    expect(JSON.stringify(readable(record, NAMES))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('leaves alone what is no id of ours', () => {
    const record = { status: 'confirmed', totalCents: 10_000, providerRefundId: 're_123', none: null, tags: ['x'] };
    expect(readable(record, NAMES)).toEqual(record);
  });

  it('finds whose names are needed, however deep they stand', () => {
    const deep = { staffIds: [OTHER, STAFF], chefId: OTHER, newStationId: STAFF, paymentId: OTHER };
    expect(namedIdsIn({ staffId: STAFF, by: [`staff:${OTHER}`], deep })).toEqual([
      ['stf', STAFF],
      ['stf', OTHER],
      ['stf', OTHER],
      ['stf', STAFF],
      ['chf', OTHER],
      ['stn', STAFF],
    ]);
  });
});
