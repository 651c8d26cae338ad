/** Finding people, parties and numbers again: customers who are one, lists with their filters, and the dashboard. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { DESK, dialogOf, fileBehind, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { deskOf, type Desk } from './support/console-week.ts';
import { daysAhead, hold, quote, VENUE } from './support/host.ts';

let journey: Journey;
let page: Page;
let desk: Desk;

interface Wish {
  readonly name: readonly [first: string, last: string];
  readonly email: string;
  readonly phone: string;
  readonly days: number;
  readonly adults?: number;
}

const MAYA: Wish = { name: ['Maya', 'Okafor'], email: 'maya@mail.example', phone: '(510) 555-0140', days: 30 };
const AGAIN: Wish = { ...MAYA, email: 'm.okafor@work.example', days: 31, adults: 24 };
const THEO: Wish = { name: ['Theo', 'Lindqvist'], email: 'theo@mail.example', phone: '(510) 555-0141', days: 5 };

/** Taken down by the desk while the host was on the phone. */
async function book({ name: [firstName, lastName], email, phone, days, adults = 12 }: Wish): Promise<void> {
  await desk.post('bookings', {
    party: { adults, children: 0, toddlers: 0 },
    venue: VENUE,
    date: daysAhead(days),
    start: '18:00',
    contact: { firstName, lastName, email, phone },
    source: 'phone',
  });
}

/** Holds an evening on the website; answers the token of its link. */
async function holdFor(firstName: string, days: number): Promise<string> {
  const { url } = journey.program;
  const { id } = await quote(url);
  const who = { firstName, lastName: 'Haddad', email: `${firstName}@mail.example`, phone: '(510) 555-0142' };
  const { token } = await hold(url, { quoteId: id, who, date: daysAhead(days), start: '15:00' });
  return token;
}

beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  page = await journey.enter('super_admin', '/admin/health', [409]);
  desk = deskOf(page.request, journey.program.url);
  for (const wish of [MAYA, AGAIN, THEO]) await book(wish);
  const token = await holdFor('Leila', 33);
  await ask('DELETE', `${journey.program.url}/api/v1/holds/${token}`);
  await holdFor('Samuel', 34);
  const { id, version } = await desk.find('Theo');
  const reason = 'The host is ill and would rather come back in spring.';
  await desk.post(`bookings/${id}/cancellation-requests`, { version, reason, cause: 'host' });
});
afterAll(() => journey.close());

function rowsOf(list: string): Locator {
  return page.getByRole('table', { name: list }).locator('tbody tr');
}

async function openCustomer(search: string): Promise<void> {
  await page.goto('/admin/customers');
  await page.getByLabel('Search').fill(search);
  await page.keyboard.press('Enter');
  await rowsOf('Customers').filter({ hasText: search }).click();
  await page.getByRole('heading', { name: 'Contact' }).waitFor();
}

