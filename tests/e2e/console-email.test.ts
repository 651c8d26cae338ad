/** An e-mail from a host to an approved answer, in a real browser by keyboard, and a bounce that people see. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureFolder, startBrowser, visit } from './support/browser.ts';
import { findMisshapes, findProblems } from './support/console-screens.ts';
import { readOutbox } from './support/outbox.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser } from './support/staff-browser.ts';

const HOST = 'jordan@host.example';

let program: Program;
let browser: Browser;
let folder: string;
let page: Page;

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  const people = await demoPeople(program);
  const support = people.get('support');
  if (support === undefined) throw new Error('there is no demo support');
  ({ page } = await visit(browser, { url: program.url, width: 1280 }));
  await signInBrowser(page.context(), program.url, support);
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

async function write(path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const body = new URLSearchParams(fields);
  const reply = await fetch(`${program.url}/sandbox${path}`, { method: 'POST', body, redirect: 'manual' });
  expect(reply.status).toBe(303);
}

async function open(text: string): Promise<void> {
  await page.goto('/admin/inbox?view=waiting');
  await page.getByRole('link').filter({ hasText: text }).click();
}

it('a draft waits for a yes, is sent by two keys, and a mail that comes back is seen', async () => {
  await write('/mail', { from: HOST, subject: 'Our party', text: 'Hi! How much for 12 adults in 94538?' });
  await expect
    .poll(
      async () => {
        await page.goto('/admin/inbox?view=waiting');
        await page.getByRole('list', { name: 'Conversations' }).or(page.getByText('Nothing matches.')).waitFor();
        return page.getByText('Draft to approve').count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await open('How much for 12 adults');
  const draft = page.getByRole('region', { name: 'Draft of an answer' });
  await draft.getByText(/\$\d/).first().waitFor();
  expect(await readOutbox(program.url, HOST)).toEqual([]);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await draft.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(folder, `email-draft-${width}.png`) });
    expect(await findMisshapes(page)).toEqual([]);
    await expect.poll(() => findProblems(page), { interval: 300 }).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('a');
  await page.keyboard.press('s');
  await draft.waitFor({ state: 'detached' });
  await expect.poll(async () => (await readOutbox(program.url, HOST)).length, { timeout: 60_000 }).toBe(1);
  const [mail] = await readOutbox(program.url, HOST);
  expect(mail?.text).toContain('> Hi! How much for 12 adults in 94538?');

  const { id = '' } = (mail ?? {}) as { id?: string };
  await write(`/messages/${id}/answer`, { as: 'bounce' });
  await page.getByText('there is no such mailbox (5.1.1)').first().waitFor({ timeout: 60_000 });
  await page.getByLabel('Your answer or note').fill('Are you there?');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('E-mail to this address comes back').waitFor();
});
