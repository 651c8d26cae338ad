/** Random tokens of cookies and links: the holder has the token, the database only its hash. */
import { createHash, randomBytes, randomInt } from 'node:crypto';

const TOKEN_BYTES = 32;

export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** 256 random bits need no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Six digits for an e-mail. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

const BACKUP_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const BACKUP_LENGTH = 10;

/** Ten characters nobody misreads, in two groups: about 49 bits. */
export function newBackupCode(): string {
  const letters = Array.from({ length: BACKUP_LENGTH }, () =>
    BACKUP_ALPHABET.charAt(randomInt(BACKUP_ALPHABET.length)),
  );
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** One spelling of a backup code, however it was copied. */
export function normaliseBackupCode(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
