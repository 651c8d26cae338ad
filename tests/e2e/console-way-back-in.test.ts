/** What becomes of the page somebody is on when the connection goes, and when their session is ended. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJourney, type Journey } from './support/console-journey.ts';
import { signInBrowser } from './support/staff-browser.ts';

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
});
afterAll(() => journey.close());

const link = (name: string) => page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

async function openFirstBooking(): Promise<string> {
  await page.goto('/admin/bookings');
  await page.getByText('today and what comes first').waitFor();
  await page.getByRole('table', { name: 'Bookings' }).locator('[data-row]').first().click();
  await page.getByLabel('A new note').waitFor();
  return page.url();
}

describe('without a connection', () => {
  it('whoever typed is asked before they leave, the frame stays, and the page they chose opens with the connection', async () => {
    page = await journey.enter('super_admin', '/admin/dashboard');
    // A browser that fetches nothing ahead, on a page that was opened.
    await page.addInitScript('Object.defineProperty(navigator, "connection", { value: { saveData: true } })');
    const booking = await openFirstBooking();
    const note = page.getByLabel('A new note');
    await page.context().setOffline(true);
    await note.fill('The gate is on the left.');
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
    await link('Feature flags').click();
    await question.getByRole('button', { name: 'Go on writing' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await note.inputValue()).toBe('The gate is on the left.');
    expect(page.url()).toBe(booking);
    await link('Feature flags').click();
    await question.getByRole('button', { name: 'Throw it away' }).click();
    await heading('This page is not here yet').waitFor();
    expect(await link('Dashboard').count()).toBe(1);
    await page.getByText('You are offline. What you see may be old').waitFor();
    await page.keyboard.press('/');
    await page.getByText('This part could not be fetched.').first().waitFor();
    expect(await link('Dashboard').count()).toBe(1);
    await page.context().setOffline(false);
    await heading('Feature flags').waitFor();
    await page.goto(booking);
    // What was thrown away stays away.
    expect(await note.inputValue()).toBe('');
    expect(journey.faults().filter((fault) => !/ERR_INTERNET_DISCONNECTED|MissingCode/.test(fault))).toEqual([]);
  });
});

describe('a session that is ended by somebody else', () => {
  it('is gone on with on the same page, and the note that was begun is still there', async () => {
    page = await journey.enter('support', '/admin/dashboard', [401, 403]);
    const booking = await openFirstBooking();
    await page.getByLabel('A new note').fill('They ask for the early start.');
    const { url } = journey.program;
    await page.context().request.post(`${url}/api/v1/auth/sign-out`, { headers: { origin: url } });
    // By its address: the page leaves by itself, and what it was loading then is given up.
    await expect.poll(() => page.url(), { timeout: 45_000 }).toMatch(/sign-in\?/);
    expect(new URL(page.url()).searchParams.get('next')).toBe(new URL(booking).pathname);
    expect(new URL(page.url()).searchParams.get('lost')).toBeNull();
    // What a form lacks is said as everywhere else: at its fields, with their number, and the focus in the first.
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('2 fields need another look.').waitFor();
    expect(await page.getByText('Please fill this in.').count()).toBe(2);
    expect(await page.evaluate('document.activeElement.name')).toBe('email');
    await signInBrowser(page.context(), journey.program.url, journey.person('support'));
    await page.reload();
    await page.waitForURL(booking);
    await page.getByText('Taken up where you left it.').waitFor();
    expect(await page.getByLabel('A new note').inputValue()).toBe('They ask for the early start.');
  });
});
