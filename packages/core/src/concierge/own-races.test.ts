/** Changes of a booking by chat, with whoever else is at it: what was said yes to is done once, told once, and over nobody's work. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apart as wait } from '../../../../tests/support/apart.ts';
import { confirmedBooking, look, openStation, type Booked } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { changeBooking } from '../booking/index.ts';
import { openVisitor, readOwnThread, receiveHostMessage } from '../conversations/index.ts';
import { editBooking } from '../desk/index.ts';
import { newId, type Context } from '../kernel/index.ts';
import { builtInEngine, runTurn, type Engine, type Engines } from './index.ts';

let t: TestPlatform;
let admin: Context;
let day = 0;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  admin = (await createStaff(t, 'super_admin')).ctx;
});
afterAll(() => t.close());

const BUILT_IN: Engines = { builtIn: builtInEngine, model: null };

/** Does everything and then takes so long to say so. */
function afterIt(then: () => Promise<unknown>): Engines {
  const builtIn: Engine = {
    name: 'built_in',
    async reply(message, toolbox, report) {
      const draft = await builtInEngine.reply(message, toolbox, report);
      await then();
      return draft;
    },
  };
  return { builtIn, model: null };
}

interface Talk {
  readonly mine: Booked;
  readonly keep: (text: string) => ReturnType<typeof receiveHostMessage>;
  readonly say: (text: string, engines?: Engines) => Promise<string>;
  readonly told: () => Promise<readonly string[]>;
}

const turn = ({ conversationId, seq }: { conversationId: string; seq: number }, engines = BUILT_IN) =>
  runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, engines);

/** A signed-in host with one confirmed party, who has been asked for a yes to this wish. */
async function asked(wish: string): Promise<Talk> {
  day += 1;
  const mine = await confirmedBooking(t, {
    date: Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString(),
    host: day,
  });
  const { customer_id: customerId } = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', mine.bookingId)
    .executeTakeFirstOrThrow();
  const { visitor } = await openVisitor(t.visitor());
  const { identityId } = visitor;
  const keep = (text: string) =>
    receiveHostMessage(t.visitor(), { identityId, channel: 'web_chat', text, clientKey: newId(), customerId });
  const thread = async (conversationId: string) =>
    (await readOwnThread(t.visitor(), visitor, { conversationId, limit: 100 })).messages;
  const first = await keep(wish);
  await turn(first);
  const told = async () =>
    (await thread(first.conversationId)).filter(({ author }) => author === 'concierge').map(({ text }) => text);
  const say = async (text: string, engines = BUILT_IN) => {
    await turn(await keep(text), engines);
    return (await told()).at(-1) ?? '';
  };
  expect((await told()).at(-1)).toContain('(yes / no)');
  return { mine, keep, say, told };
}

const done = async (mine: Booked, action: string) =>
  (
    await t.platform.db
      .selectFrom('audit_log')
      .select('seq')
      .where('entity_id', '=', mine.bookingId)
      .where('action', '=', action)
      .execute()
  ).length;

const WISHES = [
  ['add 2 adults to my booking', 'booking.change', 'Done! The bill is now'],
  ['move my party to August 20 at 6pm', 'booking.reschedule', 'Done! Your party is now on'],
  ['cancel my booking', 'booking.cancel', 'Your party is cancelled'],
] as const;
const REFUSED = /has just changed|can no longer|not find that|cannot move/;

