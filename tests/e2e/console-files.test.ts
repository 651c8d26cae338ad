/** Files in the inbox: what a host has sent is looked at and saved, and a picture of ours reaches them. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileFiles, pdf, photo, picture } from '../support/files.ts';
import { visit } from './support/browser.ts';
import { look, startJourney, type Journey } from './support/console-journey.ts';

let journey: Journey;
let host: Page;
let support: Page;

beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  ({ page: host } = await visit(journey.browser, { url: journey.program.url, width: 390 }));
  await host.goto('/', { waitUntil: 'networkidle' });
  await host.getByRole('button', { name: /Chat with us/ }).click();
  support = await journey.enter('support', '/admin/inbox', [415]);
});
afterAll(() => journey.close());

const chat = (): Locator => host.getByRole('dialog');
const log = (): Locator => support.getByRole('log', { name: 'What was said' });
const tray = (): Locator => support.getByRole('list', { name: 'Files to send' });

async function choose(page: Page, button: string, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(files);
}

it('shows what a host sent, small to look at and whole to save', async () => {
  await choose(
    host,
    'Attach a photo or PDF',
    { name: 'backyard.jpg', mimeType: 'image/jpeg', buffer: await photo(1_200, 900) },
    { name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdf() },
  );
  const sending = chat().getByRole('list', { name: 'Files to send' });
  await expect.poll(() => sending.getByText('Ready to send').count(), { timeout: 30_000 }).toBe(2);
  await chat().getByRole('textbox').fill('Is this enough room?');
  await chat().getByRole('textbox').press('Enter');
  await chat().locator('.chat-said[data-author="host"]:not([data-waiting])').waitFor({ timeout: 30_000 });
  await support
    .getByRole('list', { name: 'Conversations' })
    .getByRole('link')
    .filter({ hasText: /Visitor/ })
    .first()
    .click();
  await log().getByRole('link', { name: 'Open backyard.jpg' }).waitFor({ timeout: 20_000 });
  await expect
    .poll(() => support.evaluate<unknown>(`document.querySelector('figure img').naturalWidth`), { timeout: 20_000 })
    .toBe(360);
  const [download] = await Promise.all([
    support.waitForEvent('download'),
    log().getByRole('link', { name: 'Download plan.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plan.pdf');
});

it('sends a picture along, says why another one does not go, and the host sees it', async () => {
  await choose(
    support,
    'Attach',
    { name: 'set-up.png', mimeType: 'image/png', buffer: await picture.png(640, 480) },
    { name: 'page.png', mimeType: 'image/png', buffer: hostileFiles.html },
  );
  await tray().getByText('Ready to send').waitFor({ timeout: 30_000 });
  await tray().getByText('We take JPEG, PNG, WebP and GIF pictures, and PDFs.').waitFor({ timeout: 30_000 });
  await look(support, 'inbox-files');
  await tray().getByRole('button', { name: 'Remove page.png' }).click();
  await support.getByRole('textbox', { name: 'Your answer or note' }).fill('The grill stands like this.');
  await support.reload({ waitUntil: 'networkidle' });
  // What is uploaded waits with the words that were typed.
  await tray().getByText('set-up.png').waitFor({ timeout: 20_000 });
  await support.getByRole('button', { name: /^(?:Send|Take over and send)$/ }).click();
  await log().getByRole('link', { name: 'Open set-up.png' }).waitFor({ timeout: 20_000 });
  expect(await tray().count()).toBe(0);
  await chat().getByRole('link', { name: 'Open set-up.png' }).waitFor({ timeout: 20_000 });
});

it('keeps a file with an answer that is sent later, and lets go of it there', async () => {
  const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: pdf(name) });
  await choose(support, 'Attach', file('menu.pdf'), file('old-menu.pdf'));
  await expect.poll(() => tray().getByText('Ready to send').count(), { timeout: 30_000 }).toBe(2);
  await support.getByRole('textbox', { name: 'Your answer or note' }).fill('The menu comes with this.');
  await support.getByRole('button', { name: 'Later' }).click();
  const dialog = support.getByRole('dialog', { name: 'Send later' });
  const going = dialog.getByRole('list', { name: 'Files that go with it' });
  await going.getByRole('button', { name: 'Leave old-menu.pdf out' }).click();
  await dialog.getByRole('button', { name: 'Send then' }).click();
  const later = support.getByRole('list', { name: 'To be sent later' });
  await later.getByText('menu.pdf', { exact: true }).waitFor({ timeout: 20_000 });
  expect(await later.getByText('old-menu.pdf').count()).toBe(0);
  expect(await tray().count()).toBe(0);
  await later.getByRole('button', { name: 'Edit' }).click();
  await going.getByText('menu.pdf', { exact: true }).waitFor();
  await look(support, 'inbox-later-files');
});
