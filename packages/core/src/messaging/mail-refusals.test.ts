/** A mail that wants no more of ours is taken at its word: in the ledger at once, told once, and left to nobody to draft. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { indexAddress, listLedger, mayContact, recordConsent } from '../customers/index.ts';
import { withTransaction } from '../kernel/index.ts';
import { deliverMessage, getIncoming, receiveMail } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

let count = 0;
async function mail(from: string, body: string, subject = 'Re: June news') {
  count += 1;
  const head = [
    `From: ${from}`,
    'To: hello@myhibachi.example',
    `Subject: ${subject}`,
    `Message-ID: <no-more-${count}@host.example>`,
  ];
  const raw = Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', body].join('\r\n'));
  return receiveMail(t.system(), { raw });
}

async function jobs(name: string): Promise<number> {
  return (await t.takeJobs<{ messageId: string }>(name)).length;
}

async function ledger(address: string) {
  const rows = await listLedger(t.platform.db, [indexAddress(t.system(), 'email', address)]);
  return rows.map(({ purpose, granted, wording, source }) => ({ purpose, granted, wording, source }));
}

async function allowed(address: string, purpose: 'marketing' | 'transactional'): Promise<boolean> {
  return mayContact(t.system(), { channel: 'email', purpose, address });
}

it('revokes advertising at once with the very words, and nothing about their own bookings', async () => {
  const jane = 'jane.roe@host.example';
  const yes = { channel: 'email', purpose: 'marketing', address: jane, granted: true } as const;
  await withTransaction(t.system(), (tx) =>
    recordConsent(tx, { ...yes, wording: 'Send me news.', wordingVersion: '2026.1', source: 'booking_form' }),
  );
  expect(await allowed(jane, 'marketing')).toBe(true);
  await mail(jane, 'Please stop emailing me, unsubscribe');
  expect([await allowed(jane, 'marketing'), await allowed(jane, 'transactional')]).toEqual([false, true]);
  expect(await ledger(jane)).toContainEqual({
    purpose: 'marketing',
    granted: false,
    wording: 'Please stop emailing me, unsubscribe',
    source: 'email_reply',
  });
  // It is threaded like any other, as done already: nobody is to draft an answer to it.
  const [job, ...others] = await t.takeJobs<{ messageId: string }>('message.received');
  expect(others).toEqual([]);
  expect(await getIncoming(t.system(), job?.messageId ?? '')).toMatchObject({ from: jane, settled: true });
});

it('is told so once a day, however often it is said', async () => {
  await jobs('message.deliver');
  const ann = 'ann@host.example';
  await mail(ann, 'Unsubscribe');
  await mail(ann, 'No more emails please');
  const sent = await t.takeJobs<{ messageId: string }>('message.deliver');
  expect(sent).toHaveLength(1);
  for (const job of sent) await deliverMessage(t.system(), job, async () => ({ kind: 'skip', why: 'not asked here' }));
  const out = JSON.stringify(t.sandbox.outbox({ to: ann }));
  expect(out).toContain('no more news from us by e-mail');
  expect((await ledger(ann)).every(({ granted }) => !granted)).toBe(true);
});

it('of a question about a booking revokes nothing', async () => {
  const jim = 'jim@host.example';
  await jobs('message.received');
  await mail(jim, 'Please stop emailing me about the deposit, I paid it yesterday. Did you get it?');
  expect(await ledger(jim)).toEqual([]);
  expect(await jobs('message.received')).toBe(1);
});
