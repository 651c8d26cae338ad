/** The stand-in for a model at its own protocol and at the door to its script. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../start-sandbox.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-model-'));
let sandbox: Sandbox;
let pages: FastifyInstance;

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
  pages = fastify();
  await pages.register(sandbox.pages, { prefix: '/sandbox' });
});
afterEach(() => sandbox.modelScript.clear());
afterAll(async () => {
  await pages.close();
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

function complete(body: object, key = sandbox.model.apiKey): Promise<Response> {
  return fetch(`${sandbox.model.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const HELLO = { model: 'sandbox', messages: [{ role: 'user', content: 'Hello' }] };

it('answers in one piece, or as events that end with the count and [DONE]', async () => {
  sandbox.modelScript.say({ text: 'Good day to you.', usage: { in: 5, out: 4 } });
  const whole: unknown = await (await complete(HELLO)).json();
  expect(whole).toMatchObject({
    object: 'chat.completion',
    choices: [{ message: { role: 'assistant', content: 'Good day to you.' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 5, completion_tokens: 4, total_tokens: 9 },
  });
  sandbox.modelScript.say({ text: 'Good day to you.', usage: { in: 5, out: 4 } });
  const streamed = await complete({ ...HELLO, stream: true, stream_options: { include_usage: true } });
  expect(streamed.headers.get('content-type')).toBe('text/event-stream');
  const events = (await streamed.text()).split('\n\n').filter((event) => event !== '');
  expect(events.at(-1)).toBe('data: [DONE]');
  expect(events.at(-2)).toContain('"usage":{"prompt_tokens":5');
  const said = events.flatMap((event) => /"content":"([^"]*)"/.exec(event)?.[1] ?? '').join('');
  expect(said).toBe('Good day to you.');
});

it('turns away a wrong key, a model it does not have, and what is no request', async () => {
  expect((await complete(HELLO, 'wrong')).status).toBe(401);
  expect((await complete({ ...HELLO, model: 'no-such-model' })).status).toBe(404);
  expect((await complete({ model: 'sandbox' })).status).toBe(400);
  expect((await fetch(`${sandbox.model.baseUrl}/models`)).status).toBe(401);
});

it('told nothing, looks up what it is asked where it may, and says what it found', async () => {
  const tools = [{ type: 'function', function: { name: 'search_knowledge', parameters: { type: 'object' } } }];
  const asked = await (await complete({ ...HELLO, tools })).text();
  expect(asked).toContain(String.raw`"arguments":"{\"question\":\"Hello\"}"`);
  const found = JSON.stringify({ ok: true, output: { answered: true, items: [{ excerpt: 'We bring the grill.' }] } });
  const told = { role: 'tool', tool_call_id: 'x', content: found };
  expect(await (await complete({ ...HELLO, messages: [...HELLO.messages, told] })).text()).toContain(
    'We bring the grill.',
  );
  expect(await (await complete(HELLO)).text()).toContain('I do not know that.');
});

it('says what was posted to its door, shows there what it was asked, and refuses what it could not say', async () => {
  const post = (payload: object) => pages.inject({ method: 'POST', url: '/sandbox/model/script', payload });
  expect((await post({ lines: [{ text: 'As told.' }], otherwise: { status: 503 } })).statusCode).toBe(204);
  expect(await (await complete(HELLO)).text()).toContain('As told.');
  expect((await complete(HELLO)).status).toBe(503);
  expect((await pages.inject('/sandbox/model/requests.json')).json()).toMatchObject({ requests: [HELLO, HELLO] });
  const refused = await post({ lines: [{ says: 'nothing' }] });
  expect([refused.statusCode, refused.body]).toEqual([400, expect.stringContaining('lines')]);
  await pages.inject({ method: 'DELETE', url: '/sandbox/model/script' });
  expect(await (await complete(HELLO)).text()).toContain('I do not know that.');
});
