/** A promise made by a double press is one promise, and nobody promises over words that do not stand there yet. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sayIn, someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { Context } from '../kernel/index.ts';
import {
  changeScheduledReply,
  listScheduledReplies,
  readThread,
  replyAsStaff,
  scheduleReply,
  sendScheduledReply,
} from './index.ts';

let t: TestPlatform;
let support: Context;
let colleague: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  support = await someone(t, 'support');
  colleague = await someone(t, 'support');
});
afterAll(() => t.close());

const NOWHERE = { code: 'validation_failed', fields: [{ field: 'seenSeq' }] };

async function wishIn(text = 'Good morning!') {
  const chat = await startChat(t);
  const { conversationId, seq } = chat;
  return { chat, wish: { conversationId, text, sendAt: t.clock.now().add({ hours: 2 }), seenSeq: seq } };
}

it('the same words for the same moment, pressed twice at once, are promised and sent once', async () => {
  const { wish } = await wishIn();
  const made = await Promise.all([wish, wish, wish].map((each) => scheduleReply(support, each)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(await listScheduledReplies(support, wish.conversationId)).toHaveLength(1);
  t.clock.set(wish.sendAt.toString());
  for (const { id } of made) await sendScheduledReply(t.system(), { scheduledReplyId: id });
  const { messages } = await readThread(support, { conversationId: wish.conversationId, limit: 20 });
  expect(messages.filter(({ text }) => text === wish.text)).toHaveLength(1);
});

it('other words, another moment and a colleague’s are promises of their own', async () => {
  const { wish } = await wishIn();
  await scheduleReply(support, wish);
  await scheduleReply(support, { ...wish, text: 'Good evening!' });
  await scheduleReply(support, { ...wish, sendAt: wish.sendAt.add({ hours: 1 }) });
  await scheduleReply(colleague, wish);
  expect(await listScheduledReplies(support, wish.conversationId)).toHaveLength(4);
});

it('nothing is promised, changed or said over words that nobody can have read', async () => {
  const { chat, wish } = await wishIn();
  const { conversationId } = wish;
  await expect(scheduleReply(support, { ...wish, seenSeq: 99 })).rejects.toMatchObject(NOWHERE);
  const { id } = await scheduleReply(support, wish);
  const change = { version: 1, text: 'Good evening!', sendAt: wish.sendAt, seenSeq: 99 };
  await expect(changeScheduledReply(support, { id, change })).rejects.toMatchObject(NOWHERE);
  await expect(replyAsStaff(support, { conversationId, text: 'Hi!', seenSeq: 99 })).rejects.toMatchObject(NOWHERE);
  await sayIn(t, chat.visitor, 'Never mind.');
  t.clock.set(wish.sendAt.toString());
  expect(await sendScheduledReply(t.system(), { scheduledReplyId: id })).toBe('held');
});
