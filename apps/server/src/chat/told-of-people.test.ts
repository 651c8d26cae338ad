/** A host whom a person is to answer is told so, and from when, whatever they write by; and is never shown as told before. */
import { resolveMessage } from '@myhibachi/core/booking';
import { answerHost } from '@myhibachi/core/concierge';
import { changeOwner, replyAsStaff, threadIncoming, withConversationMessages } from '@myhibachi/core/conversations';
import { assignConversation, getConversation, listConversations } from '@myhibachi/core/inbox';
import { decodeId, type Context } from '@myhibachi/core/kernel';
import { deliverMessage, receiveMail, receiveSms } from '@myhibachi/core/messaging';
import { writeHostMail } from '@myhibachi/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sayIn, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { setFigure } from '../../../../tests/support/model-talk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';

/** 3:24 in the morning of a Tuesday at the station. */
const AT_NIGHT = '2027-04-06T10:24:00Z';
const AT_NOON = '2027-04-06T19:00:00Z';
let t: TestPlatform;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10, now: AT_NIGHT });
  await openStation(t);
  support = (await createStaff(t, 'support', [])).ctx;
  await t.takeJobs('message.deliver');
});
afterAll(() => t.close());

const resolve = withConversationMessages(resolveMessage);

async function work(): Promise<void> {
  t.clock.advance({ seconds: 1 });
  for (const job of await t.takeJobs<{ messageId: string }>('message.received')) await threadIncoming(t.system(), job);
  for (const job of await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke'))
    await answerHost(t.system(), job);
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
}

async function mail(from: string, text: string): Promise<void> {
  const raw = await writeHostMail({ from, to: t.sandbox.mailbox.address, text });
  await receiveMail(t.as({ kind: 'webhook', provider: 'mail' }), { raw });
  await work();
}

async function conversationOf(q: string) {
  const { items } = await listConversations(support, { q, status: 'all', sort: 'recent', limit: 10 });
  return getConversation(support, { conversationId: decodeId('cnv', items[0]?.id ?? '') });
}

const wordsTo = (to: string) => t.sandbox.outbox({ to }).map((message) => JSON.stringify(message));
const eventsOf = ({ messages }: Awaited<ReturnType<typeof conversationOf>>) =>
  messages.filter(({ kind }) => kind === 'event').map(({ text }) => text);

it.each(['drafts', 'direct'])('by e-mail at night, where answers are %s', async (how) => {
  await setFigure(t, 'concierge.emailReplies', how);
  const from = `cross.${how}@host.example`;
  await mail(from, 'I was charged twice and I want my money back, this is a scandal.');
  const talk = await conversationOf(from);
  expect(talk.openEscalation?.reason).toBe('refund_dispute');
  expect(wordsTo(from)).toEqual([expect.stringMatching(/answer from (?:Tue\w*, )?April 6.* at 9:00 AM/)]);
  const told = talk.messages.filter(({ author, kind }) => author === 'concierge' && kind === 'message');
  expect(told).toMatchObject([{ text: expect.stringContaining('9:00 AM') as string, delivery: 'sent' }]);
  expect([talk.draft, talk.owner.kind, talk.waitingSince === null]).toEqual([null, 'desk', false]);
});

it('says that the host is not told where nothing may leave any more today', async () => {
  await setFigure(t, 'concierge.emailReplies', 'drafts');
  await setFigure(t, 'concierge.emailDirectPerDay', 1);
  const from = 'again@host.example';
  await mail(from, 'I want my money back, you charged me twice.');
  const first = await conversationOf(from);
  const conversationId = decodeId('cnv', first.id);
  await changeOwner(support, { conversationId, to: { kind: 'concierge' } });
  await t.takeJobs('conversation.host_spoke');
  await mail(from, 'I still want my money back, you charged me twice.');
  expect(wordsTo(from)).toHaveLength(1);
  expect(eventsOf(await conversationOf(from)).at(-1)).toBe('Waiting for a person. The host has not been told so yet.');
});

it('is due when the office has been open for so long, as the host was told', async () => {
  const { conversationId } = await startChat(t, 'One of your guests was injured, I will call my lawyer.');
  await work();
  const { openEscalation, messages, dueAt } = await getConversation(support, { conversationId });
  expect(openEscalation?.priority).toBe('urgent');
  expect(messages.at(-1)?.text).toContain('9:00 AM');
  expect(openEscalation?.dueAt).toBe('2027-04-06T16:15:00Z');
  expect(dueAt).toBe(openEscalation?.dueAt);
});

it('by text, also while the concierge is switched off', async () => {
  await setFigure(t, 'concierge.enabled', false);
  await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), {
    from: '+15105550144',
    body: 'Are you there?',
    providerMessageId: 'SM0144',
  });
  await work();
  await setFigure(t, 'concierge.enabled', true);
  expect(wordsTo('+15105550144')).toEqual([expect.stringContaining('9:00 AM')]);
});

