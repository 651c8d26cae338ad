/** Our own people look into an answer of the concierge, say what it should have been, and see it counted. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import { settle } from './support/console-screens.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser } from './support/staff-browser.ts';

let program: Program;
let browser: Browser;
let folder: string;
let seen: Visit;
let page: Page;

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site', SEED_DEMO: 'on' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  const answer = await fetch(`${program.url}/api/v1/chat/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'What would 12 adults cost in 94538?', clientKey: 'look-into-it-01' }),
  });
  if (!answer.ok) throw new Error(`the chat answered ${String(answer.status)}`);
  seen = await visit(browser, { url: program.url, width: 1280 });
  ({ page } = seen);
  const person = (await demoPeople(program)).get('super_admin');
  if (person === undefined) throw new Error('there is no demo super admin');
  await signInBrowser(page.context(), program.url, person);
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

async function look(name: string): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${String(width)}.png`), fullPage: true });
    await expect.poll(() => findBarriers(page), { interval: 300 }).toEqual([]);
  }
}

it('shows under an answer how it came about, takes a thumb and a correction', async () => {
  await page.goto('/admin/inbox');
  await page
    .getByRole('link', { name: /Visitor/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'How it came to this' }).click();
  await page.getByText('Nothing: every figure', { exact: false }).waitFor();
  await page.locator('summary').filter({ hasText: 'Quote' }).click();
  await look('answer-trace');
  await page.getByRole('button', { name: 'Good answer' }).click();
  await page.locator('button[aria-label="Good answer"][aria-pressed="true"]').waitFor();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('It should have said').fill('It should have named the date first.');
  await dialog.getByLabel('It should have used').selectOption('find_start');
  await look('answer-correction');
  await dialog.getByRole('button', { name: 'Keep the case' }).click();
  await page.getByRole('button', { name: 'Corrected' }).waitFor();
  await page.locator('button[aria-label="Bad answer"][aria-pressed="true"]').waitFor();
  expect(seen.faults).toEqual([]);
});

it('lists the case, accepts it, and counts the conversation in the report', async () => {
  await page.goto('/admin/concierge/cases');
  await page.getByText('It should have named the date first.').waitFor();
  await look('concierge-case');
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('No cases here.').waitFor();
  const taken = await page.context().request.get(`${program.url}/api/v1/admin/concierge/cases.jsonl`);
  expect(JSON.parse(await taken.text())).toMatchObject({
    turns: ['What would 12 adults cost in 94538?'],
    expect: { tool: 'find_start' },
  });
  await page.goto('/admin/concierge/report');
  await settle(page);
  await page.getByRole('link', { name: /Thumbs down 1/ }).click();
  await page.getByText('1 down', { exact: true }).waitFor();
  await look('concierge-report');
  expect(seen.faults).toEqual([]);
});
