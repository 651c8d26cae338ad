/** A walk over screens of the console: each wide, dark, narrow and tab by tab, without barriers, and nothing breaks. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Role } from '@myhibachi/core/kernel';
import { pictureFolder, startBrowser, visit, type Visit } from './browser.ts';
import {
  findDarkProblems,
  findMisshapes,
  findProblems,
  findSmallTargets,
  openable,
  settle,
} from './console-screens.ts';
import { startProgram, type Program } from './program.ts';
import { demoPeople, signInBrowser, type DemoPerson } from './staff-browser.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

export interface Walk {
  /** Somebody of this role in a browser of their own, or somebody who has not signed in. */
  enter(role: Role | null): Promise<Visit>;
  /** Wide, dark, narrow, and every tab while it is narrow; a page that is already open keeps what it has loaded. */
  lookAtAll(seen: Visit, path: string): Promise<string[]>;
  close(): Promise<void>;
}

async function enterAs(at: { program: Program; browser: Browser }, person: DemoPerson | null): Promise<Visit> {
  const refusals = person === null ? [401] : [];
  const seen = await visit(at.browser, { url: at.program.url, width: DESK.width, refusals });
  if (person !== null) await signInBrowser(seen.page.context(), at.program.url, person);
  return seen;
}

async function lookAtAll(folder: string, { page, faults }: Visit, path: string): Promise<string[]> {
  const name = path.slice(1).replaceAll(/[/$]+/g, '-') || 'start';
  const problems: string[] = [];
  const look = async (at: string, find: typeof findProblems): Promise<void> => {
    await page.screenshot({ path: join(folder, `screen-${name}-${at}.png`) });
    problems.push(...(await find(page)).map((problem) => `${at}: ${problem}`));
  };
  await page.setViewportSize(DESK);
  await page.goto(await openable(page.context(), path));
  await settle(page);
  await look('1280', findProblems);
  problems.push(...(await findDarkProblems(page)));
  await page.setViewportSize(PHONE);
  // The same page: what is read aloud was looked at above, here it counts how it fits the screen and a finger.
  await look('390', async () => [...(await findMisshapes(page)), ...(await findSmallTargets(page))]);
  // Counted anew each time: a tab may change which others there are.
  const tabs = page.getByRole('tab');
  for (let number = 1; number < (await tabs.count()); number += 1) {
    await tabs.nth(number).click();
    await settle(page);
    await look(`390-tab-${number + 1}`, findProblems);
  }
  return [...problems, ...faults.splice(0)];
}

/** Starts the program with its demo parties, and a browser. */
export async function startWalk(): Promise<Walk> {
  const [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site', SEED_DEMO: 'on' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  const people = await demoPeople(program);
  return {
    enter(role) {
      const person = role === null ? null : people.get(role);
      if (person === undefined) throw new Error(`there is no demo ${role}`);
      return enterAs({ program, browser }, person);
    },
    lookAtAll: (seen, path) => lookAtAll(folder, seen, path),
    async close() {
      await browser.close();
      await program.close();
    },
  };
}
