/** Addresses under which the SMS service fetches what we send by text: signed, and good for some hours. */
import { timingSafeEqual } from 'node:crypto';
import { notFound, type Context, type FieldCrypto, type SmsMedia } from '../kernel/index.ts';
import { findAttachment, listOfMessages } from './attachment-store.ts';
import { openContent, type OpenedFile } from './open-content.ts';

/** A text may wait for the service as long as its message is tried; it is written anew each time. */
const HOLDS = { hours: 6 } as const;
const SHAPE = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.(\d{10,11})\.([\w-]{43})$/;

function signatureOf(crypto: FieldCrypto, id: string, until: number): string {
  return crypto.blindIndex('code', `sent-media:${id}:${String(until)}`);
}

/** The files of a message as a text takes them along. */
export async function mediaOf(ctx: Context, messageId: string): Promise<readonly SmsMedia[]> {
  const until = Math.floor(ctx.clock.now().add(HOLDS).epochMilliseconds / 1000);
  const rows = await listOfMessages(ctx.db, [messageId]);
  return rows.flatMap(({ id, mediaType, status }) => {
    if (mediaType === null || status !== 'kept') return [];
    const token = `${id.replaceAll('-', '')}.${String(until)}.${signatureOf(ctx.crypto, id, until)}`;
    return [{ url: `${ctx.settings.publicUrl}/api/v1/media/${token}`, mediaType }];
  });
}

/** What such an address stands for. Forged, run out and gone look the same: `not_found`. */
export async function readSentMedia(ctx: Context, token: string): Promise<OpenedFile> {
  const match = SHAPE.exec(token);
  if (match === null) throw notFound('media');
  const [id, until, given] = [match.slice(1, 6).join('-'), Number(match[6]), match[7] ?? ''];
  const wanted = signatureOf(ctx.crypto, id, until);
  const isGood = wanted.length === given.length && timingSafeEqual(Buffer.from(wanted), Buffer.from(given));
  if (!isGood || until * 1000 < ctx.clock.now().epochMilliseconds) throw notFound('media');
  const row = await findAttachment(ctx.db, id);
  if (row === null || row.status !== 'kept' || row.staffId === null) throw notFound('media');
  return openContent(ctx, row);
}

/** The files of a message as an e-mail takes them along. */
export async function mailFilesOf(ctx: Context, messageId: string) {
  const rows = await listOfMessages(ctx.db, [messageId]);
  const files = [];
  for (const row of rows) {
    if (row.status !== 'kept') continue;
    const { name, mediaType, content } = await openContent(ctx, row);
    files.push({ filename: name, contentType: mediaType, content });
  }
  return files;
}
