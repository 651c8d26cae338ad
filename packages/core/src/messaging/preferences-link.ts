/** The way from a message to the page where its reader chooses what they hear from us. Signs nobody in. */
import type { Context } from '../kernel/index.ts';
import { findMessage } from './message-store.ts';

const LINK_DAYS = 180;

/** Whom a message went to. */
export interface Reader {
  readonly messageId: string;
  readonly channel: 'email' | 'sms';
  readonly address: string;
}

function tokenOf(ctx: Context, message: { readonly id: string; readonly createdAt: Temporal.Instant }): string {
  const expiresAt = message.createdAt.add({ hours: LINK_DAYS * 24 });
  return ctx.tokens.sign('preferences', { id: message.id, expiresAt });
}

/** The page's address, and the one a mailbox posts to for its reader (RFC 8058). */
export function preferenceLinks(
  ctx: Context,
  message: { readonly id: string; readonly createdAt: Temporal.Instant },
): { readonly page: string; readonly oneClick: string } {
  const token = tokenOf(ctx, message);
  const { publicUrl } = ctx.settings;
  return {
    page: `${publicUrl}/preferences/${token}`,
    oneClick: `${publicUrl}/api/v1/preferences/${token}/unsubscribe`,
  };
}

/** Whose link this is; null for one that is not ours, and for a message that is gone. Its end is the caller's to judge. */
export async function readPreferenceToken(
  ctx: Context,
  token: string,
): Promise<(Reader & { readonly expiresAt: Temporal.Instant }) | null> {
  const claims = ctx.tokens.read('preferences', token);
  const message = claims === null ? null : await findMessage(ctx.db, claims.id);
  if (claims === null || message === null || message.template.startsWith('staff_')) return null;
  const address = ctx.crypto.decrypt('messages.address', message.addressEnc);
  return { messageId: message.id, channel: message.channel, address, expiresAt: claims.expiresAt };
}
