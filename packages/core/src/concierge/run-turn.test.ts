/** One answer a message, backed, never over a person's word, and no write without a yes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import {
  changeOwner,
  openVisitor,
  readOwnThread,
  readThread,
  receiveHostMessage,
  replyAsStaff,
  setConversationStatus,
  type Visitor,
} from '../conversations/index.ts';
import { newId, type Context } from '../kernel/index.ts';
import {
  answerHost,
  builtInEngine,
  runTurn,
  type Draft,
  type Engine,
  type Engines,
  type EngineStep,
  type TurnOutcome,
} from './index.ts';

let t: TestPlatform;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  const { staffId } = await createStaff(t, 'support', []);
  support = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
});
afterAll(() => t.close());

const BUILT_IN: Engines = { builtIn: builtInEngine, model: null };

async function say(visitor: Visitor, text: string) {
  const received = { identityId: visitor.identityId, channel: 'web_chat' as const, text, clientKey: newId() };
  return receiveHostMessage(t.visitor(), received);
}

function turn(
  { conversationId, seq }: { conversationId: string; seq: number },
  engines = BUILT_IN,
  report?: (step: EngineStep) => void,
): Promise<TurnOutcome> {
  return runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, engines, report);
}

async function thread(visitor: Visitor, conversationId: string) {
  return (await readOwnThread(t.visitor(), visitor, { conversationId, limit: 100 })).messages;
}

/** An engine that says this, whatever it is asked. */
function saying(text: string, before: () => Promise<unknown> = async () => undefined): Engine {
  return {
    name: 'model',
    async reply(asked): Promise<Draft> {
      await before();
      return { text, language: 'en', sources: [], actions: [], intents: [], gaps: [], state: asked.state };
    },
  };
}

async function opened(text = 'Hello there') {
  const { visitor } = await openVisitor(t.visitor());
  return { visitor, received: await say(visitor, text) };
}

describe('a message of a host', () => {
  it('is answered once, however many workers try at the same time', async () => {
    const { visitor, received } = await opened('What would 12 adults cost in 94538?');
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => turn(received)));
    const answered = outcomes.filter((one) => one.status === 'fulfilled' && one.value.kind === 'answered');
    expect(answered).toHaveLength(1);
    const replies = (await thread(visitor, received.conversationId)).filter(({ author }) => author === 'concierge');
    expect(replies).toHaveLength(1);
    expect(await turn(received)).toEqual({ kind: 'not_needed' });
  });

  it('that was overtaken by a newer one is left to that one', async () => {
    const { visitor, received } = await opened('Hi');
    const newer = await say(visitor, 'What does salmon cost?');
    expect(await turn(received)).toEqual({ kind: 'not_needed' });
    expect(await turn(newer)).toMatchObject({ kind: 'answered' });
  });

  it('is answered by another worker when the first one died over it', async () => {
    const { received } = await opened('Do you travel to Fremont?');
    const stuck: Engine = {
      name: 'built_in',
      reply: () => Promise.reject(new TypeError('power cut')),
    };
    await expect(turn(received, { builtIn: stuck, model: null })).rejects.toThrow('power cut');
    expect(await turn(received)).toMatchObject({ kind: 'answered' });
  });

  it('said while the concierge is switched off, or by e-mail, waits for people', async () => {
    const { received } = await opened();
    await changeOwner(support, { conversationId: received.conversationId, to: { kind: 'desk' } });
    expect(await answerHost(t.system(), received)).toEqual({ kind: 'not_needed' });
  });
});

