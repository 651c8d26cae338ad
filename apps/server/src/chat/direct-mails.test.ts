/** E-mails that are answered at once: where the settings say so, not without bound, and never cut in silence. */
import { resolveMessage } from '@myhibachi/core/booking';
import { answerHost } from '@myhibachi/core/concierge';
import { threadIncoming, withConversationMessages } from '@myhibachi/core/conversations';
import { getConversation, listConversations } from '@myhibachi/core/inbox';
import { decodeId, type Context } from '@myhibachi/core/kernel';
import { deliverMessage, receiveMail } from '@myhibachi/core/messaging';
import { changeVariable } from '@myhibachi/core/variables';
import { writeHostMail } from '@myhibachi/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';

let t: TestPlatform;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  support = (await createStaff(t, 'support', [])).ctx;
  const reason = 'for this very test';
  await changeVariable(t.system(), { key: 'concierge.emailReplies', value: 'direct', reason });
  await changeVariable(t.system(), { key: 'concierge.emailDirectPerDay', value: 3, reason });
  await t.takeJobs('message.deliver');
});
afterAll(() => t.close());

const resolve = withConversationMessages(resolveMessage);

async function arrive(from: string, text: string): Promise<void> {
  const raw = await writeHostMail({ from, to: t.sandbox.mailbox.address, text });
  await receiveMail(t.as({ kind: 'webhook', provider: 'mail' }), { raw });
  t.clock.advance({ seconds: 1 });
  for (const job of await t.takeJobs<{ messageId: string }>('message.received')) await threadIncoming(t.system(), job);
  for (const job of await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke'))
    await answerHost(t.system(), job);
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
}

async function conversationOf(address: string) {
  const { items } = await listConversations(support, { q: address, status: 'all', sort: 'recent', limit: 10 });
  return getConversation(support, { conversationId: decodeId('cnv', items[0]?.id ?? '') });
}

it('somebody who writes on and on is answered so often a day, and then by a draft that waits for a person', async () => {
  const from = 'robot@host.example';
  for (let mail = 0; mail < 5; mail += 1) await arrive(from, 'How much for 12 adults in 94538?');
  const { messages, draft } = await conversationOf(from);
  expect(messages.filter(({ author }) => author === 'concierge')).toHaveLength(3);
  expect(t.sandbox.outbox({ to: from })).toHaveLength(3);
  expect(draft?.text).toContain('$714.45');
});

it('on the next day answers leave at once again', async () => {
  const from = 'tomorrow@host.example';
  for (let mail = 0; mail < 4; mail += 1) await arrive(from, 'How much for 12 adults in 94538?');
  expect(t.sandbox.outbox({ to: from })).toHaveLength(3);
  t.clock.advance({ hours: 25 });
  await arrive(from, 'How much for 12 adults in 94538?');
  expect(t.sandbox.outbox({ to: from })).toHaveLength(4);
});

it('a mail that is too long to keep says where the rest of it is', async () => {
  const from = 'novel@host.example';
  await arrive(from, `Our party is a long story. ${'There was music, there was dancing. '.repeat(400)}`);
  const [said] = (await conversationOf(from)).messages;
  expect(said?.text).toMatch(/^Our party is a long story\./);
  expect(said?.text).toMatch(/…\s+\[The mail goes on\. All of it is in the mailbox\.\]$/);
});
