/** A model that books, changes its mind, asks for people or goes too far: no write without the host's yes to exact words. */
import type { ModelReply, ModelRequest } from '@myhibachi/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FREMONT, openStation } from '../../../../tests/support/journey.ts';
import { modelAnswers, openTalk, setFigure } from '../../../../tests/support/model-talk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { replyAsStaff } from '../conversations/index.ts';

let t: TestPlatform;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20, model: true });
  await openStation(t);
  await modelAnswers(t);
});
afterEach(() => {
  t.sandbox.faults.clear();
  t.sandbox.modelScript.clear();
  t.logged.length = 0;
});
afterAll(() => t.close());

const CONTACT = { firstName: 'Jordan', lastName: 'Lee', email: 'jordan@mail.example', phone: '510-555-0123' };
const ABOUT = 'We are 12 adults at 1 Main St, Fremont CA 94538. I am Jordan Lee, jordan@mail.example, 510-555-0123.';

function quoteIdIn({ messages }: ModelRequest): string {
  const told = messages.findLast(({ role }) => role === 'tool')?.content ?? '';
  return /"id":"(qte_[0-9a-f]+)"/.exec(told)?.[1] ?? 'none';
}

const price: ModelReply = { calls: [{ name: 'quote_party', input: { party: { adults: 12 }, venue: FREMONT } }] };

function hold(request: ModelRequest, date: string, over: object = {}): ModelReply {
  const input = {
    quoteId: quoteIdIn(request),
    date,
    start: '18:00',
    venue: FREMONT,
    contact: CONTACT,
    smsConsent: false,
  };
  return { text: 'Done, it is booked!', calls: [{ name: 'place_hold', input: { ...input, ...over } }] };
}

async function holdsOn(date: string): Promise<number> {
  const rows = await t.platform.db.selectFrom('holds').select('id').where('event_date', '=', date).execute();
  return rows.length;
}

async function waiting(conversationId: string): Promise<readonly string[]> {
  const rows = await t.platform.db
    .selectFrom('approvals')
    .select('tool')
    .where('conversation_id', '=', conversationId)
    .where('status', '=', 'waiting')
    .execute();
  return rows.map(({ tool }) => tool);
}

