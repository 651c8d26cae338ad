import {
  endMySession as endMySessionEndpoint,
  enterBySignInLink as enterBySignInLinkEndpoint,
  listMySessions as listMySessionsEndpoint,
  requestSignInLink as requestSignInLinkEndpoint,
  signOutHost as signOutHostEndpoint,
} from '@myhibachi/contracts';
import { endOwnSessions, enterBySignInLink, listOwnSessions, requestSignInLink } from '@myhibachi/core/accounts';
import { leaveVisitors } from '@myhibachi/core/conversations';
import { decodeId, encodeId } from '@myhibachi/core/kernel';
import { claimChatOfBrowser } from '../chat/chat-visitor.ts';
import type { App } from '../http/app.ts';
import { SESSION_COOKIES } from '../http/cross-site.ts';
import { register } from '../http/register.ts';

const WAY_IN = { policy: 'signIn' } as const;
const HOST = { policy: 'host' } as const;

/** The browser keeps it as long as it may; when the session ends is the server's to say. */
const COOKIE_SECONDS = 365 * 24 * 3_600;

/** The same words for everybody, so that nobody learns who our customers are. */
const ON_ITS_WAY = 'If you have booked or held an evening with this address, a link is on its way.';

export function addHostSignInRoutes(app: App): void {
  register(app, requestSignInLinkEndpoint, WAY_IN, async (ctx, { body }) => {
    await requestSignInLink(ctx, body);
    return { message: ON_ITS_WAY };
  });
  register(app, enterBySignInLinkEndpoint, WAY_IN, async (ctx, { body, header, cookies }) => {
    const { token, firstName } = await enterBySignInLink(ctx, body);
    await claimChatOfBrowser(ctx, { header, cookies }, token);
    cookies.set(SESSION_COOKIES.host, token, COOKIE_SECONDS);
    return { firstName };
  });
  register(app, signOutHostEndpoint, { ...HOST, idempotent: false }, async (ctx, { body, cookies }) => {
    // First the chat: where that fails, the host is still signed in and can press it again.
    await leaveVisitors(ctx, { token: cookies.get(SESSION_COOKIES.visitor), which: body.everywhere ? 'all' : 'here' });
    const ended = await endOwnSessions(ctx, body.everywhere ? 'all' : 'this');
    cookies.clear(SESSION_COOKIES.host);
    cookies.clear(SESSION_COOKIES.visitor);
    return { ended };
  });
  register(app, listMySessionsEndpoint, HOST, async (ctx) => {
    const sessions = await listOwnSessions(ctx);
    return { items: sessions.map((session) => ({ ...session, id: encodeId('ses', session.id) })) };
  });
  register(app, endMySessionEndpoint, HOST, async (ctx, { params, cookies }) => {
    await endOwnSessions(ctx, { sessionId: decodeId('ses', params.sessionId) });
    // Which chat is that browser's is not known, so each but this one's begins anew.
    await leaveVisitors(ctx, { token: cookies.get(SESSION_COOKIES.visitor), which: 'others' });
  });
}
