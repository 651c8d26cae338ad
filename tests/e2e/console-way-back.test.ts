/** Coming back: by a link to a new password, once, and to a session that somebody else has ended meanwhile. */
import type { Role } from '@myhibachi/core/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { visit } from './support/browser.ts';
import { DESK, dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { readOutbox } from './support/outbox.ts';

const PASSWORD = 'seven lanterns over a quiet river';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
});
afterAll(() => journey.close());

async function stranger(path: string): Promise<Page> {
  const { page } = await visit(journey.browser, {
    url: journey.program.url,
    width: DESK.width,
    refusals: [401, 404, 409, 410, 422],
  });
  await page.goto(path);
  return page;
}

/** The newest of the links that were mailed; each is good once. */
async function linksTo(address: string): Promise<readonly string[]> {
  const mails = await readOutbox(journey.program.url, address);
  return mails.flatMap(({ text }) => /http\S+\/admin\/set-password#[\w-]+/.exec(text)?.[0] ?? []);
}

async function newLink(address: string, known: readonly string[]): Promise<string> {
  return vi.waitUntil(async () => (await linksTo(address)).find((link) => !known.includes(link)), {
    timeout: 30_000,
    interval: 100,
  });
}

describe('a link to a new password', () => {
  it('is good once; the second time it says so and sends another, at a desk and on a phone', async () => {
    const { email } = journey.person('finance');
    const page = await stranger('/admin/sign-in');
    await page.getByRole('button', { name: 'Forgot your password?' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    const link = await newLink(email, []);
    await page.goto(link);
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Keep this password' }).click();
    await page.getByRole('heading', { name: 'Your password is set' }).waitFor();

    const again = await stranger(link);
    await again.getByRole('heading', { name: 'This link was used already' }).waitFor();
    await look(again, 'reset-link-used');
    expect(await again.getByLabel('New password').count()).toBe(0);
    await again.getByRole('link', { name: 'Send me a new link' }).click();
    await again.getByRole('heading', { name: 'Choose a new password' }).waitFor();
    await again.getByLabel('E-mail').fill(email);
    await look(again, 'reset-link-again');
    await again.getByRole('button', { name: 'Send the link' }).click();
    await again.goto(await newLink(email, [link]));
    await again.getByLabel('New password').waitFor();
    await Promise.all([page.context().close(), again.context().close()]);
  });
});

describe('a session that is ended while no page of it is open', () => {
  /** Somebody who was at work and closed their page. */
  async function away(role: Role): Promise<Page> {
    const page = await journey.enter(role, '/admin/account', [401]);
    await page.goto('about:blank');
    return page;
  }

  async function comeBack(page: Page, words: string): Promise<void> {
    await page.goto('/admin/bookings');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByText(words).waitFor();
    expect(new URL(page.url()).searchParams.get('next')).toBe('/admin/bookings');
  }

  it('says at the sign-in page that an administrator ended it, or their access', async () => {
    const [boss, support] = [await journey.enter('super_admin', '/admin/health'), await away('support')];
    const open = async (role: Role): Promise<void> => {
      await boss.goto('/admin/access/people');
      await boss
        .getByRole('row')
        .filter({ hasText: journey.person(role).email })
        .click();
    };
    await open('support');
    await dialogOf(boss).getByRole('button', { name: 'Sign out everywhere' }).click();
    await news(boss, 'is signed out everywhere');
    await comeBack(support, 'One of your administrators signed you out.');
    await look(support, 'session-ended');
    const chef = await away('chef');
    await open('chef');
    await dialogOf(boss).getByRole('button', { name: 'Suspend' }).click();
    await dialogOf(boss).last().getByLabel('Why').fill('They have left the company this week.');
    await dialogOf(boss).last().getByRole('button', { name: 'Suspend' }).click();
    await comeBack(chef, 'Your access was suspended.');
    // Somebody who never was here is told of no end.
    const page = await stranger('/admin/sign-in');
    await page.getByLabel('Password').waitFor();
    expect(await page.getByText(/signed you out|session/).count()).toBe(0);
  });
});