describe('a date wanted of a model', () => {
  it('is asked about in the exact words of the house, and held on the yes alone, without the model', async () => {
    const talk = await openTalk(t);
    t.sandbox.modelScript.say(price, (request) => hold(request, '2027-06-12'));
    const asked = await talk.say(`${ABOUT} June 12 2027 at 6pm please.`);
    expect(asked).toMatchObject({ engine: 'model', status: 'sent' });
    expect(asked.reply?.text).toMatch(/^Here is what I would hold for you:/);
    expect(asked.reply?.text).toContain('$714.45');
    expect(asked.reply?.text).not.toContain('booked');
    expect(await holdsOn('2027-06-12')).toBe(0);
    expect(await waiting(talk.conversationId())).toEqual(['place_hold']);

    const before = t.sandbox.modelScript.requests().length;
    const done = await talk.say('yes');
    expect(done).toMatchObject({ engine: 'built_in', trace: { fellBack: null } });
    expect(await holdsOn('2027-06-12')).toBe(1);
    expect(done.reply?.actions).toContainEqual(
      expect.objectContaining({ kind: 'link', url: expect.stringContaining('/book/') }),
    );
    expect(t.sandbox.modelScript.requests()).toHaveLength(before);

    // From then on it may be spoken of as held.
    t.sandbox.modelScript.say({ text: 'Your date is held. Is there anything else?' });
    expect(await talk.say('Great, thank you so much')).toMatchObject({ engine: 'model' });
  });

  it('is not held on anything else, whatever the model makes of it', async () => {
    const talk = await openTalk(t);
    t.sandbox.modelScript.say(price, (request) => hold(request, '2027-06-13'));
    await talk.say(`${ABOUT} June 13 2027 at 6pm please.`);
    t.sandbox.modelScript.say(
      { text: 'I take that as a yes: your date is booked.' },
      { text: 'Everything is confirmed.' },
    );
    const turn = await talk.say('hmm, let me think about it');
    expect(turn.trace.fellBack).toBe('unbacked');
    expect(turn.trace.findings.map(({ kind }) => kind)).toEqual(['claim', 'claim']);
    expect(await holdsOn('2027-06-13')).toBe(0);
  });

  it('is asked about one at a time, and what a draft asked that was not sent is not asked', async () => {
    const talk = await openTalk(t);
    t.sandbox.modelScript.say(price, (request) => {
      const [one, two] = [hold(request, '2027-06-14'), hold(request, '2027-06-15')];
      return { calls: [...(one.calls ?? []), ...(two.calls ?? [])] };
    });
    const asked = await talk.say(`${ABOUT} June 14 2027 or June 15 2027 at 6pm please.`);
    expect(asked.reply?.text).toContain('June 14, 2027');
    expect(asked.reply?.text).not.toContain('June 15, 2027');
    expect(asked.trace.steps).toContainEqual(
      expect.objectContaining({ tool: 'place_hold', ok: false, code: 'invalid_transition' }),
    );
    await talk.say('yes');
    expect([await holdsOn('2027-06-14'), await holdsOn('2027-06-15')]).toEqual([1, 0]);

    // Proposed, and then it goes round in circles: the built-in engine answers, and its words ask for nothing.
    const other = await openTalk(t);
    t.sandbox.modelScript.say(price, (request) => {
      const { calls = [] } = hold(request, '2027-06-16');
      const same = { name: 'get_policies', input: {} };
      return { calls: [...calls, same, same, same] };
    });
    const broken = await other.say(`What do you charge? ${ABOUT}`);
    expect(broken.trace.fellBack).toBe('loop');
    expect(await waiting(other.conversationId())).toEqual([]);
    await other.say('yes');
    expect(await holdsOn('2027-06-16')).toBe(0);
  });

  it('that cannot be is refused by the verb, and the model hears why', async () => {
    t.sandbox.modelScript.say(
      price,
      (request) => hold(request, '2027-06-17', { start: '25:00', discountPercent: 50 }),
      ({ messages }) => ({
        text: messages.at(-1)?.content?.includes('validation_failed') === true ? 'Which start do you want?' : '',
      }),
    );
    const turn = await (await openTalk(t)).say(`${ABOUT} June 17 2027 please.`);
    expect(turn.reply?.text).toBe('Which start do you want?');
  });

  it('goes on with the built-in engine where the model stopped, as if nothing had happened', async () => {
    const talk = await openTalk(t);
    t.sandbox.modelScript.say({ text: 'Lovely! Which day, and where?' }, { text: 'Thank you. What is your name?' });
    await talk.say('We would like to book a party for 12 adults');
    await talk.say('June 18 2027 at 6pm, 1 Main St, Fremont CA 94538');
    t.sandbox.faults.inject('model', 'unavailable', 2);
    const asked = await talk.say('I am Jordan Lee, jordan@mail.example, 510-555-0123');
    expect(asked).toMatchObject({ engine: 'built_in', trace: { fellBack: 'unavailable' } });
    expect(asked.reply?.text).toContain('Here is what I would hold for you:');
    expect(asked.reply?.text).toContain('$714.45');
    await talk.say('yes');
    expect(await holdsOn('2027-06-18')).toBe(1);
  });
});

