/** How far a mailbox has been read: written after each mail that is kept, so that a restart loses and doubles nothing. */
import { authorize, type Context } from '../kernel/index.ts';
import { readCursor, writeCursor, type MailboxCursor, type MailboxPlace } from './mailbox-cursor-store.ts';

export type { MailboxCursor, MailboxPlace } from './mailbox-cursor-store.ts';

export async function findMailboxCursor(ctx: Context, mailbox: string): Promise<MailboxPlace | null> {
  authorize(ctx, 'message.send');
  return readCursor(ctx.db, mailbox);
}

/** Moves on, never back while the numbering is the same: of two readers the one behind changes nothing. */
export async function saveMailboxCursor(ctx: Context, cursor: MailboxCursor): Promise<void> {
  authorize(ctx, 'message.send');
  await writeCursor(ctx.db, cursor, ctx.clock.now());
}