async function lastWords(conversationId: string) {
  const { messages, owner } = await getConversation(support, { conversationId });
  const last = messages.findLast(({ kind }) => kind === 'message');
  return { by: last?.author, text: last?.text ?? '', owner: owner.kind };
}

it('a question that waits is answered at once by the concierge that gets the conversation', async () => {
  t.clock.set(AT_NOON);
  const { conversationId, visitor } = await startChat(t, 'Hello');
  await work();
  await assignConversation(support, { conversationId, to: 'me' });
  await sayIn(t, visitor, 'What would 12 adults cost in 94538?');
  await work();
  expect(await lastWords(conversationId)).toMatchObject({ by: 'host', owner: 'staff' });
  await assignConversation(support, { conversationId, to: 'concierge' });
  await work();
  expect(await lastWords(conversationId)).toMatchObject({
    by: 'concierge',
    text: expect.stringContaining('$714.45') as string,
  });
});

it('an answer that was given up for a person is given after all', async () => {
  const { conversationId, visitor } = await startChat(t, 'Hello');
  await work();
  await sayIn(t, visitor, 'What would 12 adults cost in 94538?');
  await assignConversation(support, { conversationId, to: 'desk' });
  await work();
  await assignConversation(support, { conversationId, to: 'concierge' });
  await work();
  expect(await lastWords(conversationId)).toMatchObject({
    by: 'concierge',
    text: expect.stringContaining('$714.45') as string,
  });
});

it('what it had left to people and gets back unanswered it takes up again, and no host is lost between the two', async () => {
  const { conversationId } = await startChat(t, 'I want to talk to a person');
  await work();
  await assignConversation(support, { conversationId, to: 'concierge' });
  await work();
  const { owner, openEscalation } = await getConversation(support, { conversationId });
  expect([owner.kind, openEscalation?.reason]).toEqual(['desk', 'asked_for_person']);
});

it('says nothing as the concierge over a person who has answered, before or after it was called', async () => {
  const { conversationId, visitor } = await startChat(t, 'What would 12 adults cost in 94538?');
  await assignConversation(support, { conversationId, to: 'me' });
  await t.takeJobs('conversation.host_spoke');
  await replyAsStaff(support, { conversationId, text: 'I am looking into it.' });
  await assignConversation(support, { conversationId, to: 'concierge' });
  await work();
  expect(await lastWords(conversationId)).toMatchObject({ by: 'staff' });
  await assignConversation(support, { conversationId, to: 'me' });
  await sayIn(t, visitor, 'And for 20 adults?');
  await assignConversation(support, { conversationId, to: 'concierge' });
  await replyAsStaff(support, { conversationId, text: 'Give me a minute.' });
  await work();
  expect(await lastWords(conversationId)).toMatchObject({ by: 'staff', text: 'Give me a minute.', owner: 'staff' });
});
