/** The e-mail channel on real mail servers: Debian's Exim and Dovecot, our own DKIM signature, and a bounce that is theirs. */
import { generateKeyPairSync } from 'node:crypto';
import { resolveMessage } from '@myhibachi/core/booking';
import { answerHost, approveDraft } from '@myhibachi/core/concierge';
import { tellBounce, threadIncoming, withConversationMessages } from '@myhibachi/core/conversations';
import { getConversation, listConversations } from '@myhibachi/core/inbox';
import { contextFor, decodeId, newId, withTransaction, type Context, type Platform } from '@myhibachi/core/kernel';
import { deliverMessage, queueMessage } from '@myhibachi/core/messaging';
import { createGateways, type RunningGateways } from '@myhibachi/gateways';
import { dkimVerify } from 'mailauth';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { mailboxReader, type MailboxReader } from '../../apps/server/src/messaging/watch-mailbox.ts';
import { openStation } from '../support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../support/platform.ts';
import { createStaff } from '../support/staff.ts';
import { MAIL_PASSWORD, startMailServers, type MailServers } from './support/mail-servers.ts';

const COMPANY = 'hello@myhibachi.example';
const HOST = 'jordan@host.example';
const SELECTOR = 'test1';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

let t: TestPlatform;
let servers: MailServers;
let gateways: RunningGateways;
let platform: Platform;
let support: Context;
let reader: MailboxReader;

function system(): Context {
  const origin = { ip: null, userAgent: null };
  return contextFor(platform, { actor: { kind: 'system', job: 'test' }, origin, requestId: newId() });
}

function begin(): MailboxReader {
  const begun = mailboxReader(platform);
  if (begun === null) throw new Error('no mailbox is configured');
  begun.begin();
  return begun;
}

beforeAll(async () => {
  [t, servers] = await Promise.all([createTestPlatform({ poolSize: 20 }), startMailServers()]);
  await openStation(t);
  support = (await createStaff(t, 'support', [])).ctx;
  await t.takeJobs('message.deliver');
  const { host, smtpPort, imapPort } = servers;
  gateways = createGateways({
    cards: { ...t.sandbox.stripe, sandbox: true },
    sms: { ...t.sandbox.sms, statusCallbackUrl: 'http://127.0.0.1:9/', sandbox: true },
    mail: {
      host,
      port: smtpPort,
      from: { name: 'MyHibachi', address: COMPANY },
      dkim: {
        domainName: 'myhibachi.example',
        keySelector: SELECTOR,
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      },
    },
    routes: null,
    mailbox: {
      host,
      port: imapPort,
      secure: false,
      user: 'hello',
      password: MAIL_PASSWORD,
      folder: 'INBOX',
      pollMs: 2_000,
      firstPauseMs: 50,
      longestPauseMs: 500,
    },
  });
  const mailbox = { address: COMPANY, authservId: 'mx.myhibachi.example' };
  platform = { ...t.platform, gateways, settings: { ...t.platform.settings, mailbox } };
  reader = begin();
  // A mailbox nobody has read begins with what comes from now on.
  await vi.waitUntil(async () => (await cursors()) === 1, { timeout: 20_000, interval: 50 });
});

afterAll(async () => {
  await reader.stop();
  await gateways.close();
  await servers.close();
  await t.close();
});

async function cursors(): Promise<number> {
  const { rows } = await t.database.pool.query('select mailbox from mailbox_cursors');
  return rows.length;
}

async function received(): Promise<number> {
  const { rows } = await t.database.pool.query<{ n: number }>(
    `select count(*)::int as n from messages where direction = 'in'`,
  );
  return rows[0]?.n ?? 0;
}

