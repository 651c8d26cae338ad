/** What the console keeps: words that are typed, the frame without a connection, the station, and the way back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { daysAhead } from './support/host.ts';

const PHONE = { width: 390, height: 844 } as const;
const OFFLINE = 'You are offline. What you see may be old';
/** What has the focus within the page and lies under something else; empty when nothing does. */
const COVERED = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused.closest('main') === null) return '';
  const { left, top, width, height } = focused.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 6));
  return hit !== null && (focused.contains(hit) || hit.contains(focused)) ? '' : focused.outerHTML.slice(0, 90);
})()`;
let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  // What the server refuses is part of the story.
  page = await journey.enter('super_admin', '/admin/dashboard', [401, 422]);
});
afterAll(() => journey.close());

const link = (name: string) => page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

describe('what is typed', () => {
  it('into a new booking outlives a look elsewhere and a reload, and is booked for a host without e-mail', async () => {
    await page.goto('/admin/bookings/new');
    await page.getByLabel('First name').fill('Rosa');
    await link('Customers').click();
    await heading('Customers').waitFor();
    await page.goBack();
    await page.reload();
    expect(await page.getByLabel('First name').inputValue()).toBe('Rosa');
    await page.getByText('Taken up where you left it.').waitFor();
    await look(page, 'new-booking-taken-up');
    for (const [label, text] of [
      ['Last name', 'Delgado'],
      ['Phone', '(510) 555-0163'],
      ['Street', '1 Main St'],
      ['City', 'Fremont'],
      ['ZIP code', '94538'],
      ['Date', daysAhead(40)],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel('They said yes to texts').click();
    // A double click is one booking, and leads to it.
    await page.getByRole('button', { name: 'Book the party' }).dblclick();
    await heading('Rosa Delgado').waitFor();
    await page.getByText('none, texts only').waitFor();
    await page.goto('/admin/bookings/new');
    await page.getByLabel('First name').waitFor();
    expect(await page.getByLabel('First name').inputValue()).toBe('');
    expect(
      await page.evaluate<string[]>('Object.keys(sessionStorage).filter((key) => key.startsWith("draft:"))'),
    ).toEqual([]);
  });

  it('into the change of a booking is there again after a new sign-in, which says so, and is saved by the keys', async () => {
    await page.goto('/admin/bookings?q=delgado');
    await page.getByRole('table', { name: 'Bookings' }).locator('[data-row]').first().click();
    await heading('Rosa Delgado').waitFor();
    const change = page.getByRole('button', { name: 'Change', exact: true });
    await change.click();
    const adults = dialogOf(page).getByLabel('Adults');
    await adults.fill('19');
    await dialogOf(page).getByLabel('Requests').fill('Bring candles');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await dialogOf(page).getByRole('button', { name: 'Show what it costs' }).click();
    await page.getByText('What you had typed is kept and there again after you sign in.').waitFor();
    await page.context().addCookies(cookies);
    await page.reload();
    await dialogOf(page).getByText('Taken up where you left it.').waitFor();
    expect(await adults.inputValue()).toBe('19');
    await look(page, 'booking-change-taken-up');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Go on writing' }).click();
    await adults.press('Control+Enter');
    await dialogOf(page)
      .getByText(/will be due\./)
      .waitFor();
    await page.keyboard.press('Control+Enter');
    await news(page, 'The booking is changed.');
    await page.getByText('Bring candles').first().waitFor();
    // What was left on purpose does not come back.
    await change.click();
    await adults.fill('18');
    await dialogOf(page).getByRole('button', { name: 'Leave it as it is' }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.reload();
    await change.click();
    expect(await adults.inputValue()).toBe('19');
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
  });

  it('into a dialog is not lost by Escape or by going back without a question', async () => {
    await page.goto('/admin/settings/variables?q=minimum&open=price.partyMinimumCents&mode=change');
    const why = dialogOf(page).getByLabel('Why');
    await why.fill('Prices of beef have changed.');
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Go on writing' }).click();
    expect(await why.inputValue()).toBe('Prices of beef have changed.');
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Throw it away' }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.goto('/admin/account');
    await page.getByLabel('The one you have').fill('something');
    await link('Customers').click();
    await question.getByRole('button', { name: 'Throw it away' }).click();
    await heading('Customers').waitFor();
  });
});

describe('what cannot be', () => {
  it('is said at the date of a new booking, and at the filter of the list', async () => {
    await page.goto('/admin/bookings/new');
    for (const [label, text] of [
      ['Street', '1 Main St'],
      ['City', 'Fremont'],
      ['ZIP code', '94538'],
      ['Date', '2020-01-01'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByText(/^Please choose .* or later\.$/).waitFor();
    const date = page.getByLabel('Date', { exact: true });
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('The price stands here as soon as the marked fields are right.').waitFor();
    expect(await page.getByText('Some fields need another look').count()).toBe(0);
    await page.evaluate('sessionStorage.clear()');
    await page.goto('/admin/bookings?from=2027-06-10&to=2027-06-01');
    await page.getByRole('alert').getByText('Event until: The end must not be before the start.').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: /^Remove the filter: Event until/ }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });
});

it('the head of a column of figures stands above their right end, its arrow before it', async () => {
  await page.goto('/admin/bookings');
  const head = page.getByRole('columnheader', { name: 'Total' }).getByRole('button');
  const [words, arrow] = await Promise.all([head.boundingBox(), head.locator('svg').boundingBox()]);
  expect(arrow?.x).toBe(words?.x);
});

describe('leaving', () => {
  it('is asked about once, however it is wished', async () => {
    await page.goto('/admin/settings/variables?q=minimum');
    await page
      .getByRole('button', { name: /^Change / })
      .first()
      .click();
    const why = dialogOf(page).getByLabel('Why');
    await why.fill('Prices of beef have changed.');
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    await page.evaluate('addEventListener("leave-asked", () => document.body.dataset.asked = "again")');
    await page.evaluate('history.back()');
    await page.locator('body[data-asked="again"]').waitFor();
    await expect.poll(() => question.count()).toBe(1);
    await question.getByRole('button', { name: 'Go on writing' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await why.inputValue()).toBe('Prices of beef have changed.');
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Throw it away' }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(await question.count()).toBe(0);
  });
});

describe('a time', () => {
  /** The browser is in New York, the station in California. */
  const VENUE = /\d:\d\d [AP]M P[DS]T/;
  const READER = /\d:\d\d [AP]M E[DS]T/;

  async function noted(text: string): Promise<void> {
    await page.getByLabel('A new note').fill(text);
    await page.getByRole('button', { name: 'Add the note' }).dblclick();
    const note = page.getByRole('listitem').filter({ hasText: text });
    expect(await note.textContent()).toMatch(READER);
  }

  it('of a party is its venue’s, of what somebody did the reader’s, and each says whose', async () => {
    await page.goto('/admin/customers?q=delgado');
    const row = page.getByRole('table', { name: 'Customers' }).locator('[data-row]').first();
    expect(await row.textContent()).toMatch(VENUE);
    expect(await row.textContent()).not.toMatch(READER);
    await row.click();
    await heading('Rosa Delgado').waitFor();
    await noted('Knows the chef from school.');
    await page.getByRole('tab', { name: /^Parties|Bookings/ }).click();
    await page.locator('main a[href*="/bookings/bkg_"]').first().click();
    await page
      .getByText(/ at \d:\d\d [AP]M P[DS]T/)
      .first()
      .waitFor();
    await noted('Gate is on the left.');
  });
});

describe('the station', () => {
  it('is chosen once, stands in the address of every list, is told where it means nothing, and is taken away everywhere', async () => {
    await page.goto('/admin/dashboard');
    await page.getByLabel('Station', { exact: true }).selectOption({ label: 'Sacramento' });
    await page.waitForURL(/dashboard\?station=stn_/);
    for (const name of ['Bookings', 'Decisions', 'Calendar', 'Customers', 'Holds', 'Chefs']) {
      await link(name).click();
      await page.waitForURL(new RegExp(`/${name.toLowerCase()}\\?.*station=stn_`));
      expect(await page.getByLabel('Station', { exact: true }).locator('option:checked').textContent()).toBe(
        'Sacramento',
      );
    }
    await link('Stations').click();
    await page.getByText('Not by station').waitFor();
    await page.getByText('Your lists show Sacramento').waitFor({ state: 'attached' });
    expect(await page.getByLabel('Station', { exact: true }).count()).toBe(0);
    await link('Bookings').click();
    await page.getByRole('button', { name: 'Remove the filter: Sacramento' }).click();
    await page.waitForURL((url) => !url.search.includes('station'));
    await link('Calendar').click();
    await page.waitForURL((url) => url.pathname.endsWith('/calendar') && !url.search.includes('station'));
  });
});

describe('a list or a table of the business', () => {
  it('is edited in fields, refused in words by the server, and changed', async () => {
    await page.goto('/admin/settings/variables?q=slots&open=scheduling.slots&mode=change');
    const dialog = dialogOf(page);
    await dialog.getByRole('button', { name: 'Add a row' }).click();
    await look(page, 'slots-editor');
    await dialog.getByRole('button', { name: 'Remove row 5' }).click();
    await dialog.getByLabel('Why').fill('Lunch parties ask for one o’clock.');
    expect(await dialog.locator('textarea').count()).toBe(1);
    await dialog.getByLabel('Asked up to').first().fill('12:30');
    await dialog.getByRole('button', { name: 'Change it' }).click();
    // At the field, and a moment later in what the change would mean.
    await dialog
      .getByText(/^Row 1 \(12:00 PM\): “Asked up to” 12:30 PM is earlier .* Please choose 1:00 PM or later\.$/)
      .first()
      .waitFor();
    await look(page, 'slots-refused');
    await dialog.getByLabel('Asked up to').first().fill('13:15');
    await dialog.getByRole('button', { name: 'Change it' }).click();
    await news(page, 'Slots is changed.');
    await page.getByText('asked up to 13:15').waitFor();
  });

  it('has a history of what changed in it alone, its money in dollars', async () => {
    await page.goto('/admin/settings/variables?q=scoring&open=leads.scoring&mode=change');
    await dialogOf(page).getByLabel('Budget for a point').fill('50');
    await dialogOf(page).getByLabel('Why').fill('Smaller budgets count too.');
    await dialogOf(page).getByRole('button', { name: 'Change it' }).click();
    await news(page, 'Scoring is changed.');
    await page.goto('/admin/settings/variables?q=scoring&open=leads.scoring&mode=history');
    const changed = dialogOf(page).getByRole('list', { name: 'What changed' });
    await expect.poll(() => changed.allTextContents()).toEqual(['Budget for a point: $100.00 → $50.00']);
    await look(page, 'structure-history');
  });
});

describe('what can be taken back', () => {
  it('is done at once: days are closed, opened again, and closed by the way back', async () => {
    await page.goto('/admin/calendar');
    await page.getByRole('button', { name: 'Closed days' }).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('First day').fill(daysAhead(200));
    await dialog.getByLabel('Last day').fill(daysAhead(201));
    await dialog.getByLabel('Why').fill('The kitchen is painted.');
    await dialog.getByRole('button', { name: 'Close these days' }).click();
    await dialog.getByText('The kitchen is painted.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByText('The kitchen is painted.').waitFor({ state: 'detached' });
    expect(await dialog.getByText(/These stay booked|No party is booked/).count()).toBe(0);
  });
});

describe('on a phone', () => {
  it('the filters stand behind a button that counts them, and the list within the first screen', async () => {
    await page.setViewportSize(PHONE);
    await page.goto('/admin/access/people');
    const filters = page.getByRole('button', { name: /^Filters/ });
    await filters.click();
    await dialogOf(page).getByLabel('Role').selectOption({ label: 'Chef' });
    await page.keyboard.press('Escape');
    expect(await filters.textContent()).toContain('Filters (1)');
    const box = await page.getByRole('table', { name: 'People' }).boundingBox();
    expect(box?.y).toBeLessThan(PHONE.height - 100);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('without a connection', () => {
  it('a page that is not here yet stays in the frame, and opens by itself with the connection', async () => {
    expect(journey.faults()).toEqual([]);
    // A browser that has fetched nothing yet.
    page = await journey.enter('super_admin', '/admin/dashboard');
    await heading('Dashboard').waitFor();
    await page.context().setOffline(true);
    await link('Feature flags').click();
    await heading('This page is not here yet').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading('This page is not here yet').waitFor();
    expect(await link('Dashboard').count()).toBe(1);
    await page.context().setOffline(false);
    await heading('Feature flags').waitFor();
    // The browser wrote down every request that found no connection.
    expect(journey.faults().filter((fault) => !/ERR_INTERNET_DISCONNECTED|MissingCode/.test(fault))).toEqual([]);
  });

  it.each([PHONE, DESK])(
    'the word of it stays in sight at $width pixels, and covers nothing that has the focus',
    async (size) => {
      await page.setViewportSize(size);
      await page.goto('/admin/settings/variables');
      await page.locator('main button').nth(40).waitFor();
      await page.context().setOffline(true);
      await page.getByText(OFFLINE).waitFor();
      await page.locator('main button').last().focus();
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(size.height);
      const box = await page.getByText(OFFLINE).boundingBox();
      expect(box?.y).toBe(0);
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Shift+Tab');
        expect(await page.evaluate(COVERED)).toBe('');
      }
      await look(page, `offline-scrolled-${size.width}`);
      await page.context().setOffline(false);
      await page.getByText(OFFLINE).waitFor({ state: 'detached' });
      await page.setViewportSize(DESK);
    },
  );

  it('what was never loaded says so in words, and comes by itself', async () => {
    await page.goto('/admin/customers');
    const rows = page.getByRole('table', { name: 'Customers' }).locator('[data-row]');
    await rows.first().click();
    await page.getByRole('tab').first().waitFor();
    await link('Customers').click();
    await rows.nth(1).waitFor();
    await page.context().setOffline(true);
    await page.getByText(OFFLINE).waitFor();
    await rows.nth(1).click();
    await heading('This page is not loaded yet').waitFor();
    await page.getByText('It comes by itself as soon as you are back.').waitFor();
    await look(page, 'offline-not-loaded');
    await page.context().setOffline(false);
    await page.getByRole('tab').first().waitFor();
    expect(await heading('This page is not loaded yet').count()).toBe(0);
  });

  it('a change is refused at once, and never made later', async () => {
    const posted: number[] = [];
    page.on('response', (answer) => {
      if (answer.request().method() === 'POST' && answer.url().endsWith('/notes')) posted.push(answer.status());
    });
    const note = page.getByLabel('A new note');
    await page.context().setOffline(true);
    await page.getByText(OFFLINE).waitFor();
    await note.fill('Written without a connection.');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('You are offline, so this did not go through.').waitFor();
    expect(await note.inputValue()).toBe('Written without a connection.');
    await page.context().setOffline(false);
    await page.getByText(OFFLINE).waitFor({ state: 'detached' });
    await note.fill('Written with one.');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Written with one.' }).waitFor();
    expect(posted).toEqual([201]);
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Written with one.' }).waitFor();
    expect(await page.getByText('Written without a connection.').count()).toBe(0);
  });
});
