/** The same question, answered again from what is kept: only where it is the same for everybody, and still true. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { modelAnswers, openTalk, setFigure, type ModelTurn } from '../../../../tests/support/model-talk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { createArticle, publishArticle, seedArticles } from '../knowledge/index.ts';
import { openVisitor, receiveHostMessage } from '../conversations/index.ts';
import { newId } from '../kernel/index.ts';
import { builtInEngine, dropOldAnswers, runTurn, type Engine } from './index.ts';

let t: TestPlatform;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20, model: true });
  await openStation(t);
  await seedArticles(t.system());
  await modelAnswers(t);
  await setFigure(t, 'concierge.keptAnswerHours', 24);
});
beforeEach(async () => {
  t.sandbox.modelScript.clear();
  await t.platform.db.deleteFrom('kept_answers').execute();
});
afterAll(() => t.close());

const RAIN = 'What happens if it rains?';
const LOOK = { calls: [{ name: 'search_knowledge', input: { question: RAIN, language: 'en', limit: 3 } }] };

/** The rain's own sentence, as the article says it. */
function tellRain(): void {
  t.sandbox.modelScript.say(LOOK, (request) => {
    const told = request.messages.findLast(({ role }) => role === 'tool')?.content ?? '{}';
    const sentence = /"excerpt":"([^."]+\.)/.exec(told)?.[1] ?? 'nothing';
    return { text: sentence, usage: { in: 100, out: 10 } };
  });
}

const ask = async (text: string): Promise<ModelTurn> => (await openTalk(t)).say(text);
const recalled = ({ trace }: ModelTurn): boolean => trace.steps.some(({ kind }) => kind === 'recalled');

async function keptRain(): Promise<ModelTurn> {
  tellRain();
  const first = await ask(RAIN);
  expect(first).toMatchObject({ engine: 'model', status: 'sent' });
  return first;
}

