/** What is typed into the dialogs of the console outlives the end of a session in their middle; secrets do not. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf } from './support/console-week.ts';
import { daysAhead, person } from './support/host.ts';

const VENUE = { street: '1 Lantern Way', city: 'Fremont', state: 'CA', postalCode: '94538' } as const;
const WHY = 'The grill went out twice that night.';

let journey: Journey;
let page: Page;
let booking: string;
/** So that a test that ends the session can begin again. */
let session: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;
beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  page = await journey.enter('super_admin', '/admin/health', [401]);
  session = await page.context().cookies();
  const desk = deskOf(page.request, journey.program.url);
  const party = { adults: 40, children: 0, toddlers: 0 };
  const when = { date: daysAhead(52), start: '18:00' };
  await desk.post('bookings', { party, venue: VENUE, ...when, contact: person(187), source: 'phone' });
  const { id } = await desk.find(person(187).lastName);
  booking = `/admin/bookings/${id}`;
  await desk.post(`bookings/${id}/payments`, { method: 'zelle', amountCents: 90_000, reference: 'Zelle 5501 8845' });
});
afterAll(() => journey.close());

/** Presses the button in a session that has ended, and comes back through the sign-in. */
async function goOnAfterTheEnd(press: string): Promise<void> {
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await dialogOf(page).getByRole('button', { name: press }).click();
  await page.getByText('What you had typed is kept and there again after you sign in.').waitFor();
  await page.context().addCookies(cookies);
  await page.reload();
  await dialogOf(page).getByText('Taken up where you left it.').waitFor();
}

function keptDrafts(): Promise<string[]> {
  return page.evaluate<string[]>('Object.keys(sessionStorage).filter((key) => key.startsWith("draft:"))');
}

const field = (label: string) => dialogOf(page).getByLabel(label);

describe('what is typed is there again after a new sign-in', () => {
  it('into a payment, which is then written down once and not kept', async () => {
    await page.goto(booking);
    await page.getByRole('button', { name: 'Record a payment' }).click();
    await field('How it came').selectOption('venmo');
    await field('Amount in dollars').fill('120.50');
    await field('Reference').fill('Venmo 77120');
    await goOnAfterTheEnd('Write it down');
    expect(await field('How it came').inputValue()).toBe('venmo');
    expect(await field('Amount in dollars').inputValue()).toBe('120.50');
    await look(page, 'payment-taken-up');
    await dialogOf(page).getByRole('button', { name: 'Write it down' }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(await keptDrafts()).toEqual([]);
  });

  it('into a refund that makes the bill smaller', async () => {
    await page.getByRole('button', { name: 'Give money back' }).click();
    await field('Amount in dollars').fill('40');
    await field('And the bill?').selectOption('reduce');
    await field('Why?').fill(WHY);
    await goOnAfterTheEnd('Give $40.00 back');
    expect(await field('Amount in dollars').inputValue()).toBe('40');
    expect(await field('And the bill?').inputValue()).toBe('reduce');
    expect(await field('Why?').inputValue()).toBe(WHY);
    await dialogOf(page).getByRole('button', { name: 'Give $40.00 back' }).click();
    await news(page, 'The refund is on its way.');
  });

  it('into a move, and what is thrown away is gone', async () => {
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await field('Date').fill(daysAhead(60));
    await field('Waive the fee').click();
    await field('Why?').fill(WHY);
    await goOnAfterTheEnd('Look whether it can move');
    expect(await field('Date').inputValue()).toBe(daysAhead(60));
    expect(await field('Why?').inputValue()).toBe(WHY);
    // Nothing is touched again, and it is asked about all the same.
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Throw it away' }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(await keptDrafts()).toEqual([]);
  });

  it('into the wish to cancel, and into the verdict on it', async () => {
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await dialogOf(page).getByRole('radio', { name: 'The weather' }).click();
    await field('Why?').fill(WHY);
    await goOnAfterTheEnd('Ask for the cancellation');
    expect(await dialogOf(page).getByRole('radio', { name: 'The weather' }).isChecked()).toBe(true);
    await dialogOf(page).getByRole('button', { name: 'Ask for the cancellation' }).click();
    await news(page, 'The cancellation waits for a decision.');
    page = await journey.enter('admin', '/admin/decisions', [401]);
    const asked = page.getByRole('listitem').filter({ hasText: person(187).lastName });
    await asked.getByRole('button', { name: 'Reject' }).click();
    await field('Why not?').fill('They have changed their mind.');
    await goOnAfterTheEnd('Reject');
    expect(await field('Why not?').inputValue()).toBe('They have changed their mind.');
    await dialogOf(page).getByRole('button', { name: 'Reject' }).click();
    await news(page, 'Rejected; everything stays as it was.');
    await dialogOf(page).waitFor({ state: 'detached' });
  });

  it('into the change of a figure, and of a table', async () => {
    await page.goto('/admin/settings/variables?q=minimum&open=price.partyMinimumCents&mode=change');
    await field('New value').fill('575');
    await field('Why').fill(WHY);
    await goOnAfterTheEnd('Ask for approval');
    expect(await field('New value').inputValue()).toBe('575');
    expect(await field('Why').inputValue()).toBe(WHY);
    await look(page, 'variable-taken-up');
    await dialogOf(page).getByRole('button', { name: 'Start over' }).click();
    expect(await field('New value').inputValue()).toBe('550.00');
    await page.goto('/admin/settings/variables?q=slots&open=scheduling.slots&mode=change');
    await field('Asked up to').first().fill('13:15');
    await field('Why').fill(WHY);
    await goOnAfterTheEnd('Change it');
    expect(await field('Asked up to').first().inputValue()).toBe('13:15');
    await dialogOf(page).getByRole('button', { name: 'Leave it' }).click();
    expect(await keptDrafts()).toEqual([]);
  });
});

it('a password that is typed when the session ends is kept nowhere', async () => {
  await page.context().addCookies(session);
  await page.goto('/admin/account');
  await page.getByLabel('The one you have').fill('a-secret-of-mine-1');
  await page.getByLabel('A new one').fill('a-secret-of-mine-2');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByText('What you had typed and not sent yet could not be kept.').waitFor();
  const stored = await page.evaluate<string>('JSON.stringify({ ...sessionStorage, ...localStorage })');
  expect(stored).not.toContain('a-secret-of-mine');
});
