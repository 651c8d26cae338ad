/** How a host gets in (domain 12, ADR 0028): a link by e-mail, good once, used only by a press of a button. */
import { z } from 'zod';
import { findCustomer, normaliseEmail } from '../customers/index.ts';
import { indexIp, hashToken, newToken } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  defineJob,
  enqueue,
  newId,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import { findCustomerIdByAddress } from './family-store.ts';
import { insertSession } from './host-session-store.ts';
import { armLink, countLinks, insertLink, isOpenLink, lockLink, takeLink } from './sign-in-link-store.ts';

export const signInLinkWanted = defineJob({
  name: 'account.send-sign-in-link',
  schema: z.strictObject({ linkId: z.uuid() }),
});

export function signInUrl(ctx: Context, token: string): string {
  return `${ctx.settings.publicUrl}/account/enter?token=${token}`;
}

/**
 * Writes down that somebody wants in. Whether we know the address is looked up by a job afterwards: the answer and the
 * time it takes are the same for everybody. Throws `limit_reached` for a network that asks too often; an address that
 * is asked for too often is simply not written to.
 */
export async function requestSignInLink(ctx: Context, input: { readonly email: string }): Promise<void> {
  authorize(ctx, 'session.issue');
  const email = normaliseEmail(input.email);
  const figures = await getVariables(ctx);
  await withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const since = now.subtract({ hours: 1 });
    const [id, emailBidx, ipBidx] = [newId(), tx.crypto.blindIndex('email', email), indexIp(tx, tx.origin.ip)];
    if (ipBidx !== null && (await countLinks(tx.db, { ipBidx }, since)) >= figures['access.hostLinksPerAddress'])
      throw new AppError('limit_reached', { message: 'That were many links. Please try again in an hour.' });
    const asked = await countLinks(tx.db, { emailBidx }, since);
    await insertLink(tx.db, {
      id,
      emailEnc: tx.crypto.encrypt('host_sign_in_links.email', email),
      emailBidx,
      ipBidx,
      at: now,
      expiresAt: now.add({ minutes: figures['access.hostLinkMinutes'] }),
    });
    if (asked < figures['access.hostLinksPerHour']) await enqueue(tx, signInLinkWanted, { linkId: id });
    audit(tx, { action: 'session.ask_link', entityType: 'session', entityId: id });
  });
}

/** Sends the link to somebody we know; of anybody else nothing is done. Running it again sends nothing twice. */
export async function sendSignInLink(ctx: Context, input: { readonly linkId: string }): Promise<void> {
  authorize(ctx, 'message.send');
  const minutes = (await getVariables(ctx))['access.hostLinkMinutes'];
  await withTransaction(ctx, async (tx) => {
    const link = await lockLink(tx.db, input.linkId);
    if (link === undefined || link.tokenHash !== null) return;
    const customerId = await findCustomerIdByAddress(tx.db, link.emailBidx);
    if (customerId === null) return;
    const token = newToken();
    await armLink(tx.db, link.id, { customerId, tokenHash: hashToken(token) });
    await queueMessage(tx, {
      template: 'host_sign_in',
      channel: 'email',
      address: tx.crypto.decrypt('host_sign_in_links.email', link.emailEnc),
      details: { customerId, minutes, sealed: tx.crypto.encrypt('messages.secret', token) },
      dedupeKey: `host_sign_in:${link.id}`,
    });
    audit(tx, { action: 'session.send_link', entityType: 'session', entityId: link.id, after: { customerId } });
  });
}

/** Whether the link of a message can still be used; asked when the message is sent. */
export function isUsableSignInLink(ctx: Context, token: string): Promise<boolean> {
  return isOpenLink(ctx.db, hashToken(token), ctx.clock.now());
}

export interface Entered {
  readonly token: string;
  readonly firstName: string;
}

/** Uses the link up and opens a session. Throws `link_expired` for a link that was used, is too old, or never was. */
export async function enterBySignInLink(ctx: Context, input: { readonly token: string }): Promise<Entered> {
  authorize(ctx, 'session.issue');
  return withTransaction(ctx, async (tx) => {
    const link = await takeLink(tx.db, hashToken(input.token), tx.clock.now());
    const customerId = link?.customerId ?? null;
    const customer = customerId === null ? null : await findCustomer(tx, customerId);
    if (customer === null || customer.erasedAt !== null) throw new AppError('link_expired');
    const [id, token] = [newId(), newToken()];
    const { ip, userAgent } = tx.origin;
    await insertSession(tx.db, {
      id,
      customerId: customer.mergedInto ?? customer.id,
      tokenHash: hashToken(token),
      ipEnc: ip === null ? null : tx.crypto.encrypt('host_sessions.ip', ip),
      userAgentEnc: userAgent === null ? null : tx.crypto.encrypt('host_sessions.user_agent', userAgent),
      at: tx.clock.now(),
    });
    audit(tx, {
      action: 'session.start',
      entityType: 'session',
      entityId: id,
      after: { customerId: customer.mergedInto ?? customer.id, method: 'link' },
    });
    return { token, firstName: customer.firstName };
  });
}
