/** The report: what it counts, by whose clock, within whose stations, and that its lists hold what its figures say. */
import { ConciergeMark, type ConciergeReport } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation, payDeposit, sign } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { chatWith, modelSaying, someone } from '../../../../tests/support/supervised.ts';
import { getHold, recogniseHoldLink } from '../booking/index.ts';
import { readOwnThread, replyAsStaff, setConversationStatus } from '../conversations/index.ts';
import { encodeId, newId, type Context } from '../kernel/index.ts';
import { saveStation } from '../stations/index.ts';
import { exportConciergeReport, getConciergeReport, listSupervised } from './index.ts';

let t: TestPlatform;
let support: Context;
let stationId: string;
let report: ConciergeReport;

const DETAILS =
  '12 adults, May 22 2027 at 6pm, 1 Main St, Fremont CA 94538. I am Jordan Lee, jordan@mail.example, 510-555-0123';

async function close(conversationId: string): Promise<void> {
  await setConversationStatus(support, { conversationId, wish: { event: 'close' } });
}

/** From the chat's own link to a paid deposit. */
async function book(): Promise<void> {
  const { visitor, conversationId } = await chatWith(t, [DETAILS, 'yes']);
  const { messages } = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 50 });
  const link = messages
    .flatMap(({ actions }) => actions)
    .find((one) => one.kind === 'link' && one.url.includes('/book/'));
  const token = link?.kind === 'link' ? (link.url.split('/').at(-1) ?? '') : '';
  const { ctx, holdId } = recogniseHoldLink(t.visitor(), token);
  const held = { hold: await getHold(ctx, { holdId }), holdId, host: ctx };
  await sign(held);
  await payDeposit(t, held);
  await close(conversationId);
}

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  stationId = (await openStation(t)).id;
  const { staffId } = await createStaff(t, 'support', []);
  support = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
  // One that is booked, one that costs and is kept back, one that wants a person, one a person takes, one that goes on.
  await book();
  const priced = await chatWith(t, ['What would 12 adults cost in 94538?'], modelSaying('It is $5.', 'It is $6.'));
  await close(priced.conversationId);
  await chatWith(t, ['I want to talk to a human please']);
  const taken = await chatWith(t, ['Hello']);
  await replyAsStaff(support, { conversationId: taken.conversationId, text: 'Hello, this is Mika.' });
  await chatWith(t, ['Hello there']);
  report = await getConciergeReport(support, {});
});
afterAll(() => t.close());

describe('the report', () => {
  it('counts what became of the conversations, what came of them and what they cost', () => {
    expect(report.counts).toMatchObject({
      all: 5,
      resolved: 2,
      handed_over: 2,
      under_way: 1,
      quoted: 2,
      held: 1,
      booked: 1,
      unbacked: 1,
      fell_back: 1,
      rated: 0,
    });
    expect(report).toMatchObject({ bookings: 1, answers: 6, costMicros: 80, costPerBookingMicros: 80, csat: null });
    expect(report.reasons).toEqual([
      { reason: 'asked_for_person', count: 1 },
      { reason: 'taken_over', count: 1 },
    ]);
  });

  it('lists behind each figure as many conversations as it says', async () => {
    for (const mark of ConciergeMark.options) {
      const { items } = await listSupervised(support, { mark, limit: 100 });
      expect([mark, items.length]).toEqual([mark, report.counts[mark]]);
    }
    const taken = await listSupervised(support, { mark: 'handed_over', reason: 'taken_over', limit: 100 });
    expect(taken.items).toMatchObject([{ outcome: 'handed_over', reason: 'taken_over', answers: 1 }]);
  });

  it('is read on page by page without losing or repeating one', async () => {
    const ids: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await listSupervised(support, { mark: 'all', limit: 2, ...(cursor ? { cursor } : {}) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect([ids.length, new Set(ids).size]).toEqual([5, 5]);
  });

  it('adds up: the points of its line make its figures, by day and by week', async () => {
    const year = await getConciergeReport(support, {
      from: report.to.replace(/^\d{4}/, String(Number(report.to.slice(0, 4)) - 1)),
      to: report.to,
    });
    expect([report.per, year.per, report.points.length]).toEqual(['day', 'week', 28]);
    for (const { points, counts } of [report, year])
      for (const mark of ConciergeMark.options)
        expect(points.reduce((sum, point) => sum + point.counts[mark], 0)).toBe(counts[mark]);
    const { content, filename } = await exportConciergeReport(support, {});
    expect(content.split('\r\n')).toHaveLength(28 + 2);
    expect(filename).toBe(`concierge-${report.from}-${report.to}.csv`);
  });

  it('begins its days by the clock of the station, also in the night the clock is changed', async () => {
    const { db } = t.platform;
    const { conversationId } = await chatWith(t, ['Hello']);
    const openedAt = async (instant: string, date: string) => {
      await db
        .updateTable('conversations')
        .set({ opened_at: Temporal.Instant.from(instant) })
        .where('id', '=', conversationId)
        .execute();
      return (await getConciergeReport(support, { from: date, to: date })).counts.all;
    };
    // In California: the last minute of March 13, and the first and last of the day of 23 hours.
    expect(await openedAt('2027-03-14T07:59:00Z', '2027-03-13')).toBe(1);
    expect(await openedAt('2027-03-14T08:00:00Z', '2027-03-14')).toBe(1);
    expect(await openedAt('2027-03-15T06:59:00Z', '2027-03-14')).toBe(1);
    expect(await openedAt('2027-03-15T07:00:00Z', '2027-03-14')).toBe(0);
    await db.deleteFrom('concierge_turns').where('conversation_id', '=', conversationId).execute();
  });

  it('shows each only their stations, and what nobody knows the station of', async () => {
    const other = await saveStation(t.system(), {
      slug: 'reno',
      name: 'Reno',
      city: 'Reno',
      state: 'NV',
      lat: 39.53,
      lng: -119.81,
      timeZone: 'America/Los_Angeles',
      alertEmail: 'reno@myhibachi.example',
    });
    const [here, there] = [someone(t, 'station_manager', [stationId]), someone(t, 'station_manager', [other.id])];
    expect((await getConciergeReport(here, {})).counts).toMatchObject({ all: 5, booked: 1 });
    expect((await getConciergeReport(there, {})).counts).toMatchObject({ all: 3, booked: 0 });
    const station = encodeId('stn', stationId);
    expect((await getConciergeReport(support, { station })).counts).toMatchObject({ all: 2, booked: 1 });
    await expect(getConciergeReport(there, { station })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is nobody else’s, and names what is wrong with the time asked for', async () => {
    for (const who of [t.visitor(), someone(t, 'chef', [stationId]), someone(t, 'finance')])
      await expect(getConciergeReport(who, {})).rejects.toMatchObject({ code: 'forbidden' });
    for (const [from, to] of [
      ['2027-04-02', '2027-04-01'],
      ['2025-04-01', '2027-04-01'],
    ] as const)
      await expect(getConciergeReport(support, { from, to })).rejects.toMatchObject({
        code: 'validation_failed',
        fields: [{ field: 'to' }],
      });
    const station = encodeId('stn', newId());
    await expect(getConciergeReport(support, { station })).rejects.toMatchObject({ code: 'not_found' });
  });
});
