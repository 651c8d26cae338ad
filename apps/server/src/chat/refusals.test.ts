/** A STOP, a HELP, a mail that only wants no more: done at once by itself, and still where everything a host says is found. */
import { answerHost } from '@myhibachi/core/concierge';
import { getConversation, listConversations } from '@myhibachi/core/inbox';
import { decodeId, newId, type Context } from '@myhibachi/core/kernel';
import { receiveMail, receiveSms } from '@myhibachi/core/messaging';
import { hearText } from '@myhibachi/core/terms';
import { writeHostMail } from '@myhibachi/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';

let t: TestPlatform;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  support = (await createStaff(t, 'support', [])).ctx;
});
afterAll(() => t.close());

/** Threads what came in, however often it is handed over, and answers how many words called somebody. */
async function hear(): Promise<number> {
  t.clock.advance({ seconds: 1 });
  for (const job of await t.takeJobs<{ messageId: string }>('message.received')) {
    await Promise.all([1, 2, 3].map(() => hearText(t.system(), job)));
    await hearText(t.system(), job);
  }
  const called = await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke');
  for (const job of called) await answerHost(t.system(), job);
  return called.length;
}

async function text(from: string, body: string): Promise<number> {
  await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), { from, body, providerMessageId: `SM${newId()}` });
  return hear();
}

async function mail(from: string, body: string, subject = 'Re: June news'): Promise<number> {
  const raw = await writeHostMail({ from, to: t.sandbox.mailbox.address, subject, text: body });
  await receiveMail(t.as({ kind: 'webhook', provider: 'mail' }), { raw });
  return hear();
}

async function talksOf(address: string) {
  const { items } = await listConversations(support, { q: address, status: 'all', sort: 'recent', limit: 10 });
  return Promise.all(items.map(({ id }) => getConversation(support, { conversationId: decodeId('cnv', id) })));
}

const hostWords = ({ messages }: Awaited<ReturnType<typeof talksOf>>[number]) =>
  messages.flatMap(({ author, text: words }) => (author === 'host' ? [words] : []));

describe.each([
  ['an e-mail', mail, 'no-more@host.example', 'Please stop emailing me, unsubscribe', 'Do you have tofu?'],
  ['a text', text, '+15105550171', 'STOP', 'Do you have tofu?'],
] as const)('%s that only refuses', (_channel, say, from, refusal, question) => {
  it('is found in a closed conversation, once, and calls nobody', async () => {
    expect(await say(from, refusal)).toBe(0);
    const [talk, ...others] = await talksOf(from);
    expect(others).toEqual([]);
    expect(talk).toMatchObject({ status: 'closed', waitingSince: null, hasDraft: false, unread: false });
    expect(talk === undefined ? [] : hostWords(talk)).toEqual([refusal]);
    const { items } = await listConversations(support, { q: from, status: 'active', sort: 'recent', limit: 10 });
    expect(items).toEqual([]);
  });

  it('stands in the conversation that is open, which goes on', async () => {
    expect(await say(from, question)).toBe(1);
    expect(await say(from, refusal)).toBe(0);
    const [talk] = await talksOf(from);
    expect(['open', 'pending']).toContain(talk?.status);
    expect(talk === undefined ? [] : hostWords(talk)).toEqual([question, refusal]);
    const { items } = await listConversations(support, { q: from, status: 'all', sort: 'recent', limit: 10 });
    expect(items).toHaveLength(2);
  });
});

it('HELP is kept as well, and answered by its own text alone', async () => {
  expect(await text('+15105550172', 'HELP')).toBe(0);
  const [talk] = await talksOf('+15105550172');
  expect(talk).toMatchObject({ status: 'closed' });
  expect(await t.takeJobs('message.deliver')).not.toHaveLength(0);
});
