import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isLiveHold, nextBookingStatus, nextHoldStatus } from './booking-state.ts';
import { newBookingCode, normaliseBookingCode } from './booking-code.ts';

const HOLD_STATES = ['pending_signature', 'pending_deposit', 'converted', 'expired', 'released'] as const;
const HOLD_EVENTS = ['sign', 'confirm', 'expire', 'release', 'pay_late'] as const;
const BOOKING_STATES = [
  'deposit_pending',
  'confirmed',
  'in_progress',
  'completed',
  'cancellation_requested',
  'cancelled',
  'no_show',
] as const;
const BOOKING_EVENTS = [
  'pay_deposit',
  'start',
  'complete',
  'request_cancellation',
  'approve_cancellation',
  'reject_cancellation',
  'miss',
] as const;

describe('a hold', () => {
  it('goes from signature to deposit to booking', () => {
    expect(nextHoldStatus('pending_signature', 'sign')).toBe('pending_deposit');
    expect(nextHoldStatus('pending_deposit', 'confirm')).toBe('converted');
    expect(nextHoldStatus('expired', 'pay_late')).toBe('converted');
  });

  it('that is booked stays booked, whatever happens', () => {
    for (const event of HOLD_EVENTS) expect(() => nextHoldStatus('converted', event)).toThrow('booked already');
  });

  it('cannot be confirmed before it is signed', () => {
    expect(() => nextHoldStatus('pending_signature', 'confirm')).toThrow('sign the agreement');
  });

  it('never comes back to life by any row of events without money', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HOLD_STATES),
        fc.array(fc.constantFrom(...HOLD_EVENTS.filter((event) => event !== 'pay_late'))),
        (start, events) => {
          let state: (typeof HOLD_STATES)[number] = start;
          for (const event of events) {
            const before = state;
            try {
              state = nextHoldStatus(state, event);
            } catch {
              state = before;
            }
            if (!isLiveHold(before)) expect(state).toBe(before);
          }
        },
      ),
    );
  });
});

describe('a booking', () => {
  it('that is over or cancelled cannot change any more', () => {
    for (const state of ['completed', 'cancelled', 'no_show'] as const) {
      for (const event of BOOKING_EVENTS) expect(() => nextBookingStatus(state, event)).toThrow('This party');
    }
  });

  it('can be asked to be cancelled exactly while it is live', () => {
    const cancellable = BOOKING_STATES.filter((state) => {
      try {
        return nextBookingStatus(state, 'request_cancellation') === 'cancellation_requested';
      } catch {
        return false;
      }
    });
    expect(cancellable).toEqual(['deposit_pending', 'confirmed', 'in_progress']);
  });
});

describe('a booking code', () => {
  it('is read in any case, with or without dash and spaces', () => {
    for (const typed of ['MH-7K3PXQ', 'mh7k3pxq', ' mh - 7k3 pxq ', 'Mh 7K3PXQ'])
      expect(normaliseBookingCode(typed)).toBe('MH-7K3PXQ');
  });

  it('with letters that can be mistaken is refused', () => {
    for (const typed of [
      'MH-0K3PXQ',
      'MH-1K3PXQ',
      'MH-OK3PXQ',
      'MH-IK3PXQ',
      'MH-UK3PXQ',
      'MH-7K3PX',
      'MH-7K3PXQQ',
      "MH-7K3PX'",
    ]) {
      expect(normaliseBookingCode(typed)).toBeNull();
    }
  });

  it('that is new is always a valid one', () => {
    for (let i = 0; i < 500; i += 1) {
      const code = newBookingCode();
      expect(normaliseBookingCode(code)).toBe(code);
    }
  });
});
