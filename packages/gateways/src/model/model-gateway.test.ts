/** Every way in which a model's answer can go wrong on the line, over the real protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelFailure, type ModelRequest } from '@myhibachi/core/kernel';
import { startSandbox, type ModelReply, type Sandbox } from '@myhibachi/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resilienceConfig } from '../resilience.ts';
import { createModelGateway } from './model-gateway.ts';

const QUICK = resilienceConfig({ initialBackoffMs: 1, maxBackoffMs: 2, breakerThreshold: 4 });
const dataDir = mkdtempSync(join(tmpdir(), 'model-gateway-'));
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
});
afterEach(() => {
  sandbox.faults.clear();
  sandbox.modelScript.clear();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

const TOOLS = [
  {
    name: 'quote_party',
    description: 'Prices a party.',
    input: z.strictObject({ adults: z.int().min(1), at: z.string().optional() }),
  },
];

function connect(over: Partial<Sandbox['model']> = {}) {
  return createModelGateway({ ...sandbox.model, sandbox: true, ...over }, QUICK);
}

function ask(over: Partial<ModelRequest> = {}): ModelRequest {
  return {
    model: 'sandbox',
    instructions: 'Be brief.',
    messages: [{ role: 'user', text: 'What do 12 adults cost?' }],
    tools: TOOLS,
    temperature: 0.2,
    maxOutputTokens: 300,
    attemptMs: 5_000,
    signal: new AbortController().signal,
    onWriting: () => undefined,
    ...over,
  };
}

describe('an answer of a model', () => {
  it('is put together from its stream, with what the service counted', async () => {
    const said = 'It is a pleasure to help you with your party.';
    sandbox.modelScript.say({ text: said, usage: { in: 120, out: 11 } });
    let writing = 0;
    const answer = await connect().gateway.answer(ask({ onWriting: () => void (writing += 1) }));
    expect(answer).toEqual({
      text: said,
      calls: [],
      finish: 'stop',
      usage: { tokensIn: 120, tokensOut: 11 },
      lostAttempts: 0,
    });
    expect(writing).toBe(1);
  });

  it('asks for tools, several at once, and is told their answers in the protocol’s own shape', async () => {
    const { gateway } = connect();
    sandbox.modelScript.say({
      calls: [
        { name: 'quote_party', input: { adults: 12 } },
        { name: 'quote_party', input: { adults: 20, at: 'a place with “quotes”' } },
      ],
    });
    const { calls, finish, text } = await gateway.answer(ask());
    expect(finish).toBe('tool_calls');
    expect(calls.map(({ name, input, malformed }) => ({ name, input, malformed }))).toEqual([
      { name: 'quote_party', input: { adults: 12 }, malformed: false },
      { name: 'quote_party', input: { adults: 20, at: 'a place with “quotes”' }, malformed: false },
    ]);
    sandbox.modelScript.say({ text: 'Done.' });
    const told = calls.map(({ id, name }) => ({ role: 'tool', callId: id, name, output: { totalCents: 1 } }) as const);
    await gateway.answer(ask({ messages: [...ask().messages, { role: 'assistant', text, calls }, ...told] }));
    const request = sandbox.modelScript.requests().at(-1);
    expect(request).toMatchObject({ model: 'sandbox', temperature: 0.2, max_tokens: 300, stream: true });
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'tool', 'tool']);
    expect(request?.messages[0]?.content).toBe('Be brief.');
    expect(request?.tools?.[0]?.function).toMatchObject({
      name: 'quote_party',
      parameters: { type: 'object', required: ['adults'], additionalProperties: false },
    });
  });

  it('with arguments that are no JSON, or for a tool nobody has, is handed over as what it is', async () => {
    sandbox.modelScript.say(
      { calls: [{ name: 'quote_party', input: '{"adults": 12' }] },
      { calls: [{ name: 'drop_tables', input: {} }] },
    );
    const { gateway } = connect();
    const broken = await gateway.answer(ask());
    expect(broken.calls).toMatchObject([{ name: 'quote_party', input: null, malformed: true }]);
    expect((await gateway.answer(ask())).calls).toMatchObject([{ name: 'drop_tables' }]);
  });

  it('that the limit cut off, or the service withheld, says so', async () => {
    sandbox.modelScript.say({ text: 'It would be', finish: 'length' }, { text: '', finish: 'content_filter' });
    const { gateway } = connect();
    expect(await gateway.answer(ask())).toMatchObject({ finish: 'length' });
    expect(await gateway.answer(ask())).toMatchObject({ finish: 'filtered' });
  });

  it('without a count has none', async () => {
    sandbox.modelScript.say({ text: 'Hello.', usage: null });
    expect((await connect().gateway.answer(ask())).usage).toBeNull();
  });
});

describe('an answer that breaks off', () => {
  const FAULTS: readonly NonNullable<ModelReply['fault']>[] = ['cut', 'unfinished', 'garbled', 'error'];

  it.each(FAULTS)('(%s) is asked for once more, and the lost attempt is told of', async (fault) => {
    sandbox.modelScript.say({ text: 'The half of it is lost.', fault }, { text: 'Whole.' });
    expect(await connect().gateway.answer(ask())).toMatchObject({ text: 'Whole.', lostAttempts: 1 });
  });

  it.each(FAULTS)('(%s) again and again is no answer, never half of one', async (fault) => {
    sandbox.modelScript.otherwise({ text: 'The half of it is lost.', fault });
    const failed = connect().gateway.answer(ask());
    await expect(failed).rejects.toBeInstanceOf(ModelFailure);
    await expect(failed).rejects.toMatchObject({ gateway: 'model', kind: 'unavailable', lostAttempts: 2 });
    expect(sandbox.modelScript.requests()).toHaveLength(2);
  });

  it('by silence costs one time-out an attempt', async () => {
    sandbox.modelScript.otherwise({ text: 'One moment, I am thinking.', fault: 'stall' });
    await expect(connect().gateway.answer(ask({ attemptMs: 40 }))).rejects.toMatchObject({
      message: 'model answer: no answer in time',
      lostAttempts: 2,
    });
  });

  it('ends with the time for the whole answer, and is not tried again after it', async () => {
    sandbox.modelScript.otherwise({ text: 'One moment, I am thinking.', fault: 'stall' });
    const failed = connect().gateway.answer(ask({ signal: AbortSignal.timeout(60) }));
    await expect(failed).rejects.toMatchObject({ message: 'model answer: the time for it is over' });
    expect(sandbox.modelScript.requests().length).toBeLessThanOrEqual(1);
  });
});

describe('a service in trouble', () => {
  it('is asked again after a moment, and left alone when it asks for longer', async () => {
    const { gateway } = connect();
    sandbox.modelScript.say({ status: 429, retryAfter: '0.05' }, { text: 'Here I am.' });
    expect(await gateway.answer(ask())).toMatchObject({ text: 'Here I am.', lostAttempts: 0 });
    sandbox.modelScript.say({ status: 429, retryAfter: '60' });
    await expect(gateway.answer(ask())).rejects.toMatchObject({ kind: 'unavailable', lostAttempts: 0 });
    const asked = sandbox.modelScript.requests().length;
    await expect(gateway.answer(ask())).rejects.toMatchObject({ message: 'model answer: it asked to be left alone' });
    expect(sandbox.modelScript.requests()).toHaveLength(asked);
  });

  it('that keeps failing is not asked any more until it has had a rest', async () => {
    const { gateway, breaker } = connect();
    sandbox.faults.inject('model', 'broken', 4);
    await expect(gateway.answer(ask())).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(gateway.answer(ask())).rejects.toMatchObject({ kind: 'unavailable' });
    expect(breaker.state()).toBe('open');
    const asked = sandbox.faults.calls('model');
    await expect(gateway.answer(ask())).rejects.toMatchObject({ kind: 'unavailable', lostAttempts: 0 });
    expect(sandbox.faults.calls('model')).toBe(asked);
  });

  it('that refuses the key or the model is not asked twice', async () => {
    await expect(connect({ apiKey: 'wrong' }).gateway.answer(ask())).rejects.toMatchObject({
      kind: 'refused',
      lostAttempts: 0,
    });
    await expect(connect().gateway.answer(ask({ model: 'no-such-model' }))).rejects.toMatchObject({ kind: 'refused' });
  });

  it('says on request whether it is there, without an answer being paid for', async () => {
    await connect().gateway.check();
    expect(sandbox.modelScript.requests()).toHaveLength(0);
    await expect(connect({ apiKey: 'wrong' }).gateway.check()).rejects.toMatchObject({ kind: 'refused' });
  });
});
