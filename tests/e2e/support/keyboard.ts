/** Somebody without a mouse: every step is a key, and where the focus is must be seen at every step. */
import type { Locator, Page } from 'playwright-core';

/**
 * Run in the page: what is wrong with where the focus is, or nothing. Whatever has it is drawn with a ring, lies within
 * the window, and is not covered by a bar that stays. A heading the focus is sent to is no stop of the Tab key.
 */
const FOCUS_FAULT = `(() => {
  const el = document.activeElement;
  if (el === null || el === document.body) return 'nothing has the focus';
  const name = el.tagName.toLowerCase() + ' "' + (el.getAttribute('aria-label') ?? el.labels?.[0]?.textContent ?? el.textContent ?? '').trim().slice(0, 40) + '"';
  const box = el.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return name + ' is out of sight';
  if (el.tabIndex < 0) return '';
  const style = getComputedStyle(el);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  if (!ring && style.boxShadow === 'none') return name + ' shows no focus';
  const x = Math.min(innerWidth - 1, Math.max(0, (box.left + box.right) / 2));
  const y = Math.min(innerHeight - 1, Math.max(0, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2));
  const top = document.elementFromPoint(x, y);
  return top === null || el.contains(top) || top.contains(el) ? '' : name + ' is covered by ' + top.tagName + ' ' + top.className;
})()`;

/** Run in the page: the element that has the focus. */
const WHERE = 'document.activeElement?.outerHTML.slice(0, 200) ?? ""';
const MOST_FRAMES = 60;
const NEXT_FRAME = 'new Promise((done) => requestAnimationFrame(() => done(true)))';

/** Throws when the focus is nowhere, or nobody sees where it is; the page has a second to draw it. */
export async function expectFocusSeen(page: Page, before = ''): Promise<void> {
  let fault = await page.evaluate<string>(FOCUS_FAULT);
  for (let frame = 0; frame < MOST_FRAMES && fault !== ''; frame += 1) {
    await page.evaluate(NEXT_FRAME);
    fault = await page.evaluate<string>(FOCUS_FAULT);
  }
  if (fault !== '') throw new Error(`after a key${before === '' ? '' : ` from ${before}`}: ${fault}`);
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.first().evaluate((element) => element.matches(':focus'));
}

export async function waitForFocus(locator: Locator): Promise<void> {
  const page = locator.page();
  await locator.first().waitFor();
  const deadline = Date.now() + 8_000;
  while (!(await hasFocus(locator))) {
    if (Date.now() > deadline) {
      const where = await page.evaluate<string>(WHERE);
      throw new Error(`${String(locator)} never got the focus; it is at ${where}`);
    }
    await page.evaluate(NEXT_FRAME);
  }
}

const MOST_STOPS = 80;

/** Tab after Tab until the focus is there, each stop looked at. */
export async function tabTo(locator: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = locator.page();
  await locator.first().waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(locator)) return;
    const before = await page.evaluate<string>(WHERE);
    await page.keyboard.press(key);
    await expectFocusSeen(page, before);
  }
  throw new Error(`no Tab leads to ${String(locator)}`);
}

/** Tabs to a field and types over what is in it. */
export async function typeInto(locator: Locator, text: string): Promise<void> {
  await tabTo(locator);
  await press(locator.page(), 'Control+a');
  await locator.page().keyboard.type(text);
}
