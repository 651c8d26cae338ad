/** Files of texts and e-mails, both ways, over the vendors' own protocols; and whose they are among our people. */
import type { ChatAttachment, ConversationView } from '@myhibachi/contracts';
import { resolveMessage } from '@myhibachi/core/booking';
import { answerHost } from '@myhibachi/core/concierge';
import { eraseCustomer, exportPersonJson, exportPersonPdf } from '@myhibachi/core/accounts';
import { upsertCustomer } from '@myhibachi/core/customers';
import { fetchMedia, threadIncoming, withConversationMessages } from '@myhibachi/core/conversations';
import { getConversation, listConversations } from '@myhibachi/core/inbox';
import { decodeId, newId, withTransaction, type Context } from '@myhibachi/core/kernel';
import { deliverMessage, receiveMail, receiveSms } from '@myhibachi/core/messaging';
import { purgeRetention, rotateKeys } from '@myhibachi/core/operations';
import { writeHostMail } from '@myhibachi/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles, noisyPng, pdf, photo, picture, uploadKey, looksOf } from '../../../../tests/support/files.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders, type TestStaff } from '../../../../tests/support/staff.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { addMessagingRoutes } from '../messaging/routes.ts';
import { freePort } from '../start/free-port.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addConversationRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let support: TestStaff;
let desk: Context;

beforeAll(async () => {
  const port = await freePort();
  t = await createTestPlatform({ publicUrl: `http://127.0.0.1:${String(port)}`, poolSize: 10 });
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addMessagingRoutes, addConversationRoutes], { identify });
  await app.listen({ port, host: '127.0.0.1' });
  support = await createStaff(t, 'support', []);
  desk = support.ctx;
  await t.takeJobs('message.deliver');
});
afterAll(async () => {
  await app.close();
  await t.close();
});

const resolve = withConversationMessages(resolveMessage);

async function work(): Promise<void> {
  t.clock.advance({ seconds: 1 });
  for (const job of await t.takeJobs<{ messageId: string }>('message.received')) await threadIncoming(t.system(), job);
  for (const job of await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke'))
    await answerHost(t.system(), job);
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
}

async function fetchAll(): Promise<PromiseSettledResult<void>[]> {
  const jobs = await t.takeJobs<{ attachmentId: string }>('attachment.fetch');
  return Promise.allSettled(jobs.map((job) => fetchMedia(t.system(), job)));
}

async function talkOf(q: string): Promise<ConversationView> {
  const { items } = await listConversations(desk, { q, status: 'all', sort: 'recent', limit: 10 });
  return getConversation(desk, { conversationId: decodeId('cnv', items[0]?.id ?? '') });
}

const lastOfHost = ({ messages }: ConversationView) => messages.findLast(({ author }) => author === 'host');
const asSupport = () => staffHeaders(t, support.cookie);

async function upload({ id }: ConversationView, content: Uint8Array, name: string) {
  return app.inject({
    method: 'POST',
    url: `/api/v1/admin/conversations/${id}/attachments`,
    query: { name, clientKey: uploadKey() },
    headers: { ...asSupport(), 'content-type': 'application/octet-stream' },
    payload: Buffer.from(content),
  });
}

function reply({ id }: ConversationView, body: object) {
  const url = `/api/v1/admin/conversations/${id}/messages`;
  return app.inject({ method: 'POST', url, headers: asSupport(), payload: { takeOver: true, ...body } });
}

function download(id: string, headers = asSupport(), size = 'full') {
  return app.inject({ method: 'GET', url: `/api/v1/admin/attachments/${id}?size=${size}`, headers });
}

async function texted(from: string, body: string, ...content: readonly Uint8Array[]): Promise<ConversationView> {
  const media = content.map((one) => ({ contentType: 'image/jpeg', content: one }));
  await t.sandbox.receiveSms({ from, body, media });
  await t.sandbox.webhooks.settled();
  await work();
  return talkOf(from);
}

describe('a picture by text', () => {
  it('is named at once, fetched with our credentials, and shown like any other', async () => {
    const from = '+15105550611';
    const before = await texted(from, 'Is this enough room for 12 adults?', await photo());
    expect(lastOfHost(before)?.attachments).toMatchObject([{ status: 'fetching', mediaType: null }]);
    await fetchAll();
    const [file] = lastOfHost(await talkOf(from))?.attachments ?? [];
    expect(file).toMatchObject({ status: 'ready', mediaType: 'image/jpeg', name: 'photo.jpg', width: 480 });
    const back = await download(file?.id ?? '');
    expect((await looksOf(back.rawPayload)).exif).toBeUndefined();
    expect(back.headers['content-security-policy']).toContain('sandbox');
  });

  it('without a word hands over; what is no picture is refused, and said so', async () => {
    const from = '+15105550612';
    await texted(from, '', hostileFiles.html, await picture.png());
    await fetchAll();
    const talk = await talkOf(from);
    expect(lastOfHost(talk)?.attachments).toMatchObject([
      { status: 'refused', problem: 'type', mediaType: null },
      { status: 'ready', mediaType: 'image/png' },
    ]);
    expect(talk.openEscalation?.reason).toBe('file_to_read');
  });

  it('that cannot be fetched is tried again, shown as missing, and fetched when a person asks', async () => {
    const from = '+15105550613';
    await texted(from, 'Look', await picture.png());
    t.sandbox.faults.inject('sms', 'broken', 10);
    const [first] = await fetchAll();
    t.sandbox.faults.clear();
    expect(first?.status).toBe('rejected');
    const [missing] = lastOfHost(await talkOf(from))?.attachments ?? [];
    expect(missing).toMatchObject({ status: 'failed', problem: 'unreachable' });
    const again = () =>
      app.inject({ method: 'POST', url: `/api/v1/admin/attachments/${missing?.id ?? ''}/fetch`, headers: asSupport() });
    expect((await again()).json()).toMatchObject({ status: 'fetching' });
    expect((await again()).statusCode).toBe(409);
    t.clock.advance({ minutes: 5 });
    await fetchAll();
    expect(lastOfHost(await talkOf(from))?.attachments).toMatchObject([{ status: 'ready' }]);
    expect((await again()).json()).toMatchObject({ code: 'invalid_transition' });
  });

  it('at an address that is not the service’s is never asked for, and one that is gone stays missing', async () => {
    const from = '+15105550614';
    const sandbox = t.sandbox.faults.calls('sms');
    await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), {
      from,
      body: 'Look',
      providerMessageId: `SM${newId()}`,
      mediaUrls: ['http://169.254.169.254/latest/meta-data', 'https://api.twilio.com/2010-04-01/Accounts/AC1/none'],
    });
    await work();
    await fetchAll();
    const files = lastOfHost(await talkOf(from))?.attachments ?? [];
    expect(files).toMatchObject([{ problem: 'gone' }, { problem: 'gone' }]);
    expect(t.sandbox.faults.calls('sms') - sandbox).toBeLessThanOrEqual(3);
  });
});

