/** A worker that dies over an answer keeps its host waiting for seconds; one that thinks long is left in peace. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { openVisitor, receiveHostMessage, type Visitor } from '../conversations/index.ts';
import { newId } from '../kernel/index.ts';
import { builtInEngine, runTurn } from './index.ts';
import { takeTurn } from './take-turn.ts';
import { isAnswering, noteAlive } from './turn-store.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

const SILENCE = { seconds: 15 };

async function say({ identityId }: Visitor, text: string) {
  return receiveHostMessage(t.visitor(), { identityId, channel: 'web_chat', text, clientKey: newId() });
}

/** Somebody took the turn to answer, and was never heard of again. */
async function leftUnanswered() {
  const { visitor } = await openVisitor(t.visitor());
  const { conversationId, seq } = await say(visitor, 'How far do you travel?');
  const concierge = t.as({ kind: 'concierge', conversationId });
  const id = await takeTurn(concierge, { conversationId, seq }, 'built_in');
  if (id === null) throw new Error('nobody took the turn');
  return { visitor, conversationId, concierge, id };
}

const busy = (conversationId: string) => isAnswering(t.platform.db, conversationId, t.clock.now().subtract(SILENCE));

it('the next message is answered as soon as nothing was heard of the worker for a while', async () => {
  const { visitor, conversationId, concierge } = await leftUnanswered();
  expect(await busy(conversationId)).toBe(true);
  t.clock.advance({ seconds: 16 });
  const { seq } = await say(visitor, 'And what if it rains?');
  const outcome = await runTurn(concierge, { conversationId, seq }, { builtIn: builtInEngine, model: null });
  expect(outcome).toMatchObject({ kind: 'answered' });
});

it('a worker that says it goes on is not taken for dead', async () => {
  const { conversationId, id } = await leftUnanswered();
  t.clock.advance({ seconds: 14 });
  await noteAlive(t.platform.db, id, t.clock.now());
  t.clock.advance({ seconds: 14 });
  expect(await busy(conversationId)).toBe(true);
  t.clock.advance({ seconds: 2 });
  expect(await busy(conversationId)).toBe(false);
});
