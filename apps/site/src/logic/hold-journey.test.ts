import type { Hold } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../api/reply.ts';
import { awaitPayment } from './await-payment.ts';
import { formatRemaining, isWorthSaying, remainingSeconds } from './countdown.ts';
import { slotOf, startsWithin } from './slot-starts.ts';

const hold = (status: Hold['status']) => ({ status }) as Hold;

function reader(...outcomes: Outcome<Hold>[]) {
  let index = 0;
  return () => {
    const outcome = outcomes[Math.min(index, outcomes.length - 1)];
    index += 1;
    return outcome ? Promise.resolve(outcome) : Promise.reject(new Error('nothing to read'));
  };
}

const pending: Outcome<Hold> = { ok: true, value: hold('pending_deposit') };
const converted: Outcome<Hold> = { ok: true, value: hold('converted') };
const unreachable: Outcome<Hold> = { ok: false, failure: { kind: 'unreachable' } };
const wait = () => Promise.resolve();

describe('waiting for the payment', () => {
  it('ends when the server says so, over silent moments', async () => {
    const seen: string[] = [];
    const end = await awaitPayment({
      read: reader(pending, unreachable, pending, converted),
      onHold: (row) => void seen.push(row.status),
      wait,
      isCancelled: () => false,
    });
    expect(end).toBe('settled');
    expect(seen).toEqual(['pending_deposit', 'pending_deposit', 'converted']);
  });

  it('gives up politely, never claiming success', async () => {
    const end = await awaitPayment({ read: reader(pending), onHold: () => undefined, wait, isCancelled: () => false });
    expect(end).toBe('waiting');
  });

  it('stops when the page is left', async () => {
    const end = await awaitPayment({ read: reader(pending), onHold: () => undefined, wait, isCancelled: () => true });
    expect(end).toBe('cancelled');
  });
});

describe('the deadline', () => {
  it('counts down in words that fit the time left', () => {
    const now = Date.parse('2027-05-15T12:00:00Z');
    expect(remainingSeconds('2027-05-15T13:59:00Z', now)).toBe(7140);
    expect(remainingSeconds('2027-05-15T11:00:00Z', now)).toBe(0);
    expect([7140, 720, 125, 9].map(formatRemaining)).toEqual(['1 h 59 min', '12 min', '2:05', '0:09']);
    expect([301, 300, 0].map(isWorthSaying)).toEqual([false, true, true]);
  });
});

describe('starts within a slot', () => {
  const evening = { start: '18:00', from: '17:00', to: '19:00' };
  const late = { start: '21:00', from: '20:00', to: '21:59' };

  it('are the quarters of an hour between its first and last bookable start', () => {
    expect(startsWithin(evening)).toHaveLength(9);
    expect(startsWithin(late).at(-1)).toBe('21:45');
  });

  it('hold the slot itself whatever its window', () => {
    expect(startsWithin({ start: '18:10', from: '18:00', to: '18:20' })).toEqual(['18:00', '18:10', '18:15']);
  });

  it('find the slot of an offered start', () => {
    expect(slotOf([evening, late], '21:30')).toBe(late);
    expect(slotOf([evening, late], '13:00')).toBeUndefined();
  });
});
