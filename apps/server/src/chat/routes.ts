import {
  listChatMessages as listChatMessagesEndpoint,
  openChatVisitor as openChatVisitorEndpoint,
  postChatMessage as postChatMessageEndpoint,
  type ChatAnswer,
  type ChatRequest,
} from '@myhibachi/contracts';
import { attachmentLimits } from '@myhibachi/core/attachments';
import { ENGINES, runTurn } from '@myhibachi/core/concierge';
import {
  findOwnConversation,
  openVisitor,
  readOwnThread,
  receiveHostMessage,
  type Received,
  type Visitor,
} from '@myhibachi/core/conversations';
import { AppError, actingAs, decodeId, isAppError, notFound, type Context } from '@myhibachi/core/kernel';
import { register } from '../http/register.ts';
import type { App } from '../http/app.ts';
import { admitMessage } from './admit-message.ts';
import { addChatAttachmentRoutes } from './attachment-routes.ts';
import { admitChatVisitor, findChatVisitor } from './chat-visitor.ts';
import { addChatSocket } from './socket-routes.ts';
import { viewMessage, viewState } from './view-chat.ts';

const PUBLIC = { policy: 'public' } as const;

/** Answers at once where the concierge may; when it cannot, the event that came with the message sees to it. */
async function answerNow(ctx: Context, { conversationId, seq }: Received): Promise<void> {
  const concierge = actingAs(ctx, { kind: 'concierge', conversationId });
  try {
    await runTurn(concierge, { conversationId, seq }, ENGINES);
  } catch (error) {
    // Somebody else is at it, or it failed and was logged: the job that commits with every message comes back to it.
    if (!isAppError(error)) ctx.log.error({ err: error, conversationId }, 'an answer in the chat failed');
  }
}

async function ownConversation(ctx: Context, visitor: Visitor, given: string | undefined) {
  if (given === undefined) return findOwnConversation(ctx, visitor);
  const { conversation } = await readOwnThread(ctx, visitor, { conversationId: decodeId('cnv', given), limit: 1 });
  return conversation;
}

async function say(ctx: Context, visitor: Visitor, customerId: string | null, body: ChatRequest): Promise<Received> {
  if (body.conversationId !== undefined) await ownConversation(ctx, visitor, body.conversationId);
  return receiveHostMessage(ctx, {
    identityId: visitor.identityId,
    channel: 'web_chat',
    text: body.text ?? '',
    attachmentIds: (body.attachments ?? []).map((id) => decodeId('att', id)),
    customerId,
    inline: true,
    ...(body.clientKey === undefined ? {} : { clientKey: body.clientKey }),
    ...(body.page === undefined ? {} : { page: body.page }),
  });
}

/** What was said and answered. Where its host signed in meanwhile, it is part of their chat: asked again, it is found there. */
async function answerTo(ctx: Context, visitor: Visitor, { conversationId, seq }: Received): Promise<ChatAnswer> {
  try {
    const thread = await readOwnThread(ctx, visitor, { conversationId, after: seq - 1, limit: 20 });
    const state = viewState(thread.conversation);
    return { conversationId: state.conversationId, messages: thread.messages.map(viewMessage), state };
  } catch (error) {
    if (!isAppError(error) || error.code !== 'not_found') throw error;
    throw new AppError('overloaded', { reason: 'the talk was joined to a host’s chat meanwhile', cause: error });
  }
}

/** The chat of the site over plain requests; `WS /api/v1/chat` is the same conversation, live. */
export function addChatRoutes(app: App): void {
  addChatSocket(app);
  addChatAttachmentRoutes(app);
  register(app, openChatVisitorEndpoint, { ...PUBLIC, idempotent: false, limit: 'chat' }, async (ctx) => {
    const { token } = await openVisitor(ctx);
    return { visitorToken: token };
  });
  register(app, postChatMessageEndpoint, { ...PUBLIC, limit: 'chat' }, async (ctx, input) => {
    const { visitor, customerId } = await admitChatVisitor(ctx, input);
    await admitMessage(ctx, app.limits, visitor.identityId);
    const received = await say(ctx, visitor, customerId, input.body);
    await answerNow(ctx, received);
    return answerTo(ctx, visitor, received);
  });
  register(app, listChatMessagesEndpoint, PUBLIC, async (ctx, input) => {
    const { conversationId: given, after, before, limit } = input.query;
    const known = await findChatVisitor(ctx, input);
    const files = await attachmentLimits(ctx);
    if (known === null) {
      if (given !== undefined) throw notFound('conversation');
      return { conversationId: null, messages: [], state: null, files };
    }
    const { visitor } = known;
    const own = await ownConversation(ctx, visitor, given);
    if (own === null) return { conversationId: null, messages: [], state: null, files };
    const part = { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }), limit };
    const { conversation, messages } = await readOwnThread(ctx, visitor, { conversationId: own.id, ...part });
    const state = viewState(conversation);
    return { conversationId: state.conversationId, messages: messages.map(viewMessage), state, files };
  });
}
