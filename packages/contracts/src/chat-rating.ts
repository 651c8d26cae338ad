/** How a host found a conversation, asked once when it is over. */
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { id, line } from './primitives.ts';

const CONVERSATION = 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b';

export const getChatRating = defineEndpoint({
  id: 'getChatRating',
  method: 'GET',
  path: '/api/v1/chat/ratings',
  tag: 'Chat',
  summary: 'Whether a conversation is still to be rated',
  description: 'True once it is closed and we have answered in it, until the host has said how it was.',
  query: z.strictObject({ conversationId: id('cnv') }),
  status: 200,
  response: z.object({ open: z.boolean() }).meta({ id: 'ChatRatingState' }),
  errors: [],
  example: { query: { conversationId: CONVERSATION }, response: { open: true } },
});

export const rateChat = defineEndpoint({
  id: 'rateChat',
  method: 'POST',
  path: '/api/v1/chat/ratings',
  tag: 'Chat',
  summary: 'Say how a conversation was',
  description:
    'Once a conversation, and only of this browser or program. `score` null: they would rather not say. `invalid_transition`: it still goes on; `already_done`: they have said so before.',
  body: z.strictObject({
    conversationId: id('cnv'),
    score: z.int().min(1).max(5).nullable().meta({ description: '5 is best' }),
    words: line(500).optional().meta({ description: 'A sentence, if they like' }),
  }),
  status: 204,
  errors: ['invalid_transition', 'already_done', 'forbidden'],
  example: { body: { conversationId: CONVERSATION, score: 5, words: 'Quick and friendly.' } },
});
