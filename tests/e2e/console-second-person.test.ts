/** What one person may not do alone, and what a station manager sees of it all. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf, type Desk } from './support/console-week.ts';
import { daysAhead, person } from './support/host.ts';

const FREMONT = { street: '1 Lantern Way', city: 'Fremont', state: 'CA', postalCode: '94538' } as const;
const SACRAMENTO = { street: '915 I St', city: 'Sacramento', state: 'CA', postalCode: '95814' } as const;

let journey: Journey;
let boss: Page;
let desk: Desk;
beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  boss = await journey.enter('super_admin', '/admin/health');
  desk = deskOf(boss.request, journey.program.url);
});
afterAll(() => journey.close());

/** Answers its id. */
async function book(number: number, days: number, venue: typeof FREMONT | typeof SACRAMENTO): Promise<string> {
  const party = { adults: 40, children: 0, toddlers: 0 };
  const date = daysAhead(days);
  await desk.post('bookings', { party, venue, date, start: '18:00', contact: person(number), source: 'phone' });
  return (await desk.find(person(number).lastName)).id;
}

describe('a large refund that is split into small ones', () => {
  async function giveBack(page: Page, dollars: string): Promise<void> {
    await page.getByRole('button', { name: 'Give money back' }).click();
    await dialogOf(page).getByLabel('Amount in dollars').fill(dollars);
    await dialogOf(page).getByLabel('And the bill?').selectOption('reduce');
    await dialogOf(page).getByLabel('Why?').fill('The grill went out twice that night.');
    await dialogOf(page)
      .getByRole('button', { name: `Give $${dollars}.00 back` })
      .click();
    await dialogOf(page).waitFor({ state: 'detached' });
  }

  it('waits for a second person from the sum on, who sees why and says yes', async () => {
    const id = await book(181, 44, FREMONT);
    const paid = { method: 'zelle', amountCents: 150_000, reference: 'Zelle 5501 8821' };
    await desk.post(`bookings/${id}/payments`, paid);
    const page = await journey.enter('finance', `/admin/bookings/${id}`);
    await page.getByRole('button', { name: 'Give money back' }).click();
    await dialogOf(page).getByLabel('Amount in dollars').fill('2000');
    await dialogOf(page).getByText('At most $1,500.00 can go back.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await giveBack(page, '400');
    await news(page, 'The refund is on its way.');
    await giveBack(page, '400');
    await news(page, 'The refund waits for a second person.');
    await page.getByRole('tab', { name: 'Money' }).click();
    await page.getByText('Needs approval', { exact: true }).waitFor();
    await look(page, 'refund-split');
    // Whoever may decide finds it on the booking as well.
    const reader = await journey.enter('admin', `/admin/bookings/${id}`);
    const waiting = reader.getByText('Refund of $400.00', { exact: true }).locator('xpath=ancestor::li');
    await waiting.getByText('Why a second person').waitFor();
    await waiting.getByRole('button', { name: 'Reject' }).waitFor();
    await look(reader, 'refund-on-booking');
    await page.goto('/admin/decisions?kind=refund');
    const row = (of: Page) => of.locator('main li').filter({ hasText: 'Why a second person' });
    await row(page).getByText('$400.00 went back for this booking without a second person').waitFor();
    expect(await row(page).getByRole('button', { name: 'Approve' }).count()).toBe(0);
    const second = await journey.enter('admin', '/admin/decisions?kind=refund');
    await look(second, 'refund-decision');
    await row(second).getByRole('button', { name: 'Approve' }).click();
    // A tap asks first: what leaves cannot be called back.
    const question = second.getByRole('dialog');
    await question.getByText('$400.00 are promised to the host').waitFor();
    await question.getByLabel('Why is this right?').fill('Agreed with the host by phone.');
    await question.getByRole('button', { name: 'Approve' }).click();
    await news(second, 'Approved.');
    await row(page).waitFor({ state: 'detached' });
    await page.goto(`/admin/bookings/${id}`);
    await page.getByRole('tab', { name: 'Money' }).click();
    await page.getByText('Approved by').waitFor();
    expect(await page.getByText('To be sent', { exact: true }).count()).toBe(2);
    await look(page, 'refund-agreed');
    // More than there is, is said at the amount, and not asked for.
    await page.getByRole('button', { name: 'Give money back' }).click();
    await dialogOf(page).getByLabel('Amount in dollars').fill('2000');
    await dialogOf(page).getByText('At most $700.00 can go back.').waitFor();
    await look(page, 'refund-too-much');
    await dialogOf(page).getByRole('button', { name: 'Leave it as it is' }).click();
    // What two agreed to counts for nothing: another $100 goes by one word, and no more than that.
    await giveBack(page, '100');
    await news(page, 'The refund is on its way.');
    await giveBack(page, '1');
    await news(page, 'The refund waits for a second person.');
  });
});

describe('a station manager', () => {
  /** People of a trial copy work everywhere; this one works for one station from now on. */
  async function keepToFremont(): Promise<void> {
    const admin = `${journey.program.url}/api/v1/admin`;
    const read = async <T>(path: string): Promise<T> =>
      (await (await boss.request.get(`${admin}/${path}`)).json()) as T;
    const { items: stations } = await read<{ items: { id: string; slug: string }[] }>('stations');
    const { items } = await read<{ items: { id: string; email: string; version: number }[] }>('staff');
    const manager = items.find(({ email }) => email === journey.person('station_manager').email);
    const kept = stations.filter(({ slug }) => slug === 'fremont').map(({ id }) => id);
    const answer = await boss.request.patch(`${admin}/staff/${manager?.id ?? ''}`, {
      headers: { origin: journey.program.url },
      data: { version: manager?.version, stations: kept },
    });
    if (!answer.ok()) throw new Error(await answer.text());
  }

  it('sees the parties of their own station, without any amount, and nothing of others', async () => {
    const own = await book(182, 45, FREMONT);
    const other = await book(183, 46, SACRAMENTO);
    await keepToFremont();
    const page = await journey.enter('station_manager', '/admin/bookings', [403, 404]);
    const money = /\$\s?\d/;
    await page.getByText(person(182).lastName).first().waitFor();
    expect(await page.getByText(person(183).lastName).count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(money);
    await look(page, 'manager-bookings');
    await page.goto(`/admin/bookings/${own}`);
    await page.getByRole('heading', { name: person(182).lastName }).waitFor();
    expect(await page.getByRole('tab').allTextContents()).not.toContain('Money');
    await look(page, 'manager-booking');
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await page.locator('main').innerText()).not.toMatch(money);
    }
    for (const name of ['Give money back', 'Record a payment', 'Change'])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
    await page.goto(`/admin/bookings/${other}`);
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    for (const path of ['dashboard', 'calendar', 'decisions']) {
      await page.goto(`/admin/${path}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      const text = await page.locator('main').innerText();
      expect([path, money.test(text), text.includes('Sacramento')]).toEqual([path, false, false]);
    }
    await look(page, 'manager-decisions');
    expect(journey.faults()).toEqual([]);
  });
});
