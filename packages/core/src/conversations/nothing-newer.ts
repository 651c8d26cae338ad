import { AppError, invalidField, type TransactionContext } from '../kernel/index.ts';
import type { Conversation } from './conversation-store.ts';
import { findNewerWords, type ThreadRow } from './thread-store.ts';

function whoSpoke({ author, staffName }: ThreadRow): string {
  switch (author) {
    case 'host':
      return 'The host wrote';
    case 'concierge':
      return 'The concierge answered';
    case 'staff':
      return `${staffName?.split(/\s/u)[0] ?? 'A colleague'} answered`;
    case 'system':
      return 'Something was said';
  }
}

/**
 * Makes sure that nobody else has said anything since the author last looked, under the conversation's lock. Throws
 * `version_conflict` with who it was; `seq` is what to send as `seenSeq` once the author has read it. Nobody can have
 * read what does not stand there yet: that is `validation_failed`, or it would hide what is said until then.
 */
export async function assertNothingNewer(
  tx: TransactionContext,
  conversation: Conversation,
  { seenSeq, by }: { readonly seenSeq: number; readonly by: string },
): Promise<void> {
  if (seenSeq > conversation.lastSeq) throw invalidField('seenSeq', 'There is no such entry in this conversation yet.');
  const newer = await findNewerWords(tx.db, conversation.id, { seq: seenSeq, but: by });
  if (newer === null) return;
  throw new AppError('version_conflict', {
    message: `${whoSpoke(newer)} while you were writing. Please read it before you send.`,
    details: { seq: newer.seq, author: newer.author },
  });
}