describe.each(WISHES)('%s', (wish, action, outcome) => {
  it.each([0, 30])('is done once and told once by two yeses %d ms apart', async (apartMs) => {
    const { mine, keep, told } = await asked(wish.replace('20', String(10 + day)));
    const slow = afterIt(() => wait(100));
    const yeses = [0, apartMs].map(async (ms) => {
      await wait(ms);
      return turn(await keep('yes'), slow);
    });
    await Promise.all(yeses);
    expect(await done(mine, action)).toBe(1);
    const said = await told();
    expect(said.filter((text) => text.includes(outcome))).toHaveLength(1);
    expect(said.filter((text) => REFUSED.test(text))).toEqual([]);
  });

  it('is told with the next message by the worker that takes over from one that died after it', async () => {
    const { mine, keep, say, told } = await asked(wish.replace('20', String(10 + day)));
    const dying = afterIt(() => Promise.reject(new TypeError('power cut')));
    await expect(turn(await keep('yes'), dying)).rejects.toThrow('power cut');
    expect(await done(mine, action)).toBe(1);
    const next = await say('hello?');
    expect(next).toContain(outcome);
    expect((await told()).filter((text) => REFUSED.test(text))).toEqual([]);
    expect(await done(mine, action)).toBe(1);
  });

  it('gives way to our people who edit the booking at the same moment, or is there before them', async () => {
    const { mine, keep, told } = await asked(wish.replace('20', String(10 + day)));
    const { version } = await look(mine);
    const [, edited] = await Promise.allSettled([
      keep('yes').then((received) => turn(received)),
      editBooking(admin, {
        bookingId: mine.bookingId,
        change: { version, party: { adults: 15, children: 0, toddlers: 0 }, preview: false },
      }),
    ]);
    const byStaff = edited.status === 'fulfilled';
    const said = (await told()).at(-1) ?? '';
    expect([said.includes(outcome), REFUSED.test(said)]).toEqual([!byStaff, byStaff]);
    const { summary, version: after } = await look(mine);
    expect(after).toBe(version + 1);
    const byHost = action === 'booking.change' ? 12 : 10;
    expect(summary.party.adults).toBe(byStaff ? 15 : byHost);
  });
});

describe('a yes to what our people have changed meanwhile', () => {
  it('is asked about once more as it is now, and then done', async () => {
    const { mine, say } = await asked('move my party to September 3 at 6pm');
    const { version } = await look(mine);
    const change = { version, party: { adults: 15, children: 0, toddlers: 0 }, preview: false };
    await editBooking(admin, { bookingId: mine.bookingId, change });
    const again = await say('yes');
    expect(again).toMatch(REFUSED);
    expect(again).toContain('Shall I move it?');
    expect(await done(mine, 'booking.reschedule')).toBe(0);
    expect(await say('yes')).toContain('Done!');
    expect((await look(mine)).summary).toMatchObject({ date: '2027-09-03', party: { adults: 15 } });
  });

  it('is not carried on where guests were counted from those there were before', async () => {
    const { mine, say } = await asked('add 2 adults to my booking');
    const { version } = await look(mine);
    const change = { version, party: { adults: 15, children: 0, toddlers: 0 }, preview: false };
    await editBooking(admin, { bookingId: mine.bookingId, change });
    expect(await say('yes')).not.toContain('(yes / no)');
    expect(await say('add 2 adults to my booking')).toContain('17 adults');
  });
});

describe('a change under the key of its request', () => {
  it('is answered as it was made, also when two of it come at once, and a refusal is no answer', async () => {
    const { mine } = await asked('add 2 adults to my booking');
    const { version } = await look(mine);
    const keyed = { ...mine.host, origin: { ...mine.host.origin, requestKey: newId() } };
    const input = { bookingId: mine.bookingId, preview: false };
    const party = { adults: 11, children: 0, toddlers: 0 };
    await expect(changeBooking(keyed, { ...input, change: { version: version + 1, party } })).rejects.toMatchObject({
      code: 'version_conflict',
    });
    const change = { version, party };
    const [one, other] = await Promise.all([1, 2].map(() => changeBooking(keyed, { ...input, change })));
    expect(other).toEqual(one);
    expect(await changeBooking(keyed, { ...input, change })).toEqual(one);
    expect((await look(mine)).version).toBe(version + 1);
    t.clock.advance({ hours: 25 });
    await expect(changeBooking(keyed, { ...input, change })).rejects.toMatchObject({ code: 'version_conflict' });
  });
});
