const ENTRY = {
  seq: 4711,
  at: '2027-04-13T17:02:11Z',
  action: 'booking.change',
  entityType: 'booking',
  entityId: 'bkg_01a4024a3c107d4f8e5a6b7c8d9e0f1a',
  by: { kind: 'staff', id: 'stf_01a4024a3c107d4f8e5a6b7c8d9e0f2b', name: 'Demo Support', role: 'support' },
  stationId: 'stn_01a4024a3c107d4f8e5a6b7c8d9e0f3c',
  reason: 'The host called: two more guests.',
  before: { adults: 10, totalCents: 59_538 },
  after: { adults: 12, totalCents: 71_445 },
  requestId: '01a4024a-3c10-7d4f-8e5a-6b7c8d9e0f4d',
};
const PAGE = { query: { limit: 25 }, response: { items: [ENTRY], nextCursor: null } };

export const AUDIT_EXAMPLES = {
  listAudit: { ...PAGE, query: { limit: 25, action: 'booking.change', from: '2027-04-01' } },
  getAuditChoices: {
    response: {
      actions: ['booking.change', 'booking.create'],
      people: [{ id: 'stf_01a4024a3c107d4f8e5a6b7c8d9e0f2b', name: 'Demo Support', role: 'support' }],
    },
  },
  exportAudit: { query: { action: 'booking.change', from: '2027-04-01' } },
  getBookingHistory: { ...PAGE, params: { id: ENTRY.entityId } },
  getCustomerHistory: { ...PAGE, params: { id: 'cus_01a4024a3c107d4f8e5a6b7c8d9e0f5e' } },
  getAuditVerdict: {
    response: { status: 'whole', checkedAt: '2027-04-13T09:30:00Z', rows: 4711, brokenAt: null, fault: null },
  },
  checkAudit: {},
} as const;
