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
  'reject_to_deposit_pending',
  'reject_to_confirmed',
  'reject_to_in_progress',
  'miss',
  'lapse',
  'pay_late',
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
  const MONEY = new Set<string>(['pay_deposit', 'pay_late']);

  it('that is over or cancelled cannot change any more, unless its own deposit comes late', () => {
    for (const state of ['completed', 'cancelled', 'no_show'] as const) {
      const ends = BOOKING_EVENTS.filter((event) => state !== 'cancelled' || event !== 'pay_late');
      for (const event of ends) expect(() => nextBookingStatus(state, event)).toThrow('This party');
    }
    expect(nextBookingStatus('cancelled', 'pay_late')).toBe('confirmed');
  });

  it('is never confirmed without money, in whatever order things happen, unless it was before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BOOKING_EVENTS.filter((event) => !MONEY.has(event)))), (events) => {
        let state: (typeof BOOKING_STATES)[number] = 'deposit_pending';
        let before: string = state;
        for (const event of events) {
          // A rejection goes back to where the request came from, which is what the booking keeps.
          if (event.startsWith('reject_to_') && event !== `reject_to_${before}`) continue;
          if (event === 'request_cancellation') before = state;
          try {
            state = nextBookingStatus(state, event);
          } catch {
            continue;
          }
          expect(['deposit_pending', 'cancellation_requested', 'cancelled']).toContain(state);
        }
      }),
    );
  });

  it('that lapses does so from waiting for its deposit alone', () => {
    for (const state of BOOKING_STATES.filter((row) => row !== 'deposit_pending'))
      expect(() => nextBookingStatus(state, 'lapse')).toThrow('party');
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
