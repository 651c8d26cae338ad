/** One change in two browsers, a server killed under both, and a page that breaks without taking the console along. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { LiveMessage } from '@myhibachi/contracts';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf, type Desk } from './support/console-week.ts';
import { VENUE, daysAhead } from './support/host.ts';

const DAY = daysAhead(30);
/** A server that is down, and what is asked of it meanwhile, are part of these journeys. */
const DOWN = 'net::ERR_';

let journey: Journey;
let watcher: Page;
let mover: Page;
let desk: Desk;
let id: string;
/** What the live feed told the watcher of this booking, over every socket it ever had. */
const heard: number[] = [];

function listen(page: Page): void {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(payload.toString()) as LiveMessage;
      if (message.type === 'changed' && message.entityId === id) heard.push(message.seq);
    }),
  );
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('[data-live="live"]').waitFor();
}

async function move(start: string): Promise<void> {
  const { version } = await desk.find('Lindqvist');
  await desk.post(`bookings/${id}/reschedule`, {
    version,
    date: DAY,
    start,
    preview: false,
    waiveFee: 'Ours to bear.',
  });
}

function chipAt(page: Page, time: string) {
  return page.getByRole('button', { name: new RegExp(`^${time}.*Theo L`) }).filter({ visible: true });
}

beforeAll(async () => {
  journey = await startJourney();
  mover = await journey.enter('super_admin', '/admin/health');
  watcher = await journey.enter('support', '/admin/account');
  desk = deskOf(mover.request, journey.program.url);
  await desk.post('bookings', {
    party: { adults: 14, children: 0, toddlers: 0 },
    venue: VENUE,
    date: DAY,
    start: '18:00',
    contact: { firstName: 'Theo', lastName: 'Lindqvist', email: 'theo@mail.example', phone: '(510) 555-0141' },
    source: 'phone',
  });
  ({ id } = await desk.find('Lindqvist'));
  listen(watcher);
});
afterAll(() => journey.close());

it('what one changes, the other sees: on the booking and on the calendar, without a reload', async () => {
  await open(watcher, `/admin/bookings/${id}`);
  await watcher.evaluate('window.marked = true');
  await open(mover, `/admin/bookings/${id}`);
  await watcher.getByText('Demo Super Admin').first().waitFor();
  await mover.getByRole('button', { name: 'Change', exact: true }).click();
  await mover.getByLabel('Adults').fill('17');
  await mover.getByRole('button', { name: 'Show what it costs' }).click();
  await mover.getByRole('button', { name: 'Save the change' }).click();
  await watcher.getByText('17 adults').first().waitFor();

  await watcher.keyboard.press('g');
  await watcher.keyboard.press('c');
  await watcher.getByLabel('Go to a date').fill(DAY);
  await watcher.keyboard.press('Tab');
  await watcher.getByRole('button', { name: 'Week', exact: true }).click();
  await chipAt(watcher, '6:00 PM').waitFor();
  await open(mover, `/admin/calendar?view=week&date=${DAY}`);
  await chipAt(mover, '6:00 PM').click();
  await mover.getByRole('button', { name: 'Move to another time…' }).click();
  await dialogOf(mover).getByLabel('Start').fill('15:00');
  await dialogOf(mover).getByRole('button', { name: 'Move the party' }).click();
  await news(mover, /is now on .* at 3:00 PM/);
  await chipAt(watcher, '3:00 PM').waitFor();
  expect(await watcher.evaluate('window.marked')).toBe(true);
  await look(watcher, 'live-week');
  expect(journey.faults()).toEqual([]);
});

it('a server that is killed and comes back costs no change, and the dot says how things stand', async () => {
  await journey.program.kill9();
  await watcher.locator('[data-live="waiting"]').waitFor();
  // What is asked for meanwhile says that the server is away, and comes by itself as soon as it is back.
  await watcher.getByRole('button', { name: 'Later' }).click();
  await watcher.getByText('The server does not answer.').first().waitFor({ timeout: 30_000 });
  expect(await watcher.locator('[data-live="live"]').count()).toBe(0);
  await look(watcher, 'live-down');
  await journey.program.start();
  await move('12:00');
  await watcher.locator('[data-live="live"]').waitFor({ timeout: 40_000 });
  await watcher.getByText('The server does not answer.').first().waitFor({ state: 'detached' });
  await watcher.getByRole('button', { name: 'Earlier' }).click();
  await chipAt(watcher, '12:00 PM').waitFor();
  await move('18:00');
  await chipAt(watcher, '6:00 PM').waitFor();
  expect(await watcher.evaluate('window.marked')).toBe(true);
  // Each once and in order, before the kill, right after the start and later.
  await vi.waitUntil(() => heard.length >= 4, 10_000);
  expect(heard).toEqual([...new Set(heard)].toSorted((a, b) => a - b));
  expect(journey.faults().filter((fault) => !fault.includes(DOWN))).toEqual([]);
});

it('an order that is shown at once goes back, in words, when a colleague was faster', async () => {
  await open(mover, '/admin/settings/menu');
  const card = mover.locator('section').filter({ has: mover.getByRole('heading', { name: 'Add-ons' }) });
  const rows = card.getByRole('button', { name: /^Move .* down$/ });
  await rows.first().waitFor();
  const addOns = () => rows.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
  const before = await addOns();
  const order = ({ pathname }: URL) => pathname.startsWith('/api/v1/admin/menu/order/');
  const answered = Promise.withResolvers<void>();
  await mover.route(order, (route) => answered.promise.then(() => route.continue()));
  await mover.getByRole('button', { name: 'Move Edamame up' }).click();
  await expect.poll(addOns).not.toEqual(before);
  await desk.post('menu', {
    kind: 'add_on',
    name: 'Miso soup',
    description: 'With tofu, scallions and wakame.',
    priceCents: 400,
    allergens: ['soy'],
    vegetarian: true,
    reason: 'Guests keep asking for a soup.',
  });
  answered.resolve();
  await news(mover, 'The dishes of this kind have changed since you read them.');
  await expect.poll(addOns).toEqual([...before, 'Move Miso soup down']);
  await mover.unroute(order);
});

it('a page that breaks says so, tells the server, leaves the rest standing, and can be tried again', async () => {
  const holds = ({ pathname }: URL) => pathname === '/api/v1/admin/holds';
  await watcher.route(holds, (route) => route.fulfill({ json: { items: [{}], nextCursor: null } }));
  const told = watcher.waitForResponse((answer) => answer.url().includes('client-errors'));
  await watcher.getByRole('link', { name: 'Holds' }).first().click();
  await watcher.getByRole('alert').waitFor();
  expect((await told).status()).toBe(202);
  await look(watcher, 'page-broken');
  await watcher.getByRole('link', { name: 'Customers' }).first().click();
  await watcher.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
  await watcher.goBack();
  await watcher.getByRole('alert').waitFor();
  await watcher.unroute(holds);
  await watcher.getByRole('button', { name: 'Try again' }).click();
  await watcher.getByRole('heading', { level: 1, name: 'Holds' }).waitFor();
  expect(journey.program.log()).toContain('"island":"page"');
});
