/**
 * Every door that believes a signature: signed here by the vendors' published algorithms, in code of its own, then
 * tampered with, signed by somebody else, too old, replayed and sent at once.
 */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { addBillingRoutes } from '../billing/routes.ts';
import { addMessagingRoutes } from '../messaging/routes.ts';
import { ROUTES } from '../routes.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';

const PUBLIC_URL = 'https://book.myhibachi.example';
const SMS = '/api/v1/webhooks/sms';
const STRIPE = '/api/v1/webhooks/stripe';

let t: TestPlatform;
let app: App;
const doors: string[] = [];
beforeAll(async () => {
  t = await createTestPlatform({ now: Temporal.Now.instant().toString(), publicUrl: PUBLIC_URL, poolSize: 10 });
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addMessagingRoutes, addBillingRoutes]);
  const watch = (fastify: App): void => {
    fastify.addHook('onRoute', ({ config, url }) => {
      if (config?.policy === 'signature') doors.push(url);
    });
  };
  await (await testApp(platform, [watch, ...ROUTES])).close();
});
afterAll(async () => {
  await app.close();
  await t.close();
});

it('there is no other door', () => {
  // What the mail service posts is proven in messaging/mail-routes.test.ts, what RingCentral does in
  // messaging/ringcentral-door.test.ts; the signature of one click is in its address: accounts/preferences.test.ts.
  const others = ['/api/v1/preferences/:token/unsubscribe', '/api/v1/webhooks/mail', `${SMS}/ringcentral`];
  expect([...new Set(doors)].toSorted()).toEqual([...others, SMS, STRIPE].toSorted());
});

/** "Validating Signatures from Twilio": the address, then every name and value in order of the names, under HMAC-SHA1. */
function signAsTwilio(token: string, url: string, params: Readonly<Record<string, string>>): string {
  const names = Object.keys(params).toSorted();
  const text = url + names.map((name) => name + (params[name] ?? '')).join('');
  return createHmac('sha1', token).update(text, 'utf8').digest('base64');
}

/** "Verify webhook signatures manually": time, a dot and the raw body, under HMAC-SHA256. */
function signAsStripe(secret: string, body: string, at: number): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`, 'utf8').digest('hex')}`;
}

const seconds = () => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);

describe('texts', () => {
  let count = 0;
  function text(over: Readonly<Record<string, string>> = {}): Record<string, string> {
    count += 1;
    const MessageSid = `SM${String(count).padStart(32, '0')}`;
    return {
      MessageSid,
      From: '+15105550142',
      To: '+15105550100',
      Body: 'Hello & good day',
      NumSegments: '1',
      ...over,
    };
  }
  const sign = (params: Readonly<Record<string, string>>, url = PUBLIC_URL + SMS) =>
    signAsTwilio(t.sandbox.sms.authToken, url, params);
  function post(params: Readonly<Record<string, string>>, signature: string | null, url = SMS) {
    return app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(params).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(signature === null ? {} : { 'x-twilio-signature': signature }),
      },
    });
  }
  const kept = async ({ MessageSid }: Record<string, string>) =>
    t.platform.db
      .selectFrom('messages')
      .select(['id', 'segments'])
      .where('provider_message_id', '=', MessageSid ?? '')
      .execute();

  it('the example of the vendor’s documentation comes out as it is printed there', () => {
    const params = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675310',
      Digits: '1234',
      From: '+14158675310',
      To: '+18005551212',
    };
    const url = 'https://example.com/myapp.php?foo=1&bar=2';
    expect(signAsTwilio('12345', url, params)).toBe('L/OH5YylLD5NRKLltdqwSvS0BnU=');
  });

  it('a signed one is taken, with as how many parts it came', async () => {
    const params = text({ NumSegments: '3' });
    expect((await post(params, sign(params))).statusCode).toBe(204);
    expect(await kept(params)).toMatchObject([{ segments: 3 }]);
  });

  it.each([
    ['another word', { Body: 'I AGREE' }],
    ['another sender', { From: '+15105550199' }],
    ['one field more', { NumMedia: '1' }],
  ])('%s than was signed is refused, and leaves nothing', async (_what, change) => {
    const params = text();
    const signature = sign(params);
    expect((await post({ ...params, ...change }, signature)).statusCode).toBe(403);
    expect(await kept(params)).toEqual([]);
  });

  it('signed for another address, by another account or not at all is refused', async () => {
    const params = text();
    const others = [
      sign(params, `https://evil.example${SMS}`),
      sign(params, `${PUBLIC_URL}${SMS}?x=1`),
      signAsTwilio('another-token', PUBLIC_URL + SMS, params),
      '',
      'A'.repeat(10_000),
      null,
    ];
    for (const signature of others) expect((await post(params, signature)).statusCode).toBe(403);
    expect((await post(params, sign(params), `${SMS}?x=1`)).statusCode).toBe(403);
    expect(await kept(params)).toEqual([]);
  });

  it('replayed a day later or ten times at once, it is one text', async () => {
    const params = text();
    const signature = sign(params);
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(params, signature)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 10 }, () => 204));
    t.clock.advance({ hours: 24 });
    expect((await post(params, signature)).statusCode).toBe(204);
    expect(await kept(params)).toHaveLength(1);
  });

  it('a replayed START does not take back the STOP after it', async () => {
    const start = text({ Body: 'START', From: '+15105550143' });
    const stop = text({ Body: 'STOP', From: '+15105550143' });
    for (const params of [start, stop, start]) await post(params, sign(params));
    const { rows } = await t.database.pool.query(
      `select granted from consents where address_bidx = $1 and purpose = 'transactional' order by at, id`,
      [t.platform.crypto.blindIndex('phone', '+15105550143')],
    );
    expect(rows).toEqual([{ granted: true }, { granted: false }]);
  });
});

