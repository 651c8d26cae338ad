import {
  authoriseClient as authoriseClientEndpoint,
  createApiKey as createApiKeyEndpoint,
  listApiKeys as listApiKeysEndpoint,
  listOwnClients as listOwnClientsEndpoint,
  refreshToken as refreshTokenEndpoint,
  revokeApiKey as revokeApiKeyEndpoint,
  revokeOwnClient as revokeOwnClientEndpoint,
  revokeToken as revokeTokenEndpoint,
} from '@myhibachi/contracts';
import {
  authoriseClient,
  createApiKey,
  listApiKeys,
  listOwnClients,
  refreshTokens,
  revokeApiKey,
  revokeOwnClient,
  revokeToken,
} from '@myhibachi/core/access';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const OWN = { policy: 'staff:profile.manage' } as const;
const KEYS = { policy: 'staff:api_key.manage' } as const;
const WAY_IN = { policy: 'signIn' } as const;

/** Keys and tokens. What is shown once is never kept for a replay, which makes no second one either. */
export function addTokenRoutes(app: App): void {
  register(app, listApiKeysEndpoint, KEYS, (ctx, { query }) => listApiKeys(ctx, query));
  register(app, createApiKeyEndpoint, { ...KEYS, idempotent: 'secret' }, (ctx, { body }) => createApiKey(ctx, body));
  register(app, revokeApiKeyEndpoint, KEYS, (ctx, { params }) =>
    revokeApiKey(ctx, { keyId: decodeId('key', params.id) }),
  );
  register(app, authoriseClientEndpoint, { ...OWN, idempotent: 'secret' }, (ctx, { body }) =>
    authoriseClient(ctx, body),
  );
  register(app, listOwnClientsEndpoint, OWN, async (ctx) => ({ items: await listOwnClients(ctx) }));
  register(app, revokeOwnClientEndpoint, OWN, (ctx, { params }) =>
    revokeOwnClient(ctx, { clientId: decodeId('cli', params.id) }),
  );
  register(app, refreshTokenEndpoint, WAY_IN, (ctx, { body }) => refreshTokens(ctx, body));
  register(app, revokeTokenEndpoint, WAY_IN, (ctx, { body }) => revokeToken(ctx, body));
}
