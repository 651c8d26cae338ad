/** Visitors with wishes about a booking nobody can see from here: the way to its page, or a person. */
import { describe, expect, it } from 'vitest';
import { playBacked, withConcierge } from '../../../../tests/support/backed-talk.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

const play = (...lines: string[]) => playBacked(t, lines);
const WAY_IN = expect.objectContaining({ url: expect.stringContaining('/account') });

describe('the way to the page of a booking', () => {
  it.each([
    'i dont have an account',
    'how do i sign in',
    'i forgot my password',
    'do i need an account to book',
    'didnt get the confirmation email',
    'i lost my link',
    'i need a copy of my contract',
    "i booked under my wife's name",
    'i paid yesterday but havent heard back',
    'no puedo entrar a mi cuenta',
  ])('%s', async (said) => {
    const { last, state } = await play(said);
    expect(last.draft.actions).toContainEqual(WAY_IN);
    expect([last.draft.gaps, state.lost, state.booking]).toEqual([[], 0, false]);
  });

  it.each(['i want to pay my deposit', 'how do i pay my balance', 'quiero pagar mi depósito'])(
    '%s: there one pays',
    async (said) => {
      const { last } = await play(said);
      expect(last.draft.text).toMatch(/^(?:You can pay on the page|Puede pagar en la página)/);
      expect(last.draft.actions).toContainEqual(WAY_IN);
    },
  );

  it('asked beside a party that is put together, it is kept', async () => {
    const { state } = await play('12 adults in 94538', 'do i need an account?', 'june 5 at 6');
    expect(state.start).toEqual({ date: '2027-06-05', start: '18:00' });
  });

  it('is none to our own network', async () => {
    const { last } = await play('does the chef need our wifi password');
    expect(last.draft.actions).toEqual([]);
    expect(last.draft.gaps).toHaveLength(1);
  });

  it('who only asks how one pays is told the ways', async () => {
    expect((await play('how do i pay')).last.draft.sources).not.toEqual([]);
  });
});

it.each(['my phone number changed', 'i have a booking and need to change the address'])(
  '%s: a person is offered, with the words',
  async (wish) => {
    const dialogue = await play(wish, 'yes');
    expect(dialogue.turns[0]?.state.openQuestion).toBe(wish);
    expect(dialogue.handOff).toBe('asked_for_person');
  },
);

it.each(['sorry i meant never mind', 'oops, nevermind', 'perdón, olvídalo'])(
  'cancel, then %s: a never mind',
  async (said) => {
    const { last, state } = await play('cancel', said);
    expect([last.tools, last.draft.gaps, last.draft.actions, state.lost]).toEqual([[], [], [], 0]);
  },
);
