/** The roster is what there is to sell near at hand, and never less than what is sold without somebody being told. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, holdFor, openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { decodeId, isAppError, newId, type Context } from '../kernel/index.ts';
import type { Station } from '../stations/index.ts';
import {
  addChef,
  changeChef,
  countWorkingChefs,
  decideTimeOff,
  getChef,
  listChefs,
  listTimeOff,
  requestTimeOff,
  setOverride,
  setWeek,
  withdrawTimeOff,
} from './index.ts';

const SLOTS = ['12:00', '15:00', '18:00', '21:00'] as const;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => SLOTS.map((slot) => ({ weekday, slot })));
let t: TestPlatform;
let station: Station;
let manager: Context;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  station = await openStation(t, 0);
  manager = t.staff('station_manager', [station.id]);
});
afterAll(() => t.close());

async function newChef(weeklySlots = EVERY_DAY): Promise<string> {
  const { chefId } = await addChef(t.system(), {
    stationId: station.id,
    displayName: 'Kim',
    payClass: 'chef',
    weeklySlots,
  });
  return chefId;
}

/** A chef's request for these days, as its id. */
async function asked(chefId: string, firstDate: string, lastDate = firstDate): Promise<string> {
  const wish = { chefId, firstDate, lastDate, reason: 'A wedding.' };
  const { id } = await requestTimeOff(t.staff('chef', [station.id], chefId), wish);
  return decodeId('tof', id);
}

function decide(timeOffId: string, approve = true, preview = false, ctx = manager) {
  return decideTimeOff(ctx, { timeOffId, approve, reason: 'Enjoy it.', preview });
}

const MANAGERS = ['super_admin', 'admin', 'station_manager', 'system'] as const;
const VERBS = {
  changeChef: {
    allowed: MANAGERS,
    action: 'chef.change',
    change: (chefId: string) => (ctx: Context) =>
      changeChef(ctx, { chefId, version: 1, preview: false, payClass: 'lead' }),
  },
  setWeek: {
    allowed: MANAGERS,
    action: 'chef.set_week',
    change: (chefId: string) => (ctx: Context) => setWeek(ctx, { chefId, version: 1, preview: false, weeklySlots: [] }),
  },
  setOverride: {
    allowed: MANAGERS,
    action: 'chef.set_day',
    change: (chefId: string) => (ctx: Context) =>
      setOverride(ctx, {
        chefId,
        version: 1,
        preview: false,
        date: '2027-12-01',
        slot: '18:00',
        works: false,
        reason: 'Away.',
      }),
  },
} as const;
for (const [name, { allowed, action, change }] of Object.entries(VERBS)) {
  proveVerb(() => t, name, {
    allowed,
    action,
    prepare: async () => ({ by: manager, run: change(await newChef([])) }),
  });
}
proveVerb(() => t, 'requestTimeOff', {
  allowed: [...MANAGERS, 'chef'],
  action: 'time_off.request',
  prepare: async () => {
    const wish = { chefId: await newChef([]), firstDate: '2027-12-01', lastDate: '2027-12-02', reason: 'Rest.' };
    return { by: manager, run: (ctx) => requestTimeOff(ctx, wish) };
  },
});
for (const [action, approve] of [
  ['time_off.approve', true],
  ['time_off.deny', false],
] as const) {
  proveVerb(() => t, action, {
    allowed: MANAGERS,
    action,
    prepare: async () => {
      const id = await asked(await newChef([]), '2027-12-01');
      return { by: manager, run: (ctx) => decide(id, approve, false, ctx) };
    },
  });
}
proveVerb(() => t, 'withdrawTimeOff', {
  allowed: [...MANAGERS, 'chef'],
  action: 'time_off.withdraw',
  prepare: async () => {
    const timeOffId = await asked(await newChef([]), '2027-12-01');
    return { by: manager, run: (ctx) => withdrawTimeOff(ctx, { timeOffId }) };
  },
});

const weekday = fc.integer({ min: 1, max: 7 });
const slot = fc.constantFrom(...SLOTS);
const chefArb = fc.record({
  week: fc.uniqueArray(fc.record({ weekday, slot }), { maxLength: 10, selector: (row) => `${row.weekday}${row.slot}` }),
  days: fc.uniqueArray(fc.record({ day: fc.integer({ min: 0, max: 13 }), slot, works: fc.boolean() }), {
    maxLength: 5,
    selector: (row) => `${row.day}${row.slot}`,
  }),
  off: fc.option(fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 3 }))),
});

describe('how many chefs work', () => {
  it('is the week, changed by single days, less time off, for every roster over both changes of the clocks', async () => {
    for (const first of ['2027-03-08', '2027-11-01']) {
      const dayOf = (n: number) => Temporal.PlainDate.from(first).add({ days: n });
      const check = async (rosters: readonly (typeof chefArb extends fc.Arbitrary<infer R> ? R : never)[]) => {
        await t.platform.db.updateTable('chefs').set({ active: false }).execute();
        t.clock.set('2027-03-01T12:00:00Z');
        for (const { week, days, off } of rosters) {
          const chefId = await newChef(week);
          for (const [n, row] of days.entries()) {
            const change = { date: dayOf(row.day).toString(), slot: row.slot, works: row.works, reason: 'As agreed.' };
            await setOverride(t.system(), { chefId, version: n + 1, preview: false, ...change });
          }
          if (off !== null)
            await decide(await asked(chefId, dayOf(off[0]).toString(), dayOf(off[0] + off[1]).toString()));
        }
        const rows = await countWorkingChefs(t.platform.db, [station.id], first, dayOf(13).toString());
        const counted = new Map(rows.map((row) => [`${row.date} ${row.slot}`, row.chefs]));
        for (let day = 0; day < 14; day += 1) {
          for (const start of SLOTS) {
            const working = rosters.filter(({ week, days, off }) => {
              if (off !== null && day >= off[0] && day <= off[0] + off[1]) return false;
              const single = days.find((row) => row.day === day && row.slot === start);
              return single?.works ?? week.some((row) => row.weekday === dayOf(day).dayOfWeek && row.slot === start);
            });
            expect(counted.get(`${dayOf(day).toString()} ${start}`) ?? 0).toBe(working.length);
          }
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(chefArb, { maxLength: 3 }), check), { numRuns: 6 });
    }
    await t.platform.db.updateTable('chefs').set({ active: false }).execute();
    t.clock.set('2027-04-13T17:00:00Z');
  });
});