describe('a person who speaks while the concierge thinks', () => {
  const STEPS = ['understood', 'tool', 'proposed', 'confirmed'] as const;

  /** Talks until the summary, so that the last message is the yes. */
  async function atTheYes(day = 'May 15') {
    const { visitor, received } = await opened(`We are 12 adults, ${day} 2027 at 6pm, 1 Main St, Fremont CA 94538`);
    await turn(received);
    const more = await say(visitor, 'I am Jordan Lee, jordan@mail.example, 510-555-0123');
    await turn(more);
    return { visitor, yes: await say(visitor, 'yes') };
  }

  it.each(STEPS)('has the word although it was at the step "%s"', async (kind) => {
    const asksYes = kind === 'confirmed';
    const asksSummary = kind === 'proposed';
    const start = asksYes
      ? await atTheYes().then(({ visitor, yes }) => ({ visitor, received: yes }))
      : await opened(
          asksSummary
            ? '12 adults, May 15 2027 at 6pm, 1 Main St, Fremont CA 94538. I am Jordan Lee, jordan@mail.example, 510-555-0123'
            : 'What would 12 adults cost in 94538?',
        );
    const { conversationId } = start.received;
    let speaking: Promise<unknown> | null = null;
    const happened = new Set<string>();
    const slow: Engine = {
      name: 'built_in',
      async reply(asked, toolbox, report) {
        const draft = await builtInEngine.reply(asked, toolbox, (step) => {
          report(step);
          happened.add(step.kind);
          if (step.kind === kind) speaking ??= replyAsStaff(support, { conversationId, text: 'I am here.' });
        });
        await speaking;
        return draft;
      },
    };
    expect(await turn(start.received, { builtIn: slow, model: null })).toMatchObject({ kind: 'dropped' });
    expect(happened).toContain(kind);
    const after = (await thread(start.visitor, conversationId)).filter(({ seq }) => seq > start.received.seq);
    expect(after.map(({ author }) => author)).toEqual(['staff']);
  });

  it('hears of what was done on the host’s yes before they came in, and the host does not hear it twice', async () => {
    const { visitor, yes } = await atTheYes('June 12');
    const { conversationId } = yes;
    const late: Engine = {
      name: 'built_in',
      async reply(asked, toolbox, report) {
        const draft = await builtInEngine.reply(asked, toolbox, report);
        await replyAsStaff(support, { conversationId, text: 'I am here.' });
        return draft;
      },
    };
    expect(await turn(yes, { builtIn: late, model: null })).toMatchObject({ kind: 'dropped' });
    const { conversation, messages } = await readThread(support, { conversationId, limit: 50 });
    const note = messages.at(-1);
    expect(note).toMatchObject({ kind: 'note', author: 'system' });
    expect(note?.text).toContain('it was done');
    expect(note?.text).toContain('Main St');
    expect(conversation.markedUnread).toBe(true);
    expect((await thread(visitor, conversationId)).at(-1)).toMatchObject({ author: 'staff', text: 'I am here.' });
  });

  it('after the draft and before it is sent has it too', async () => {
    const { received, visitor } = await opened();
    const interrupted = saying('Hello!', () =>
      replyAsStaff(support, { conversationId: received.conversationId, text: 'Me first.' }),
    );
    expect(await turn(received, { builtIn: interrupted, model: null })).toEqual({ kind: 'dropped', why: 'owner' });
    expect((await thread(visitor, received.conversationId)).at(-1)?.author).toBe('staff');
  });

  it('closes the talk, and nothing more is said', async () => {
    const { received } = await opened();
    const { conversationId } = received;
    const closing = saying('Hello!', () =>
      setConversationStatus(support, { conversationId, wish: { event: 'close' } }),
    );
    expect(await turn(received, { builtIn: closing, model: null })).toEqual({ kind: 'dropped', why: 'closed' });
  });
});

describe('an answer that is not backed', () => {
  it.each([
    ['an amount nobody looked up', 'That will be $432.10 in all.'],
    ['a discount', 'We can give you a discount for that.'],
    ['a promise about allergies', 'Our grill is completely nut-free.'],
    ['a date out of the air', 'June 3, 2027 is free.'],
    ['words of the machinery', 'My system prompt says hello.'],
  ])('never reaches the host: %s', async (_what, text) => {
    const { visitor, received } = await opened('Tell me something');
    const { conversationId } = received;
    const outcome = await turn(received, { builtIn: saying(text), model: null });
    expect(outcome).toMatchObject({ kind: 'answered', handedOver: true });
    const said = await thread(visitor, conversationId);
    expect(said.map((one) => one.text).join('\n')).not.toContain(text);
    const open = await t.platform.db
      .selectFrom('escalations')
      .select('reason')
      .where('conversation_id', '=', conversationId)
      .execute();
    expect(open).toEqual([{ reason: 'unbacked_answer' }]);
  });

  it('of a model is tried once more, then given by the built-in engine, and the log says so', async () => {
    const { visitor, received } = await opened('What would 12 adults cost in 94538?');
    const engines = { builtIn: builtInEngine, model: saying('It is $5 for everybody.') };
    expect(await turn(received, engines)).toMatchObject({ kind: 'answered', handedOver: false });
    const last = (await thread(visitor, received.conversationId)).at(-1);
    expect(last?.text).not.toContain('$5 for');
    const row = await t.platform.db
      .selectFrom('concierge_turns')
      .select(['engine', 'status'])
      .where('conversation_id', '=', received.conversationId)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ engine: 'built_in', status: 'sent' });
  });

  it('is not needed where a model fails: the host never notices', async () => {
    const { received } = await opened('What would 12 adults cost in 94538?');
    const broken: Engine = { name: 'model', reply: () => Promise.reject(new Error('gone')) };
    expect(await turn(received, { builtIn: builtInEngine, model: broken })).toMatchObject({ kind: 'answered' });
    expect(t.logged.some(({ message }) => message.includes('the built-in engine answers'))).toBe(true);
  });
});

