/** What hosts and we say to each other: one open conversation, numbers without holes, and nobody talked over. */
import { newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { spreadNotice } from '../notices/index.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import {
  changeOwner,
  closeIdle,
  escalate,
  openVisitor,
  readOwnThread,
  readThread,
  receiveHostMessage,
  recogniseVisitor,
  replyAsConcierge,
  replyAsStaff,
  setConversationStatus,
  tellPeople,
  threadIncoming,
  wakeSnoozed,
  type Visitor,
} from './index.ts';
import { receiveSms } from '../messaging/index.ts';

let t: TestPlatform;
let support: Context;
let colleague: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  const person = async () => {
    const { staffId } = await createStaff(t, 'support', []);
    return t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
  };
  support = await person();
  colleague = await person();
});

afterAll(() => t.close());

function concierge(conversationId: string): Context {
  return t.as({ kind: 'concierge', conversationId });
}

async function chat(text = 'Hello') {
  const { visitor, token } = await openVisitor(t.visitor());
  const received = await say(visitor, text);
  return { visitor, token, ...received };
}

function say(visitor: Visitor, text: string, clientKey = newId()) {
  return receiveHostMessage(t.visitor(), { identityId: visitor.identityId, channel: 'web_chat', text, clientKey });
}

describe('a browser', () => {
  it('is known again by its token, and by nothing else', async () => {
    const { visitor, token } = await openVisitor(t.visitor());
    expect(await recogniseVisitor(t.visitor(), token)).toEqual(visitor);
    expect(await recogniseVisitor(t.visitor(), `${token.slice(0, -1)}~`)).toBeNull();
  });

  it('reads its own conversation and finds nobody else’s', async () => {
    const mine = await chat('Do you travel to Fremont?');
    const other = await openVisitor(t.visitor());
    const query = { conversationId: mine.conversationId, limit: 50 };
    const { messages } = await readOwnThread(t.visitor(), mine.visitor, query);
    expect(messages.map(({ text, author }) => [author, text])).toEqual([['host', 'Do you travel to Fremont?']]);
    await expect(readOwnThread(t.visitor(), other.visitor, query)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('messages of one host at once', () => {
  it('open one conversation and are numbered without holes', async () => {
    const { visitor } = await openVisitor(t.visitor());
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => say(visitor, `message ${n}`)));
    expect(new Set(all.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(all.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('that are the same message are kept once', async () => {
    const { visitor } = await openVisitor(t.visitor());
    const key = newId();
    const all = await Promise.all(Array.from({ length: 10 }, () => say(visitor, 'Twelve people', key)));
    expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('sent again after the conversation was closed are still the same message', async () => {
    const { visitor } = await openVisitor(t.visitor());
    const key = newId();
    const first = await say(visitor, 'Hello', key);
    await setConversationStatus(support, { conversationId: first.conversationId, wish: { event: 'close' } });
    await say(visitor, 'A new matter');
    expect((await say(visitor, 'A new matter', newId())).seq).toBe(2);
  });
});

describe('the concierge', () => {
  it('answers when nobody came in between', async () => {
    const { conversationId, seq } = await chat();
    const reply = { conversationId, text: 'Hello!', expect: { epoch: 1, hostSeq: seq } };
    expect(await replyAsConcierge(concierge(conversationId), reply)).toMatchObject({ kind: 'posted', seq: 2 });
  });

  it.each([
    [
      'a person has answered',
      'owner',
      (id: string) => replyAsStaff(support, { conversationId: id, text: 'I am here.' }),
    ],
    [
      'a person has taken over',
      'owner',
      (id: string) => changeOwner(support, { conversationId: id, to: { kind: 'desk' } }),
    ],
    [
      'a person came and gave it back',
      'epoch',
      async (id: string) => {
        await changeOwner(support, { conversationId: id, to: { kind: 'desk' } });
        await changeOwner(support, { conversationId: id, to: { kind: 'concierge' } });
      },
    ],
    [
      'it was closed',
      'closed',
      (id: string) => setConversationStatus(support, { conversationId: id, wish: { event: 'close' } }),
    ],
  ])('says nothing once %s', async (_what, why, meanwhile) => {
    const { conversationId, seq, visitor } = await chat();
    await meanwhile(conversationId);
    const reply = { conversationId, text: 'Let me see …', expect: { epoch: 1, hostSeq: seq } };
    expect(await replyAsConcierge(concierge(conversationId), reply)).toEqual({ kind: 'overtaken', why });
    const { messages } = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 50 });
    expect(messages.filter(({ author }) => author === 'concierge')).toEqual([]);
  });

  it('says nothing to what the host has already gone past', async () => {
    const { conversationId, seq, visitor } = await chat();
    await say(visitor, 'No, make it 14');
    const reply = { conversationId, text: 'Twelve it is.', expect: { epoch: 1, hostSeq: seq } };
    expect(await replyAsConcierge(concierge(conversationId), reply)).toEqual({ kind: 'overtaken', why: 'host_spoke' });
  });

  it('and a person who answer at the same moment never both speak after the person has', async () => {
    const rounds = Array.from({ length: 20 }, async () => {
      const { conversationId, seq, visitor } = await chat();
      await Promise.all([
        replyAsConcierge(concierge(conversationId), { conversationId, text: 'A', expect: { epoch: 1, hostSeq: seq } }),
        replyAsStaff(support, { conversationId, text: 'B' }),
      ]);
      const { messages } = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 50 });
      return messages.map(({ author }) => author).join(' ');
    });
    for (const order of await Promise.all(rounds)) expect(['host staff', 'host concierge staff']).toContain(order);
  });
});

describe('a person', () => {
  it('does not talk over a colleague without meaning to', async () => {
    const { conversationId } = await chat();
    await replyAsStaff(support, { conversationId, text: 'I am on it.' });
    const over = { conversationId, text: 'Me too.' };
    await expect(replyAsStaff(colleague, over)).rejects.toMatchObject({ code: 'invalid_transition' });
    await replyAsStaff(colleague, { ...over, takeOver: true });
    const { conversation } = await readThread(colleague, { conversationId, limit: 10 });
    expect(conversation.owner).toMatchObject({ kind: 'staff' });
  });

  it('is wanted once, and those who are to hear of it are told', async () => {
    const { conversationId } = await chat('I cut my hand!');
    const wish = { conversationId, reason: 'injury', summary: 'Cut hand.', tried: [] } as const;
    const [one, two] = await Promise.all([
      escalate(concierge(conversationId), wish),
      escalate(concierge(conversationId), wish),
    ]);
    expect(one.escalationId).toBe(two.escalationId);
    expect([one.priority, [one.isNew, two.isNew].filter(Boolean)]).toEqual(['urgent', [true]]);
    const told = await t.takeJobs<{ escalationId: string }>('conversation.person_wanted');
    expect(told.map(({ escalationId }) => escalationId)).toContain(one.escalationId);
    const { id: stationId } = await openStation(t);
    expect(stationId).not.toBe('');
    await t.takeJobs('message.deliver');
    expect(await tellPeople(t.system(), { escalationId: one.escalationId })).toBe(true);
    expect(await tellPeople(t.system(), { escalationId: one.escalationId })).toBe(false);
    const [notice] = await t.takeJobs<{ noticeId: string }>('notice.spread');
    expect(await spreadNotice(t.system(), { noticeId: notice?.noticeId ?? '' })).toBe(1);
    expect(await t.takeJobs('message.deliver')).toHaveLength(1);
  });

  it('wakes a snoozed conversation when its time has come, and a quiet one closes by itself', async () => {
    const snoozed = await chat();
    const until = t.clock.now().add({ minutes: 30 });
    await setConversationStatus(support, {
      conversationId: snoozed.conversationId,
      wish: { event: 'snooze', until },
    });
    t.clock.set(until.toString());
    await wakeSnoozed(t.system());
    const { conversation } = await readThread(support, { conversationId: snoozed.conversationId, limit: 1 });
    expect([conversation.status, conversation.snoozedUntil]).toEqual(['open', null]);
    t.clock.set(until.add({ hours: 25 }).toString());
    await closeIdle(t.system());
    const later = await readThread(support, { conversationId: snoozed.conversationId, limit: 5 });
    expect(later.conversation.status).toBe('closed');
  });
});

describe('a text that comes in', () => {
  it('is put into its sender’s conversation once, and answered by text', async () => {
    const sms = { from: '+15105550171', body: 'Do you have tofu?', providerMessageId: `SM${newId()}` };
    await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), sms);
    const [job] = await t.takeJobs<{ messageId: string }>('message.received');
    const payload = job ?? { messageId: '' };
    const first = await threadIncoming(t.system(), payload);
    const again = await threadIncoming(t.system(), payload);
    expect([first?.isNew, again?.isNew, again?.messageId]).toEqual([true, false, first?.messageId]);
    const conversationId = first?.conversationId ?? '';
    await replyAsStaff(support, { conversationId, text: 'We do!' });
    const { messages } = await readThread(support, { conversationId, limit: 10 });
    expect(messages.at(-1)).toMatchObject({ author: 'staff', delivery: 'queued' });
  });
});

const forEachVerb = async () => (await chat()).conversationId;

proveVerb(() => t, 'replyAsStaff', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'conversation.reply',
  prepare: async () => {
    const conversationId = await forEachVerb();
    return { by: support, run: (ctx) => replyAsStaff(ctx, { conversationId, text: 'Hello' }) };
  },
});
proveVerb(() => t, 'changeOwner', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'conversation.assign',
  prepare: async () => {
    const conversationId = await forEachVerb();
    return { by: support, run: (ctx) => changeOwner(ctx, { conversationId, to: { kind: 'desk' } }) };
  },
});
proveVerb(() => t, 'setConversationStatus', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'conversation.set_status',
  prepare: async () => {
    const conversationId = await forEachVerb();
    return { by: support, run: (ctx) => setConversationStatus(ctx, { conversationId, wish: { event: 'close' } }) };
  },
});
proveVerb(() => t, 'receiveHostMessage', {
  allowed: ['visitor', 'customer', 'host', 'webhook', 'system'],
  action: 'conversation.receive',
  prepare: async () => {
    const { visitor } = await chat();
    return {
      by: t.visitor(),
      run: (ctx) => receiveHostMessage(ctx, { identityId: visitor.identityId, channel: 'web_chat', text: 'Hi' }),
    };
  },
});
proveVerb(() => t, 'replyAsConcierge', {
  allowed: ['concierge', 'system'],
  action: 'conversation.reply',
  prepare: async () => {
    const { conversationId, seq } = await chat();
    const reply = { conversationId, text: 'Hello!', expect: { epoch: 1, hostSeq: seq } };
    return { by: concierge(conversationId), run: (ctx) => replyAsConcierge(ctx, reply) };
  },
});
