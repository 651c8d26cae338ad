/** What a company decides about itself: prices by two people, flags, menu, words, stations, and who cooks when. */
import type { Availability, Config, Menu } from '@myhibachi/contracts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, expectJson } from './support/ask.ts';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { daysAhead, quote, VENUE } from './support/host.ts';

let journey: Journey;
let admin: Page;
let boss: Page;

beforeAll(async () => {
  journey = await startJourney();
  // A refusal is part of the story: nobody approves their own.
  admin = await journey.enter('admin', '/admin/settings', [403, 422]);
  boss = await journey.enter('super_admin', '/admin/settings');
});
afterAll(() => journey.close());

async function read<T>(path: string): Promise<T> {
  return expectJson<T>(await ask('GET', `${journey.program.url}${path}`), 200);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').waitFor();
}

/** The change of one variable, found by its key. */
async function variableDialog(page: Page, key: string, what: 'Change' | 'History of'): Promise<Locator> {
  await open(page, '/admin/settings/variables');
  await page.getByLabel('Search').fill(key);
  await page.getByRole('button', { name: new RegExp(`^${what} `) }).click();
  return dialogOf(page);
}

async function adultCents(): Promise<number> {
  return (await read<Config>('/api/v1/config')).price.adultCents;
}

/** The first change that waits, decided without a mouse. */
async function approveByKeyboard(page: Page, label: string | RegExp): Promise<void> {
  await open(page, '/admin/settings/approvals');
  const row = page.locator('[data-row]').filter({ hasText: label });
  await row.getByRole('button', { name: 'Approve' }).focus();
  await page.keyboard.press('a');
  await agree(page);
}

async function agree(page: Page): Promise<void> {
  await dialogOf(page).getByLabel('Why').fill('Agreed with the kitchen.');
  await page.keyboard.press('Control+Enter');
  await news(page, /is approved and in force/);
}

