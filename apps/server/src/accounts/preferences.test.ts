/** What a reader of ours hears, over HTTP by the link in a message: seen without a change, changed word for word. */
import { mayContact, recordConsent } from '@myhibachi/core/customers';
import { newId, withTransaction } from '@myhibachi/core/kernel';
import { deliverMessage, queueMessage, type MessageResolver } from '@myhibachi/core/messaging';
import { baseFacts } from '@myhibachi/core/booking';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addAccountRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let token: string;
const READER = 'bea@mail.example';
const PHONE = '+15105550142';

interface Shown {
  readonly items: { channel: string; purpose: string; allowed: boolean; to: string; version: string; source: string }[];
}

const send: MessageResolver = async (ctx) => ({
  kind: 'send',
  facts: {
    ...(await baseFacts(ctx, 'America/Los_Angeles')),
    reply: { subject: 'News', text: 'Summer is near.', links: [] },
  },
});

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  await bookParty(t, { name: 'Bea Reader', date: '2027-06-12', phone: '(510) 555-0142' });
  const { db, crypto } = t.platform;
  const address = {
    email_enc: crypto.encrypt('customers.email', READER),
    email_bidx: crypto.blindIndex('email', READER),
  };
  await db.updateTable('customers').set(address).execute();
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addAccountRoutes]);
  const words = { wording: 'News, please.', wordingVersion: '2027.1', source: 'booking_form', granted: true } as const;
  await withTransaction(t.visitor(), (tx) =>
    recordConsent(tx, { channel: 'email', purpose: 'marketing', address: READER, ...words }),
  );
  token = await linkIn(READER);
});
afterAll(async () => {
  await app.close();
  await t.close();
});

/** The link in a mail that really went out. */
async function linkIn(address: string): Promise<string> {
  const id = newId();
  const wish = { id, template: 'conversation_reply', channel: 'email', purpose: 'marketing', dedupeKey: id } as const;
  await withTransaction(t.system(), (tx) => queueMessage(tx, { ...wish, address }));
  expect(await deliverMessage(t.system(), { messageId: id }, send)).toBe('sent');
  const mail = JSON.stringify(t.sandbox.outbox({ to: address })[0]);
  return /\/preferences\/([\w-]{40,})/.exec(mail)?.[1] ?? '';
}

const url = (of = token) => `/api/v1/preferences/${of}`;
const news = () => mayContact(t.visitor(), { channel: 'email', purpose: 'marketing', address: READER });
const choose = (over: object = {}, of = token) =>
  app.inject({
    method: 'POST',
    url: url(of),
    payload: { channel: 'email', purpose: 'marketing', granted: false, language: 'en', version: '2027.1', ...over },
  });
const click = (payload: string, of = token, type = 'application/x-www-form-urlencoded') =>
  app.inject({ method: 'POST', url: `${url(of)}/unsubscribe`, payload, headers: { 'content-type': type } });

async function rows() {
  return t.platform.db.selectFrom('consents').selectAll().orderBy('seq', 'desc').execute();
}

