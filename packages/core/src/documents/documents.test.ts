import { deflateSync, crc32 } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import {
  renderAgreementPdf,
  renderCalendarFile,
  renderInvoicePdf,
  type AgreementDocument,
  type CalendarEvent,
  type InvoiceDocument,
} from './index.ts';

const company = {
  name: 'MyHibachi',
  phone: '(510) 555-0100',
  email: 'hello@myhibachi.example',
  postalAddress: 'MyHibachi, Fremont, CA 94538',
};
const HOSTILE = `${'W'.repeat(400)} <script>alert(1)</script> \u202eevil\u202c 日本 שלום עולם مرحبا 🎉👨‍👩‍👧 é̂ \u0000${'-'.repeat(300)}`;

const agreement: AgreementDocument = {
  company,
  code: 'MH-7K3PXQ',
  text: [
    'MyHibachi – Private hibachi agreement',
    'Version 2026.1',
    '1. Your booking',
    'A private dinner.',
    '2. Deposit',
    'It is $100.00.',
  ].join('\n\n'),
  sha256: 'ab'.repeat(32),
  templateVersion: '2026.1',
  signerName: 'Jordan Łukasiewicz',
  signerEmail: 'jordan@mail.example',
  typedName: 'Jordan Łukasiewicz',
  signatureImage: null,
  signedAt: Temporal.Instant.from('2027-04-13T17:00:00Z'),
  signedInWords: 'April 13, 2027 at 10:00 AM PDT',
  method: 'sms_link',
  acknowledgements: ['I have read the booking terms.'],
  allergens: [{ name: 'Shellfish', severity: 'severe', notes: 'one guest', action: 'Cook shrimp last.' }],
  sandbox: false,
};

const line = { label: 'Adults (13+)', quantity: 10, unitCents: 5500, amountCents: 55000, rule: '10 × $55.00' };
const invoice: InvoiceDocument = {
  company,
  code: 'MH-7K3PXQ',
  issuedAt: Temporal.Instant.from('2027-04-13T17:00:00Z'),
  issuedInWords: 'April 13, 2027',
  host: { name: 'Jordan Lee', email: 'jordan@mail.example', address: ['1 Main St', 'Fremont, CA 94538'] },
  party: [
    ['Date', 'Saturday, May 15, 2027'],
    ['Time', '6:00 PM – 7:30 PM'],
    ['Guests', '10 adults'],
  ],
  lines: [line, { label: 'Sales tax', quantity: 1, unitCents: 4538, amountCents: 4538, rule: '8.25 % of $550.00' }],
  totalCents: 59538,
  payments: [{ onInWords: 'April 13, 2027', label: 'Deposit by card', amountCents: 10000 }],
  refunds: [],
  dueCents: 49538,
  policy: ['The deposit of $100.00 locks your date.'],
  sandbox: true,
};

function smallPng(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 40, 0, 0, 0, 20, 8, 6, 0, 0, 0]);
  const pixels = Buffer.alloc(20 * (1 + 40 * 4), 0);
  for (let x = 0; x < 40; x += 1) pixels[10 * 161 + 1 + x * 4 + 3] = 255;
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

async function read(pdf: Uint8Array): Promise<{ pages: string[]; all: string }> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return { pages: text, all: text.join('\n').replaceAll(/\s+/g, ' ') };
}

/** Right edge of everything written on any page, in points. */
async function rightEdge(pdf: Uint8Array): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const edges = [0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('transform' in item) edges.push(Number(item.transform[4]) + item.width);
  }
  return Math.max(...edges);
}

