/** Answers to be sent later go out once, as things are then, or are held and their author is told. */
import { newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, someone, staffIdOf, startChat, type Chat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { receiveSms } from '../messaging/index.ts';
import {
  cancelScheduledReply,
  changeOwner,
  changeScheduledReply,
  listScheduledReplies,
  markThreadRead,
  readOwnThread,
  readThread,
  replyAsConcierge,
  replyAsStaff,
  scheduleReply,
  sendDueReplies,
  sendScheduledReply,
  setConversationStatus,
  threadIncoming,
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

const inHours = (hours: number): Temporal.Instant => t.clock.now().add({ hours });

async function promised(chat: Pick<Chat, 'conversationId' | 'seq'>, sendAt = inHours(2)) {
  const { conversationId, seq } = chat;
  const wish = { conversationId, text: 'Good morning!', sendAt, seenSeq: seq, clientKey: newId() };
  const { id } = await scheduleReply(support, wish);
  return { id, wish };
}

function comeTo(moment: Temporal.Instant): void {
  t.clock.set(moment.toString());
}

const send = (scheduledReplyId: string) => sendScheduledReply(t.system(), { scheduledReplyId });

async function wordsOf({ conversationId }: Pick<Chat, 'conversationId'>) {
  const { messages } = await readThread(support, { conversationId, limit: 50 });
  return messages.map(({ kind, author, text }) => [kind, author, text]);
}

describe('an answer for later', () => {
  it('goes out when its moment comes, in its author’s name, once however many try', async () => {
    const chat = await startChat(t);
    const { id, wish } = await promised(chat);
    expect((await scheduleReply(support, wish)).id).toBe(id);
    expect(await send(id)).toBe('done');
    comeTo(wish.sendAt);
    const jobs = await t.takeJobs<{ scheduledReplyId: string }>('conversation.scheduled_reply');
    expect(jobs.map(({ scheduledReplyId }) => scheduledReplyId)).toContain(id);
    const all = await Promise.all([send(id), send(id), send(id), send(id)]);
    expect(all.toSorted()).toEqual(['done', 'done', 'done', 'sent']);
    const { conversation, messages } = await readThread(support, { ...chat, limit: 10 });
    expect(messages.filter(({ text }) => text === 'Good morning!')).toMatchObject([{ staffId: staffIdOf(support) }]);
    expect([conversation.owner, conversation.status]).toEqual([
      { kind: 'staff', staffId: staffIdOf(support) },
      'pending',
    ]);
    expect(await listScheduledReplies(support, chat.conversationId)).toEqual([]);
  });

  it('goes out by the minute’s round when its own job was lost', async () => {
    const chat = await startChat(t);
    const { wish } = await promised(chat);
    comeTo(wish.sendAt.add({ minutes: 3 }));
    expect(await sendDueReplies(t.system())).toBeGreaterThan(0);
    expect((await wordsOf(chat)).at(-1)).toEqual(['message', 'staff', 'Good morning!']);
  });

  const MEANWHILE: readonly [why: string, happens: (chat: Chat) => Promise<unknown>][] = [
    ['host_spoke', ({ visitor }) => sayIn(t, visitor, 'Never mind.')],
    ['answered', ({ conversationId }) => replyAsStaff(colleague, { conversationId, text: 'Hello!' })],
    [
      'answered',
      ({ conversationId }) =>
        replyAsConcierge(t.as({ kind: 'concierge', conversationId }), {
          conversationId,
          text: 'Hello!',
          expect: { epoch: 1, hostSeq: 1 },
        }),
    ],
    [
      'owner',
      ({ conversationId }) =>
        changeOwner(colleague, { conversationId, to: { kind: 'staff', staffId: staffIdOf(colleague) } }),
    ],
    ['closed', ({ conversationId }) => setConversationStatus(support, { conversationId, wish: { event: 'close' } })],
  ];
  it.each(MEANWHILE)('is held rather than sent blind: %s', async (why, happens) => {
    const chat = await startChat(t);
    const { id, wish } = await promised(chat);
    await happens(chat);
    await markThreadRead(support, { ...chat, seq: 50 });
    comeTo(wish.sendAt);
    expect(await send(id)).toBe('held');
    expect(await send(id)).toBe('done');
    expect(await listScheduledReplies(support, chat.conversationId)).toMatchObject([{ id, status: 'held', why }]);
    const last = (await wordsOf(chat)).at(-1);
    expect(last?.slice(0, 2)).toEqual(['note', 'system']);
    expect((await wordsOf(chat)).filter(([, , text]) => text === 'Good morning!')).toEqual([]);
    const own = await readOwnThread(t.visitor(), chat.visitor, { ...chat, limit: 50 });
    expect(own.messages.some(({ text }) => text.includes('not sent'))).toBe(false);
    expect((await readThread(support, { ...chat, limit: 1 })).conversation.markedUnread).toBe(true);
    const alerts = await t.platform.db
      .selectFrom('notices')
      .select(['topic', 'staff_id'])
      .where('event_key', 'like', `scheduled_held:${id}:%`)
      .execute();
    expect(alerts).toEqual([{ topic: 'reply_held', staff_id: staffIdOf(support) }]);
  });

  it('of somebody who has left is held', async () => {
    const leaver = await someone(t, 'support');
    const { conversationId, seq } = await startChat(t);
    const { id } = await scheduleReply(leaver, { conversationId, text: 'Soon!', sendAt: inHours(1), seenSeq: seq });
    const { db } = t.platform;
    await db.updateTable('staff_users').set({ status: 'suspended' }).where('id', '=', staffIdOf(leaver)).execute();
    comeTo(inHours(1));
    expect(await send(id)).toBe('held');
    expect(await listScheduledReplies(support, conversationId)).toMatchObject([{ why: 'author_gone' }]);
  });

  it('is changed by its author before it goes, and one that was held waits again', async () => {
    const chat = await startChat(t);
    const { id, wish } = await promised(chat);
    const change = { version: 1, text: 'Good afternoon!', sendAt: inHours(3), seenSeq: 1 };
    await expect(changeScheduledReply(colleague, { id, change })).rejects.toMatchObject({ code: 'forbidden' });
    await changeScheduledReply(support, { id, change });
    await expect(changeScheduledReply(support, { id, change })).rejects.toMatchObject({ code: 'version_conflict' });
    comeTo(wish.sendAt);
    expect(await send(id)).toBe('done');
    await sayIn(t, chat.visitor, 'One more thing');
    comeTo(change.sendAt);
    expect(await send(id)).toBe('held');
    const again = { ...change, version: 3, sendAt: inHours(1) };
    await expect(changeScheduledReply(support, { id, change: again })).rejects.toMatchObject({
      code: 'version_conflict',
      details: { seq: 2, author: 'host' },
    });
    await changeScheduledReply(support, { id, change: { ...again, seenSeq: 2 } });
    comeTo(again.sendAt);
    expect(await send(id)).toBe('sent');
    expect((await wordsOf(chat)).at(-1)).toEqual(['message', 'staff', 'Good afternoon!']);
  });

  it('is called off by anybody of ours, until it has been sent, and either it goes or it does not', async () => {
    const chat = await startChat(t);
    const first = await promised(chat);
    await cancelScheduledReply(colleague, { id: first.id });
    comeTo(first.wish.sendAt);
    expect(await send(first.id)).toBe('done');
    const second = await promised(chat);
    comeTo(second.wish.sendAt);
    const [sent, cancelled] = await Promise.allSettled([send(second.id), cancelScheduledReply(support, second)]);
    const went = (await wordsOf(chat)).some(([, , text]) => text === 'Good morning!');
    expect(went).toBe(sent.status === 'fulfilled' && sent.value === 'sent');
    expect(cancelled.status).toBe(went ? 'rejected' : 'fulfilled');
  });

  it('is not promised for the past, for the far future, over a newer word, or a sixth time', async () => {
    const chat = await startChat(t);
    const { conversationId } = chat;
    const wish = { conversationId, text: 'Soon', sendAt: inHours(1), seenSeq: 1 };
    for (const sendAt of [t.clock.now(), inHours(24 * 91)])
      await expect(scheduleReply(support, { ...wish, sendAt })).rejects.toMatchObject({
        code: 'validation_failed',
        fields: [{ field: 'sendAt' }],
      });
    await sayIn(t, chat.visitor, 'And another');
    await expect(scheduleReply(support, wish)).rejects.toMatchObject({ code: 'version_conflict' });
    const seen = { ...wish, seenSeq: 2 };
    const six = await Promise.allSettled(
      Array.from({ length: 6 }, (_, at) => scheduleReply(support, { ...seen, text: `Soon ${at}` })),
    );
    expect(six.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(six.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'limit_reached' } });
  });
});

describe('an answer for later by text', () => {
  async function text(from: string, body: string) {
    const sms = { from, body, providerMessageId: `SM${newId()}` };
    await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), sms);
  }

  async function texting(from: string) {
    await text(from, 'Do you cook in Fremont?');
    const [job] = await t.takeJobs<{ messageId: string }>('message.received');
    const received = job === undefined ? null : await threadIncoming(t.system(), job);
    if (received === null) throw new Error('the text was not threaded');
    return received;
  }

  it('at night waits for the morning of the host', async () => {
    const chat = await texting('+15105550171');
    const night = t.clock.now().toZonedDateTimeISO('America/Los_Angeles').with({ hour: 23, minute: 0 }).toInstant();
    const { id } = await promised(chat, night);
    comeTo(night);
    expect(await send(id)).toBe('later');
    const [waiting] = await listScheduledReplies(support, chat.conversationId);
    const morning = waiting?.sendAt.toZonedDateTimeISO('America/Los_Angeles');
    expect([morning?.hour, morning?.minute]).toEqual([8, 0]);
    comeTo(waiting?.sendAt ?? night);
    expect(await send(id)).toBe('sent');
  });

  it('is held when the host has said STOP since', async () => {
    const chat = await texting('+15105550172');
    const { id, wish } = await promised(chat, inHours(3));
    await text('+15105550172', 'STOP');
    comeTo(wish.sendAt);
    expect(await send(id)).toBe('held');
    expect(await listScheduledReplies(support, chat.conversationId)).toMatchObject([{ why: 'no_consent' }]);
  });
});

