/** How a host found a conversation: asked when it is over, answered once, by the browser it was held in. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { newId, type Context } from '../kernel/index.ts';
import {
  asksForRating,
  closeIdle,
  openVisitor,
  rateConversation,
  readOwnThread,
  receiveHostMessage,
  replyAsConcierge,
  setConversationStatus,
} from './index.ts';

let t: TestPlatform;
let support: Context;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  const { staffId } = await createStaff(t, 'support', []);
  support = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
});
afterAll(() => t.close());

async function talked(answered = true) {
  const { visitor } = await openVisitor(t.visitor());
  const said = { identityId: visitor.identityId, channel: 'web_chat' as const, text: 'Hello', clientKey: newId() };
  const { conversationId, seq } = await receiveHostMessage(t.visitor(), said);
  if (answered)
    await replyAsConcierge(t.as({ kind: 'concierge', conversationId }), {
      conversationId,
      text: 'Hello to you!',
      expect: { epoch: 1, hostSeq: seq },
    });
  return { visitor, conversationId };
}

const close = (conversationId: string) => setConversationStatus(support, { conversationId, wish: { event: 'close' } });

it('is asked when the conversation is over, and not before, nor where nobody has answered', async () => {
  const { visitor, conversationId } = await talked();
  expect(await asksForRating(t.visitor(), visitor, { conversationId })).toBe(false);
  const early = rateConversation(t.visitor(), visitor, { conversationId, score: 5, words: null });
  await expect(early).rejects.toMatchObject({ code: 'invalid_transition' });
  await close(conversationId);
  expect(await asksForRating(t.visitor(), visitor, { conversationId })).toBe(true);
  const silent = await talked(false);
  await close(silent.conversationId);
  expect(await asksForRating(t.visitor(), silent.visitor, silent)).toBe(false);
});

it('is asked as well when the conversation closed because it was quiet', async () => {
  const { visitor, conversationId } = await talked();
  t.clock.advance({ hours: 25 });
  await closeIdle(t.system());
  expect(await asksForRating(t.visitor(), visitor, { conversationId })).toBe(true);
});

it('is answered once, however often it is sent, and stands in the thread', async () => {
  const { visitor, conversationId } = await talked();
  await close(conversationId);
  const sent = await Promise.allSettled(
    Array.from({ length: 6 }, (_, n) =>
      rateConversation(t.visitor(), visitor, { conversationId, score: (n % 5) + 1, words: 'Quick.' }),
    ),
  );
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const one of sent) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'already_done' });
  const { messages } = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 50 });
  const events = messages.filter(({ text }) => text.startsWith('Rated '));
  expect(events.map(({ text }) => text)).toEqual([expect.stringMatching(/^Rated [1-5] of 5\. “Quick\.”$/)]);
  expect(await asksForRating(t.visitor(), visitor, { conversationId })).toBe(false);
});

it('may be declined, which says nothing and is not asked again', async () => {
  const { visitor, conversationId } = await talked();
  await close(conversationId);
  await rateConversation(t.visitor(), visitor, { conversationId, score: null, words: 'Never kept.' });
  const row = await t.platform.db
    .selectFrom('conversation_ratings')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow();
  expect([row.score, row.words_enc, row.rated_at]).toEqual([null, null, null]);
  expect(await asksForRating(t.visitor(), visitor, { conversationId })).toBe(false);
});

it('is nobody else’s, and leaves a row without the words', async () => {
  const { visitor, conversationId } = await talked();
  await close(conversationId);
  const other = (await openVisitor(t.visitor())).visitor;
  const rating = { conversationId, score: 4, words: 'Jordan was kind.' };
  await expect(rateConversation(t.visitor(), other, rating)).rejects.toMatchObject({ code: 'not_found' });
  await expect(rateConversation(support, visitor, rating)).rejects.toMatchObject({ code: 'forbidden' });
  await rateConversation(t.visitor(), visitor, rating);
  const { db } = t.platform;
  const rows = await db.selectFrom('audit_log').select('record').where('action', '=', 'conversation.rate').execute();
  const own = rows.map(({ record }) => record).filter((record) => record.includes(conversationId));
  expect(own.map((record) => JSON.parse(record) as object)).toMatchObject([{ after: { score: 4, said: true } }]);
  expect(own.join('')).not.toContain('kind');
});
