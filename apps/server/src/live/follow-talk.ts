import type { LiveMessage } from '@myhibachi/contracts';
import { getReadMarks } from '@myhibachi/core/conversations';
import { actingAs, decodeId, isAppError, type Actor, type Context } from '@myhibachi/core/kernel';
import type { Live } from './live.ts';

interface Watcher {
  /** The conversation, as it is called outside. */
  readonly id: string;
  /** Nobody is told of their own typing. */
  readonly me: string;
  readonly send: (message: LiveMessage) => void;
  readonly ctx: Context;
  /** Who watches as they are now: their rights may have changed since. */
  readonly now: () => Actor;
}

/**
 * Tells whoever looks at a conversation who writes in it, and how far both sides have read, whenever that changes. What
 * was said comes by the audit log like everything else.
 */
export function followTalk(live: Pick<Live, 'conversations' | 'typing'>, watcher: Watcher): () => void {
  const { id, me, send, ctx } = watcher;
  const conversationId = decodeId('cnv', id);
  let told = '';

  const readOn = async (): Promise<void> => {
    try {
      const marks = await getReadMarks(actingAs(ctx, watcher.now()), { conversationId });
      const now = JSON.stringify(marks);
      if (now === told) return;
      told = now;
      send({ type: 'reading', id, ...marks });
    } catch (error) {
      // Out of their reach by now: they hear nothing more.
      if (!isAppError(error)) ctx.log.error({ err: error, conversationId }, 'a conversation could not be followed');
    }
  };

  const stopTalk = live.conversations.watch(conversationId, () => void readOn());
  const stopTyping = live.typing.watch(conversationId, ({ who, person, draft }) => {
    if (person?.id !== me) send({ type: 'typing', id, who, person, draft });
  });
  void readOn();
  return () => {
    stopTalk();
    stopTyping();
  };
}
