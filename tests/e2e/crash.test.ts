/** kill -9 at any moment: nothing that was acknowledged is lost, nothing is sold, charged or sent twice. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hold } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectJson, type Reply } from './support/ask.ts';
import { findBroken, openEmbeddedBooks, passTheSilence } from './support/books.ts';
import {
  askForHold,
  daysAhead,
  holdAndSign,
  payCheckout,
  person,
  quote,
  readHold,
  type HoldWish,
} from './support/host.ts';
import { findDoubled, readOutbox } from './support/outbox.ts';
import { runConsole, startProgram, type Program } from './support/program.ts';

const STARTS = ['12:00', '15:00', '18:00', '21:00'];

let program: Program;
let quoteId: string;

beforeAll(async () => {
  program = await startProgram({ from: 'nothing' });
  quoteId = (await quote(program.url)).id;
});

afterAll(() => program.close());

async function killed(): Promise<void> {
  await program.kill9();
  const books = await openEmbeddedBooks(program.dataDir);
  await passTheSilence(books);
  await books.close();
}

async function brokenPromises(): Promise<string[]> {
  const books = await openEmbeddedBooks(program.dataDir);
  try {
    return await findBroken(books);
  } finally {
    await books.close();
  }
}

function verifyAudit(): Promise<string> {
  return runConsole({ DATA_DIR: program.dataDir }, ['audit', 'verify']);
}

/** Thirty people want the twenty seats of five days, all at once. */
function rush(days: number, first: number): HoldWish[] {
  return Array.from({ length: 30 }, (_, index) => ({
    quoteId,
    who: person(first + index),
    date: daysAhead(days + (Math.floor(index / STARTS.length) % 5)),
    start: STARTS[index % STARTS.length] ?? '',
  }));
}

