/** The texts of one long answer: each once, in their order, none behind one that did not go. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { zoneAtNoon } from '../../../../tests/support/daytime.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { recordConsent } from '../customers/index.ts';
import { newId, withTransaction } from '../kernel/index.ts';
import { deliverMessage, getMail, queueMessage, receiveSms, type MessageResolver } from './index.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

const TEXT = 'We bring everything you need for the evening. '.repeat(45);
const send: MessageResolver = async () => ({
  kind: 'send',
  facts: { ...SAMPLE_FACTS, timeZone: zoneAtNoon(), reply: { subject: null, text: TEXT, links: [], mostTexts: 3 } },
});

let t: TestPlatform;
let phones = 0;
beforeAll(async () => {
  t = await createTestPlatform({ now: Temporal.Now.instant().toString() });
});
afterAll(() => t.close());

const jobs = async () => (await t.takeJobs<{ messageId: string }>('message.deliver')).map(({ messageId }) => messageId);
const deliver = (messageId: string) => deliverMessage(t.system(), { messageId }, send);
const sent = (to: string) =>
  t.sandbox
    .outbox({ to })
    .filter(({ direction }) => direction === 'outbound')
    .map(({ text }) => /\(\d\/\d\)/.exec(text)?.[0])
    .toReversed();

async function answered(): Promise<{ to: string; first: string }> {
  phones += 1;
  const to = `+1510555${String(phones + 3_000)}`;
  const words = { wording: 'Text me.', wordingVersion: '2026.1', source: 'booking_form' };
  await withTransaction(t.visitor(), (tx) =>
    recordConsent(tx, { channel: 'sms', purpose: 'transactional', address: to, granted: true, ...words }),
  );
  await jobs();
  const reply = { template: 'conversation_reply', channel: 'sms', address: to, dedupeKey: newId() } as const;
  await withTransaction(t.system(), (tx) => queueMessage(tx, reply));
  const [first] = await jobs();
  return { to, first: first ?? expect.unreachable('no job was queued') };
}

it('each goes once the one before has gone', async () => {
  const { to, first } = await answered();
  expect(await deliver(first)).toBe('sent');
  expect(sent(to)).toEqual(['(1/3)']);
  for (const so of [
    ['(1/3)', '(2/3)'],
    ['(1/3)', '(2/3)', '(3/3)'],
  ]) {
    const [next = ''] = await jobs();
    const outcomes = await Promise.allSettled([deliver(next), deliver(next)]);
    expect(outcomes.filter((one) => one.status === 'fulfilled' && one.value === 'sent')).toHaveLength(1);
    expect(sent(to)).toEqual(so);
    expect(await getMail(t.system(), next)).toMatchObject({ firstId: first, status: 'sent' });
  }
  expect(await jobs()).toEqual([]);
});

it('go on after a crash between the service’s answer and ours, without doubling the one that went', async () => {
  const { to, first } = await answered();
  t.sandbox.faults.inject('sms', 'drop_after_accepting');
  await expect(deliver(first)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await jobs()).toEqual([]);
  t.clock.advance({ minutes: 3 });
  expect(await deliver(first)).toBe('sent');
  expect(sent(to)).toEqual(['(1/3)']);
  expect(await jobs()).toHaveLength(1);
});

it('end with STOP: what has not gone does not go', async () => {
  const { to, first } = await answered();
  await deliver(first);
  const [next = ''] = await jobs();
  const webhook = t.as({ kind: 'webhook', provider: 'twilio' });
  await receiveSms(webhook, { from: to, body: 'STOP', providerMessageId: newId() });
  await jobs();
  expect(await deliver(next)).toBe('skipped');
  expect(sent(to)).toEqual(['(1/3)']);
  // What is left is the one word that STOP is answered with.
  expect(await jobs()).not.toContain(next);
});

it('are none at all where the first is refused', async () => {
  const { first } = await answered();
  const address = t.platform.crypto.encrypt('messages.address', '+15005550001');
  await t.platform.db.updateTable('messages').set({ address_enc: address }).where('id', '=', first).execute();
  expect(await deliver(first)).toBe('failed');
  expect(await jobs()).toEqual([]);
});

/** A message of ours to this phone that is queued now; its job is left to be taken. */
async function queued(to: string, key: string): Promise<string> {
  const message = { template: 'keyword_answer', channel: 'sms', address: to, dedupeKey: key } as const;
  await withTransaction(t.system(), (tx) => queueMessage(tx, { ...message, details: { keyword: 'help' } }));
  const [id] = (await jobs()).slice(-1);
  return id ?? expect.unreachable('no job was queued');
}

/** The service takes its time over the first text it is handed. */
function slowly(gate: Promise<void>) {
  const ctx = t.system();
  const { sms } = ctx.gateways;
  const slow = {
    ...sms,
    findSent: sms.findSent.bind(sms),
    send: (text: Parameters<typeof sms.send>[0]) => gate.then(() => sms.send(text)),
  };
  return { ...ctx, gateways: { ...ctx.gateways, sms: slow } };
}

const kinds = (to: string) =>
  t.sandbox
    .outbox({ to })
    .filter(({ direction }) => direction === 'outbound')
    .map(({ text }) => /\(\d\/\d\)/.exec(text)?.[0] ?? (text.includes('for help') ? 'other' : text))
    .toReversed();

it('a text waits for the parts of the long answer that was queued before it, however slow these are', async () => {
  const { to, first } = await answered();
  const [second, third] = [await queued(to, newId()), await queued(to, newId())];
  const gate = Promise.withResolvers<void>();
  const sending = deliverMessage(slowly(gate.promise), { messageId: first }, send);
  await vi.waitUntil(async () => (await getMail(t.system(), first))?.status === 'sending', 10_000);
  expect(await deliver(second)).toBe('later');
  expect(await deliver(third)).toBe('later');
  expect(kinds(to)).toEqual([]);
  gate.resolve();
  expect(await sending).toBe('sent');
  for (let due = await jobs(); due.length > 0; due = await jobs())
    // Whatever is called first, and all of it at once.
    await Promise.allSettled([third, second, ...due].map(deliver));
  expect(kinds(to)).toEqual(['(1/3)', '(2/3)', '(3/3)', 'other', 'other']);
});

it('one that fails for good, or waits for the morning, holds nobody up', async () => {
  const { to, first } = await answered();
  const second = await queued(to, newId());
  const refused = t.platform.crypto.encrypt('messages.address', '+15005550001');
  await t.platform.db.updateTable('messages').set({ address_enc: refused }).where('id', '=', first).execute();
  expect(await deliver(second)).toBe('later');
  expect(await deliver(first)).toBe('failed');
  expect(await jobs()).toContain(second);
  expect(await deliver(second)).toBe('sent');
  const later = await queued(to, newId());
  const morning = t.clock.now().add({ hours: 9 });
  await t.platform.db.updateTable('messages').set({ send_after: morning }).where('id', '=', later).execute();
  expect(await deliver(await queued(to, newId()))).toBe('sent');
});

it('one the service asked to wait with goes first all the same', async () => {
  const { to, first } = await answered();
  const second = await queued(to, newId());
  const [now, soon] = [t.clock.now(), t.clock.now().add({ seconds: 60 })];
  await t.platform.db
    .updateTable('messages')
    .set({ first_tried_at: now, send_after: soon })
    .where('id', '=', first)
    .execute();
  expect(await deliver(second)).toBe('later');
});
