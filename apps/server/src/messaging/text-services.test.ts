/**
 * What every service that carries texts must do for us, over its own protocol and through our own door: one set of
 * guarantees for all of them.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mayContact, recordConsent } from '@myhibachi/core/customers';
import { newId, withTransaction } from '@myhibachi/core/kernel';
import {
  deliverMessage,
  queueMessage,
  recordDelivery,
  subscribeToSms,
  takeSmsNews,
  type DeliveryReport,
  type MessageFacts,
} from '@myhibachi/core/messaging';
import { zoneAtNoon } from '../../../../tests/support/daytime.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { freePort } from '../start/free-port.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addMessagingRoutes } from './routes.ts';

/** Callbacks go over real connections, and the machine may be busy. */
const PATIENCE = { timeout: 15_000 };

const FACTS: MessageFacts = {
  company: { name: 'MyHibachi', phone: '(510) 555-0100', email: 'hello@mail.example', postalAddress: '1 Main St' },
  timeZone: zoneAtNoon(),
  sandbox: true,
  firstName: 'Jordan',
  code: 'MH-7K2QXA',
  party: {
    date: 'Wednesday, September 22, 2027',
    time: '6:00 PM',
    durationMinutes: 90,
    place: 'Davis, CA',
    adults: 12,
    children: 2,
    toddlers: 0,
  },
  deadline: 'Tuesday, April 13 at 2:00 PM PDT',
  link: 'https://book.myhibachi.example/book/sign',
};

