import type { AttachmentProblem, ChatAttachment } from '@myhibachi/contracts';
import {
  awaitAgain,
  fetchAttachment,
  findAttachment,
  inspectFetched,
  loadAwaited,
  mostFileBytes,
  settleAwaited,
  viewAttachment,
  type IncomingFile,
} from '../attachments/index.ts';
import {
  AppError,
  GatewayError,
  audit,
  authorize,
  enqueue,
  notFound,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { announce, findConversation } from './conversation-store.ts';

type Came = { readonly file: IncomingFile } | { readonly failed: AttachmentProblem };

async function settle(ctx: Context, attachmentId: string, came: Came): Promise<void> {
  authorize(ctx, 'conversation.answer');
  await withTransaction(ctx, async (tx) => {
    if (!(await settleAwaited(tx, attachmentId, came))) return;
    const row = await findAttachment(tx.db, attachmentId);
    const conversationId = row?.conversationId ?? null;
    const after = { attachmentId, status: row?.status ?? null, outcome: row?.outcome ?? null };
    if (conversationId === null) {
      audit(tx, { action: 'attachment.settle', entityType: 'attachment', entityId: attachmentId, after });
      return;
    }
    await announce(tx.db, conversationId);
    const { stationId } = (await findConversation(tx.db, conversationId)) ?? { stationId: null };
    audit(tx, { action: 'attachment.settle', entityType: 'conversation', entityId: conversationId, stationId, after });
  });
}

/** What the SMS service answers for a file; null where it has it no more. */
async function ask(ctx: Context, url: string): Promise<Uint8Array | null> {
  const { sms } = ctx.gateways;
  if (sms.fetchMedia === undefined) return null;
  try {
    return await sms.fetchMedia({ url, mostBytes: await mostFileBytes(ctx) });
  } catch (error) {
    if (error instanceof GatewayError && error.kind === 'refused') return null;
    throw error;
  }
}

/**
 * Fetches a file that came by text from its service and keeps it by the same rules as any other. Runs again until it is
 * there; meanwhile, and where the service has it no more, our people see that it is missing. Throws when the service
 * does not answer.
 */
export async function fetchMedia(ctx: Context, { attachmentId }: { readonly attachmentId: string }): Promise<void> {
  authorize(ctx, 'conversation.answer');
  const awaited = await loadAwaited(ctx, attachmentId);
  if (awaited === null) return;
  try {
    const content = await ask(ctx, awaited.url);
    await settle(
      ctx,
      attachmentId,
      content === null ? { failed: 'gone' } : { file: await inspectFetched(ctx, content) },
    );
  } catch (error) {
    if (error instanceof GatewayError) await settle(ctx, attachmentId, { failed: 'unreachable' });
    throw error;
  }
}

/** Fetches it once more because a person asks. Throws `invalid_transition` where there is nothing to fetch. */
export async function fetchAgain(
  ctx: Context,
  { attachmentId }: { readonly attachmentId: string },
): Promise<ChatAttachment> {
  authorize(ctx, 'conversation.reply');
  return withTransaction(ctx, async (tx) => {
    const row = await findAttachment(tx.db, attachmentId);
    if (row === null || row.conversationId === null) throw notFound('attachment');
    const found = await findConversation(tx.db, row.conversationId);
    const conversation = assertReachesConversation(tx.actor, 'conversation.reply', found);
    if (!(await awaitAgain(tx.db, attachmentId)))
      throw new AppError('invalid_transition', {
        message: 'There is nothing to fetch: this file came, or was refused.',
      });
    await enqueue(tx, fetchAttachment, { attachmentId });
    await announce(tx.db, conversation.id);
    audit(tx, {
      action: 'attachment.fetch_again',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { attachmentId },
    });
    return viewAttachment(tx, { ...row, status: 'awaited', outcome: null });
  });
}
