/** The audit log as staff read it, prove it and take it along (domain 13). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { AUDIT_EXAMPLES } from '../examples/admin-audit.ts';
import { Instant, IsoDate, PageQuery, id, line, page } from '../primitives.ts';

const Facts = z.record(z.string(), z.unknown());

export const AuditEntry = z
  .object({
    seq: z.int().meta({ description: 'Its place in the chain' }),
    at: Instant,
    action: z.string(),
    entityType: z.string().nullable(),
    entityId: z.string().nullable(),
    by: z
      .object({
        kind: z.string().meta({ description: 'staff, host, customer, visitor, apiKey, system, webhook or concierge' }),
        id: z.string(),
        name: z.string().nullable(),
        role: z.string().nullable(),
      })
      .meta({ id: 'AuditActor' }),
    stationId: id('stn').nullable(),
    reason: z.string().nullable(),
    before: Facts.nullable(),
    after: Facts.nullable().meta({ description: 'Only what changed; personal data is masked' }),
    requestId: z.string(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof AuditEntry>;

const Filters = z.strictObject({
  action: line(60).optional().meta({ description: 'Its beginning, such as booking or booking.change' }),
  entityType: line(40).optional(),
  entityId: line(60).optional().meta({ description: 'As shown, such as bkg_… or a variable’s key' }),
  by: id('stf').optional().meta({ description: 'The staff member who did it' }),
  station: id('stn').optional(),
  from: IsoDate.optional().meta({ description: 'First date, in UTC' }),
  to: IsoDate.optional().meta({ description: 'Last date, in UTC' }),
});

const AuditQuery = PageQuery.extend(Filters.shape);
export type AuditFilters = z.infer<typeof Filters>;
export type AuditQuery = z.infer<typeof AuditQuery>;

export const listAudit = defineEndpoint({
  id: 'listAudit',
  method: 'GET',
  path: '/api/v1/admin/audit',
  tag: 'Audit',
  summary: 'List the audit log',
  description: 'Newest first, within the stations you reach. Looking at it leaves a row too.',
  query: AuditQuery,
  status: 200,
  response: page(AuditEntry).meta({ id: 'AuditPage' }),
  errors: ['unauthenticated', 'forbidden'],
  example: AUDIT_EXAMPLES.listAudit,
});

export const AuditChoices = z
  .object({
    actions: z.array(z.string()).meta({ description: 'Every action the log knows, by name' }),
    people: z
      .array(z.object({ id: id('stf'), name: z.string(), role: z.string() }))
      .meta({ description: 'Who works at your stations or at all of them, by name' }),
  })
  .meta({ id: 'AuditChoices' });
export type AuditChoices = z.infer<typeof AuditChoices>;

export const getAuditChoices = defineEndpoint({
  id: 'getAuditChoices',
  method: 'GET',
  path: '/api/v1/admin/audit/choices',
  tag: 'Audit',
  summary: 'See what the audit log can be narrowed by',
  description: 'The actions and the people to choose from when looking for something in the log.',
  status: 200,
  response: AuditChoices,
  errors: ['unauthenticated', 'forbidden'],
  example: AUDIT_EXAMPLES.getAuditChoices,
});

export const exportAudit = defineEndpoint({
  id: 'exportAudit',
  method: 'GET',
  path: '/api/v1/admin/audit.csv',
  tag: 'Audit',
  summary: 'Take the audit log along as CSV',
  description: 'The newest 10,000 rows of the filter, newest first. Leaves a row that says who took what.',
  query: Filters,
  status: 200,
  produces: 'text/csv',
  errors: ['unauthenticated', 'forbidden'],
  example: AUDIT_EXAMPLES.exportAudit,
});

const HistoryQuery = PageQuery.extend({
  reads: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({ description: 'Also the rows that only say who looked at it' }),
});

const history = (what: string, prefix: string) =>
  ({
    method: 'GET',
    tag: 'Audit',
    query: HistoryQuery,
    params: z.strictObject({ id: id(prefix) }),
    status: 200,
    response: page(AuditEntry).meta({ id: 'AuditPage' }),
    errors: ['unauthenticated', 'forbidden'],
    description: `Every change of one ${what} and what belongs to it, newest first; with \`reads=true\` also who looked at it, one row for each opening. \`not_found\` also where it lies outside your stations.`,
  }) as const;

export const getBookingHistory = defineEndpoint({
  ...history('booking', 'bkg'),
  id: 'getBookingHistory',
  path: '/api/v1/admin/bookings/:id/history',
  summary: 'See everything that happened to a booking',
  description:
    'The audit log of one booking and what belongs to it, its amounts among it, newest first; for those who may see money. `not_found` also where it lies outside your stations.',
  example: AUDIT_EXAMPLES.getBookingHistory,
});

export const getCustomerHistory = defineEndpoint({
  ...history('customer', 'cus'),
  id: 'getCustomerHistory',
  path: '/api/v1/admin/customers/:id/history',
  summary: 'See everything that happened to a customer',
  example: AUDIT_EXAMPLES.getCustomerHistory,
});

export const AuditVerdict = z
  .object({
    status: z.enum(['whole', 'broken', 'never_checked']),
    checkedAt: Instant.nullable(),
    rows: z.int().nullable().meta({ description: 'Rows of the whole chain' }),
    brokenAt: z.int().nullable().meta({ description: 'The first row that is missing, edited or out of order' }),
    fault: z.string().nullable(),
  })
  .meta({ id: 'AuditVerdict' });
export type AuditVerdict = z.infer<typeof AuditVerdict>;

export const getAuditVerdict = defineEndpoint({
  id: 'getAuditVerdict',
  method: 'GET',
  path: '/api/v1/admin/audit/verdict',
  tag: 'Audit',
  summary: 'See whether the audit log is whole',
  description: 'What the last walk along the chain found; every night one is made.',
  status: 200,
  response: AuditVerdict,
  errors: ['unauthenticated', 'forbidden'],
  example: AUDIT_EXAMPLES.getAuditVerdict,
});

export const checkAudit = defineEndpoint({
  id: 'checkAudit',
  method: 'POST',
  path: '/api/v1/admin/audit/verdict',
  tag: 'Audit',
  summary: 'Walk the audit chain now',
  description: 'Starts a walk in the background; the verdict shows it when it is done.',
  status: 202,
  errors: ['unauthenticated', 'forbidden'],
  example: AUDIT_EXAMPLES.checkAudit,
});
