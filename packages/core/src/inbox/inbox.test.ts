/** The inbox: what people find in it, in which order, who sees what of it, and what they may do. */
import type { ConversationQuery } from '@myhibachi/contracts';
import { encodeId, newId, type Context, type Role } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import {
  addConversationNote,
  claimVisitor,
  escalate,
  markThreadRead,
  openVisitor,
  readOwnThread,
  receiveHostMessage,
  replyAsConcierge,
  replyAsStaff,
  setConversationStatus,
  type Visitor,
} from '../conversations/index.ts';
import {
  assignConversation,
  countConversations,
  getConversation,
  listConversationMessages,
  listConversations,
  listEscalations,
} from './index.ts';

let t: TestPlatform;
let stationId: string;
let support: Context;
let colleague: Context;

async function person(role: Role, stationIds: readonly string[] = []): Promise<Context> {
  const { staffId } = await createStaff(t, role, [...stationIds]);
  return t.as({ kind: 'staff', staffId, role, stationIds: [...stationIds], chefId: null, sessionId: null });
}

function staffIdOf({ actor }: Context): string {
  return actor.kind === 'staff' ? actor.staffId : '';
}

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  stationId = (await openStation(t)).id;
  support = await person('support');
  colleague = await person('support');
});
afterAll(() => t.close());
beforeEach(async () => {
  await t.platform.db.deleteFrom('escalations').execute();
  await t.platform.db.deleteFrom('conversation_messages').execute();
  await t.platform.db.deleteFrom('conversations').execute();
});

interface Chat {
  readonly visitor: Visitor;
  readonly conversationId: string;
  readonly seq: number;
}

async function chat(text = 'Hello'): Promise<Chat> {
  const { visitor } = await openVisitor(t.visitor());
  return { visitor, ...(await say(visitor, text)) };
}

function say(visitor: Visitor, text: string) {
  const { identityId } = visitor;
  return receiveHostMessage(t.visitor(), { identityId, channel: 'web_chat', text, clientKey: newId() });
}

function wish(conversationId: string, reason: 'injury' | 'large_event' | 'anger') {
  const concierge = t.as({ kind: 'concierge', conversationId });
  return escalate(concierge, { conversationId, reason, summary: `About ${reason}.`, tried: ['Looked it up'] });
}

const ALL: ConversationQuery = { status: 'active', sort: 'recent', limit: 25 };

async function found(query: Partial<ConversationQuery>, ctx = support): Promise<string[]> {
  const { items } = await listConversations(ctx, { ...ALL, ...query });
  return items.map(({ lastWords }) => lastWords?.text ?? '');
}

async function settle(conversationId: string, station: string): Promise<void> {
  const { db } = t.platform;
  await db.updateTable('conversations').set({ station_id: station }).where('id', '=', conversationId).execute();
}

