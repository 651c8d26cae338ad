/** A host's account on the site: in by a link from the mailbox, everything of theirs, nothing of anybody else's, and out. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findBarriers, pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import {
  daysAhead,
  holdAndSign,
  payCheckout,
  person,
  quote,
  VENUE,
  waitForBooking,
  type ManageLink,
} from './support/host.ts';
import { readOutbox } from './support/outbox.ts';
import { startProgram, type Program } from './support/program.ts';

const WHO = person(71);
const OTHER = person(72);

let program: Program;
let browser: Browser;
let folder: string;
let seen: Visit;
let page: Page;
let own: ManageLink;
let foreign: ManageLink;

async function book(who: typeof WHO, days: number): Promise<ManageLink> {
  const { url } = program;
  const { id } = await quote(url);
  const { token, checkoutUrl } = await holdAndSign(url, { quoteId: id, who, date: daysAhead(days), start: '18:00' });
  await payCheckout(checkoutUrl);
  return waitForBooking(url, token);
}

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  seen = await visit(browser, { url: program.url, width: 1280, refusals: [401, 404, 410] });
  ({ page } = seen);
  [own, foreign] = await Promise.all([book(WHO, 40), book(OTHER, 41)]);
  // Not booked yet: an open quote that names them.
  await quote(program.url, {
    party: { adults: 22 },
    venue: VENUE,
    contact: { firstName: WHO.firstName, lastName: WHO.lastName, email: WHO.email, phone: WHO.phone },
  });
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

/** At both widths, with axe's verdict. */
async function look(name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}-1280.png`), fullPage: true });
  await expect.poll(() => findBarriers(page), { message: name, interval: 300 }).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: join(folder, `${name}-390.png`), fullPage: true });
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(beyond, `${name} is ${beyond} px too wide for a phone`).toBeLessThanOrEqual(0);
}

async function linkFor(email: string): Promise<string> {
  const mail = await vi.waitUntil(
    async () => (await readOutbox(program.url, email)).find(({ text }) => text.includes('/account/enter?token=')),
    { timeout: 30_000, interval: 100 },
  );
  return /https?:\/\/\S+\/account\/enter\?token=[\w.-]+/.exec(mail.text)?.[0] ?? '';
}

const region = (name: string) => page.getByRole('region', { name });

it('signs in by a link that is good once', async () => {
  await page.goto('/account');
  await page.getByLabel('The e-mail address you booked with').fill(WHO.email.toUpperCase());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  const link = await linkFor(WHO.email);
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: `Hello, ${WHO.firstName}` }).waitFor();

  const again = await visit(browser, { url: program.url, width: 390, refusals: [401, 410, 422] });
  await again.page.goto(link);
  await again.page.getByRole('button', { name: 'Sign in' }).click();
  await again.page.getByRole('heading', { name: 'This link is used up' }).waitFor();
  expect(again.faults).toEqual([]);
  await again.page.context().close();
});

it('finds their party, quote, papers, payment and messages, each of them theirs', async () => {
  await page.goto('/account');
  const party = region('Coming up');
  await party.getByRole('link', { name: `Open party ${own.code}` }).waitFor();
  expect(await party.getByRole('listitem').count()).toBe(1);
  await region('Open quotes').getByText('22 guests').waitFor();
  await region('Payments').getByText('$100.00').waitFor();
  await region('What we wrote').getByRole('listitem').first().waitFor();
  for (const paper of await region('Documents').getByRole('link').all()) {
    const answer = await page.request.get((await paper.getAttribute('href')) ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  }
  expect(await region('Documents').getByRole('link').count()).toBeGreaterThan(0);
  expect(await page.getByText(foreign.code).count()).toBe(0);
  await look('account');
  await party.getByRole('link', { name: `Open party ${own.code}` }).click();
  await page.getByText(own.code).first().waitFor();
  await page.goBack();
});

it('does not find another host’s party, and cannot tell it from one that is not', async () => {
  const ask = async (code: string): Promise<unknown> => {
    const answer = await page.request.get(`/api/v1/me/bookings/${code}`);
    const { requestId: _own, instance: _address, ...problem } = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status(), ...problem };
  };
  expect(await ask(foreign.code)).toMatchObject({ status: 404, code: 'not_found' });
  expect(await ask(foreign.code)).toEqual(await ask('MH-222222'));
  expect((await page.request.get(`/api/v1/me/bookings/${foreign.code}/invoice.pdf`)).status()).toBe(404);
});

it('an account that breaks says so and tells us, without taking the page along', async () => {
  const lists = '**/api/v1/me/payments*';
  await page.route(lists, (route) => route.fulfill({ json: { items: [{ method: 'card' }], nextCursor: null } }));
  const told = page.waitForResponse((answer) => answer.url().includes('client-errors'));
  await page.goto('/account');
  expect((await told).ok()).toBe(true);
  await page.getByRole('alert').waitFor();
  await page.getByRole('link', { name: 'Menu', exact: true }).first().waitFor();
  await look('account-broken');
  await page.unroute(lists);
});

it('signs out, and what was theirs asks for the way in again', async () => {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByLabel('The e-mail address you booked with').waitFor();
  await look('account-sign-in');
  expect((await page.request.get(`/api/v1/me/bookings/${own.code}`)).status()).toBe(401);
  expect(seen.faults).toEqual([]);
});