/** Waits until so many mails have come in, and does what follows from them. */
async function until(count: number): Promise<void> {
  await vi.waitUntil(async () => (await received()) >= count, { timeout: 60_000, interval: 100 });
  t.clock.advance({ seconds: 1 });
  const resolve = withConversationMessages(resolveMessage);
  for (const job of await t.takeJobs<{ messageId: string }>('message.received')) await threadIncoming(system(), job);
  for (const job of await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke'))
    await answerHost(system(), job);
  for (const job of await t.takeJobs<{ messageId: string }>('message.bounced')) await tellBounce(system(), job);
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(system(), job, resolve);
}

async function conversation() {
  const { items } = await listConversations(support, { q: HOST, status: 'all', sort: 'recent', limit: 10 });
  expect(items).toHaveLength(1);
  return getConversation(support, { conversationId: decodeId('cnv', items[0]?.id ?? '') });
}

/** The DNS of the test: the public half of our key under its selector, and nothing else. */
async function resolver(name: string, type: string): Promise<string[][]> {
  if (type === 'TXT' && name === `${SELECTOR}._domainkey.myhibachi.example`)
    return [[`v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`]];
  throw Object.assign(new Error(`no record ${name}`), { code: 'ENOTFOUND' });
}

/** Whose signatures a mail carries, and what they are worth. */
async function signatures(raw: Buffer): Promise<readonly string[]> {
  const { results } = await dkimVerify(raw, { resolver });
  return results.map(({ signingDomain = 'nobody', status }) => `${signingDomain} ${status.result}`);
}

it('a mail comes in, is answered with our signature, and the answer to it finds its thread', async () => {
  await servers.send({
    from: `Jordan Lee <${HOST}>`,
    to: COMPANY,
    subject: 'Our party',
    messageId: '<first@host.example>',
    text: 'How much for 12 adults in 94538?\r\n\r\nSent from my iPhone',
  });
  await until(1);
  const before = await conversation();
  expect(before.messages[0]?.text).toBe('How much for 12 adults in 94538?');
  expect(before.person.verified).toBe(false);
  await approveDraft(support, {
    conversationId: decodeId('cnv', before.id),
    draftId: decodeId('drf', before.draft?.id ?? ''),
  });
  await until(1);
  await vi.waitUntil(async () => (await servers.read('jordan')).length === 1, { timeout: 30_000, interval: 200 });
  const [raw = Buffer.alloc(0)] = await servers.read('jordan');
  const answer = await simpleParser(raw);
  expect(answer).toMatchObject({ inReplyTo: '<first@host.example>', references: '<first@host.example>' });
  expect(answer.text).toContain('$714.45');

  expect(await signatures(raw)).toEqual(['myhibachi.example pass']);
  const tampered = Buffer.from(raw.toString('latin1').replace('$714.45', '$1.45'), 'latin1');
  expect(await signatures(tampered)).not.toContain('myhibachi.example pass');

  await servers.send({
    from: HOST,
    to: answer.replyTo?.text ?? '',
    subject: 'Re: Our party',
    text: 'Good, we take it.\r\n\r\nOn Tue, Apr 13, 2027 at 10:00 AM MyHibachi <hello@myhibachi.example> wrote:\r\n> How much',
  });
  await until(2);
  expect((await conversation()).messages.findLast(({ author }) => author === 'host')?.text).toBe('Good, we take it.');
});

/** What health says of the mailbox. */
function isRead(): Promise<boolean> {
  return reader.probe.check().then(
    () => true,
    () => false,
  );
}

it('nothing is lost or doubled over a stop of ours and a stop of the mail server', async () => {
  const before = await received();
  await reader.stop();
  for (const n of [1, 2])
    await servers.send({ from: HOST, to: COMPANY, subject: `While we were away ${n}`, text: `Away ${n}` });
  reader = begin();
  await until(before + 2);

  await servers.stopImap();
  await servers.send({ from: HOST, to: COMPANY, subject: 'While it was away', text: 'Away 3' });
  await vi.waitUntil(async () => !(await isRead()), { timeout: 30_000 });
  await servers.startImap();
  await until(before + 3);
  await vi.waitUntil(isRead, { timeout: 30_000 });
  const said = (await conversation()).messages.map(({ text }) => text);
  for (const n of [1, 2, 3]) expect(said.filter((text) => text === `Away ${n}`)).toHaveLength(1);
});

it('a mailbox numbered anew is read again, and no mail comes twice', async () => {
  const before = await received();
  await reader.stop();
  await t.database.pool.query(
    'update mailbox_cursors set uid_validity = uid_validity + 1, last_uid = 1000000, updated_at = now()',
  );
  await servers.send({ from: HOST, to: COMPANY, subject: 'After the move', text: 'Away 4' });
  reader = begin();
  await until(before + 1);
  expect(await received()).toBe(before + 1);
});

it('a mail nobody takes comes back from the server, and nothing more is sent to that address', async () => {
  const before = await received();
  const address = 'nobody@gone.example';
  const promise = (key: string) =>
    withTransaction(system(), (tx) =>
      queueMessage(tx, {
        template: 'staff_alert',
        channel: 'email',
        address,
        details: { subject: 'Hello', body: 'Is anybody there?' },
        dedupeKey: key,
      }),
    );
  await promise('bounce-1');
  await until(before);
  await until(before + 1);
  const status = async () => {
    const { rows } = await t.database.pool.query<{ status: string; outcome: string }>(
      `select status, outcome from messages where dedupe_key like 'bounce-%' order by created_at, dedupe_key`,
    );
    return rows;
  };
  expect(await status()).toEqual([{ status: 'bounced', outcome: 'there is no such mailbox (5.1.1)' }]);
  await promise('bounce-2');
  await until(before + 1);
  expect((await status())[1]).toMatchObject({ status: 'skipped', outcome: expect.stringContaining('no such mailbox') });
});
