/** Hosts who write faster than they are answered: every word is read, once, and what was done on a yes is said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apart as wait } from '../../../../tests/support/apart.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { setFigure } from '../../../../tests/support/model-talk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import {
  changeOwner,
  openVisitor,
  readOwnThread,
  readThread,
  receiveHostMessage,
  replyAsStaff,
  type Visitor,
} from '../conversations/index.ts';
import { readDialogueState } from '../dialogue/index.ts';
import { newId, type Context } from '../kernel/index.ts';
import { builtInEngine, runTurn, type Engine, type Engines } from './index.ts';

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

function keep({ identityId }: Visitor, text: string) {
  return receiveHostMessage(t.visitor(), { identityId, channel: 'web_chat', text, clientKey: newId() });
}

function turn({ conversationId, seq }: { conversationId: string; seq: number }, engines = BUILT_IN) {
  return runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, engines);
}

async function say(visitor: Visitor, text: string, engines = BUILT_IN) {
  const received = await keep(visitor, text);
  return { received, outcome: await turn(received, engines) };
}

/** Each so long after the one before it, whatever has been answered by then. */
async function sayQuickly(visitor: Visitor, texts: readonly string[], apartMs: number, engines = BUILT_IN) {
  return Promise.all(
    texts.map(async (text, at) => {
      await wait(at * apartMs);
      return say(visitor, text, engines);
    }),
  );
}

async function thread(visitor: Visitor, conversationId: string) {
  return (await readOwnThread(t.visitor(), visitor, { conversationId, limit: 100 })).messages;
}

async function stateOf(conversationId: string) {
  const row = await t.platform.db
    .selectFrom('dialogue_states')
    .select('state_enc')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow();
  const kept: unknown = JSON.parse(t.platform.crypto.decrypt('dialogue_states.state', row.state_enc));
  return readDialogueState((kept as { engine: unknown }).engine);
}

const newVisitor = async () => (await openVisitor(t.visitor())).visitor;

/** Takes its time, as a model does. */
const slow: Engines = {
  builtIn: {
    name: 'built_in',
    async reply(asked, toolbox, report) {
      const draft = await builtInEngine.reply(asked, toolbox, report);
      await wait(120);
      return draft;
    },
  },
  model: null,
};

const PARTY = ['we are 12 adults', 'on dec 19', 'in 94538'];

describe('words sent quickly', () => {
  it.each([
    [0, BUILT_IN],
    [30, BUILT_IN],
    [60, slow],
    [100, slow],
  ])('are all read, %d ms apart', async (apart, engines) => {
    const visitor = await newVisitor();
    const [first] = await sayQuickly(visitor, PARTY, apart, engines);
    const conversationId = first?.received.conversationId ?? '';
    const state = await stateOf(conversationId);
    expect(state.wanted).toMatchObject({ party: { adults: 12 }, date: expect.stringMatching(/-12-19$/) });
    expect(state.place.postalCode).toBe('94538');
    expect((await thread(visitor, conversationId)).at(-1)).toMatchObject({ author: 'concierge' });
    await say(visitor, '6pm');
    const after = await stateOf(conversationId);
    expect(after.wanted).toMatchObject({ party: { adults: 12 }, time: '18:00' });
    expect((await thread(visitor, conversationId)).at(-1)?.text).not.toContain('How many guests');
  });

  it('that answer what was asked are heard each as an answer', async () => {
    const visitor = await newVisitor();
    const { received } = await say(visitor, 'I want to book a party');
    await sayQuickly(visitor, ['12', 'dec 19', '6pm', 'fremont', '94538'], 0);
    const { wanted, place } = await stateOf(received.conversationId);
    expect(wanted).toMatchObject({ party: { adults: 12 }, time: '18:00', date: expect.stringMatching(/-12-19$/) });
    expect(place).toMatchObject({ postalCode: '94538' });
  });

  it('count once: what was read in one answer is not added again in the next', async () => {
    const visitor = await newVisitor();
    const { received } = await say(visitor, 'What would 10 adults cost in 94538?');
    await sayQuickly(visitor, ['add 2 more adults', 'how far do you travel?'], 10, slow);
    await say(visitor, 'dec 19');
    const { wanted } = await stateOf(received.conversationId);
    expect(wanted.party).toMatchObject({ adults: 12 });
  });

  it('are read by a model as one message, in order', async () => {
    const heard: (readonly string[])[] = [];
    const model: Engine = {
      name: 'model',
      async reply({ messages, state }) {
        heard.push(messages.filter(({ author }) => author === 'host').map(({ text }) => text));
        return { text: 'Hello!', language: 'en', sources: [], actions: [], intents: [], gaps: [], state };
      },
    };
    const visitor = await newVisitor();
    const kept = [];
    for (const text of PARTY) kept.push(await keep(visitor, text));
    await Promise.all(kept.map((received) => turn(received, { builtIn: builtInEngine, model })));
    expect(heard).toEqual([[PARTY.join('\n\n')]]);
  });

  it('have one answer at a time, and what a person answered is not read again', async () => {
    const visitor = await newVisitor();
    const { conversationId } = await keep(visitor, 'we are 30 adults');
    await replyAsStaff(support, { conversationId, text: 'Noted, 30.' });
    await changeOwner(support, { conversationId, to: { kind: 'concierge' } });
    await say(visitor, 'do you have tofu?');
    const { wanted } = await stateOf(conversationId);
    expect(wanted.party).toBeNull();
  });
});

