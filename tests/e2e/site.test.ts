/** The whole journey of a host in a real browser, at the widths of a phone and a desk. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import { daysAhead, person } from './support/host.ts';
import { readOutbox } from './support/outbox.ts';
import { startProgram, type Program } from './support/program.ts';
import {
  acknowledgeAll,
  chooseEvening,
  drawSignature,
  enterCard,
  fillDetails,
  fillParty,
  holdButton,
  reachHold,
  readTotal,
} from './support/site-visitor.ts';

const PHONE = 390;
const DESK = 1280;
const HOLD_PAGE = /\/book\/[\w-]{20,}/;

let program: Program;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  process.stdout.write(`screenshots: ${folder}\n`);
});

afterAll(async () => {
  await browser.close();
  await program.close();
});

function open(width: number, refusals: readonly number[] = []): Promise<Visit> {
  return visit(browser, { url: program.url, width, refusals });
}

/** A picture of the step for people, and axe's verdict on it for the test; not while it is being worked out. */
async function expectNoBarriers(page: Page, width: number, name: string): Promise<void> {
  await page.locator('[data-stale="true"], [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  await expect.poll(() => findBarriers(page), { interval: 300 }).toEqual([]);
}

describe.each([
  { width: PHONE, number: 1, days: 40, way: 'typed' },
  { width: DESK, number: 2, days: 45, way: 'drawn' },
])('a host at $width pixels', ({ width, number, days, way }) => {
  const who = person(number);
  let seen: Visit;
  let page: Page;

  beforeAll(async () => {
    seen = await open(width, [402]);
    page = seen.page;
  });

  afterAll(() => page.context().close());

  it('finds the company and its prices', async () => {
    await page.goto('/', { waitUntil: 'networkidle' });
    await expectNoBarriers(page, width, '01-home');
    await page.goto('/menu', { waitUntil: 'networkidle' });
    await expectNoBarriers(page, width, '02-menu');
  });

  it('sees the exact price while typing', async () => {
    await page.goto('/quote');
    await fillParty(page, 12);
    const before = await readTotal(page);
    expect(before).toMatch(/^\$[\d,]+\.\d\d$/);
    await page.getByRole('button', { name: 'One more: Adults' }).click();
    await expect.poll(() => readTotal(page)).not.toBe(before);
    await expectNoBarriers(page, width, '03-quote');
    await page.getByRole('link', { name: 'Find a free evening' }).click();
    await page.getByRole('heading', { name: 'Who is coming?' }).waitFor();
    await expect.poll(() => page.getByLabel('ZIP code').inputValue()).toBe('94538');
    await expectNoBarriers(page, width, '04-book-party');
  });

  it('picks a free evening, and fills in a form that survives a reload', async () => {
    await page.getByRole('button', { name: 'Choose an evening' }).click();
    await chooseEvening(page, { date: daysAhead(days), slot: '6:00 PM' });
    await expectNoBarriers(page, width, '05-evening');
    await page.getByRole('button', { name: 'Go on with this evening' }).click();
    await fillDetails(page, who);
    await page.reload();
    await expect.poll(() => page.getByLabel('E-mail').inputValue()).toBe(who.email);
    await expect.poll(() => page.getByLabel('Street and number').inputValue()).not.toBe('');
    await readTotal(page);
    await expectNoBarriers(page, width, '06-details');
  });

  it('holds it once, however often the button is pressed, and finds it again after going back', async () => {
    const sent: string[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'POST' && response.url().endsWith('/api/v1/holds'))
        sent.push(response.headers()['idempotent-replayed'] ?? 'first');
    });
    await holdButton(page).dblclick();
    await page.waitForURL(HOLD_PAGE);
    await page.getByRole('heading', { name: 'Read and sign' }).waitFor();
    expect(sent).toEqual(['first']);
    const address = page.url();
    await page.goBack();
    await page.goForward();
    await page.waitForURL(address);
    await page.getByRole('heading', { name: 'Read and sign' }).waitFor();
    await expect.poll(async () => (await readOutbox(program.url, who.email)).length, { timeout: 20_000 }).toBe(1);
    await expectNoBarriers(page, width, '07-sign');
  });

  it(`signs, ${way}`, async () => {
    await page.getByLabel('shellfish').check();
    await acknowledgeAll(page);
    await page.getByLabel('Your full name').fill(`${who.firstName} ${who.lastName}`);
    await page.reload();
    await expect.poll(() => page.getByLabel('Your full name').inputValue()).toBe(`${who.firstName} ${who.lastName}`);
    await acknowledgeAll(page);
    if (way === 'drawn') await drawSignature(page);
    await expectNoBarriers(page, width, '08-signed');
    await page.getByRole('button', { name: 'Sign, and go to the deposit' }).click();
    await page.getByRole('heading', { name: 'Pay the deposit' }).waitFor();
    await expectNoBarriers(page, width, '09-deposit');
  });

  it('is declined, and pays with another card', async () => {
    await page.getByRole('button', { name: /Pay \$100\.00 by card/ }).click();
    await page.getByRole('heading', { name: 'Pay for your booking' }).waitFor();
    await expectNoBarriers(page, width, '10-checkout');
    await enterCard(page, '4000 0000 0000 0002');
    await page.getByRole('alert').waitFor();
    await expectNoBarriers(page, width, '11-declined');
    await enterCard(page, way === 'drawn' ? '4000002500003155' : '4242424242424242');
    if (way === 'drawn') await page.getByRole('button', { name: 'Yes, approve it' }).click();
    await page.getByRole('heading', { name: 'The fire is booked' }).waitFor();
    await expectNoBarriers(page, width, '12-confirmed');
  });

  it('changes the guests, after seeing what it costs', async () => {
    await page.getByRole('link', { name: 'See and change your party' }).click();
    await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
    await expectNoBarriers(page, width, '13-manage');
    await page.getByText('Change guests or dishes').click();
    await page.locator('#field-party-adults').fill('15');
    await page.getByRole('button', { name: 'What would it cost?' }).click();
    await page.getByText('New total').waitFor();
    await expectNoBarriers(page, width, '14-change');
    await page.getByRole('button', { name: 'Change it' }).click();
    // The page has read the booking anew when its history tells of the change.
    await page.getByText('Guests or menu changed').waitFor({ state: 'attached' });
    expect(await page.getByText(/15 adults/).count()).toBeGreaterThan(0);
  });

  it('moves the party', async () => {
    await page.getByText('Move to another evening').click();
    await chooseEvening(page, { date: daysAhead(days + 2), slot: '3:00 PM' });
    await page.getByRole('button', { name: 'What would moving cost?' }).click();
    await page.getByRole('heading', { name: 'This move is free' }).waitFor();
    await expectNoBarriers(page, width, '15-move');
    await page.getByRole('button', { name: 'Move the party' }).click();
    await page.getByText('Moved from').waitFor({ state: 'attached' });
    expect(await page.getByText(/3:00 PM/).count()).toBeGreaterThan(0);
  });

  it('cancels it, and gets the deposit back', async () => {
    await page.locator('summary', { hasText: 'Cancel the party' }).click();
    await page.getByRole('button', { name: 'What do I get back?' }).click();
    await page.getByRole('heading', { name: 'You get back $100.00' }).waitFor();
    await expectNoBarriers(page, width, '16-cancel');
    await page.getByRole('button', { name: 'Cancel the party' }).click();
    await page.getByRole('heading', { name: 'Cancelled' }).waitFor();
    const refunded = async (): Promise<boolean> => {
      await page.reload();
      await page.getByRole('heading', { name: 'Cancelled' }).waitFor();
      return page.getByText('Returned').isVisible();
    };
    await expect.poll(refunded, { timeout: 30_000, interval: 500 }).toBe(true);
    await expectNoBarriers(page, width, '17-cancelled');
  });

  it('saw nothing break, and spoke to nobody but us', () => {
    expect(seen.faults).toEqual([]);
  });
});

