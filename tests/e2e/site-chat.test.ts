/** The chat on the site: from the first word to a paid booking without a model, and nothing lost on the way. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import { daysAhead, person } from './support/host.ts';
import { startProgram, type Program } from './support/program.ts';
import { acknowledgeAll, enterCard } from './support/site-visitor.ts';

const WHO = person(81);
const DAY = Temporal.PlainDate.from(daysAhead(40)).toLocaleString('en-US', { dateStyle: 'long' });

let program: Program;
let browser: Browser;
let folder: string;
let seen: Visit;
let page: Page;

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  process.stdout.write(`screenshots: ${folder}\n`);
  seen = await visit(browser, { url: program.url, width: 390 });
  ({ page } = seen);
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

const panel = (on = page) => on.getByRole('dialog');
const said = (author: string, on = page) =>
  panel(on).locator(`.chat-said[data-author="${author}"]:not([data-waiting])`);

async function openChat(on = page): Promise<void> {
  await on.getByRole('button', { name: /Chat with us/ }).click();
  await panel(on).getByRole('textbox').waitFor();
}

async function say(text: string, on = page): Promise<void> {
  await panel(on).getByRole('textbox').fill(text);
  await panel(on).getByRole('textbox').press('Enter');
}

/** Says it and reads the answer. */
async function ask(text: string): Promise<string> {
  const before = await said('concierge').count();
  await say(text);
  await expect.poll(() => said('concierge').count(), { timeout: 20_000 }).toBe(before + 1);
  return (await said('concierge').last().locator('.chat-text').textContent()) ?? '';
}

async function expectNoBarriers(name: string, on = page): Promise<void> {
  for (const width of [390, 1280]) {
    await on.setViewportSize({ width, height: 844 });
    await on.screenshot({ path: join(folder, `${name}-${String(width)}.png`) });
    await expect.poll(() => findBarriers(on), { interval: 300 }).toEqual([]);
  }
  await on.setViewportSize({ width: 390, height: 844 });
}

it('opens over the page, keeps the focus, and gives it back', async () => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await openChat();
  await expect.poll(() => page.evaluate<unknown>('document.activeElement?.tagName')).toBe('TEXTAREA');
  await expectNoBarriers('chat-begin');
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate<unknown>(`document.activeElement?.closest('dialog, body')?.tagName`);
    expect(['DIALOG', 'BODY']).toContain(outside);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate<unknown>('document.activeElement?.className')).toBe('chat-launcher');
});

it('begins with a question of the page, and refuses what is too long without losing it', async () => {
  await openChat();
  await panel().getByRole('button', { name: 'What would 15 adults cost?' }).click();
  await said('concierge').first().waitFor({ timeout: 20_000 });
  expect(await said('concierge').first().textContent()).toMatch(/\$[\d,]+\.\d\d/);
  await panel().getByRole('button', { name: 'What is included?' }).waitFor({ state: 'detached' });
  const long = 'a'.repeat(2_001);
  await say(long);
  expect(await panel().getByText('1 characters too many').count()).toBe(1);
  expect(await panel().getByRole('textbox').inputValue()).toBe(long);
});

it('leads to a held evening, which is signed and paid', async () => {
  await ask(`Please book 12 adults on ${DAY} at 6pm`);
  await ask('1 Main Street, Fremont, CA 94538');
  expect(await ask(`${WHO.firstName} Guest, ${WHO.email}, ${WHO.phone}`)).toMatch(/\$[\d,]+\.\d\d/);
  await ask('yes');
  await expectNoBarriers('chat-held');
  await panel().getByRole('link', { name: 'Sign and pay the deposit' }).click();
  await page.getByRole('heading', { name: 'Read and sign' }).waitFor();
  await page.getByLabel('shellfish').check();
  await acknowledgeAll(page);
  await page.getByLabel('Your full name').fill(`${WHO.firstName} Guest`);
  await page.screenshot({ path: join(folder, 'chat-within-390.png') });
  await page.getByRole('button', { name: 'Sign, and go to the deposit' }).click();
  await page.getByRole('button', { name: /Pay \$100\.00 by card/ }).click();
  await enterCard(page, '4242424242424242');
  await page.getByRole('heading', { name: 'The fire is booked' }).waitFor();
});

it('is the same talk after a reload and in a second tab', async () => {
  await page.goto('/menu');
  await openChat();
  await expect.poll(() => said('host').count()).toBe(5);
  expect(seen.faults).toEqual([]);
  const other = await page.context().newPage();
  await other.goto('/');
  await openChat(other);
  await expect.poll(() => said('host', other).count()).toBe(5);
  await say('Do you have tofu?', other);
  await expect.poll(() => said('host').count(), { timeout: 20_000 }).toBe(6);
  await expect.poll(async () => (await panel().locator('.chat-text').allTextContents()).join()).toContain('tofu');
  await other.close();
});

const headline = () => panel().locator('.chat-status');

it('says at once that the network is gone, and no more once it is back', async () => {
  const online = await headline().textContent();
  await page.context().setOffline(true);
  await expect.poll(() => headline().textContent(), { timeout: 1_000 }).toMatch(/You are offline/);
  expect(await headline().getAttribute('aria-live')).toBe('polite');
  await expectNoBarriers('chat-offline');
  await page.context().setOffline(false);
  await expect.poll(() => headline().textContent(), { timeout: 10_000 }).toBe(online);
});

it('loses and doubles nothing when the server dies in the middle of a message, and says so until it is back', async () => {
  await say('How far do you travel?');
  await program.kill9();
  await expect.poll(() => headline().textContent(), { timeout: 2_000 }).toMatch(/Reconnecting/);
  await say('And what if it rains?');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectNoBarriers('chat-reconnecting');
  // Longer than it takes to fall back to plain requests, which reach nobody either.
  const since = Date.now();
  await expect
    .poll(
      async () => {
        expect(await headline().textContent()).toMatch(/Reconnecting/);
        return Date.now() - since > 12_000;
      },
      { timeout: 20_000, interval: 250 },
    )
    .toBe(true);
  await program.start();
  await expect.poll(() => panel().locator('[data-waiting]').count(), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => headline().textContent(), { timeout: 10_000 }).toBe('');
  const texts = await said('host').locator('.chat-text').allTextContents();
  expect(texts.slice(6)).toEqual(['How far do you travel?', 'And what if it rains?']);
  await expect
    .poll(() => panel().locator('.chat-said').last().getAttribute('data-author'), { timeout: 30_000 })
    .toBe('concierge');
});

it('speaks the host’s language, and brings in a person on request', async () => {
  await ask('Hola, ¿qué proteínas tienen?');
  await panel().getByRole('button', { name: 'Una persona, por favor' }).click();
  await panel().getByText('Aquí le responde una persona de nuestro equipo.').waitFor({ timeout: 20_000 });
  await expectNoBarriers('chat-person');
});
