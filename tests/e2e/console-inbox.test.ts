/** The inbox in the browser: a host, two of ours who do not get in each other's way, and everything by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { visit } from './support/browser.ts';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';

let journey: Journey;
/** Of the host, in the chat of the site. */
let host: Page;
let support: Page;
let boss: Page;

const CONFLICT = [409];

async function textedBy(text: string): Promise<void> {
  const body = { text, clientKey: crypto.randomUUID() };
  await ask('POST', `${journey.program.url}/api/v1/chat/messages`, { body });
}

beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  ({ page: host } = await visit(journey.browser, { url: journey.program.url, width: 390 }));
  await host.goto('/', { waitUntil: 'networkidle' });
  await host.getByRole('button', { name: /Chat with us/ }).click();
  support = await journey.enter('support', '/admin/inbox', CONFLICT);
  boss = await journey.enter('super_admin', '/admin/inbox', [...CONFLICT, 422]);
});
afterAll(() => journey.close());

const chat = (): Locator => host.getByRole('dialog');
const ours = (): Locator => chat().locator('.chat-said[data-author="staff"]');

async function hostSays(text: string): Promise<void> {
  await chat().getByRole('textbox').fill(text);
  await chat().getByRole('textbox').press('Enter');
}

const list = (page: Page): Locator => page.getByRole('list', { name: 'Conversations' });
const log = (page: Page): Locator => page.getByRole('log', { name: 'What was said' });
const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Your answer or note' });

/** Not null for the row of the conversation that is open. */
const rowOpen = (place: number): Promise<string | null> =>
  list(support).getByRole('link').nth(place).getAttribute('aria-current');

async function open(page: Page, words: string): Promise<void> {
  await list(page).getByRole('link').filter({ hasText: words }).first().click();
  await log(page).waitFor();
}

async function send(page: Page, text: string, button: RegExp = /^(?:Send|Take over and send)$/): Promise<void> {
  await box(page).fill(text);
  await page.getByRole('button', { name: button }).click();
  await log(page).getByText(text).waitFor();
}

describe('a person of ours', () => {
  it('takes over from the concierge, and both sides see who writes and what was read', async () => {
    await hostSays('What would 12 adults cost in 94538?');
    await chat().locator('.chat-said[data-author="concierge"]').first().waitFor({ timeout: 20_000 });
    await open(support, 'What would 12 adults');
    await box(support).pressSequentially('Hello, this is', { delay: 5 });
    await chat().getByText('Writing an answer…').waitFor();
    await send(support, 'Hello, this is a person.');
    await ours().getByText('Hello, this is a person.').waitFor();
    await log(support).getByText('· Seen').waitFor();
    await hostSays('Oh, nice!');
    await log(support).getByText('Oh, nice!').waitFor();
    await chat().getByText('Seen').waitFor();
    await expect
      .poll(async () => {
        await chat().getByRole('textbox').press('a');
        return support.getByText('Visitor is writing…').count();
      })
      .toBe(1);
    await chat().getByRole('textbox').fill('');
  });

  it('is warned of a colleague who looks, writes and answers, and sends nothing over unread words', async () => {
    await open(boss, 'Oh, nice!');
    await support.getByText('looks at this conversation too.').waitFor();
    // Seen for some seconds after each word, by whoever listens by then.
    await expect
      .poll(async () => {
        await box(support).press('a');
        return boss.getByText('is writing here right now.').count();
      })
      .toBe(1);
    await box(support).fill('I will ask the chef.');
    await boss.getByText('answers this conversation. If you send, it becomes yours.').waitFor();
    await send(boss, 'The chef says yes.', /Take over and send/);
    await support.getByText('has written since you began.').waitFor();
    expect(await support.getByRole('button', { name: 'Take over and send' }).isDisabled()).toBe(true);
    expect(await box(support).inputValue()).toBe('I will ask the chef.');
    await look(support, 'inbox-collision');
    await support.getByRole('button', { name: 'I have read it' }).click();
    await support.getByRole('button', { name: 'Take over and send' }).click();
    await ours().getByText('I will ask the chef.').waitFor();
    expect(await ours().count()).toBe(3);
  });

  it('keeps what was begun through a reload, each in their own conversation', async () => {
    await box(support).fill('Half a sentence');
    await support.reload();
    await expect.poll(() => box(support).inputValue()).toBe('Half a sentence');
    expect(await box(boss).inputValue()).toBe('');
    await box(support).fill('');
  });
});

