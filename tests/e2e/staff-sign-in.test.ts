import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser } from './support/staff-browser.ts';

let program: Program;
let browser: Browser;
beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

it('somebody of every role signs in within a real browser, and no line of the log says how', async () => {
  const people = await demoPeople(program);
  expect(people.size).toBe(6);
  for (const [role, person] of people) {
    const context = await browser.newContext();
    await signInBrowser(context, program.url, person);
    const answer = await context.request.get(`${program.url}/api/v1/admin/session`);
    expect(await answer.json()).toMatchObject({ role, email: person.email });
    const cookies = await context.cookies();
    expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
      { name: 'mh_staff', httpOnly: true, sameSite: 'Lax' },
      { name: 'mh_device', httpOnly: true, sameSite: 'Lax' },
    ]);
    for (const secret of [person.password, person.secret, person.email, ...cookies.map(({ value }) => value)])
      expect(program.log()).not.toContain(secret);
    await context.close();
  }
});
