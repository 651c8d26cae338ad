/** The figures of the business as staff see and change them, and the changes that wait for a second person (domain 15). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { VARIABLE_EXAMPLES } from '../examples/admin-variables.ts';
import { Cents, Instant, PageQuery, Reason, id, line, page } from '../primitives.ts';
import { visibleText } from '../visible-text.ts';

/** A key such as price.adultCents. */
const VariableKey = z
  .string()
  .max(80)
  .regex(/^[a-z]+(\.[a-zA-Z]+)+$/, 'Please send the key of a variable, such as price.adultCents.');

// Not `z.json()`: a schema that refers to itself is one the client's generator cannot follow. The variable's own schema
// judges what is inside.
const Value = z
  .union([
    z.string().overwrite(visibleText).max(500),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.unknown()).max(100),
    z.record(z.string().max(60), z.unknown()),
  ])
  .meta({ description: 'By the `schema` of the variable' });

export const Variable = z
  .object({
    key: VariableKey,
    label: z.string().meta({ description: 'The key in words' }),
    category: z.string(),
    unit: z.string(),
    type: z.enum(['money', 'whole number', 'number', 'text', 'time', 'structure']),
    range: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
    schema: z.record(z.string(), z.unknown()).meta({ description: 'What a value must look like, as JSON Schema' }),
    default: Value,
    value: Value.meta({ description: 'In force now' }),
    effectiveFrom: Instant.nullable().meta({ description: 'Null while the default is in force' }),
    next: z.object({ value: Value, effectiveFrom: Instant }).nullable().meta({ description: 'Already set, for later' }),
    needsTwo: z.boolean().meta({ description: 'A change waits for a second person' }),
    lastChange: z.object({ at: Instant, by: z.string(), reason: z.string() }).nullable(),
    openRequestId: id('var').nullable(),
  })
  .meta({ id: 'Variable' });
export type Variable = z.infer<typeof Variable>;

export const listVariables = defineEndpoint({
  id: 'listVariables',
  method: 'GET',
  path: '/api/v1/admin/variables',
  tag: 'Settings',
  summary: 'List every business variable',
  description:
    'By category, each with its range, what is in force, what comes next and what waits for a second person.',
  status: 200,
  response: z.object({ items: z.array(Variable) }).meta({ id: 'VariableList' }),
  errors: ['unauthenticated', 'forbidden'],
  example: VARIABLE_EXAMPLES.listVariables,
});

export const VariableValue = z
  .object({
    id: id('var'),
    value: Value,
    effectiveFrom: Instant,
    setAt: Instant,
    by: z.string(),
    reason: z.string(),
    approvedBy: z.string().nullable().meta({ description: 'The second person, where one was needed' }),
    alone: z.boolean().meta({ description: 'A super admin changed a protected figure without a second person' }),
    inForce: z.boolean(),
  })
  .meta({ id: 'VariableValue' });
export type VariableValue = z.infer<typeof VariableValue>;

export const listVariableHistory = defineEndpoint({
  id: 'listVariableHistory',
  method: 'GET',
  path: '/api/v1/admin/variables/:key/history',
  tag: 'Settings',
  summary: 'See every value a variable has had',
  description:
    'The latest to take effect first, scheduled ones included. To go back, change the variable to an old value.',
  params: z.strictObject({ key: VariableKey }),
  query: PageQuery,
  status: 200,
  response: page(VariableValue).meta({ id: 'VariableHistory' }),
  errors: ['unauthenticated', 'forbidden'],
  example: VARIABLE_EXAMPLES.listVariableHistory,
});

const SamplePrice = z
  .object({ foodCents: Cents, travelCents: Cents, taxCents: Cents, totalCents: Cents, depositCents: Cents })
  .meta({ id: 'SamplePrice' });

export const ChangeEffect = z
  .object({
    parties: z
      .array(z.object({ party: z.string(), before: SamplePrice, after: SamplePrice }))
      .meta({ description: 'What sample parties cost now and would cost, by the engine that prices every quote' }),
    says: z.array(z.string()).meta({ description: 'What else changes, and what keeps its price, in words' }),
  })
  .meta({ id: 'ChangeEffect' });
export type ChangeEffect = z.infer<typeof ChangeEffect>;

export const previewVariable = defineEndpoint({
  id: 'previewVariable',
  method: 'POST',
  path: '/api/v1/admin/variables/:key/preview',
  tag: 'Settings',
  summary: 'See what a change would mean',
  description: 'Prices sample parties with the figure in force and with the proposed one. Nothing is changed.',
  params: z.strictObject({ key: VariableKey }),
  body: z.strictObject({ value: Value }),
  status: 200,
  response: ChangeEffect,
  errors: ['unauthenticated', 'forbidden'],
  example: VARIABLE_EXAMPLES.previewVariable,
});

