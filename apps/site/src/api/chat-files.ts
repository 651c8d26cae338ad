/** Files of the chat: up with a view of how far they are, and the addresses they come back from. */
import * as api from '@myhibachi/api-client';
import type { ChatAttachment } from '@myhibachi/contracts';
import { ask } from './ask.ts';
import type { Outcome } from './reply.ts';

/** A picture by a slow telephone. */
const UPLOAD_MS = 115_000;
const LONGEST_NAME = 500;

interface Sent {
  readonly key: string;
  readonly watch: (share: number) => void;
}

/** Safe to repeat: the file is known by its key. */
export function uploadChatFile(file: File, { key, watch }: Sent): Promise<Outcome<ChatAttachment>> {
  const query = { name: file.name.slice(-LONGEST_NAME) || 'photo', clientKey: key };
  const upload = { query, body: file, fetch: api.watchedFetch(watch) };
  return ask<ChatAttachment>((signal) => api.uploadChatAttachment({ ...upload, signal }), { timeoutMs: UPLOAD_MS });
}

export function chatFileAddress({ id }: { readonly id: string }, size: 'full' | 'preview'): string {
  return `/api/v1/chat/attachments/${id}?size=${size}`;
}

/** The same for a host who has signed in, whichever browser it was said in. */
export function ownFileAddress({ id }: { readonly id: string }, size: 'full' | 'preview'): string {
  return `/api/v1/me/attachments/${id}?size=${size}`;
}
