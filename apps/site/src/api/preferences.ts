/** Calls of somebody who follows the link in a message of ours; nobody is signed in by them. */
import * as api from '@myhibachi/api-client';
import type { Preference } from '@myhibachi/contracts';
import { ask } from './ask.ts';
import { makeKey } from './make-key.ts';
import type { Outcome } from './reply.ts';

interface Preferences {
  readonly items: Preference[];
}

export function listPreferences(token: string): Promise<Outcome<Preferences>> {
  return ask<Preferences>((signal) => api.getPreferences({ path: { token }, signal }), { retries: 2 });
}

export function changePreference(
  token: string,
  body: Pick<Preference, 'channel' | 'purpose' | 'version'> & { granted: boolean; language: 'en' | 'es' },
): Promise<Outcome<Preferences>> {
  const headers = { 'Idempotency-Key': makeKey() };
  const call = (signal: AbortSignal) => api.changePreference({ path: { token }, body, headers, signal });
  return ask<Preferences>(call, { retries: 0, timeoutMs: 20_000 });
}
