/** One host, one chat: whichever browsers they sign in in, and whatever was said there before. */
import { CHAT_CLOSE, type ChatAnswer } from '@myhibachi/contracts';
import { changeOwner, escalate, setConversationStatus } from '@myhibachi/core/conversations';
import { decodeId } from '@myhibachi/core/kernel';
import { describe, expect, it, vi } from 'vitest';
import { mailedSignInToken } from '../../../../tests/support/host-sign-in.ts';
import { confirmedBooking, runJobs } from '../../../../tests/support/journey.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { withChatSite, type ChatSite } from '../testing/chat-browsers.ts';

let site: ChatSite;
let t: TestPlatform;
let support: ReturnType<TestPlatform['as']>;
let hosts = 0;
withChatSite(async (opened) => {
  site = opened;
  ({ t } = opened);
  const { staffId } = await createStaff(t, 'support', []);
  support = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
});

/** A host who has booked, and is nobody of the other tests. */
async function newHost(): Promise<string> {
  hosts += 1;
  await confirmedBooking(t, { date: `2027-06-${String(hosts + 9)}`, host: hosts });
  await runJobs(t, { messages: true });
  return `host${String(hosts)}@mail.example`;
}

/** All web chats of a host that are not closed. */
async function openChats(email: string): Promise<readonly string[]> {
  const rows = await t.platform.db
    .selectFrom('conversations as v')
    .innerJoin('contact_identities as i', 'i.id', 'v.identity_id')
    .innerJoin('customers as c', 'c.id', 'i.customer_id')
    .select('v.id')
    .where('c.email_bidx', '=', t.platform.crypto.blindIndex('email', email))
    .where('v.channel', '=', 'web_chat')
    .where('v.status', '<>', 'closed')
    .execute();
  return rows.map(({ id }) => id);
}

describe('a host in two browsers', () => {
  it('has one chat: what is said in one is shown in the other at once', async () => {
    const email = await newHost();
    const [laptop, phone] = [await site.browser().signIn(email), await site.browser().signIn(email)];
    await laptop.say('Do you have tofu?');
    expect((await phone.history()).said).toEqual(['Do you have tofu?']);
    const tabs = [await laptop.tab(), await phone.tab()];
    await phone.say('How far do you travel?');
    await laptop.say('And what if it rains?');
    for (const tab of tabs) {
      await tab.hears('And what if it rains?');
      expect(tab.said).toEqual(['Do you have tofu?', 'How far do you travel?', 'And what if it rains?']);
    }
    expect(await openChats(email)).toHaveLength(1);
  });

  it('also follows in the other what is begun after a talk was closed', async () => {
    const email = await newHost();
    const [laptop, phone] = [await site.browser().signIn(email), await site.browser().signIn(email)];
    const first = await laptop.say('Do you have tofu?');
    await phone.history();
    const tab = await phone.tab();
    const wish = { event: 'close' } as const;
    await setConversationStatus(support, { conversationId: decodeId('cnv', first.conversationId), wish });
    await laptop.say('How far do you travel?');
    await tab.hears('How far do you travel?');
    expect((await phone.history()).said).toEqual(['How far do you travel?']);
  });

  it('of whom both sign in and speak at the same instant has one open chat, and nothing is lost', async () => {
    const email = await newHost();
    const browsers = Array.from({ length: 4 }, () => site.browser());
    for (const [at, browser] of browsers.entries()) {
      if (at < 3) await browser.say(`Before ${String(at)}`);
      await browser.signInUnseen(email);
    }
    await Promise.all(browsers.map((browser, at) => browser.say(`After ${String(at)}`)));
    const expected = ['After 0', 'After 1', 'After 2', 'After 3', 'Before 0', 'Before 1', 'Before 2'];
    for (const browser of browsers) expect((await browser.history()).said.toSorted()).toEqual(expected);
    expect(await openChats(email)).toHaveLength(1);
  });

  it('loses nothing of what is said in a browser while its host signs in there', async () => {
    const email = await newHost();
    await (await site.browser().signIn(email)).say('From the laptop');
    const browser = site.browser();
    await browser.say('Before');
    const token = await mailedSignInToken(t, email);
    const meanwhile = ['One', 'Two', 'Three', 'Four'];
    await Promise.all([browser.enter(token), ...meanwhile.map((text) => browser.say(text))]);
    const { said, messages } = await browser.history();
    expect(said.toSorted()).toEqual(['Before', 'Four', 'From the laptop', 'One', 'Three', 'Two']);
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, at) => at + 1));
    expect(await openChats(email)).toHaveLength(1);
  });
});