describe('an answer to a common question', () => {
  it('is given again to the next who asks the same, with its sources and at no cost', async () => {
    const first = await keptRain();
    const again = await ask('  what happens if it RAINS ');
    expect(recalled(first)).toBe(false);
    expect(recalled(again)).toBe(true);
    expect(again.reply?.text).toBe(first.reply?.text);
    expect(again.reply?.sources).toEqual(first.reply?.sources);
    expect(again).toMatchObject({ engine: 'model', tokensIn: 0, costMicros: 0 });
    expect(t.sandbox.modelScript.requests()).toHaveLength(2);
  });

  it('is kept once where twenty ask at once', async () => {
    await setFigure(t, 'concierge.engine', 'builtin');
    const turns = await Promise.all(Array.from({ length: 20 }, () => ask('Do you bring tables and chairs?')));
    expect(new Set(turns.map(({ reply }) => reply?.text)).size).toBe(1);
    const rows = await t.platform.db.selectFrom('kept_answers').select('answer_enc').execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.answer_enc).not.toContain('chair');
    expect(recalled(await ask('do you bring tables and chairs?'))).toBe(true);
    await setFigure(t, 'concierge.engine', 'model');
  });

  it('is given again to a greeting as well, each engine its own', async () => {
    await setFigure(t, 'concierge.engine', 'builtin');
    const greeted = await ask('Hello');
    const again = await ask('hello!');
    expect([recalled(greeted), recalled(again)]).toEqual([false, true]);
    expect(again.reply?.text).toBe(greeted.reply?.text);
    await setFigure(t, 'concierge.engine', 'model');
    t.sandbox.modelScript.say({ text: 'Hello to you!', usage: { in: 10, out: 5 } });
    const byModel = await ask('Hello');
    expect([recalled(byModel), byModel.reply?.text]).toEqual([false, 'Hello to you!']);
    expect(recalled(await ask('hello'))).toBe(true);
  });

  it.each([
    ['a figure', () => setFigure(t, 'price.adultCents', 5_600)],
    ['a setting of the concierge', () => setFigure(t, 'concierge.tone', 'plain')],
    ['the engine', () => setFigure(t, 'concierge.engine', 'builtin')],
  ])('is made anew once %s has changed', async (_what, change) => {
    await keptRain();
    await change();
    tellRain();
    expect(recalled(await ask(RAIN))).toBe(false);
    await setFigure(t, 'price.adultCents', 5_500);
    await setFigure(t, 'concierge.tone', 'warm');
    await setFigure(t, 'concierge.engine', 'model');
  });

  it('is made anew once another article is published', async () => {
    await keptRain();
    const admin = (await createStaff(t, 'super_admin')).ctx;
    await createArticle(admin, {
      slug: 'rain-on-the-coast',
      language: 'en',
      category: 'event',
      audience: 'public',
      title: 'Rain on the coast',
      asks: ['what if it rains on the coast'],
      body: 'The same as inland.',
      reviewBy: null,
      ownerId: null,
    }).then(({ id, version }) => publishArticle(admin, { id, version }));
    tellRain();
    expect(recalled(await ask(RAIN))).toBe(false);
  });

  it('is not found where a figure changed while it was made', async () => {
    const slow: Engine = {
      name: 'built_in',
      async reply(turn, toolbox, report) {
        const draft = await builtInEngine.reply(turn, toolbox, report);
        await setFigure(t, 'price.adultCents', 5_700);
        return draft;
      },
    };
    const { visitor } = await openVisitor(t.visitor());
    const said = { identityId: visitor.identityId, channel: 'web_chat', text: RAIN, clientKey: newId() } as const;
    const message = await receiveHostMessage(t.visitor(), said);
    const concierge = t.as({ kind: 'concierge', conversationId: message.conversationId });
    await runTurn(concierge, message, { builtIn: slow, model: null });
    expect(await t.platform.db.selectFrom('kept_answers').select('id').execute()).toHaveLength(1);
    const rows = () => t.platform.db.selectFrom('kept_answers').select('rests_on').execute();
    const [made] = await rows();
    await setFigure(t, 'price.adultCents', 5_500);
    const again = await receiveHostMessage(t.visitor(), {
      ...said,
      identityId: (await openVisitor(t.visitor())).visitor.identityId,
    });
    const asker = t.as({ kind: 'concierge', conversationId: again.conversationId });
    await runTurn(asker, again, { builtIn: builtInEngine, model: null });
    // Kept under the price it was begun with, so that only this price finds it.
    expect(await rows()).toEqual([made]);
  });

  it('is too old after its hours, and dropped', async () => {
    await keptRain();
    t.clock.advance({ hours: 25 });
    tellRain();
    expect(recalled(await ask(RAIN))).toBe(false);
    t.clock.advance({ hours: 25 });
    expect(await dropOldAnswers(t.system())).toBe(1);
    expect(await t.platform.db.selectFrom('kept_answers').select('id').execute()).toEqual([]);
  });
});

describe('what is never kept', () => {
  it('a question within a conversation, where what was said before counts', async () => {
    await keptRain();
    const talk = await openTalk(t);
    t.sandbox.modelScript.say({ text: 'Happy to help. What would you like to know?' });
    await talk.say('hello there, I have a question');
    tellRain();
    expect(recalled(await talk.say(RAIN))).toBe(false);
  });

  it.each([
    'What would 12 adults cost in 94538?',
    'Are you free on June 5?',
    'I am at 12 Oak Street, do you come here?',
  ])('what names a party, day or place: %s', async (words) => {
    await setFigure(t, 'concierge.engine', 'builtin');
    await ask(words);
    expect(await t.platform.db.selectFrom('kept_answers').select('id').execute()).toEqual([]);
    await setFigure(t, 'concierge.engine', 'model');
  });

  it('a hand-over, and what nobody could answer', async () => {
    await setFigure(t, 'concierge.engine', 'builtin');
    await ask('I want to talk to a real person');
    await ask('do you validate parking tickets for helicopters?');
    expect(await t.platform.db.selectFrom('kept_answers').select('id').execute()).toEqual([]);
    await setFigure(t, 'concierge.engine', 'model');
  });

  it('what a model said that was not backed', async () => {
    t.sandbox.modelScript.otherwise({ text: 'It costs $3 per person, special price.' });
    await ask(RAIN);
    expect(await t.platform.db.selectFrom('kept_answers').select('id').execute()).toEqual([]);
  });

  it('anything where the hours are set to none', async () => {
    await setFigure(t, 'concierge.keptAnswerHours', 0);
    await keptRain();
    expect(await t.platform.db.selectFrom('kept_answers').select('id').execute()).toEqual([]);
    await setFigure(t, 'concierge.keptAnswerHours', 24);
  });
});
