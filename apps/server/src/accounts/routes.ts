import {
  changeMyConsent,
  changeMyProfile,
  getMyProfile,
  listMyBookings,
  listMyConsents,
  getMyAttachment,
  listMyConversations,
  listMyDocuments,
  listMyMessages,
  listMyPayments,
  listMyQuotes,
} from '@myhibachi/contracts';
import {
  changeOwnConsent,
  changeOwnProfile,
  getOwnProfile,
  listOwnBookings,
  listOwnConsents,
  listOwnConversations,
  readOwnFile,
  listOwnDocuments,
  listOwnMessages,
  listOwnPayments,
  listOwnQuotes,
} from '@myhibachi/core/accounts';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { answerFile } from '../http/file-routes.ts';
import { register } from '../http/register.ts';
import { addOwnBookingRoutes } from './own-booking-routes.ts';
import { addPreferenceRoutes } from './preference-routes.ts';
import { addHostSignInRoutes } from './sign-in-routes.ts';

const HOST = { policy: 'host' } as const;

/** What hosts see and do of theirs once they have signed in. */
export function addAccountRoutes(app: App): void {
  addHostSignInRoutes(app);
  addOwnBookingRoutes(app);
  addPreferenceRoutes(app);
  register(app, getMyProfile, HOST, (ctx) => getOwnProfile(ctx));
  register(app, changeMyProfile, HOST, (ctx, { body }) => changeOwnProfile(ctx, body));
  register(app, listMyBookings, HOST, (ctx, { query }) => listOwnBookings(ctx, query));
  register(app, listMyQuotes, HOST, (ctx, { query }) => listOwnQuotes(ctx, query));
  register(app, listMyDocuments, HOST, (ctx, { query }) => listOwnDocuments(ctx, query));
  register(app, listMyPayments, HOST, (ctx, { query }) => listOwnPayments(ctx, query));
  register(app, listMyMessages, HOST, (ctx, { query }) => listOwnMessages(ctx, query));
  register(app, getMyAttachment, HOST, async (ctx, { params, query }) =>
    answerFile(await readOwnFile(ctx, { attachmentId: decodeId('att', params.attachment), size: query.size })),
  );
  register(app, listMyConversations, HOST, (ctx, { query }) => listOwnConversations(ctx, query));
  register(app, listMyConsents, HOST, async (ctx) => ({ items: await listOwnConsents(ctx) }));
  register(app, changeMyConsent, HOST, async (ctx, { body }) => ({ items: await changeOwnConsent(ctx, body) }));
}