describe('a price', () => {
  it('is asked for with what it would mean, not decided by whoever asked, and in force when another agrees', async () => {
    const change = await variableDialog(admin, 'price.adultCents', 'Change');
    await change.getByLabel('New value').fill('60');
    await change.getByLabel('Why').fill('Shrimp costs more since spring.');
    const row = change.getByRole('row').filter({ has: admin.getByRole('cell', { name: '20 adults', exact: true }) });
    await expect.poll(() => row.textContent()).toBe('20 adults$1,190.75$1,299.00+$108.25');
    await look(admin, 'variable-change');
    await change.getByRole('button', { name: 'Ask for approval' }).click();
    await news(admin, /waits for a second person/);
    expect(await adultCents()).toBe(5_500);

    await open(admin, '/admin/settings/approvals');
    await admin.getByRole('button', { name: 'Withdraw' }).waitFor();
    expect(await admin.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    const changes = await admin.request.get('/api/v1/admin/setting-changes?status=open');
    const { items } = (await changes.json()) as { items: { id: string }[] };
    const own = await admin.request.post(`/api/v1/admin/setting-changes/${items[0]?.id}/approve`, {
      headers: { origin: journey.program.url, 'idempotency-key': crypto.randomUUID() },
      data: { reason: 'I agree with myself.' },
    });
    expect(own.status()).toBe(403);

    await open(boss, '/admin/settings/approvals');
    await boss.getByText('Shrimp costs more since spring.').waitFor();
    await look(boss, 'approvals');
    // As the page opens, with the focus nowhere near the list.
    await boss.keyboard.press('j');
    await boss.locator('[data-row] [data-verb="approve"]:focus').waitFor();
    await boss.keyboard.press('a');
    await agree(boss);
    await expect.poll(adultCents).toBe(6_000);
    const { totals } = await quote(journey.program.url, { party: { adults: 20 }, venue: VENUE });
    expect(totals.foodCents).toBe(120_000);
    // The other one's page knows without being loaded anew.
    await admin.getByText('Nothing waits.').waitFor();
  });

  it('has a history with the way back', async () => {
    const history = await variableDialog(boss, 'price.adultCents', 'History of');
    await history.getByText('Shrimp costs more since spring.').waitFor();
    await history.getByText(/approved by/).waitFor();
    await look(boss, 'variable-history');
    await history.getByRole('button', { name: /^Go back to the default, \$55.00/ }).click();
    const change = dialogOf(boss).filter({ hasText: 'New value' });
    await expect.poll(() => change.getByLabel('New value').inputValue()).toBe('55.00');
    await change.getByLabel('Why').fill('The price of spring stays.');
    await change.getByLabel('Without a second person').click();
    await change.getByRole('button', { name: 'Change it' }).click();
    await news(boss, /is changed/);
    await expect.poll(adultCents).toBe(5_500);
    const after = await variableDialog(boss, 'price.adultCents', 'History of');
    await after.getByText('Acted alone').waitFor();
  });

  it('of a way to pay, the refund limit and whatever else moves money go the same way, and show what changes', async () => {
    const fees = await variableDialog(admin, 'payment.feePercents', 'Change');
    await fees.getByLabel('Card').fill('3');
    await fees.getByLabel('Why').fill('The processor charges us more.');
    await fees.getByRole('button', { name: 'Ask for approval' }).click();
    await news(admin, /waits for a second person/);
    const limit = await variableDialog(admin, 'payment.refundApprovalAboveCents', 'Change');
    await limit.getByLabel('New value').fill('900');
    await limit.getByLabel('Why').fill('Larger parties, larger refunds.');
    await limit.getByRole('button', { name: 'Ask for approval' }).click();
    await news(admin, /waits for a second person/);
    await open(boss, '/admin/settings/approvals');
    const asked = boss.locator('[data-row]').filter({ hasText: 'payment.feePercents' });
    const changed = asked.getByRole('list', { name: 'What changed' });
    await expect.poll(() => changed.allTextContents()).toEqual(['Card: 0 → 3']);
    await look(boss, 'approvals-structure');
    await boss.locator('[data-row]').filter({ hasText: '$900.00' }).waitFor();
    await approveByKeyboard(boss, 'payment.feePercents');
    await approveByKeyboard(boss, '$900.00');
    await boss.getByText('Nothing waits.').waitFor();
  });

  it('of a dish goes the same way, and stands on the menu afterwards', async () => {
    await open(admin, '/admin/settings/menu');
    await admin.getByRole('button', { name: /Gyoza: change it/ }).click();
    await dialogOf(admin).getByLabel('New price').fill('12.50');
    await dialogOf(admin).getByLabel('Why').fill('The dumplings are made by hand now.');
    const row = dialogOf(admin).getByRole('row').filter({ hasText: '30 × gyoza' });
    await expect.poll(() => row.textContent()).toContain('+$81.18');
    await look(admin, 'dish-price');
    await dialogOf(admin).getByRole('button', { name: 'Ask for approval' }).click();
    await admin.getByText('A price waits').waitFor();
    await approveByKeyboard(boss, 'made by hand');
    const priceOf = async (): Promise<number | undefined> =>
      (await read<Menu>('/api/v1/menu')).addOns.find(({ slug }) => slug === 'gyoza')?.priceCents;
    await expect.poll(priceOf).toBe(1_250);
    await admin.getByRole('button', { name: /^\$12\.50/ }).waitFor();
  });
});

describe('a feature flag', () => {
  it('is switched on for a share of one station, and off again', async () => {
    await open(boss, '/admin/settings/flags');
    await boss.getByRole('button', { name: 'New flag' }).click();
    const form = dialogOf(boss);
    await form.getByLabel('Key').fill('menu.tasting');
    await form.getByLabel('What it does').fill('Offers a tasting menu on the website.');
    await form.getByLabel('Owner').fill('Kitchen desk');
    const here = form.getByRole('group', { name: /this program runs here/ });
    await here.getByRole('switch').click();
    await here.getByLabel('Share').fill('25');
    await here.getByLabel('Fremont').click();
    await form.getByLabel('Why').fill('Try it with a few parties first.');
    await look(boss, 'flag');
    await form.getByRole('button', { name: 'Save' }).click();
    await boss.getByText('on for 25 %, Fremont only').waitFor();
    const flag = boss.getByRole('listitem').filter({ hasText: 'menu.tasting' });
    await flag.getByRole('button', { name: 'Edit' }).click();
    await here.getByRole('switch').click();
    await form.getByLabel('Why').fill('It reminded people twice.');
    await form.getByRole('button', { name: 'Save' }).click();
    await flag.getByText('off', { exact: true }).waitFor();
    await flag.getByRole('link', { name: 'History' }).click();
    await boss.getByText('“It reminded people twice.”').waitFor();
    expect(await boss.getByText('“Try it with a few parties first.”').count()).toBe(1);
  });
});

describe('the words of a message', () => {
  it('are seen before they are kept, and the template’s own come back', async () => {
    await open(admin, '/admin/settings/templates?name=hold_placed&channel=email');
    const subject = admin.getByLabel('Subject');
    const own = await subject.inputValue();
    const preview = admin.getByRole('region', { name: 'Preview' });
    await subject.fill('Good news, {firstName}: your evening is held');
    await preview.getByText(/Good news, \w+: your evening is held$/).waitFor();
    await admin.getByLabel('Heading').fill('Fire up the grill, {firstName}');
    const drawn = async (): Promise<string> => {
      const src = (await preview.locator('iframe').getAttribute('src')) ?? '';
      return (await admin.request.get(src)).text();
    };
    await expect.poll(drawn).toContain('Fire up the grill, Jordan');
    await look(admin, 'template');
    const language = admin.getByLabel('Language of the preview');
    await language.selectOption('es');
    await expect.poll(drawn).toContain('Le apartamos la fecha, Lucía');
    await look(admin, 'template-in-spanish');
    await language.selectOption('en');
    await subject.fill('Good news, {nobody}');
    await admin
      .getByText(/nobody/)
      .last()
      .waitFor();
    await expect.poll(() => admin.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await subject.fill('Good news, {firstName}: your evening is held');
    await admin.getByLabel('Why', { exact: true }).fill('Warmer words for hosts.');
    await admin.getByRole('button', { name: 'Save' }).click();
    await news(admin, 'The next message says it.');
    await admin.getByText('In our own words').waitFor();

    await admin.getByRole('button', { name: 'The template’s own words' }).click();
    expect(await subject.inputValue()).toBe(own);
    await admin.getByLabel('Why', { exact: true }).fill('Back to how it was.');
    await admin.getByRole('button', { name: 'Save' }).click();
    await admin.getByText('The template’s own words').first().waitFor();
    await expect.poll(() => admin.getByText('In our own words').count()).toBe(0);
    await admin.getByRole('button', { name: 'History' }).click();
    await dialogOf(admin).getByText('Warmer words for hosts.').waitFor();
    await dialogOf(admin).getByText('Back to the template’s own words.').waitFor();
  });
});

/** The first day on this weekday (1 is Monday), at least so many days from now. */
function nextDay(weekday: number, atLeast: number): string {
  const first = Temporal.PlainDate.from(daysAhead(atLeast));
  return first.add({ days: (weekday - first.dayOfWeek + 7) % 7 }).toString();
}

async function slotOf(date: string, start: string, postalCode: string) {
  const query = new URLSearchParams({ from: date, to: date, postalCode, guests: '10' });
  const { days } = await read<Availability>(`/api/v1/availability?${query.toString()}`);
  const slot = days[0]?.slots.find((one) => one.start === start);
  if (slot === undefined) throw new Error(`${date} has no slot at ${start}`);
  return slot;
}

describe('a station', () => {
  it('closes a slot of its week, which is closed to hosts then, and shows how far it drives', async () => {
    const monday = nextDay(1, 20);
    expect(await slotOf(monday, '12:00', VENUE.postalCode)).toMatchObject({ open: true });
    await open(boss, '/admin/stations');
    await boss.getByRole('row').filter({ hasText: 'Fremont' }).click();
    await boss.getByRole('tab', { name: 'Hours' }).click();
    await boss.getByRole('button', { name: 'Monday 12:00 PM: Open' }).click();
    await look(boss, 'station-hours');
    await boss.getByRole('button', { name: 'Save the hours' }).click();
    await news(boss, 'The hours are saved.');
    await expect.poll(async () => (await slotOf(monday, '12:00', VENUE.postalCode)).open).toBe(false);
    await boss.getByRole('tab', { name: 'Area' }).click();
    await boss.getByRole('img', { name: 'Fremont drives free for 30 miles and at most 150.' }).waitFor();
    await look(boss, 'station-area');
  });

  it('changes its sales tax for quotes once a second person agrees', async () => {
    await boss.getByRole('tab', { name: 'Tax and travel' }).click();
    await boss.getByText('The first 30 miles of driving are free').waitFor();
    await boss.getByLabel('Sales tax in percent').fill('10');
    await boss.getByLabel('Why').fill('The county raised its rate.');
    await boss.getByRole('button', { name: 'Ask for approval' }).click();
    await boss.getByText('10 % waits for a second person.').waitFor();
    await look(boss, 'station-tax');
    const taxOf = async (): Promise<number> =>
      (await quote(journey.program.url, { party: { adults: 20 }, venue: VENUE })).totals.taxCents;
    expect(await taxOf()).toBe(9_075);
    await open(admin, '/admin/settings/approvals');
    await admin.getByText('8.25 %').waitFor();
    await approveByKeyboard(admin, 'Sales tax of Fremont');
    await expect.poll(taxOf).toBe(11_000);
    await boss.getByText('10 %', { exact: true }).waitFor();
  });
});

describe('the roster', () => {
  const POSTAL: Readonly<Record<string, string>> = { Fremont: '94538', Sacramento: '95814' };
  const tuesday = nextDay(2, 4);
  let postalCode: string;
  const seats = async (): Promise<number> => (await slotOf(tuesday, '18:00', postalCode)).seatsLeft;

  async function openChef(page: Page, name: string, station: string): Promise<Locator> {
    await open(page, '/admin/chefs');
    await page.getByRole('row').filter({ hasText: name }).filter({ hasText: station }).click();
    await dialogOf(page).getByRole('heading', { name: 'The usual week' }).waitFor();
    return dialogOf(page);
  }

  it('sells what chefs work: by the week, by single days, and less the time off that somebody approved', async () => {
    const chef = await journey.enter('chef', '/admin/bookings');
    await chef.getByText('A party appears here as soon as you are to cook at it').waitFor();
    await chef.goto('/admin/chefs');
    const manager = await journey.enter('station_manager', '/admin/chefs');
    const { chefId } = (await (await chef.request.get('/api/v1/admin/session')).json()) as { chefId: string };
    await manager.getByRole('row').nth(1).waitFor();
    const { items } = (await (await manager.request.get('/api/v1/admin/chefs')).json()) as {
      items: { id: string; stationId: string; displayName: string }[];
    };
    const stations = (await read<Config>('/api/v1/config')).stations;
    const self = items.find(({ id }) => id === chefId);
    const station = stations.find(({ id }) => id === self?.stationId)?.name ?? '';
    postalCode = POSTAL[station] ?? '';
    const [one = '', other = ''] = items
      .filter(({ id, stationId }) => id !== chefId && stationId === self?.stationId)
      .map(({ displayName }) => displayName)
      .toSorted();
    const before = await seats();

    // Who cooks only at weekends takes Tuesdays on.
    const weekend = await openChef(manager, one, station);
    await weekend.getByRole('button', { name: 'Tuesday 6:00 PM: Free' }).click();
    await weekend.getByRole('button', { name: 'Save the week' }).click();
    await news(manager, /week is saved/);
    await expect.poll(seats).toBe(before + 1);
    await look(manager, 'chef-week');

    const daily = await openChef(manager, other, station);
    await daily.getByLabel('Day', { exact: true }).fill(tuesday);
    await daily.getByLabel('Slot').selectOption('18:00');
    await daily.getByLabel('Why').first().fill('Visits family.');
    await daily.getByRole('button', { name: 'Change this day' }).click();
    await daily.getByText('Visits family.').waitFor();
    await expect.poll(seats).toBe(before);

    await chef.getByLabel('First day off').fill(tuesday);
    await chef.getByLabel('Why').fill('A wedding of my own.');
    await look(chef, 'chef-time-off');
    await chef.getByRole('button', { name: 'Ask for time off' }).click();
    await chef.getByText('A wedding of my own.').waitFor();
    expect(await seats()).toBe(before);

    await open(manager, '/admin/chefs?tab=time-off');
    await manager.getByText('A wedding of my own.').waitFor();
    await manager.getByRole('button', { name: 'Approve' }).click();
    await dialogOf(manager).getByText('No party is left without a chef.').waitFor();
    await dialogOf(manager)
      .getByLabel(/^A word to/)
      .fill('Congratulations!');
    await dialogOf(manager).getByRole('button', { name: 'Approve' }).click();
    await chef.getByText('Answer: Congratulations!').waitFor();
    await expect.poll(seats).toBe(before - 1);
    expect(journey.faults()).toEqual([]);
  });
});