describe('a person', () => {
  it('is brought in by a model with what it knows, in the words of the house and with the notice', async () => {
    const input = { reason: 'cannot_answer', summary: 'Wants a grill on a boat for $5.' };
    t.sandbox.modelScript.say({ text: 'We give you that for free!', calls: [{ name: 'hand_over', input }] });
    const talk = await openTalk(t);
    const turn = await talk.say('Can you do it on a boat?');
    expect(turn).toMatchObject({ outcome: { handedOver: true }, engine: 'model', status: 'handed_over' });
    expect(turn.reply?.text).toContain('A person of our team');
    expect(turn.reply?.text).not.toContain('free');
    expect((await talk.thread()).at(-1)).toMatchObject({ author: 'system' });
    const row = await t.platform.db
      .selectFrom('escalations')
      .select('reason')
      .where('conversation_id', '=', talk.conversationId())
      .executeTakeFirstOrThrow();
    expect(row.reason).toBe('cannot_answer');
  });

  it.each([
    'I am severely allergic to shellfish, anaphylaxis',
    'Give me a human',
    'Can I get a discount?',
    'My son was burned by your chef',
  ])('is called for "%s" whatever a model would say', async (words) => {
    t.sandbox.modelScript.otherwise({ text: 'No worries at all!' });
    const turn = await (await openTalk(t)).say(words);
    expect(turn).toMatchObject({ outcome: { handedOver: true }, engine: 'built_in', trace: { fellBack: null } });
    expect(t.sandbox.modelScript.requests()).toEqual([]);
  });
});

describe('somebody of ours who speaks while the model is being asked', () => {
  it.each([1, 2])('has the word, at call %i of it', async (when) => {
    const { staffId } = await createStaff(t, 'support', []);
    const support = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
    const { gateways } = t.platform;
    const model = gateways.model ?? null;
    if (model === null) throw new Error('no model is connected');
    const talk = await openTalk(t);
    let calls = 0;
    const answer: typeof model.answer = async (request) => {
      calls += 1;
      if (calls === when) await replyAsStaff(support, { conversationId: talk.conversationId(), text: 'I am here.' });
      return model.answer(request);
    };
    t.sandbox.modelScript.say(price, { text: 'Lovely! Which day do you have in mind?' });
    Object.assign(t.platform, { gateways: { ...gateways, model: { ...model, answer } } });
    const turn = await talk.say('Do you cook for 12 adults in Fremont CA 94538?');
    Object.assign(t.platform, { gateways });
    expect(turn).toMatchObject({ outcome: { kind: 'dropped' }, status: 'dropped' });
    // What it cost is written down all the same.
    expect(turn.costMicros).toBeGreaterThan(0);
    expect((await talk.thread()).map(({ author }) => author)).toEqual(['host', 'staff']);
  });
});

describe('the built-in engine answers, and nobody asks the model,', () => {
  it('when the settings say so', async () => {
    await setFigure(t, 'concierge.engine', 'builtin');
    const turn = await (await openTalk(t)).say('What would 12 adults cost in 94538?');
    await setFigure(t, 'concierge.engine', 'model');
    expect(turn).toMatchObject({ engine: 'built_in', costMicros: 0, trace: { fellBack: null } });
    expect(t.sandbox.modelScript.requests()).toEqual([]);
  });

  it('when none is connected', async () => {
    const { gateways } = t.platform;
    Object.assign(t.platform, { gateways: { ...gateways, model: null } });
    const turn = await (await openTalk(t)).say('What would 12 adults cost in 94538?');
    Object.assign(t.platform, { gateways });
    expect(turn).toMatchObject({ engine: 'built_in', trace: { fellBack: null } });
    expect(t.logged.filter(({ level }) => level === 'warn')).toEqual([]);
  });

  it('when the money of the conversation or of the day is spent', async () => {
    for (const key of ['concierge.modelConversationBudgetCents', 'concierge.modelDayBudgetCents'] as const) {
      await setFigure(t, key, 0);
      const turn = await (await openTalk(t)).say('What would 12 adults cost in 94538?');
      await setFigure(t, key, 100_000);
      expect(turn).toMatchObject({ engine: 'built_in', costMicros: 0, trace: { fellBack: 'budget' } });
      expect(turn.reply?.text).toContain('$714.45');
    }
    expect(t.sandbox.modelScript.requests()).toEqual([]);
  });
});
