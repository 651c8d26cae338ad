const REQUEST_ID = 'var_019b2f6a1c4d7e8fa0b1c2d3e4f50617';
const VALUE_ID = 'var_019b2f6a1c4d7e8fa0b1c2d3e4f50618';
const MORGAN = { id: 'stf_019b2f6a1c4d7e8fa0b1c2d3e4f50701', name: 'Morgan Reyes' };
const AVERY = { id: 'stf_019b2f6a1c4d7e8fa0b1c2d3e4f50702', name: 'Avery Chen' };
const REASON = 'Beef and shrimp cost more than in spring.';
const AGREED = 'Agreed at the meeting on Monday.';

const NOW = { foodCents: 55_000, travelCents: 0, taxCents: 4_538, totalCents: 59_538, depositCents: 10_000 };
const THEN = { foodCents: 58_000, travelCents: 0, taxCents: 4_785, totalCents: 62_785, depositCents: 10_000 };

const VARIABLE = {
  key: 'price.adultCents',
  label: 'Adult',
  category: 'price',
  unit: 'cents per adult',
  type: 'money',
  range: { min: 0, max: 100_000 },
  schema: { type: 'integer', minimum: 0, maximum: 100_000 },
  default: 5_500,
  value: 5_500,
  effectiveFrom: null,
  next: null,
  needsTwo: true,
  lastChange: null,
  openRequestId: REQUEST_ID,
};

const OPEN = {
  id: REQUEST_ID,
  kind: 'variable',
  subject: 'price.adultCents',
  label: 'Adult',
  unit: 'cents per adult',
  from: 5_500,
  to: 5_800,
  effectiveFrom: '2027-06-01T07:00:00Z',
  reason: REASON,
  status: 'open',
  alone: false,
  requestedBy: MORGAN,
  requestedAt: '2027-05-03T17:00:00Z',
  lapsesAt: '2027-05-10T17:00:00Z',
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  mine: false,
};

const decided = (status: string, by: typeof MORGAN) => ({
  ...OPEN,
  status,
  decidedBy: by,
  decidedAt: '2027-05-04T09:30:00Z',
  decisionReason: AGREED,
});

const DECISION = { params: { id: REQUEST_ID }, body: { reason: AGREED } };

export const VARIABLE_EXAMPLES = {
  listVariables: { response: { items: [VARIABLE] } },
  listVariableHistory: {
    params: { key: 'price.adultCents' },
    query: { limit: 25 },
    response: {
      items: [
        {
          id: VALUE_ID,
          value: 5_500,
          effectiveFrom: '2027-01-01T08:00:00Z',
          setAt: '2027-01-01T08:00:00Z',
          by: MORGAN.name,
          reason: REASON,
          approvedBy: AVERY.name,
          alone: false,
          inForce: true,
        },
      ],
      nextCursor: null,
    },
  },
  previewVariable: {
    params: { key: 'price.adultCents' },
    body: { value: 5_800 },
    response: {
      parties: [{ party: '10 adults', before: NOW, after: THEN }],
      says: ['Quotes already made and parties already booked keep their price.'],
    },
  },
  changeVariable: {
    params: { key: 'price.adultCents' },
    body: { value: 5_800, effectiveFrom: '2027-06-01T07:00:00Z', reason: REASON, alone: false },
    response: { outcome: 'waiting', request: OPEN },
  },
  listSettingChanges: { query: { status: 'open', limit: 25 }, response: { items: [OPEN], nextCursor: null } },
  approveSettingChange: { ...DECISION, response: decided('approved', AVERY) },
  rejectSettingChange: { ...DECISION, response: decided('rejected', AVERY) },
  withdrawSettingChange: { ...DECISION, response: decided('withdrawn', MORGAN) },
};
