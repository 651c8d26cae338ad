import { KeyScope, type ApiKey } from '@myhibachi/contracts';
import { staffNames } from '../identity/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import type { ApiKeyRow } from './api-key-store.ts';
import { stationRefs } from './view-person.ts';

function stateOf(row: ApiKeyRow, now: Temporal.Instant): ApiKey['state'] {
  if (row.revokedAt !== null) return 'revoked';
  return Temporal.Instant.compare(row.expiresAt, now) > 0 ? 'active' : 'expired';
}

/** The scopes of a row that a key may still have: a list that became shorter takes them from old keys too. */
export function scopesOf(row: ApiKeyRow): ApiKey['scopes'] {
  return row.scopes.flatMap((scope) => {
    const known = KeyScope.safeParse(scope);
    return known.success ? [known.data] : [];
  });
}

/** Keys as the console shows them, the names of all who made them in one look-up. */
export async function viewApiKeys(ctx: Context, rows: readonly ApiKeyRow[]): Promise<ApiKey[]> {
  const names = await staffNames(
    ctx,
    rows.map((row) => row.createdBy).filter((id) => id !== null),
  );
  const now = ctx.clock.now();
  return Promise.all(
    rows.map(async (row) => ({
      id: encodeId('key', row.id),
      name: row.name,
      prefix: row.prefix,
      scopes: scopesOf(row),
      stations: row.stationIds === null ? null : await stationRefs(ctx, row.stationIds),
      state: stateOf(row, now),
      createdBy: row.createdBy === null ? null : (names.get(row.createdBy) ?? null),
      createdAt: row.createdAt.toString(),
      expiresAt: row.expiresAt.toString(),
      lastUsedAt: row.lastUsedAt?.toString() ?? null,
      revokedAt: row.revokedAt?.toString() ?? null,
    })),
  );
}
