/** Drafts on their way from the assistant into the box of a conversation: in memory, taken once, never sent by themselves. */
import { useEffect, useEffectEvent } from 'react';

const PROPOSED = 'reply-proposed';
const waiting = new Map<string, string>();

/** Leaves a draft for the composer of this conversation, open already or opened next. */
export function proposeReply(conversationId: string, text: string): void {
  waiting.set(conversationId, text);
  dispatchEvent(new Event(PROPOSED));
}

/** Hands over what waits for this conversation, now and whenever more comes. */
export function useProposedReply(conversationId: string, take: (text: string) => void): void {
  const look = useEffectEvent(() => {
    const text = waiting.get(conversationId);
    if (text === undefined) return;
    waiting.delete(conversationId);
    take(text);
  });
  useEffect(() => {
    const listen = (): void => look();
    listen();
    addEventListener(PROPOSED, listen);
    return () => removeEventListener(PROPOSED, listen);
  }, []);
}
