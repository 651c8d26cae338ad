import type { TransactionContext } from '../kernel/index.ts';
import { lockSecondFactor, saveSecondFactor } from './second-factor-store.ts';
import { newBackupCode, normaliseBackupCode } from './secret-tokens.ts';
import { matchTotp } from './totp.ts';

const BACKUP_CODES = 10;
const TOTP_SHAPE = /^\d{6}$/;

function indexBackupCode(tx: TransactionContext, staffId: string, code: string): string {
  return tx.crypto.blindIndex('code', `backup:${staffId}:${normaliseBackupCode(code)}`);
}

/** Ten fresh codes for the person, and what the database keeps of them. */
export function makeBackupCodes(tx: TransactionContext, staffId: string): { codes: string[]; sealed: string } {
  const codes = Array.from({ length: BACKUP_CODES }, newBackupCode);
  const kept = codes.map((code) => indexBackupCode(tx, staffId, code));
  return { codes, sealed: sealBackupCodes(tx, kept) };
}

function sealBackupCodes(tx: TransactionContext, indexes: readonly string[]): string {
  return tx.crypto.encrypt('staff_two_factors.backup_codes', JSON.stringify(indexes));
}

function openBackupCodes(tx: TransactionContext, sealed: string): string[] {
  const parsed: unknown = JSON.parse(tx.crypto.decrypt('staff_two_factors.backup_codes', sealed));
  return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
}

export function openSecret(tx: TransactionContext, sealed: string): string {
  return tx.crypto.decrypt('staff_two_factors.secret', sealed);
}

export type FactorVerdict =
  | { readonly ok: true; readonly by: 'totp' }
  | { readonly ok: true; readonly by: 'backup_code'; readonly left: number }
  | { readonly ok: false };

/** Uses a code of the app, or a backup code, up: each is good once, however many try it at the same moment. */
export async function checkSecondFactor(tx: TransactionContext, staffId: string, code: string): Promise<FactorVerdict> {
  const factor = await lockSecondFactor(tx.db, staffId, true);
  if (factor === undefined) return { ok: false };
  const typed = code.replaceAll(' ', '');
  if (TOTP_SHAPE.test(typed)) {
    const { secretEnc, lastStep } = factor;
    const step = await matchTotp(openSecret(tx, secretEnc), typed, { at: tx.clock.now(), lastStep });
    if (step === null) return { ok: false };
    await saveSecondFactor(tx.db, factor.id, { lastStep: step });
    return { ok: true, by: 'totp' };
  }
  const kept = openBackupCodes(tx, factor.backupCodesEnc);
  const left = kept.filter((entry) => entry !== indexBackupCode(tx, staffId, typed));
  if (left.length === kept.length) return { ok: false };
  await saveSecondFactor(tx.db, factor.id, { backupCodesEnc: sealBackupCodes(tx, left) });
  return { ok: true, by: 'backup_code', left: left.length };
}