describe('a reply over words its author has not seen', () => {
  it('is not sent until they have, and says whose they are', async () => {
    const chat = await startChat(t);
    const { conversationId } = chat;
    await replyAsStaff(support, { conversationId, text: 'Hi!', seenSeq: 1 });
    await expect(
      replyAsStaff(colleague, { conversationId, text: 'Hey', seenSeq: 1, takeOver: true }),
    ).rejects.toMatchObject({ code: 'version_conflict', details: { seq: 2, author: 'staff' } });
    await replyAsStaff(colleague, { conversationId, text: 'Hey', seenSeq: 2, takeOver: true });
    await sayIn(t, chat.visitor, 'Two of you?');
    await expect(replyAsStaff(colleague, { conversationId, text: 'Yes', seenSeq: 3 })).rejects.toMatchObject({
      code: 'version_conflict',
      details: { seq: 4, author: 'host' },
    });
  });

  it('is sent by one of two who answer at the same moment', async () => {
    const { conversationId } = await startChat(t);
    const all = await Promise.allSettled(
      [support, colleague].map((who) => replyAsStaff(who, { conversationId, text: 'Hi!', seenSeq: 1, takeOver: true })),
    );
    expect(all.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

const PEOPLE = ['super_admin', 'admin', 'support', 'system'] as const;
proveVerb(() => t, 'scheduleReply', {
  allowed: PEOPLE,
  action: 'conversation.schedule_reply',
  prepare: async () => {
    const { conversationId } = await startChat(t);
    const wish = { conversationId, text: 'Candles', sendAt: inHours(1), seenSeq: 1 };
    return { by: support, run: (ctx) => scheduleReply(ctx, wish) };
  },
});
proveVerb(() => t, 'changeScheduledReply', {
  allowed: PEOPLE,
  action: 'conversation.change_scheduled',
  prepare: async () => {
    const { id } = await promised(await startChat(t));
    const change = { version: 1, text: 'Candles', sendAt: inHours(1), seenSeq: 1 };
    return { by: support, run: (ctx) => changeScheduledReply(ctx, { id, change }) };
  },
});
proveVerb(() => t, 'cancelScheduledReply', {
  allowed: PEOPLE,
  action: 'conversation.cancel_scheduled',
  prepare: async () => {
    const { id } = await promised(await startChat(t));
    return { by: support, run: (ctx) => cancelScheduledReply(ctx, { id }) };
  },
});