describe('what was said before its host signed in', () => {
  it('goes on in the chat they have already, with what was worked out, live in every tab', async () => {
    const email = await newHost();
    const laptop = await site.browser().signIn(email);
    await laptop.say('Do you have tofu?');
    const elsewhere = await laptop.tab();
    const phone = site.browser();
    const before = await phone.say('What would 12 adults cost in 94538?');
    const tab = await phone.tab();
    await phone.signIn(email);
    await elsewhere.hears('What would 12 adults cost in 94538?');
    await vi.waitUntil(() => tab.closed === CHAT_CLOSE.comeBack, 10_000);
    const { conversationId, said } = await phone.history();
    expect(said).toEqual(['Do you have tofu?', 'What would 12 adults cost in 94538?']);
    expect(conversationId).not.toBe(before.conversationId);
    const next = await phone.say('And with 2 more adults?');
    expect(next.conversationId).toBe(conversationId);
    expect(next.messages.at(-1)?.text).toMatch(/14 adults/);
    expect(await openChats(email)).toHaveLength(1);
  });

  it('takes the yes to what was asked in it, and to nothing that was asked elsewhere', async () => {
    const email = await newHost();
    const laptop = await site.browser().signIn(email);
    expect((await laptop.say('cancel my booking')).messages.at(-1)?.text).toMatch(/Shall I cancel/);
    const phone = site.browser();
    await phone.say('Do you have tofu?');
    await phone.signIn(email);
    const answer = await phone.say('yes');
    expect(answer.messages.map(({ text }) => text).join(' ')).not.toMatch(/is cancelled/);
  });

  it('stays with the people who were called to it', async () => {
    const email = await newHost();
    const laptop = await site.browser().signIn(email);
    await laptop.say('Do you have tofu?');
    const phone = site.browser();
    const talk = decodeId('cnv', (await phone.say('Hello')).conversationId);
    const wish = { reason: 'asked_for_person', summary: 'wants a person', tried: [] } as const;
    await escalate(t.as({ kind: 'concierge', conversationId: talk }), { conversationId: talk, ...wish });
    await changeOwner(support, { conversationId: talk, to: { kind: 'desk' } });
    await phone.signIn(email);
    const [chat = ''] = await openChats(email);
    const row = await t.platform.db
      .selectFrom('conversations as v')
      .innerJoin('escalations as e', 'e.conversation_id', 'v.id')
      .select(['v.owner', 'v.waiting_since', 'e.reason'])
      .where('v.id', '=', chat)
      .where('e.resolved_at', 'is', null)
      .executeTakeFirst();
    expect(row).toMatchObject({ owner: 'desk', reason: 'asked_for_person' });
  });

  it('leaves an audit row that says what became of it', async () => {
    const email = await newHost();
    await (await site.browser().signIn(email)).say('Do you have tofu?');
    const phone = site.browser();
    await phone.say('Hello');
    await phone.signIn(email);
    const [chat] = await openChats(email);
    const { record } = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('action', '=', 'conversation.claim')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(record)).toMatchObject({ after: { conversationId: chat } });
  });
});

describe('after signing out in one of them', () => {
  it('that browser is new, its tabs are closed, and nothing said elsewhere reaches it', async () => {
    const email = await newHost();
    const [laptop, phone] = [await site.browser().signIn(email), site.browser()];
    await laptop.say('Do you have tofu?');
    await phone.say('Hello');
    await phone.signIn(email);
    const old = phone.cookie;
    const [stays, goes] = [await laptop.tab(), await phone.tab()];
    await phone.signOut();
    await vi.waitUntil(() => goes.closed === CHAT_CLOSE.unknown, 10_000);
    await laptop.say('Just between us');
    await stays.hears('Just between us');
    expect(goes.said).not.toContain('Just between us');
    expect((await phone.history()).messages).toEqual([]);
    const reply = await site.app.inject({ url: '/api/v1/chat/messages', headers: { cookie: old } });
    expect(reply.json<ChatAnswer>().messages).toEqual([]);
    const next = await phone.say('Hello again');
    expect(next.messages.map(({ seq }) => seq)[0]).toBe(1);
    expect((await laptop.history()).said).not.toContain('Hello again');
  });

  it('also where the host was signed out by not coming back for too long', async () => {
    const email = await newHost();
    const [laptop, phone] = [await site.browser().signIn(email), await site.browser().signIn(email)];
    await laptop.say('Do you have tofu?');
    expect((await phone.history()).said).toEqual(['Do you have tofu?']);
    t.clock.set(
      t.clock
        .now()
        .add({ hours: 31 * 24 })
        .toString(),
    );
    expect((await phone.history()).messages).toEqual([]);
  });
});
