/** Parties carried about the calendar: by mouse and by key in each view, refusals explained, and days closed and opened. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf, type Desk } from './support/console-week.ts';
import { VENUE, daysAhead } from './support/host.ts';
import { press, tabTo, waitForFocus } from './support/keyboard.ts';

/** A Wednesday beyond the roster, where a slot has one seat and a week has room on both sides. */
const WEDNESDAY = nextWednesday(30);
/** And one within it, where chefs of weekends do not work. */
const SOON = nextWednesday(5);

let journey: Journey;
let page: Page;
let desk: Desk;

function nextWednesday(days: number): string {
  const day = Temporal.PlainDate.from(daysAhead(days));
  return day.add({ days: (10 - day.dayOfWeek) % 7 }).toString();
}

function after(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

async function book(lastName: string, date: string, start: string): Promise<void> {
  await desk.post('bookings', {
    party: { adults: 14, children: 0, toddlers: 0 },
    venue: VENUE,
    date,
    start,
    contact: { firstName: 'Theo', lastName, email: `${lastName}@mail.example`, phone: '(510) 555-0141' },
    source: 'phone',
  });
}

beforeAll(async () => {
  journey = await startJourney();
  page = await journey.enter('super_admin', '/admin/health', [409]);
  desk = deskOf(page.request, journey.program.url);
  await book('Ash', WEDNESDAY, '18:00');
  await book('Birch', after(WEDNESDAY, 1), '18:00');
  await book('Cedar', SOON, '18:00');
});
afterAll(() => journey.close());

/** The chip of a party in the view that is open, by the letter of its host. */
function chip(letter: string): Locator {
  return page.getByRole('button', { name: new RegExp(`Theo ${letter}`) }).filter({ visible: true });
}

/** A place of the open view by its id, as the drag library knows it. */
function place(id: string): Locator {
  return page.locator(`[data-place="${id}"]`).filter({ visible: true });
}

/** By where a party is taken hold of to the middle of a place, in steps as a hand moves. */
async function drag(from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('there is nothing to drag, or nowhere');
  await page.mouse.move(start.x + 12, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 24, start.y + start.height / 2, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.locator('[data-place][data-over]').waitFor();
  await page.mouse.up();
}

async function open(view: string, date: string): Promise<void> {
  await page.goto(`/admin/calendar?view=${view}&date=${date}`);
  await page.locator('[data-place]').first().waitFor();
}

async function confirm(text: RegExp): Promise<void> {
  await dialogOf(page).getByRole('button', { name: 'Move the party' }).click();
  await news(page, text);
  await dialogOf(page).waitFor({ state: 'detached' });
}

/** Space, the arrows, Space: as the instructions of every party say. */
async function carry(from: Locator, ...arrows: readonly string[]): Promise<void> {
  await tabTo(from);
  await press(page, 'Space');
  await page
    .getByText(/^Picked up|is over/)
    .first()
    .waitFor({ state: 'attached' });
  for (const arrow of arrows) {
    const said = await page.locator('[aria-live="assertive"]').textContent();
    await press(page, arrow);
    await expect.poll(() => page.locator('[aria-live="assertive"]').textContent()).not.toBe(said);
  }
  await press(page, 'Space');
}

it('a week: carried to another day by mouse, a taken slot explained with free ones beside it, and by key', async () => {
  await open('week', WEDNESDAY);
  await look(page, 'calendar-week');
  await drag(chip('A'), place(`${after(WEDNESDAY, 1)} 18:00`));
  await dialogOf(page)
    .getByText(/taken|free/i)
    .first()
    .waitFor();
  await dialogOf(page).getByText('These starts are free:').waitFor();
  await look(page, 'calendar-refused');
  expect(await dialogOf(page).getByRole('button', { name: 'Move the party' }).isDisabled()).toBe(true);
  await press(page, 'Escape');
  await drag(chip('A'), place(`${after(WEDNESDAY, 2)} 15:00`));
  await confirm(/Theo A.’s party is now on .* at 3:00 PM/);
  await place(`${after(WEDNESDAY, 2)} 15:00`)
    .getByRole('button', { name: /Theo A/ })
    .waitFor();

  await carry(chip('A'), 'ArrowLeft', 'ArrowDown');
  // Thursday at six is Birch's: the same refusal by key, and back on the party afterwards.
  await dialogOf(page).getByText('These starts are free:').waitFor();
  await press(page, 'Escape');
  await waitForFocus(chip('A'));
});

it('a month: carried to another day by mouse and by key, keeping its start', async () => {
  await open('month', WEDNESDAY);
  await chip('A').waitFor();
  await look(page, 'calendar-month');
  await drag(chip('A'), place(after(WEDNESDAY, -1)));
  await confirm(/Theo A.’s party is now on .* at 3:00 PM/);
  await place(after(WEDNESDAY, -1))
    .getByRole('button', { name: /Theo A/ })
    .waitFor();
  await carry(chip('A'), 'ArrowLeft');
  await confirm(/Theo A.’s party is now on .* at 3:00 PM/);
  await place(after(WEDNESDAY, -2))
    .getByRole('button', { name: /Theo A/ })
    .waitFor();
  expect(journey.faults()).toEqual([]);
});

it('a day: another chef up or down, another slot sideways, and who cannot cook then gives it back', async () => {
  await open('day', SOON);
  const lane = async (name: string) => {
    const chefs = await desk.list('chefs');
    return chefs.find((chef) => (chef as { displayName?: string }).displayName === name)?.id ?? '';
  };
  const [ember, flame] = [await lane('Demo chef Ember'), await lane('Demo chef Flame')];
  await drag(chip('C'), place(`${ember} 18:00`));
  await news(page, /Demo chef Ember cooks at Theo C/);
  await look(page, 'calendar-day');

  // Flame cooks at weekends: shown in that lane before the server has said anything, and back in Ember's when it says no.
  const answered = Promise.withResolvers<void>();
  const swap = ({ pathname }: URL) => pathname.endsWith('/swap');
  await page.route(swap, (route) => answered.promise.then(() => route.continue()));
  await drag(chip('C'), place(`${flame} 18:00`));
  await page.getByRole('button', { name: /Theo C.*cooked by Demo chef Flame/ }).waitFor();
  answered.resolve();
  await dialogOf(page).getByText('Nothing was changed.').waitFor();
  await look(page, 'calendar-day-refused');
  await dialogOf(page).getByRole('button', { name: 'All right' }).click();
  await page.getByRole('button', { name: /Theo C.*cooked by Demo chef Ember/ }).waitFor();
  await page.unroute(swap);

  await drag(chip('C'), place(`${ember} 15:00`));
  await dialogOf(page).getByText('Demo chef Ember comes along.').waitFor();
  await confirm(/Theo C.’s party is now on .* at 3:00 PM/);
  await carry(chip('C'), 'ArrowRight');
  await confirm(/Theo C.’s party is now on .* at 6:00 PM/);
  await carry(chip('C'), 'ArrowUp');
  await news(page, /Theo C.’s party waits for a chef again/);
  await press(page, 'z');
  await page.getByRole('button', { name: /Theo C.*cooked by Demo chef Ember/ }).waitFor();
  expect(journey.faults()).toEqual([]);
});

it('days are closed with a reason, what stays booked is shown, and undo opens them again or says why not', async () => {
  await open('month', WEDNESDAY);
  await page.getByRole('button', { name: 'Closed days' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('First day').fill(after(WEDNESDAY, 1));
  await dialog.getByLabel('Last day').fill(after(WEDNESDAY, 1));
  await dialog.getByLabel('Why').fill('The kitchen is inspected and every grill is away.');
  await dialog.getByRole('button', { name: 'Close these days' }).click();
  await dialog.getByText('Closed. These stay booked:').waitFor();
  await news(page, /^Closed from/);
  await press(page, 'Escape');
  await waitForFocus(page.getByRole('button', { name: 'Closed days' }));
  const why = place(after(WEDNESDAY, 1)).getByText('The kitchen is inspected').first();
  await why.waitFor();
  await press(page, 'z');
  await why.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Closed days' }).click();
  await dialog.getByLabel('First day').fill(after(WEDNESDAY, 1));
  await dialog.getByLabel('Last day').fill(after(WEDNESDAY, 1));
  await dialog.getByLabel('Why').fill('The kitchen is inspected once more.');
  await press(page, 'Tab', 'Enter');
  await news(page, /^Closed from/);
  const day = after(WEDNESDAY, 1);
  const [closure] = await desk.list(`closures?from=${day}&to=${day}`);
  await desk.post(`closures/${closure?.id}/reopening`, {});
  await press(page, 'Escape');
  await dialog.waitFor({ state: 'detached' });
  await press(page, 'z');
  await news(page, /open already|already/i);
  await look(page, 'calendar-undo-refused');
  expect(journey.faults()).toEqual([]);
});

it('today is the station’s, though it is tomorrow already where the browser is, and a phone says in words who needs a chef', async () => {
  await book('Dogwood', SOON, '15:00');
  // Half past one in New York is the evening before in California.
  await page.clock.setFixedTime(`${after(SOON, 1)}T05:30:00Z`);
  await page.goto('/admin/calendar?view=day');
  const day = Temporal.PlainDate.from(SOON).toLocaleString('en-US', { dateStyle: 'full' });
  await page.getByRole('heading', { level: 1, name: day }).waitFor();
  await look(page, 'calendar-day-waiting');
  await page.setViewportSize({ width: 390, height: 844 });
  await chip('D').getByText('Needs a chef', { exact: true }).waitFor();
  const box = await page.getByRole('button', { name: 'Go to or find…' }).boundingBox();
  expect(box?.width).toBe(box?.height);
  expect(journey.faults()).toEqual([]);
});
