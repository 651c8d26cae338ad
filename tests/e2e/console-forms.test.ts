/** Forms that are refused, the month's seats, and a deleted booking that comes back: what the console says and where. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf, type Desk } from './support/console-week.ts';
import { daysAhead, VENUE } from './support/host.ts';

let journey: Journey;
let page: Page;
let desk: Desk;

beforeAll(async () => {
  journey = await startJourney();
  page = await journey.enter('super_admin', '/admin/health', [409, 422]);
  desk = deskOf(page.request, journey.program.url);
});
afterAll(() => journey.close());

const hasFocus = async (field: Locator): Promise<boolean> => (await field.and(page.locator(':focus')).count()) === 1;
/** Whether a person sees it without scrolling. */
async function isInSight(field: Locator): Promise<boolean> {
  const [box, size] = [await field.boundingBox(), page.viewportSize()];
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
}
const bookIt = (): Promise<void> => page.getByRole('button', { name: 'Book the party' }).click();

describe('a new booking at a phone', () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/admin/bookings/new');
  });
  afterAll(() => page.setViewportSize({ width: 1280, height: 900 }));

  it('says at the field what is wrong with a number, and goes there when it is sent', async () => {
    const adults = page.getByLabel('Adults');
    for (const [typed, words] of [
      ['-3', 'Please write 0 or more.'],
      ['', 'Please write a number, 0 for nobody.'],
    ] as const) {
      await adults.fill(typed);
      await page.getByText(words).waitFor();
      await bookIt();
      await expect.poll(() => hasFocus(adults)).toBe(true);
    }
    await expect.poll(() => isInSight(adults)).toBe(true);
    await adults.fill('12');
  });

  it('goes to the first field that is missing, and says beside the button how many there are', async () => {
    await bookIt();
    const street = page.getByLabel('Street');
    await expect.poll(() => hasFocus(street)).toBe(true);
    await page.getByRole('alert').filter({ hasText: '4 fields need another look.' }).waitFor();
    await street.fill(VENUE.street);
    await page.getByText('3 fields need another look.').waitFor();
    await page.getByLabel('City').fill('Los Angeles');
    await page.getByLabel('ZIP code').fill(VENUE.postalCode);
    await page.getByLabel('Date').fill(daysAhead(20));
    await page.getByText('need another look').waitFor({ state: 'detached' });
    await page.getByText(`ZIP ${VENUE.postalCode} belongs to`).waitFor();
    await page.getByLabel('City').fill(VENUE.city);
    await page.getByText(`ZIP ${VENUE.postalCode} belongs to`).waitFor({ state: 'detached' });
  });

  it('goes to what the server refuses, again and again, until it is mended', async () => {
    await page.getByLabel('First name').fill('Noor');
    await page.getByLabel('Last name').fill('Haddad');
    await page.getByLabel('Phone', { exact: true }).fill('(510) 555-0177');
    const consent = page.getByRole('checkbox', { name: 'They said yes to texts' });
    for (let time = 0; time < 2; time += 1) {
      await page.getByText('is free.').waitFor();
      await bookIt();
      await page.getByText('One field needs another look.').waitFor();
      await expect.poll(() => page.locator(':focus[aria-invalid="true"]').count()).toBe(1);
      await expect.poll(() => isInSight(page.locator(':focus'))).toBe(true);
    }
    await look(page, 'new-booking-refused');
    await page.setViewportSize({ width: 390, height: 844 });
    await consent.click();
    await page.getByText('is free.').waitFor();
    await bookIt();
    await page.waitForURL(/\/bookings\/bkg_/u);
  });
});

describe('a deleted booking', () => {
  it('comes back for a reason, and is in the list again', async () => {
    const { id } = await desk.find('Noor');
    await page.goto(`/admin/bookings/${id}`);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await dialogOf(page).getByLabel('Why?').fill('Written down twice by mistake.');
    await dialogOf(page).getByRole('button', { name: 'Delete the booking' }).click();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    const dialog = dialogOf(page);
    const send = dialog.getByRole('button', { name: 'Restore the booking' });
    await dialog.getByLabel('Why?').fill('Too short');
    await send.click();
    await dialog.getByText('Please write at least 10 characters.').waitFor();
    await dialog.getByText('One field needs another look.').waitFor();
    await expect.poll(() => hasFocus(dialog.getByLabel('Why?'))).toBe(true);
    await dialog.getByLabel('Why?').fill('It was the other one that was written down twice.');
    await look(page, 'booking-restore');
    await send.click();
    await news(page, 'The booking is back.');
    expect((await desk.find('Noor')).id).toBe(id);
  });
});

describe('the month', () => {
  const date = daysAhead(25);
  beforeAll(() =>
    desk.post('closures', {
      stationId: null,
      firstDate: date,
      lastDate: date,
      slots: null,
      reason: 'The whole company cleans its grills.',
      preview: false,
    }),
  );

  it.each(['light', 'dark'] as const)(
    'tells free, partly taken, full and closed apart in its %s colours',
    async (theme) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`/admin/calendar?view=month&date=${date}`);
      const day = page.locator(`[data-place="${date}"]`);
      await day.getByText('Closed', { exact: true }).waitFor();
      const states = day.locator('[data-seats]');
      expect(new Set(await states.evaluateAll((bars) => bars.map((bar) => bar.getAttribute('data-seats'))))).toEqual(
        new Set(['closed']),
      );
      const legend = page.getByRole('list', { name: 'What the bars mean' });
      expect(await legend.getByRole('listitem').allTextContents()).toEqual(['free', 'partly taken', 'full', 'closed']);
      await look(page, `calendar-month-seats-${theme}`);
      expect(journey.faults()).toEqual([]);
    },
  );
});
