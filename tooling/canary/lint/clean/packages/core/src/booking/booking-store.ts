import { sql } from 'kysely';

/** Writes the hold row. */
export async function insertHold(tx: unknown, heldAt: string): Promise<string> {
  return await Promise.resolve(`${String(tx)}${heldAt}${typeof sql`now()`}`);
}
