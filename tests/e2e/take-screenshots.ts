/**
 * `node tests/e2e/take-screenshots.ts http://localhost:3000`: takes the pictures of the README anew, from a trial copy
 * that runs there. It books a party, so that the manage page has something to show.
 */
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findOrInstallChromium } from '../../tooling/find-chromium.ts';
import { daysAhead, hold, payCheckout, person, quote, readHold, sign, startDeposit } from './support/host.ts';

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

async function manageUrlOf(url: string, token: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { manageUrl } = await readHold(url, token);
    if (manageUrl !== null) return manageUrl;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the payment confirmed nothing');
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

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error('Say where the trial copy runs, for example http://localhost:3000');
const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: FLAGS });
try {
  await takeAll(browser, url);
} finally {
  await browser.close();
}
