/** Magic links: what is not yours looks exactly like what is not there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmedBooking,
  holdFor,
  look,
  openStation,
  sign,
  type Booked,
  type Held,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { isAppError, newId, type Context } from '../kernel/index.ts';
import {
  addRequests,
  cancelBooking,
  changeBooking,
  getAgreement,
  getAgreementPdf,
  getBooking,
  getCalendarFile,
  getHold,
  getInvoicePdf,
  payBalance,
  recogniseHoldLink,
  recogniseManageLink,
  releaseHold,
  rescheduleBooking,
  sendSigningLink,
  signAgreement,
  startDeposit,
} from './index.ts';

let t: TestPlatform;
let mine: Booked;
let theirs: Booked;
let held: Held;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  mine = await confirmedBooking(t, { date: '2027-06-05', host: 1 });
  theirs = await confirmedBooking(t, { date: '2027-06-06', host: 2 });
  held = await holdFor(t, { date: '2027-06-07', host: 3 });
});
afterAll(() => t.close());

/** All a caller could ever see of a refusal. */
async function refusal(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isAppError(error)) throw new Error('it was not refused', { cause: error });
  return { code: error.code, message: error.message, fields: error.fields, details: error.details };
}

const NOTHING = { code: 'not_found', message: 'There is nothing here for you.', fields: [], details: {} };

function bookingVerbs(ctx: Context, bookingId: string): Promise<unknown>[] {
  return [
    getBooking(ctx, { bookingId }),
    getCalendarFile(ctx, { bookingId }),
    getAgreementPdf(ctx, { bookingId }),
    getInvoicePdf(ctx, { bookingId }),
    changeBooking(ctx, { bookingId, change: { version: 1 }, preview: true }),
    rescheduleBooking(ctx, { bookingId, move: { version: 1, date: '2027-06-20', start: '18:00' }, preview: true }),
    cancelBooking(ctx, { bookingId, cancellation: { version: 1 }, preview: true }),
    addRequests(ctx, { bookingId, requests: 'Mine?' }),
    payBalance(ctx, { bookingId, method: 'card' }),
  ];
}

function holdVerbs(ctx: Context, holdId: string): Promise<unknown>[] {
  const signature = { typedName: 'A B', allergens: [], acknowledgements: {} };
  return [
    getHold(ctx, { holdId }),
    getAgreement(ctx, { holdId }),
    signAgreement(ctx, { holdId, signature }),
    sendSigningLink(ctx, { holdId, channel: 'email' }),
    startDeposit(ctx, { holdId, method: 'card' }),
    releaseHold(ctx, { holdId }),
  ];
}

describe('somebody else’s party', () => {
  it('cannot be told from one that does not exist, by any verb', async () => {
    const stranger = mine.host;
    for (const id of [theirs.bookingId, newId()]) {
      const answers = await Promise.all(bookingVerbs(stranger, id).map(refusal));
      for (const answer of answers) expect(answer).toEqual(NOTHING);
    }
    for (const id of [held.holdId, newId()]) {
      const answers = await Promise.all(holdVerbs(stranger, id).map(refusal));
      for (const answer of answers) expect(answer).toEqual(NOTHING);
    }
  });

  it('is out of reach for the staff of another station, and within reach of their own', async () => {
    const row = await t.platform.db
      .selectFrom('bookings')
      .select('station_id')
      .where('id', '=', mine.bookingId)
      .executeTakeFirstOrThrow();
    for (const role of ['admin', 'station_manager'] as const) {
      const outsider = t.staff(role, [newId()]);
      expect(await refusal(getBooking(outsider, { bookingId: mine.bookingId }))).toEqual(NOTHING);
      await expect(getBooking(t.staff(role, [row.station_id]), { bookingId: mine.bookingId })).resolves.toBeDefined();
    }
    expect(await refusal(getHold(t.staff('admin', [newId()]), { holdId: held.holdId }))).toEqual(NOTHING);
    await expect(getBooking(t.staff('support'), { bookingId: mine.bookingId })).resolves.toBeDefined();
  });
});