const Person = z.object({ id: id('stf'), name: z.string().nullable() }).meta({ id: 'ChangeAuthor' });

const RequestStatus = z.enum(['open', 'approved', 'rejected', 'withdrawn', 'lapsed']);

export const SettingChange = z
  .object({
    id: id('var'),
    kind: z.enum(['variable', 'menu_price', 'station_tax']),
    subject: z.string().meta({ description: 'The key of the variable, the slug of the dish or the id of the station' }),
    label: z.string(),
    unit: z.string(),
    from: Value.meta({ description: 'In force when it was asked for' }),
    to: Value,
    effectiveFrom: Instant.nullable().meta({ description: 'Null: as soon as it is approved' }),
    reason: z.string(),
    status: RequestStatus,
    alone: z.boolean(),
    requestedBy: Person,
    requestedAt: Instant,
    lapsesAt: Instant,
    decidedBy: Person.nullable(),
    decidedAt: Instant.nullable(),
    decisionReason: z.string().nullable(),
    mine: z.boolean().meta({ description: 'Asked for by you: somebody else decides' }),
  })
  .meta({ id: 'SettingChange' });
export type SettingChange = z.infer<typeof SettingChange>;

export const SettingOutcome = z
  .object({
    outcome: z.enum(['applied', 'waiting']),
    request: SettingChange.nullable().meta({ description: 'Where a second person is needed' }),
  })
  .meta({ id: 'SettingOutcome' });
export type SettingOutcome = z.infer<typeof SettingOutcome>;

export const SettingChangeRequest = z
  .strictObject({
    value: Value,
    effectiveFrom: Instant.optional().meta({ description: 'Not in the past; at once when absent' }),
    reason: Reason,
    alone: z.boolean().default(false).meta({
      description: 'A super admin may change a protected figure without a second person; it is logged as such',
    }),
  })
  .meta({ id: 'SettingChangeRequest' });
export type SettingChangeRequest = z.infer<typeof SettingChangeRequest>;

export const changeVariable = defineEndpoint({
  id: 'changeVariable',
  method: 'POST',
  path: '/api/v1/admin/variables/:key/changes',
  tag: 'Settings',
  summary: 'Change a variable, or ask for it',
  description:
    'What moves money to or from hosts, or weakens a control, waits for a second person; other figures change at once. ' +
    '`already_exists`: a change of this figure waits already. `forbidden`: only a super admin may act alone.',
  params: z.strictObject({ key: VariableKey }),
  body: SettingChangeRequest,
  status: 200,
  response: SettingOutcome,
  errors: ['unauthenticated', 'forbidden', 'already_exists'],
  example: VARIABLE_EXAMPLES.changeVariable,
});

const ChangesQuery = PageQuery.extend({
  status: z.enum(['open', 'decided']).optional(),
  subject: line(80).optional(),
});
export type ChangesQuery = z.infer<typeof ChangesQuery>;

export const listSettingChanges = defineEndpoint({
  id: 'listSettingChanges',
  method: 'GET',
  path: '/api/v1/admin/setting-changes',
  tag: 'Settings',
  summary: 'List the changes that wait for a second person, and what became of others',
  description: 'Newest first.',
  query: ChangesQuery,
  status: 200,
  response: page(SettingChange).meta({ id: 'SettingChangePage' }),
  errors: ['unauthenticated', 'forbidden'],
  example: VARIABLE_EXAMPLES.listSettingChanges,
});

const decision = (what: string) =>
  ({
    method: 'POST',
    tag: 'Settings',
    params: z.strictObject({ id: id('var') }),
    body: z.strictObject({ reason: Reason }),
    status: 200,
    response: SettingChange,
    errors: ['unauthenticated', 'forbidden', 'invalid_transition'],
    description: `${what} \`invalid_transition\`: somebody has decided already, or it has lapsed.`,
  }) as const;

export const approveSettingChange = defineEndpoint({
  ...decision('Applies the change. `forbidden`: nobody approves their own.'),
  id: 'approveSettingChange',
  path: '/api/v1/admin/setting-changes/:id/approve',
  summary: 'Approve a change',
  example: VARIABLE_EXAMPLES.approveSettingChange,
});

export const rejectSettingChange = defineEndpoint({
  ...decision('Leaves everything as it is. `forbidden`: your own change you withdraw.'),
  id: 'rejectSettingChange',
  path: '/api/v1/admin/setting-changes/:id/reject',
  summary: 'Reject a change',
  example: VARIABLE_EXAMPLES.rejectSettingChange,
});

export const withdrawSettingChange = defineEndpoint({
  ...decision('Takes your own change back. `forbidden`: it is somebody else’s.'),
  id: 'withdrawSettingChange',
  path: '/api/v1/admin/setting-changes/:id/withdraw',
  summary: 'Withdraw a change of your own',
  example: VARIABLE_EXAMPLES.withdrawSettingChange,
});
