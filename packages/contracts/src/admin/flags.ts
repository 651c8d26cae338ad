/** Feature flags: what is on, in which environment, where and for how many (domain 15). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { FLAG_EXAMPLES } from '../examples/admin-flags.ts';
import { Instant, IsoDate, Reason, id, line } from '../primitives.ts';

const Environment = z.enum(['development', 'test', 'staging', 'production']);

const FlagKey = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'Please write a key such as messages.day-before.');

const Rule = z.strictObject({
  environment: Environment,
  enabled: z.boolean(),
  percentage: z.int().min(0).max(100).meta({ description: 'Of whoever the flag is asked about, always the same ones' }),
  stationIds: z.array(id('stn')).max(100).meta({ description: 'Empty for every station' }),
});

export const Flag = z
  .object({
    key: FlagKey,
    description: z.string(),
    owner: z.string(),
    expiresOn: IsoDate,
    version: z.int(),
    createdAt: Instant,
    rules: z.array(Rule.extend({ changedAt: Instant })),
    known: z.boolean().meta({ description: 'This version of the program asks for it' }),
    lastReadOn: IsoDate.nullable(),
    stale: z
      .array(z.enum(['expired', 'settled', 'unread']))
      .meta({ description: 'Why it should go: its time is over, everybody has long got the same, or nobody asks' }),
  })
  .meta({ id: 'Flag' });
export type Flag = z.infer<typeof Flag>;

export const FlagList = z
  .object({
    environment: Environment.meta({ description: 'The one this program runs in' }),
    items: z.array(Flag),
    missing: z
      .array(z.object({ key: FlagKey, description: z.string(), byDefault: z.boolean() }))
      .meta({ description: 'Asked for by the program, and set by nobody: the default counts' }),
  })
  .meta({ id: 'FlagList' });
export type FlagList = z.infer<typeof FlagList>;

export const listFlags = defineEndpoint({
  id: 'listFlags',
  method: 'GET',
  path: '/api/v1/admin/flags',
  tag: 'Settings',
  summary: 'List the feature flags',
  description: 'With their rules, and which of them are stale.',
  status: 200,
  response: FlagList,
  errors: ['unauthenticated', 'forbidden'],
  example: FLAG_EXAMPLES.listFlags,
});

export const FlagChange = z
  .strictObject({
    version: z.int().min(1).nullable().meta({ description: 'The one you have seen; null to make a new flag' }),
    description: line(300),
    owner: line(120).regex(/^[^@]*$/, 'Please name a person or a team, without an address.'),
    expiresOn: IsoDate,
    rules: z
      .array(Rule)
      .min(1)
      .max(4)
      .refine((rules) => new Set(rules.map((rule) => rule.environment)).size === rules.length, {
        message: 'Please send each environment once.',
      }),
    reason: Reason,
  })
  .meta({ id: 'FlagChange' });
export type FlagChange = z.infer<typeof FlagChange>;

export const saveFlag = defineEndpoint({
  id: 'saveFlag',
  method: 'PUT',
  path: '/api/v1/admin/flags/:key',
  tag: 'Settings',
  summary: 'Make or change a flag',
  description:
    'Every process follows within moments. Environments that are not named stay as they are. `already_exists`: there is one of this key. `version_conflict`: read it again.',
  params: z.strictObject({ key: FlagKey }),
  body: FlagChange,
  status: 204,
  errors: ['unauthenticated', 'forbidden', 'already_exists', 'version_conflict'],
  example: FLAG_EXAMPLES.saveFlag,
});

export const deleteFlag = defineEndpoint({
  id: 'deleteFlag',
  method: 'POST',
  path: '/api/v1/admin/flags/:key/delete',
  tag: 'Settings',
  summary: 'Remove a flag',
  description: 'Where the program still asks for it, its default counts. `version_conflict`: read it again.',
  params: z.strictObject({ key: FlagKey }),
  body: z.strictObject({ version: z.int().min(1), reason: Reason }),
  status: 204,
  errors: ['unauthenticated', 'forbidden', 'version_conflict'],
  example: FLAG_EXAMPLES.deleteFlag,
});