describe('the agreement as PDF', () => {
  it('carries the frozen text, the allergens with their kitchen action, the signature and the hash', async () => {
    const { all } = await read(await renderAgreementPdf(agreement));
    for (const part of [
      '1. Your booking',
      'It is $100.00.',
      'Shellfish (severe) – one guest',
      'Cook shrimp last.',
      'Jordan Łukasiewicz',
      agreement.sha256,
      'sms link',
      'Page 1 of 1',
    ]) {
      expect(all).toContain(part);
    }
  });

  it('numbers its pages when the text is long, each within the margins', async () => {
    const text = [
      agreement.text,
      ...Array.from({ length: 80 }, (_, n) => `${n}. Heading\n\n${'A rule in words. '.repeat(20)}`),
    ].join('\n\n');
    const pdf = await renderAgreementPdf({ ...agreement, text });
    const { pages } = await read(pdf);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
    expect(pages.every((page) => page.length > 100)).toBe(true);
  });

  it('shows a drawn signature and the same data gives the same bytes', async () => {
    const drawn = { ...agreement, typedName: null, signatureImage: smallPng() };
    const [one, two] = await Promise.all([renderAgreementPdf(drawn), renderAgreementPdf(drawn)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(Buffer.from(one).includes('/Subtype /Image')).toBe(true);
  });

  it('stands whatever people type', async () => {
    const allergens = [{ name: 'Other', severity: 'severe', notes: HOSTILE, action: HOSTILE }];
    const pdf = await renderAgreementPdf({ ...agreement, signerName: HOSTILE, typedName: HOSTILE, allergens });
    expect(await rightEdge(pdf)).toBeLessThanOrEqual(612 - 54 + 1);
    expect((await read(pdf)).all).toContain('Page 1 of');
  });
});

describe('the invoice as PDF', () => {
  it('shows each line with its rule, the money that moved and what is due', async () => {
    const { all } = await read(await renderInvoicePdf(invoice));
    for (const part of [
      'Invoice MH-7K3PXQ',
      'Adults (13+)',
      '10 × $55.00',
      '8.25 % of $550.00',
      '$595.38',
      'Deposit by card, April 13, 2027',
      '-$100.00',
      'Still due',
      '$495.38',
      'Sandbox',
      'The deposit of $100.00 locks your date.',
    ]) {
      expect(all).toContain(part);
    }
  });

  it('repeats the table head on every page a long bill needs', async () => {
    const { pages } = await read(await renderInvoicePdf({ ...invoice, lines: Array.from({ length: 60 }, () => line) }));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(0, -1)) expect(page).toContain('Quantity');
  });

  it('stands whatever people type', async () => {
    const host = { name: HOSTILE, email: `${'a'.repeat(240)}@mail.example`, address: [HOSTILE] };
    const lines = [{ ...line, label: HOSTILE, rule: HOSTILE, amountCents: 999_999_999_999 }];
    const pdf = await renderInvoicePdf({ ...invoice, host, lines, party: [['Requests', HOSTILE]] });
    expect(await rightEdge(pdf)).toBeLessThanOrEqual(612 - 54 + 1);
  });
});

describe('the calendar file', () => {
  const event: CalendarEvent = {
    bookingId: '0198c0de-0000-7000-8000-000000000001',
    version: 3,
    code: 'MH-7K3PXQ',
    date: '2027-11-07',
    start: '18:00',
    timeZone: 'America/Los_Angeles',
    durationMinutes: 120,
    address: '1 Main St, Fremont, CA 94538',
    cancelled: false,
    companyName: 'MyHibachi',
    companyEmail: 'hello@myhibachi.example',
    notes: ['The chef arrives at 5:30 PM.'],
    link: 'https://book.example/manage/MH-7K3PXQ',
    updatedAt: Temporal.Instant.from('2027-04-13T17:00:00Z'),
  };

  it('holds the wall-clock time in the zone of the venue, with that zone described', () => {
    const file = renderCalendarFile(event);
    expect(file).toContain('DTSTART;TZID=America/Los_Angeles:20271107T180000');
    expect(file).toContain('DTEND;TZID=America/Los_Angeles:20271107T200000');
    expect(file).toMatch(/BEGIN:VTIMEZONE\r\nTZID:America\/Los_Angeles/);
    expect(file).toContain('SEQUENCE:3');
    expect(file).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r?$/m);
    expect(file).toMatch(/^LAST-MODIFIED:\d{8}T\d{6}Z\r?$/m);
    expect(file).toContain('STATUS:CONFIRMED');
  });

  it('keeps its identity when moved or cancelled, and nothing typed can add a line to it', () => {
    const uid = /UID:.*/.exec(renderCalendarFile(event))?.[0];
    const cancelled = renderCalendarFile({
      ...event,
      version: 4,
      cancelled: true,
      address: '1 Main\r\nATTENDEE:mailto:x@y.example',
    });
    expect(/UID:.*/.exec(cancelled)?.[0]).toBe(uid);
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).not.toMatch(/^ATTENDEE/m);
  });
});
