/**
 * A model in the evaluation, by way of the scripted stand-in that speaks OpenAI's protocol. It proves the seam: that the
 * model's own replies are played, judged and counted apart from the built-in engine's. It says nothing of any real model.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type ModelReply, type ModelRequest, type Sandbox } from '@myhibachi/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Expectation, ScriptedDialogue } from './dialogue-file.ts';
import { configuredEngines, type NamedEngine } from './engine-by-name.ts';
import { evaluate } from './evaluate.ts';
import type { Played } from './play.ts';
import { scores, sideBySide } from './report.ts';

function dialogue(name: string, say: string, expected: Expectation): ScriptedDialogue {
  return {
    family: 'of the model',
    name,
    channel: 'web_chat',
    given: { signedIn: false, taken: [] },
    lines: [{ ways: [say], when: null, expect: null }],
    expect: expected,
    heldOut: false,
  };
}

const DIALOGUES = [
  dialogue('prices by the tool', 'What would 12 adults cost in 94538?', { quote: 71_445, party: [12, 0, 0] }),
  dialogue('talks instead of pricing', 'Tell me about 14 adults in 94538, what would that cost?', { quote: 83_353 }),
  dialogue('makes a price up', 'And what is it for 10 adults in 94538?', { quote: 59_538 }),
];

const lastOf = ({ messages }: ModelRequest) => messages.at(-1)?.content ?? '';

/** A model that prices twelve guests by the tool, does nothing for fourteen, and makes a price up for ten. */
function answer(request: ModelRequest): ModelReply {
  const { messages } = request;
  if (messages.at(-1)?.role === 'tool') {
    const cents = Number(/"totalCents":(\d+)/.exec(lastOf(request))?.[1] ?? 0);
    return { text: `That comes to $${(cents / 100).toFixed(2)}. Which day do you have in mind?` };
  }
  const asked = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  if (asked.includes('14 adults')) return { text: 'With pleasure! Which day do you have in mind?' };
  if (asked.includes('10 adults')) return { text: 'That is $99.00 in all.' };
  return { calls: [{ name: 'quote_party', input: { party: { adults: 12 }, venue: { postalCode: '94538' } } }] };
}

const dataDir = mkdtempSync(join(tmpdir(), 'evaluated-model-'));
let sandbox: Sandbox;
let engines: readonly NamedEngine[];
const played = new Map<string, readonly Played[]>();

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
  sandbox.modelScript.otherwise(answer);
  const { baseUrl, apiKey } = sandbox.model;
  engines = configuredEngines({ MODEL_BASE_URL: baseUrl, MODEL_API_KEY: apiKey, EVALUATION_MODEL: 'sandbox' });
  for (const { name, engines: offered, model } of engines)
    played.set(name, await evaluate({ engines: offered, model, dialogues: DIALOGUES }));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

const of = (engine: string, name: string) => (played.get(engine) ?? []).filter((one) => one.dialogue.name === name);

describe('a connected model', () => {
  it('is played beside the built-in engine, under the same circumstances', () => {
    expect(engines.map(({ name }) => name)).toEqual(['built_in', 'model']);
    expect([...played.values()].map((plays) => plays.length)).toEqual([12, 12]);
    expect(sandbox.modelScript.requests().length).toBeGreaterThan(0);
    expect(sandbox.modelScript.requests().every(({ model }) => model === 'sandbox')).toBe(true);
  });

  it('is judged by what it does: the price by its tool is right, talk without one is not', () => {
    for (const { faults, unbacked, replies, byModel } of of('model', 'prices by the tool'))
      expect({ faults, unbacked, replies, byModel }).toEqual({ faults: [], unbacked: [], replies: 1, byModel: 1 });
    for (const { faults, byModel } of of('model', 'talks instead of pricing'))
      expect({ faults, byModel }).toEqual({ faults: ['quote should be 83353 and is "none"'], byModel: 1 });
  });

  it('gets no praise for what the built-in engine said in its place', () => {
    for (const { faults, unbacked, replies, byModel } of of('model', 'makes a price up'))
      expect({ faults, unbacked, replies, byModel }).toEqual({ faults: [], unbacked: [], replies: 1, byModel: 0 });
  });

  it('stands in one table with the built-in engine, with the share of its own replies', () => {
    const rows = [...played].map(([name, plays]) => [name, scores(plays)] as const);
    const [head, family, ...rest] = sideBySide(rows, 4).split('\n');
    expect(head).toMatch(/family +dialogues +built_in pass@1 +pass\^4 +unbacked +model pass@1 +pass\^4 +unbacked/);
    expect(family).toMatch(/of the model +3 +100\.0 % +100\.0 % +0 +66\.7 % +66\.7 % +0/);
    expect(rest.at(-1)).toBe("The model gave 66.7 % of its replies itself; the others are the built-in engine's.");
  });
});

describe('the engines of a run', () => {
  it('are the built-in one alone where no model is connected, and never half of a connection', () => {
    expect(configuredEngines({}).map(({ name }) => name)).toEqual(['built_in']);
    expect(() => configuredEngines({ MODEL_BASE_URL: 'http://127.0.0.1:9/v1' })).toThrow('together, or neither');
  });

  it('are one of them where it is asked for, and none is made up', () => {
    const connected = { MODEL_BASE_URL: 'http://127.0.0.1:9/v1', MODEL_API_KEY: 'key' };
    const names = configuredEngines({ ...connected, EVALUATION_ENGINE: 'model' }).map(({ name }) => name);
    expect(names).toEqual(['model']);
    expect(() => configuredEngines({ EVALUATION_ENGINE: 'model' })).toThrow('only built_in');
  });
});
