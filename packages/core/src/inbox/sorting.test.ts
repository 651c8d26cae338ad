/** Sorting the inbox: labels, what is done to many at once and taken back, and what closing takes away for a while. */
import type { ConversationBulkRequest, ConversationQuery } from '@myhibachi/contracts';
import { decodeId, encodeId, newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, someone, staffIdOf, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import {
  escalate,
  labelConversation,
  markThreadRead,
  markThreadUnread,
  readOwnThread,
  setConversationStatus,
} from '../conversations/index.ts';
import {
  addLabel,
  changeLabel,
  changeManyConversations,
  getConversation,
  listConversations,
  listLabels,
  removeLabel,
} from './index.ts';

let t: TestPlatform;
let support: Context;
let stationId: string;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  stationId = (await openStation(t)).id;
  support = await someone(t, 'support');
});
afterAll(() => t.close());

const PEOPLE = ['super_admin', 'admin', 'support', 'system'] as const;
const ALL: ConversationQuery = { status: 'active', sort: 'recent', limit: 100 };

async function label(name: string) {
  return addLabel(support, { name, colour: 'info' });
}

async function idsWith(query: Partial<ConversationQuery>): Promise<string[]> {
  const { items } = await listConversations(support, { ...ALL, ...query });
  return items.map(({ id }) => decodeId('cnv', id));
}

