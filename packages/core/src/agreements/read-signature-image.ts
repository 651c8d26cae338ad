/**
 * Checks a drawn signature before it is kept for years and drawn into documents: a whole PNG, small on disk and small
 * when unpacked. Everything a decoder would later trust is proven here.
 */
import { crc32, inflateSync } from 'node:zlib';
import { invalidField } from '../kernel/index.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_BYTES = 150_000;
const MIN_WIDTH = 20;
const MIN_HEIGHT = 10;
const MAX_WIDTH = 3_000;
const MAX_HEIGHT = 2_000;
/** Samples a pixel by PNG colour type; palettes are left out, no drawing surface writes them. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks in order, or null when the file is not whole or a checksum is wrong. */
function readChunks(png: Buffer): Chunk[] | null {
  if (!png.subarray(0, 8).equals(SIGNATURE)) return null;
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    if (at + 12 > png.length) return null;
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return null;
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks.at(-1)?.type === 'IEND' ? chunks : null;
}

/** Bytes of the unpacked picture, or null when the header asks for what a signature never is. */
function unpackedSize(header: Buffer): { rows: number; rowBytes: number } | null {
  if (header.length !== 13) return null;
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const samples = SAMPLES[header.readUInt8(9)];
  const plain = header.readUInt8(8) === 8 && header.readUIntBE(10, 3) === 0;
  const fits = width >= MIN_WIDTH && width <= MAX_WIDTH && height >= MIN_HEIGHT && height <= MAX_HEIGHT;
  if (samples === undefined || !plain || !fits) return null;
  return { rows: height, rowBytes: 1 + width * samples };
}

function unpack(chunks: readonly Chunk[]): { pixels: Buffer; rowBytes: number } | null {
  const [header] = chunks;
  const size = header?.type === 'IHDR' ? unpackedSize(header.data) : null;
  if (size === null) return null;
  const packed = Buffer.concat(chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data));
  const expected = size.rows * size.rowBytes;
  try {
    const pixels = inflateSync(packed, { maxOutputLength: expected });
    return pixels.length === expected ? { pixels, rowBytes: size.rowBytes } : null;
  } catch {
    return null;
  }
}

/** Rows of one repeated byte everywhere: the surface was sent as it was before anybody drew. */
function isBlank({ pixels, rowBytes }: { pixels: Buffer; rowBytes: number }): boolean {
  for (let at = 0; at < pixels.length; at += 1) {
    if (at % rowBytes !== 0 && pixels[at] !== 0) return false;
  }
  return true;
}

/** The bytes to keep. Throws `validation_failed` on `signatureImage` with what to send instead. */
export function readSignatureImage(image: Uint8Array): Buffer {
  const png = Buffer.from(image.buffer, image.byteOffset, image.byteLength);
  if (png.length > MAX_BYTES) throw invalidField('signatureImage', 'Please send a smaller drawing (150 KB at most).');
  const chunks = readChunks(png);
  const picture = chunks === null ? null : unpack(chunks);
  if (picture === null) {
    throw invalidField(
      'signatureImage',
      `Please send the drawing as a PNG of ${MIN_WIDTH} by ${MIN_HEIGHT} to ${MAX_WIDTH} by ${MAX_HEIGHT} pixels.`,
    );
  }
  if (isBlank(picture)) throw invalidField('signatureImage', 'Please draw your signature, or type your name instead.');
  return png;
}
