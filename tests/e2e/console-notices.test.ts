/** Who of our people hears of what: a group made in the console, a test that arrives, a bell that rings, a topic muted. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf } from './support/console-week.ts';
import { VENUE, daysAhead } from './support/host.ts';

let journey: Journey;
let boss: Page;
let support: Page;

beforeAll(async () => {
  journey = await startJourney();
  // Hours that end before they begin are refused: part of the story.
  boss = await journey.enter('super_admin', '/admin/settings/notices', [422]);
  support = await journey.enter('support', '/admin/account');
});
afterAll(() => journey.close());

it('a group says who hears of what, on which channel and when', async () => {
  await boss.getByRole('heading', { name: 'Station addresses' }).waitFor();
  await look(boss, 'notices');
  await boss.getByRole('button', { name: 'New group' }).click();
  const form = dialogOf(boss);
  await form.getByLabel('Name').fill('Office');
  await form.getByLabel('Everybody with an account').click();
  await form.getByLabel('A cancellation is asked for: console').click();
  await form.getByLabel('A cancellation is asked for: e-mail').click();
  await form.getByLabel('They hear').selectOption('working_hours');
  await form.getByLabel('Until').fill('08:00');
  await look(boss, 'notice-group');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Please let the working hours end after they begin.').waitFor();
  await form.getByLabel('They hear').selectOption('always');
  await form.getByLabel('They hear').selectOption('working_hours');
  await form.getByLabel('Until').fill('17:00');
  await form.getByLabel('They hear').selectOption('always');
  await form.getByRole('button', { name: 'Save' }).click();
  await boss.getByRole('heading', { name: 'Office' }).waitFor();
  expect(await boss.locator('[data-group="Office"]').textContent()).toContain('to everybody');
});

it('a test comes by the same way, to the bell and by e-mail', async () => {
  await boss.getByRole('button', { name: 'Test to myself' }).click();
  await news(boss, /A test is on its way/);
  await boss.getByRole('button', { name: 'Notices: 1 new' }).waitFor();
  await boss.getByRole('button', { name: 'Notices: 1 new' }).click();
  await boss.getByRole('list', { name: 'Your notices' }).getByText('This is a test').waitFor();
  await look(boss, 'notice-bell');
  await boss.getByRole('button', { name: 'Mark all as seen' }).click();
  await boss.getByText('Nothing new').waitFor();
  expect(await boss.getByRole('button', { name: 'Notices', exact: true }).count()).toBe(1);
  await boss.keyboard.press('Escape');
});

it('what happens rings for those who may read it, and a muted topic does not', async () => {
  await support.goto('/admin/account');
  await support.getByText('A cancellation is asked for').waitFor();
  await look(support, 'own-notices');
  const desk = deskOf(boss.request, journey.program.url);
  const day = daysAhead(40);
  await desk.post('bookings', {
    party: { adults: 14, children: 0, toddlers: 0 },
    venue: VENUE,
    date: day,
    start: '18:00',
    contact: { firstName: 'Nora', lastName: 'Bellweather', email: 'nora@mail.example', phone: '(510) 555-0171' },
    source: 'phone',
    smsConsent: false,
  });
  const { id, version } = await desk.find('Bellweather');
  await support.locator('[data-live="live"]').waitFor();
  await desk.post(`bookings/${id}/cancellation-requests`, {
    version,
    cause: 'host',
    reason: 'They asked for it by phone.',
  });
  await news(support, /a cancellation was asked for/);
  await support.getByRole('button', { name: /^Notices: \d+ new$/ }).waitFor();
  const topic = support.getByLabel('A cancellation is asked for');
  await topic.click();
  await expect.poll(() => topic.getAttribute('aria-checked')).toBe('false');
  expect(journey.faults()).toEqual([]);
});