describe('customers', () => {
  it('who are one person are found, compared, merged, and two again when that was wrong', async () => {
    await openCustomer(MAYA.email);
    const double = page.getByRole('listitem').filter({ hasText: AGAIN.email });
    await double.getByText('same phone').waitFor();
    await double.getByText('same name').waitFor();
    await double.getByRole('button', { name: 'Compare' }).click();
    const dialog = dialogOf(page);
    const refused: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() === 409 && answer.url().endsWith('/merges/preview')) refused.push(answer.url());
    });
    await dialog.getByText('Comes along: 1 booking').waitFor();
    await dialog.getByRole('radio', { name: AGAIN.email }).click();
    await look(page, 'customer-merge');
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await dialog.waitFor({ state: 'detached' });
    await news(page, 'The two are one now.');
    await page.getByText(`2 parties, ${AGAIN.email}`).waitFor();
    // Of two that are one nobody looks ahead to a merge.
    expect(refused).toEqual([]);
    await page.getByText('Nobody else has this number').waitFor();
    await page.getByRole('tab', { name: 'Parties' }).click();
    await expect.poll(() => page.getByRole('tabpanel').getByText(/^MH-/).count()).toBe(2);
    await page.getByRole('tab', { name: 'Overview' }).click();
    await look(page, 'customer-merged');
    const merged = page.getByRole('listitem').filter({ hasText: 'can be undone until' });
    await merged.getByRole('button', { name: 'Undo…' }).click();
    await dialogOf(page).getByText('What the merge moved goes back.').waitFor();
    await look(page, 'customer-merge-undo');
    await dialogOf(page).getByRole('button', { name: 'Make them two' }).click();
    await news(page, 'They are two again.');
    await page.getByText(`1 party, ${MAYA.email}`).waitFor();
    await double.getByRole('button', { name: 'Compare' }).waitFor();
  });

  it('can be compared with anybody else who is found', async () => {
    await openCustomer(MAYA.email);
    await page.getByRole('button', { name: 'Merge with somebody else…' }).click();
    await dialogOf(page).getByLabel('The other customer').fill('lindqv');
    await dialogOf(page).getByRole('button', { name: 'Compare with Theo Lindqvist' }).waitFor();
    await look(page, 'customer-merge-search');
    await dialogOf(page).getByRole('button', { name: 'Compare with Theo Lindqvist' }).click();
    await dialogOf(page).getByRole('radio', { name: THEO.email }).waitFor();
    await dialogOf(page).getByRole('button', { name: 'Leave them two' }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('merge')).toBeNull();
  });

  it('take their data along, as a file for machines and one to read', async () => {
    await openCustomer(MAYA.email);
    await page.getByRole('button', { name: 'Export…' }).click();
    const machines = await fileBehind(page, dialogOf(page).getByRole('link', { name: 'JSON, for machines' }));
    const own = machines.body.toString('utf8');
    expect(JSON.parse(own)).toBeTypeOf('object');
    for (const fact of [MAYA.email, 'Okafor', VENUE.street]) expect(own).toContain(fact);
    expect(own).not.toContain(AGAIN.email);
    const paper = await fileBehind(page, dialogOf(page).getByRole('link', { name: 'PDF, to read' }));
    expect([paper.type, paper.body.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
  });

  it('are not erased before their party, and leave a receipt when they are', async () => {
    const erase = async (): Promise<Locator> => {
      await page.getByRole('button', { name: 'Erase…' }).click();
      const dialog = dialogOf(page);
      await dialog.getByLabel('Why?').fill('Asked for it in writing.');
      expect(await dialog.getByRole('button', { name: 'Erase for good' }).isDisabled()).toBe(true);
      await dialog.getByLabel('Type ERASE').fill('ERASE');
      await dialog.getByRole('button', { name: 'Erase for good' }).click();
      return dialog;
    };
    await openCustomer(MAYA.email);
    await (await erase()).getByText('a party is still to come').waitFor();
    await openCustomer('leila@mail.example');
    const dialog = await erase();
    await dialog.getByText('The person is erased.').waitFor();
    await look(page, 'customer-erased');
    const receipt = await fileBehind(page, dialog.getByRole('link', { name: 'Download the receipt' }));
    expect(receipt.body.subarray(0, 5).toString()).toBe('%PDF-');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByText('This person was erased on').waitFor();
    expect(await page.getByText('leila@mail.example').count()).toBe(0);
    await page.getByRole('link', { name: 'Receipt of the erasure' }).waitFor();
    await page.goto('/admin/customers?q=leila@mail.example');
    await page.getByText('Nobody matches.').waitFor();
  });
});

describe('the list of bookings', () => {
  const hosts = (): Promise<string[]> =>
    rowsOf('Bookings').locator('[data-label="Host"] .font-medium').allTextContents();
  /** How many the page says there are. */
  const said = (words: string): Promise<void> => page.getByText(words, { exact: true }).waitFor();

  it.each([
    ['a name', 'Lindqvist'],
    ['the first letters of one', 'lin'],
    ['a phone number', '510 555 0141'],
    ['its last digits', '0141'],
    ['an e-mail address', 'THEO@mail.example'],
  ])('is searched by %s', async (_what, typed) => {
    await page.goto('/admin/bookings');
    await rowsOf('Bookings').first().waitFor();
    await page.keyboard.press('/');
    await page.getByLabel('Search bookings').fill(typed);
    await expect.poll(hosts).toEqual(['Theo Lindqvist']);
    await said('1 booking');
  });

  it('is searched by a code as people write it', async () => {
    const shown = await rowsOf('Bookings').getByText(/^MH-/).textContent();
    await page.getByLabel('Search bookings').fill((shown ?? '').toLowerCase().replace('-', ' '));
    await page.keyboard.press('Enter');
    await expect.poll(hosts).toEqual(['Theo Lindqvist']);
    await said('1 booking');
  });

  it('is narrowed and sorted by the address, kept as a view, and written as CSV as it stands', async () => {
    await page.goto('/admin/bookings');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Deposit pending').click();
    await page.getByLabel('Source').selectOption('phone');
    await page.keyboard.press('Escape');
    await said('2 bookings');
    await page.getByRole('button', { name: 'Total' }).click();
    await page.waitForURL(/sort=total/);
    const guests = (): Promise<string[]> => rowsOf('Bookings').locator('[data-label="Guests"]').allTextContents();
    const ascending = new URL(page.url()).searchParams.get('dir') === 'asc';
    await expect.poll(guests).toEqual(ascending ? ['12', '24'] : ['24', '12']);
    const { search } = new URL(page.url());
    await look(page, 'bookings-filtered');

    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await dialogOf(page).getByLabel('Name').fill('Waiting by phone');
    await dialogOf(page).getByRole('button', { name: 'Keep' }).click();
    await news(page, 'Kept as “Waiting by phone”.');
    await page.goto('/admin/bookings');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Waiting by phone', exact: true }).click();
    await said('2 bookings');
    const kept = new URL(page.url()).searchParams;
    for (const [name, value] of new URLSearchParams(search)) expect(kept.get(name)).toBe(value);

    const { type, body } = await fileBehind(page, page.getByRole('link', { name: 'CSV' }));
    const [titles = '', ...lines] = body.toString('utf8').trimEnd().split('\r\n');
    expect(type).toContain('text/csv');
    expect(titles.replace('\uFEFF', '').split(',').slice(0, 3)).toEqual(['Code', 'Status', 'Date']);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain('Maya Okafor');
    expect(lines.join()).toContain(AGAIN.email);
  });

  it('takes a note for several at once, and each has it', async () => {
    await page.goto('/admin/bookings?q=Okafor');
    await said('2 bookings');
    await page.getByRole('checkbox', { name: 'Choose all' }).click();
    await page.getByRole('toolbar', { name: 'Chosen bookings' }).getByRole('button', { name: 'Add a note' }).click();
    await dialogOf(page).getByLabel('Note').fill('Both bring their own tables.');
    await look(page, 'bookings-bulk');
    await dialogOf(page).getByRole('button', { name: 'Add a note' }).click();
    await news(page, 'Done for 2 bookings.');
    expect(await page.getByRole('toolbar', { name: 'Chosen bookings' }).count()).toBe(0);
    for (const at of [0, 1]) {
      await page.goto('/admin/bookings?q=Okafor');
      await rowsOf('Bookings').nth(at).click();
      await page.getByText('Both bring their own tables.').first().waitFor();
    }
  });
});

