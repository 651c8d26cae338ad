/** What all routes have in common by which files of conversations come and go. */
import type { FileAnswer } from './register.ts';

/** The most the figures of the business may allow (`attachments.fileMegabytes`), and a little for who is just above it. */
export const MOST_FILE_BYTES = 21 * 1024 * 1024;

interface Opened {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Pictures were drawn anew by us and are shown; a PDF is somebody else's program and is only saved. */
export function answerFile({ name, mediaType, content }: Opened): FileAnswer {
  const disposition = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return { content, filename: name, mediaType, disposition };
}
