/** A party booked by texting with the concierge: no hold, a deposit with two deadlines, the terms by text (domain 4, 6). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation, quoteFor, FREMONT } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { talk, texted } from '../../../../tests/support/texts.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import {
  cancelBooking,
  changeBooking,
  expireDeposit,
  getBooking,
  recogniseManageLink,
  rescheduleBooking,
} from '../booking/index.ts';
import { bookByText, TEXT_CONSENT, type TextBookingRequest } from '../desk/index.ts';
import { newId } from '../kernel/index.ts';
import { changeVariable } from '../variables/index.ts';
import { openToolbox } from './index.ts';

let t: TestPlatform;
let n = 0;
let day = Temporal.PlainDate.from('2027-06-01');
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t, 4);
});
afterAll(() => t.close());
beforeEach(() => {
  n += 1;
  day = day.add({ days: 1 });
});

const phone = () => `+1510555${String(400 + n).padStart(4, '0')}`;
const inWords = () => day.toLocaleString('en-US', { month: 'long', day: 'numeric' });
const wish = () => [`book 10 adults on ${inWords()} at 6pm`, '1 Main St, Fremont, CA 94538', 'Jordan Lee'] as const;

async function bookings(date = day) {
  const { rows } = await t.database.pool.query(
    `select b.id, b.source, b.status, b.code, b.hold_id,
            extract(epoch from b.deposit_told_at - b.created_at)::int / 3600 as told,
            extract(epoch from b.deposit_due_at - b.created_at)::int / 3600 as due,
            (select array_agg(r.status) from terms_requests r where r.booking_id = b.id) as terms,
            (select a.method from agreements a where a.booking_id = b.id) as method
       from bookings b where b.event_date = $1`,
    [date.toString()],
  );
  return rows;
}

describe('by text', () => {
  it('a yes books the date at once, and deposit and terms follow by text', async () => {
    await talk(t, phone(), ...wish());
    const question = texted(t, phone()).at(-1) ?? '';
    expect(question).toContain('Here is what I would book for you');
    expect(question).toContain(TEXT_CONSENT.en);
    expect(await bookings()).toEqual([]);
    await talk(t, phone(), 'yes');
    expect(await bookings()).toEqual([
      expect.objectContaining({
        source: 'sms',
        status: 'deposit_pending',
        hold_id: null,
        told: 2,
        due: 24,
        terms: ['asked'],
        method: null,
      }),
    ]);
    const texts = texted(t, phone()).join('\n');
    expect(texts).toMatch(/Done! .* is booked for you as MH-/);
    expect(texts).toMatch(/pay \$100\.00 .*\/manage\/MH-/);
    expect(texts).toMatch(/reply I AGREE by/);
  });

  it('the reply to the terms is the agreement, though the concierge was the last to speak', async () => {
    await talk(t, phone(), ...wish(), 'yes', 'I agree');
    expect(await bookings()).toMatchObject([{ terms: ['agreed'], method: 'sms' }]);
  });

  it('keeps the yes to texts word for word', async () => {
    await talk(t, phone(), ...wish(), 'yes');
    const { rows } = await t.database.pool.query(
      `select wording, source, granted from consents where address_bidx = $1 and purpose = 'transactional'`,
      [t.platform.crypto.blindIndex('phone', phone())],
    );
    expect(rows).toEqual([{ wording: TEXT_CONSENT.en, source: 'sms_booking', granted: true }]);
  });

  it('books for the number that texts, whatever number is named', async () => {
    await talk(t, phone(), ...wish(), 'my number is 212 555 0199', 'yes');
    const [booking] = await bookings();
    const { rows } = await t.database.pool.query('select contact_enc from bookings where id = $1', [booking?.id]);
    expect(JSON.parse(t.platform.crypto.decrypt('bookings.contact', rows[0].contact_enc))).toMatchObject({
      phone: phone(),
    });
  });

  it('in Spanish, with the consent in the words that were read', async () => {
    const date = day.toLocaleString('es', { month: 'long', day: 'numeric' });
    await talk(
      t,
      phone(),
      `quiero reservar para 10 adultos el ${date} a las 6 de la tarde`,
      '1 Main St, Fremont, CA 94538',
    );
    await talk(t, phone(), 'me llamo Jordan Lee', 'sí');
    expect(await bookings()).toMatchObject([{ source: 'sms', status: 'deposit_pending' }]);
    const texts = texted(t, phone()).join('\n');
    expect(texts).toContain(TEXT_CONSENT.es);
    // The language of that talk is the booking's: the terms are asked for in it as well.
    expect(texts).toMatch(/Para aceptar, responda ACEPTO hasta/);
  });

  it('books nothing on a no or a maybe', async () => {
    await talk(t, phone(), ...wish(), 'hmm maybe', 'no');
    expect(await bookings()).toEqual([]);
  });

  it('books nothing by a yes behind something else, and asks for all of it anew', async () => {
    await talk(t, phone(), ...wish(), 'blah foo bar', 'yes');
    expect(await bookings()).toEqual([]);
    expect(texted(t, phone()).at(-1)).toContain('Here is what I would book for you');
    await talk(t, phone(), 'yes');
    expect(await bookings()).toMatchObject([{ status: 'deposit_pending' }]);
  });

  it('whoever has not paid yet is told their own deadline, and the way to change or cancel', async () => {
    await talk(t, phone(), ...wish(), 'yes', 'I agree', 'when is my deposit due?');
    expect(texted(t, phone()).at(-1)).toMatch(/Please pay the deposit of \$100 for MH-\w+ by/);
    await talk(t, phone(), 'make it 12 adults', 'cancel my booking');
    const [change, cancel] = texted(t, phone()).slice(-2);
    for (const text of [change, cancel]) {
      expect(text).toContain('by the link of your booking');
      expect(text).toContain('/manage/MH-');
      expect(text).not.toContain('can no longer be changed');
    }
  });

  it('whoever does not pay loses the date after a day', async () => {
    await talk(t, phone(), ...wish(), 'yes');
    const [booking] = await bookings();
    t.clock.advance({ hours: 24 });
    await expireDeposit(t.system(), { bookingId: booking?.id });
    expect(await bookings()).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('the verb', () => {
  const request = async (over: Partial<TextBookingRequest> = {}): Promise<TextBookingRequest> => ({
    quoteId: (await quoteFor(t)).id,
    date: day.toString(),
    start: '18:00',
    venue: FREMONT,
    contact: { firstName: 'Jordan', lastName: 'Lee', phone: phone() },
    language: 'en',
    ...over,
  });
  const concierge = (requestKey?: string) => {
    const ctx = t.as({ kind: 'concierge', conversationId: newId() });
    return requestKey === undefined ? ctx : { ...ctx, origin: { ...ctx.origin, requestKey } };
  };

  it('answers the same booking to the same yes, however often it is heard', async () => {
    const key = newId();
    const asked = await request();
    const first = await bookByText(concierge(key), asked);
    expect(await bookByText(concierge(key), asked)).toEqual(first);
    expect(await bookings()).toHaveLength(1);
  });

  it('lets one phone keep so many unpaid dates and no more, however many it wants at once', async () => {
    await changeVariable(t.system(), { key: 'hold.maxLivePerHost', value: 3, reason: 'for this very test' });
    const wishes = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((later) => request({ date: day.add({ days: 100 + later }).toString() })),
    );
    const made = await Promise.allSettled(wishes.map((one) => bookByText(concierge(), one)));
    const refused = made.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refused).toEqual(['limit_reached', 'limit_reached', 'limit_reached']);
  });

  it('books what its host may change, move and give back before the deposit is in', async () => {
    const { code, bookingUrl, totalCents } = await bookByText(concierge(), await request());
    const token = new URL(bookingUrl).searchParams.get('token') ?? '';
    const { ctx, bookingId } = await recogniseManageLink(t.visitor(), { code, token });
    const version = async () => (await getBooking(ctx, { bookingId })).version;
    const change = { party: { adults: 12, children: 2, toddlers: 0 }, version: await version() };
    const changed = await changeBooking(ctx, { bookingId, change, preview: false });
    expect(changed.totals.totalCents).toBeGreaterThan(totalCents);
    const move = { date: day.toString(), start: '19:00', version: await version() };
    expect(await rescheduleBooking(ctx, { bookingId, move, preview: false })).toMatchObject({ feeCents: 0 });
    const { can } = await getBooking(ctx, { bookingId });
    expect(can).toMatchObject({ changeGuests: true, reschedule: true, cancel: true });
    const cancellation = { version: await version() };
    const ended = await cancelBooking(ctx, { bookingId, cancellation, preview: false });
    expect(ended).toMatchObject({ refundCents: 0, keptCents: 0, dueCents: 0 });
    expect(await bookings()).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is out of reach in the chat of the site, and the hold is out of reach by text', () => {
    const names = (channel: 'sms' | 'web_chat') =>
      openToolbox(t.visitor(), {
        caller: { kind: 'guest' },
        conversation: { id: newId(), channel },
        language: 'en',
        zone: 'UTC',
      }).names;
    expect(names('web_chat')).toContain('place_hold');
    expect(names('web_chat')).not.toContain('book_party');
    expect(names('sms')).toContain('book_party');
    expect(names('sms')).not.toContain('place_hold');
  });

  proveVerb(() => t, 'bookByText', {
    allowed: ['concierge', 'system'],
    action: 'booking.create',
    prepare: async () => {
      const asked = await request();
      return { by: concierge(), run: (ctx) => bookByText(ctx, asked) };
    },
  });
});
