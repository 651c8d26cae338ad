/** Opaque bearer tokens: 256 random bits with a prefix that says what they are. Only hashes of them are kept. */
import { hashToken, newToken } from '../identity/index.ts';

export const PREFIXES = { key: 'mhk_', access: 'mha_', refresh: 'mhr_' } as const;
export type BearerKind = keyof typeof PREFIXES;

const VISIBLE = 6;

export function newBearer(kind: BearerKind): { readonly token: string; readonly hash: string } {
  const token = `${PREFIXES[kind]}${newToken()}`;
  return { token, hash: hashToken(token) };
}

/** The hash to look a token up by; null for what cannot be one of this kind. */
export function bearerHash(kind: BearerKind, token: string): string | null {
  const prefix = PREFIXES[kind];
  const fits = token.startsWith(prefix) && /^[A-Za-z0-9_-]{43}$/.test(token.slice(prefix.length));
  return fits ? hashToken(token) : null;
}

/** What of a key is shown for ever: enough to tell keys apart, far too little to guess one. */
export function visiblePrefix(token: string): string {
  return token.slice(0, PREFIXES.key.length + VISIBLE);
}
