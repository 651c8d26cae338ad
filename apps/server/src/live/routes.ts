/** `/api/v1/admin/live`: the console hears of every change it may know of, as it happens (ADR 0030). */
import type { FastifyRequest } from 'fastify';
import type { WebSocket } from '@fastify/websocket';
import { LIVE_CLOSE, type LivePerson, type LiveSubject } from '@myhibachi/contracts';
import { assertMayView } from '@myhibachi/core/booking';
import { getReadMarks } from '@myhibachi/core/conversations';
import { staffNames } from '@myhibachi/core/identity';
import {
  AppError,
  actingAs,
  decodeId,
  encodeId,
  isAppError,
  may,
  type Actor,
  type Context,
} from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { contextOf } from '../http/request-context.ts';
import { isOurs } from '../http/cross-site.ts';
import { followTalk } from './follow-talk.ts';
import { serveLive, type LiveConnection } from './live-socket.ts';
import { typingThrottle } from './typing-feed.ts';

const MAX_SOCKETS_OF_ONE_PERSON = 20;

type Staff = Extract<Actor, { kind: 'staff' }>;

interface Subject {
  readonly entity: LiveSubject;
  readonly id: string;
}

/** Browsers send cookies along from any page, so a socket is opened only for our own. */
async function whoOpens(app: App, request: FastifyRequest): Promise<Staff | null> {
  if (!isOurs(app, request)) return null;
  const actor = await app.identify(contextOf(app, request), request);
  return actor?.kind === 'staff' ? actor : null;
}

/** A refusal of the row looks like a row that is not there; anything else is our fault. */
async function mayView(ctx: Context, { entity, id }: Subject): Promise<boolean> {
  try {
    if (entity === 'booking') await assertMayView(ctx, { bookingId: decodeId('bkg', id) });
    else await getReadMarks(ctx, { conversationId: decodeId('cnv', id) });
    return true;
  } catch (error) {
    if (isAppError(error) && (error.code === 'not_found' || error.code === 'forbidden')) return false;
    throw error;
  }
}

/** Leaves nobody, where nobody entered. */
function nothing(): void {}

function connectionOf(app: App, request: FastifyRequest, socket: WebSocket, actor: Staff): LiveConnection {
  const { feed, presence, reader, typing } = app.live;
  const mayTell = typingThrottle();
  let leave = nothing;
  let seen: { readonly subject: Subject; readonly person: LivePerson } | null = null;
  const connection: LiveConnection = {
    socket,
    reader,
    feed,
    actor,
    recheck: () => whoOpens(app, request),
    async view(subject, send) {
      connection.leave();
      const ctx = actingAs(contextOf(app, request), connection.actor);
      if (subject === null || !(await mayView(ctx, subject))) return;
      const { staffId } = connection.actor;
      const names = await staffNames(reader, [staffId]);
      const person = { id: encodeId('stf', staffId), name: names.get(staffId) ?? '' };
      if (socket.readyState !== socket.OPEN) return;
      connection.leave();
      const { entity, id } = subject;
      seen = { subject, person };
      const goAway = presence.enter(entity, id, { person, send });
      const stop =
        entity === 'conversation'
          ? followTalk(app.live, { id, me: person.id, send, ctx, now: () => connection.actor })
          : nothing;
      leave = () => {
        stop();
        goAway();
      };
    },
    typing(id, draft) {
      const { actor: now } = connection;
      if (seen?.subject.id !== id || !may(now, 'conversation.reply')) return;
      if (mayTell(reader.clock.now().epochMilliseconds))
        typing.tell({ conversationId: decodeId('cnv', id), who: 'staff', person: seen.person, draft });
    },
    leave() {
      leave();
      leave = nothing;
      seen = null;
    },
  };
  return connection;
}

export function addLiveRoutes(app: App): void {
  const open = new Map<string, number>();

  async function serve(socket: WebSocket, request: FastifyRequest): Promise<void> {
    const actor = await whoOpens(app, request);
    if (actor === null) return socket.close(LIVE_CLOSE.signedOut, 'signed out');
    const count = (open.get(actor.staffId) ?? 0) + 1;
    if (count > MAX_SOCKETS_OF_ONE_PERSON) return socket.close(LIVE_CLOSE.tooMany, 'too many connections');
    open.set(actor.staffId, count);
    socket.once('close', () => {
      const left = (open.get(actor.staffId) ?? 1) - 1;
      if (left === 0) open.delete(actor.staffId);
      else open.set(actor.staffId, left);
    });
    serveLive(connectionOf(app, request, socket, actor));
  }

  app.route({
    method: 'GET',
    url: '/api/v1/admin/live',
    schema: { hide: true },
    config: { policy: 'staff:profile.manage', limit: 'reads' },
    handler: () => {
      throw new AppError('bad_request', { message: 'Please open a WebSocket here.' });
    },
    wsHandler: (socket, request) => {
      // What comes before we know who it is waits: `ws` would drop it otherwise.
      socket.pause();
      serve(socket, request)
        .catch((error: unknown) => {
          request.log.error({ err: error }, 'a live connection could not be opened');
          socket.close(1011, 'try again');
        })
        .finally(() => socket.resume());
    },
  });
}
