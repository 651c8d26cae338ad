/**
 * The door RingCentral knocks at: the handshake, the token, notices tampered with and replayed; and the subscription that
 * makes it knock.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subscribeToSms, takeSmsNews } from '@myhibachi/core/messaging';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { freePort } from '../start/free-port.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addMessagingRoutes } from './routes.ts';

const DOOR = '/api/v1/webhooks/sms/ringcentral';

async function serve(sms: 'twilio' | 'ringcentral'): Promise<{ t: TestPlatform; app: App }> {
  const port = await freePort();
  const now = Temporal.Now.instant().toString();
  const t = await createTestPlatform({ now, publicUrl: `http://127.0.0.1:${port}`, sms, poolSize: 10 });
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  const app = await testApp(platform, [addMessagingRoutes]);
  await app.listen({ host: '127.0.0.1', port });
  return { t, app };
}

let t: TestPlatform;
let app: App;
beforeAll(async () => {
  ({ t, app } = await serve('ringcentral'));
});
afterAll(async () => {
  await app.close();
  await t.close();
});

/** As the vendor's documentation shows a notice of a text that came in. */
function notice(words: string, id = '1724099032020'): object {
  const number = (phoneNumber: string) => ({ phoneNumber });
  return {
    uuid: '6825695312412345678',
    event: '/restapi/v1.0/account/400100200300/extension/400100200300/message-store/instant?type=SMS',
    timestamp: '2026-11-20T14:05:00.000Z',
    subscriptionId: '2db5fcc4-0000-4000-8000-fa9b78dd9a55',
    ownerId: '400100200300',
    body: {
      id,
      to: [number('+15005550006')],
      from: number('+15105550142'),
      type: 'SMS',
      creationTime: '2026-11-20T14:05:00.000Z',
      direction: 'Inbound',
      subject: words,
      messageStatus: 'Received',
    },
  };
}

function knock(headers: Readonly<Record<string, string>>, body: object | '' = notice('Hello'), at = app) {
  const payload = body === '' ? '' : JSON.stringify(body);
  return at.inject({ method: 'POST', url: DOOR, payload, headers: { 'content-type': 'application/json', ...headers } });
}

const ours = () => ({ 'verification-token': t.sandbox.ringCentral.webhookToken });
const noted = () => t.takeJobs('message.sms_news');
const kept = () => t.platform.db.selectFrom('messages').select('id').where('direction', '=', 'in').execute();

describe('the handshake', () => {
  it('is answered with its own token, briefly and by 200', async () => {
    const answer = await knock({ 'validation-token': '6d8c3a1e-5b7f-4c7b-9a57-1f2e3d4c5b6a' }, '');
    expect([answer.statusCode, answer.headers['validation-token'], answer.body]).toEqual([
      200,
      '6d8c3a1e-5b7f-4c7b-9a57-1f2e3d4c5b6a',
      '',
    ]);
    expect(await noted()).toEqual([]);
  });

  it.each(['<script>', 'a b', 'x'.repeat(300), 'ü'])('says no nonsense again (%j)', async (token) => {
    const answer = await knock({ 'validation-token': token }, '');
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['validation-token']).toBeUndefined();
  });
});