describe('card events', () => {
  let count = 0;
  function event(): string {
    count += 1;
    const object = {
      id: `cs_${count}`,
      object: 'checkout.session',
      client_reference_id: 'pay_1',
      metadata: { paymentReference: 'pay_1' },
      payment_intent: `pi_${count}`,
      payment_status: 'paid',
      amount_total: 10_000,
    };
    const head = { id: `evt_door_${count}`, object: 'event', api_version: '2026-10-28.endive', created: seconds() };
    return JSON.stringify({ ...head, type: 'checkout.session.completed', data: { object } });
  }
  const secret = () => t.sandbox.stripe.webhookSecret;
  function post(payload: string, signature: string | null) {
    return app.inject({
      method: 'POST',
      url: STRIPE,
      payload,
      headers: {
        'content-type': 'application/json',
        ...(signature === null ? {} : { 'stripe-signature': signature }),
      },
    });
  }
  const kept = async (payload: string) =>
    t.platform.db.selectFrom('card_events').select('id').where('id', '=', JSON.parse(payload).id).execute();

  it('the header of the vendor’s own SDK is the one computed here', () => {
    const payload = event();
    const header = t.sandbox.webhooks.sign(payload);
    const at = Number(/^t=(\d+)/.exec(header)?.[1]);
    expect(header).toBe(signAsStripe(secret(), payload, at));
  });

  it('a signed one is taken', async () => {
    const payload = event();
    expect((await post(payload, signAsStripe(secret(), payload, seconds()))).statusCode).toBe(200);
    expect(await kept(payload)).toHaveLength(1);
  });

  it('changed by one byte, even by white space, it is refused, and leaves nothing', async () => {
    const payload = event();
    const signature = signAsStripe(secret(), payload, seconds());
    for (const changed of [payload.replace('10000', '90000'), `${payload} `, payload.replace('cs_', 'CS_')])
      expect((await post(changed, signature)).statusCode).toBe(400);
    expect(await kept(payload)).toEqual([]);
  });

  it('too old, with another time, or signed by somebody else or nobody, it is refused', async () => {
    const payload = event();
    const others = [
      signAsStripe('whsec_another', payload, seconds()),
      signAsStripe(secret(), payload, seconds() - 3_600),
      signAsStripe(secret(), payload, seconds()).replace(/^t=\d+/, `t=${seconds() + 1}`),
      signAsStripe(secret(), payload, seconds()).replace('v1=', 'v0='),
      '',
      null,
    ];
    for (const signature of others) expect((await post(payload, signature)).statusCode).toBe(400);
    expect(await kept(payload)).toEqual([]);
  });

  it('replayed, also ten times at once, it is one event and one piece of work', async () => {
    const payload = event();
    const signature = signAsStripe(secret(), payload, seconds());
    await t.takeJobs('card-event.apply');
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(payload, signature)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect((await post(payload, signAsStripe(secret(), payload, seconds()))).statusCode).toBe(200);
    expect(await kept(payload)).toHaveLength(1);
    expect(await t.takeJobs('card-event.apply')).toHaveLength(1);
  });
});