describe('the list', () => {
  it('shows the newest first, page by page, none twice', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      await chat(`message ${n}`);
      t.clock.set(t.clock.now().add({ minutes: 1 }).toString());
    }
    const first = await listConversations(support, { ...ALL, limit: 3 });
    const second = await listConversations(support, { ...ALL, limit: 3, cursor: first.nextCursor ?? '' });
    const words = [...first.items, ...second.items].map(({ lastWords }) => lastWords?.text);
    expect(words).toEqual(['message 5', 'message 4', 'message 3', 'message 2', 'message 1']);
    expect(second.nextCursor).toBeNull();
  });

  it('begins with those who wait past their time, the longest overdue first, and shows none twice', async () => {
    const [hurt, angry] = [await chat('hurt'), await chat('angry')];
    await wish(hurt.conversationId, 'injury');
    t.clock.advance({ minutes: 1 });
    await wish(angry.conversationId, 'anger');
    const soon = await chat('soon');
    t.clock.advance({ hours: 30 });
    await wish(soon.conversationId, 'injury');
    for (const n of [1, 2, 3]) await chat(`news ${n}`).then(() => t.clock.advance({ seconds: 1 }));
    const first = await listConversations(support, { ...ALL, limit: 2 });
    const second = await listConversations(support, { ...ALL, limit: 2, cursor: first.nextCursor ?? '' });
    const words = [...first.items, ...second.items].map(({ lastWords }) => lastWords?.text);
    expect(new Set(words.slice(0, 2))).toEqual(new Set(['angry', 'hurt']));
    expect(words.slice(2)).toEqual(['news 3', 'news 2', 'news 1', 'soon']);
    const due = first.items.slice(0, 2).map(({ dueAt }) => dueAt ?? '');
    expect(due).toEqual(due.toSorted());
    expect((await found({ owner: 'concierge' })).slice(0, 1)).toEqual(['news 3']);
  });

  it('is narrowed by state, owner, priority, what is unread and who waits', async () => {
    const [mine, hurt, quiet, gone] = [await chat('mine'), await chat('hurt'), await chat('quiet'), await chat('gone')];
    await assignConversation(support, { conversationId: mine.conversationId, to: 'me' });
    await wish(hurt.conversationId, 'injury');
    await markThreadRead(support, { conversationId: quiet.conversationId, seq: 1 });
    await setConversationStatus(support, { conversationId: gone.conversationId, wish: { event: 'close' } });
    expect(await found({ owner: 'me' })).toEqual(['mine']);
    expect(await found({ owner: 'me' }, colleague)).toEqual([]);
    expect(await found({ owner: 'desk' })).toEqual(['hurt']);
    expect((await found({ owner: 'people' })).toSorted()).toEqual(['hurt', 'mine']);
    expect(await found({ owner: 'concierge' })).toEqual(['quiet']);
    expect(await found({ priority: 'urgent' })).toEqual(['hurt']);
    expect(await found({ unread: false })).toEqual(['quiet']);
    expect((await found({ waiting: true })).toSorted()).toEqual(['hurt', 'mine']);
    expect(await found({ waiting: false })).toEqual(['quiet']);
    expect(await found({ status: 'closed' })).toEqual(['gone']);
    expect((await found({ status: 'all' })).length).toBe(4);
    expect(await found({ channel: 'sms' })).toEqual([]);
  });

  it('puts those first who have the least time left, page by page', async () => {
    const [large, hurt, cross] = [await chat('large'), await chat('hurt'), await chat('cross')];
    await wish(large.conversationId, 'large_event');
    await wish(hurt.conversationId, 'injury');
    await wish(cross.conversationId, 'anger');
    await chat('the concierge’s');
    const first = await listConversations(support, { ...ALL, sort: 'due', limit: 2 });
    const second = await listConversations(support, { ...ALL, sort: 'due', limit: 2, cursor: first.nextCursor ?? '' });
    const words = [...first.items, ...second.items].map(({ lastWords }) => lastWords?.text);
    expect(words).toEqual(['hurt', 'cross', 'large']);
  });

  it('finds a host who is known by the beginning of their name, and keeps that somebody searched', async () => {
    const booking = await bookParty(t, { name: 'Rosalind Park', date: '2027-06-05' });
    const { db } = t.platform;
    const { customer_id: customerId } = await db
      .selectFrom('bookings')
      .select('customer_id')
      .where('id', '=', booking.id)
      .executeTakeFirstOrThrow();
    const known = await chat('It is me');
    await claimVisitor(t.as({ kind: 'host', customerId, sessionId: newId() }), known.visitor);
    expect(await found({ q: 'rosal' })).toEqual(['It is me']);
    expect(await found({ q: 'nobody' })).toEqual([]);
    const kept = await db.selectFrom('audit_log').select('seq').where('action', '=', 'conversation.search').execute();
    expect(kept).toHaveLength(2);
    const { person: who } = await getConversation(support, known);
    expect(who.customer).toMatchObject({ firstName: 'Rosalind', lastName: 'Park' });
    expect(who.bookings).toMatchObject([{ id: encodeId('bkg', booking.id), guests: expect.any(Number) as number }]);
    expect(who.bookings[0]?.dueCents).toBeGreaterThan(0);
    expect(who.consents.length).toBeGreaterThan(0);
  });

  it('shows the people of a station their own hosts and those of no station yet, nobody else’s', async () => {
    const [own, other] = [await chat('own'), await chat('other')];
    await chat('nobody knows');
    await settle(own.conversationId, stationId);
    await settle(other.conversationId, stationId);
    await wish(other.conversationId, 'injury');
    const manager = await person('station_manager', [stationId]);
    const elsewhere = await person('station_manager', []);
    expect((await found({}, manager)).toSorted()).toEqual(['nobody knows', 'other', 'own']);
    expect(await found({}, elsewhere)).toEqual(['nobody knows']);
    expect((await listEscalations(elsewhere, { limit: 5 })).items).toEqual([]);
    expect((await countConversations(elsewhere)).waiting).toBe(0);
    await expect(getConversation(elsewhere, own)).rejects.toMatchObject({ code: 'not_found' });
    await expect(listConversationMessages(elsewhere, { ...own, limit: 5 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is closed to whoever may not read conversations', async () => {
    const chef = await person('chef');
    const { conversationId } = await chat();
    for (const refused of [chef, t.visitor()]) {
      await expect(listConversations(refused, ALL)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(countConversations(refused)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(listEscalations(refused, { limit: 5 })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(getConversation(refused, { conversationId })).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('the queue', () => {
  it('stands in the order in which answers are due, says which are late, and is counted', async () => {
    const [large, hurt] = [await chat('large'), await chat('hurt')];
    await wish(large.conversationId, 'large_event');
    await wish(hurt.conversationId, 'injury');
    t.clock.set(t.clock.now().add({ minutes: 20 }).toString());
    const { items } = await listEscalations(support, { limit: 5 });
    expect(items.map(({ reason, late, summary }) => [reason, late, summary])).toEqual([
      ['injury', true, 'About injury.'],
      ['large_event', false, 'About large_event.'],
    ]);
    expect(await countConversations(support)).toMatchObject({ waiting: 2, late: 1, unread: 2, mine: 0 });
    await replyAsStaff(support, { conversationId: hurt.conversationId, text: 'I am here.' });
    expect(await countConversations(support)).toMatchObject({ waiting: 1, late: 0, unread: 1, mine: 1 });
  });
});

describe('a conversation', () => {
  it('is shown with its newest messages, and read on in both directions', async () => {
    const { conversationId, visitor } = await chat('message 1');
    for (let n = 2; n <= 55; n += 1) await say(visitor, `message ${n}`);
    const view = await getConversation(support, { conversationId });
    expect([view.messages.length, view.messages[0]?.seq, view.lastSeq]).toEqual([50, 6, 55]);
    const before = await listConversationMessages(support, { conversationId, before: 6, limit: 100 });
    expect(before.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    const after = await listConversationMessages(support, { conversationId, after: 53, limit: 100 });
    expect(after.messages.map(({ seq }) => seq)).toEqual([54, 55]);
  });

  it('says why a person is wanted, and what was tried', async () => {
    const { conversationId } = await chat('Ouch');
    await wish(conversationId, 'injury');
    const view = await getConversation(support, { conversationId });
    expect(view.openEscalation).toMatchObject({ reason: 'injury', summary: 'About injury.', tried: ['Looked it up'] });
    expect([view.owner.kind, view.escalation, view.dueAt]).toEqual(['desk', 'injury', view.openEscalation?.dueAt]);
  });

  it('keeps notes from the host, whoever answers, and takes the same note once', async () => {
    const { conversationId, visitor } = await chat();
    const note = { conversationId, text: 'Call the chef first.', clientKey: newId() };
    const [one, two] = await Promise.all([addConversationNote(support, note), addConversationNote(support, note)]);
    expect(one.seq).toBe(two.seq);
    const own = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 10 });
    expect(own.messages.map(({ text }) => text)).toEqual(['Hello']);
    const { messages, owner } = await getConversation(colleague, { conversationId });
    expect(messages.at(-1)).toMatchObject({ kind: 'note', author: 'staff', text: 'Call the chef first.' });
    expect(owner.kind).toBe('concierge');
    const concierge = t.as({ kind: 'concierge', conversationId });
    const reply = { conversationId, text: 'Hello!', expect: { epoch: 1, hostSeq: 1 } };
    expect(await replyAsConcierge(concierge, reply)).toMatchObject({ kind: 'posted' });
  });

  it('goes to a colleague who may answer, and to nobody else', async () => {
    const { conversationId } = await chat();
    const to = encodeId('stf', staffIdOf(colleague));
    await assignConversation(support, { conversationId, to });
    const { owner } = await getConversation(support, { conversationId });
    expect(owner).toMatchObject({ kind: 'staff', staff: { id: to } });
    const chef = encodeId('stf', staffIdOf(await person('chef')));
    for (const nobody of [chef, encodeId('stf', newId())])
      await expect(assignConversation(support, { conversationId, to: nobody })).rejects.toMatchObject({
        code: 'validation_failed',
      });
    await assignConversation(support, { conversationId, to: 'concierge' });
    expect((await getConversation(support, { conversationId })).owner).toEqual({ kind: 'concierge', staff: null });
  });
});

proveVerb(() => t, 'addConversationNote', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'conversation.note',
  prepare: async () => {
    const { conversationId } = await chat();
    return { by: support, run: (ctx) => addConversationNote(ctx, { conversationId, text: 'Candles' }) };
  },
});
proveVerb(() => t, 'assignConversation', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'conversation.assign',
  prepare: async () => {
    const { conversationId } = await chat();
    return { by: support, run: (ctx) => assignConversation(ctx, { conversationId, to: 'me' }) };
  },
});
