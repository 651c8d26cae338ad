import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import Stripe from 'stripe';
import twilio from 'twilio';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from './start-sandbox.ts';

interface Received {
  readonly body: string;
  readonly signature: string;
}

let dataDir: string;
let receiver: FastifyInstance;
let receiverUrl: string;
let sandbox: Sandbox;
let received: Received[];
let texts: { params: Record<string, string>; signature: string; url: string }[];
let answers: number[];

const start = () =>
  startSandbox({
    appEnv: 'test',
    dataDir,
    publicUrl: receiverUrl,
    webhooks: { stripeUrl: `${receiverUrl}/stripe`, smsUrl: () => `${receiverUrl}/sms?from=sandbox` },
  });

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'deliveries-'));
  received = [];
  texts = [];
  answers = [];
  receiver = fastify({ forceCloseConnections: true });
  await receiver.register(formbody);
  receiver.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  receiver.post<{ Body: string }>('/stripe', async ({ body, headers }, reply) => {
    received.push({ body, signature: String(headers['stripe-signature']) });
    return reply.code(answers.shift() ?? 200).send();
  });
  receiver.post<{ Body: Record<string, string> }>('/sms', async ({ body, headers, url }) => {
    texts.push({ params: { ...body }, signature: String(headers['x-twilio-signature']), url: receiverUrl + url });
    return '';
  });
  receiverUrl = await receiver.listen({ host: '127.0.0.1', port: 0 });
  sandbox = await start();
});

afterEach(async () => {
  await sandbox.close();
  await receiver.close();
  rmSync(dataDir, { recursive: true });
});

async function expireOne(): Promise<void> {
  const { secretKey, host, port, protocol } = sandbox.stripe;
  const stripe = new Stripe(secretKey, { host, port, protocol, telemetry: false });
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: `${receiverUrl}/done`,
    line_items: [
      { quantity: 1, price_data: { currency: 'usd', unit_amount: 10_000, product_data: { name: 'Deposit' } } },
    ],
  });
  await stripe.checkout.sessions.expire(session.id);
}

function idOf({ body }: Received): string {
  return (JSON.parse(body) as { id: string }).id;
}

test('webhooks carry Stripe’s signature over the very bytes sent', async () => {
  await expireOne();
  await sandbox.webhooks.settled();
  const [webhook] = received;
  const event = Stripe.webhooks.constructEvent(
    webhook?.body ?? '',
    webhook?.signature ?? '',
    sandbox.stripe.webhookSecret,
  );
  expect(event).toMatchObject({ object: 'event', type: 'checkout.session.expired', livemode: false });
  expect(() => Stripe.webhooks.constructEvent(webhook?.body ?? '', webhook?.signature ?? '', 'whsec_other')).toThrow(
    'signature',
  );
});

test('a webhook is sent again until it is accepted, each time with a fresh signature', async () => {
  answers = [500, 302];
  await expireOne();
  await sandbox.webhooks.settled();
  expect(received).toHaveLength(3);
  expect(new Set(received.map(idOf)).size).toBe(1);
  expect(sandbox.webhooks.events()).toMatchObject([{ attempts: 3, state: 'delivered' }]);
});

test('what a stopped sandbox left unsent is sent after its restart', async () => {
  answers = [503];
  await expireOne();
  await sandbox.close();
  sandbox = await start();
  await sandbox.webhooks.settled();
  expect(received.map(idOf)).toEqual([sandbox.webhooks.events()[0]?.id, sandbox.webhooks.events()[0]?.id]);
});

test('held webhooks wait, and go out in any order and number asked for', async () => {
  sandbox.webhooks.hold();
  for (let index = 0; index < 4; index += 1) await expireOne();
  expect(received).toEqual([]);
  const arisen = sandbox.webhooks.events().map(({ id }) => id);
  await sandbox.webhooks.release({ order: 'shuffled', copies: 2 });
  await sandbox.webhooks.settled();
  expect(received.map(idOf).toSorted()).toEqual([...arisen, ...arisen].toSorted());
  await expect(sandbox.webhooks.replay(arisen[0] ?? '')).resolves.toBe(200);
  expect(received).toHaveLength(9);
  await expect(sandbox.webhooks.replay('evt_none')).rejects.toThrow('evt_none');
});

test('a text is reported as sent and delivered, signed for the very address', async () => {
  const { accountSid, authToken, baseUrl, from } = sandbox.sms;
  const statusCallback = `${receiverUrl}/sms?message=1`;
  const answer = await fetch(`${baseUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
    body: new URLSearchParams({
      To: '+14155550123',
      From: from,
      Body: 'Hi & <b>bye</b>',
      StatusCallback: statusCallback,
    }),
  });
  expect(answer.status).toBe(201);
  const { sid } = (await answer.json()) as { sid: string };
  await expect.poll(() => texts.length).toBe(2);
  expect(texts.map(({ params }) => params['MessageStatus'])).toEqual(['sent', 'delivered']);
  for (const { params, signature, url } of texts) {
    expect(params['MessageSid']).toBe(sid);
    expect(twilio.validateRequest(authToken, signature, url, params)).toBe(true);
    expect(twilio.validateRequest(authToken, signature, `${url}&more=1`, params)).toBe(false);
  }
  await sandbox.reportSms(sid, 'undelivered', 30003);
  expect(texts.at(-1)?.params).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30003' });
  expect(sandbox.outbox({ to: '+14155550123' })).toMatchObject([{ status: 'undelivered' }]);
});

test('a person’s text reaches the inbound webhook, signed, whatever it says', async () => {
  const body = 'I AGREE 🍤 & "quotes" <script>\n\u0007 +1';
  const { sid } = await sandbox.receiveSms({ from: '+14155550188', body });
  expect(texts).toHaveLength(1);
  expect(texts[0]?.params).toMatchObject({
    Body: body,
    From: '+14155550188',
    To: sandbox.sms.from,
    MessageSid: sid,
    SmsStatus: 'received',
  });
  const { signature, url, params } = texts[0] ?? { signature: '', url: '', params: {} };
  expect(twilio.validateRequest(sandbox.sms.authToken, signature, url, params)).toBe(true);
});
