/** A host who signed in reaches what is theirs by every route, and nothing of anybody else's by any. */
import { enterBySignInLink, requestSignInLink, sendSignInLink, withAccountMessages } from '@myhibachi/core/accounts';
import { claimVisitor, noteForPeople, openVisitor, receiveHostMessage } from '@myhibachi/core/conversations';
import { newId } from '@myhibachi/core/kernel';
import { deliverMessage } from '@myhibachi/core/messaging';
import * as contracts from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, openStation, runJobs, type Booked } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addAccountRoutes } from './routes.ts';

interface Host {
  readonly booked: Booked;
  readonly email: string;
  readonly cookie: string;
}

let t: TestPlatform;
let app: App;
let hosts: readonly [Host, Host];

async function signedIn(host: number): Promise<Host> {
  const email = `host${host}@mail.example`;
  const booked = await confirmedBooking(t, { date: `2027-06-${10 + host}`, host });
  await runJobs(t, { messages: true });
  await requestSignInLink(t.visitor(), { email });
  for (const link of await t.takeJobs<{ linkId: string }>('account.send-sign-in-link'))
    await sendSignInLink(t.system(), link);
  const resolve = withAccountMessages(async () => ({ kind: 'skip', why: 'not asked here' }));
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
  const token = /enter\?token=([\w-]+)/.exec(JSON.stringify(t.sandbox.outbox({ to: email })))?.[1] ?? '';
  return { booked, email, cookie: `mh_host=${(await enterBySignInLink(t.visitor(), { token })).token}` };
}

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addAccountRoutes], { identify });
  hosts = [await signedIn(1), await signedIn(2)];
});
afterAll(async () => {
  await app.close();
  await t.close();
});

interface Route {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly example?: { readonly body?: object };
}

const OWN: Route[] = Object.values<unknown>(contracts).filter(
  (value): value is Route =>
    typeof value === 'object' && value !== null && 'path' in value && /^\/api\/v1\/me(\/|$)/.test(String(value.path)),
);
const OF_BOOKING = OWN.filter(({ path }) => path.includes(':code'));
const LISTS = OWN.filter(({ method, path }) => method === 'GET' && !path.includes(':'));

function ask(route: Route, cookie: string | null, code = '') {
  const headers = { origin: t.platform.settings.publicUrl, ...(cookie === null ? {} : { cookie }) };
  const url = route.path.replace(':code', code).replace(':sessionId', `ses_${'0'.repeat(32)}`);
  const payload = route.example?.body;
  return app.inject({ method: route.method, url, headers, ...(payload === undefined ? {} : { payload }) });
}

