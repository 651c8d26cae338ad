/** What the chat says about files, in the languages hosts write to us in. */
import type { FileTrouble } from './chat-files.ts';
import type { ChatLanguage } from './chat-words.ts';

const ENGLISH = {
  attach: 'Attach a photo or PDF',
  drop: 'Drop photos or PDFs here',
  chosen: 'Files to send',
  files: 'Files',
  remove: (name: string) => `Remove ${name}`,
  again: (name: string) => `Upload ${name} again`,
  uploading: (name: string) => `Uploading ${name}`,
  wait: 'Uploading…',
  waiting: 'Waiting…',
  ready: 'Ready to send',
  open: (name: string) => `Open ${name}`,
  save: 'Save',
  told: (count: number) => (count === 1 ? '1 file is ready to send.' : `${String(count)} files are ready to send.`),
  troubles: {
    too_large: 'This file is too large.',
    type: 'We take photos (JPEG, PNG, WebP, GIF) and PDFs.',
    broken: 'This file is empty or damaged.',
    day_full: 'That was a lot of files for one day. Please send the rest tomorrow.',
    too_many: 'That is one file too many for one message.',
    offline: 'The connection broke off. It goes on when you are back.',
    busy: 'That was a lot at once. Please wait a moment.',
    failed: 'This did not work.',
  } satisfies Record<FileTrouble, string> as Record<FileTrouble, string>,
};

export type ChatFileWords = typeof ENGLISH;

const SPANISH: ChatFileWords = {
  attach: 'Adjuntar una foto o un PDF',
  drop: 'Suelte aquí fotos o PDF',
  chosen: 'Archivos por enviar',
  files: 'Archivos',
  remove: (name) => `Quitar ${name}`,
  again: (name) => `Subir ${name} otra vez`,
  uploading: (name) => `Subiendo ${name}`,
  wait: 'Subiendo…',
  waiting: 'Esperando…',
  ready: 'Listo para enviar',
  open: (name) => `Abrir ${name}`,
  save: 'Guardar',
  told: (count) => (count === 1 ? '1 archivo está listo para enviar.' : `${String(count)} archivos están listos.`),
  troubles: {
    too_large: 'Este archivo es demasiado grande.',
    type: 'Aceptamos fotos (JPEG, PNG, WebP, GIF) y PDF.',
    broken: 'Este archivo está vacío o dañado.',
    day_full: 'Fueron muchos archivos para un día. Envíe el resto mañana.',
    too_many: 'Es un archivo de más para un solo mensaje.',
    offline: 'Se cortó la conexión. Sigue cuando vuelva.',
    busy: 'Fueron muchos a la vez. Espere un momento.',
    failed: 'Esto no funcionó.',
  },
};

export const CHAT_FILE_WORDS: Readonly<Record<ChatLanguage, ChatFileWords>> = { en: ENGLISH, es: SPANISH };

const KB = 1024;

/** `340 KB`, `2.4 MB`. */
export function sizeInWords(bytes: number, language: ChatLanguage): string {
  const mega = bytes >= KB * KB;
  const value = mega ? bytes / (KB * KB) : Math.max(1, Math.round(bytes / KB));
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)} ${mega ? 'MB' : 'KB'}`;
}
