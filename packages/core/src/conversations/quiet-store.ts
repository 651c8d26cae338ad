import type { ChatAuthor } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';

/** Chats and texts a person has answered and in which nobody waits, quiet since; none that is open for such a reason. */
export async function listAnsweredByPeople(
  db: Database,
  query: { readonly before: Temporal.Instant; readonly except: readonly string[]; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('conversations as c')
    .select('c.id')
    .where('c.status', '=', 'pending')
    .where('c.owner', '=', 'staff')
    .where('c.waiting_since', 'is', null)
    .where('c.last_message_at', '<', query.before)
    .where('c.channel', 'in', ['web_chat', 'sms'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('escalations as e')
            .select('e.id')
            .whereRef('e.conversation_id', '=', 'c.id')
            .where('e.resolved_at', 'is', null)
            .where('e.reason', 'in', [...query.except]),
        ),
      ),
    )
    .orderBy('c.last_message_at')
    .limit(query.limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Messages of one author in a conversation since then. */
export async function countOfAuthor(
  db: Database,
  query: { readonly conversationId: string; readonly author: ChatAuthor; readonly since: Temporal.Instant },
): Promise<number> {
  const row = await db
    .selectFrom('conversation_messages')
    .select((eb) => eb.fn.countAll<number>().as('messages'))
    .where('conversation_id', '=', query.conversationId)
    .where('author', '=', query.author)
    .where('kind', '=', 'message')
    .where('at', '>', query.since)
    .executeTakeFirstOrThrow();
  return row.messages;
}
