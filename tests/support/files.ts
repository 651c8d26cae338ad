/** Files as hosts send them, good and hostile; made here, so that nobody's picture lies in the repository. */
import { newId } from '@myhibachi/core/kernel';
import sharp from 'sharp';

const ORANGE = { r: 220, g: 110, b: 40 } as const;

function canvas(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: ORANGE } });
}

/** A picture as a telephone takes it: on its side, with the place and the maker in it. */
export async function photo(width = 640, height = 480): Promise<Buffer> {
  return canvas(width, height)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'SecretPhone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '121/1 59/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}

export const picture = {
  png: (width = 64, height = 48): Promise<Buffer> => canvas(width, height).png().toBuffer(),
  webp: (): Promise<Buffer> => canvas(64, 48).webp().toBuffer(),
  gif: (): Promise<Buffer> => canvas(64, 48).gif().toBuffer(),
} as const;

/** The smallest that readers open. */
export function pdf(note = ''): Buffer {
  const body = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
%${note}
trailer<</Root 1 0 R>>
%%EOF
`;
  return Buffer.from(body);
}

/** Bytes that differ each time, so that two files are never the same. */
export async function noisyPng(kilobytes: number): Promise<Buffer> {
  const side = Math.ceil(Math.sqrt((kilobytes * 1024) / 3));
  return sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: ORANGE,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
}

export const SCRIPT = '<script>document.title = "taken"</script>';

export const hostileFiles = {
  html: Buffer.from(`<!doctype html><html><body>${SCRIPT}</body></html>`),
  svg: Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
  zip: Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000bomb', 'latin1'),
  text: Buffer.from('just some words'),
  elf: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
} as const;

export const uploadKey = (): string => newId();

/** What a picture is, as its own header says. */
export async function looksOf(content: Buffer): Promise<{ width: number; height: number; exif: Buffer | undefined }> {
  const { width, height, exif } = await sharp(content).metadata();
  return { width, height, exif };
}

/** Kilobytes that unfold to more dots than anybody draws. */
export function bomb(): Promise<Buffer> {
  return canvas(9_000, 9_000).png().toBuffer();
}
