/** Keys of integrations, and programs that act in a person's name. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { KEY_EXAMPLES } from '../examples/admin-access-keys.ts';
import { Instant, IsoDate, PageQuery, StationRef, id, line, page } from '../primitives.ts';
import { STAFF_ERRORS, STAFF_ONLY, Stations } from './access.ts';

export const KeyScope = z
  .enum([
    'catalog.read',
    'quote.create',
    'quote.read',
    'availability.read',
    'hold.place',
    'lead.record',
    'knowledge.search',
    'booking.read',
    'booking.create',
    'payment.read',
    'customer.read',
    'station.read',
    'dashboard.read',
  ])
  .meta({ id: 'KeyScope' });

export const ApiKey = z
  .object({
    id: id('key'),
    name: z.string(),
    prefix: z.string().meta({ description: 'The first letters of the key, by which you tell it from others' }),
    scopes: z.array(KeyScope),
    stations: z.array(StationRef).nullable().meta({ description: 'Null reaches every station' }),
    state: z.enum(['active', 'expired', 'revoked']),
    createdBy: z.string().nullable(),
    createdAt: Instant,
    expiresAt: Instant,
    lastUsedAt: Instant.nullable().meta({ description: 'To about a minute' }),
    revokedAt: Instant.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof ApiKey>;

const KeysQuery = PageQuery.extend({ state: z.enum(['active', 'expired', 'revoked']).optional() });
export type KeysQuery = z.infer<typeof KeysQuery>;

const KEYS = '/api/v1/admin/api-keys';

export const listApiKeys = defineEndpoint({
  id: 'listApiKeys',
  method: 'GET',
  path: KEYS,
  tag: 'API keys',
  summary: 'List the keys of integrations',
  description: `Newest first; the keys themselves are never shown again. ${STAFF_ONLY}`,
  query: KeysQuery,
  status: 200,
  response: page(ApiKey).meta({ id: 'ApiKeyPage' }),
  errors: STAFF_ERRORS,
  example: KEY_EXAMPLES.listApiKeys,
});

export const ApiKeyRequest = z
  .strictObject({
    name: line(80),
    scopes: z
      .array(KeyScope)
      .min(1, 'Please choose at least one scope.')
      .max(KeyScope.options.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'Please name each scope once.'),
    stations: Stations.min(1, 'Please choose at least one station, or all.').nullable().meta({
      description: 'Null reaches every station',
    }),
    expiresOn: IsoDate.meta({ description: 'The last day it works, in UTC; at most a year from now' }),
  })
  .meta({ id: 'ApiKeyRequest' });
export type ApiKeyRequest = z.infer<typeof ApiKeyRequest>;

export const createApiKey = defineEndpoint({
  id: 'createApiKey',
  method: 'POST',
  path: KEYS,
  tag: 'API keys',
  summary: 'Make a key for an integration',
  description: `The key is in this answer and nowhere else. Send it as \`Authorization: Bearer mhk_…\`. ${STAFF_ONLY} \`limit_reached\` when there are too many active keys. \`already_done\`: the same request with the same Idempotency-Key has made it, and its secret is shown once.`,
  body: ApiKeyRequest,
  status: 201,
  response: z.object({ key: z.string(), apiKey: ApiKey }).meta({ id: 'NewApiKey' }),
  errors: [...STAFF_ERRORS, 'limit_reached', 'already_done'],
  example: KEY_EXAMPLES.createApiKey,
});

export const revokeApiKey = defineEndpoint({
  id: 'revokeApiKey',
  method: 'DELETE',
  path: `${KEYS}/:id`,
  tag: 'API keys',
  summary: 'Revoke a key',
  description: `It is of no use with its next request. ${STAFF_ONLY} \`invalid_transition\` when it is revoked already.`,
  params: z.strictObject({ id: id('key') }),
  status: 204,
  errors: [...STAFF_ERRORS, 'invalid_transition'],
  example: KEY_EXAMPLES.revokeApiKey,
});

export const ApiClient = z
  .object({
    id: id('cli'),
    name: z.string(),
    createdAt: Instant,
    lastUsedAt: Instant,
    expiresAt: Instant.meta({ description: 'When it is over unless it renews itself before' }),
  })
  .meta({ id: 'ApiClient' });
export type ApiClient = z.infer<typeof ApiClient>;

export const TokenPair = z
  .object({
    tokenType: z.literal('Bearer'),
    accessToken: z.string(),
    expiresIn: z.int().meta({ description: 'Seconds the access token works' }),
    refreshToken: z.string().meta({ description: 'Good once; answers the next pair' }),
    refreshExpiresIn: z.int(),
    client: ApiClient,
  })
  .meta({ id: 'TokenPair' });
export type TokenPair = z.infer<typeof TokenPair>;

const TOKENS = '/api/v1/auth/token';

export const authoriseClient = defineEndpoint({
  id: 'authoriseClient',
  method: 'POST',
  path: TOKENS,
  tag: 'Tokens',
  summary: 'Let a program act in your name',
  description:
    'From a session in the console. Answers a short access token and a refresh token, shown this once. `unauthenticated` without a session; `forbidden` for keys and for clients themselves; `limit_reached` when you have too many clients. `already_done`: the same request with the same Idempotency-Key has made it, and its tokens are shown once.',
  body: z.strictObject({ name: line(80) }).meta({ id: 'ClientRequest' }),
  status: 201,
  response: TokenPair,
  errors: [...STAFF_ERRORS, 'limit_reached', 'already_done'],
  example: KEY_EXAMPLES.authoriseClient,
});

const Token = z.string().min(1).max(100);

export const refreshToken = defineEndpoint({
  id: 'refreshToken',
  method: 'POST',
  path: `${TOKENS}/refresh`,
  tag: 'Tokens',
  summary: 'Exchange a refresh token for the next pair',
  description:
    'Each refresh token is good once. One that comes twice ends the client, because one of the two senders is not the right one. `unauthenticated` for a token that is unknown, used, run out or revoked; `forbidden` from pages of other sites.',
  body: z.strictObject({ refreshToken: Token }).meta({ id: 'RefreshRequest' }),
  status: 200,
  response: TokenPair,
  errors: STAFF_ERRORS,
  example: KEY_EXAMPLES.refreshToken,
});

export const revokeToken = defineEndpoint({
  id: 'revokeToken',
  method: 'POST',
  path: `${TOKENS}/revoke`,
  tag: 'Tokens',
  summary: 'Give a client’s permission back',
  description:
    'Ends the client this access or refresh token belongs to. Answers the same for tokens of nobody. `forbidden` from pages of other sites.',
  body: z.strictObject({ token: Token }).meta({ id: 'RevokeRequest' }),
  status: 204,
  errors: ['forbidden'],
  example: KEY_EXAMPLES.revokeToken,
});

const clientList = z.object({ items: z.array(ApiClient) }).meta({ id: 'ApiClients' });
const CLIENTS = '/api/v1/auth/clients';

export const listOwnClients = defineEndpoint({
  id: 'listOwnClients',
  method: 'GET',
  path: CLIENTS,
  tag: 'Tokens',
  summary: 'List the programs that act in your name',
  description: `Those that have not ended. ${STAFF_ONLY}`,
  status: 200,
  response: clientList,
  errors: STAFF_ERRORS,
  example: KEY_EXAMPLES.listOwnClients,
});

export const revokeOwnClient = defineEndpoint({
  id: 'revokeOwnClient',
  method: 'DELETE',
  path: `${CLIENTS}/:id`,
  tag: 'Tokens',
  summary: 'Stop a program from acting in your name',
  description: `Its tokens are of no use with their next request. ${STAFF_ONLY}`,
  params: z.strictObject({ id: id('cli') }),
  status: 204,
  errors: STAFF_ERRORS,
  example: KEY_EXAMPLES.revokeOwnClient,
});

export const listStaffClients = defineEndpoint({
  id: 'listStaffClients',
  method: 'GET',
  path: '/api/v1/admin/staff/:id/clients',
  tag: 'Staff',
  summary: 'List the programs that act in somebody’s name',
  description: `Those that have not ended. ${STAFF_ONLY}`,
  params: z.strictObject({ id: id('stf') }),
  status: 200,
  response: clientList,
  errors: STAFF_ERRORS,
  example: KEY_EXAMPLES.listStaffClients,
});

export const revokeStaffClient = defineEndpoint({
  id: 'revokeStaffClient',
  method: 'DELETE',
  path: '/api/v1/admin/staff/:id/clients/:client',
  tag: 'Staff',
  summary: 'Stop a program from acting in somebody’s name',
  description: `Its tokens are of no use with their next request. ${STAFF_ONLY}`,
  params: z.strictObject({ id: id('stf'), client: id('cli') }),
  status: 204,
  errors: STAFF_ERRORS,
  example: KEY_EXAMPLES.revokeStaffClient,
});
