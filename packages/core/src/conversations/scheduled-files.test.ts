/** Files of an answer to be sent later wait as long as it does, go with it once, and with nothing else. */
import { newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, picture } from '../../../../tests/support/files.ts';
import { sayIn, someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { forgetStaleUploads } from '../attachments/index.ts';
import { decodeId } from '../kernel/index.ts';
import { receiveSms } from '../messaging/index.ts';
import {
  cancelScheduledReply,
  changeScheduledReply,
  listScheduledReplies,
  readThread,
  replyAsStaff,
  scheduleReply,
  sendScheduledReply,
  threadIncoming,
  uploadAsStaff,
} from './index.ts';

let t: TestPlatform;
let support: Context;
let colleague: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  [support, colleague] = [await someone(t, 'support'), await someone(t, 'support')];
});
afterAll(() => t.close());

async function upload(conversationId: string, content: Uint8Array, name = 'plan.pdf', by = support): Promise<string> {
  const { id } = await uploadAsStaff(by, { conversationId, name, content, clientKey: newId() });
  return decodeId('att', id);
}

async function wishIn(hours = 48) {
  const { visitor, conversationId, seq } = await startChat(t);
  const sendAt = t.clock.now().add({ hours });
  return { visitor, wish: { conversationId, text: 'Here is the plan.', sendAt, seenSeq: seq, clientKey: newId() } };
}

const waiting = async (conversationId: string) => {
  const [row] = await listScheduledReplies(support, conversationId);
  return row?.attachments.map(({ name }) => name);
};

const lastFiles = async (conversationId: string) => {
  const { messages } = await readThread(support, { conversationId, limit: 20 });
  return messages.findLast(({ author }) => author === 'staff')?.attachments.map(({ name, status }) => [name, status]);
};

const GONE = { code: 'validation_failed', fields: [{ field: 'attachments' }] };

describe('files of an answer for later', () => {
  it('outlive the day after which uploads go, and leave with it, in their order, once', async () => {
    const { wish } = await wishIn();
    const { conversationId } = wish;
    const attachmentIds = [
      await upload(conversationId, pdf(), 'plan.pdf'),
      await upload(conversationId, await picture.png(), 'grill.png'),
    ];
    const { id } = await scheduleReply(support, { ...wish, attachmentIds });
    expect((await scheduleReply(support, { ...wish, attachmentIds })).id).toBe(id);
    t.clock.advance({ hours: 30 });
    await forgetStaleUploads(t.system());
    expect(await waiting(conversationId)).toEqual(['plan.pdf', 'grill.png']);
    t.clock.set(wish.sendAt.toString());
    const tries = await Promise.all([1, 2, 3].map(() => sendScheduledReply(t.system(), { scheduledReplyId: id })));
    expect(tries.toSorted()).toEqual(['done', 'done', 'sent']);
    expect(await lastFiles(conversationId)).toEqual([
      ['plan.pdf', 'ready'],
      ['grill.png', 'ready'],
    ]);
  });

  it('stay with it when only its words change, and are others when others are named', async () => {
    const { wish } = await wishIn();
    const { conversationId, sendAt, seenSeq } = wish;
    const first = await upload(conversationId, pdf(), 'first.pdf');
    const { id } = await scheduleReply(support, { ...wish, attachmentIds: [first] });
    const change = { version: 1, text: 'Other words.', sendAt, seenSeq };
    await changeScheduledReply(support, { id, change });
    expect(await waiting(conversationId)).toEqual(['first.pdf']);
    const second = await upload(conversationId, pdf('2'), 'second.pdf');
    await changeScheduledReply(support, { id, change: { ...change, version: 2, attachmentIds: [second] } });
    expect(await waiting(conversationId)).toEqual(['second.pdf']);
    await changeScheduledReply(support, { id, change: { ...change, version: 3, attachmentIds: [] } });
    expect(await waiting(conversationId)).toEqual([]);
  });

  it('go with no other answer meanwhile, and not at all when it is called off', async () => {
    const { wish } = await wishIn();
    const { conversationId } = wish;
    const file = await upload(conversationId, pdf());
    const { id } = await scheduleReply(support, { ...wish, attachmentIds: [file] });
    const now = { conversationId, text: 'Now.', attachmentIds: [file] };
    await expect(replyAsStaff(support, now)).rejects.toMatchObject(GONE);
    await expect(scheduleReply(support, { ...wish, clientKey: newId(), attachmentIds: [file] })).rejects.toMatchObject(
      GONE,
    );
    await cancelScheduledReply(support, { id });
    t.clock.advance({ hours: 25 });
    await forgetStaleUploads(t.system());
    await expect(replyAsStaff(support, now)).rejects.toMatchObject(GONE);
  });

  it('are kept with an answer that is held, for its author to send it after all', async () => {
    const { visitor, wish } = await wishIn();
    const { conversationId } = wish;
    const file = await upload(conversationId, pdf());
    const { id } = await scheduleReply(support, { ...wish, attachmentIds: [file] });
    const { seq } = await sayIn(t, visitor, 'One more thing.');
    t.clock.set(wish.sendAt.toString());
    expect(await sendScheduledReply(t.system(), { scheduledReplyId: id })).toBe('held');
    expect(await waiting(conversationId)).toEqual(['plan.pdf']);
    const [held] = await listScheduledReplies(support, conversationId);
    const sendAt = t.clock.now().add({ hours: 1 });
    const newest = (await readThread(support, { conversationId, limit: 5 })).conversation.lastSeq;
    expect(newest).toBeGreaterThan(seq);
    const change = { version: held?.version ?? 0, text: 'Here it is.', sendAt, seenSeq: newest };
    await changeScheduledReply(support, { id, change });
    t.clock.set(sendAt.toString());
    expect(await sendScheduledReply(t.system(), { scheduledReplyId: id })).toBe('sent');
    expect(await lastFiles(conversationId)).toEqual([['plan.pdf', 'ready']]);
  });

  it('are refused at once where they are a colleague’s or would not arrive by text', async () => {
    const { wish } = await wishIn();
    const theirs = await upload(wish.conversationId, pdf(), 'theirs.pdf', colleague);
    await expect(scheduleReply(support, { ...wish, attachmentIds: [theirs] })).rejects.toMatchObject(GONE);
    expect(await listScheduledReplies(support, wish.conversationId)).toEqual([]);
    const text = { from: '+15105550166', body: 'Hello', providerMessageId: `SM${newId()}` };
    await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), text);
    const [job] = await t.takeJobs<{ messageId: string }>('message.received');
    const talk = await threadIncoming(t.system(), job ?? { messageId: newId() });
    await expect(upload(talk?.conversationId ?? '', pdf())).rejects.toMatchObject({ code: 'unsupported_media_type' });
  });
});