describe('a hold’s link', () => {
  it('opens its own hold and acts for its host', async () => {
    const link = recogniseHoldLink(t.visitor(), held.hold.token);
    expect(link.holdId).toBe(held.holdId);
    expect((await getHold(link.ctx, { holdId: held.holdId })).booking.code).toBe(held.hold.booking.code);
  });

  it('tampered with, invented, or of a booking is nothing at all', async () => {
    const manage = new URL((await look(mine)).calendarUrl).searchParams.get('token') ?? '';
    const token = held.hold.token;
    for (const wrong of [
      manage,
      `${token.slice(0, -2)}xx`,
      token.toLowerCase(),
      token.slice(4),
      'A'.repeat(63),
      '',
      '\u0000',
    ]) {
      expect(() => recogniseHoldLink(t.visitor(), wrong)).toThrow(expect.objectContaining({ code: 'not_found' }));
    }
  });

  it('is told apart from a wrong one only when it was ours and is old', async () => {
    const { clock } = t;
    const now = clock.now();
    clock.advance({ hours: 24 * 30 - 1 });
    expect(recogniseHoldLink(t.visitor(), held.hold.token).holdId).toBe(held.holdId);
    clock.advance({ hours: 1 });
    expect(() => recogniseHoldLink(t.visitor(), held.hold.token)).toThrow(
      expect.objectContaining({ code: 'link_expired' }),
    );
    clock.set(now);
  });
});

describe('a booking’s link', () => {
  async function tokenOf(booked: Booked): Promise<string> {
    return new URL((await look(booked)).calendarUrl).searchParams.get('token') ?? '';
  }

  it('opens with the code however it is typed', async () => {
    const token = await tokenOf(mine);
    for (const code of [
      mine.code,
      mine.code.toLowerCase(),
      mine.code.replace('-', ''),
      ` ${mine.code.slice(0, 5)} ${mine.code.slice(5)}`,
    ]) {
      expect((await recogniseManageLink(t.visitor(), { code, token })).bookingId).toBe(mine.bookingId);
    }
  });

  it('with another booking’s code, an invented code or token, or a hold’s token is nothing at all, without difference', async () => {
    const token = await tokenOf(mine);
    const wrong = [
      { code: theirs.code, token },
      { code: mine.code, token: await tokenOf(theirs) },
      { code: 'MH-222222', token },
      { code: 'MH-O0O0O0', token },
      { code: "MH-' or 1=1", token },
      { code: mine.code, token: held.hold.token },
      { code: mine.code, token: `${token.slice(0, -2)}xx` },
      { code: mine.code, token: '' },
    ];
    for (const link of wrong) expect(await refusal(recogniseManageLink(t.visitor(), link))).toEqual(NOTHING);
  });

  it('ends 60 days after the party, and a wrong one then still looks wrong', async () => {
    const token = await tokenOf(mine);
    const now = t.clock.now();
    t.clock.set(Temporal.Instant.from((await look(mine)).summary.startsAt).add({ hours: 24 * 60 }));
    expect(await refusal(recogniseManageLink(t.visitor(), { code: mine.code, token }))).toMatchObject({
      code: 'link_expired',
    });
    expect(await refusal(recogniseManageLink(t.visitor(), { code: theirs.code, token }))).toEqual(NOTHING);
    t.clock.set(now);
  });
});

describe('the signing link', () => {
  it('is sent five times, then no more, however many ask at once, and each is one message', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 12 }, () => sendSigningLink(held.host, { holdId: held.holdId, channel: 'email' })),
    );
    const left = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.signingLinksLeft] : []));
    expect(new Set(left)).toEqual(new Set([4, 3, 2, 1, 0]));
    for (const answer of asked)
      expect(
        answer.status === 'fulfilled' || (isAppError(answer.reason) && answer.reason.code === 'limit_reached'),
      ).toBe(true);
    const sent = await t.platform.db
      .selectFrom('messages')
      .select('id')
      .where('hold_id', '=', held.holdId)
      .where('template', '=', 'signing_link')
      .execute();
    expect(sent).toHaveLength(5);
    expect((await getHold(held.host, { holdId: held.holdId })).signingLinksLeft).toBe(0);
  });

  it('is not sent for a hold that is signed, paid and booked', async () => {
    await sign(held);
    const host = t.as({ kind: 'customer', holdId: mine.holdId, bookingId: null });
    await expect(sendSigningLink(host, { holdId: mine.holdId, channel: 'sms' })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });
});

describe('a hold that one of us releases for the host', () => {
  it('frees the date, tells the host, and keeps who and why; the host is not told of what they did', async () => {
    const own = await holdFor(t, { date: '2027-06-08', host: 4 });
    await releaseHold(own.host, { holdId: own.holdId });
    const hold = await holdFor(t, { date: '2027-06-09', host: 5 });
    const reason = 'The host called: they take another day.';
    await releaseHold(t.staff('support'), { holdId: hold.holdId, reason });
    const told = await t.platform.db
      .selectFrom('messages')
      .select('hold_id')
      .where('template', '=', 'hold_released')
      .execute();
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(({ hold_id }) => hold_id))).toEqual(new Set([hold.holdId]));
    const row = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('action', '=', 'hold.release')
      .where('entity_id', '=', hold.holdId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.record)).toMatchObject({ reason, role: 'support', after: { status: 'released' } });
    await expect(releaseHold(t.staff('support'), { holdId: hold.holdId, reason })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });
});
