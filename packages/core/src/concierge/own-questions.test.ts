/** What signed-in hosts ask of the party they have booked, and several changes in one breath. */
import { describe, expect, it } from 'vitest';
import { sayAsHost, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { confirmedBooking, look, type Booked } from '../../../../tests/support/journey.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

let host = 0;
const party = async (date?: string): Promise<Booked> => {
  host += 1;
  const day = date ?? Temporal.PlainDate.from('2027-05-20').add({ days: host }).toString();
  return confirmedBooking(t, { date: day, host });
};
const say = (mine: Booked, ...lines: string[]) => sayAsHost(t, mine, lines);

describe('guests and hour in one message', () => {
  it.each([
    ['switch to 17 adults and move to 7pm', { start: '19:00', party: { adults: 17, children: 2 } }],
    ['can we move to 7pm and add 2 kids', { start: '19:00', party: { adults: 10, children: 4 } }],
    ['change our party to 16 adults and start at 5', { start: '17:00', party: { adults: 16, children: 2 } }],
    ['somos 15 adultos ahora y muévelo a las 7', { start: '19:00', party: { adults: 15, children: 2 } }],
  ])('%s: both are done, each after its yes, and the day is kept', async (wish, expected) => {
    const mine = await party();
    const { date } = (await look(mine)).summary;
    const { turns } = await say(mine, wish, 'yes', 'yes');
    const proposed = turns.slice(0, 2).map((turn) => turn.proposed?.tool);
    expect(new Set(proposed)).toEqual(new Set(['change_booking', 'reschedule_booking']));
    expect((await look(mine)).summary).toMatchObject({ date, ...expected });
  });

  it.each(['move it to dec 14 at 6', 'move us to dec 14', 'can you put us on dec 14'])(
    '%s moves the booking and begins no other party',
    async (wish) => {
      const { last, state } = await say(await party(), wish);
      expect(last.proposed).toMatchObject({
        tool: 'reschedule_booking',
        input: { date: '2027-12-14', start: '18:00' },
      });
      expect(state.booking).toBe(false);
    },
  );

  it('other guests alone are no change of two kinds', async () => {
    const { last, state } = await say(await party(), 'change it to 13 adults');
    expect(last.proposed).toMatchObject({ tool: 'change_booking', input: { party: { adults: 13, children: 2 } } });
    expect(state.own?.next ?? []).toEqual([]);
  });
});

describe('what is asked of a booking is answered from it', () => {
  it.each([
    ['when does the chef come', /5:30 PM/],
    ['what time will you guys be there?', /5:30 PM/],
    ['¿a qué hora llega el chef?', /5:30 pm/],
    ['who is my chef', /names no chef[^]*5:30 PM/],
    ['¿quién será mi chef?', /no nombra a ningún chef/],
  ])('%s', async (question, answer) => {
    const { last } = await say(await party(), question);
    expect(last.tools).toContain('get_my_booking');
    expect(last.draft.text).toMatch(answer);
    expect([last.draft.gaps, last.draft.sources]).toEqual([[], []]);
  });

  it.each([
    ['can i get my deposit back if i cancel today', '2027-07-27', /July 23/],
    ['how much would i lose if i canceled now?', '2027-07-28', /July 24/],
    ['¿cuánto me devuelven si cancelo?', '2027-07-29', /25 de julio/],
  ])('%s: what comes back of it now, and until when', async (question, date, until) => {
    const mine = await party(date);
    const { last, state } = await say(mine, question);
    expect(last.tools).toContain('preview_cancellation');
    expect(last.draft.text).toMatch(/\$100\b[^]*\$0\b/);
    expect(last.draft.text).toMatch(until);
    expect([last.proposed, state.own, (await look(mine)).status]).toEqual([null, null, 'confirmed']);
  });

  it('the deposit that is kept is told to who asks too late', async () => {
    const mine = await party('2027-04-16');
    const { last } = await say(mine, 'do we get the deposit back if we cancel now?');
    expect(last.draft.text).toMatch(/\$0 would come back[^]*\$100 would be kept/);
  });

  it.each([
    ['until when can i change my guest count', '2027-07-21', /July 20 at 6:00 PM/],
    ['¿hasta cuándo puedo cambiar el menú?', '2027-07-22', /22 de julio a las 6:00 am/],
    ["what's the last day to cancel and get the deposit back", '2027-07-23', /July 19/],
  ])('%s: the deadline of this booking, and nothing is begun', async (question, date, answer) => {
    const { last, state } = await say(await party(date), question);
    expect(last.draft.text).toMatch(answer);
    expect([last.proposed, state.own, state.expecting]).toEqual([null, null, null]);
  });

  it('an allergy that is told is to be declared on its page in time', async () => {
    const { last } = await say(await party('2027-07-24'), 'my cousin is allergic to shellfish');
    expect(last.draft.text).toMatch(/never guarantee[^]*July 22 at 6:00 PM/);
    expect(last.draft.actions).toContainEqual(expect.objectContaining({ kind: 'link' }));
  });

  it('a question beside a change keeps the change', async () => {
    const mine = await party('2027-07-25');
    const { last } = await say(mine, 'when does the chef come? and add 2 kids please');
    expect(last.draft.text).toContain('5:30 PM');
    expect(last.proposed).toMatchObject({ tool: 'change_booking', input: { party: { children: 4 } } });
  });
});

it.each(['change the address', 'the address is wrong, it should be 12 Elm Street Fremont 94538'])(
  '%s: a person is offered, with the words',
  async (wish) => {
    const dialogue = await say(await party(), wish, 'yes');
    expect(dialogue.turns[0]?.state.openQuestion).toBe(wish);
    expect(dialogue.handOff).toBe('asked_for_person');
  },
);

describe('a host with a party to come stays with it', () => {
  it.each([
    ['one guest less', { party: { adults: 9, children: 2 } }],
    ['20 adults', { party: { adults: 20, children: 2 } }],
    ['hi, we will be 12 adults', { party: { adults: 12, children: 2 } }],
    ['change menu: no scallops, 5 filet, 3 gyoza', { upgrades: [{ item: 'filet-mignon', quantity: 5 }] }],
    [
      'replace 3 scallops with 3 lobster',
      { upgrades: expect.arrayContaining([{ item: 'lobster-tail', quantity: 3 }]) },
    ],
    ['swap the scallops for lobster tails', { upgrades: [{ item: 'lobster-tail', quantity: 6 }] }],
    ['can we do 3pm?', { start: '15:00' }],
  ])('%s', async (wish, expected) => {
    const mine = await party();
    await say(mine, 'add 6 scallops to my booking', 'yes');
    const { state } = await say(mine, wish, 'yes');
    expect((await look(mine)).summary).toMatchObject(expected);
    expect(state.booking).toBe(false);
  });

  it.each([
    ['the party is oct 17 right', /10 adults, 2 children/],
    ['also add a 20% tip', /Tips are not part of the price/],
    ['when is my deposit due?', /the deposit has reached us/],
  ])('%s: answered, and no other party begins', async (asked, answer) => {
    const { last, state } = await say(await party(), asked);
    expect(last.draft.text).toMatch(answer);
    expect([state.booking, last.proposed]).toEqual([false, null]);
  });

  it.each(['pay the balance', 'can i pay the rest now', 'quiero pagar el saldo'])(
    '%s opens the payment',
    async (wish) => {
      const { last } = await say(await party(), wish);
      expect(last.proposed?.tool).toBe('pay_balance');
      expect(last.draft.sources).toEqual([]);
    },
  );

  it.each(['the second one', 'the later one', 'la segunda'])('%s of two is the one that is meant', async (which) => {
    const mine = await party('2027-08-10');
    const other = await confirmedBooking(t, { date: '2027-08-11', host });
    const { turns, last } = await say(mine, 'make it 12 adults', which);
    expect(turns[0]?.state.expecting).toBe('booking_code');
    expect(last.proposed?.input).toMatchObject({ code: other.code, party: { adults: 12, children: 2 } });
    expect(last.draft.sources).toEqual([]);
    await say(other, 'cancel my booking', other.code, 'yes');
    await say(mine, 'cancel my booking', 'yes');
  });

  it.each(['how much for 20 adults on july 30 in 94538', 'i want to book another party for 20 adults'])(
    '%s: a new one where it is asked for',
    async (wish) => {
      const { state } = await say(await party(), wish);
      expect([state.booking, state.own]).toEqual([true, null]);
    },
  );
});
