/** Files that come with a text or an e-mail: kept with it at once, and with its conversation as soon as there is one. */
import type { AttachmentProblem } from '@myhibachi/contracts';
import { enqueue, newId, type Context, type TransactionContext } from '../kernel/index.ts';
import {
  adoptByTransport,
  findAwaited,
  insertAttachment,
  settleFetched,
  type AttachmentRow,
  type NewAttachment,
} from './attachment-store.ts';
import { refusedName } from './file-name.ts';
import { inspectFile, type FileGiven, type Inspected } from './inspect-file.ts';
import { fetchAttachment } from './jobs.ts';
import { limitsOf } from './limits.ts';
import { sealFile, sealName } from './seal-file.ts';

export interface IncomingFile {
  /** As its sender called it, cleaned where it is refused. */
  readonly name: string;
  readonly inspected: Inspected;
}

/** More than anybody sends in one mail. */
const MOST_NAMED = 20;

/** Looks at the files of a mail before anything is written; those beyond the figure are named and not kept. */
export async function inspectIncoming(ctx: Context, files: readonly FileGiven[]): Promise<readonly IncomingFile[]> {
  const { fileBytes, perMessage } = await limitsOf(ctx);
  const seen: IncomingFile[] = [];
  let good = 0;
  for (const file of files.slice(0, MOST_NAMED)) {
    const inspected: Inspected =
      good >= perMessage ? { kind: 'refused', why: 'too_many' } : await inspectFile(file, fileBytes);
    if (inspected.kind === 'good') good += 1;
    seen.push({ name: refusedName(file.name), inspected });
  }
  return seen;
}

const NEW = { identityId: null, staffId: null, conversationId: null, clientKey: null } as const;

function settled(
  ctx: Context,
  { name, inspected }: IncomingFile,
): Pick<NewAttachment, 'nameEnc' | 'file' | 'status' | 'outcome'> {
  if (inspected.kind === 'refused')
    return { nameEnc: sealName(ctx, name), file: null, status: 'refused', outcome: inspected.why };
  const { file } = inspected;
  return { nameEnc: sealName(ctx, file.name), file: sealFile(ctx, file), status: 'kept', outcome: null };
}

/** Keeps the files of a mail in the transaction that keeps the mail. */
export async function keepIncoming(
  tx: TransactionContext,
  transportId: string,
  files: readonly IncomingFile[],
): Promise<void> {
  for (const [place, file] of files.entries())
    await insertAttachment(tx.db, {
      ...NEW,
      ...settled(tx, file),
      id: newId(),
      transportId,
      place,
      sourceEnc: null,
      at: tx.clock.now(),
    });
}

/** Notes that files of a text have to be fetched from its service, each by a job of its own. */
export async function awaitMedia(tx: TransactionContext, transportId: string, urls: readonly string[]): Promise<void> {
  const { perMessage } = await limitsOf(tx);
  for (const [place, url] of urls.slice(0, MOST_NAMED).entries()) {
    const id = newId();
    const tooMany = place >= perMessage;
    await insertAttachment(tx.db, {
      ...NEW,
      id,
      transportId,
      place,
      nameEnc: sealName(tx, `File ${String(place + 1)}`),
      file: null,
      sourceEnc: tx.crypto.encrypt('conversation_attachments.source', url),
      status: tooMany ? 'refused' : 'awaited',
      outcome: tooMany ? 'too_many' : null,
      at: tx.clock.now(),
    });
    if (!tooMany) await enqueue(tx, fetchAttachment, { attachmentId: id });
  }
}

/** Puts what came with a text or e-mail under its message of the conversation. */
export async function adoptFiles(
  tx: TransactionContext,
  transportId: string,
  to: { readonly conversationId: string; readonly messageId: string; readonly identityId: string },
): Promise<void> {
  await adoptByTransport(tx.db, transportId, to);
}

export interface Awaited {
  readonly row: AttachmentRow;
  readonly url: string;
}

/** A file that is to be fetched, with where it is; null where there is nothing left to do. */
export async function loadAwaited(ctx: Context, attachmentId: string): Promise<Awaited | null> {
  const found = await findAwaited(ctx.db, attachmentId);
  if (found === null) return null;
  const { sourceEnc, ...row } = found;
  return { row, url: ctx.crypto.decrypt('conversation_attachments.source', sourceEnc) };
}

/** Looks at what was fetched. */
export async function inspectFetched(ctx: Context, content: Uint8Array): Promise<IncomingFile> {
  const { fileBytes } = await limitsOf(ctx);
  return { name: 'File', inspected: await inspectFile({ name: '', content }, fileBytes) };
}

/** Writes down what came of fetching; false where it was settled before. */
export async function settleAwaited(
  tx: TransactionContext,
  attachmentId: string,
  came: { readonly file: IncomingFile } | { readonly failed: AttachmentProblem },
): Promise<boolean> {
  if ('failed' in came)
    return settleFetched(tx.db, attachmentId, { status: 'failed', outcome: came.failed, file: null });
  const { nameEnc, ...rest } = settled(tx, came.file);
  return settleFetched(tx.db, attachmentId, rest.file === null ? rest : { ...rest, nameEnc });
}

/** The most a file may have, for who fetches it. */
export async function mostFileBytes(ctx: Context): Promise<number> {
  return (await limitsOf(ctx)).fileBytes;
}