describe('a notice', () => {
  it('with our token is taken', async () => {
    expect((await knock(ours())).statusCode).toBe(200);
    expect(await noted()).toHaveLength(1);
  });

  it('without it, with another, or with a part of it is refused, and starts nothing', async () => {
    const token = t.sandbox.ringCentral.webhookToken;
    const others = ['', 'another', token.slice(0, -1), `${token}x`, token.toUpperCase(), 'A'.repeat(8_000)];
    for (const other of others) expect((await knock({ 'verification-token': other })).statusCode).toBe(403);
    expect((await knock({})).statusCode).toBe(403);
    expect(await noted()).toEqual([]);
  });

  it('is believed in nothing it says: a forged text is none', async () => {
    for (const words of ['I AGREE', 'STOP']) expect((await knock(ours(), notice(words))).statusCode).toBe(200);
    await noted();
    await takeSmsNews(t.system());
    expect(await kept()).toEqual([]);
  });

  it('replayed, also ten times at once, brings one text', async () => {
    await subscribeToSms(t.system());
    await t.sandbox.ringCentral.receive({ from: '+15105550142', body: 'Hello' });
    await Promise.all(Array.from({ length: 10 }, () => knock(ours())));
    await noted();
    await Promise.all(Array.from({ length: 4 }, () => takeSmsNews(t.system())));
    expect(await kept()).toHaveLength(1);
  });

  it('after which the service knows our mark no more starts over, and doubles nothing', async () => {
    await t.platform.db.updateTable('sms_marks').set({ mark: 'forgotten' }).execute();
    await t.sandbox.ringCentral.receive({ from: '+15105550142', body: 'Are you there?' });
    expect(await takeSmsNews(t.system())).toBe(2);
    expect(await kept()).toHaveLength(2);
    expect(await takeSmsNews(t.system())).toBe(0);
  });

  it('has no door where another service carries our texts', async () => {
    const other = await serve('twilio');
    expect((await knock(ours(), notice('Hello'), other.app)).statusCode).toBe(403);
    expect((await knock({ 'validation-token': 'abc' }, '', other.app)).statusCode).toBe(403);
    expect(await subscribeToSms(other.t.system())).toBe('none');
    expect(await takeSmsNews(other.t.system())).toBe(0);
    await other.app.close();
    await other.t.close();
  });
});

describe('the subscription', () => {
  const subscriptions = () => t.sandbox.ringCentral.subscriptions();

  it('is kept while it lasts, renewed in good time, and made anew when the service has given it up', async () => {
    expect(await subscribeToSms(t.system())).toBe('kept');
    const [first] = subscriptions();
    t.clock.advance({ hours: 24 * 6 });
    expect(await subscribeToSms(t.system())).toBe('renewed');
    expect(subscriptions()).toEqual([expect.objectContaining({ id: first?.id })]);
    t.sandbox.ringCentral.keepSubscription({ ...(first ?? expect.unreachable()), status: 'Blacklisted' });
    expect(await subscribeToSms(t.system())).toBe('created');
    expect(subscriptions()).toEqual([expect.objectContaining({ status: 'Active' })]);
    expect(subscriptions()[0]?.id).not.toBe(first?.id);
  });

  it('made with an older token, or twice, is replaced by one', async () => {
    const [present = expect.unreachable()] = subscriptions();
    const address = present.deliveryMode.address.replace(/token=.*/, 'token=0000000000000000');
    const older = { ...present, id: 'sub-older', deliveryMode: { ...present.deliveryMode, address } };
    const elsewhere = {
      ...present,
      id: 'sub-elsewhere',
      deliveryMode: { ...present.deliveryMode, address: 'https://another.example/hook' },
    };
    for (const each of [older, { ...present, id: 'sub-double' }, elsewhere])
      t.sandbox.ringCentral.keepSubscription(each);
    expect(await subscribeToSms(t.system())).toBe('kept');
    expect(
      subscriptions()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([present.id, 'sub-elsewhere'].toSorted());
    await expect(subscribeToSms(t.visitor())).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the sign-in', () => {
  const { check } = { check: () => t.platform.gateways.sms.check() };

  it('is made once for many calls, refreshed when it was taken back, and begun anew when that fails', async () => {
    const { tokens } = t.sandbox.ringCentral;
    const before = tokens.issued();
    tokens.revoke({ refresh: false });
    await Promise.all([check(), check(), check()]);
    expect(tokens.issued()).toBe(before + 1);
    tokens.revoke({ refresh: true });
    await check();
    expect(tokens.issued()).toBe(before + 2);
  });
});
