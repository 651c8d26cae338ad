import type { Context } from '../kernel/index.ts';

export interface KeyName {
  readonly scope: string;
  readonly key: string;
}

export interface Lease extends KeyName {
  readonly startedAt: Temporal.Instant;
}

export interface KeyRow {
  readonly requestSha256: string;
  readonly state: string;
  readonly status: number | null;
  readonly headers: unknown;
  readonly bodyEnc: string | null;
}

interface NewClaim extends Lease {
  readonly requestSha256: string;
  readonly expiresAt: Temporal.Instant;
  /** A claim older than this belongs to a process that died. */
  readonly abandonedBefore: Temporal.Instant;
}

/** Takes the key in one statement when it is new, expired, or was abandoned by the same request. */
export async function insertClaim(ctx: Context, claim: NewClaim): Promise<boolean> {
  const row = {
    scope: claim.scope,
    key: claim.key,
    request_sha256: claim.requestSha256,
    state: 'running',
    status: null,
    headers: null,
    body_enc: null,
    started_at: claim.startedAt,
    expires_at: claim.expiresAt,
  };
  const { scope: _scope, key: _key, ...fresh } = row;
  const taken = await ctx.db
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['scope', 'key'])
        .doUpdateSet(fresh)
        .where((where) =>
          where.or([
            where('idempotency_keys.expires_at', '<=', claim.startedAt),
            where.and([
              where('idempotency_keys.state', '=', 'running'),
              where('idempotency_keys.started_at', '<=', claim.abandonedBefore),
              where('idempotency_keys.request_sha256', '=', claim.requestSha256),
            ]),
          ]),
        ),
    )
    .returning('key')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function findKey(ctx: Context, name: KeyName): Promise<KeyRow | undefined> {
  return ctx.db
    .selectFrom('idempotency_keys')
    .select(['request_sha256 as requestSha256', 'state', 'status', 'headers', 'body_enc as bodyEnc'])
    .where('scope', '=', name.scope)
    .where('key', '=', name.key)
    .executeTakeFirst();
}

/** Writes the answer, unless somebody else has taken the abandoned key over meanwhile. */
export async function storeAnswer(
  ctx: Context,
  lease: Lease,
  answer: { status: number; headers: string; bodyEnc: string },
): Promise<void> {
  await ctx.db
    .updateTable('idempotency_keys')
    .set({ state: 'done', status: answer.status, headers: answer.headers, body_enc: answer.bodyEnc })
    .where('scope', '=', lease.scope)
    .where('key', '=', lease.key)
    .where('state', '=', 'running')
    .where('started_at', '=', lease.startedAt)
    .execute();
}

export async function deleteClaim(ctx: Context, lease: Lease): Promise<void> {
  await ctx.db
    .deleteFrom('idempotency_keys')
    .where('scope', '=', lease.scope)
    .where('key', '=', lease.key)
    .where('state', '=', 'running')
    .where('started_at', '=', lease.startedAt)
    .execute();
}

export async function deleteExpiredKeys(ctx: Context, now: Temporal.Instant): Promise<number> {
  const result = await ctx.db.deleteFrom('idempotency_keys').where('expires_at', '<=', now).executeTakeFirst();
  return Number(result.numDeletedRows);
}