describe('the page', () => {
  it('shows every way we write, masked, with when and how it was said, and signs nobody in', async () => {
    const answer = await app.inject({ method: 'GET', url: url() });
    const { items } = answer.json<Shown>();
    expect(items.map(({ channel, purpose }) => `${channel} ${purpose}`)).toEqual([
      'email transactional',
      'email marketing',
      'sms transactional',
      'sms marketing',
    ]);
    expect(items[1]).toMatchObject({ to: 'b***@mail.example', allowed: true, source: 'booking_form' });
    expect(answer.headers['set-cookie']).toBeUndefined();
    const me = await app.inject({ method: 'GET', url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
    expect(me.statusCode).toBeGreaterThanOrEqual(401);
  });

  it('changes nothing when it is opened, by GET or HEAD, on the page or the one-click address', async () => {
    const before = (await rows()).length;
    for (const method of ['GET', 'HEAD'] as const)
      for (const address of [url(), `${url()}/unsubscribe`]) await app.inject({ method, url: address });
    expect((await rows()).length).toBe(before);
    expect(await news()).toBe(true);
    const opened = await app.inject({ method: 'GET', url: `${url()}/unsubscribe` });
    expect([opened.statusCode, opened.headers.location]).toEqual([303, `/preferences/${token}`]);
  });

  it('keeps the very wording that was shown, in its language, with version, source and address', async () => {
    expect((await choose({ granted: false, language: 'es' })).statusCode).toBe(200);
    expect(await news()).toBe(false);
    const [newest] = await rows();
    expect(newest).toMatchObject({
      granted: false,
      source: 'preference_page',
      wording_version: '2027.1',
      wording: 'Envíenme novedades y ofertas por correo electrónico. Puedo dejar de recibirlas en cualquier momento.',
    });
    expect(newest?.ip_enc).not.toBeNull();
    expect((await choose({ granted: true, version: '2020.1' })).statusCode).toBe(409);
    expect((await choose({ granted: true })).statusCode).toBe(200);
    expect(await news()).toBe(true);
    const audit = await t.platform.db
      .selectFrom('audit_log')
      .select('action')
      .where('action', '=', 'preferences.choose')
      .execute();
    expect(audit).toHaveLength(2);
  });

  it('does not take a STOP back', async () => {
    const stop = { wording: 'STOP', wordingVersion: '2026.1', source: 'sms_keyword', granted: false } as const;
    await withTransaction(t.visitor(), (tx) =>
      recordConsent(tx, { channel: 'sms', purpose: 'transactional', address: PHONE, ...stop }),
    );
    const answer = await choose({ channel: 'sms', purpose: 'transactional', granted: true });
    expect(answer.json()).toMatchObject({ code: 'invalid_transition' });
  });

  it.each(['nonsense-nonsense', 'A'.repeat(63)])('does not open by %s', async (forged) => {
    expect((await app.inject({ method: 'GET', url: url(forged) })).statusCode).toBe(404);
    expect((await choose({}, forged)).statusCode).toBe(404);
    expect((await click('List-Unsubscribe=One-Click', forged)).statusCode).toBe(404);
  });

  it('does not open by the link of a booking, nor a booking by it', async () => {
    const manage = t.platform.tokens.sign('manage', { id: newId(), expiresAt: t.clock.now().add({ hours: 1 }) });
    expect((await app.inject({ method: 'GET', url: url(manage) })).statusCode).toBe(404);
    expect(t.platform.tokens.read('manage', token)).toBeNull();
  });
});

describe('one click', () => {
  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--',
    ],
  ])('as %s stops news by e-mail and nothing else', async (type, body) => {
    await choose({ granted: true });
    const before = (await rows()).length;
    expect((await click(body, token, type)).statusCode).toBe(204);
    expect(await news()).toBe(false);
    const own = { channel: 'email', purpose: 'transactional', address: READER } as const;
    expect(await mayContact(t.visitor(), own)).toBe(true);
    const all = await rows();
    expect([all.length - before, all[0]?.source]).toEqual([1, 'one_click']);
  });

  it('is nothing else that is posted there', async () => {
    await choose({ granted: true });
    expect((await click('List-Unsubscribe=Maybe')).statusCode).toBe(400);
    expect((await click('')).statusCode).toBe(400);
    expect(await news()).toBe(true);
  });

  it('counts also when the link is old, which opens no page any more', async () => {
    t.clock.advance({ hours: 24 * 181 });
    expect((await app.inject({ method: 'GET', url: url() })).statusCode).toBe(410);
    expect((await choose({ granted: true })).statusCode).toBe(410);
    expect((await click('List-Unsubscribe=One-Click')).statusCode).toBe(204);
    expect(await news()).toBe(false);
  });
});
