import type { AttachmentProblem, AttachmentType } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export type AttachmentStatus = 'draft' | 'awaited' | 'kept' | 'refused' | 'failed';

export interface NewAttachment {
  readonly id: string;
  readonly identityId: string | null;
  readonly staffId: string | null;
  readonly conversationId: string | null;
  readonly transportId: string | null;
  readonly place: number;
  readonly clientKey: string | null;
  readonly nameEnc: string;
  readonly file: SealedFile | null;
  readonly sourceEnc: string | null;
  readonly status: AttachmentStatus;
  readonly outcome: AttachmentProblem | null;
  readonly at: Temporal.Instant;
}

export interface SealedFile {
  readonly mediaType: AttachmentType;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string;
  readonly contentEnc: string;
  readonly previewEnc: string | null;
}

const NO_FILE = {
  media_type: null,
  bytes: null,
  width: null,
  height: null,
  sha256: null,
  content_enc: null,
  preview_enc: null,
} as const;

function columnsOf(file: SealedFile | null) {
  if (file === null) return NO_FILE;
  const { mediaType, bytes, width, height, sha256, contentEnc, previewEnc } = file;
  return { media_type: mediaType, bytes, width, height, sha256, content_enc: contentEnc, preview_enc: previewEnc };
}

export async function insertAttachment(db: Database, row: NewAttachment): Promise<void> {
  await db
    .insertInto('conversation_attachments')
    .values({
      id: row.id,
      identity_id: row.identityId,
      staff_id: row.staffId,
      conversation_id: row.conversationId,
      transport_id: row.transportId,
      place: row.place,
      client_key: row.clientKey,
      name_enc: row.nameEnc,
      ...columnsOf(row.file),
      source_enc: row.sourceEnc,
      status: row.status,
      outcome: row.outcome,
      at: row.at,
    })
    .execute();
}

/** All but the bytes. */
export interface AttachmentRow {
  readonly id: string;
  readonly identityId: string | null;
  readonly staffId: string | null;
  readonly conversationId: string | null;
  readonly messageId: string | null;
  readonly nameEnc: string;
  readonly mediaType: AttachmentType | null;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string | null;
  readonly status: AttachmentStatus;
  readonly outcome: AttachmentProblem | null;
}

export function rows(db: Database) {
  return db
    .selectFrom('conversation_attachments')
    .select([
      'id',
      'identity_id as identityId',
      'staff_id as staffId',
      'conversation_id as conversationId',
      'message_id as messageId',
      'name_enc as nameEnc',
      'media_type as mediaType',
      'bytes',
      'width',
      'height',
      'sha256',
      'status',
      'outcome',
    ])
    .$castTo<AttachmentRow>();
}

export async function listOfMessages(db: Database, messageIds: readonly string[]): Promise<AttachmentRow[]> {
  if (messageIds.length === 0) return [];
  return rows(db)
    .where('message_id', '=', sql<string>`any(${[...messageIds]}::uuid[])`)
    .orderBy('message_id')
    .orderBy('place')
    .execute();
}

export async function findAttachment(db: Database, id: string): Promise<AttachmentRow | null> {
  return (await rows(db).where('id', '=', id).executeTakeFirst()) ?? null;
}

export type Uploader =
  | { readonly kind: 'host'; readonly identityId: string }
  | { readonly kind: 'staff'; readonly staffId: string; readonly conversationId: string };

function columnOf({ kind }: Uploader): 'identity_id' | 'staff_id' {
  return kind === 'host' ? 'identity_id' : 'staff_id';
}

function idOf(by: Uploader): string {
  return by.kind === 'host' ? by.identityId : by.staffId;
}

export async function findByUploadKey(db: Database, by: Uploader, clientKey: string): Promise<AttachmentRow | null> {
  const row = await rows(db).where(columnOf(by), '=', idOf(by)).where('client_key', '=', clientKey).executeTakeFirst();
  return row ?? null;
}

