/** The desk with the phone at its ear: a party too large to book, a date somebody holds, and who did what about it. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dialogOf, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf } from './support/console-week.ts';
import { daysAhead, hold, person, quote, readHold, sign } from './support/host.ts';
import { readOutbox } from './support/outbox.ts';

const [SIGNER, PAYER] = [person(171), person(172)];

let journey: Journey;
let page: Page;
const tokens: string[] = [];
beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  const { url } = journey.program;
  for (const [at, who] of [SIGNER, PAYER].entries()) {
    const { id } = await quote(url);
    tokens.push((await hold(url, { quoteId: id, who, date: daysAhead(33 + at), start: '15:00' })).token);
  }
  await sign(url, tokens[1] ?? '', `${PAYER.firstName} ${PAYER.lastName}`);
  page = await journey.enter('support', '/admin/dashboard', [422]);
});
afterAll(() => journey.close());

describe('a party above what can be booked', () => {
  async function describeParty(phone: string): Promise<Locator> {
    await page.getByLabel('Adults').fill('70');
    await page.getByLabel('Street').fill('1 Lantern Way');
    await page.getByLabel('City').fill('Fremont');
    await page.getByLabel('ZIP code').fill('94538');
    await page.getByLabel('Date').fill(daysAhead(40));
    await page.getByLabel('First name').fill('Avery');
    await page.getByLabel('Phone', { exact: true }).fill(phone);
    const keep = page.getByRole('button', { name: 'Keep them as a lead' });
    await keep.waitFor();
    return keep;
  }

  it('keeps its host as one lead, with who took the call, however often they ring', async () => {
    await page.goto('/admin/bookings/new');
    const keep = await describeParty('12');
    await keep.click();
    await page.getByText(/phone/i).and(page.getByRole('alert')).first().waitFor();
    await page.getByLabel('Phone', { exact: true }).fill('(510) 555-0173');
    await look(page, 'new-booking-lead');
    await keep.dblclick();
    await page.getByText('Kept as a lead').waitFor();
    await look(page, 'new-booking-lead-kept');
    await page.reload();
    await (await describeParty('510.555.0173')).click();
    await page.getByText('Kept as a lead').waitFor();
    const boss = await journey.enter('super_admin', '/admin/audit?entityType=lead');
    const calls = boss.locator('main ol > li').filter({ hasText: 'Demo Support' });
    await expect.poll(() => calls.count()).toBe(2);
    await look(boss, 'audit-leads');
    const [entries] = [await calls.allTextContents()];
    expect(entries.filter((text) => /created?/i.test(text))).toHaveLength(1);
  });
});

describe('a hold', () => {
  const open = async (name: string): Promise<void> => {
    await page.goto('/admin/holds');
    await page.getByRole('button', { name }).click();
    await dialogOf(page).getByText('It can be sent').waitFor();
  };
  const linkMails = async (): Promise<number> =>
    (await readOutbox(journey.program.url, SIGNER.email)).filter(({ text }) => text.includes('/book/')).length;

  it('has its signing link sent again, which reaches the host and is counted', async () => {
    await open(SIGNER.lastName);
    const before = await linkMails();
    const left = dialogOf(page).getByText(/It can be sent \d+ more times?/);
    const number = async (): Promise<number> => Number(/\d+/.exec((await left.textContent()) ?? '')?.[0]);
    const first = await number();
    await look(page, 'hold-panel');
    await dialogOf(page).getByRole('button', { name: 'Send the link by e-mail' }).click();
    await news(page, 'The link is on its way.');
    await expect.poll(number).toBe(first - 1);
    await vi.waitUntil(async () => (await linkMails()) === before + 1, { timeout: 30_000, interval: 100 });
  });

  it('is released with a reason: the date is free, the host is told, and the list says so by itself', async () => {
    const other = await journey.enter('admin', '/admin/holds');
    const row = other.getByRole('row').filter({ hasText: SIGNER.lastName });
    await row.waitFor();
    await other.locator('[data-live="live"]').waitFor();
    await open(SIGNER.lastName);
    const release = dialogOf(page).getByRole('button', { name: 'Release the hold' });
    await dialogOf(page).getByLabel('Why is it released?').fill('too short');
    expect(await release.isDisabled()).toBe(true);
    await dialogOf(page).getByLabel('Why is it released?').fill('They rang: the party moves to another year.');
    await look(page, 'hold-release');
    await release.click();
    await news(page, 'The date is free again; the host is told.');
    await row.waitFor({ state: 'detached' });
    expect(await readHold(journey.program.url, tokens[0] ?? '')).toMatchObject({ status: 'released' });
    const told = async () => (await readOutbox(journey.program.url, SIGNER.email)).map(({ subject }) => subject ?? '');
    await expect.poll(told, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/released|free|let go/i));
  });

  it('that waits for its deposit is shown as such', async () => {
    await page.goto('/admin/holds');
    const row = page.getByRole('row').filter({ hasText: PAYER.lastName });
    await row.waitFor();
    expect(await row.getByText('The deposit').count()).toBe(1);
  });
});

describe('the history of a booking', () => {
  it('shows what was changed, and who looked only behind its switch', async () => {
    const boss = await journey.enter('super_admin', '/admin/dashboard');
    const desk = deskOf(boss.request, journey.program.url);
    await desk.post('bookings', {
      party: { adults: 12, children: 0, toddlers: 0 },
      venue: { street: '1 Lantern Way', city: 'Fremont', state: 'CA', postalCode: '94538' },
      date: daysAhead(50),
      start: '18:00',
      contact: person(174),
      source: 'phone',
    });
    const { id } = await desk.find(person(174).lastName);
    await page.goto(`/admin/bookings/${id}`);
    await page.locator('h1').waitFor();
    await boss.goto(`/admin/bookings/${id}?tab=history`);
    const entries = boss.getByRole('tabpanel').locator('ol > li');
    await entries.first().waitFor();
    const looks = entries.filter({ hasText: 'Demo Support' });
    expect(await looks.count()).toBe(0);
    await look(boss, 'history-changes');
    const changes = await entries.count();
    await boss.getByLabel('Also who looked at it').click();
    await looks.first().waitFor();
    expect(await entries.count()).toBeGreaterThan(changes);
    await look(boss, 'history-looks');
    await boss.getByLabel('Also who looked at it').click();
    await expect.poll(() => looks.count()).toBe(0);
    expect(journey.faults()).toEqual([]);
  });
});
