import type { AttachmentType } from '@myhibachi/contracts';
import { visibleText } from '@myhibachi/contracts';

const ENDINGS: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
};

const MOST = 100;

/** The last part of a path of any system, in characters that are seen, and that no system gives a meaning to. */
function bare(given: string): string {
  const last = visibleText(given).split(/[/\\]/u).at(-1);
  return (last ?? '').replaceAll(/[\p{Cc}\p{Cs}<>:"|?*\s]+/gu, ' ').replaceAll(/^[\s.]+|[\s.]+$/gu, '');
}

/** A name to show and to save under: what was given, without a path, ending as the content calls for. */
export function fileName(given: string, mediaType: AttachmentType): string {
  const name = bare(given);
  const endings = ENDINGS[mediaType];
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  const stem = dot < 0 ? name : name.slice(0, dot);
  const kept = endings.includes(ending) ? ending : endings[0];
  const fallback = mediaType === 'application/pdf' ? 'document' : 'photo';
  const short = Array.from(stem).slice(0, MOST).join('').trim();
  return `${short === '' ? fallback : short}.${kept}`;
}

/** The name of what is not kept: as given, as far as it can be shown. */
export function refusedName(given: string): string {
  return Array.from(bare(given)).slice(0, MOST).join('') || 'without a name';
}