describe('a picture of ours by text', () => {
  it('leaves with an address that the service alone is told, signed and good for some hours', async () => {
    const from = '+15105550621';
    const talk = await texted(from, 'Can I talk to a person?');
    const file = (await upload(talk, await picture.png(), 'set up.png')).json<ChatAttachment>();
    const sent = await reply(talk, { text: 'Like this.', attachments: [file.id] });
    expect(sent.statusCode).toBe(201);
    await work();
    const out = t.sandbox.outbox({ to: from }).find(({ text }) => text.includes('Like this'));
    const [address = ''] = out?.mediaUrls ?? [];
    const { pathname } = new URL(address);
    const fetched = await app.inject({ method: 'GET', url: pathname });
    expect(fetched.headers['content-type']).toBe('image/png');
    expect((await looksOf(fetched.rawPayload)).width).toBe(64);
    const other = pathname.replace(/[0-9a-f](?=[0-9a-f]*\.)/, (digit) => (digit === '0' ? '1' : '0'));
    for (const url of [pathname.slice(0, -1), `${pathname.slice(0, -2)}xx`, other])
      expect((await app.inject({ method: 'GET', url })).statusCode).toBe(404);
    t.clock.advance({ hours: 7 });
    expect((await app.inject({ method: 'GET', url: pathname })).statusCode).toBe(404);
    expect((await talkOf(from)).messages.at(-1)?.attachments).toMatchObject([{ name: 'set up.png' }]);
  });

  it('may be no PDF, not too much, and not without a word', async () => {
    const talk = await texted('+15105550622', 'Can I talk to a person?');
    expect((await upload(talk, pdf(), 'plan.pdf')).json()).toMatchObject({ code: 'unsupported_media_type' });
    const small = (await upload(talk, await picture.gif(), 'a.gif')).json<ChatAttachment>();
    expect((await reply(talk, { attachments: [small.id] })).json()).toMatchObject({ errors: [{ field: 'text' }] });
    const big: string[] = [];
    for (let n = 0; n < 2; n += 1)
      big.push((await upload(talk, await noisyPng(4_000), 'big.png')).json<ChatAttachment>().id);
    expect((await reply(talk, { text: 'Two', attachments: big })).json()).toMatchObject({
      errors: [{ field: 'attachments', message: expect.stringContaining('5 MB') }],
    });
  });
});