let hosts = 0;
/** Talks until the summary, for a day of its own. */
async function atTheSummary(day: string) {
  const visitor = await newVisitor();
  const { received } = await say(visitor, `We are 12 adults, ${day} 2027 at 6pm, 1 Main St, Fremont CA 94538`);
  const { conversationId } = received;
  hosts += 1;
  await say(visitor, `I am Jordan Lee, jordan${hosts}@mail.example, 510-555-01${10 + hosts}`);
  return { visitor, conversationId };
}

const holdsOn = (date: string) =>
  t.platform.db.selectFrom('holds').select('id').where('event_date', '=', date).execute();

describe('a yes', () => {
  it.each([
    ['twice at once', 'May 3', '2027-05-03', ['yes', 'yes'], 0],
    ['twice, 30 ms apart', 'May 4', '2027-05-04', ['yes', 'yes'], 30],
    ['with thanks at once', 'May 5', '2027-05-05', ['yes', 'thank you!'], 0],
    ['with thanks 20 ms later', 'May 6', '2027-05-06', ['yes', 'thank you!'], 20],
    ['with thanks 40 ms later', 'May 7', '2027-05-07', ['yes', 'thank you!'], 40],
  ] as const)('said %s holds once and says so once', async (_how, day, date, words, apart) => {
    const { visitor, conversationId } = await atTheSummary(day);
    await sayQuickly(visitor, words, apart, slow);
    expect(await holdsOn(date)).toHaveLength(1);
    const said = await thread(visitor, conversationId);
    const last = said.findLastIndex(({ text }) => words[0] === text);
    const told = said.filter(({ actions }) =>
      actions.some((action) => action.kind === 'link' && action.url.includes('/book/')),
    );
    expect(told).toHaveLength(1);
    expect((await stateOf(conversationId)).hold).not.toBeNull();
    const since = said.slice(last + 1).map(({ text }) => text);
    expect(since.join('\n')).not.toContain('Shall I hold it');
    await say(visitor, 'yes');
    const after = (await thread(visitor, conversationId)).at(-1)?.text ?? '';
    expect(after).not.toContain('taken');
    expect(after).not.toContain('Shall I hold it');
    expect(await holdsOn(date)).toHaveLength(1);
  });

  it('is told although the host asked something while it was carried out, and that is answered after it', async () => {
    const { visitor, conversationId } = await atTheSummary('May 10');
    const yes = await keep(visitor, 'yes');
    const questions: Promise<unknown>[] = [];
    const meanwhile: Engine = {
      name: 'built_in',
      async reply(asked, toolbox, report) {
        const draft = await builtInEngine.reply(asked, toolbox, report);
        const received = await keep(visitor, 'do you have tofu?');
        questions.push(turn(received));
        return draft;
      },
    };
    expect(await turn(yes, { builtIn: meanwhile, model: null })).toMatchObject({ kind: 'answered' });
    expect(await Promise.all(questions)).toMatchObject([{ kind: 'answered' }]);
    const replies = (await thread(visitor, conversationId)).slice(-2);
    expect(replies[0]?.actions).toMatchObject([{ kind: 'link', url: expect.stringContaining('/book/') }]);
    expect(replies[1]?.text).toContain('ofu');
    expect(await holdsOn('2027-05-10')).toHaveLength(1);
  });

  it.each([
    ['May 18', '2027-05-18', ['thank you!', 'yes'], 1],
    ['May 19', '2027-05-19', ['yes', 'gracias'], 1],
    ['May 20', '2027-05-20', ['thanks but hold on', 'yes'], 0],
  ] as const)('on %s (%s) beside another message %j holds %d', async (day, date, [first, second], count) => {
    const { visitor } = await atTheSummary(day);
    await keep(visitor, first);
    await say(visitor, second);
    expect(await holdsOn(date)).toHaveLength(count);
  });

  it('and words that come with it before anything is done are not taken for a yes', async () => {
    const { visitor, conversationId } = await atTheSummary('May 17');
    await keep(visitor, 'yes');
    const { outcome } = await say(visitor, 'wait, no');
    expect(outcome).toMatchObject({ kind: 'answered' });
    expect(await holdsOn('2027-05-17')).toEqual([]);
    expect((await stateOf(conversationId)).hold).toBeNull();
  });

  it('whose answer gave way to a person is known to whoever goes on, and to our people', async () => {
    const { visitor, conversationId } = await atTheSummary('May 11');
    const yes = await keep(visitor, 'yes');
    const interrupted: Engine = {
      name: 'built_in',
      async reply(asked, toolbox, report) {
        const draft = await builtInEngine.reply(asked, toolbox, report);
        await replyAsStaff(support, { conversationId, text: 'I am here.' });
        return draft;
      },
    };
    expect(await turn(yes, { builtIn: interrupted, model: null })).toEqual({ kind: 'dropped', why: 'owner' });
    const { hold } = await stateOf(conversationId);
    const note = (await readThread(support, { conversationId, limit: 50 })).messages.find(
      ({ kind }) => kind === 'note',
    );
    expect(note?.text).toContain(hold?.code);
    await changeOwner(support, { conversationId, to: { kind: 'concierge' } });
    await say(visitor, 'and what do I need to prepare?');
    const last = (await thread(visitor, conversationId)).at(-1)?.text ?? '';
    expect(last).not.toContain('Shall I hold it');
    expect(await holdsOn('2027-05-11')).toHaveLength(1);
  });

  it('whose worker died after it was done is told with the next message', async () => {
    const { visitor, conversationId } = await atTheSummary('May 12');
    const dying: Engine = {
      name: 'built_in',
      async reply(asked, toolbox, report) {
        await builtInEngine.reply(asked, toolbox, report);
        throw new TypeError('power cut');
      },
    };
    const yes = await keep(visitor, 'yes');
    await expect(turn(yes, { builtIn: dying, model: null })).rejects.toThrow('power cut');
    expect(await holdsOn('2027-05-12')).toHaveLength(1);
    await say(visitor, 'hello?');
    const last = (await thread(visitor, conversationId)).at(-1);
    expect(last?.actions.some((action) => action.kind === 'link' && action.url.includes('/book/'))).toBe(true);
    expect(await holdsOn('2027-05-12')).toHaveLength(1);
  });
});

describe('the off switch', () => {
  it('leaves what is said to people, once, whichever door asks', async () => {
    await setFigure(t, 'concierge.enabled', false);
    const visitor = await newVisitor();
    const all = await sayQuickly(visitor, ['Hi', 'What would 12 adults cost in 94538?'], 0);
    expect(all.map(({ outcome }) => outcome.kind)).toEqual(['not_needed', 'not_needed']);
    const conversationId = all[0]?.received.conversationId ?? '';
    const { conversation, messages } = await readThread(support, { conversationId, limit: 10 });
    expect(conversation.owner).toEqual({ kind: 'desk' });
    expect(messages.map(({ author }) => author).toSorted()).toEqual(['host', 'host', 'system']);
    await setFigure(t, 'concierge.enabled', true);
  });
});
