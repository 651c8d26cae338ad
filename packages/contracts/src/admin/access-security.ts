/** What was noticed about signing in, and addresses that are not let in. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { SECURITY_EXAMPLES } from '../examples/admin-security.ts';
import { Instant, IsoDate, PageQuery, Reason, id, page } from '../primitives.ts';
import { STAFF_ERRORS, STAFF_ONLY } from './access.ts';

export const SecurityEvent = z
  .object({
    id: id('sec'),
    kind: z.string().meta({ description: 'Such as sign_in, sign_in_failed, new_device or permission_refused' }),
    at: Instant,
    person: z
      .object({ id: id('stf'), name: z.string() })
      .meta({ id: 'SecurityPerson' })
      .nullable(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    country: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'SecurityEvent' });
export type SecurityEvent = z.infer<typeof SecurityEvent>;

const Ip = z
  .union([z.ipv4(), z.ipv6()], 'Please send an IP address such as 192.0.2.44.')
  .meta({ examples: ['192.0.2.44'] });
const Network = z
  .union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'Please send an address such as 192.0.2.44 or 192.0.2.0/24.')
  .meta({ examples: ['192.0.2.0/24'] });

const SecurityQuery = PageQuery.extend({
  kind: z
    .string()
    .regex(/^[a-z_]{1,60}$/, 'Please send a kind such as sign_in_failed.')
    .optional(),
  person: id('stf').optional(),
  ip: Ip.optional().meta({ description: 'Exact; of IPv6 the whole /64 network counts' }),
  from: IsoDate.optional().meta({ description: 'First date, in UTC' }),
  to: IsoDate.optional().meta({ description: 'Last date, in UTC' }),
});
export type SecurityQuery = z.infer<typeof SecurityQuery>;

export const listSecurityEvents = defineEndpoint({
  id: 'listSecurityEvents',
  method: 'GET',
  path: '/api/v1/admin/security-events',
  tag: 'Security',
  summary: 'List what was noticed about signing in',
  description: `Newest first. Looking at it leaves a row in the audit log. ${STAFF_ONLY}`,
  query: SecurityQuery,
  status: 200,
  response: page(SecurityEvent).meta({ id: 'SecurityEventPage' }),
  errors: STAFF_ERRORS,
  example: SECURITY_EXAMPLES.listSecurityEvents,
});

export const IpBlock = z
  .object({
    id: id('blk'),
    network: z.string(),
    reason: z.string(),
    blockedBy: z.string().nullable(),
    state: z.enum(['in_force', 'expired', 'lifted']),
    createdAt: Instant,
    expiresAt: Instant.nullable(),
    liftedAt: Instant.nullable(),
  })
  .meta({ id: 'IpBlock' });
export type IpBlock = z.infer<typeof IpBlock>;

const BLOCKS = '/api/v1/admin/ip-blocks';
const BlocksQuery = PageQuery.extend({ state: z.enum(['in_force', 'expired', 'lifted']).optional() });
export type BlocksQuery = z.infer<typeof BlocksQuery>;

export const listIpBlocks = defineEndpoint({
  id: 'listIpBlocks',
  method: 'GET',
  path: BLOCKS,
  tag: 'Security',
  summary: 'List blocked addresses',
  description: `Newest first. ${STAFF_ONLY}`,
  query: BlocksQuery,
  status: 200,
  response: page(IpBlock).meta({ id: 'IpBlockPage' }),
  errors: STAFF_ERRORS,
  example: SECURITY_EXAMPLES.listIpBlocks,
});

export const IpBlockRequest = z
  .strictObject({ network: Network, reason: Reason, expiresAt: Instant.nullable().default(null) })
  .meta({ id: 'IpBlockRequest' });
export type IpBlockRequest = z.infer<typeof IpBlockRequest>;

export const blockIp = defineEndpoint({
  id: 'blockIp',
  method: 'POST',
  path: BLOCKS,
  tag: 'Security',
  summary: 'Let an address or a network in no more',
  description: `Every request from there to the API and the console is refused within seconds. Your own address, and networks wider than /16 (IPv6: /32), are \`validation_failed\`. ${STAFF_ONLY} \`already_exists\` when this very network is blocked; \`limit_reached\` at 1,000 blocks.`,
  body: IpBlockRequest,
  status: 201,
  response: IpBlock,
  errors: [...STAFF_ERRORS, 'already_exists', 'limit_reached'],
  example: SECURITY_EXAMPLES.blockIp,
});

export const unblockIp = defineEndpoint({
  id: 'unblockIp',
  method: 'POST',
  path: `${BLOCKS}/:id/lift`,
  tag: 'Security',
  summary: 'Let a blocked address in again',
  description: `Counts within seconds. ${STAFF_ONLY} \`invalid_transition\` when the block is over already.`,
  params: z.strictObject({ id: id('blk') }),
  body: z.strictObject({ reason: Reason }).meta({ id: 'IpUnblockRequest' }),
  status: 200,
  response: IpBlock,
  errors: [...STAFF_ERRORS, 'invalid_transition'],
  example: SECURITY_EXAMPLES.unblockIp,
});
