/** Files in the chat of the site: chosen, pasted and dropped, at a phone and at a desk, and never lost or doubled. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileFiles, noisyPng, pdf, photo } from '../support/files.ts';
import { findBarriers, pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import { startProgram, type Program } from './support/program.ts';

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
  await page.goto('/', { waitUntil: 'networkidle' });
  await openChat();
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

const panel = () => page.getByRole('dialog');
const tray = () => panel().getByRole('list', { name: 'Files to send' });
const said = (author: string) => panel().locator(`.chat-said[data-author="${author}"]:not([data-waiting])`);

async function openChat(): Promise<void> {
  await page.getByRole('button', { name: /Chat with us/ }).click();
  await panel().getByRole('textbox').waitFor();
}

async function choose(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel().getByRole('button', { name: 'Attach a photo or PDF' }).press('Enter'),
  ]);
  await chooser.setFiles(files);
}

/** As a browser does it for the clipboard and for what is dragged from a desktop. */
async function hand(event: 'paste' | 'drop', on: string, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    `(() => {
      const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (one) => one.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], '${name}'));
      const target = document.querySelector('${on}');
      const options = { bubbles: true, cancelable: true };
      target.dispatchEvent('${event}' === 'paste'
        ? new ClipboardEvent('paste', { ...options, clipboardData: data })
        : new DragEvent('drop', { ...options, dataTransfer: data }));
    })()`,
  );
}

async function expectNoBarriers(name: string): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.screenshot({ path: join(folder, `${name}-${String(width)}.png`) });
    await expect.poll(() => findBarriers(page), { interval: 300, timeout: 30_000 }).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

const jpeg = async () => ({ name: 'backyard.jpg', mimeType: 'image/jpeg', buffer: await photo(1_600, 1_200) });

it('shows what is chosen, pasted and dropped, each with what became of it, and says so aloud', async () => {
  await choose(await jpeg(), { name: 'page.png', mimeType: 'image/png', buffer: hostileFiles.html });
  await tray().getByText('Ready to send').waitFor();
  await tray().getByText('We take photos (JPEG, PNG, WebP, GIF) and PDFs.').waitFor();
  await hand('paste', '#chat-text', 'plan.pdf', pdf());
  await hand('drop', 'dialog.chat', 'grill.png', await noisyPng(30));
  await expect.poll(() => tray().getByText('Ready to send').count()).toBe(3);
  expect(await panel().getByText('3 files are ready to send.').count()).toBe(1);
  await expectNoBarriers('chat-files-chosen');
  await tray().getByRole('button', { name: 'Remove page.png' }).press('Enter');
  await tray().getByRole('button', { name: 'Remove grill.png' }).click();
  expect(await tray().getByRole('listitem').count()).toBe(2);
});

it('keeps what is uploaded through a reload, sends it with the words, and shows it in the thread', async () => {
  await page.reload({ waitUntil: 'networkidle' });
  await openChat();
  await expect.poll(() => tray().getByText('Ready to send').count()).toBe(2);
  await panel().getByRole('textbox').fill('What would 12 adults cost in 94538?');
  await panel().getByRole('textbox').press('Enter');
  await expect.poll(() => said('concierge').count(), { timeout: 20_000 }).toBe(1);
  expect(await said('concierge').first().textContent()).toContain('I cannot look into files myself');
  expect(await tray().count()).toBe(0);
  const picture = said('host').getByRole('link', { name: 'Open backyard.jpg' });
  await picture.waitFor();
  await expect
    .poll(() => page.evaluate<unknown>(`document.querySelector('.chat-picture img').naturalWidth`), { timeout: 20_000 })
    .toBe(360);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    said('host').getByRole('link', { name: 'Save plan.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plan.pdf');
  await expectNoBarriers('chat-files-sent');
});

it('loses and doubles nothing when the server dies with a file under way', async () => {
  await program.kill9();
  await choose({ name: 'late.pdf', mimeType: 'application/pdf', buffer: pdf('late') });
  await tray().getByText('The connection broke off.').waitFor({ timeout: 30_000 });
  await page.screenshot({ path: join(folder, 'chat-files-broken-390.png') });
  await program.start();
  await tray().getByRole('button', { name: 'Upload late.pdf again' }).click();
  await tray().getByText('Ready to send').waitFor({ timeout: 30_000 });
  await program.kill9();
  await panel().getByRole('button', { name: 'Send' }).click();
  await panel().locator('[data-waiting]').getByText('late.pdf').waitFor();
  await program.start();
  await expect.poll(() => panel().locator('[data-waiting]').count(), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => said('host').getByRole('link', { name: 'Save late.pdf' }).count()).toBe(1);
  // A file without a word is for people.
  await panel().getByText('A person of ours answers here.').waitFor({ timeout: 30_000 });
  expect(seen.faults.filter((fault) => !/WebSocket|ERR_|Failed to load/i.test(fault))).toEqual([]);
});