describe('an answer', () => {
  it('is taken from the ready-made ones with a slash, filled with what is true, or says what is missing', async () => {
    await boss.getByRole('button', { name: 'Ready-made' }).click();
    await boss.getByRole('button', { name: 'Manage ready-made answers' }).click();
    const write = async (name: string, body: string): Promise<void> => {
      await dialogOf(boss).getByRole('button', { name: 'Write a new one' }).click();
      await dialogOf(boss).getByLabel('Name').fill(name);
      await dialogOf(boss).getByLabel('Words').fill(body);
      await dialogOf(boss).getByRole('button', { name: 'Save' }).click();
    };
    await write('Broken', 'Hi {nobody}');
    await dialogOf(boss).getByText('There is no {nobody}.').waitFor();
    await dialogOf(boss).getByRole('button', { name: 'Back' }).click();
    await write('Call us', 'Please call {company} at {phone}.');
    await dialogOf(boss).getByText('Call us', { exact: true }).waitFor();
    await write('See you', 'See you on {date}, {firstName}!');
    await dialogOf(boss).getByText('See you', { exact: true }).waitFor();
    await look(boss, 'inbox-ready-made');
    await boss.keyboard.press('Escape');
    await dialogOf(boss).waitFor({ state: 'detached' });
    await box(support).pressSequentially('Of course. /');
    const picker = support.getByRole('dialog', { name: 'Ready-made answers' });
    await picker.getByText('nobody knows the host’s first name, the day of the party.').waitFor();
    await look(support, 'inbox-picker');
    await picker.getByRole('searchbox').fill('call');
    await support.keyboard.press('Enter');
    await expect.poll(() => box(support).inputValue()).toMatch(/^Of course\. Please call MyHibachi at .+\.$/);
    await box(support).fill('');
  });

  it('is drafted by the concierge for somebody to edit', async () => {
    await hostSays('What would 14 adults cost in 94538?');
    await log(support).getByText('14 adults').waitFor();
    await support.getByRole('button', { name: 'Draft' }).click();
    await expect.poll(() => box(support).inputValue(), { timeout: 20_000 }).toMatch(/\$\d/);
    await news(support, /Please read it before you send it/);
    await support.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => ours().last().textContent()).toMatch(/\$\d/);
  });

  it('is put off until tomorrow at nine where the host lives, changed, and called off', async () => {
    await box(support).fill('Good morning! It is all set.');
    await support.getByRole('button', { name: 'Later' }).click();
    await dialogOf(support).getByText('By the clock in Los Angeles').waitFor();
    expect(await dialogOf(support).getByLabel('Time').inputValue()).toBe('09:00');
    await look(support, 'inbox-later');
    await dialogOf(support).getByRole('button', { name: 'Send then' }).click();
    await news(support, /Will be sent on/);
    const waiting = support.getByRole('list', { name: 'To be sent later' });
    await waiting.getByText(/9:00/).waitFor();
    expect(await box(support).inputValue()).toBe('');
    await boss.getByRole('list', { name: 'To be sent later' }).getByText('It is all set.').waitFor();
    await waiting.getByRole('button', { name: 'Edit' }).click();
    await dialogOf(support).getByLabel('Time').fill('10:30');
    await dialogOf(support).getByRole('button', { name: 'Save' }).click();
    await waiting.getByText(/10:30/).waitFor();
    await look(support, 'inbox-waiting');
    await boss.getByRole('button', { name: 'Call off' }).click();
    await waiting.waitFor({ state: 'detached' });
  });
});

