/** Whatever people type comes back as they typed it, and does nothing on its way. */
import { HoldRequest, SignatureRequest } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  SIGNATURE,
  bookingOf,
  confirmedBooking,
  holdRequest,
  look,
  openStation,
  payDeposit,
  quoteFor,
  runJobs,
  type Booked,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { getSignedAgreement } from '../agreements/index.ts';
import { verifyChain } from '../kernel/index.ts';
import {
  addRequests,
  cancelBooking,
  getAgreement,
  getAgreementPdf,
  getCalendarFile,
  getInvoicePdf,
  placeHold,
  recogniseHoldLink,
  signAgreement,
} from './index.ts';

const HOSTILE = {
  sql: `Robert'); drop table bookings; -- " \\ $1 %s`,
  html: `<script>alert('x')</script><img src=x onerror=alert(1)>&amp;`,
  template: '${process.env.SECRET} {{constructor}} #{7*7} %0a',
  rightToLeft: 'مرحبا بالعالم שלום',
  emoji: '👩‍🍳🔥🍤 Zoë Å\u0301 𝕳𝖎𝖇𝖆𝖈𝖍𝖎',
  unicode: '\ufffd null\u2400 \u00a0 ﷽ Z\u0351\u0321 ａ',
  json: '{"__proto__":{"admin":true}}\\u0000',
  calendar: 'BEGIN:VEVENT;X=,\\n,END:VCALENDAR',
} as const;

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
}

/** As much of a text as fits, never half a character. */
function cut(text: string, max: number): string {
  const short = text.slice(0, max);
  return short.isWellFormed() ? short : short.slice(0, -1);
}

/** A party all of whose fields hold this text, cut to what each field takes. */
async function partyNamed(text: string): Promise<Booked> {
  const wish = holdRequest(await quoteFor(t), { date: nextDate(), host: day });
  const request = HoldRequest.parse({
    ...wish,
    venue: { ...wish.venue, street: cut(text, 120) },
    contact: { ...wish.contact, firstName: cut(text, 60), lastName: cut(text, 60) },
    requests: text,
  });
  const hold = await placeHold(t.visitor(), request);
  const { ctx, holdId } = recogniseHoldLink(t.visitor(), hold.token);
  const allergens = [{ allergen: 'other' as const, severity: 'severe' as const, notes: cut(text, 500) }];
  const signature = SignatureRequest.parse({ ...SIGNATURE, typedName: cut(`Al ${text}`, 120), allergens });
  await signAgreement(ctx, { holdId, signature });
  const held = { hold, holdId, host: ctx };
  expect(hold.booking).toMatchObject({
    requests: request.requests,
    contact: { firstName: request.contact.firstName },
    venue: { street: request.venue.street },
  });
  expect((await getSignedAgreement(t.system(), { holdId }))?.allergens).toMatchObject([
    { notes: allergens[0]?.notes.trim() },
  ]);
  expect((await getAgreement(ctx, { holdId })).signedName).toBe(signature.typedName);
  await payDeposit(t, held);
  return bookingOf(t, held);
}

describe.each(Object.entries(HOSTILE))('%s in every field', (_kind, text) => {
  it('survives from hold to cancellation, unchanged and without effect', async () => {
    const booked = await partyNamed(text);
    const ask = { bookingId: booked.bookingId };
    await addRequests(booked.host, { ...ask, dietaryNotes: text });
    const seen = await look(booked);
    expect(seen.dietaryNotes).toBe(text);
    expect(seen.summary.requests).toBe(text.trim());
    for (const file of [await getInvoicePdf(booked.host, ask), await getAgreementPdf(booked.host, ask)]) {
      expect(Buffer.from(file.content.slice(0, 5)).toString()).toBe('%PDF-');
    }
    const calendar = (await getCalendarFile(booked.host, ask)).content.toString();
    expect(calendar.match(/^(BEGIN|END):VEVENT\r?$/gm)).toHaveLength(2);
    await cancelBooking(booked.host, {
      ...ask,
      cancellation: { version: seen.version, reason: text.padEnd(10, '.') },
      preview: false,
    });
    await runJobs(t, { messages: true });
    const failed = await t.platform.db
      .selectFrom('messages')
      .select('template')
      .where('booking_id', '=', booked.bookingId)
      .where('status', '=', 'failed')
      .execute();
    expect(failed).toEqual([]);
    const sent = t.sandbox.outbox({ to: `host${day}@mail.example` });
    expect(sent.length).toBeGreaterThan(0);
    const pages = sent.flatMap((message) => ('html' in message ? [message.html] : []));
    expect(pages.join('')).not.toMatch(/<script>|<img src=x/);
  });
});

describe('text as long as is allowed', () => {
  it('comes back whole, to the last of a thousand characters', async () => {
    const long = '🍤'.repeat(500);
    const booked = await partyNamed(long);
    expect((await look(booked)).summary.requests).toBe(long);
  });

  it('and text with characters that cannot be stored is refused, naming the field', async () => {
    const wish = holdRequest(await quoteFor(t), { date: nextDate() });
    for (const requests of ['a\u0000b', '\u0007', 'x'.repeat(1_001), '   ']) {
      const parsed = HoldRequest.safeParse({ ...wish, requests });
      expect(parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'))).toEqual(['requests']);
    }
  });
});

describe('nothing personal', () => {
  it('lies open in any table, in the audit log or in the server’s log', async () => {
    await confirmedBooking(t, { date: nextDate(), host: 77, requests: 'Zanzibar is our dog.' });
    const { rows: tables } = await t.database.pool.query<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name: table } of tables) {
      const { rows } = await t.database.pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t`);
      for (const { row } of rows) expect(row).not.toMatch(/Zanzibar|host77@|\+15105550177|1 Main St/);
    }
    expect(JSON.stringify(t.logged)).not.toMatch(/Zanzibar|host77@/);
    expect(await verifyChain(t.platform.db)).toMatchObject({ ok: true });
  });
});