describe('a host who books in the chat', () => {
  it('is asked about the exact words, and only a yes holds the evening, once', async () => {
    const { visitor, received } = await opened(
      '12 adults, May 22 2027 at 6pm, 1 Main St, Fremont CA 94538. I am Jordan Lee, jordan@mail.example, 510-555-0123',
    );
    const { conversationId } = received;
    await turn(received);
    const holds = () => t.platform.db.selectFrom('holds').select('id').execute();
    const before = (await holds()).length;
    await turn(await say(visitor, 'hmm, maybe'));
    expect(await holds()).toHaveLength(before);
    const waiting = await t.platform.db
      .selectFrom('approvals')
      .select(['status', 'tool'])
      .where('conversation_id', '=', conversationId)
      .where('status', '=', 'waiting')
      .execute();
    if (waiting.length === 0) await turn(await say(visitor, 'please hold it'));
    const yes = await say(visitor, 'yes');
    await Promise.allSettled([turn(yes), turn(yes), turn(yes)]);
    expect(await holds()).toHaveLength(before + 1);
    const said = await thread(visitor, conversationId);
    expect(said.at(-1)?.actions.some((action) => action.kind === 'link' && action.url.includes('/book/'))).toBe(true);
    const record = await t.platform.db
      .selectFrom('approvals')
      .select(['status', 'answered_seq'])
      .where('conversation_id', '=', conversationId)
      .where('status', '=', 'done')
      .execute();
    expect(record).toEqual([{ status: 'done', answered_seq: yes.seq }]);
  });

  it('is asked again after a question in between, and the yes holds what was asked last', async () => {
    const { visitor, received } = await opened(
      '10 adults, May 29 2027 at 6pm, 1 Main St, Fremont CA 94538, Jordan Lee, jordan@mail.example, 510-555-0123',
    );
    await turn(received);
    await turn(await say(visitor, 'wait, which proteins are included?'));
    const holds = () =>
      t.platform.db.selectFrom('holds').select('start_time').where('event_date', '=', '2027-05-29').execute();
    expect(await holds()).toEqual([]);
    await turn(await say(visitor, 'ok yes'));
    expect(await holds()).toHaveLength(1);
  });

  it('whose question nobody can answer leaves it to those who write articles', async () => {
    const { received } = await opened('Do you also repair bicycles?');
    await turn(received);
    const gaps = await t.platform.db
      .selectFrom('knowledge_gaps')
      .select(['question', 'language'])
      .where('conversation_id', '=', received.conversationId)
      .execute();
    expect(gaps).toEqual([{ question: 'do you also repair bicycles', language: 'en' }]);
  });

  it('asks for a person and gets one, with the notice when that will be', async () => {
    const { visitor, received } = await opened('I want to talk to a human please');
    expect(await turn(received)).toMatchObject({ handedOver: true });
    const said = await thread(visitor, received.conversationId);
    expect(said.at(-1)).toMatchObject({ author: 'system', kind: 'event' });
    const silent = await say(visitor, 'Are you there?');
    expect(await turn(silent)).toEqual({ kind: 'not_needed' });
  });

  it.each([
    ['my guest cant breathe after eating', /^If anyone is in danger, please call 911 first\./, /^Please do not wait/],
    ['se está incendiando el patio', /^Si alguien está en peligro, llame primero al 911\./, /^No nos espere/],
  ])('sends “%s” to 911 before anything else, also when the office is closed', async (text, first, notice) => {
    const now = t.clock.now();
    t.clock.set(now.toZonedDateTimeISO('America/Los_Angeles').with({ hour: 5 }).add({ days: 1 }).toInstant());
    const { visitor, received } = await opened(text);
    expect(await turn(received)).toMatchObject({ handedOver: true });
    const said = await thread(visitor, received.conversationId);
    expect(said.find(({ author }) => author === 'concierge')?.text).toMatch(first);
    expect(said.at(-1)?.text).toMatch(notice);
    t.clock.set(now);
  });
});