/** Until the transaction ends, no other upload of this browser is counted or kept. */
export async function lockUploads(db: Database, by: Uploader): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attachments:${idOf(by)}`}, 0))`.execute(db);
}

/** Bytes kept of a host's browser or address since then. */
export async function sumBytes(db: Database, identityId: string, since: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('conversation_attachments')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<string>('bytes'), sql<string>`0`).as('bytes'))
    .where('identity_id', '=', identityId)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(row.bytes);
}

/** Hands uploads over to a message, in the order given. Answers how many were still there and theirs. */
export async function claimDrafts(
  db: Database,
  by: Uploader,
  to: { readonly ids: readonly string[]; readonly conversationId: string; readonly messageId: string },
): Promise<number> {
  let claim = db
    .updateTable('conversation_attachments')
    .set({
      status: 'kept',
      conversation_id: to.conversationId,
      message_id: to.messageId,
      place: sql<number>`array_position(${[...to.ids]}::uuid[], id) - 1`,
    })
    .where('id', 'in', [...to.ids])
    .where('status', '=', 'draft')
    .where('scheduled_id', 'is', null)
    .where(columnOf(by), '=', idOf(by));
  if (by.kind === 'staff') claim = claim.where('conversation_id', '=', by.conversationId);
  const result = await claim.executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function readContent(
  db: Database,
  id: string,
): Promise<{ readonly contentEnc: string | null; readonly previewEnc: string | null } | null> {
  const row = await db
    .selectFrom('conversation_attachments')
    .select(['content_enc as contentEnc', 'preview_enc as previewEnc'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Uploads no message has taken since then, and none is to take. */
export async function deleteStaleDrafts(db: Database, before: Temporal.Instant): Promise<number> {
  const result = await db
    .deleteFrom('conversation_attachments')
    .where('status', '=', 'draft')
    .where('scheduled_id', 'is', null)
    .where('at', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Files that came by this text or e-mail and belong to no message of a conversation yet. */
export async function adoptByTransport(
  db: Database,
  transportId: string,
  to: { readonly conversationId: string; readonly messageId: string; readonly identityId: string },
): Promise<void> {
  await db
    .updateTable('conversation_attachments')
    .set({ conversation_id: to.conversationId, message_id: to.messageId, identity_id: to.identityId })
    .where('transport_id', '=', transportId)
    .where('message_id', 'is', null)
    .execute();
}

/** One that is still to be fetched, or could not be. */
export async function findAwaited(
  db: Database,
  id: string,
): Promise<(AttachmentRow & { readonly sourceEnc: string }) | null> {
  const row = await rows(db)
    .select('source_enc as sourceEnc')
    .where('id', '=', id)
    .where('status', 'in', ['awaited', 'failed'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { sourceEnc, ...rest } = row as AttachmentRow & { readonly sourceEnc: string | null };
  return sourceEnc === null ? null : { ...rest, sourceEnc };
}

/** What came of fetching; nothing where it is settled already. */
export async function settleFetched(
  db: Database,
  id: string,
  came: Pick<NewAttachment, 'status' | 'outcome' | 'file'> & { readonly nameEnc?: string },
): Promise<boolean> {
  const result = await db
    .updateTable('conversation_attachments')
    .set({
      ...columnsOf(came.file),
      status: came.status,
      outcome: came.outcome,
      ...(came.nameEnc === undefined ? {} : { name_enc: came.nameEnc }),
      // Where it was is of no use any more.
      ...(came.status === 'failed' ? {} : { source_enc: null }),
    })
    .where('id', '=', id)
    .where('status', 'in', ['awaited', 'failed'])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Waits once more to be fetched; false where it does not lie at the service. */
export async function awaitAgain(db: Database, id: string): Promise<boolean> {
  const result = await db
    .updateTable('conversation_attachments')
    .set({ status: 'awaited', outcome: null })
    .where('id', '=', id)
    .where('status', '=', 'failed')
    .where('source_enc', 'is not', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
