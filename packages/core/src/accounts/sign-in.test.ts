/** A host gets in by a link, good once and not for long; nobody learns from us who our customers are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { upsertCustomer } from '../customers/index.ts';
import { actingAs, newId, withTransaction, type Context } from '../kernel/index.ts';
import { deliverMessage } from '../messaging/index.ts';
import {
  endOwnSessions,
  enterBySignInLink,
  listOwnSessions,
  recogniseHost,
  requestSignInLink,
  sendSignInLink,
  withAccountMessages,
} from './index.ts';

let t: TestPlatform;
let n = 0;
const seen = new Set<string>();
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

/** Somebody we know, by an address of their own; network addresses differ, so that only one test is about their limit. */
async function somebody() {
  n += 1;
  const email = `guest${n}@mail.example`;
  const contact = { firstName: 'Jordan', lastName: 'Lee', email, phone: `510555${String(100 + n).padStart(4, '0')}` };
  const id = await withTransaction(t.visitor(), (tx) => upsertCustomer(tx, contact));
  return { id, email };
}

function from(ip: string): Context {
  return { ...t.visitor(), origin: { ip, userAgent: 'A browser' }, requestId: newId() };
}

const others = async () => ({ kind: 'skip', why: 'not asked here' }) as const;

async function work(): Promise<number> {
  const links = await t.takeJobs<{ linkId: string }>('account.send-sign-in-link');
  for (const link of links) await sendSignInLink(t.system(), link);
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, withAccountMessages(others));
  return links.length;
}

/** Asks for a link and reads it from the mailbox. */
async function linkFor(email: string): Promise<string> {
  await requestSignInLink(from('203.0.113.7'), { email });
  await work();
  const mails = t.sandbox
    .outbox({ to: email })
    .map((mail) => /enter\?token=([\w-]+)/.exec(JSON.stringify(mail))?.[1] ?? '');
  const fresh = mails.find((token) => !seen.has(token)) ?? '';
  seen.add(fresh);
  return fresh;
}

async function signedIn(email: string) {
  const { token } = await enterBySignInLink(from('203.0.113.7'), { token: await linkFor(email) });
  const actor = await recogniseHost(t.visitor(), token);
  if (actor === null) throw new Error('nobody was recognised');
  return { token, ctx: actingAs(t.visitor(), actor) };
}

