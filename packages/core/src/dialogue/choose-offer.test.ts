import { expect, it } from 'vitest';
import { hear } from '../../../../tests/support/host-message.ts';
import { chooseOffer } from './choose-offer.ts';
import { FRESH_STATE } from './dialogue-state.ts';

const START = { date: '2026-07-11', start: '13:00' };
const offered = (...offers: (typeof START)[]) => ({ ...FRESH_STATE, offers, awaiting: 'start' as const });

it.each(['yes', 'sure', 'ok', 'yes that works', "that's fine", 'sounds good to me', 'perfecto, gracias', 'está bien'])(
  'takes the one start that was offered: %s',
  (said) => {
    expect(chooseOffer(offered(START), hear(said, 'yes_no'))).toEqual(START);
  },
);

it.each(['no', 'ok but can it be earlier?', 'fine, what does it cost?', 'not sure', 'hmm'])(
  'does not take it: %s',
  (said) => {
    expect(chooseOffer(offered(START), hear(said, 'yes_no'))).toBeNull();
  },
);

it('of two none is taken by a mere yes', () => {
  expect(chooseOffer(offered(START, { ...START, start: '18:00' }), hear('sure', 'yes_no'))).toBeNull();
});
