/** Files in the chat over HTTP: what is taken, what is refused, and whose they are. */
import type { ChatAnswer, ChatAttachment } from '@myhibachi/contracts';
import { forgetStaleUploads } from '@myhibachi/core/attachments';
import { decodeId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  SCRIPT,
  hostileFiles,
  noisyPng,
  pdf,
  photo,
  picture,
  uploadKey,
  looksOf,
  bomb,
} from '../../../../tests/support/files.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { setFigure } from '../../../../tests/support/model-talk.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addChatRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addChatRoutes], { identify });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

async function newcomer(): Promise<{ authorization: string }> {
  const opened = await app.inject({ method: 'POST', url: '/api/v1/chat/visitors' });
  return { authorization: `Bearer ${opened.json<{ visitorToken: string }>().visitorToken}` };
}

type Who = Awaited<ReturnType<typeof newcomer>>;

interface Sent {
  readonly name?: string;
  readonly key?: string;
  readonly type?: string;
}

async function upload(who: Who, content: Uint8Array, { name = 'a.jpg', key = uploadKey(), type }: Sent = {}) {
  return app.inject({
    method: 'POST',
    url: '/api/v1/chat/attachments',
    query: { name, clientKey: key },
    headers: { ...who, 'content-type': type ?? 'application/octet-stream' },
    payload: Buffer.from(content),
  });
}

async function uploaded(who: Who, content: Uint8Array, sent: Sent = {}): Promise<ChatAttachment> {
  const reply = await upload(who, content, sent);
  expect(reply.statusCode).toBe(201);
  return reply.json<ChatAttachment>();
}

async function say(who: Who, body: object) {
  return app.inject({ method: 'POST', url: '/api/v1/chat/messages', headers: who, payload: body });
}

async function fetchFile(who: Partial<Who>, id: string, size = 'full') {
  return app.inject({ method: 'GET', url: `/api/v1/chat/attachments/${id}?size=${size}`, headers: who });
}

describe('a file', () => {
  it('goes with a message, is shown with it, and comes back drawn anew, upright and without where it was taken', async () => {
    const who = await newcomer();
    const sent = await photo();
    expect(sent.includes('SecretPhone')).toBe(true);
    const file = await uploaded(who, sent, { name: 'C:\\fake\\backyard.JPG' });
    expect(file).toMatchObject({
      name: 'backyard.jpg',
      mediaType: 'image/jpeg',
      width: 480,
      height: 640,
      status: 'ready',
    });
    const answer = (
      await say(who, { text: 'What would 12 adults cost in 94538?', attachments: [file.id] })
    ).json<ChatAnswer>();
    expect(answer.messages[0]?.attachments).toEqual([file]);
    expect(answer.messages[1]?.text).toContain('$714.45');
    expect(answer.messages[1]?.text).toContain('I cannot look into files myself');
    const full = await fetchFile(who, file.id);
    expect(full.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename=backyard.jpg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(full.rawPayload.includes('SecretPhone')).toBe(false);
    expect((await looksOf(full.rawPayload)).exif).toBeUndefined();
    const preview = await fetchFile(who, file.id, 'preview');
    expect(preview.headers['content-type']).toBe('image/webp');
    expect(await looksOf(preview.rawPayload)).toMatchObject({ width: 360, height: 480 });
  });

  it('without a word hands over to a person, and says so', async () => {
    const who = await newcomer();
    const file = await uploaded(who, pdf(), { name: 'plan.pdf' });
    const answer = (await say(who, { attachments: [file.id] })).json<ChatAnswer>();
    expect(answer.messages.map(({ author, text }) => [author, text])[0]).toEqual(['host', '']);
    expect(answer.messages[1]?.text).toContain('a person of our team looks at it');
    expect(answer.state.answeredBy).toBe('people');
    const wish = await t.platform.db
      .selectFrom('escalations')
      .select('reason')
      .where('conversation_id', '=', decodeId('cnv', answer.conversationId))
      .executeTakeFirstOrThrow();
    expect(wish.reason).toBe('file_to_read');
    const back = await fetchFile(who, file.id);
    expect(back.headers['content-disposition']).toBe('attachment; filename=plan.pdf');
    expect(back.rawPayload.equals(pdf())).toBe(true);
  });

  it.each([
    ['Is this yard ok?', []],
    ['Is this backyard ok for the grill?', []],
    ['Is my patio big enough?', []],
    ['here is a photo of the yard', []],
    ['¿Sirve este patio?', []],
    ['Does this space work? And what do children cost?', ['$30']],
    ['How long does a party last?', []],
  ] as const)('with the words "%s" hands over as well, and says yes to nothing it shows', async (text, told) => {
    const who = await newcomer();
    const file = await uploaded(who, await photo(), { name: 'yard.jpg' });
    const answer = (await say(who, { text, attachments: [file.id] })).json<ChatAnswer>();
    const said = answer.messages[1]?.text ?? '';
    expect(said).toMatch(/a person of our team looks at it|una persona de nuestro equipo lo mira/);
    for (const part of told) expect(said).toContain(part);
    if (told.length === 0) expect(said).not.toMatch(/^(?:Yes|Sí)\b|distance|ventilated|pets|not sure/m);
    expect(answer.state.answeredBy).toBe('people');
  });

  it.each(['png', 'webp', 'gif'] as const)('may be a %s', async (kind) => {
    const file = await uploaded(await newcomer(), await picture[kind](), { name: 'no-ending' });
    expect(file).toMatchObject({ mediaType: `image/${kind}`, name: `no-ending.${kind}`, width: 64 });
  });

  it('is one file however often it is sent under its key, also at the same time', async () => {
    const who = await newcomer();
    const [key, content] = [uploadKey(), await picture.png()];
    const replies = await Promise.all(Array.from({ length: 6 }, () => upload(who, content, { key })));
    expect(new Set(replies.map((reply) => reply.json<ChatAttachment>().id)).size).toBe(1);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(201));
  });

  it('is sealed at rest, its name too', async () => {
    const who = await newcomer();
    const { id } = await uploaded(who, pdf('a-secret-plan'), { name: 'wisteria.pdf' });
    const { rows } = await t.database.pool.query('select * from conversation_attachments where id = $1', [
      decodeId('att', id),
    ]);
    const kept = JSON.stringify(rows[0]);
    expect(kept).not.toContain('wisteria');
    expect(kept).not.toContain('a-secret-plan');
    expect(kept).not.toContain(Buffer.from('a-secret-plan').toString('base64').slice(3, 15));
  });
});

