/** What a host who has signed in sees of what was said (domain 10, 14). */
import { z } from 'zod';
import { AttachmentParams, AttachmentQuery, ChatAttachment } from './chat-attachments.ts';
import { ChatAuthor, ConversationChannel } from './chat.ts';
import { defineEndpoint } from './endpoint.ts';
import { ME_EXAMPLES } from './examples/me.ts';
import { Instant, PageQuery, id, page } from './primitives.ts';

export const MyConversation = z
  .object({
    id: id('cnv'),
    channel: ConversationChannel,
    closed: z.boolean(),
    openedAt: Instant,
    messages: z
      .array(
        z.object({
          seq: z.int().min(1),
          author: ChatAuthor,
          text: z.string(),
          attachments: z.array(ChatAttachment),
          at: Instant,
        }),
      )
      .meta({ description: 'The last twenty, oldest first; the chat itself has all of them' }),
  })
  .meta({ id: 'MyConversation' });
export type MyConversation = z.infer<typeof MyConversation>;

export const listMyConversations = defineEndpoint({
  id: 'listMyConversations',
  method: 'GET',
  path: '/api/v1/me/conversations',
  tag: 'Account',
  summary: 'List what was said between us',
  description:
    'Chats and e-mails with the concierge and our people, the newest first. Texts are not among them: a link by e-mail proves no phone number.',
  query: PageQuery,
  status: 200,
  response: page(MyConversation).meta({ id: 'MyConversationPage' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMyConversations,
});

export const getMyAttachment = defineEndpoint({
  id: 'getMyAttachment',
  method: 'GET',
  path: '/api/v1/me/attachments/:attachment',
  tag: 'Account',
  summary: 'A file of what was said between us',
  description:
    'Of the conversations `listMyConversations` lists. What is missing and what is somebody else’s look the same.',
  params: AttachmentParams,
  query: AttachmentQuery,
  status: 200,
  produces: 'application/octet-stream',
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.getMyAttachment,
});