describe('every route of an account', () => {
  it('is closed to whoever has not signed in', async () => {
    expect(OWN.length).toBeGreaterThan(22);
    const open = [];
    for (const route of OWN) {
      for (const cookie of [null, `mh_host=${'x'.repeat(43)}`]) {
        const { statusCode } = await ask(route, cookie, hosts[0].booked.code);
        if (statusCode !== 401) open.push(route.id);
      }
    }
    expect(open).toEqual([]);
  });

  it.each(LISTS)('$id shows each of two hosts their own alone', async (route) => {
    for (const [me, other] of [hosts, hosts.toReversed()] as [Host, Host][]) {
      const { statusCode, body } = await ask(route, me.cookie);
      expect(statusCode).toBe(200);
      expect(body).not.toContain(other.booked.code);
      expect(body).not.toContain(other.email);
    }
    const [mine, theirs] = await Promise.all(hosts.map(({ cookie }) => ask(route, cookie)));
    const told = ['listMyBookings', 'listMyDocuments', 'listMyPayments', 'listMyMessages', 'getMyProfile'];
    if (told.includes(route.id)) expect(mine?.body).not.toBe(theirs?.body);
  });

  it.each(OF_BOOKING)('$id answers for somebody else’s party as for none', async (route) => {
    const [me, other] = hosts;
    const [foreign, missing] = [
      await ask(route, me.cookie, other.booked.code),
      await ask(route, me.cookie, 'MH-222222'),
    ];
    expect([foreign.statusCode, missing.statusCode]).toEqual([404, 404]);
    const words = (answer: typeof foreign) => ({ ...answer.json(), requestId: '', instance: '' });
    expect(words(foreign)).toEqual(words(missing));
  });

  it('opens one’s own party, its papers and what was sent about it', async () => {
    const [{ booked, cookie }] = hosts;
    const url = `/api/v1/me/bookings/${booked.code.toLowerCase()}`;
    expect((await app.inject({ url, headers: { cookie } })).json()).toMatchObject({ status: 'confirmed' });
    for (const file of ['agreement.pdf', 'invoice.pdf', 'calendar.ics'])
      expect((await app.inject({ url: `${url}/${file}`, headers: { cookie } })).statusCode).toBe(200);
    const messages = (await app.inject({ url: '/api/v1/me/messages', headers: { cookie } })).json();
    expect(messages.items.map(({ subject }: { subject: string }) => subject).join()).toMatch(/confirmed|booked|party/i);
    expect(JSON.stringify(messages)).not.toContain('sign-in link');
    expect((await app.inject({ url: '/api/v1/me/payments', headers: { cookie } })).json().items).toMatchObject([
      { amountCents: 10_000, method: 'card' },
    ]);
  });

  it('shows what was said in one’s own chats, and neither texts nor what others said', async () => {
    const [own, other] = hosts;
    const { customer_id: customerId } = await t.platform.db
      .selectFrom('bookings')
      .select('customer_id')
      .where('id', '=', own.booked.bookingId)
      .executeTakeFirstOrThrow();
    const { visitor } = await openVisitor(t.visitor());
    const claimed = await claimVisitor(t.as({ kind: 'host', customerId, sessionId: newId() }), visitor);
    const said = { identityId: claimed.identityId, channel: 'web_chat', clientKey: newId(), customerId } as const;
    const { conversationId } = await receiveHostMessage(t.visitor(), { ...said, text: 'Do you bring tables?' });
    await noteForPeople(t.as({ kind: 'concierge', conversationId }), {
      conversationId,
      text: 'For our eyes only.',
      clientKey: newId(),
    });
    const phone = await t.platform.db
      .insertInto('contact_identities')
      .values({
        id: newId(),
        kind: 'phone',
        address_enc: t.platform.crypto.encrypt('contact_identities.address', '+15105550142'),
        address_bidx: 'a number they say is theirs',
        customer_id: customerId,
        verified_at: t.clock.now(),
        created_at: t.clock.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await receiveHostMessage(t.visitor(), {
      identityId: phone.id,
      channel: 'sms',
      text: 'By text',
      clientKey: newId(),
    });
    const read = async ({ cookie }: Host) =>
      (await app.inject({ url: '/api/v1/me/conversations', headers: { cookie } })).json();
    expect(await read(own)).toMatchObject({
      items: [{ channel: 'web_chat', closed: false, messages: [{ author: 'host', text: 'Do you bring tables?' }] }],
      nextCursor: null,
    });
    expect((await read(other)).items).toEqual([]);
  });

  it('refuses what another site’s page sends in a host’s name', async () => {
    const [{ cookie }] = hosts;
    for (const route of OWN.filter(({ method }) => method !== 'GET')) {
      const payload = route.example?.body;
      const headers = { cookie, origin: 'https://elsewhere.example' };
      const url = route.path.replace(':code', hosts[0].booked.code).replace(':sessionId', `ses_${'0'.repeat(32)}`);
      const answer = await app.inject({
        method: route.method,
        url,
        headers,
        ...(payload === undefined ? {} : { payload }),
      });
      expect([route.id, answer.statusCode]).toEqual([route.id, 403]);
    }
  });

  it('changes one’s own name, number and consent, and keeps STOP', async () => {
    const [{ cookie }] = hosts;
    const headers = { cookie, origin: t.platform.settings.publicUrl };
    const patch = (payload: object) => app.inject({ method: 'PATCH', url: '/api/v1/me', headers, payload });
    expect((await patch({ version: 1, firstName: 'Robin' })).json()).toMatchObject({ firstName: 'Robin', version: 2 });
    expect((await patch({ version: 1, firstName: 'Late' })).json()).toMatchObject({
      code: 'version_conflict',
      version: 2,
    });
    const say = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/me/consents', headers, payload });
    const marketing = { channel: 'email', purpose: 'marketing', granted: true };
    expect((await say(marketing)).json().items).toContainEqual(
      expect.objectContaining({ channel: 'email', purpose: 'marketing', word: 'granted' }),
    );
  });
});

it('gives the browser a cookie no script can read, and takes it back', async () => {
  const email = hosts[0].email;
  await requestSignInLink(t.visitor(), { email });
  for (const link of await t.takeJobs<{ linkId: string }>('account.send-sign-in-link'))
    await sendSignInLink(t.system(), link);
  const resolve = withAccountMessages(async () => ({ kind: 'skip', why: 'not asked here' }));
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
  const tokens = [...JSON.stringify(t.sandbox.outbox({ to: email })).matchAll(/enter\?token=([\w-]+)/g)].map(
    ([, token]) => token,
  );
  const answers = await Promise.all(
    [...new Set(tokens)].map((token) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/auth/magic-link/enter',
        payload: { token },
        headers: { origin: t.platform.settings.publicUrl },
      }),
    ),
  );
  const entered = answers.find(({ statusCode }) => statusCode === 200);
  expect(entered?.headers['set-cookie']).toMatch(/^mh_host=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  const cookie = String(entered?.headers['set-cookie']).split(';')[0] ?? '';
  const headers = { cookie, origin: t.platform.settings.publicUrl };
  const out = await app.inject({ method: 'POST', url: '/api/v1/me/sign-out', headers, payload: { everywhere: false } });
  expect(out.headers['set-cookie']).toEqual([
    expect.stringMatching(/^mh_host=; Max-Age=0/),
    expect.stringMatching(/^mh_chat=; Max-Age=0/),
  ]);
  expect((await app.inject({ url: '/api/v1/me', headers })).statusCode).toBe(401);
});
