/** How a conversation was: whether to ask, and the answer. */
import * as api from '@myhibachi/api-client';
import { ask } from './ask.ts';
import type { Outcome } from './reply.ts';

export function isToBeRated(conversationId: string): Promise<Outcome<{ readonly open: boolean }>> {
  return ask((signal) => api.getChatRating({ query: { conversationId }, signal }));
}

export interface ChatRating {
  readonly conversationId: string;
  /** 1 to 5; null for whoever would rather not say. */
  readonly score: number | null;
  readonly words?: string;
}

/** Kept once: sent again it is refused as done, which is as good. */
export function sendRating(rating: ChatRating): Promise<Outcome<unknown>> {
  return ask((signal) => api.rateChat({ body: rating, signal }));
}
