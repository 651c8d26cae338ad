import type { Database } from '@myhibachi/database';

export interface PasskeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly backedUp: boolean;
  readonly createdAt: Temporal.Instant;
}

/** A person's passkeys, oldest first; the ceremony allows no more than this many. */
export const MOST_PASSKEYS = 20;

export async function listPasskeyRows(db: Database, staffId: string): Promise<readonly PasskeyRow[]> {
  return db
    .selectFrom('staff_passkeys')
    .select(['id', 'name', 'backed_up as backedUp', 'created_at as createdAt'])
    .where('staff_id', '=', staffId)
    .orderBy('created_at')
    .orderBy('id')
    .limit(MOST_PASSKEYS)
    .execute();
}

export async function deletePasskey(db: Database, staffId: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('staff_passkeys')
    .where('staff_id', '=', staffId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
