import type { Context } from '../kernel/index.ts';
import type { SealedFile } from './attachment-store.ts';
import type { KeptFile } from './inspect-file.ts';

/** A file as its row holds it. */
export function sealFile({ crypto }: Context, file: KeptFile): SealedFile {
  const { mediaType, content, preview, size, sha256 } = file;
  return {
    mediaType,
    sha256,
    bytes: content.byteLength,
    width: size?.width ?? null,
    height: size?.height ?? null,
    contentEnc: crypto.seal('conversation_attachments.content', content),
    previewEnc: preview === null ? null : crypto.seal('conversation_attachments.preview', preview),
  };
}

export function sealName({ crypto }: Context, name: string): string {
  return crypto.encrypt('conversation_attachments.name', name);
}

export function openName({ crypto }: Context, { nameEnc }: { readonly nameEnc: string }): string {
  return crypto.decrypt('conversation_attachments.name', nameEnc);
}
