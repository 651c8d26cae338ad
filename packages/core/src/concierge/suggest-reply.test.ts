/** A draft for our own people: backed like every answer of the concierge, and nothing but words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { readThread, replyAsStaff } from '../conversations/index.ts';
import { newId, type Context } from '../kernel/index.ts';
import { builtInEngine, suggestReply, type Engine, type Engines } from './index.ts';

let t: TestPlatform;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  support = await someone(t, 'support');
});
afterAll(() => t.close());

const BUILT_IN: Engines = { builtIn: builtInEngine, model: null };

function saying(text: string): Engine {
  const draft = { text, language: 'en', sources: [], actions: [], intents: [], gaps: [], state: null } as const;
  return { name: 'built_in', reply: () => Promise.resolve(draft) };
}

/** What a turn of the concierge would have left behind. */
async function traces(): Promise<number[]> {
  const counts: number[] = [];
  for (const table of ['conversation_messages', 'concierge_turns', 'dialogue_states', 'approvals', 'leads'] as const) {
    const rows = await t.platform.db.selectFrom(table).selectAll().execute();
    counts.push(rows.length);
  }
  return counts;
}

describe('a suggested answer', () => {
  it('answers what the host said last with figures we have, and changes nothing', async () => {
    const { conversationId, seq } = await startChat(t, 'What would 12 adults cost in 94538?');
    await replyAsStaff(support, { conversationId, text: 'One moment, please.' });
    const before = await traces();
    const suggested = await suggestReply(support, { conversationId }, BUILT_IN);
    expect(suggested).toMatchObject({ why: null, seq });
    expect(suggested.text).toMatch(/\$\d/);
    expect(suggested.sources.map(({ ref }) => ref)).toContain('quote_party');
    const { messages, conversation } = await readThread(support, { conversationId, limit: 10 });
    expect(messages).toHaveLength(2);
    expect(conversation.owner.kind).toBe('staff');
    expect(await traces()).toEqual(before);
  });

  it('that is not backed is never proposed', async () => {
    const { conversationId } = await startChat(t, 'Any discount?');
    const engines = { builtIn: saying('It is $5 for everybody.'), model: null };
    const suggested = await suggestReply(support, { conversationId }, engines);
    expect(suggested).toMatchObject({ text: null, sources: [] });
    expect(suggested.why).toContain('could back');
  });

  it.each([
    ['Is there a projector we could borrow for the speeches?', 'projector'],
    ['¿Tienen un proyector que podamos usar para los discursos?', 'proyector'],
  ])('never says in our name that it does not know, or offers a person: %s', async (text, asked) => {
    const { conversationId } = await startChat(t, text);
    const suggested = await suggestReply(support, { conversationId }, BUILT_IN);
    expect(suggested).toMatchObject({ text: null, sources: [] });
    expect(suggested.why).toContain(asked);
  });

  it('keeps what it can answer, and says what that leaves open', async () => {
    const { conversationId } = await startChat(
      t,
      'What would 12 adults cost in 94538? Is there a projector we could borrow?',
    );
    const suggested = await suggestReply(support, { conversationId }, BUILT_IN);
    expect(suggested.text).toContain('$714.45');
    expect(suggested.text).not.toMatch(/rather not guess|person\?/);
    expect(suggested.why).toContain('projector');
  });

  it('of a model offers no person either', async () => {
    const { conversationId } = await startChat(t, 'Are you open on Sundays?');
    const offers = saying('I do not know that for certain. Shall I connect you with a person of our team?');
    expect(await suggestReply(support, { conversationId }, { builtIn: offers, model: null })).toMatchObject({
      text: null,
    });
  });

  it('is none where a person is wanted, and says why', async () => {
    const { conversationId } = await startChat(t, 'I want to talk to a human please');
    const suggested = await suggestReply(support, { conversationId }, BUILT_IN);
    expect(suggested.text).toBeNull();
    expect(suggested.why).toContain('person');
  });

  it('does nothing of what it talks about, whatever the host says yes to', async () => {
    const { conversationId, visitor } = await startChat(
      t,
      '12 adults, May 22 2027 at 6pm, 1 Main St, Fremont CA 94538. I am Jordan Lee, jordan@mail.example, 510-555-0123',
    );
    await suggestReply(support, { conversationId }, BUILT_IN);
    await sayIn(t, visitor, 'yes');
    await suggestReply(support, { conversationId }, BUILT_IN);
    expect(await t.platform.db.selectFrom('holds').select('id').execute()).toEqual([]);
    expect(await t.platform.db.selectFrom('approvals').select('id').execute()).toEqual([]);
  });

  it('is for those who answer hosts, within their reach', async () => {
    const { conversationId } = await startChat(t);
    for (const who of [await someone(t, 'station_manager'), await someone(t, 'chef'), t.visitor()])
      await expect(suggestReply(who, { conversationId }, BUILT_IN)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(suggestReply(support, { conversationId: newId() }, BUILT_IN)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
