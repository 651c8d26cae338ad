import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exited: Promise<unknown[]>;
}

let dataDir: string;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-main-'));
});

afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => once(child, 'exit')));
  await rm(dataDir, { recursive: true, force: true });
});

function start(settings: Record<string, string> = {}): Program {
  const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir, PORT: '0', ROLES: 'api,worker', ...settings };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  running.add(child);
  const exited = once(child, 'exit').finally(() => running.delete(child));
  return { child, output: () => text, exited };
}

async function urlOf(program: Program): Promise<URL> {
  await expect.poll(program.output, { timeout: 45_000 }).toMatch(/health +http\S+ready|cannot start|Node\.js v/);
  const url = /health +(http\S+)\/health\/ready/.exec(program.output())?.[1];
  if (url === undefined) throw new Error(program.output());
  const own = new URL(url.replace('localhost', '127.0.0.1'));
  // On a busy machine the stall of the start itself makes the guard against overload turn the first requests away.
  await expect.poll(async () => (await fetch(new URL('/api/v1/menu', own))).status, { timeout: 30_000 }).toBe(200);
  return own;
}

const REPORT = JSON.stringify({ island: 'quote', message: 'x is undefined', page: '/quote' });

function report(url: URL, key: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  return fetch(new URL('/api/v1/client-errors', url), { method: 'POST', headers, body: REPORT });
}

describe('the program', () => {
  it('names every wrong setting at once and does not start', async () => {
    const program = start({ PORT: 'abc', ROLES: 'cook', APP_ENV: 'production' });
    const [code] = await program.exited;
    expect(code).toBe(1);
    for (const name of ['PORT', 'ROLES', 'STRIPE_SECRET_KEY', 'DATA_KEYS', 'DATABASE_URL'])
      expect(program.output()).toContain(`  ${name} `);
  });

  it('starts without any setting, refuses a second start on the same data, and survives being killed', async () => {
    const first = start();
    const url = await urlOf(first);
    const ready = await fetch(new URL('/health/ready', url));
    expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ status: 'ready' })]);
    const answer = await (await report(url, 'before-the-crash')).text();

    const second = start();
    expect((await second.exited)[0]).toBe(1);
    expect(second.output()).toContain(`already running on ${dataDir} (process ${first.child.pid})`);

    first.child.kill('SIGKILL');
    await first.exited;
    const third = start();
    const replayed = await report(await urlOf(third), 'before-the-crash');
    expect([replayed.headers.get('idempotent-replayed'), await replayed.text()]).toEqual(['true', answer]);
    third.child.kill('SIGTERM');
    expect((await third.exited)[0]).toBe(0);
  }, 120_000);

  it('finishes the request it is answering when it is told to stop, and leaves nothing running', async () => {
    const program = start();
    const url = await urlOf(program);
    const postmaster = join(dataDir, 'postgres', 'postmaster.pid');
    await access(postmaster);
    const socket = connect(Number(url.port), '127.0.0.1');
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    await once(socket, 'connect');
    const head = [
      'POST /api/v1/client-errors HTTP/1.1',
      'host: x',
      'content-type: application/json',
      `content-length: ${REPORT.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\nexpect: 100-continue\r\n\r\n${REPORT.slice(0, 10)}`);
    await expect.poll(() => received).toContain('100 Continue');

    program.child.kill('SIGTERM');
    await expect.poll(program.output).toContain('stopping');
    socket.write(REPORT.slice(10));
    await once(socket, 'close');
    expect(received).toContain('HTTP/1.1 202');
    expect((await program.exited)[0]).toBe(0);
    // PostgreSQL removes it as the last thing of a clean stop.
    await expect(access(postmaster)).rejects.toThrow('ENOENT');
    await expect(access(join(dataDir, 'server.lock'))).rejects.toThrow('ENOENT');
  }, 120_000);
});
