/**
 * The evening this tab holds. Its token is a key, so it is kept only as long as the tab, never in localStorage, and
 * forgotten as soon as there is nothing left to sign or pay.
 */
import type { Hold } from '@myhibachi/contracts';
import { type FormStore, type SavedForm, createSavedForm } from './saved-form.ts';

const VERSION = 1;
const TOKEN = /^[\w-]{20,200}$/;

function readToken(value: unknown): string | null {
  return typeof value === 'string' && TOKEN.test(value) ? value : null;
}

export function heldEvening(store: FormStore): SavedForm<string> {
  return createSavedForm('held', VERSION, readToken, store);
}

export function isLive({ status }: Pick<Hold, 'status'>): boolean {
  return status === 'pending_signature' || status === 'pending_deposit';
}

/** Remembers a hold that waits for its host, and forgets the one it remembered when that one is settled. */
export function rememberHold(kept: SavedForm<string>, { token, status }: Pick<Hold, 'token' | 'status'>): void {
  if (isLive({ status })) kept.save(token);
  else if (kept.load() === token) kept.clear();
}
