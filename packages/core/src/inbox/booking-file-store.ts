import type { ChatAuthor } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { belongsWithin } from '../conversations/index.ts';
import type { StationScope } from '../kernel/index.ts';
import { aboutBooking } from './inbox-store.ts';

export interface MessageWithFiles {
  readonly id: string;
  readonly conversationId: string;
  readonly author: ChatAuthor;
  readonly at: Temporal.Instant;
}

/** The newest messages that brought files in conversations about a booking or with its host, within these stations. */
export async function readMessagesWithFiles(
  db: Database,
  by: { readonly bookingId: string; readonly scope: StationScope; readonly most: number },
): Promise<MessageWithFiles[]> {
  const { rows } = await sql<MessageWithFiles>`
    select m.id, m.conversation_id as "conversationId", m.author, m.at
      from conversations c
      join contact_identities i on i.id = c.identity_id
      join conversation_messages m on m.conversation_id = c.id and m.kind = 'message'
     where ${aboutBooking(by.bookingId)} and ${belongsWithin(by.scope)}
       and exists (select 1 from conversation_attachments a where a.message_id = m.id and a.status = 'kept')
     order by m.at desc, m.id limit ${by.most}`.execute(db);
  return rows;
}