describe('on a phone', () => {
  const PHONE = { width: 390, height: 844 } as const;
  /** The bar of pages at the lower end covers this much of the screen. */
  const BAR = 60;

  it('what waits for a decision is seen without scrolling, wherever it stands', async () => {
    const { id } = await desk.find('Theo');
    const boss = await journey.enter('admin', '/admin/dashboard');
    const lowerEnd = async (path: string, what: Locator): Promise<number> => {
      await boss.goto(path);
      await what.waitFor();
      const box = await what.boundingBox();
      return (box?.y ?? PHONE.height) + (box?.height ?? 0);
    };
    const first = boss
      .getByRole('main')
      .getByRole('link', { name: /to decide on/ })
      .first();
    const approve = boss.getByRole('button', { name: 'Approve' }).first();
    for (const [path, what] of [
      ['/admin/dashboard', first],
      ['/admin/decisions', approve],
      [`/admin/bookings/${id}`, approve],
    ] as const) {
      await boss.setViewportSize(PHONE);
      expect(await lowerEnd(path, what)).toBeLessThan(PHONE.height - BAR);
      await boss.setViewportSize(DESK);
      await look(boss, `waits-${path.split('/')[2] ?? ''}`);
    }
  });
});

describe('every number of the dashboard', () => {
  /** What a link counts: things come before guests, and behind an amount of money. */
  function numberIn(text: string): number {
    const events = /(\d+) (?:past )?events?\b/.exec(text);
    // What one may decide, and what one asked for: the list shows both.
    if (text.includes('you asked for'))
      return [...text.matchAll(/\d+/g)].reduce((sum, [each]) => sum + Number(each), 0);
    const [, number] = events ?? /: (\d+)$/.exec(text) ?? /(\d+)/.exec(text) ?? [];
    return Number(number);
  }

  /** How many the list says there are, once it has asked. */
  async function countBehind(href: string): Promise<number> {
    await page.goto(href);
    if (href.includes('/decisions')) {
      await page.locator('main li').first().waitFor();
      return page.locator('main li').count();
    }
    const text = (await page.getByText(/^(\d+ bookings?|\d+ live)$/).textContent()) ?? '';
    return Number.parseInt(text, 10);
  }

  it('leads to a list of as many', async () => {
    await page.goto('/admin/dashboard');
    const links = page.locator('main a');
    await page.getByText('Needs a decision').waitFor();
    await page.getByText('Bookings made by week').waitFor();
    await look(page, 'dashboard');
    const targets = await links.evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
    );
    expect(targets.length).toBeGreaterThan(15);
    // Of the empty days one stands for all.
    const empty = new Set(targets.filter(({ text }) => text.includes(' 0 events')).slice(1));
    const once = new Map(targets.filter((target) => !empty.has(target)).map(({ href, text }) => [href, text]));
    for (const [href, text] of once) expect([text, await countBehind(href)]).toEqual([text, numberIn(text)]);
    expect(journey.faults()).toEqual([]);
  });
});
