/** What a file is and what of it is kept: decided by its bytes, never by its name or by what its sender calls it. */
import { createHash } from 'node:crypto';
import { ATTACHMENT_TYPES, type AttachmentProblem, type AttachmentType } from '@myhibachi/contracts';
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { inTurn } from '../kernel/index.ts';
import { fileName } from './file-name.ts';

export interface FileGiven {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface KeptFile {
  readonly name: string;
  readonly mediaType: AttachmentType;
  readonly content: Uint8Array;
  /** A small WebP of a picture. */
  readonly preview: Uint8Array | null;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly sha256: string;
}

export type Inspected =
  | { readonly kind: 'good'; readonly file: KeptFile }
  | { readonly kind: 'refused'; readonly why: AttachmentProblem };

/** A few kilobytes can unfold to a picture of gigabytes: more dots than any telephone takes are not drawn. */
const MOST_DOTS = 64_000_000;
/** As long as either side of what is kept may be; a screen shows no more. */
const LONGEST_SIDE = 4_096;
const PREVIEW_SIDE = 480;
const DRAW_SECONDS = 15;

/** Drawing takes memory and a processor: one at a time, so that many uploads at once cost time and nothing else. */
const drawInTurn = inTurn();

function refused(why: AttachmentProblem): Inspected {
  return { kind: 'refused', why };
}

/** Animated PNGs are PNGs whose other frames we leave out. */
function typeOf(sniffed: string | undefined): AttachmentType | null {
  const name = sniffed === 'image/apng' ? 'image/png' : sniffed;
  return ATTACHMENT_TYPES.find((known) => known === name) ?? null;
}

function encode(picture: Sharp, mediaType: AttachmentType): Sharp {
  switch (mediaType) {
    case 'image/png':
      return picture.png();
    case 'image/webp':
      return picture.webp({ quality: 86 });
    case 'image/gif':
      return picture.gif();
    default:
      return picture.jpeg({ quality: 86 });
  }
}

/**
 * Draws a picture anew, upright: what a telephone writes into it, such as where it was taken, and whatever else stands
 * behind or between the dots does not come along. Throws where it cannot be drawn.
 */
async function redraw(content: Uint8Array, mediaType: AttachmentType) {
  const animated = mediaType === 'image/gif' || mediaType === 'image/webp';
  const opened = sharp(content, { limitInputPixels: MOST_DOTS, failOn: 'error', animated });
  const meta = await opened.metadata();
  if (`image/${meta.format}` !== mediaType) throw new Error(`told apart as ${mediaType}, opened as ${meta.format}`);
  const upright = opened
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: DRAW_SECONDS });
  const { data, info } = await encode(upright, mediaType).toBuffer({ resolveWithObject: true });
  const preview = await sharp(data, { limitInputPixels: MOST_DOTS })
    .resize({ width: PREVIEW_SIDE, height: PREVIEW_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 74 })
    .timeout({ seconds: DRAW_SECONDS })
    .toBuffer();
  return { data, preview, size: { width: info.width, height: info.pageHeight ?? info.height } };
}

function kept(name: string, mediaType: AttachmentType, drawn: Omit<KeptFile, 'name' | 'mediaType' | 'sha256'>) {
  const sha256 = createHash('sha256').update(drawn.content).digest('hex');
  return { kind: 'good', file: { name: fileName(name, mediaType), mediaType, sha256, ...drawn } } as const;
}

/** Readers find a document from its end, which says where everything is; cut or made up, it has none. */
const PDF_END = 2_048;

/** Whether there is a document behind the first line: something in it, and an end (ISO 32000-2, 7.5.1). It is not read. */
function isWholePdf(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const end = bytes.subarray(-PDF_END).toString('latin1');
  const hasEnd = end.includes('%%EOF') && /\btrailer\b|\bstartxref\b/.test(end);
  return hasEnd && /\d+ \d+ obj\b/.test(bytes.toString('latin1'));
}

/** libvips says so in words alone. */
function isTooBig(error: unknown): boolean {
  return error instanceof Error && /pixel limit|too large/iu.test(error.message);
}

/** Tells what a file is, or why it is not taken; of a picture, what is kept is drawn anew. */
export async function inspectFile({ name, content }: FileGiven, mostBytes: number): Promise<Inspected> {
  if (content.byteLength === 0) return refused('empty');
  if (content.byteLength > mostBytes) return refused('too_large');
  const mediaType = typeOf((await fileTypeFromBuffer(content))?.mime);
  if (mediaType === null) return refused('type');
  if (mediaType === 'application/pdf' && !isWholePdf(content)) return refused('broken');
  if (mediaType === 'application/pdf') return kept(name, mediaType, { content, preview: null, size: null });
  try {
    const { data, preview, size } = await drawInTurn(() => redraw(content, mediaType));
    return kept(name, mediaType, { content: data, preview, size });
  } catch (error) {
    return refused(isTooBig(error) ? 'too_large' : 'broken');
  }
}