describe('a hostile file', () => {
  it.each(Object.entries(hostileFiles))('%s is refused whatever it is called', async (_what, content) => {
    for (const name of ['party.png', 'party.jpg', 'plan.pdf', 'party.svg']) {
      const reply = await upload(await newcomer(), content, { name });
      expect(reply.statusCode).toBe(415);
      expect(reply.json()).toMatchObject({ code: 'unsupported_media_type' });
    }
  });

  it('that is a picture and a page at once comes back as a picture alone', async () => {
    const who = await newcomer();
    const both = Buffer.concat([await photo(), Buffer.from(SCRIPT)]);
    const { id, name } = await uploaded(who, both, { name: 'party.html' });
    expect(name).toBe('party.jpg');
    const back = await fetchFile(who, id);
    expect(back.headers['content-type']).toBe('image/jpeg');
    expect(back.rawPayload.includes('<script>')).toBe(false);
  });

  it('that is cut off, empty, or unfolds to gigabytes is refused', async () => {
    const who = await newcomer();
    const whole = await photo();
    expect((await upload(who, whole.subarray(0, whole.length / 2))).statusCode).toBe(422);
    expect((await upload(who, new Uint8Array())).json()).toMatchObject({ code: 'validation_failed' });
    const unfolds = await bomb();
    expect(unfolds.byteLength).toBeLessThan(2_000_000);
    expect((await upload(who, unfolds)).json()).toMatchObject({ code: 'payload_too_large' });
  });

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['a\u0000b\r\nset-cookie: x.pdf', 'a b set-cookie x.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    [`${'x'.repeat(490)}.pdf`, `${'x'.repeat(100)}.pdf`],
    ['...', 'document.pdf'],
    ['42.zip.pdf', '42.zip.pdf'],
    ['план 🎉.pdf', 'план 🎉.pdf'],
  ])('called %j is called %j', async (name, kept) => {
    const who = await newcomer();
    const file = await uploaded(who, pdf(), { name });
    expect(file.name).toBe(kept);
    const back = await fetchFile(who, file.id);
    expect(back.statusCode).toBe(200);
    expect(String(back.headers['content-disposition'])).toMatch(/^attachment; filename/);
  });

  it('is taken as bytes alone, of a browser we know or a new one, and never as a form', async () => {
    const who = await newcomer();
    const reply = await upload(who, await photo(), { type: 'multipart/form-data; boundary=x' });
    expect(reply.statusCode).toBe(415);
    expect((await upload(who, await photo(), { type: 'text/html' })).statusCode).toBe(415);
  });
});

