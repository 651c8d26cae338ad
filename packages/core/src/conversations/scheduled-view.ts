import type { ChatAttachment } from '@myhibachi/contracts';
import { attachmentsOfScheduled } from '../attachments/index.ts';
import { authorize, type Context } from '../kernel/index.ts';
import { readScheduled, type Scheduled } from './scheduled-store.ts';

export interface ScheduledWords extends Omit<Scheduled, 'bodyEnc'> {
  readonly text: string;
  readonly staffName: string;
  /** That go with it when it is sent. */
  readonly attachments: readonly ChatAttachment[];
}

/** What waits to be sent in a conversation the caller has been shown, and what was held. */
export async function listScheduledReplies(ctx: Context, conversationId: string): Promise<readonly ScheduledWords[]> {
  authorize(ctx, 'conversation.read');
  const rows = await readScheduled(ctx.db, conversationId);
  const files = await attachmentsOfScheduled(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map(({ bodyEnc, ...row }) => ({
    ...row,
    text: ctx.crypto.decrypt('scheduled_replies.body', bodyEnc),
    attachments: files.get(row.id) ?? [],
  }));
}
