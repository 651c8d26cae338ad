import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

/**
 * What the concierge knows of a talk, moved with its words to another whose numbers they continue. What is known of the
 * talk that was going on stands, also what waits for a yes; of the other only the summary and what came of it.
 */
export async function moveKnowledge(
  db: Database,
  { from, into, offset }: { readonly from: string; readonly into: string; readonly offset: number },
): Promise<void> {
  await sql`
    update concierge_turns
       set conversation_id = ${into}, trigger_seq = trigger_seq + ${offset}::bigint,
           reply_seq = reply_seq + ${offset}::bigint
     where conversation_id = ${from} and status <> 'running'`.execute(db);
  await sql`
    update approvals set conversation_id = ${into}, asked_seq = asked_seq + ${offset}::bigint,
           answered_seq = answered_seq + ${offset}::bigint
     where conversation_id = ${from}`.execute(db);
  for (const table of ['concierge_results', 'concierge_thumbs', 'concierge_cases'] as const)
    await db.updateTable(table).set({ conversation_id: into }).where('conversation_id', '=', from).execute();
  await sql`
    insert into dialogue_states (conversation_id, state_enc, updated_at)
    select ${into}::uuid, state_enc, updated_at from dialogue_states where conversation_id = ${from}
    on conflict (conversation_id) do update
       set state_enc = excluded.state_enc, updated_at = excluded.updated_at, version = dialogue_states.version + 1`.execute(
    db,
  );
}
