/** Terms by text in a real browser: a party booked by phone, its host texts back, and the desk sees what came of it. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, pictureFolder, startBrowser, visit } from './support/browser.ts';
import { readOutbox, textUs } from './support/outbox.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser, type DemoPerson } from './support/staff-browser.ts';

let program: Program;
let browser: Browser;
let folder: string;
let support: DemoPerson;

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  const person = (await demoPeople(program)).get('support');
  if (person === undefined) throw new Error('there is no demo support');
  support = person;
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

/** The person of ours at the booking, which they have just made on the phone. */
async function booked(width: number, days: number, phone: string): Promise<Page> {
  const { page } = await visit(browser, { url: program.url, width });
  await signInBrowser(page.context(), program.url, support);
  const date = Temporal.Now.plainDateISO('America/Los_Angeles').add({ days }).toString();
  const made = await page.context().request.post(`${program.url}/api/v1/admin/bookings`, {
    headers: { origin: program.url },
    data: {
      party: { adults: 12 },
      venue: { street: '1 Lantern Way', city: 'Fremont', state: 'CA', postalCode: '94538' },
      date,
      start: '18:00',
      contact: { firstName: 'Jordan', lastName: 'Rivera', email: 'jordan@mail.example', phone },
      source: 'phone',
      smsConsent: true,
    },
  });
  if (!made.ok()) throw new Error(`booking was answered ${made.status()}: ${await made.text()}`);
  const { id } = (await made.json()) as { id: string };
  await page.goto(`/admin/bookings/${id}`);
  await page.getByRole('heading', { name: 'Terms by text' }).waitFor();
  return page;
}

async function isAsked(phone: string): Promise<boolean> {
  return (await readOutbox(program.url, phone)).some(({ text }) => text.includes('I AGREE'));
}

describe.each([
  { width: 390, days: 61, phone: '+15105550171' },
  { width: 1280, days: 62, phone: '+15105550172' },
])('at $width px', ({ width, days, phone }) => {
  it('the desk sees the question, the doubt and the agreement as they happen', async () => {
    const page = await booked(width, days, phone);
    const box = page.locator('section', { has: page.getByRole('heading', { name: 'Terms by text' }) });
    await box.getByText('Waits for the host’s reply.').waitFor();
    await expect.poll(() => isAsked(phone), { timeout: 30_000 }).toBe(true);
    await textUs(program.url, phone, 'sounds good');
    await box.getByText('sounds good').waitFor({ timeout: 30_000 });
    await textUs(program.url, phone, 'I agree');
    await box.getByText('The reply is the signed agreement.').waitFor({ timeout: 30_000 });
    await box.getByText('Evidence').last().click();
    await box.getByText('SHA-256:').last().waitFor();
    await page.screenshot({ path: join(folder, `terms-${width}.png`), fullPage: true });
    await expect.poll(() => findBarriers(page), { interval: 300 }).toEqual([]);
  });
});