describe('an e-mail', () => {
  async function mailed(from: string, text: string, files: readonly { filename: string; content: Buffer }[]) {
    const raw = await writeHostMail({ from, to: t.sandbox.mailbox.address, text, attachments: files });
    await receiveMail(t.as({ kind: 'webhook', provider: 'mail' }), { raw });
    await work();
    return talkOf(from);
  }

  it('brings its files in by the same rules, and names those that are refused with the reason', async () => {
    const talk = await mailed('files@host.example', 'Our yard', [
      { filename: '../yard.jpeg', content: await photo() },
      { filename: 'invoice.pdf.exe', content: hostileFiles.elf },
      { filename: 'plan.pdf', content: pdf() },
      { filename: 'logo.svg', content: hostileFiles.svg },
      ...Array.from({ length: 4 }, (_, n) => ({ filename: `more${String(n)}.pdf`, content: pdf(String(n)) })),
    ]);
    const said = lastOfHost(talk);
    expect(said?.text).toBe('Our yard');
    expect(said?.attachments.map(({ name, status, problem }) => [name, problem ?? status])).toEqual([
      ['yard.jpeg', 'ready'],
      ['invoice.pdf.exe', 'type'],
      ['plan.pdf', 'ready'],
      ['logo.svg', 'type'],
      ['more0.pdf', 'ready'],
      ['more1.pdf', 'ready'],
      ['more2.pdf', 'ready'],
      ['more3.pdf', 'too_many'],
    ]);
    expect((await download(said?.attachments[1]?.id ?? '')).statusCode).toBe(404);
  });

  it('takes files of ours along', async () => {
    const from = 'files-out@host.example';
    const talk = await mailed(from, 'Do you have a plan?', []);
    const file = (await upload(talk, pdf('ours'), 'Plan für Sie.pdf')).json<ChatAttachment>();
    expect((await reply(talk, { text: 'Here it is.', attachments: [file.id] })).statusCode).toBe(201);
    await work();
    const [mail] = t.sandbox.outbox({ to: from });
    expect(mail?.attachments).toMatchObject([{ filename: 'Plan für Sie.pdf', contentType: 'application/pdf' }]);
    expect(mail?.attachments?.[0]?.size).toBe(pdf('ours').byteLength);
  });
});

describe('a file of a conversation', () => {
  it('is for whoever of ours may read it, and looks like nothing to everybody else', async () => {
    const talk = await texted('+15105550631', 'Look', await picture.png());
    await fetchAll();
    const id = lastOfHost(await talkOf('+15105550631'))?.attachments[0]?.id ?? '';
    const elsewhere = await createStaff(t, 'station_manager', [newId()].slice(1));
    const chef = await createStaff(t, 'chef', []);
    const finance = await createStaff(t, 'finance', []);
    const station = await t.platform.db.selectFrom('stations').select('id').executeTakeFirstOrThrow();
    await t.platform.db
      .updateTable('conversations')
      .set({ station_id: station.id })
      .where('id', '=', decodeId('cnv', talk.id))
      .execute();
    expect((await download(id)).statusCode).toBe(200);
    expect((await download(id, staffHeaders(t, elsewhere.cookie))).statusCode).toBe(404);
    for (const { cookie } of [chef, finance])
      expect((await download(id, staffHeaders(t, cookie))).statusCode).toBe(403);
    expect((await app.inject({ method: 'GET', url: `/api/v1/admin/attachments/${id}` })).statusCode).toBe(401);
    // What one of us has uploaded and not sent goes with nobody else's answer.
    const file = (await upload(talk, await picture.png(), 'mine.png')).json<ChatAttachment>();
    const other = await createStaff(t, 'support', []);
    const stolen = await app.inject({
      method: 'POST',
      url: `/api/v1/admin/conversations/${talk.id}/messages`,
      headers: staffHeaders(t, other.cookie),
      payload: { text: 'Hi', takeOver: true, attachments: [file.id] },
    });
    expect(stolen.json()).toMatchObject({ errors: [{ field: 'attachments' }] });
  });

  it('is sealed anew with the keys, comes along with the person, and goes with them and with its years', async () => {
    const email = 'kim.files@host.example';
    const contact = { firstName: 'Kim', lastName: 'Files', email, phone: '(415) 555-0177' };
    const customerId = await withTransaction(t.system(), (tx) => upsertCustomer(tx, contact));
    const raw = await writeHostMail({
      from: email,
      to: t.sandbox.mailbox.address,
      text: 'Our plan',
      attachments: [{ filename: 'plan.pdf', content: pdf('kim') }],
    });
    await receiveMail(t.as({ kind: 'webhook', provider: 'mail' }), { raw });
    await work();
    expect(await rotateKeys(t.system())).toBeGreaterThanOrEqual(0);
    const boss = t.staff('super_admin');
    const { content } = await exportPersonJson(boss, { customerId });
    expect(String(content)).toContain(pdf('kim').toString('base64'));
    expect(String(content)).toContain('plan.pdf');
    expect((await exportPersonPdf(boss, { customerId })).content.length).toBeGreaterThan(1_000);
    const count = async () =>
      (await t.database.pool.query('select count(*)::int n from conversation_attachments')).rows[0].n;
    const before = await count();
    const { version } = await t.platform.db
      .selectFrom('customers')
      .select('version')
      .where('id', '=', customerId)
      .executeTakeFirstOrThrow();
    await eraseCustomer(boss, { customerId, version, reason: 'They asked us in writing to be forgotten.' });
    expect(await count()).toBe(before - 1);
    t.clock.advance({ hours: 4 * 366 * 24 });
    await purgeRetention(t.system());
    expect(await count()).toBe(0);
  });
});