describe('a host in trouble', () => {
  it('loses an evening to another tab, is shown others, and holds one of them', async () => {
    const evening = { date: daysAhead(60), slot: '6:00 PM' };
    const [first, second] = await Promise.all([open(DESK), open(DESK, [409])]);
    await reachHold(first.page, evening, person(11));
    await reachHold(second.page, evening, person(12));
    await holdButton(first.page).click();
    await first.page.waitForURL(HOLD_PAGE);
    await holdButton(second.page).click();
    await second.page.getByRole('heading', { name: 'Someone was a moment faster' }).waitFor();
    await expectNoBarriers(second.page, DESK, '20-taken');
    const others = second.page.locator('[role="alert"] button.button:not(.button-quiet)');
    expect(await others.count()).toBe(3);
    await others.first().click();
    await second.page.waitForURL(HOLD_PAGE);
    expect([...first.faults, ...second.faults]).toEqual([]);
    await Promise.all([first.page.context().close(), second.page.context().close()]);
  });

  it('with fifty-one guests is handed to a person', async () => {
    const { page, faults } = await open(PHONE);
    await page.goto('/quote');
    await fillParty(page, 51);
    await page.getByRole('button', { name: 'Ask for a quote' }).waitFor();
    const who = person(13);
    await page.getByLabel('First name').fill(who.firstName);
    await page.getByLabel('E-mail').fill(who.email);
    await expectNoBarriers(page, PHONE, '21-large');
    const told = page.waitForResponse((response) => response.url().endsWith('/api/v1/leads'));
    await page.getByRole('button', { name: 'Ask for a quote' }).click();
    expect((await told).status()).toBe(201);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('without a connection is told so, and keeps what was typed', async () => {
    const { page } = await open(PHONE);
    await page.goto('/quote');
    await fillParty(page, 12);
    await readTotal(page);
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await expectNoBarriers(page, PHONE, '22-offline');
    await page.context().setOffline(false);
    await page.getByText('You are offline').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByLabel('ZIP code').inputValue()).toBe('94538');
    await page.context().close();
  });
});

describe('a host with a keyboard alone', () => {
  it('gets from the quote to a held evening', async () => {
    const { page, faults } = await open(DESK);
    const { keyboard } = page;
    const tabTo = async (selector: string): Promise<void> => {
      const focused = page.locator(`${selector}:focus`);
      for (let presses = 0; presses < 120 && (await focused.count()) === 0; presses += 1) await keyboard.press('Tab');
      expect(await focused.count()).toBe(1);
    };
    const type = async (selector: string, text: string): Promise<void> => {
      await tabTo(selector);
      await keyboard.type(text);
    };
    await page.goto('/quote', { waitUntil: 'networkidle' });
    await type('#field-party-adults', '12');
    await type('#field-venue-postalCode', '94538');
    await readTotal(page);
    await tabTo('a.button[href="/book"]');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Who is coming?' }).waitFor();
    await readTotal(page);
    await tabTo('button:text-is("Choose an evening")');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Which evening?' }).waitFor();
    await page.locator('button[data-date][tabindex="0"]').waitFor();
    await tabTo('button[data-date]');
    await keyboard.press('PageDown');
    await page.locator('button[data-date][aria-disabled="false"]:focus').waitFor();
    await keyboard.press('Enter');
    await page.locator('input[name="slot"]:not([disabled])').first().waitFor();
    await tabTo('input[name="slot"]');
    await keyboard.press('Space');
    await tabTo('button:text-is("Go on with this evening")');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where, and for whom?' }).waitFor();
    const who = person(14);
    await type('#field-venue-street', '1 Main Street');
    await type('#field-venue-city', 'Fremont');
    await tabTo('#field-venue-state');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('CA');
    await type('#field-contact-firstName', who.firstName);
    await type('#field-contact-lastName', who.lastName);
    await type('#field-contact-email', who.email);
    await type('#field-contact-phone', who.phone);
    await readTotal(page);
    await tabTo('button:text-is("Hold this evening")');
    await keyboard.press('Enter');
    await page.waitForURL(HOLD_PAGE);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('every other page', () => {
  it.each([
    '/terms',
    '/privacy',
    '/faqs',
    '/faqs?q=what+if+it+ranis',
    '/no-such-page',
    '/manage/MH-7K3PXQ?token=aaaaaaaaaaaaaaaaaaaaaaaa',
  ])('%s has no barriers', async (path) => {
    const { page, faults } = await open(DESK, [404]);
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const width of [DESK, PHONE]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoBarriers(page, width, `30${path.split('?')[0]?.replaceAll('/', '-')}`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['/', '/menu', '/faqs'])('%s sends at most 30 KB of JavaScript', async (path) => {
    const { page } = await open(PHONE);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? '')) bodies.push(response.body());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).byteLength);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * 1024);
    await page.context().close();
  });
});
