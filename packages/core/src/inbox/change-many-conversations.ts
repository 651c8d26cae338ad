import type { ConversationBulkRequest, ConversationBulkResult } from '@myhibachi/contracts';
import { labelConversation, markThreadRead, markThreadUnread, setConversationStatus } from '../conversations/index.ts';
import { authorize, decodeId, isAppError, type Action, type Context } from '../kernel/index.ts';
import { assignConversation } from './assign-conversation.ts';

type What = ConversationBulkRequest['what'];

const NEEDS = {
  assign: 'conversation.assign',
  label: 'conversation.manage',
  unlabel: 'conversation.manage',
  snooze: 'conversation.manage',
  wake: 'conversation.manage',
  close: 'conversation.manage',
  reopen: 'conversation.manage',
  read: 'conversation.read',
  unread: 'conversation.read',
} as const satisfies Record<What['action'], Action>;

/** Answers whether anything changed. */
async function apply(ctx: Context, what: What, conversationId: string): Promise<boolean> {
  switch (what.action) {
    case 'assign':
      return assignConversation(ctx, { conversationId, to: what.to });
    case 'label':
    case 'unlabel':
      return labelConversation(ctx, {
        conversationId,
        labelId: decodeId('lbl', what.labelId),
        on: what.action === 'label',
      });
    case 'snooze': {
      const until = Temporal.Instant.from(what.until);
      await setConversationStatus(ctx, { conversationId, wish: { event: 'snooze', until } });
      return true;
    }
    case 'wake':
    case 'close':
    case 'reopen':
      await setConversationStatus(ctx, { conversationId, wish: { event: what.action } });
      return true;
    case 'read':
      return markThreadRead(ctx, { conversationId, seq: Number.MAX_SAFE_INTEGER });
    case 'unread':
      return markThreadUnread(ctx, { conversationId });
  }
}

/**
 * Does one thing to many conversations, each in a transaction of its own, and answers for each how it went and whether it
 * changed anything: what changed is what can be taken back.
 */
export async function changeManyConversations(
  ctx: Context,
  { conversations, what }: ConversationBulkRequest,
): Promise<ConversationBulkResult> {
  authorize(ctx, NEEDS[what.action]);
  const results: ConversationBulkResult['results'] = [];
  // One after another: a hundred at once would take every connection from everybody else.
  for (const id of conversations) {
    try {
      const changed = await apply(ctx, what, decodeId('cnv', id));
      results.push({ id, done: true, changed, code: null, message: null });
    } catch (error) {
      if (!isAppError(error) || error.reportable) throw error;
      results.push({ id, done: false, changed: false, code: error.code, message: error.message });
    }
  }
  return { results };
}