describe('time off', () => {
  it('takes the seat with it when it is approved, and gives it back when it is withdrawn', async () => {
    const chefId = await newChef();
    const id = await asked(chefId, '2027-04-20');
    const { hold } = await holdFor(t, { date: '2027-04-20', start: '12:00', host: 1 });
    await decide(id);
    await expect(holdFor(t, { date: '2027-04-20', start: '15:00', host: 2 })).rejects.toMatchObject({
      code: 'slot_taken',
    });
    expect(hold.status).toBe('pending_signature');
    await expect(decide(id, false)).rejects.toMatchObject({ code: 'already_done' });
    const own = t.staff('chef', [station.id], chefId);
    await expect(withdrawTimeOff(own, { timeOffId: id })).rejects.toMatchObject({ code: 'invalid_transition' });
    await withdrawTimeOff(manager, { timeOffId: id });
    await expect(holdFor(t, { date: '2027-04-20', start: '15:00', host: 3 })).resolves.toBeDefined();
    await changeChef(manager, { chefId, version: 1, preview: false, active: false });
  });

  it('tells of every party it leaves without a chef, before and after, and breaks none', async () => {
    const chefId = await newChef();
    const booked = await confirmedBooking(t, { date: '2027-04-21', host: 10 });
    const id = await asked(chefId, '2027-04-21');
    const shown = await decide(id, true, true);
    expect(shown).toMatchObject({
      applied: false,
      affected: [{ code: booked.code, why: expect.stringContaining('Only 0') }],
    });
    expect((await getChef(manager, { chefId })).timeOff[0]?.status).toBe('pending');
    expect(await decide(id)).toMatchObject({ applied: true, affected: shown.affected });
    const { status } = await t.platform.db
      .selectFrom('bookings')
      .select('status')
      .where('id', '=', booked.bookingId)
      .executeTakeFirstOrThrow();
    expect(status).toBe('confirmed');
    await changeChef(manager, { chefId, version: 1, preview: false, active: false });
  });

  it('approved while seats are being sold never leaves more sold than somebody was told of', async () => {
    const chefs = [await newChef(), await newChef()];
    for (let round = 0; round < 6; round += 1) {
      const date = `2027-04-${String(16 + round)}`;
      const id = await asked(chefs[0] ?? '', date);
      const sales = [0, 1].map((n) => holdFor(t, { date, start: '21:00', host: 400 + round * 2 + n }));
      const [decision, ...holds] = await Promise.allSettled([decide(id), ...sales]);
      const sold = holds.filter((hold) => hold.status === 'fulfilled').length;
      const told = decision?.status === 'fulfilled' ? decision.value.affected.length : -1;
      expect(told).toBe(sold > 1 ? sold : 0);
      for (const hold of holds) if (hold.status === 'rejected') expect(isAppError(hold.reason)).toBe(true);
    }
    for (const chefId of chefs) await changeChef(manager, { chefId, version: 1, preview: false, active: false });
  });

  it('is asked for once a day, and decided once, however many decide', async () => {
    const chefId = await newChef([]);
    const id = await asked(chefId, '2027-05-01', '2027-05-03');
    await expect(asked(chefId, '2027-05-03', '2027-05-04')).rejects.toMatchObject({ code: 'already_exists' });
    const answers = await Promise.allSettled([true, false, true, false].map((approve) => decide(id, approve)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('who sees which roster', () => {
  it('is a chef their own, a manager their station’s, and nobody another’s', async () => {
    const [mine, theirs] = [await newChef([]), await newChef([])];
    const own = t.staff('chef', [station.id], mine);
    expect((await listChefs(own, {})).items.map(({ id }) => decodeId('chf', id))).toEqual([mine]);
    await expect(getChef(own, { chefId: theirs })).rejects.toMatchObject({ code: 'not_found' });
    const wish = { chefId: theirs, firstDate: '2027-06-01', lastDate: '2027-06-01', reason: 'Rest.' };
    await expect(requestTimeOff(own, wish)).rejects.toMatchObject({ code: 'not_found' });
    await asked(theirs, '2027-06-05');
    expect((await listTimeOff(own, { limit: 25 })).items).toEqual([]);
    const stranger = t.staff('station_manager', [newId()]);
    expect((await listTimeOff(stranger, { limit: 25 })).items).toEqual([]);
    await expect(getChef(stranger, { chefId: mine })).rejects.toMatchObject({ code: 'not_found' });
    const change = { chefId: mine, version: 1, preview: false, displayName: 'Robin' };
    await expect(changeChef(stranger, change)).rejects.toMatchObject({ code: 'not_found' });
    await changeChef(manager, change);
    await expect(changeChef(manager, change)).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2 },
    });
  });

  it('pages through requests oldest first, each once', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await listTimeOff(manager, { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    }
    const rows = await t.platform.db.selectFrom('chef_time_off').select('id').execute();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(rows.length);
  });
});