describe('the list', () => {
  it('is sorted by labels everybody shares, by keyboard alone', async () => {
    await support.keyboard.press('l');
    await support.getByRole('button', { name: 'Manage labels' }).focus();
    await support.keyboard.press('Enter');
    await dialogOf(support).getByLabel('Name').focus();
    await support.keyboard.type('Prices');
    await support.keyboard.press('Enter');
    await dialogOf(support).getByText('on no conversation').waitFor();
    await look(support, 'inbox-labels');
    await support.keyboard.press('Escape');
    await dialogOf(support).waitFor({ state: 'detached' });
    await support.keyboard.press('l');
    await support.getByRole('checkbox', { name: 'Prices' }).focus();
    await support.keyboard.press('Space');
    await list(boss).getByText('Prices').waitFor();
    await support.keyboard.press('Escape');
    await expect.poll(() => list(support).getByText('Prices').count()).toBe(1);
  });

  it('is chosen by x and Shift+x, changed at once, and put back by z', async () => {
    for (const text of ['First of three', 'Second of three', 'Third of three']) await textedBy(text);
    await support.goto('/admin/inbox?view=concierge');
    await expect.poll(() => list(support).getByRole('link').count()).toBe(3);
    await support.keyboard.press('j');
    await log(support).waitFor();
    await support.keyboard.press('x');
    await support.keyboard.press('j');
    await expect.poll(() => rowOpen(1)).not.toBeNull();
    await support.keyboard.press('j');
    await expect.poll(() => rowOpen(2)).not.toBeNull();
    await support.keyboard.press('Shift+X');
    await support.getByText('3 chosen').waitFor();
    await look(support, 'inbox-chosen');
    const bar = support.getByRole('toolbar', { name: 'Chosen conversations' });
    await bar.getByRole('button', { name: 'Close' }).focus();
    await support.keyboard.press('Enter');
    await news(support, '3 conversations are closed.');
    await support.getByText('Nothing matches.').waitFor();
    await support.keyboard.press('z');
    await expect.poll(() => list(support).getByRole('link').count()).toBe(3);
  });

  it('is chosen by x where j has gone, also after an answer was left', async () => {
    await support.goto('/admin/inbox?view=concierge');
    await expect.poll(() => list(support).getByRole('link').count()).toBe(3);
    await support.keyboard.press('j');
    await log(support).waitFor();
    await support.keyboard.press('r');
    await expect.poll(() => support.evaluate<unknown>('document.activeElement?.tagName')).toBe('TEXTAREA');
    await support.keyboard.press('Escape');
    await support.keyboard.press('x');
    await support.getByText('1 chosen').waitFor();
    await support.keyboard.press('j');
    await expect.poll(() => rowOpen(1)).not.toBeNull();
    await support.keyboard.press('x');
    await support.getByText('2 chosen').waitFor();
    // The focus stands where the keys are.
    const focused = "document.activeElement?.getAttribute('aria-current')";
    await expect.poll(() => support.evaluate<unknown>(focused)).toBe('page');
    await support.getByRole('button', { name: 'Choose none' }).click();
  });

  it('is found again under the name its filters were kept by', async () => {
    await support.goto('/admin/inbox?view=concierge&channel=web_chat');
    await support.getByRole('button', { name: 'Views' }).click();
    await support.getByRole('button', { name: 'Keep this view' }).click();
    await dialogOf(support).getByLabel('Name').fill('Chats of the concierge');
    await look(support, 'inbox-keep-view');
    await dialogOf(support).getByRole('button', { name: 'Keep', exact: true }).click();
    await news(support, 'Kept as “Chats of the concierge”.');
    await support.goto('/admin/inbox?view=closed');
    await support.getByRole('button', { name: 'Views' }).click();
    await support.getByRole('button', { name: 'Chats of the concierge', exact: true }).click();
    await support.waitForURL(/view=concierge.*channel=web_chat/);
    await expect.poll(() => list(support).getByRole('link').count()).toBe(3);
  });

  it('is gone through, answered and closed without a mouse', async () => {
    await support.keyboard.press('j');
    await log(support).waitFor();
    await support.keyboard.press('r');
    await expect.poll(() => support.evaluate<unknown>('document.activeElement?.tagName')).toBe('TEXTAREA');
    await support.keyboard.type('Answered by hand.');
    // Back to the row of what is open, from where the keys go on; what was typed waits.
    await support.keyboard.press('Escape');
    const onRow = "document.activeElement?.closest('[data-conversation]') !== null";
    await expect.poll(() => support.evaluate<unknown>(onRow)).toBe(true);
    await support.keyboard.press('r');
    await expect.poll(() => box(support).inputValue()).toBe('Answered by hand.');
    await support.keyboard.press('Control+Enter');
    await log(support).getByText('Answered by hand.').waitFor();
    // Out of the box again, on to the buttons below it.
    await support.keyboard.press('Tab');
    await support.keyboard.press('e');
    await news(support, 'The conversation is closed.');
    await support.getByRole('button', { name: 'Reopen' }).waitFor();
  });

  it('fits every width: on a tablet the filters stand in one row, and a long address breaks inside its panel', async () => {
    await textedBy('Let me talk to a person: jordan.lee.with.a.name.longer.than.any.panel@some.mail.example');
    const fits = 'document.documentElement.scrollWidth <= innerWidth';
    for (const [width, height] of [
      [390, 844],
      [820, 1_180],
      [1_280, 900],
    ] as const) {
      await support.setViewportSize({ width, height });
      await support.goto('/admin/inbox');
      const row = list(support).getByRole('link').filter({ hasText: 'Visitor' }).first();
      await row.waitFor();
      // The list itself begins within the first half of the screen.
      if (width < 1_000) expect((await row.boundingBox())?.y).toBeLessThan(height / 2);
      await row.click();
      await support.getByRole('complementary', { name: 'About the person' }).getByText('longer.than.any').waitFor();
      expect([width, await support.evaluate<boolean>(fits)]).toEqual([width, true]);
    }
  });

  it('leaves no fault behind in any page', () => {
    expect(journey.faults()).toEqual([]);
  });
});
