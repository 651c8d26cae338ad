/** Whom our people speak with in a chat: the contact as given, what was held for it, and what became of that. */
import type { ConversationQuery, ConversationView } from '@myhibachi/contracts';
import { decodeId, newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, someone, startChat, type Chat } from '../../../../tests/support/inbox.ts';
import { openStation, payDeposit, sign } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { getHold, recogniseHoldLink } from '../booking/index.ts';
import { eraseCustomer } from '../accounts/index.ts';
import { builtInEngine, runTurn } from '../concierge/index.ts';
import { readOwnThread, replyAsStaff } from '../conversations/index.ts';
import { getConversation, listConversations } from './index.ts';

let t: TestPlatform;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  support = await someone(t, 'support');
});
afterAll(() => t.close());

const ENGINES = { builtIn: builtInEngine, model: null };
const ALL: ConversationQuery = { status: 'all', sort: 'recent', limit: 50 };
const WHERE = '1 Main St, Fremont CA 94538';

async function answer(chat: Chat, seq: number) {
  const { conversationId } = chat;
  return runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, ENGINES);
}

async function say(chat: Chat, text: string) {
  const { seq } = await sayIn(t, chat.visitor, text);
  return answer(chat, seq);
}

async function chatting(text: string): Promise<Chat> {
  const chat = await startChat(t, text);
  await answer(chat, chat.seq);
  return chat;
}

const view = (ctx: Context, { conversationId }: Chat): Promise<ConversationView> =>
  getConversation(ctx, { conversationId });

async function found(q: string): Promise<string[]> {
  return (await listConversations(support, { ...ALL, q })).items.map(({ id }) => decodeId('cnv', id));
}

async function thread({ visitor, conversationId }: Chat) {
  return (await readOwnThread(t.visitor(), visitor, { conversationId, limit: 100 })).messages;
}

describe('a date held in the chat', () => {
  it('shows who holds it, until when, and the booking it becomes; and is found by the name', async () => {
    const chat = await chatting(
      `I want to book hibachi for 10 adults on June 6 at 5pm at ${WHERE}. I am Jane Roe, jane.roe@host.example, 510-555-0142`,
    );
    expect((await view(support, chat)).person).toMatchObject({ given: null, holds: [] });
    await say(chat, 'yes please');
    const { name, person, bookingId } = await view(support, chat);
    expect({ name, bookingId }).toEqual({ name: 'Jane Roe', bookingId: null });
    expect(person).toMatchObject({
      verified: false,
      customer: null,
      given: { name: 'Jane Roe', email: 'jane.roe@host.example', phone: '+15105550142' },
      holds: [{ status: 'pending_signature', date: '2027-06-06', start: '17:00', guests: 10, bookingId: null }],
    });
    expect(Temporal.Instant.compare(person.holds[0]?.expiresAt ?? '', t.clock.now())).toBe(1);
    for (const q of ['Roe', 'jane.roe@host.example', '510-555-0142'])
      expect(await found(q)).toEqual([chat.conversationId]);
    expect(await found('Doe')).toEqual([]);

    const link = (await thread(chat)).flatMap(({ actions }) => actions).find(({ kind }) => kind === 'link');
    const token = /\/book\/([\w.-]+)/.exec(link?.kind === 'link' ? link.url : '')?.[1] ?? '';
    const { ctx: host, holdId } = recogniseHoldLink(t.visitor(), token);
    const held = { host, holdId, hold: await getHold(host, { holdId }) };
    await sign(held);
    await payDeposit(t, held);
    const booked = await view(support, chat);
    expect(booked.person.holds).toMatchObject([{ status: 'converted', bookingId: booked.bookingId }]);
    expect(booked.bookingId).toMatch(/^bkg_/);
  });

  it('is not for the eyes of another station', async () => {
    const chat = await chatting(
      `12 adults on June 13 at 6pm at ${WHERE}. I am Ann Poe, ann@host.example, 510-555-0143`,
    );
    await say(chat, 'yes please');
    const elsewhere = await someone(t, 'admin');
    await expect(view(elsewhere, chat)).rejects.toMatchObject({ code: expect.stringMatching(/not_found|forbidden/) });
  });
});

it('goes with the person it belongs to, when they are erased', async () => {
  const chat = await chatting(`12 adults on June 20 at 6pm at ${WHERE}. I am Eva Poe, eva@host.example, 510-555-0147`);
  await say(chat, 'yes please');
  const owner = await someone(t, 'super_admin');
  const { db, crypto } = t.platform;
  const bidx = crypto.blindIndex('email', 'eva@host.example');
  const eva = await db
    .selectFrom('customers')
    .select(['id', 'version'])
    .where('email_bidx', '=', bidx)
    .executeTakeFirstOrThrow();
  await db.updateTable('holds').set({ status: 'released' }).where('customer_id', '=', eva.id).execute();
  await eraseCustomer(owner, { customerId: eva.id, version: eva.version, reason: 'She asked us to forget her.' });
  const { name, person } = await view(support, chat);
  expect({ name, given: person.given }).toEqual({ name: null, given: null });
  expect(await found('Poe')).not.toContain(chat.conversationId);
});

describe('a contact left for the people who take over', () => {
  const LEFT = 'Jane Moe, 510-555-0144, jane.moe@host.example';
  const thanks = async (chat: Chat) => (await thread(chat)).filter(({ text }) => /noted how to reach you/.test(text));

  it('is kept, thanked for once, and becomes one lead', async () => {
    const chat = await chatting('I want to talk to a person');
    const before = await view(support, chat);
    expect(before.owner.kind).toBe('desk');
    await Promise.all([say(chat, LEFT), say(chat, 'And my e-mail again: jane.moe@host.example')]);
    await say(chat, LEFT);
    const after = await view(support, chat);
    expect(after).toMatchObject({ name: 'Jane Moe', owner: { kind: 'desk' }, waitingSince: before.waitingSince });
    expect(after.person.given).toMatchObject({ email: 'jane.moe@host.example', phone: '+15105550144' });
    expect((await thanks(chat)).length).toBeLessThanOrEqual(1);
    const email = t.platform.crypto.blindIndex('email', 'jane.moe@host.example');
    const leads = await t.platform.db
      .selectFrom('lead_addresses')
      .select('lead_id')
      .where('address_bidx', '=', email)
      .execute();
    expect(leads).toHaveLength(1);
  });

  it('is thanked for in their language', async () => {
    const chat = await chatting('Quiero hablar con una persona');
    await say(chat, 'Ana Coe, 510-555-0145');
    expect((await thread(chat)).at(-1)).toMatchObject({ author: 'system', text: expect.stringContaining('Gracias') });
  });

  it('is kept without a word once one of ours has the conversation', async () => {
    const chat = await chatting('I want to talk to a person');
    await replyAsStaff(support, {
      conversationId: chat.conversationId,
      text: 'Hello, what is your name?',
      clientKey: newId(),
    });
    await say(chat, 'Jim Poe, 510-555-0146');
    expect((await view(support, chat)).person.given).toMatchObject({ name: 'Jim Poe', phone: '+15105550146' });
    expect(await thanks(chat)).toEqual([]);
  });
});
