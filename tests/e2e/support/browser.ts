/** A real browser on the site, watched: what goes wrong in it without anybody clicking is a fault too. */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core';
import { vi } from 'vitest';
import { findOrInstallChromium } from '../../../tooling/find-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findOrInstallChromium(), args: FLAGS });
}

/** One browser a worker: each journey has contexts of its own in it, which share nothing. */
let launched: Promise<Browser> | null = null;

/** The worker's browser; closing it closes what was opened through this handle, and leaves it to the next journey. */
export async function startBrowser(): Promise<Browser> {
  const known = await launched;
  if (known?.isConnected() !== true) launched = launch();
  const browser = (await launched) ?? (await launch());
  const mine = new Set<BrowserContext>();
  return Object.create(browser, {
    newContext: {
      value: async (options?: BrowserContextOptions) => {
        const context = await browser.newContext(options);
        mine.add(context);
        return context;
      },
    },
    close: { value: async () => void (await Promise.all([...mine].map((context) => context.close()))) },
  }) as Browser;
}

function namedFolder(): string {
  return process.env['SCREENSHOTS_DIR'] ?? '';
}

/** Where pictures go: SCREENSHOTS_DIR. Without it none are drawn, for without a graphics card that takes long. */
export async function pictureFolder(): Promise<string> {
  const named = namedFolder();
  if (named === '') return tmpdir();
  await mkdir(named, { recursive: true });
  return named;
}

export interface Visit {
  readonly page: Page;
  /** Console errors, refused scripts and styles, uncaught exceptions, and requests to anybody but us. */
  readonly faults: string[];
}

export interface VisitOptions {
  readonly url: string;
  readonly width: number;
  /** Answers that the visit provokes on purpose; browsers write every refused request to the console. */
  readonly refusals?: readonly number[];
}

/** What a page has asked for and not got yet, and when that last changed. */
interface Traffic {
  readonly underWay: Set<Request>;
  changedAt: number;
}

const traffic = new WeakMap<Page, Traffic>();
/** What one answer leads to is asked for within this time. */
const QUIET_MS = 120;

function watchTraffic(page: Page): void {
  const seen: Traffic = { underWay: new Set(), changedAt: performance.now() };
  traffic.set(page, seen);
  const note = (change: (request: Request) => void) => (request: Request) => {
    change(request);
    seen.changedAt = performance.now();
  };
  page.on(
    'request',
    note((request) => seen.underWay.add(request)),
  );
  const ended = note((request) => seen.underWay.delete(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** Until the page has got all it asked for. Playwright's own idle network takes half a second each time. */
export async function untilQuiet(page: Page): Promise<void> {
  const seen = traffic.get(page);
  if (seen === undefined) return page.waitForLoadState('networkidle');
  await page.waitForLoadState();
  await vi.waitUntil(() => seen.underWay.size === 0 && performance.now() - seen.changedAt >= QUIET_MS, {
    timeout: 15_000,
    interval: 20,
  });
}

/** Pages that were opened as on a phone. */
const narrow = new WeakSet<Page>();
const WIDE = 1_000;

/** A visitor of their own: nothing stored, nothing remembered. */
export async function visit(browser: Browser, { url, width, refusals = [] }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  if (namedFolder() === '') Object.assign(page, { screenshot: async () => Buffer.alloc(0) });
  if (width < WIDE) narrow.add(page);
  watchTraffic(page);
  const faults: string[] = [];
  const expected = refusals.map((status) => `status of ${status} `);
  page.on('console', (message) => {
    if (message.type() !== 'error' || expected.some((words) => message.text().includes(words))) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== url) faults.push(`third party: ${request.url()}`);
  });
  return { page, faults };
}

/**
 * Run in the page: resolves when whatever moves or changes colour now, and will end, has ended. Bounded, because the
 * animation of an element that is no longer drawn may never report its end.
 */
const SETTLED = `Promise.race([
  Promise.allSettled(document.getAnimations()
    .filter((one) => one.effect?.getTiming().iterations !== Infinity).map((one) => one.finished)),
  new Promise((done) => setTimeout(done, 2000)),
]).then(() => true)`;

/** Changes to light or dark, and waits until every colour has arrived. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(SETTLED);
}

/** Our pages have no frames: without looking for them axe opens no page of its own each time. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

/** Colours are the same at every width, and dear to look at: of a page that is looked at in two, the wide one is asked. */
function isSecondLook(page: Page): boolean {
  return (page.viewportSize()?.width ?? WIDE) < WIDE && !narrow.has(page);
}

async function lookInTheDark(page: Page) {
  if (isSecondLook(page)) return [];
  await turn(page, 'dark');
  const { violations } = await axe(page).withRules(['color-contrast']).analyze();
  await turn(page, 'light');
  return violations;
}

/**
 * What axe finds serious or critical on the page as it is. In the dark only the colours are another matter, so only
 * they are looked at again.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const dark = await lookInTheDark(page);
  const again = isSecondLook(page) ? axe(page).disableRules(['color-contrast']) : axe(page);
  const light = await again.analyze();
  return [...dark, ...light.violations]
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
