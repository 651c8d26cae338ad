import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { resilienceConfig } from '../resilience.ts';
import { createSmtpGateway, type SmtpGatewayConfig } from './smtp-gateway.ts';

const QUICK = resilienceConfig({ attemptTimeoutMs: 1_500, initialBackoffMs: 1, maxBackoffMs: 2, breakerThreshold: 50 });

const dataDir = mkdtempSync(join(tmpdir(), 'smtp-gateway-'));
const open: { close: () => void }[] = [];
let sandbox: Sandbox;
let pages: FastifyInstance;

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
  pages = fastify();
  await pages.register(sandbox.pages, { prefix: '/sandbox' });
});

afterEach(() => {
  for (const gateway of open.splice(0)) gateway.close();
  sandbox.faults.clear();
});

afterAll(async () => {
  await pages.close();
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

function mail(overrides: Partial<SmtpGatewayConfig> = {}) {
  const created = createSmtpGateway(
    {
      ...sandbox.mail,
      from: { name: 'MyHibachi', address: 'hello@myhibachi.example' },
      replyTo: 'team@myhibachi.example',
      ...overrides,
    },
    QUICK,
  );
  open.push(created);
  return created.gateway;
}

let count = 0;
function message(to: string) {
  count += 1;
  return { messageId: `msg-${count}@myhibachi.example`, to, subject: 'Hi', html: '<p>Hi</p>', text: 'Hi' };
}

test('a mail arrives whole: both bodies, headers, sender, reply address, Message-ID and attachments', async () => {
  const pdf = Uint8Array.from({ length: 4096 }, (_, index) => index % 256);
  const ics = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  const sent = {
    ...message('host@example.com'),
    subject: 'Confirmed: 12 guests – 🍤 “Ünïcödé”',
    html: '<h1>Booked</h1><p style="color:red">Ω</p>',
    text: 'Booked Ω',
    headers: { 'List-Unsubscribe': '<https://myhibachi.example/u>', 'X-Booking': 'MH-ABC234' },
    attachments: [
      { filename: 'agreement “2026”.pdf', contentType: 'application/pdf', content: pdf },
      { filename: 'party.ics', contentType: 'text/calendar', content: new TextEncoder().encode(ics) },
    ],
  };
  await mail().send(sent);
  const [caught] = sandbox.outbox({ to: 'HOST@example.com' });
  expect(caught).toMatchObject({
    channel: 'email',
    to: 'host@example.com',
    from: 'MyHibachi <hello@myhibachi.example>',
    subject: sent.subject,
    headers: {
      'message-id': `<${sent.messageId}>`,
      'reply-to': 'team@myhibachi.example',
      'list-unsubscribe': '<https://myhibachi.example/u>',
      'x-booking': 'MH-ABC234',
    },
    copies: 1,
  });
  expect(caught?.html?.trim()).toBe(sent.html);
  expect(caught?.text.trim()).toBe(sent.text);
  expect(caught?.attachments).toMatchObject([
    { filename: 'agreement “2026”.pdf', size: 4096 },
    { filename: 'party.ics' },
  ]);
  const [agreement, calendar] = await Promise.all(
    (caught?.attachments ?? []).map(({ path }) => pages.inject(`/sandbox${path}`)),
  );
  expect(agreement?.rawPayload).toEqual(Buffer.from(pdf));
  expect(agreement?.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
  expect(agreement?.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''agreement%20/);
  // The sandbox's parser shows text parts with plain line ends.
  expect(calendar?.body).toBe(ics.replaceAll('\r', ''));
});

test('a copy with the same Message-ID is counted, not kept twice', async () => {
  const sent = message('twice@example.com');
  const gateway = mail();
  await gateway.send(sent);
  await gateway.send(sent);
  expect(sandbox.outbox({ to: 'twice@example.com' })).toMatchObject([{ copies: 2 }]);
});

test('a mail whose fate is unknown is not sent again', async () => {
  sandbox.faults.inject('mail', 'drop_after_accepting');
  await expect(mail().send(message('drop@example.com'))).rejects.toMatchObject({
    gateway: 'mail',
    kind: 'unavailable',
  });
  expect(sandbox.outbox({ to: 'drop@example.com' })).toMatchObject([{ copies: 1 }]);
});

test.each(['unavailable', 'rate_limited'] as const)(
  'a relay that is %s has taken nothing, so the mail is sent again',
  async (fault) => {
    sandbox.faults.inject('mail', fault);
    await mail().send(message(`${fault}@example.com`));
    expect(sandbox.outbox({ to: `${fault}@example.com` })).toMatchObject([{ copies: 1 }]);
  },
);

test('a silent relay is given up in time, a refusing one at once', async () => {
  sandbox.faults.inject('mail', 'hang', 3);
  await expect(mail().send(message('hang@example.com'))).rejects.toMatchObject({ kind: 'unavailable' });
  sandbox.faults.clear();
  sandbox.faults.inject('mail', 'broken');
  const before = sandbox.faults.calls('mail');
  await expect(mail().send(message('refused@example.com'))).rejects.toMatchObject({
    kind: 'refused',
    message: 'mail send: answered 554',
  });
  expect(sandbox.faults.calls('mail')).toBe(before + 1);
});

test('check says whether the relay answers', async () => {
  await expect(mail().check()).resolves.toBeUndefined();
  await expect(mail({ port: 1 }).check()).rejects.toMatchObject({ kind: 'unavailable' });
});

test.each([
  'a@b.co, c@d.co',
  'a@b.co\r\nBcc: c@d.co',
  'a@b.co;c@d.co',
  '<a@b.co>',
  'nobody',
  '',
  'a b@c.co',
  '"x"@y.co',
])('an address that is not exactly one mailbox reaches nobody: %j', async (to) => {
  const before = sandbox.outbox().length;
  const refusal: unknown = await mail()
    .send(message(to))
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({ kind: 'refused', message: 'mail send: not one e-mail address' });
  expect(sandbox.outbox()).toHaveLength(before);
});

test('hostile subjects and headers stay what they are: text', async () => {
  const subject = 'Hi\r\nBcc: thief@example.com\r\n\r\n<script>';
  await mail().send({
    ...message('hostile@example.com'),
    subject,
    headers: { 'X-Note': 'a\r\nBcc: thief@example.com' },
  });
  const [caught] = sandbox.outbox({ to: 'hostile@example.com' });
  expect(caught?.headers).not.toHaveProperty('bcc');
  expect(caught?.subject).toContain('<script>');
  expect(sandbox.outbox({ to: 'thief@example.com' })).toEqual([]);
});

test('a mail is shown as a page that can do nothing, and its links open elsewhere', async () => {
  await mail().send({
    ...message('page@example.com'),
    html: '<script>alert(1)</script><a href="https://x.example">Go</a>',
  });
  const [caught] = sandbox.outbox({ to: 'page@example.com' });
  const shown = await pages.inject(`/sandbox/messages/${caught?.id ?? ''}/body`);
  expect(shown.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox allow-popups/);
  expect(shown.headers['content-security-policy']).not.toMatch(/script-src|allow-scripts|allow-same-origin/);
  expect(shown.body).toMatch(/^<base target="_blank">/);
});

test('mails are signed when a DKIM key is configured', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const dkim = { domainName: 'myhibachi.example', keySelector: 's1', privateKey: pem };
  const headers = {
    'List-Unsubscribe': '<https://x.example/u>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  await mail({ dkim }).send({ ...message('signed@example.com'), headers });
  const [caught] = sandbox.outbox({ to: 'signed@example.com' });
  expect(caught?.headers?.['dkim-signature']).toMatch(/d=myhibachi\.example.*s=s1/s);
  const covered = caught?.headers?.['dkim-signature']
    ?.replaceAll(/\s+/g, '')
    .toLowerCase()
    .match(/;h=([^;]+)/)?.[1];
  expect(covered?.split(':')).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post']),
  );
});
