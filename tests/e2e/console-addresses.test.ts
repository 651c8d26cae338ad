/** What an address may not ask for is told in its page, with the way back to all of it: by the same rule in every list. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openable } from './support/console-screens.ts';
import { look, startJourney, type Journey } from './support/console-journey.ts';

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  page = await journey.enter('super_admin', '/admin/health', [404, 422]);
});
afterAll(() => journey.close());

/** By list: what its address gets wrong, each by itself. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  bookings: ['sort=bogus', 'status=bogus', 'station=bogus', 'from=soon'],
  holds: ['withinMinutes=soon', 'station=bogus'],
  customers: ['sort=bogus', 'station=bogus'],
  decisions: ['kind=bogus', 'station=bogus'],
  inbox: ['view=bogus', 'channel=bogus', 'priority=bogus', 'label=bogus'],
  calendar: ['view=bogus', 'date=soon', 'station=bogus'],
  chefs: ['tab=bogus', 'station=bogus', 'tab=time-off&station=bogus'],
  dashboard: ['weeks=bogus', 'metric=bogus', 'station=bogus'],
  knowledge: ['tab=bogus', 'category=bogus', 'status=bogus', 'language=bogus', 'audience=bogus', 'due=bogus'],
  audit: ['from=soon', 'by=bogus'],
  'concierge/cases': ['status=bogus'],
  'concierge/report': ['from=soon', 'mark=bogus', 'station=bogus'],
  'access/people': ['role=bogus', 'status=bogus', 'station=bogus'],
  'access/invitations': ['state=bogus'],
  'access/api-keys': ['state=bogus'],
  'access/security': ['tab=bogus', 'kind=bogus', 'from=soon', 'person=bogus'],
  'settings/approvals': ['tab=bogus'],
  'settings/variables': ['category=bogus', 'open=bogus', 'open=scheduling.slots&mode=bogus'],
  'settings/templates': ['name=bogus', 'channel=bogus'],
};

async function searchAfterTheWayBack(address: string): Promise<string> {
  await page.goto(address);
  const wayBack = page.getByRole('alert').first();
  await wayBack.waitFor();
  await page.getByRole('link', { name: /^Show (all|the page as it begins)/ }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  return new URL(page.url()).search;
}

describe('is said of a wrong address of', () => {
  it.each(Object.entries(LISTS))('%s, which leads back to all', async (path, wrong) => {
    for (const search of wrong)
      expect([search, await searchAfterTheWayBack(`/admin/${path}?${search}`)]).toEqual([search, '']);
  });

  it.each(['/customers/$customerId', '/stations/$stationId', '/bookings/$bookingId'])('a tab of %s', async (path) => {
    expect(await searchAfterTheWayBack(`${await openable(page.context(), path)}?tab=bogus`)).toBe('');
    await page.getByRole('tabpanel').first().waitFor();
  });
});

it('what is wrong is named, and told without barriers', async () => {
  await page.goto('/admin/customers?sort=bogus');
  expect(await page.getByRole('alert').textContent()).toContain('sort: Please send one of: ');
  await look(page, 'wrong-sort');
  await page.goto('/admin/inbox?view=bogus');
  expect(await page.getByRole('alert').textContent()).toContain('There is no view “bogus” here.');
  await look(page, 'wrong-view');
});
