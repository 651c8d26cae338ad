import {
  changePreference as changeEndpoint,
  getPreferences as getEndpoint,
  unsubscribeInOneClick as oneClickEndpoint,
} from '@myhibachi/contracts';
import { changePreference, getPreferences, unsubscribeInOneClick } from '@myhibachi/core/accounts';
import { actingAs } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const PUBLIC = { policy: 'public' } as const;

/** What the reader of a message chooses to hear, by the link in it. */
export function addPreferenceRoutes(app: App): void {
  register(app, getEndpoint, PUBLIC, async (ctx, { params }) => ({ items: await getPreferences(ctx, params) }));
  register(app, changeEndpoint, PUBLIC, async (ctx, { params, body }) => ({
    items: await changePreference(ctx, { ...params, ...body }),
  }));
  register(app, oneClickEndpoint, { policy: 'signature' }, (ctx, { params, rawBody }) =>
    unsubscribeInOneClick(actingAs(ctx, { kind: 'visitor' }), { ...params, body: rawBody }),
  );
  // Mailboxes without the one click open the address instead: that shows the page and changes nothing.
  app.route({
    method: 'GET',
    url: '/api/v1/preferences/:token/unsubscribe',
    schema: { hide: true },
    config: { policy: 'public', limit: 'reads' },
    handler: (request, reply) => {
      const { token = '' } = request.params as { token?: string };
      return reply.redirect(`/preferences/${encodeURIComponent(token)}`, 303);
    },
  });
}
