/** Against a real server that is still working when it is asked again. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { patientFetch } from './patient-fetch.ts';

let server: Server;
let answers: readonly { readonly status: number; readonly body: unknown }[] = [];
/** How many answers get lost on the way. */
let lost = 0;
let asked: { readonly key: unknown; readonly body: string }[] = [];

const RUNNING = { status: 409, body: { code: 'idempotency_in_progress', title: 'Still running.' } };

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  asked.push({ key: request.headers['idempotency-key'], body: await text(request) });
  if (lost > 0) {
    lost -= 1;
    request.socket.destroy();
    return;
  }
  const { status, body } = answers[Math.min(asked.length, answers.length) - 1] ?? RUNNING;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  await once(server, 'close');
});

function post(headers: Record<string, string>, body = '{"text":"They like it hot"}'): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  const request = new Request(`http://127.0.0.1:${String(port)}/`, {
    method: 'POST',
    headers: { ...headers, connection: 'close' },
    body,
  });
  return patientFetch(request);
}

it('asks again with the same key and the same words until there is an outcome', async () => {
  answers = [RUNNING, RUNNING, { status: 201, body: { id: 'bkg_1' } }];
  const response = await post({ 'idempotency-key': 'one-wish' });
  expect([response.status, await response.json()]).toEqual([201, { id: 'bkg_1' }]);
  expect(asked).toEqual(Array.from({ length: 3 }, () => ({ key: 'one-wish', body: '{"text":"They like it hot"}' })));
});

it('hands every other refusal on at once', async () => {
  answers = [{ status: 409, body: { code: 'slot_taken', title: 'Taken.' } }];
  expect((await post({ 'idempotency-key': 'one-wish' })).status).toBe(409);
  expect(asked).toHaveLength(1);
});

const MADE = { status: 201, body: { id: 'bkg_1' } };
const keysAsked = (): unknown[] => asked.map(({ key }) => key);

it('sends a wish whose answer was lost under the key it had, and the next one under its own', async () => {
  lost = 1;
  answers = [MADE];
  await expect(post({ 'idempotency-key': 'first' })).rejects.toThrow(TypeError);
  await post({ 'idempotency-key': 'second' });
  await post({ 'idempotency-key': 'third' });
  expect(keysAsked()).toEqual(['first', 'first', 'third']);
});

it('takes other words, and what was refused, for another wish', async () => {
  lost = 1;
  answers = [{ status: 409, body: { code: 'slot_taken', title: 'Taken.' } }];
  await expect(post({ 'idempotency-key': 'one' }, '{"text":"Mild"}')).rejects.toThrow(TypeError);
  await post({ 'idempotency-key': 'two' }, '{"text":"Hot"}');
  await post({ 'idempotency-key': 'three' }, '{"text":"Hot"}');
  await post({ 'idempotency-key': 'four' }, '{"text":"Mild"}');
  expect(keysAsked()).toEqual(['one', 'two', 'three', 'one']);
});

it('keeps the key of what the server could not do at that moment', async () => {
  answers = [{ status: 503, body: { code: 'overloaded', title: 'Busy.' } }, MADE];
  await post({ 'idempotency-key': 'early' });
  await post({ 'idempotency-key': 'late' });
  expect(keysAsked()).toEqual(['early', 'early']);
});
