/** Two things at once about the same terms: real connections in parallel, one outcome, nothing agreed to by accident. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskRequest } from '../../../../tests/support/desk.ts';
import { SIGNATURE, openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { arrive, askHosts, hearAll, say, sendTexts, texted } from '../../../../tests/support/texts.ts';
import { lockBooking, signBooking } from '../booking/index.ts';
import { makeBooking } from '../desk/index.ts';
import { decodeId, newId, withTransaction } from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { askForTerms, expireTerms, getBookingTerms, hearText, sweepTerms, withdrawTerms } from './index.ts';

let t: TestPlatform;
let host = 0;
let day = Temporal.PlainDate.from('2027-06-01');
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t, 8);
});
afterAll(() => t.close());
beforeEach(() => {
  host += 1;
});

const phone = () => `+1510${5_550_100 + host}`;
const desk = () => t.staff('support');

interface Party {
  readonly bookingId: string;
  readonly code: string;
}

async function booked(): Promise<Party> {
  day = day.add({ days: 1 });
  const made = await makeBooking(desk(), deskRequest({ date: day.toString(), host, smsConsent: true }));
  return { bookingId: decodeId('bkg', made.id), code: made.code };
}

async function asked(): Promise<Party> {
  const party = await booked();
  await askHosts(t);
  return party;
}

async function statuses({ bookingId }: Party): Promise<string[]> {
  const { requests } = await getBookingTerms(desk(), { bookingId });
  return requests.map(({ status }) => status);
}

async function agreements(...parties: readonly Party[]): Promise<number> {
  const ids = parties.map(({ bookingId }) => bookingId);
  const rows = await t.platform.db.selectFrom('agreements').select('id').where('booking_id', 'in', ids).execute();
  return rows.length;
}

it('the lock on a booking lets through what only refers to it', async () => {
  const { bookingId } = await booked();
  const address = 'waits-for-nobody@mail.example';
  const message = { template: 'manage_link', channel: 'email', address, bookingId, dedupeKey: address } as const;
  const told = await withTransaction(t.system(), async (tx) => {
    await lockBooking(tx, bookingId);
    // Another connection: were it to wait here, both would wait for ever.
    return withTransaction(t.system(), (other) => queueMessage(other, message));
  });
  expect(told).toBe(true);
});

const ROUNDS = Array.from({ length: 3 }, (_, round) => [round] as const);

describe('one phone, one booking', () => {
  it.each(ROUNDS)('two replies at once make one agreement (%i)', async () => {
    const party = await asked();
    await Promise.all(['I AGREE', 'i agree', 'I agree!'].map((words) => arrive(t, phone(), words)));
    await hearAll(t);
    expect(await statuses(party)).toEqual(['agreed']);
    expect(await agreements(party)).toBe(1);
    const { requests } = await getBookingTerms(desk(), party);
    expect(requests[0]?.replies).toHaveLength(1);
  });

  it.each(ROUNDS)('a yes and a no at once: the first decides, and a no is never outvoted (%i)', async () => {
    const party = await asked();
    await Promise.all(['I AGREE', 'I do not agree'].map((words) => arrive(t, phone(), words)));
    await hearAll(t);
    const [status] = await statuses(party);
    expect(await agreements(party)).toBe(status === 'agreed' ? 1 : 0);
    expect(['agreed', 'refused']).toContain(status);
  });

  it('a text the provider hands over many times is one reply', async () => {
    const party = await asked();
    const sid = `SM${newId()}`;
    await Promise.all(Array.from({ length: 6 }, () => arrive(t, phone(), 'sounds good', sid)));
    const [payload] = await t.takeJobs<{ messageId: string }>('message.received');
    expect(payload).toBeDefined();
    const { messageId } = payload ?? { messageId: '' };
    await Promise.all(Array.from({ length: 6 }, () => hearText(t.system(), { messageId })));
    await sendTexts(t);
    const { requests } = await getBookingTerms(desk(), party);
    expect(requests).toMatchObject([{ status: 'asked', reAsks: 1 }]);
    expect(requests[0]?.replies).toHaveLength(1);
    expect(texted(t, phone()).filter((text) => text.startsWith('sorry'))).toHaveLength(1);
  });

  it.each(ROUNDS)('a reply against a signature on the page: one agreement, and the request is over (%i)', async () => {
    const { bookingId, code } = await asked();
    await arrive(t, phone(), 'I AGREE');
    const page = t.as({ kind: 'customer', holdId: null, bookingId });
    const [, signed] = await Promise.allSettled([hearAll(t), signBooking(page, { bookingId, signature: SIGNATURE })]);
    expect(await agreements({ bookingId, code })).toBe(1);
    const [status] = await statuses({ bookingId, code });
    expect(status).toBe(signed.status === 'fulfilled' ? 'signed' : 'agreed');
    if (signed.status === 'rejected') expect(signed.reason).toMatchObject({ code: 'already_done' });
  });

  it.each(ROUNDS)('a reply in time against the end of time: the reply counts (%i)', async () => {
    const party = await asked();
    const { requests } = await getBookingTerms(desk(), party);
    const requestId = decodeId('trq', requests[0]?.id ?? '');
    t.clock.advance({ hours: 23, minutes: 58 });
    await arrive(t, phone(), 'I AGREE');
    t.clock.advance({ minutes: 2 });
    await Promise.all([expireTerms(t.system(), { requestId }), hearAll(t), sweepTerms(t.system())]);
    expect(await statuses(party)).toEqual(['agreed']);
    expect(await agreements(party)).toBe(1);
  });

  it.each(ROUNDS)('a reply against taking the request back: an agreement or none, never half (%i)', async () => {
    const party = await asked();
    await arrive(t, phone(), 'I AGREE');
    await Promise.allSettled([hearAll(t), withdrawTerms(desk(), party)]);
    const [status] = await statuses(party);
    expect(await agreements(party)).toBe(status === 'agreed' ? 1 : 0);
  });

  it('is asked again by two of ours at once: one request is open', async () => {
    const party = await asked();
    await Promise.all([askForTerms(desk(), party), askForTerms(desk(), party), askForTerms(desk(), party)]);
    const all = await statuses(party);
    expect(all).toHaveLength(4);
    expect(all.filter((status) => status === 'asked')).toHaveLength(1);
  });

  it('the database itself refuses a second open request', async () => {
    const { bookingId } = await asked();
    const copy = `insert into terms_requests select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()))).*
                    from terms_requests r where booking_id = $1`;
    await expect(t.database.pool.query(copy, [bookingId])).rejects.toThrow('terms_requests_one_open');
  });
});

describe('one phone, two bookings', () => {
  async function two(): Promise<[Party, Party]> {
    const parties: [Party, Party] = [await booked(), await booked()];
    await askHosts(t);
    return parties;
  }

  it('a yes that names neither agrees to neither and asks which', async () => {
    const [one, other] = await two();
    await say(t, phone(), 'I AGREE');
    expect(await agreements(one, other)).toBe(0);
    const question = texted(t, phone()).at(-1) ?? '';
    expect(question).toMatch(/^sorry, which booking do you mean/);
    expect(question).toContain(one.code);
    expect(question).toContain(other.code);
  });

  it.each(['I agree to both', 'I AGREE I AGREE', 'agreed to all'])('%j never agrees to both', async (words) => {
    const [one, other] = await two();
    await say(t, phone(), words);
    await say(t, phone(), words);
    expect(await agreements(one, other)).toBe(0);
    expect([...(await statuses(one)), ...(await statuses(other))]).toEqual(['unclear', 'unclear']);
  });

  it('a yes with a code agrees to that one, in any spelling, and the other still wants its own', async () => {
    const [one, other] = await two();
    await say(t, phone(), `i agree ${one.code.toLowerCase().replace('-', ' ')}`);
    expect(await statuses(one)).toEqual(['agreed']);
    expect(await statuses(other)).toEqual(['asked']);
    // Whoever sends the same words twice has not agreed to the other party.
    await say(t, phone(), 'I AGREE');
    expect(await statuses(other)).toEqual(['asked']);
    expect(texted(t, phone()).at(-1)).toContain(`I AGREE ${other.code}`);
    await say(t, phone(), `I agree ${other.code}`);
    expect(await statuses(other)).toEqual(['agreed']);
  });

  it('both codes in one text agree to neither', async () => {
    const [one, other] = await two();
    await say(t, phone(), `I agree ${one.code} and ${other.code}`);
    expect(await agreements(one, other)).toBe(0);
  });

  it('the code of somebody else’s booking agrees to nothing', async () => {
    const stranger = await asked();
    host += 1;
    const mine = await asked();
    await say(t, phone(), `I AGREE ${stranger.code}`);
    expect(await agreements(stranger, mine)).toBe(0);
  });

  it.each(ROUNDS)('replies for each at once agree to each once (%i)', async () => {
    const [one, other] = await two();
    await Promise.all([one, other, one, other].map(({ code }) => arrive(t, phone(), `I AGREE ${code}`)));
    await hearAll(t);
    expect([...(await statuses(one)), ...(await statuses(other))]).toEqual(['agreed', 'agreed']);
    expect(await agreements(one, other)).toBe(2);
  });

  it.each(ROUNDS)('two bookings asked about at once both want their code (%i)', async () => {
    const [one, other] = [await booked(), await booked()];
    await t.takeJobs('booking.terms-wanted');
    await Promise.all([askForTerms(desk(), one), askForTerms(desk(), other)]);
    await sendTexts(t);
    t.clock.advance({ minutes: 1 });
    await say(t, phone(), 'I AGREE');
    expect(await agreements(one, other)).toBe(0);
  });
});
