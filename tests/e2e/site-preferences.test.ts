/** A host follows the link in an e-mail of ours and chooses what they hear: in both languages, at both widths, signed in nowhere. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findBarriers, pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import { daysAhead, hold, person, quote } from './support/host.ts';
import { readOutbox } from './support/outbox.ts';
import { startProgram, type Program } from './support/program.ts';

const WHO = person(81);

let program: Program;
let browser: Browser;
let folder: string;
let seen: Visit;
let page: Page;
let link = '';

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  seen = await visit(browser, { url: program.url, width: 1280, refusals: [401, 404] });
  ({ page } = seen);
  const { url } = program;
  const { id } = await quote(url);
  // Not signed: the mail with the link to sign would be overtaken.
  await hold(url, { quoteId: id, who: WHO, date: daysAhead(50), start: '18:00' });
  link = await vi.waitUntil(
    async () => /\/preferences\/[\w-]{40,}/.exec(JSON.stringify(await readOutbox(url, WHO.email)))?.[0],
    { timeout: 60_000, interval: 500 },
  );
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

async function look(name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await vi.waitUntil(
      () => page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
      10_000,
    );
    await expect.poll(() => findBarriers(page), { message: `${name} ${width}`, interval: 300 }).toEqual([]);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

it('shows what they hear and how that came to be, and is open to nobody without the link', async () => {
  await page.goto(link);
  await page.getByRole('heading', { name: 'What you hear from us' }).waitFor();
  await page.getByLabel(/Send me news and offers by e-mail/).waitFor();
  await look('preferences');
  const lost = await page.request.get(`${program.url}/preferences/${'A'.repeat(63)}`);
  expect(lost.status()).toBe(404);
  const cookies = await page.context().cookies();
  expect(cookies.filter(({ name }) => name.includes('mh_host'))).toEqual([]);
});

it('keeps a tick, by keyboard and in Spanish, with what was read', async () => {
  const news = page.locator('input[name="email-marketing"]');
  expect(await news.isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('heading', { name: 'Lo que recibe de nosotros' }).waitFor();
  await news.focus();
  await page.keyboard.press('Space');
  await page.getByText('Guardado.').waitFor();
  await page.getByText(/Usted aceptó: .*en esta página/).waitFor();
  await look('preferences-es');
  await page.reload();
  await page.getByText(/You agreed: .*on this page/).waitFor();
  expect(await news.isChecked()).toBe(true);
});

it('one click of the mailbox stops news, and the page says so', async () => {
  const token = link.split('/').at(-1) ?? '';
  const answer = await fetch(`${program.url}/api/v1/preferences/${token}/unsubscribe`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(answer.status).toBe(204);
  await page.goto(link);
  await page.getByText(/You said no: .*by the button of your mailbox/).waitFor();
  expect(await page.locator('input[name="email-marketing"]').isChecked()).toBe(false);
  expect(seen.faults).toEqual([]);
});
