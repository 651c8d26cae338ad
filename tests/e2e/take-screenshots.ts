/**
 * `node tests/e2e/take-screenshots.ts http://localhost:3000 .data`: takes the pictures of the README anew, from a fresh
 * trial copy that runs there with that data directory and RATE_LIMITS=off. It books a week of parties, so that there is
 * something to show, and gives the demo people new sign-ins.
 */
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findOrInstallChromium } from '../../tooling/find-chromium.ts';
import { deskOf, makeWeek, manageUrlOf, type Desk } from './support/console-week.ts';
import { daysAhead, hold, payCheckout, person, quote, sign, startDeposit } from './support/host.ts';
import { demoPeople, signInBrowser } from './support/staff-browser.ts';

const IMAGES = join(import.meta.dirname, '..', '..', 'docs', 'images');
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Picture {
  readonly name: string;
  readonly url: string;
  readonly viewport: typeof DESKTOP;
  /** Words that stand on the page once it is complete. */
  readonly settled: string;
}

async function take(browser: Browser, { name, url, viewport, settled }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByText(settled).first().waitFor();
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  await page.close();
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  await take(browser, { name: 'home-desktop', url: `${url}/`, viewport: DESKTOP, settled: 'Dinner' });
  await take(browser, { name: 'home-phone', url: `${url}/`, viewport: PHONE, settled: 'Dinner' });
  await take(browser, {
    name: 'quote-desktop',
    url: `${url}/quote`,
    viewport: DESKTOP,
    settled: 'Adults (13 and over)',
  });
  const { id } = await quote(url);
  const { token } = await hold(url, { quoteId: id, who: person(110), date: daysAhead(40), start: '18:00' });
  await take(browser, { name: 'book-phone', url: `${url}/book/${token}`, viewport: PHONE, settled: 'Read and sign' });
  await sign(url, token, 'Jordan Guest');
  await payCheckout(await startDeposit(url, token));
  const manageUrl = await manageUrlOf(url, token);
  await take(browser, { name: 'manage-desktop', url: manageUrl, viewport: DESKTOP, settled: 'Jordan' });
  await take(browser, { name: 'outbox-desktop', url: `${url}/sandbox`, viewport: DESKTOP, settled: 'Confirmed' });
}

/** One page of the console; `ready` brings it to what the picture shows. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly narrow?: boolean;
  readonly ready?: (page: Page) => Promise<void>;
}

async function changeDeposit(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const value = dialog.getByLabel('New value');
  await value.fill(String(Number(await value.inputValue()) + 5));
  await dialog.getByRole('table').first().waitFor();
}

async function walkChain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Walk it now' }).click();
  await page.getByText('The chain is whole').waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
}

async function screensOf(desk: Desk): Promise<readonly Screen[]> {
  const booking = await desk.find('Okafor');
  const [customer] = await desk.list('customers?q=Okafor&limit=1');
  const [station] = await desk.list('stations');
  return [
    // First: looking at bookings and customers leaves rows of its own.
    { name: 'audit', path: 'audit', ready: walkChain },
    { name: 'dashboard', path: 'dashboard' },
    { name: 'dashboard-phone', path: 'dashboard', narrow: true },
    { name: 'bookings', path: 'bookings' },
    { name: 'booking', path: `bookings/${booking.id}` },
    { name: 'booking-phone', path: `bookings/${booking.id}`, narrow: true },
    { name: 'calendar', path: `calendar?view=week&date=${daysAhead(5)}` },
    { name: 'settings', path: 'settings/variables?q=adult', ready: changeDeposit },
    { name: 'customer', path: `customers/${customer?.id}` },
    { name: 'station', path: `stations/${station?.id}?tab=area` },
  ];
}

const WIDE = { width: 1280, height: 800 };

async function takeConsole(context: BrowserContext, url: string): Promise<void> {
  const desk = deskOf(context.request, url);
  await makeWeek(desk, url);
  const page = await context.newPage();
  for (const { name, path, narrow = false, ready } of await screensOf(desk)) {
    await page.setViewportSize(narrow ? PHONE : WIDE);
    await page.goto(`${url}/admin/${path}`, { waitUntil: 'networkidle' });
    await page.locator('h1').waitFor();
    await page.locator('output[aria-label="Loading"]').first().waitFor({ state: 'detached' });
    await ready?.(page);
    await page.screenshot({ path: join(IMAGES, `console-${name}.png`) });
  }
}

async function enterConsole(browser: Browser, url: string, dataDir: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme: 'light',
    reducedMotion: 'reduce',
    timezoneId: 'America/Los_Angeles',
  });
  const boss = (await demoPeople({ dataDir })).get('super_admin');
  if (boss === undefined) throw new Error('the trial copy has no demo people');
  await signInBrowser(context, url, boss);
  return context;
}

const [url, dataDir] = process.argv.slice(2);
if (url === undefined || dataDir === undefined)
  throw new Error('Say where the trial copy runs and keeps its data, for example http://localhost:3000 .data');
const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: FLAGS });
try {
  await takeAll(browser, url);
  await takeConsole(await enterConsole(browser, url, resolve(dataDir)), url);
} finally {
  await browser.close();
}
