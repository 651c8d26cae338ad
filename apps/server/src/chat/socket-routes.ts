/** `WS /api/v1/chat`: the site's chat, live. */
import type { FastifyRequest } from 'fastify';
import type { WebSocket } from '@fastify/websocket';
import { CHAT_CLOSE } from '@myhibachi/contracts';
import { AppError, type Context } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { readCookie } from '../http/cookies.ts';
import { isOurs } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import { waitsFor } from './admit-message.ts';
import { recogniseChatVisitor, type ChatVisitor } from './chat-visitor.ts';
import { serveChat } from './serve-chat.ts';

const MAX_SOCKETS_OF_ONE_ADDRESS = 100;

/** A browser by its cookies, from our own pages only; a program by the token of its `hello`, which no page can steal. */
function identifierOf(app: App, request: FastifyRequest, ctx: Context) {
  return (token?: string): Promise<ChatVisitor | null> => {
    const cookies = token === undefined && isOurs(app, request);
    return recogniseChatVisitor(ctx, {
      header: () => (token === undefined ? null : `Bearer ${token}`),
      cookies: { get: (name) => (cookies ? readCookie(app, request, name) : null) },
    });
  };
}

export function addChatSocket(app: App): void {
  const open = new Map<string, number>();

  function serve(socket: WebSocket, request: FastifyRequest): void {
    const count = (open.get(request.ip) ?? 0) + 1;
    if (count > MAX_SOCKETS_OF_ONE_ADDRESS) return socket.close(CHAT_CLOSE.tooMany, 'too many connections');
    open.set(request.ip, count);
    socket.once('close', () => {
      const left = (open.get(request.ip) ?? 1) - 1;
      if (left === 0) open.delete(request.ip);
      else open.set(request.ip, left);
    });
    const ctx = contextOf(app, request);
    serveChat({
      socket,
      ctx,
      feed: app.live.conversations,
      visitors: app.live.visitors,
      typing: app.live.typing,
      identify: identifierOf(app, request, ctx),
      maySpeak: async (visitorId) =>
        ((await app.limits?.consume('chat', request.ip))?.allowed ?? true) &&
        (await waitsFor(ctx, app.limits, visitorId)) === null,
    });
  }

  app.route({
    method: 'GET',
    url: '/api/v1/chat',
    schema: { hide: true },
    config: { policy: 'public', limit: 'reads' },
    handler: () => {
      throw new AppError('bad_request', { message: 'Please open a WebSocket here.' });
    },
    wsHandler: (socket, request) => serve(socket, request),
  });
}
