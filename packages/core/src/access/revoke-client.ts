import type { ApiClient } from '@myhibachi/contracts';
import { recordSecurityEvent } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { bearerHash } from './bearer-tokens.ts';
import { endClients, findByToken, readClients } from './client-store.ts';
import { viewClient } from './issue-tokens.ts';
import { findVisible } from './list-staff.ts';
import { takePerson } from './take-person.ts';

/** Clients belong to people: keys and machines have none. */
function ownId(ctx: Context): string {
  if (ctx.actor.kind === 'staff') return ctx.actor.staffId;
  throw new AppError('forbidden');
}

async function listFor(ctx: Context, staffId: string): Promise<ApiClient[]> {
  return (await readClients(ctx.db, staffId, ctx.clock.now())).map(viewClient);
}

/** The programs that act in the actor's name. */
export async function listOwnClients(ctx: Context): Promise<ApiClient[]> {
  authorize(ctx, 'profile.manage');
  return listFor(ctx, ownId(ctx));
}

/** The programs that act in somebody's name. */
export async function listStaffClients(ctx: Context, input: { readonly staffId: string }): Promise<ApiClient[]> {
  authorize(ctx, 'staff.read');
  return listFor(ctx, (await findVisible(ctx, input.staffId)).id);
}

async function end(tx: TransactionContext, staffId: string, clientId: string): Promise<boolean> {
  const ended = await endClients(tx.db, { staffId, only: clientId }, 'revoked', tx.clock.now());
  if (ended.length === 0) return false;
  await recordSecurityEvent(tx, { kind: 'client_revoked', staffId, detail: { clientId } });
  audit(tx, { action: 'client.revoke', entityType: 'client', entityId: clientId, after: { staffId } });
  return true;
}

/** Stops a program of the actor's own at once. Another person's looks like none. */
export async function revokeOwnClient(ctx: Context, input: { readonly clientId: string }): Promise<void> {
  authorize(ctx, 'profile.manage');
  const staffId = ownId(ctx);
  await withTransaction(ctx, async (tx) => {
    if (!(await end(tx, staffId, input.clientId))) throw notFound('client');
  });
}

/** Stops a program of somebody else at once. */
export async function revokeStaffClient(
  ctx: Context,
  input: { readonly staffId: string; readonly clientId: string },
): Promise<void> {
  authorize(ctx, 'staff.change');
  await withTransaction(ctx, async (tx) => {
    const { person } = await takePerson(tx, 'staff.change', input.staffId);
    if (!(await end(tx, person.id, input.clientId))) throw notFound('client');
  });
}

/** Ends the client a token belongs to. A token of nobody is no error (RFC 7009, 2.2). */
export async function revokeToken(ctx: Context, input: { readonly token: string }): Promise<void> {
  authorize(ctx, 'session.issue');
  const hash = bearerHash('access', input.token) ?? bearerHash('refresh', input.token);
  if (hash === null) return;
  await withTransaction(ctx, async (tx) => {
    const client = await findByToken(tx.db, hash);
    if (client !== undefined) await end(tx, client.staffId, client.id);
  });
}
