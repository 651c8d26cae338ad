/** A host who signs in after the chat has begun: the same talk, in every tab, is theirs from then on. */
import { CHAT_CLOSE } from '@myhibachi/contracts';
import { newId } from '@myhibachi/core/kernel';
import { describe, expect, it } from 'vitest';
import { confirmedBooking, runJobs } from '../../../../tests/support/journey.ts';
import { withChatSite, type ChatSite } from '../testing/chat-browsers.ts';

let site: ChatSite;
withChatSite(async (opened) => {
  site = opened;
  const { t } = opened;
  await confirmedBooking(t, { date: '2027-06-12', host: 1 });
  await confirmedBooking(t, { date: '2027-06-19', host: 2 });
  await confirmedBooking(t, { date: '2027-06-26', host: 3 });
  await runJobs(t, { messages: true });
});

const FIRST = 'What would 12 adults cost in 94538?';
const WHEN = 'Show me my booking';

describe('a chat that was begun before its host signed in', () => {
  it('knows them over the socket from the next page on', async () => {
    const browser = site.browser();
    await browser.say(FIRST);
    await browser.signIn('host1@mail.example');
    const tab = await browser.tab();
    expect(tab.texts[0]).toBe(FIRST);
    expect(await tab.answerTo(WHEN)).toContain('June 12');
  });

  it('is claimed by the socket alone where a host was signed in before it was known', async () => {
    const [browser, elsewhere] = [site.browser(), site.browser()];
    await elsewhere.signIn('host1@mail.example');
    await browser.say(FIRST);
    const tab = await browser.tab(elsewhere);
    expect(await tab.answerTo(WHEN)).toContain('June 12');
  });

  it('sends a tab that was open back for its new cookies, and loses nothing of what it was saying', async () => {
    const browser = site.browser();
    await browser.say(FIRST);
    const before = await browser.tab();
    expect(await before.answerTo(WHEN)).not.toContain('June 26');
    await browser.signIn('host3@mail.example');
    const key = newId();
    before.send({ type: 'say', text: WHEN, clientKey: key });
    await expect.poll(() => before.closed).toBe(CHAT_CLOSE.comeBack);
    const after = await browser.tab();
    expect(await after.answerTo(WHEN, key)).toContain('June 26');
    expect(after.texts.filter((text) => text === WHEN)).toHaveLength(2);
  });

  it('is not shown to another host, who begins one of their own', async () => {
    const browser = site.browser();
    const first = await browser.say(FIRST);
    await browser.signIn('host1@mail.example');
    await browser.signIn('host2@mail.example');
    expect((await browser.tab()).closed).toBe(CHAT_CLOSE.unknown);
    const next = await browser.say(WHEN);
    expect(next.conversationId).not.toBe(first.conversationId);
    expect(next.messages.at(-1)?.text).toContain('June 19');
    expect((await browser.tab()).texts).not.toContain(FIRST);
  });
});
