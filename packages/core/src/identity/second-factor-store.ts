import type { Database } from '@myhibachi/database';

export interface SecondFactor {
  readonly id: string;
  readonly secretEnc: string;
  readonly backupCodesEnc: string;
  readonly lastStep: number | null;
}

/** The factor in force, or the one that waits for its first code; two who use it at once come one after the other. */
export async function lockSecondFactor(
  db: Database,
  staffId: string,
  verified: boolean,
): Promise<SecondFactor | undefined> {
  return db
    .selectFrom('staff_two_factors')
    .select(['id', 'secret_enc as secretEnc', 'backup_codes_enc as backupCodesEnc', 'last_step as lastStep'])
    .where('staff_id', '=', staffId)
    .where('verified', '=', verified)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertSecondFactor(
  db: Database,
  factor: {
    readonly id: string;
    readonly staffId: string;
    readonly secretEnc: string;
    readonly backupCodesEnc: string;
    readonly verified: boolean;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .deleteFrom('staff_two_factors')
    .where('staff_id', '=', factor.staffId)
    .where('verified', '=', factor.verified)
    .execute();
  await db
    .insertInto('staff_two_factors')
    .values({
      id: factor.id,
      staff_id: factor.staffId,
      secret_enc: factor.secretEnc,
      backup_codes_enc: factor.backupCodesEnc,
      verified: factor.verified,
      created_at: factor.at,
    })
    .execute();
}

/** The waiting factor takes the place of the one in force. */
export async function promoteSecondFactor(
  db: Database,
  staffId: string,
  factor: { readonly id: string; readonly backupCodesEnc: string; readonly lastStep: number },
): Promise<void> {
  await db.deleteFrom('staff_two_factors').where('staff_id', '=', staffId).where('verified', '=', true).execute();
  await db
    .updateTable('staff_two_factors')
    .set({ verified: true, backup_codes_enc: factor.backupCodesEnc, last_step: factor.lastStep })
    .where('id', '=', factor.id)
    .execute();
}

export async function saveSecondFactor(
  db: Database,
  id: string,
  change: { readonly lastStep: number } | { readonly backupCodesEnc: string },
): Promise<void> {
  await db
    .updateTable('staff_two_factors')
    .set('lastStep' in change ? { last_step: change.lastStep } : { backup_codes_enc: change.backupCodesEnc })
    .where('id', '=', id)
    .execute();
}

export async function deleteSecondFactors(db: Database, staffId: string): Promise<void> {
  await db.deleteFrom('staff_two_factors').where('staff_id', '=', staffId).execute();
  await db.updateTable('staff_users').set({ two_factor_enabled: false }).where('id', '=', staffId).execute();
}

export async function unlockSecondFactor(db: Database, staffId: string): Promise<void> {
  await db
    .updateTable('staff_two_factors')
    .set({ failed_verification_count: 0, locked_until: null })
    .where('staff_id', '=', staffId)
    .execute();
}

export async function deletePasskeys(db: Database, staffId: string): Promise<void> {
  await db.deleteFrom('staff_passkeys').where('staff_id', '=', staffId).execute();
}
