/** Money a model may cost: many at a time never spend more than there is. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { newId } from '../kernel/index.ts';
import { reserve, settle } from './model-budget.ts';
import { costMicros } from './model-settings.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
});
afterAll(() => t.close());

const PLENTY = 1_000_000;

async function spentIn(conversationId: string): Promise<number> {
  const row = await t.platform.db
    .selectFrom('model_conversations')
    .select('spent_micros')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  return row?.spent_micros ?? 0;
}

async function ask(conversations: readonly string[], micros: number, day: number, conversation: number) {
  const limits = { dayBudgetMicros: day, conversationBudgetMicros: conversation };
  return Promise.all(conversations.map((id) => reserve(t.platform, id, micros, limits)));
}

it('a day’s budget holds however many conversations ask at once, and who got nothing is not charged', async () => {
  t.clock.advance({ hours: 24 });
  const conversations = Array.from({ length: 40 }, () => newId());
  const got = await ask(conversations, 100, 700, PLENTY);
  expect(got.filter((one) => one !== null)).toHaveLength(7);
  const charged = await Promise.all(conversations.map(spentIn));
  expect(charged.reduce((sum, one) => sum + one, 0)).toBe(700);
});

it('a conversation’s budget holds however many of its messages ask at once', async () => {
  const id = newId();
  const got = await ask(
    Array.from({ length: 20 }, () => id),
    100,
    PLENTY,
    350,
  );
  expect(got.filter((one) => one !== null)).toHaveLength(3);
  expect(await spentIn(id)).toBe(300);
});

it('what a call did cost takes the place of the most it could, so that its rest is free for others', async () => {
  const id = newId();
  const [first] = await ask([id], 300, PLENTY, 350);
  expect((await ask([id], 300, PLENTY, 350))[0]).toBeNull();
  if (first === null || first === undefined) throw new Error('nothing was reserved');
  await settle(t.platform, first, 20);
  expect(await spentIn(id)).toBe(20);
  expect((await ask([id], 300, PLENTY, 350))[0]).not.toBeNull();
});

it('every day has its own money', async () => {
  const [today] = await ask([newId()], 900, 1_000_000, PLENTY);
  t.clock.advance({ hours: 24 });
  const [tomorrow] = await ask([newId()], 900, 900, PLENTY);
  expect(tomorrow?.day).not.toBe(today?.day);
});

it('tokens cost what the service asks for a million of them, a part of a millionth rounded up', () => {
  const prices = { inputPriceCents: 40, outputPriceCents: 160 };
  expect(costMicros(prices, { tokensIn: 1_000_000, tokensOut: 1_000_000 })).toBe(2_000_000);
  expect(costMicros(prices, { tokensIn: 1, tokensOut: 0 })).toBe(1);
  expect(costMicros({ inputPriceCents: 0, outputPriceCents: 0 }, { tokensIn: 5_000, tokensOut: 500 })).toBe(0);
});
