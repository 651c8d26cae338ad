/** The inbox of a colleague who only reads along: it says why, offers nothing of no use, and takes no mark from the desk. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { look, startJourney, type Journey } from './support/console-journey.ts';

let journey: Journey;
let manager: Page;

beforeAll(async () => {
  journey = await startJourney({ SEED_DEMO: 'on' });
  const body = { text: 'Is there a person I can talk to?', clientKey: crypto.randomUUID() };
  await ask('POST', `${journey.program.url}/api/v1/chat/messages`, { body });
  manager = await journey.enter('station_manager', '/admin/inbox');
});
afterAll(() => journey.close());

const rows = (page: Page) => page.getByRole('list', { name: 'Conversations' });

it('is offered no boxes, and told in one line why there is nothing to answer with', async () => {
  const row = rows(manager).getByRole('link').filter({ hasText: 'Is there a person' });
  await row.click();
  await manager.getByText('You can read along here.').waitFor();
  expect(await rows(manager).getByRole('checkbox').count()).toBe(0);
  expect(await manager.getByRole('textbox', { name: 'Your answer or note' }).count()).toBe(0);
  await manager.keyboard.press('x');
  expect(await manager.getByRole('toolbar', { name: 'Chosen conversations' }).count()).toBe(0);
  await look(manager, 'inbox-reads-along');
});

it('leaves it unread for those who answer', async () => {
  const support = await journey.enter('support', '/admin/inbox?view=unread');
  await rows(support).getByRole('link').filter({ hasText: 'Is there a person' }).waitFor();
  await support.keyboard.press('j');
  await support.getByRole('textbox', { name: 'Your answer or note' }).waitFor();
  await look(support, 'inbox-answers');
  expect(journey.faults()).toEqual([]);
});
