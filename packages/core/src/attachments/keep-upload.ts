import type { AttachmentLimits, ChatAttachment } from '@myhibachi/contracts';
import { AppError, invalidField, newId, type Context, type TransactionContext } from '../kernel/index.ts';
import {
  claimDrafts,
  findAttachment,
  findByUploadKey,
  insertAttachment,
  lockUploads,
  sumBytes,
  type Uploader,
} from './attachment-store.ts';
import { releaseDrafts, reserveDrafts } from './scheduled-store.ts';
import { inspectFile, type FileGiven, type KeptFile } from './inspect-file.ts';
import { dayIsFull, limitsOf, refusal } from './limits.ts';
import { sealFile, sealName } from './seal-file.ts';
import { viewAttachment } from './view-attachment.ts';

/** The same file uploaded before under the same key, when it was. */
export async function earlierUpload(ctx: Context, by: Uploader, clientKey: string): Promise<ChatAttachment | null> {
  const row = await findByUploadKey(ctx.db, by, clientKey);
  return row === null ? null : viewAttachment(ctx, row);
}

/** Looks at an upload; throws what its sender is to read where it is not taken. */
export async function admitUpload(ctx: Context, given: FileGiven, limits: AttachmentLimits): Promise<KeptFile> {
  const inspected = await inspectFile(given, limits.fileBytes);
  if (inspected.kind === 'refused') throw refusal(inspected.why, limits);
  const { file } = inspected;
  if (!limits.mediaTypes.includes(file.mediaType)) throw refusal('type', limits);
  return file;
}

/**
 * Keeps an upload until a message takes it along, once under its key. Throws `limit_reached` where a host's uploads of a
 * day would be too much, counted under a lock.
 */
export async function keepUpload(
  tx: TransactionContext,
  by: Uploader,
  { clientKey, file }: { readonly clientKey: string; readonly file: KeptFile },
): Promise<ChatAttachment> {
  await lockUploads(tx.db, by);
  const earlier = await earlierUpload(tx, by, clientKey);
  if (earlier !== null) return earlier;
  const now = tx.clock.now();
  const limits = await limitsOf(tx);
  if (by.kind === 'host') {
    const used = await sumBytes(tx.db, by.identityId, now.subtract({ hours: 24 }));
    if (used + file.content.byteLength > limits.dayBytes) throw dayIsFull(limits);
  }
  const id = newId();
  await insertAttachment(tx.db, {
    id,
    identityId: by.kind === 'host' ? by.identityId : null,
    staffId: by.kind === 'staff' ? by.staffId : null,
    conversationId: by.kind === 'staff' ? by.conversationId : null,
    transportId: null,
    place: 0,
    clientKey,
    nameEnc: sealName(tx, file.name),
    file: sealFile(tx, file),
    sourceEnc: null,
    status: 'draft',
    outcome: null,
    at: now,
  });
  const row = await findAttachment(tx.db, id);
  if (row === null) throw new AppError('internal', { reason: 'an upload is gone within its own transaction' });
  return viewAttachment(tx, row);
}

/** Takes uploads along with a message. Throws `validation_failed` where one is gone, taken already, or somebody else's. */
export async function takeAlong(
  tx: TransactionContext,
  by: Uploader,
  to: { readonly ids: readonly string[]; readonly conversationId: string; readonly messageId: string },
): Promise<void> {
  if (to.ids.length === 0) return;
  await assertFew(tx, to.ids);
  if ((await claimDrafts(tx.db, by, to)) !== to.ids.length) throw gone();
}

async function assertFew(tx: TransactionContext, ids: readonly string[]): Promise<void> {
  const { perMessage } = await limitsOf(tx);
  if (ids.length > perMessage)
    throw invalidField('attachments', `Please send at most ${String(perMessage)} files with one message.`);
}

function gone(): AppError {
  return invalidField('attachments', 'A file is no longer there. Please attach it again.');
}

/** They wait for this answer no longer: it is sent now, or not at all, and then they go like other uploads that nobody sends. */
export async function letGo(tx: TransactionContext, scheduledId: string): Promise<void> {
  await releaseDrafts(tx.db, scheduledId);
}

/**
 * Lets these uploads and no others wait for an answer that is to be sent later, however long that is. Throws as
 * `takeAlong` does.
 */
export async function keepForLater(
  tx: TransactionContext,
  by: Extract<Uploader, { kind: 'staff' }>,
  forIt: { readonly ids: readonly string[]; readonly scheduledId: string },
): Promise<void> {
  await letGo(tx, forIt.scheduledId);
  if (forIt.ids.length === 0) return;
  await assertFew(tx, forIt.ids);
  if ((await reserveDrafts(tx.db, by, forIt)) !== forIt.ids.length) throw gone();
}