describe('limits', () => {
  it('refuse a file above the figure, and a body above any figure', async () => {
    const who = await newcomer();
    await setFigure(t, 'attachments.fileMegabytes', 0.1);
    const reply = await upload(who, await noisyPng(300));
    await setFigure(t, 'attachments.fileMegabytes', 10);
    expect(reply.json()).toMatchObject({ code: 'payload_too_large', detail: expect.stringContaining('0.1 MB') });
    expect((await upload(who, new Uint8Array(22 * 1024 * 1024))).statusCode).toBe(413);
  });

  it('refuse more files than may go with one message, and keep the message unsaid', async () => {
    const who = await newcomer();
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push((await uploaded(who, pdf(String(n)), { name: 'p.pdf' })).id);
    const reply = await say(who, { text: 'Six', attachments: ids });
    expect(reply.json()).toMatchObject({ code: 'validation_failed' });
    const said = await say(who, { text: 'Five', attachments: ids.slice(1) });
    expect(said.json<ChatAnswer>().messages[0]).toMatchObject({ seq: 1, attachments: { length: 5 } });
  });

  it('of a day hold against uploads at the same time, and end with it', async () => {
    const who = await newcomer();
    await setFigure(t, 'attachments.dayMegabytes', 1);
    const content = await noisyPng(280);
    const replies = await Promise.all(Array.from({ length: 8 }, () => upload(who, content, { name: 'x.png' })));
    const good = replies.filter(({ statusCode }) => statusCode === 201);
    const bytes = good[0]?.json<ChatAttachment>().bytes ?? 0;
    expect(good).toHaveLength(Math.floor((1024 * 1024) / bytes));
    expect(good.length).toBeLessThan(8);
    expect(replies.find(({ statusCode }) => statusCode !== 201)?.json()).toMatchObject({ code: 'limit_reached' });
    t.clock.advance({ hours: 25 });
    expect((await upload(who, content)).statusCode).toBe(201);
    await setFigure(t, 'attachments.dayMegabytes', 50);
  });

  it('let an upload that no message takes go after a day, and say so to who sends it then', async () => {
    const who = await newcomer();
    const { id } = await uploaded(who, pdf());
    expect(await forgetStaleUploads(t.system())).toBeGreaterThanOrEqual(0);
    expect((await fetchFile(who, id)).statusCode).toBe(200);
    t.clock.advance({ hours: 25 });
    expect(await forgetStaleUploads(t.system())).toBeGreaterThan(0);
    expect((await fetchFile(who, id)).statusCode).toBe(404);
    const reply = await say(who, { text: 'Here', attachments: [id] });
    expect(reply.json()).toMatchObject({ code: 'validation_failed', errors: [{ field: 'attachments' }] });
  });
});

describe('somebody else’s file', () => {
  it('looks like one that is not there, sent or not, and cannot be sent by another', async () => {
    const [mine, other] = [await newcomer(), await newcomer()];
    const draft = await uploaded(mine, pdf());
    const sent = await uploaded(mine, pdf());
    await say(mine, { text: 'Here it is', attachments: [sent.id] });
    const missing = await fetchFile(other, 'att_0198c7d2a1b34e5f8a9b0c1d2e3f4a5c');
    for (const reply of [
      await fetchFile(other, draft.id),
      await fetchFile(other, sent.id),
      await fetchFile({}, sent.id),
    ]) {
      expect(reply.statusCode).toBe(404);
      expect(reply.json()).toMatchObject({ ...missing.json<object>(), requestId: expect.any(String) });
    }
    const stolen = await say(other, { text: 'Mine now', attachments: [draft.id] });
    expect(stolen.json()).toMatchObject({ code: 'validation_failed' });
    const twice = await say(mine, { text: 'Again', attachments: [sent.id] });
    expect(twice.json()).toMatchObject({ code: 'validation_failed' });
  });

  it('goes with one message only, also when two take it at the same time', async () => {
    const who = await newcomer();
    const { id } = await uploaded(who, pdf());
    const replies = await Promise.all(['One', 'Two', 'Three'].map((text) => say(who, { text, attachments: [id] })));
    expect(replies.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
  });
});