describe.each(['twilio', 'ringcentral'] as const)('%s', (provider) => {
  let t: TestPlatform;
  let app: App;
  let phones = 0;

  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    t = await createTestPlatform({ now: Temporal.Now.instant().toString(), publicUrl, sms: provider });
    const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
    app = await testApp(platform, [addMessagingRoutes]);
    await app.listen({ host: '127.0.0.1', port });
    await subscribeToSms(t.system());
  });
  beforeEach(() => t.takeJobs('message.deliver'));
  afterEach(() => t.sandbox.faults.clear());
  afterAll(async () => {
    await app.close();
    await t.close();
  });

  const agree = (address: string) => {
    const words = { wording: 'Text me.', wordingVersion: '2026.1', source: 'booking_form' };
    const consent = { channel: 'sms', purpose: 'transactional', address, granted: true, ...words } as const;
    return withTransaction(t.visitor(), (tx) => recordConsent(tx, consent));
  };

  async function phone(): Promise<string> {
    phones += 1;
    const address = `+1510555${String(phones + 1_000).padStart(4, '0')}`;
    await agree(address);
    return address;
  }

  async function promised(address: string): Promise<string> {
    const message = { template: 'signing_link', channel: 'sms', address, dedupeKey: newId() } as const;
    await withTransaction(t.system(), (tx) => queueMessage(tx, message));
    const [job] = await t.takeJobs<{ messageId: string }>('message.deliver');
    return job?.messageId ?? expect.unreachable('no job was queued');
  }

  const deliver = (messageId: string) =>
    deliverMessage(t.system(), { messageId }, async () => ({ kind: 'send', facts: FACTS }));
  const row = (id: string) =>
    t.platform.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const sentTo = (to: string) => t.sandbox.outbox({ to }).filter(({ direction }) => direction === 'outbound');

  /** Does what the queue does with what came through the door. */
  async function hear(): Promise<void> {
    await t.sandbox.webhooks.settled();
    t.clock.advance({ seconds: 10 });
    if ((await t.takeJobs('message.sms_news')).length > 0) await takeSmsNews(t.system());
    for (const report of await t.takeJobs<DeliveryReport>('message.delivery_reported'))
      await recordDelivery(t.system(), report);
  }
  const statusOf = async (id: string) => {
    await hear();
    return (await row(id)).status;
  };
  const receive = (text: { from: string; body: string }) =>
    provider === 'twilio' ? t.sandbox.receiveSms(text) : t.sandbox.ringCentral.receive(text);
  const cameIn = (from: string) =>
    t.platform.db
      .selectFrom('messages')
      .select(['id', 'provider_message_id as sid'])
      .where('direction', '=', 'in')
      .where('address_bidx', '=', t.platform.crypto.blindIndex('phone', from))
      .execute();

  it('a text is sent once and becomes delivered', async () => {
    const address = await phone();
    const id = await promised(address);
    expect(await deliver(id)).toBe('sent');
    expect(sentTo(address)).toEqual([expect.objectContaining({ text: expect.stringContaining('sign') })]);
    await expect.poll(() => statusOf(id), PATIENCE).toBe('delivered');
    expect(await deliver(id)).toBe('done');
  });

  it('reports late, doubled and in the wrong order leave it delivered', async () => {
    t.sandbox.webhooks.hold();
    const id = await promised(await phone());
    await deliver(id);
    await expect.poll(() => t.sandbox.outbox({})[0]?.status, PATIENCE).toBe('delivered');
    expect((await row(id)).status).toBe('sent');
    await t.sandbox.webhooks.release({ order: 'reversed', copies: 3 });
    await expect.poll(() => statusOf(id), PATIENCE).toBe('delivered');
  });

  it.each([
    ['that is none', '+15005550001'],
    ['that has stopped our texts', '+15005550004'],
    ['that takes no texts', '+15005550009'],
    ['that cannot be reached', '+15005550002'],
  ])('a number %s ends as failed, and our people are told', async (_what, address) => {
    await agree(address);
    const id = await promised(address);
    await deliver(id);
    await expect.poll(() => statusOf(id), PATIENCE).toBe('failed');
    expect(await t.takeJobs('message.bounced')).toEqual([{ messageId: id }]);
  });

  it('a text that comes in is kept once, however often it is told', async () => {
    const from = await phone();
    const { sid } = await receive({ from, body: 'Hello, do you come to Davis?' });
    await hear();
    if (provider === 'twilio') await t.sandbox.webhooks.replay(sid);
    else await t.platform.db.deleteFrom('sms_marks').execute();
    await takeSmsNews(t.system());
    await hear();
    expect(await cameIn(from)).toEqual([expect.objectContaining({ sid })]);
    expect(await t.takeJobs('message.received')).toHaveLength(1);
  });

  it('STOP ends texts and START brings them back, each answered once', async () => {
    const from = await phone();
    const welcome = () => mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: from });
    await receive({ from, body: 'STOP' });
    await hear();
    expect(await welcome()).toBe(false);
    const answers = await t.takeJobs<{ messageId: string }>('message.deliver');
    expect(answers).toHaveLength(1);
    for (const { messageId } of answers) expect(await deliver(messageId)).toBe('sent');
    expect(await deliver(await promised(from))).toBe('skipped');
    await receive({ from, body: 'START' });
    await hear();
    expect(await welcome()).toBe(true);
  });

  it.each(['broken', 'unavailable', 'drop_after_accepting', 'hang', 'rate_limited'] as const)(
    'an answer that is %s never doubles a text, and never loses one',
    async (fault) => {
      const address = await phone();
      const id = await promised(address);
      t.sandbox.faults.inject('sms', fault);
      const first = await deliver(id).catch((error: unknown) => error);
      if (first === 'later')
        expect((await row(id)).send_after.since(t.clock.now()).round('second').total('seconds')).toBe(60);
      t.clock.advance({ minutes: 3 });
      await deliver(id);
      expect(sentTo(address)).toHaveLength(1);
      await expect.poll(() => statusOf(id), PATIENCE).toBe('delivered');
    },
  );

  it('says whether it is there and whether it knows us', async () => {
    await expect(t.platform.gateways.sms.check()).resolves.toBeUndefined();
    expect(t.platform.gateways.sms).toMatchObject({ provider, sandbox: true });
  });
});
