import type { Database } from '@myhibachi/database';

/** Puts a new code in the place of the one before; undefined when the session has had enough of them. */
export async function putCode(
  db: Database,
  code: {
    readonly sessionId: string;
    readonly codeBidx: string;
    readonly expiresAt: Temporal.Instant;
    readonly most: number;
  },
): Promise<{ sent: number } | undefined> {
  return db
    .insertInto('staff_device_codes')
    .values({ session_id: code.sessionId, code_bidx: code.codeBidx, expires_at: code.expiresAt })
    .onConflict((conflict) =>
      conflict
        .column('session_id')
        .doUpdateSet((eb) => ({
          code_bidx: code.codeBidx,
          expires_at: code.expiresAt,
          tries: 0,
          sent: eb('staff_device_codes.sent', '+', 1),
        }))
        .where('staff_device_codes.sent', '<', code.most),
    )
    .returning('sent')
    .executeTakeFirst();
}

/** Counts a try and answers what the code has to be; undefined when it ran out or was tried too often. */
export async function tryCode(
  db: Database,
  sessionId: string,
  now: Temporal.Instant,
  most: number,
): Promise<{ codeBidx: string } | undefined> {
  return db
    .updateTable('staff_device_codes')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('session_id', '=', sessionId)
    .where('expires_at', '>', now)
    .where('tries', '<', most)
    .returning('code_bidx as codeBidx')
    .executeTakeFirst();
}

export async function deleteCode(db: Database, sessionId: string): Promise<void> {
  await db.deleteFrom('staff_device_codes').where('session_id', '=', sessionId).execute();
}

export interface PasswordLink {
  readonly staffId: string;
  readonly kind: 'reset' | 'setup';
}

export async function insertLink(
  db: Database,
  link: PasswordLink & {
    readonly id: string;
    readonly tokenHash: string;
    readonly expiresAt: Temporal.Instant;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('staff_password_links')
    .values({
      id: link.id,
      staff_id: link.staffId,
      kind: link.kind,
      token_hash: link.tokenHash,
      expires_at: link.expiresAt,
      created_at: link.at,
    })
    .execute();
}

/** Uses a link up: of two who come at once, one gets it. */
export async function takeLink(
  db: Database,
  tokenHash: string,
  now: Temporal.Instant,
): Promise<PasswordLink | undefined> {
  const row = await db
    .updateTable('staff_password_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .returning(['staff_id as staffId', 'kind'])
    .executeTakeFirst();
  return row === undefined ? undefined : { staffId: row.staffId, kind: row.kind === 'setup' ? 'setup' : 'reset' };
}

/** Whether a message's link can still be used. */
export async function isOpenLink(db: Database, tokenHash: string, now: Temporal.Instant): Promise<boolean> {
  const row = await db
    .selectFrom('staff_password_links')
    .select('id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether it was good for a password that is chosen already; known until it would have run out. */
export async function isUsedLink(db: Database, tokenHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('staff_password_links')
    .select('id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** None of them is good any more; those that were used say so still. */
export async function deleteLinks(db: Database, staffId: string): Promise<void> {
  await db.deleteFrom('staff_password_links').where('staff_id', '=', staffId).where('used_at', 'is', null).execute();
}

export async function countLinks(db: Database, staffId: string, since: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('staff_password_links')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('staff_id', '=', staffId)
    .where('created_at', '>', since)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}
