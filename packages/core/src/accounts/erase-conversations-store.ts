/** What erasing a person does to what was said in conversations: the order of it stays, the words go. */
import { sql, type RawBuilder } from 'kysely';
import type { TransactionContext } from '../kernel/index.ts';
import type { Belongings } from './family-store.ts';

const GONE = 'erased';

interface Erased {
  readonly what: string;
  readonly count: number;
}

async function run(tx: TransactionContext, what: string, statement: RawBuilder<unknown>): Promise<Erased> {
  const { numAffectedRows = 0n } = await statement.execute(tx.db);
  return { what, count: Number(numAffectedRows) };
}

/** What our people had in hand in them: answers that are never sent now, and the labels they stood under. */
async function eraseWork(tx: TransactionContext, own: Belongings): Promise<readonly Erased[]> {
  const now = sql`${tx.clock.now().toString()}::timestamptz`;
  const said = sql`conversation_id = any(${[...own.conversationIds]}::uuid[])`;
  return [
    await run(
      tx,
      'Answers we meant to send later',
      sql`update scheduled_replies set body_enc = ${tx.crypto.encrypt('scheduled_replies.body', GONE)},
            settled_at = coalesce(settled_at, ${now}), why = null,
            status = case when status in ('waiting', 'held') then 'cancelled' else status end where ${said}`,
    ),
    await run(tx, 'Labels on conversations', sql`delete from conversation_labels where ${said}`),
  ];
}

/** What the concierge kept of its answers, and what was thought of them. */
async function eraseThoughts(tx: TransactionContext, own: Belongings): Promise<readonly Erased[]> {
  const said = sql`conversation_id = any(${[...own.conversationIds]}::uuid[])`;
  const gone = tx.crypto.encrypt('concierge_cases.should_say', GONE);
  return [
    await run(tx, 'Traces of the concierge', sql`update concierge_turns set trace_enc = null where ${said}`),
    await run(tx, 'Answers that waited for a yes', sql`delete from reply_drafts where ${said}`),
    await run(
      tx,
      'What its answers should have been',
      sql`update concierge_cases set should_say_enc = ${gone} where ${said}`,
    ),
    await run(
      tx,
      'What they said of talking to us',
      sql`update conversation_ratings set words_enc = null where ${said}`,
    ),
    await run(tx, 'What the concierge remembered', sql`delete from dialogue_states where ${said}`),
  ];
}

/** Blanks every word and address of the person's conversations. They are closed: nobody can go on with them. */
export async function eraseConversations(tx: TransactionContext, own: Belongings): Promise<readonly Erased[]> {
  const sealed = (field: string): string => tx.crypto.encrypt(field, GONE);
  const now = sql`${tx.clock.now().toString()}::timestamptz`;
  const said = sql`conversation_id = any(${[...own.conversationIds]}::uuid[])`;
  const theirs = sql`any(${[...own.identityIds]}::uuid[])`;
  return [
    await run(
      tx,
      'What was said in conversations',
      sql`update conversation_messages set body_enc = ${sealed('conversation_messages.body')}, sources = '[]',
            actions = '[]', page = null where ${said}`,
    ),
    await run(
      tx,
      'Files of conversations',
      sql`delete from conversation_attachments where ${said} or identity_id = ${theirs}`,
    ),
    await run(
      tx,
      'Subjects of conversations',
      sql`update conversations set subject_enc = null, snoozed_until = null, status = 'closed',
            closed_at = coalesce(closed_at, ${now}), waiting_since = null, version = version + 1
          where id = any(${[...own.conversationIds]}::uuid[])`,
    ),
    await run(
      tx,
      'Why a person was asked for',
      sql`update escalations set summary_enc = ${sealed('escalations.summary')}, tried = '[]',
            resolved_at = coalesce(resolved_at, ${now}), resolved_by = coalesce(resolved_by, 'erased') where ${said}`,
    ),
    ...(await eraseWork(tx, own)),
    ...(await eraseThoughts(tx, own)),
    await run(
      tx,
      'What they were asked to say yes to',
      sql`update approvals set input_enc = ${sealed('approvals.input')}, summary_enc = ${sealed('approvals.summary')}
          where ${said}`,
    ),
    await run(tx, 'Browsers they chatted in', sql`delete from visitor_sessions where identity_id = ${theirs}`),
    await run(
      tx,
      'Addresses they wrote from',
      sql`update contact_identities set address_bidx = 'erased:' || id, name_enc = null, search_tokens = '{}',
            given_enc = null, given_email_bidx = null, given_phone_bidx = null,
            address_enc = case when kind = 'visitor' then null else ${sealed('contact_identities.address')} end
          where id = ${theirs}`,
    ),
  ];
}
