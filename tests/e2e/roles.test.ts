/** api, worker and site as processes of their own, on one database and one Redis. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Hold, Readiness } from '@myhibachi/contracts';
import { startEmbedded, type EmbeddedServer } from '@myhibachi/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, expectJson, readProblem } from './support/ask.ts';
import { findBroken, openBooks } from './support/books.ts';
import { VENUE, askForHold, daysAhead, person, quote, readHold } from './support/host.ts';
import { readOutbox } from './support/outbox.ts';
import { runConsole, startProgram, type Program, type Settings } from './support/program.ts';
import { sendRaw } from './support/raw-request.ts';
import { startRedis, type RedisServer } from './support/redis.ts';

const PUBLIC_URL = 'https://myhibachi.example';
/** Reads a minute and address that are allowed in the process of the rate limit's test. */
const READS = 40;

let dataDir: string;
let server: EmbeddedServer;
let redis: RedisServer;
let shared: Settings;
const started: Program[] = [];

async function begin(env: Settings): Promise<Program> {
  const program = await startProgram({ env: { ...shared, ...env } });
  started.push(program);
  return program;
}

function newKey(): string {
  return randomBytes(32).toString('base64');
}

/** Nobody listened (any more): the request was never accepted. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^ECONN(REFUSED|RESET)$/.test(String(error.code));
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-roles-'));
  server = await startEmbedded({ dataDir, throwaway: true });
  await server.createDatabase('shared');
  redis = await startRedis();
  shared = {
    DATABASE_URL: server.urlOf('shared'),
    REDIS_URL: redis.url,
    PUBLIC_URL,
    DATA_KEYS: `k1:${newKey()}`,
    TOKEN_KEYS: `k1:${newKey()}`,
    BLIND_INDEX_KEY: newKey(),
  };
});

afterAll(async () => {
  await Promise.all(started.map((program) => program.close()));
  await redis.stop();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('separate processes', () => {
  let first: Program;
  let second: Program;
  let worker: Program;
  let site: Program;

  beforeAll(async () => {
    // The first one makes the schema and the stations; the others find them.
    first = await begin({ ROLES: 'api' });
    [second, worker, site] = await Promise.all([
      begin({ ROLES: 'api' }),
      begin({ ROLES: 'worker' }),
      begin({ ROLES: 'api,site' }),
    ]);
  });

  it('are each ready, with the database, the queue and Redis they share', async () => {
    for (const program of [first, second, worker, site]) {
      const { checks } = expectJson<Readiness>(await ask('GET', `${program.url}/health/ready`), 200);
      const up = checks.filter(({ status }) => status === 'up').map(({ name }) => name);
      expect(up).toEqual(expect.arrayContaining(['database', 'migrations', 'queue', 'redis']));
    }
  });

  it('do what their role says: the worker has no API, and only it sends', async () => {
    expect((await ask('GET', `${worker.url}/api/v1/config`)).status).toBe(404);
    expect((await ask('GET', `${second.url}/`)).status).toBe(404);
    const who = person(1);
    const wish = { quoteId: (await quote(first.url)).id, who, date: daysAhead(40), start: '18:00' };
    const { token } = expectJson<Hold>(await askForHold(first.url, wish), 201);
    expect(await readHold(second.url, token)).toMatchObject({ status: 'pending_signature' });
    await expect
      .poll(async () => (await readOutbox(worker.url, who.email)).map((mail) => mail.subject), { timeout: 30_000 })
      .toEqual([expect.stringContaining('is held')]);
    expect(await readOutbox(first.url, who.email)).toEqual([]);
  });

  it('an Idempotency-Key used in one process is known to the other', async () => {
    const wish = { quoteId: (await quote(first.url)).id, who: person(2), date: daysAhead(41), start: '12:00' };
    const [here, there] = [
      await askForHold(first.url, wish, { 'idempotency-key': 'once' }),
      await askForHold(second.url, wish, { 'idempotency-key': 'once' }),
    ];
    expect([there.status, there.text, there.headers.get('idempotent-replayed')]).toEqual([201, here.text, 'true']);
  });

  it('a figure changed at the console is in force everywhere within seconds, cached pages included', async () => {
    const etagOf = async ({ url }: Program) => (await ask('GET', `${url}/api/v1/config`)).headers.get('etag');
    const before = await etagOf(first);
    expect([before === null, await etagOf(second)]).toEqual([false, before]);
    const home = async () => (await ask('GET', `${site.url}/`)).text;
    expect(await home()).not.toContain('$57.31');
    const change = [
      'variables',
      'set',
      '--key',
      'price.adultCents',
      '--value',
      '5731',
      '--reason',
      'the price of beef',
    ];
    await runConsole({ ...shared, DATA_DIR: dataDir }, change);
    await expect.poll(() => etagOf(first), { timeout: 3_000 }).not.toBe(before);
    await expect.poll(() => etagOf(second), { timeout: 3_000 }).toBe(await etagOf(first));
    await expect.poll(home, { timeout: 3_000 }).toContain('57.31');
    expect((await quote(second.url)).lines[0]).toMatchObject({ kind: 'adults', unitCents: 5_731 });
  });

  /** Never the same twice: what one try has taken, a second try does not ask for. */
  let next = 0;

  it('a rolling restart loses no request that was accepted', async () => {
    const quoteId = (await quote(first.url)).id;
    const held: string[] = [];
    const broken: unknown[] = [];
    const rolled = new AbortController();
    /**
     * A balancer with two servers: whoever does not accept the connection is passed over. A connection each, because
     * one that lay idle may be closed at the very moment it is used again, which proves nothing. A connection that is
     * closed without a word before the request was read is no acceptance either; had it been read, the next try under
     * the same key would be a replay.
     */
    const send = async (index: number): Promise<string> => {
      const start = ['12:00', '15:00', '18:00', '21:00'][index % 4] ?? '';
      const date = daysAhead(60 + Math.floor(index / 4));
      const body = JSON.stringify({ quoteId, date, start, venue: VENUE, contact: person(100 + index) });
      const head = [
        'POST /api/v1/holds HTTP/1.1',
        'host: balancer',
        'content-type: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
        `idempotency-key: rolling-${index}`,
        'connection: close',
      ];
      let unanswered = false;
      const answers: string[] = [];
      for (let attempt = 0; attempt < 20_000; attempt += 1) {
        const program = (index + attempt) % 2 === 0 ? first : second;
        try {
          const reply = await sendRaw(program.url, `${head.join('\r\n')}\r\n\r\n${body}`);
          answers.push(`${(index + attempt) % 2} ${reply.head.split('\r\n')[0] ?? ''}`);
          const replayed = unanswered && reply.head.includes('idempotent-replayed');
          if (reply.status === 201 && !replayed) return reply.body;
          if (reply.head === '') unanswered = true;
          else if (reply.status !== 503) broken.push({ program: program.url, attempt, reply });
        } catch (error) {
          if (!isRefusal(error)) broken.push({ program: program.url, attempt, error });
        }
      }
      const ends = [first, second].map((program) => program.log().slice(-1_500)).join('\n---\n');
      throw new Error(`nobody served this request: ${[...new Set(answers)].join(', ')}\n${ends}`);
    };
    const visitor = async (): Promise<void> => {
      while (!rolled.signal.aborted && broken.length === 0) {
        const index = next++;
        held.push((JSON.parse(await send(index)) as Hold).token);
      }
    };
    const visitors = [visitor(), visitor(), visitor()];
    const exits: (number | null)[] = [];
    for (const program of [first, second]) {
      exits.push(await program.stop());
      await program.start();
    }
    rolled.abort();
    await Promise.all(visitors);

    expect(exits).toEqual([0, 0]);
    expect(broken).toEqual([]);
    expect(held.length).toBeGreaterThan(5);
    expect(new Set(held).size).toBe(held.length);
    for (const token of held) expect((await readHold(second.url, token)).status).toBe('pending_signature');
    const books = openBooks(server.urlOf('shared'));
    expect(await findBroken(books)).toEqual([]);
    await books.close();
  });
});

describe('rate limits', () => {
  it('are one count for two processes, exact under parallel load', async () => {
    const env = { ROLES: 'api', RATE_LIMITS: 'on', RATE_LIMIT_READS: String(READS) };
    const pair = await Promise.all([begin(env), begin(env)]);
    const requests = Array.from({ length: READS * 3 }, (_, index) =>
      ask('GET', `${pair[index % 2 === 0 ? 0 : 1].url}/api/v1/menu`),
    );
    const replies = await Promise.all(requests);
    const refused = replies.filter((reply) => reply.status === 429);
    expect([replies.length - refused.length, replies.filter((reply) => reply.status === 200).length]).toEqual([
      READS,
      READS,
    ]);
    for (const reply of refused) {
      expect(readProblem(reply).code).toBe('rate_limited');
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });
});