describe('a sign-in link', () => {
  it('opens a session of its own person, once, and never lies in plain text anywhere', async () => {
    const { id, email } = await somebody();
    const link = await linkFor(email);
    expect(link).toHaveLength(43);
    const { token, firstName } = await enterBySignInLink(t.visitor(), { token: link });
    expect(firstName).toBe('Jordan');
    expect(await recogniseHost(t.visitor(), token)).toMatchObject({ kind: 'host', customerId: id });
    await expect(enterBySignInLink(t.visitor(), { token: link })).rejects.toMatchObject({ code: 'link_expired' });
    const dump = await t.database.pool.query(
      `select jsonb_agg(to_jsonb(m))::text || (select jsonb_agg(to_jsonb(l))::text from host_sign_in_links l)
              || (select jsonb_agg(to_jsonb(s))::text from host_sessions s)
              || (select coalesce(jsonb_agg(to_jsonb(j)), '[]')::text from pgboss.job j) as all from messages m`,
    );
    expect(String(dump.rows[0].all)).not.toContain(link);
    expect(String(dump.rows[0].all)).not.toContain(token);
    expect(JSON.stringify(t.logged)).not.toContain(link);
  });

  it('is used by exactly one of many who come with it at once', async () => {
    const { email } = await somebody();
    const link = await linkFor(email);
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => enterBySignInLink(t.visitor(), { token: link })),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is good for its quarter of an hour, to the millisecond', async () => {
    const { email } = await somebody();
    const early = await linkFor(email);
    t.clock.advance({ milliseconds: 15 * 60_000 - 1 });
    await expect(enterBySignInLink(t.visitor(), { token: early })).resolves.toBeDefined();
    const late = await linkFor(email);
    t.clock.advance({ minutes: 15 });
    await expect(enterBySignInLink(t.visitor(), { token: late })).rejects.toMatchObject({ code: 'link_expired' });
  });

  it('is asked for in the same way by people we know and people we do not: the same rows, the same one job', async () => {
    const { email } = await somebody();
    const traces = [];
    for (const who of [email, 'nobody@mail.example']) {
      const before = await footprint();
      expect(await requestSignInLink(from('203.0.113.8'), { email: who })).toBeUndefined();
      const after = await footprint();
      traces.push(after.map((count, place) => count - (before[place] ?? 0)));
    }
    expect(traces[0]).toEqual(traces[1]);
    await work();
    expect(t.sandbox.outbox({ to: 'nobody@mail.example' })).toEqual([]);
    expect(t.sandbox.outbox({ to: email })).toHaveLength(1);
  });

  it('is not sent again and again to one address, known or not, and the answer stays the same', async () => {
    const { email } = await somebody();
    for (const who of [email, 'stranger@mail.example']) {
      for (let ask = 0; ask < 7; ask += 1) await requestSignInLink(from(`198.51.100.${ask}`), { email: who });
      expect(await work()).toBe(5);
    }
    expect(t.sandbox.outbox({ to: email })).toHaveLength(5);
  });

  it('is refused to a network that asks for too many', async () => {
    for (let ask = 0; ask < 30; ask += 1) await requestSignInLink(from('192.0.2.9'), { email: `n${ask}@mail.example` });
    await expect(requestSignInLink(from('192.0.2.9'), { email: 'n31@mail.example' })).rejects.toMatchObject({
      code: 'limit_reached',
    });
    await work();
  });
});

/** How many rows each table of the ways in has, and how many jobs wait. */
async function footprint(): Promise<number[]> {
  const { rows } = await t.database.pool.query(
    `select (select count(*) from host_sign_in_links)::int as a, (select count(*) from messages)::int as b,
            (select count(*) from audit_log)::int as c, (select count(*) from pgboss.job)::int as d`,
  );
  return Object.values(rows[0]);
}

describe('a session', () => {
  it('ends when it lies idle for 30 days, and not before', async () => {
    const { email } = await somebody();
    const { token } = await signedIn(email);
    t.clock.advance({ milliseconds: 30 * 86_400_000 - 1 });
    expect(await recogniseHost(t.visitor(), token)).not.toBeNull();
    t.clock.advance({ hours: 30 * 24 });
    expect(await recogniseHost(t.visitor(), token)).toBeNull();
  });

  it('is ended by its owner, here or everywhere, and by nobody else', async () => {
    const [a, b] = [await somebody(), await somebody()];
    const [first, second, stranger] = [await signedIn(a.email), await signedIn(a.email), await signedIn(b.email)];
    const other = (await listOwnSessions(first.ctx)).find(({ current }) => !current);
    await expect(endOwnSessions(stranger.ctx, { sessionId: other?.id ?? '' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await endOwnSessions(first.ctx, { sessionId: other?.id ?? '' });
    expect(await recogniseHost(t.visitor(), second.token)).toBeNull();
    await endOwnSessions(first.ctx, 'all');
    expect(await recogniseHost(t.visitor(), first.token)).toBeNull();
    expect(await recogniseHost(t.visitor(), stranger.token)).not.toBeNull();
  });
});

proveVerb(() => t, 'asking for a sign-in link', {
  allowed: ['visitor', 'system'],
  action: 'session.ask_link',
  prepare: async () => ({
    by: from('203.0.113.99'),
    run: (ctx) => requestSignInLink(ctx, { email: 'verb@mail.example' }),
  }),
});

proveVerb(() => t, 'signing out', {
  allowed: ['host', 'system'],
  action: 'session.end',
  prepare: async () => {
    const { ctx } = await signedIn((await somebody()).email);
    return { by: ctx, run: (by) => endOwnSessions(by, 'this') };
  },
});