/** Answers that arrived; a line that broke is no answer. */
async function answersOf(requests: readonly Promise<Reply>[]): Promise<Reply[]> {
  const settled = await Promise.allSettled(requests);
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

describe('killed in the middle of thirty holds', () => {
  it.each([0, 1, 4, 12])('after %i of them were promised their seat', async (promised) => {
    const wishes = rush(30 + promised * 10, 1_000 + promised * 100);
    const enough = Promise.withResolvers<void>();
    let count = 0;
    const requests = wishes.map(async (wish, index) => {
      const reply = await askForHold(program.url, wish, { 'idempotency-key': `rush-${promised}-${index}` });
      count += reply.status === 201 ? 1 : 0;
      if (count >= promised) enough.resolve();
      return reply;
    });
    const answers = answersOf(requests);
    if (promised > 0) await enough.promise;
    await killed();
    const before = (await answers).filter((reply) => reply.status === 201);
    await program.start();

    expect(before.length).toBeGreaterThanOrEqual(promised);
    for (const reply of before) {
      const { token, booking } = expectJson<Hold>(reply, 201);
      expect(await readHold(program.url, token)).toMatchObject({
        status: 'pending_signature',
        booking: { code: booking.code },
      });
    }
    expect(await brokenPromises()).toEqual([]);

    const again = await Promise.all(
      wishes.map((wish, index) => askForHold(program.url, wish, { 'idempotency-key': `rush-${promised}-${index}` })),
    );
    expect(again.filter((reply) => reply.status !== 201 && reply.status !== 409)).toEqual([]);
    const replayed = new Set(again.map((reply) => reply.text));
    expect(before.filter((reply) => !replayed.has(reply.text))).toEqual([]);
    expect(await brokenPromises()).toEqual([]);
  });

  it('and the audit log is whole', async () => {
    expect(await verifyAudit()).toContain('is whole');
  });
});

interface Checkout {
  readonly token: string;
  readonly checkoutUrl: string;
  readonly email: string;
}

function openCheckouts(days: number, first: number): Promise<Checkout[]> {
  const wishes = STARTS.map((start, index) => ({
    quoteId,
    who: person(first + index),
    date: daysAhead(days),
    start,
    smsConsent: true,
  }));
  return Promise.all(
    wishes.map(async (wish) => ({ ...(await holdAndSign(program.url, wish)), email: wish.who.email })),
  );
}

const PAYMENT_MOMENTS: readonly {
  name: string;
  reached: (checkouts: readonly Checkout[], log: string) => Promise<boolean>;
}[] = [
  { name: 'while the cards are being charged', reached: async () => true },
  {
    name: 'when the first payment event was taken',
    reached: async (_all, log) => log.includes('"/api/v1/webhooks/stripe"'),
  },
  {
    name: 'when the first booking exists',
    reached: async (checkouts) => (await statuses(checkouts)).includes('converted'),
  },
  {
    name: 'when the first confirmation is out',
    reached: async (checkouts) => {
      const sent = await Promise.all(checkouts.map(({ email }) => readOutbox(program.url, email)));
      return sent.flat().some(({ subject = '' }) => subject.includes('Confirmed'));
    },
  },
];

async function statuses(checkouts: readonly Checkout[]): Promise<string[]> {
  return Promise.all(checkouts.map(async ({ token }) => (await readHold(program.url, token)).status));
}

describe('killed while deposits are paid and confirmed', () => {
  const paid: Checkout[] = [];

  it.each(PAYMENT_MOMENTS)('$name', async ({ reached }) => {
    const position = paid.length;
    const checkouts = await openCheckouts(200 + position, 5_000 + position);
    const from = program.log().length;
    const charged = answersOf(checkouts.map(({ checkoutUrl }) => payCheckout(checkoutUrl)));
    await expect
      .poll(() => reached(checkouts, program.log().slice(from)), { interval: 50, timeout: 45_000 })
      .toBe(true);
    await killed();
    const acknowledged = (await charged).filter((reply) => reply.status === 303).length;
    await program.start();

    // Whoever heard nothing tries again: a checkout that took the money refuses to take it twice.
    const second = await Promise.all(checkouts.map(({ checkoutUrl }) => payCheckout(checkoutUrl)));
    expect(second.filter((reply) => reply.status !== 303 && reply.status !== 409)).toEqual([]);
    expect(second.filter((reply) => reply.status === 409).length).toBeGreaterThanOrEqual(acknowledged);
    paid.push(...checkouts);
  });

  it('every payment ends in one booking, and says so once', async () => {
    await expect.poll(() => statuses(paid), { timeout: 60_000, interval: 250 }).toEqual(paid.map(() => 'converted'));
    const books = await openEmbeddedBooks(program.dataDir);
    const open = async () => {
      const { rows } = await books.pool.query(
        `select template, channel, status, outcome from messages
          where status in ('queued', 'sending') and send_after <= now()`,
      );
      return rows;
    };
    await expect.poll(open, { timeout: 90_000, interval: 250 }).toEqual([]);
    const { rows } = await books.pool.query(
      "select count(*) n, sum(captured_cents) cents from payments where status = 'captured'",
    );
    await books.close();
    expect(rows).toEqual([{ n: paid.length, cents: paid.length * 10_000 }]);
    expect(await brokenPromises()).toEqual([]);
    const outbox = await readOutbox(program.url);
    expect(findDoubled(outbox)).toEqual([]);
    const confirmed = outbox.filter(
      ({ channel, subject = '' }) => channel === 'email' && subject.includes('Confirmed'),
    );
    expect(confirmed.map(({ to }) => to).toSorted()).toEqual(paid.map(({ email }) => email).toSorted());
    expect(await verifyAudit()).toContain('is whole');
  });
});

describe('killed together with its database', () => {
  it('comes back with everything that was promised', async () => {
    const wishes = rush(300, 8_000).slice(0, 4);
    const held = await Promise.all(wishes.map((wish) => askForHold(program.url, wish)));
    const postmaster = Number(
      (await readFile(join(program.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0],
    );
    await program.kill9();
    process.kill(postmaster, 'SIGKILL');
    await expect.poll(() => existsSync(`/proc/${postmaster}`), { timeout: 20_000 }).toBe(false);
    await program.start();
    for (const reply of held) {
      const { token } = expectJson<Hold>(reply, 201);
      expect((await readHold(program.url, token)).status).toBe('pending_signature');
    }
    expect(await brokenPromises()).toEqual([]);
    expect(await verifyAudit()).toContain('is whole');
  });
});
