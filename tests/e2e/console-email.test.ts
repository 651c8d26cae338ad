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
/** Who looks at the same draft. */
let boss: Page;

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
  const colleague = people.get('super_admin');
  if (colleague === undefined) throw new Error('there is no demo super admin');
  ({ page: boss } = await visit(browser, { url: program.url, width: 1280 }));
  await signInBrowser(boss.context(), program.url, colleague);
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

const WRITER = 'kim@host.example';
const OWN = 'My own words, which took me a while.';
const draftOn = (on: Page) => on.getByRole('region', { name: /Draft of an answer/ });
const wordsOn = (on: Page) => on.getByRole('textbox', { name: 'The answer in your words' });

/** The draft to what this host wrote last, open before both. */
async function draftBefore(text: string): Promise<void> {
  await write('/mail', { from: WRITER, subject: 'A party', text });
  await expect
    .poll(
      async () => {
        await page.goto('/admin/inbox?view=waiting');
        await page.getByRole('list', { name: 'Conversations' }).or(page.getByText('Nothing matches.')).waitFor();
        return page.getByRole('link').filter({ hasText: text }).filter({ hasText: 'Draft to approve' }).count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await open(text);
  await draftOn(page).waitFor();
  await boss.goto(page.url());
  await draftOn(boss).waitFor();
}

async function look(name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await draftOn(page).scrollIntoViewIfNeeded();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
    }
    expect(await findMisshapes(page)).toEqual([]);
    // So high that nothing lies half below the box to write in.
    await page.setViewportSize({ width, height: 3_000 });
    await expect.poll(() => findProblems(page), { interval: 300 }).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

it('words on a draft outlive a look elsewhere, a reload, a newer draft and a colleague, who sees that it is edited', async () => {
  await draftBefore('How much is it for 10 adults in 94538?');
  await draftOn(page).getByRole('button', { name: 'Edit' }).click();
  await boss.getByText('edits this draft right now.').waitFor();
  await wordsOn(page).fill(OWN);
  const here = page.url();
  await page.goto('/admin/inbox');
  await page.goto(here);
  await expect.poll(() => wordsOn(page).inputValue()).toBe(OWN);
  await page.reload();
  await expect.poll(() => wordsOn(page).inputValue()).toBe(OWN);
  // Back to the draft and on again: they are still there.
  await wordsOn(page).press('Escape');
  await draftOn(page).getByText('Your words are kept').waitFor();
  await draftOn(page).getByRole('button', { name: 'Edit' }).click();
  expect(await wordsOn(page).inputValue()).toBe(OWN);

  await write('/mail', { from: WRITER, subject: 'A party', text: 'And how much would 20 adults be?' });
  await page.getByText('The host has written since you began.').waitFor({ timeout: 60_000 });
  await draftOn(page).getByText(OWN).waitFor();
  await look('email-draft-renewed');
  await page.getByRole('button', { name: 'I have read it: go on with my words' }).click();
  expect(await wordsOn(page).inputValue()).toBe(OWN);

  await boss.getByText('And how much would 20 adults be?').first().waitFor();
  await boss.getByRole('button', { name: 'Approve and send' }).click();
  await page.getByText('Your words are kept, and nothing of them was sent.').waitFor();
  await page.reload();
  await draftOn(page).getByText(OWN).waitFor();
  await look('email-draft-gone');
  await page.getByRole('button', { name: 'Answer with my words' }).click();
  await expect.poll(() => page.getByLabel('Your answer or note').inputValue()).toBe(OWN);
  await draftOn(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^(?:Send|Take over and send)$/ }).click();
  await page.getByRole('log').getByText(OWN).waitFor();
  await expect
    .poll(async () => (await readOutbox(program.url, WRITER)).filter(({ text }) => text?.includes(OWN)).length, {
      timeout: 60_000,
    })
    .toBe(1);
});
