/** The console's assistant in a browser: questions, links, a draft that is not sent, a change that is confirmed, by keyboard, on a phone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf, look, startJourney, type Journey } from './support/console-journey.ts';
import { ask, expectJson } from './support/ask.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.close());

interface Host {
  readonly conversationId: string;
  readonly says: (text: string) => Promise<unknown>;
}

/** A host begins a chat, and can go on in it. */
async function hostWrites(text: string): Promise<Host> {
  const url = `${journey.program.url}/api/v1/chat/messages`;
  const first = await ask('POST', url, { body: { text } });
  const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';');
  const { conversationId } = expectJson<{ conversationId: string }>(first, 201);
  const headers = { cookie, origin: journey.program.url };
  return { conversationId, says: (more) => ask('POST', url, { body: { text: more, conversationId }, headers }) };
}

async function question(page: Page, text: string): Promise<void> {
  const box = dialogOf(page).getByLabel('Your question');
  await box.fill(text);
  await box.press('Enter');
  await dialogOf(page).getByText(text, { exact: true }).first().waitFor();
}

describe('the assistant', () => {
  it('opens by a key, answers with figures that lead to their lists, and keeps the talk in the tab', async () => {
    const page = await journey.enter('super_admin', '/admin/dashboard');
    await page.getByRole('button', { name: 'Ask the assistant' }).waitFor();
    await page.keyboard.press('i');
    await dialogOf(page).getByRole('button', { name: 'How many events next week?' }).waitFor();
    await look(page, 'assistant-empty');
    await question(page, 'How many bookings and events this year, and what revenue?');
    const figures = dialogOf(page).getByRole('definition');
    await figures.first().waitFor();
    expect(await dialogOf(page).getByRole('term').allTextContents()).toEqual(['Bookings made', 'Events', 'Revenue']);
    await look(page, 'assistant-figures');
    const events = (await figures.nth(1).textContent()) ?? '';
    await figures.nth(1).getByRole('link').press('Enter');
    await page.waitForURL(/\/admin\/bookings\?/);
    await page.getByText(`${events} bookings`).first().waitFor();
    await page.getByRole('button', { name: 'Ask the assistant' }).click();
    await dialogOf(page).getByText('Bookings made').waitFor();
    expect(journey.faults()).toEqual([]);
  });

  it('sums up what the page shows, drafts into the composer without sending, and assigns only after a yes', async () => {
    const host = await hostWrites('Hello, do you come to Fremont?');
    const page = await journey.enter('super_admin', `/admin/inbox?view=all&conversation=${host.conversationId}`);
    await page.getByLabel('Your answer or note').waitFor();
    await page.getByRole('button', { name: 'Ask the assistant' }).click();
    await dialogOf(page).getByRole('button', { name: 'Sum up this conversation' }).click();
    await dialogOf(page)
      .getByText(/They wrote: “Hello, do you come/)
      .waitFor();
    await question(page, 'assign it to me');
    const yes = dialogOf(page).getByRole('button', { name: 'Yes, do it' });
    await yes.waitFor();
    await look(page, 'assistant-proposal');
    await yes.press('Enter');
    await dialogOf(page).getByText('Done: the conversation is assigned.').waitFor();
    await host.says('What would 12 adults cost in 94538?');
    await question(page, 'draft a reply');
    const edit = dialogOf(page).getByRole('button', { name: 'Edit in the inbox' });
    await edit.waitFor();
    await look(page, 'assistant-draft');
    await edit.press('Enter');
    await expect
      .poll(() => page.getByLabel('Your answer or note').inputValue(), { interval: 200 })
      .toMatch(/\$714\.45/);
    expect(await page.getByText('Delivered').count()).toBe(0);
    expect(journey.faults()).toEqual([]);
  });

  it('tells a chef nothing that is not theirs', async () => {
    const page = await journey.enter('chef', '/admin/dashboard');
    await page.getByRole('button', { name: 'Ask the assistant' }).waitFor();
    await page.keyboard.press('i');
    await question(page, 'What was the revenue this year?');
    await dialogOf(page).getByText('revenue is not shown to your role').waitFor();
    await question(page, 'who waits in the inbox?');
    await dialogOf(page).getByText('Your role does not see that.').waitFor();
    expect(await dialogOf(page).innerText()).not.toContain('$');
    expect(journey.faults()).toEqual([]);
  });

  it('stands in the palette, too', async () => {
    const page = await journey.enter('support', '/admin/bookings');
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /Ask the assistant/ }).click();
    await dialogOf(page).getByLabel('Your question').waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(journey.faults()).toEqual([]);
  });
});
