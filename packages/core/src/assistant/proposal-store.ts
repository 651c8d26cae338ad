import type { Database } from '@myhibachi/database';

export interface NewProposal {
  readonly id: string;
  readonly staffId: string;
  readonly tool: string;
  readonly input: unknown;
  readonly digest: string;
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** Keeps what one person is asked; what they were asked before and let pass is forgotten. */
export async function insertProposal(db: Database, row: NewProposal): Promise<void> {
  await db
    .deleteFrom('assistant_proposals')
    .where('staff_id', '=', row.staffId)
    .where('expires_at', '<', row.at)
    .execute();
  await db
    .insertInto('assistant_proposals')
    .values({
      id: row.id,
      staff_id: row.staffId,
      tool: row.tool,
      input: JSON.stringify(row.input),
      digest: row.digest,
      asked_at: row.at,
      expires_at: row.expiresAt,
    })
    .execute();
}

export interface ProposalRow {
  readonly tool: string;
  readonly input: unknown;
  readonly digest: string;
  readonly expiresAt: Temporal.Instant;
  readonly confirmedAt: Temporal.Instant | null;
}

/** What this very person was asked; null for anybody else's. */
export async function findProposal(db: Database, id: string, staffId: string): Promise<ProposalRow | null> {
  const row = await db
    .selectFrom('assistant_proposals')
    .select(['tool', 'input', 'digest', 'expires_at as expiresAt', 'confirmed_at as confirmedAt'])
    .where('id', '=', id)
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row ?? null;
}

/** Marks it as confirmed; false when somebody was faster. */
export async function takeProposal(db: Database, id: string, at: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assistant_proposals')
    .set({ confirmed_at: at })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
