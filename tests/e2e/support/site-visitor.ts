/** What a person does on the site, step by step, by the words they read. */
import type { Page } from 'playwright-core';
import { VENUE, type Person } from './host.ts';

export interface Evening {
  /** `2027-05-15` */
  readonly date: string;
  /** As the slots are labelled: `6:00 PM`. */
  readonly slot: string;
}

/** The total beside the form, once it is up to date. */
export async function readTotal(page: Page): Promise<string> {
  await page.locator('.summary[data-stale="false"] .summary-grand').waitFor({ state: 'attached' });
  return (await page.locator('.summary-grand').textContent()) ?? '';
}

export async function fillParty(page: Page, adults: number): Promise<void> {
  await page.locator('#field-party-adults').fill(String(adults));
  await page.getByLabel('ZIP code').fill(VENUE.postalCode);
}

/** Goes to the month of the day, then picks day and slot. */
export async function chooseEvening(page: Page, { date, slot }: Evening): Promise<void> {
  const day = page.locator(`button[data-date="${date}"]`);
  for (let months = 0; months < 13 && (await day.count()) === 0; months += 1) {
    await page.getByRole('button', { name: 'Next month' }).click();
  }
  await page.locator(`button[data-date="${date}"][aria-disabled="false"]`).click();
  await page.getByRole('radio', { name: slot }).check();
}

export async function fillDetails(page: Page, who: Person): Promise<void> {
  await page.getByLabel('Street and number').fill(VENUE.street);
  await page.getByLabel('City').fill(VENUE.city);
  await page.getByLabel('State').fill(VENUE.state);
  await page.getByLabel('First name').fill(who.firstName);
  await page.getByLabel('Last name').fill(who.lastName);
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Mobile phone').fill(who.phone);
}

export function holdButton(page: Page) {
  return page.getByRole('button', { name: 'Hold this evening' });
}

/** From nothing to the filled-in form, one press before the hold. */
export async function reachHold(page: Page, evening: Evening, who: Person): Promise<void> {
  await page.goto('/book');
  await fillParty(page, 12);
  await page.getByRole('button', { name: 'Choose an evening' }).click();
  await chooseEvening(page, evening);
  await page.getByRole('button', { name: 'Go on with this evening' }).click();
  await fillDetails(page, who);
  await readTotal(page);
}

export async function acknowledgeAll(page: Page): Promise<void> {
  for (const box of await page.locator('form label.check input[type="checkbox"]').all()) await box.check();
}

/** A squiggle across the signature field. */
export async function drawSignature(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Draw it' }).check();
  const canvas = page.locator('canvas.signature');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the signature field is not on the page');
  await page.mouse.move(box.x + 20, box.y + 40);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) {
    await page.mouse.move(box.x + 20 + step * 25, box.y + (step % 2 === 0 ? 30 : 60));
  }
  await page.mouse.up();
}

/** On the sandbox's page: enters a card and sends the form. */
export async function enterCard(page: Page, card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByRole('button', { name: /^Pay/ }).click();
}
