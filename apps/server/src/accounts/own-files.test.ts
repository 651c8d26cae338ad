/** The files and papers of a host's account: theirs alone to open, and only what was said to them or signed by them. */
import type { MyConversation, MyDocument } from '@myhibachi/contracts';
import { enterBySignInLink, requestSignInLink, sendSignInLink, withAccountMessages } from '@myhibachi/core/accounts';
import {
  claimVisitor,
  openVisitor,
  receiveHostMessage,
  replyAsStaff,
  uploadAsHost,
  uploadAsStaff,
} from '@myhibachi/core/conversations';
import { decodeId, newId } from '@myhibachi/core/kernel';
import { deliverMessage } from '@myhibachi/core/messaging';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, photo } from '../../../../tests/support/files.ts';
import { someone } from '../../../../tests/support/inbox.ts';
import { confirmedBooking, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addAccountRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let own: string;
let other: string;
/** The host's photo, our plan, and a file of theirs that they have not sent. */
let files: { readonly photo: string; readonly plan: string; readonly unsent: string };

async function cookieOf(host: number): Promise<{ cookie: string; customerId: string }> {
  const { bookingId } = await confirmedBooking(t, { date: `2027-06-${10 + host}`, host });
  await runJobs(t, { messages: true });
  const email = `host${host}@mail.example`;
  await requestSignInLink(t.visitor(), { email });
  for (const link of await t.takeJobs<{ linkId: string }>('account.send-sign-in-link'))
    await sendSignInLink(t.system(), link);
  const resolve = withAccountMessages(async () => ({ kind: 'skip', why: 'not asked here' }));
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
  const token = /enter\?token=([\w-]+)/.exec(JSON.stringify(t.sandbox.outbox({ to: email })))?.[1] ?? '';
  const { customer_id: customerId } = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow();
  return { cookie: `mh_host=${(await enterBySignInLink(t.visitor(), { token })).token}`, customerId };
}

/** They send a photo and hold a second one back; we answer with a plan. */
async function exchange(customerId: string) {
  const { visitor } = await openVisitor(t.visitor());
  const claimed = await claimVisitor(t.as({ kind: 'host', customerId, sessionId: newId() }), visitor);
  const give = async (name: string, content: Uint8Array) =>
    (await uploadAsHost(t.visitor(), claimed, { name, content, clientKey: newId() })).id;
  const [sent, unsent] = [await give('yard.jpg', await photo()), await give('later.jpg', await photo(64, 48))];
  const said = { identityId: claimed.identityId, channel: 'web_chat', clientKey: newId(), customerId } as const;
  const attachmentIds = [decodeId('att', sent)];
  const { conversationId } = await receiveHostMessage(t.visitor(), { ...said, text: 'Our yard.', attachmentIds });
  const support = await someone(t, 'support');
  const plan = { conversationId, name: 'plan.pdf', content: pdf(), clientKey: newId() };
  const { id } = await uploadAsStaff(support, plan);
  await replyAsStaff(support, { conversationId, text: 'Our plan.', attachmentIds: [decodeId('att', id)] });
  return { photo: sent, plan: id, unsent };
}

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addAccountRoutes], { identify });
  const me = await cookieOf(1);
  [own, other] = [me.cookie, (await cookieOf(2)).cookie];
  files = await exchange(me.customerId);
});
afterAll(async () => {
  await app.close();
  await t.close();
});

const get = (url: string, cookie = '') => app.inject({ url, headers: cookie === '' ? {} : { cookie } });
const open = (id: string, cookie = '', size = 'full') => get(`/api/v1/me/attachments/${id}?size=${size}`, cookie);

describe('a file of what was said', () => {
  it('stands with its message, from both sides, and what was never sent does not', async () => {
    const { items } = (await get('/api/v1/me/conversations', own)).json<{ items: MyConversation[] }>();
    const said = items.flatMap(({ messages }) => messages.map(({ author, attachments }) => [author, attachments]));
    expect(said).toMatchObject([
      ['host', [{ id: files.photo, name: 'yard.jpg', mediaType: 'image/jpeg', status: 'ready' }]],
      ['staff', [{ id: files.plan, name: 'plan.pdf', mediaType: 'application/pdf', status: 'ready' }]],
    ]);
    expect(JSON.stringify(items)).not.toContain(files.unsent);
  });

  it('is opened by its host as what its bytes are, and run by no browser', async () => {
    const plan = await open(files.plan, own);
    expect([plan.statusCode, plan.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(String(plan.headers['content-disposition'])).toMatch(/^attachment;.*plan\.pdf/);
    expect(plan.headers['x-content-type-options']).toBe('nosniff');
    expect(plan.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const small = await open(files.photo, own, 'preview');
    expect(small.headers['content-type']).toMatch(/^image\//);
    expect(small.rawPayload.byteLength).toBeLessThan((await open(files.photo, own)).rawPayload.byteLength);
    // Where it was taken is nobody's to read, not even from their own account.
    expect((await open(files.photo, own)).rawPayload.includes('SecretPhone')).toBe(false);
  });

  it('is found by nobody else, and not before it was sent', async () => {
    const codes = async (id: string, cookie?: string) => (await open(id, cookie)).statusCode;
    for (const id of [files.photo, files.plan, files.unsent]) {
      expect(await codes(id, other)).toBe(404);
      expect(await codes(id)).toBe(401);
    }
    expect(await codes(files.unsent, own)).toBe(404);
    expect(await codes(`att_${'0'.repeat(32)}`, own)).toBe(404);
  });
});

describe('the papers', () => {
  it('are the signed agreement and the bill, which open for their host alone', async () => {
    const { items } = (await get('/api/v1/me/documents', own)).json<{ items: MyDocument[] }>();
    expect(items.map(({ kind }) => kind)).toEqual(['agreement', 'invoice']);
    const theirs = (await get('/api/v1/me/documents', other)).json<{ items: MyDocument[] }>();
    expect(theirs.items.map(({ code }) => code)).not.toContain(items[0]?.code);
    for (const { url } of items) {
      const { pathname } = new URL(url);
      const paper = await get(pathname, own);
      expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect((await get(pathname, other)).statusCode).toBe(404);
      expect((await get(pathname)).statusCode).toBe(401);
    }
  });
});
