/** A journey through the console: one program, one browser, and people who sign in once and keep their cookies. */
import { join } from 'node:path';
import type { Role } from '@myhibachi/core/kernel';
import type { Browser, Cookie, Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { pictureFolder, startBrowser, visit } from './browser.ts';
import { findProblems, findSmallTargets, settle } from './console-screens.ts';
import { startProgram, type Program, type Settings } from './program.ts';
import { demoPeople, signInBrowser, type DemoPerson } from './staff-browser.ts';

export const DESK = { width: 1280, height: 900 } as const;
const PHONE = { width: 390, height: 844 } as const;

export interface Journey {
  readonly program: Program;
  readonly browser: Browser;
  person(role: Role): DemoPerson;
  /** A page of this person in a browser of its own, at this address; `refusals` are statuses it provokes on purpose. */
  enter(role: Role, path: string, refusals?: readonly number[], width?: number): Promise<Page>;
  /** Everything that went wrong in any page so far without anybody clicking; the list begins anew. */
  faults(): string[];
  close(): Promise<void>;
}

/** Starts everything; `hostName` is what browsers know the program by. */
export async function startJourney(env: Settings = {}, hostName = '127.0.0.1'): Promise<Journey> {
  const [program, browser] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site', ...env }, hostName }),
    startBrowser(),
  ]);
  const people = await demoPeople(program);
  /** A code of an authenticator is good once, and half a minute is long for a test. */
  const kept = new Map<Role, Cookie[]>();
  const watched: string[][] = [];

  function person(role: Role): DemoPerson {
    const found = people.get(role);
    if (found === undefined) throw new Error(`there is no demo ${role}`);
    return found;
  }

  return {
    program,
    browser,
    person,
    async enter(role, path, refusals = [], width = DESK.width) {
      const { page, faults } = await visit(browser, { url: program.url, width, refusals });
      watched.push(faults);
      const cookies = kept.get(role);
      if (cookies === undefined) await signInBrowser(page.context(), program.url, person(role));
      else await page.context().addCookies(cookies);
      kept.set(role, await page.context().cookies());
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      return page;
    },
    faults: () => watched.flatMap((faults) => faults.splice(0)),
    async close() {
      await browser.close();
      await program.close();
    },
  };
}

const FITS = 'document.documentElement.scrollWidth <= innerWidth';

/** The page as it stands has no barriers and fits a desk and a phone. Pictures are taken when SCREENSHOTS_DIR is set. */
export async function look(page: Page, name: string): Promise<void> {
  await settle(page);
  const folder = (process.env['SCREENSHOTS_DIR'] ?? '') === '' ? null : await pictureFolder();
  const picture = async (width: number): Promise<void> => {
    if (folder !== null) await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  };
  await picture(DESK.width);
  // What fades in has poor contrast for a moment; what stays is a barrier.
  const problems = async () => (await findProblems(page)).filter((problem) => !problem.startsWith('headings'));
  await expect.poll(problems, { message: name, interval: 300 }).toEqual([]);
  await page.setViewportSize(PHONE);
  // What is drawn by its size is drawn anew a moment after the window changed.
  await vi.waitUntil(() => page.evaluate<boolean>(FITS), 5_000);
  await expect.poll(() => findSmallTargets(page), { message: `${name} on a phone`, interval: 300 }).toEqual([]);
  await picture(PHONE.width);
  await page.setViewportSize(DESK);
}

/** The open dialog. */
export function dialogOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** The news at the edge of the screen, once it says so. */
export async function news(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('list', { name: 'News' }).getByText(text).first().waitFor();
}

/** The text of a file a link of the page leads to, with the cookies of the page. */
export async function fileBehind(page: Page, link: Locator): Promise<{ readonly type: string; readonly body: Buffer }> {
  const href = await link.getAttribute('href');
  if (href === null) throw new Error('the link leads nowhere');
  const answer = await page.request.get(href);
  if (!answer.ok()) throw new Error(`${href}: ${answer.status()} ${await answer.text()}`);
  return { type: answer.headers()['content-type'] ?? '', body: await answer.body() };
}
