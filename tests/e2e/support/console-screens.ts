/** Every address of the console, as its router knows them, and what is wrong with a page as it stands. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { axe, untilQuiet } from './browser.ts';
import { ROOT } from './program.ts';

const APP = join(ROOT, 'apps/admin/src/app');

const TABLES = ['shell-route.tsx', 'routes.tsx', 'office-routes.tsx'];

/** The paths of the route tables, in their order: `/bookings/$bookingId`. */
async function consolePaths(): Promise<readonly string[]> {
  const source = (await Promise.all(TABLES.map((name) => readFile(join(APP, name), 'utf8')))).join('\n');
  return [...source.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path);
}

/** Open to whoever has not signed in. */
export const WAYS_IN = ['/sign-in', '/set-password', '/join', '/google'];

/** The screens behind the sign-in, dealt out to two files that are walked side by side. */
export async function dealtScreens(share: 0 | 1): Promise<readonly string[]> {
  const screens = (await consolePaths()).filter((path) => !WAYS_IN.includes(path));
  return screens.filter((_, index) => index % 2 === share);
}

export interface Entry {
  readonly label: string;
  readonly to: string;
  readonly permission: string;
  readonly beyondOwn: boolean;
}

/** The pages of the sidebar and what each needs, in its order. */
export async function consoleEntries(): Promise<readonly Entry[]> {
  const source = await readFile(join(APP, 'navigation.ts'), 'utf8');
  const [list = ''] = source.split('export const OWN_ENTRY');
  const entry = /label: '([^']+)',\s+to: '([^']+)',[^}]*?permission: '([^']+)',(\s+beyondOwn: true)?/g;
  return [...list.matchAll(entry)].map(([, label = '', to = '', permission = '', beyondOwn]) => ({
    label,
    to,
    permission,
    beyondOwn: beyondOwn !== undefined,
  }));
}

/** Where a page of one thing takes the thing from. */
const LISTS: Readonly<Record<string, string>> = {
  $bookingId: '/api/v1/admin/bookings?limit=1',
  $articleId: '/api/v1/admin/knowledge/articles?limit=1',
  $customerId: '/api/v1/admin/customers?limit=1',
  $stationId: '/api/v1/admin/stations',
};

/** A path somebody can open: with the first real thing of its kind, and nothing at all behind the rest of addresses. */
export async function openable(context: BrowserContext, path: string): Promise<string> {
  const [name] = /\$\w+/.exec(path) ?? [];
  if (name === undefined) return `/admin${path.replace(/^\$$/, '/no-such-page')}`;
  const list = LISTS[name];
  if (list === undefined) throw new Error(`nothing says where ${name} of ${path} comes from`);
  const answer = await context.request.get(list);
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  const [first] = items;
  if (first === undefined) throw new Error(`${list} answered nothing to open`);
  return `/admin${path.replace(name, first.id)}`;
}

/** Until nothing is being loaded any more. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await untilQuiet(page);
  await page.locator('output[aria-label="Loading"], [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

const OPEN_DIALOG = '[role="dialog"], [role="alertdialog"]';

/** Fingers need 24 pixels (WCAG 2.2 AA), which axe asks for only when it is told to. */
const TARGETS = 'target-size';

/** What axe calls serious or critical. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  const whole = axe(page).options({ resultTypes: ['violations'], rules: { [TARGETS]: { enabled: true } } });
  // Behind an open dialog stands a page that was looked at before it was opened.
  const part = (await page.locator(OPEN_DIALOG).count()) === 0 ? whole : whole.include(OPEN_DIALOG);
  const { violations } = await (rules === undefined ? part : part.withRules(rules)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/** A page is named, has one heading that says so, and fits its window. */
export async function findMisshapes(page: Page): Promise<string[]> {
  const headings = await page.locator('h1').allTextContents();
  const title = await page.title();
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  return [
    ...(headings.length === 1 ? [] : [`headings: ${headings.join(' | ')}`]),
    ...(title.startsWith(`${headings[0] ?? ''} · MyHibachi`) ? [] : [`title: ${title}`]),
    ...(beyond <= 0 ? [] : [`wider than its window by ${beyond}`]),
  ];
}

const COLOURS_SETTLED = `Promise.race([
  Promise.allSettled(document.getAnimations()
    .filter((one) => one.effect?.getTiming().iterations !== Infinity).map((one) => one.finished)),
  new Promise((done) => setTimeout(done, 1000)),
]).then(() => true)`;

/** In the dark only the colours are another matter. */
export async function findDarkProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(COLOURS_SETTLED);
  const found = await barriers(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(COLOURS_SETTLED);
  return found.map((one) => `dark: ${one}`);
}

/** What has no room for a finger at this width. The whole page is looked at: what a bar covers can be scrolled into sight. */
export async function findSmallTargets(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (size === null) return barriers(page, [TARGETS]);
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  const found = await barriers(page, [TARGETS]);
  await page.setViewportSize(size);
  return found;
}

export async function findProblems(page: Page): Promise<string[]> {
  await page.evaluate(COLOURS_SETTLED);
  return [...(await findMisshapes(page)), ...(await barriers(page))];
}