describe('labels', () => {
  it('are one set, by name, and no name is taken twice however it is written, even at once', async () => {
    const first = await label('VIP');
    await expect(label('vip')).rejects.toMatchObject({ code: 'already_exists', fields: [{ field: 'name' }] });
    const other = await label('Weddings');
    await expect(
      changeLabel(support, { id: decodeId('lbl', other.id), change: { version: 1, name: 'ViP' } }),
    ).rejects.toMatchObject({ code: 'already_exists' });
    const tries = await Promise.allSettled(['a', 'A', 'a', 'A'].map((letter) => label(`Twin ${letter}`)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const changed = await changeLabel(support, {
      id: decodeId('lbl', first.id),
      change: { version: 1, name: 'vip', colour: 'warn' },
    });
    expect(changed).toMatchObject({ name: 'vip', colour: 'warn', version: 2 });
    await expect(
      changeLabel(support, { id: decodeId('lbl', first.id), change: { version: 1, colour: 'bad' } }),
    ).rejects.toMatchObject({ code: 'version_conflict', details: { version: 2 } });
    const names = (await listLabels(support)).items.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
  });

  it('go on and off a conversation once, are counted, filter the list, and are gone with the label', async () => {
    const [one, two] = [await startChat(t, 'one'), await startChat(t, 'two')];
    const { id } = await label('Refunds');
    const labelId = decodeId('lbl', id);
    const put = { conversationId: one.conversationId, labelId, on: true };
    const both = await Promise.all([labelConversation(support, put), labelConversation(support, put)]);
    expect(both.filter(Boolean)).toEqual([true]);
    expect(await idsWith({ label: id })).toEqual([one.conversationId]);
    const view = await getConversation(support, one);
    expect(view.labels).toEqual([{ id, name: 'Refunds', colour: 'info' }]);
    expect((await listLabels(support)).items.find((row) => row.id === id)?.used).toBe(1);
    await labelConversation(support, { conversationId: two.conversationId, labelId, on: true });
    expect(await labelConversation(support, { ...put, on: false })).toBe(true);
    expect(await labelConversation(support, { ...put, on: false })).toBe(false);
    await removeLabel(support, { id: labelId });
    expect((await getConversation(support, two)).labels).toEqual([]);
    await expect(labelConversation(support, put)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are at most ten on one conversation, also when the last two come at once', async () => {
    const { conversationId } = await startChat(t);
    const ids: string[] = [];
    for (let n = 0; n < 11; n += 1) ids.push(decodeId('lbl', (await label(`Many ${n}`)).id));
    for (const labelId of ids.slice(0, 9)) await labelConversation(support, { conversationId, labelId, on: true });
    const last = await Promise.allSettled(
      ids.slice(9).map((labelId) => labelConversation(support, { conversationId, labelId, on: true })),
    );
    expect(last.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await getConversation(support, { conversationId })).labels).toHaveLength(10);
  });
});

describe('what is done to many at once', () => {
  const many = (conversations: readonly string[], what: ConversationBulkRequest['what'], ctx = support) =>
    changeManyConversations(ctx, { conversations: conversations.map((id) => encodeId('cnv', id)), what });

  it('is done to each by itself, says what was refused, and what changed', async () => {
    const [open, gone, mine] = [await startChat(t, 'open'), await startChat(t, 'gone'), await startChat(t, 'mine')];
    await setConversationStatus(support, { conversationId: gone.conversationId, wish: { event: 'close' } });
    await many([mine.conversationId], { action: 'assign', to: 'me' });
    const missing = newId();
    const ids = [open.conversationId, gone.conversationId, mine.conversationId, missing];
    const { results } = await many(ids, { action: 'assign', to: 'me' });
    expect(results.map(({ done, changed, code }) => [done, changed, code])).toEqual([
      [true, true, null],
      [false, false, 'invalid_transition'],
      [true, false, null],
      [false, false, 'not_found'],
    ]);
    expect((await getConversation(support, open)).owner.staff?.id).toBe(encodeId('stf', staffIdOf(support)));
  });

  it('can be closed and taken back with what closing took: who was wanted, and since when the host waits', async () => {
    const chat = await startChat(t, 'Ouch');
    const concierge = t.as({ kind: 'concierge', conversationId: chat.conversationId });
    const wish = { conversationId: chat.conversationId, reason: 'injury', summary: 'Hurt.', tried: [] } as const;
    await escalate(concierge, wish);
    const before = await getConversation(support, chat);
    t.clock.set(t.clock.now().add({ minutes: 5 }).toString());
    await many([chat.conversationId], { action: 'close' });
    const closed = await getConversation(support, chat);
    expect([closed.status, closed.openEscalation, closed.waitingSince]).toEqual(['closed', null, null]);
    await many([chat.conversationId], { action: 'reopen' });
    const after = await getConversation(support, chat);
    expect(after).toMatchObject({
      status: 'open',
      openEscalation: before.openEscalation,
      waitingSince: before.waitingSince,
      dueAt: before.dueAt,
    });
  });

  it('can be put aside and woken again', async () => {
    const { conversationId } = await startChat(t);
    const until = t.clock.now().add({ hours: 4 }).toString();
    await many([conversationId], { action: 'snooze', until });
    expect(await getConversation(support, { conversationId })).toMatchObject({
      status: 'snoozed',
      snoozedUntil: until,
    });
    await many([conversationId], { action: 'wake' });
    expect(await getConversation(support, { conversationId })).toMatchObject({ status: 'open', snoozedUntil: null });
    const { results } = await many([conversationId], { action: 'wake' });
    expect(results).toMatchObject([{ done: false, code: 'invalid_transition' }]);
  });

  it('can be marked as read and as unread, without telling the host that we have not read it', async () => {
    const { conversationId, visitor } = await startChat(t);
    expect((await many([conversationId], { action: 'read' })).results).toMatchObject([{ changed: true }]);
    expect(await idsWith({ unread: true })).not.toContain(conversationId);
    expect((await many([conversationId], { action: 'unread' })).results).toMatchObject([{ changed: true }]);
    expect((await many([conversationId], { action: 'unread' })).results).toMatchObject([{ changed: false }]);
    expect(await idsWith({ unread: true })).toContain(conversationId);
    const own = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 1 });
    expect(own.conversation.staffReadSeq).toBe(1);
    expect(await markThreadRead(support, { conversationId, seq: 1 })).toBe(true);
    expect(await idsWith({ unread: true })).not.toContain(conversationId);
    await sayIn(t, visitor, 'And?');
    expect(await idsWith({ unread: true })).toContain(conversationId);
  });

  it('asks of each what it asks of one: reading may be done by whoever reads, within their stations', async () => {
    const { conversationId } = await startChat(t);
    const { db } = t.platform;
    await db.updateTable('conversations').set({ station_id: stationId }).where('id', '=', conversationId).execute();
    const manager = await someone(t, 'station_manager', [stationId]);
    const elsewhere = await someone(t, 'station_manager', []);
    expect((await many([conversationId], { action: 'read' }, manager)).results).toMatchObject([{ done: true }]);
    expect((await many([conversationId], { action: 'read' }, elsewhere)).results).toMatchObject([
      { done: false, code: 'not_found' },
    ]);
    await expect(many([conversationId], { action: 'close' }, manager)).rejects.toMatchObject({ code: 'forbidden' });
    const chef = await someone(t, 'chef');
    await expect(many([conversationId], { action: 'read' }, chef)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

proveVerb(() => t, 'addLabel', {
  allowed: PEOPLE,
  action: 'label.add',
  prepare: async () => ({
    by: support,
    run: (ctx) => addLabel(ctx, { name: `Proof ${newId().slice(-12)}`, colour: 'good' }),
  }),
});
proveVerb(() => t, 'changeLabel', {
  allowed: PEOPLE,
  action: 'label.change',
  prepare: async () => {
    const id = decodeId('lbl', (await label(`Before ${newId().slice(-12)}`)).id);
    return { by: support, run: (ctx) => changeLabel(ctx, { id, change: { version: 1, colour: 'bad' } }) };
  },
});
proveVerb(() => t, 'removeLabel', {
  allowed: PEOPLE,
  action: 'label.remove',
  prepare: async () => {
    const id = decodeId('lbl', (await label(`Gone ${newId().slice(-12)}`)).id);
    return { by: support, run: (ctx) => removeLabel(ctx, { id }) };
  },
});
proveVerb(() => t, 'labelConversation', {
  allowed: PEOPLE,
  action: 'conversation.label',
  prepare: async () => {
    const { conversationId } = await startChat(t);
    const labelId = decodeId('lbl', (await label(`On ${newId().slice(-12)}`)).id);
    return { by: support, run: (ctx) => labelConversation(ctx, { conversationId, labelId, on: true }) };
  },
});
proveVerb(() => t, 'markThreadUnread', {
  allowed: [...PEOPLE, 'station_manager'],
  action: 'conversation.mark_unread',
  prepare: async () => {
    const { conversationId } = await startChat(t);
    await markThreadRead(support, { conversationId, seq: 1 });
    return { by: support, run: (ctx) => markThreadUnread(ctx, { conversationId }) };
  },
});
