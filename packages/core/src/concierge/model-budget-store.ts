import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

/** Counts the amount if it still fits below the limit; false when it does not. Many at a time never count past it. */
export async function spendOfDay(db: Database, day: string, micros: number, limit: number): Promise<boolean> {
  const { rows } = await sql`
    insert into model_days as b (day, spent_micros)
    select ${day}::date, ${micros}::bigint where ${micros}::bigint <= ${limit}::bigint
    on conflict (day) do update set spent_micros = b.spent_micros + excluded.spent_micros, calls = b.calls + 1
     where b.spent_micros + excluded.spent_micros <= ${limit}::bigint
    returning 1`.execute(db);
  return rows.length === 1;
}

/** The same for one conversation. */
export async function spendOfConversation(db: Database, id: string, micros: number, limit: number): Promise<boolean> {
  const { rows } = await sql`
    insert into model_conversations as b (conversation_id, spent_micros)
    select ${id}::uuid, ${micros}::bigint where ${micros}::bigint <= ${limit}::bigint
    on conflict (conversation_id) do update set spent_micros = b.spent_micros + excluded.spent_micros, calls = b.calls + 1
     where b.spent_micros + excluded.spent_micros <= ${limit}::bigint
    returning 1`.execute(db);
  return rows.length === 1;
}

/** Puts right what was counted before a call by what it did cost; never below nothing. */
export async function correctDay(db: Database, day: string, micros: number): Promise<void> {
  await sql`update model_days set spent_micros = greatest(0, spent_micros + ${micros}::bigint) where day = ${day}::date`.execute(
    db,
  );
}

export async function correctConversation(db: Database, id: string, micros: number): Promise<void> {
  await sql`
    update model_conversations set spent_micros = greatest(0, spent_micros + ${micros}::bigint)
     where conversation_id = ${id}::uuid`.execute(db);
}
