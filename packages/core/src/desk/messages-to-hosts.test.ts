/** What a host reads after our people did something: only what is true, and what is attached. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookedByPhone, deskRequest, type DeskBooked } from '../../../../tests/support/desk.ts';
import { SIGNATURE, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { getBookingAgreement, signBooking } from '../booking/index.ts';
import { recordHandPayment } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

function phoned(smsConsent = false): Promise<DeskBooked> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
  return bookedByPhone(t, t.staff('support'), { date, host: day, smsConsent });
}

async function payDepositByHand({ bookingId }: DeskBooked): Promise<void> {
  const payment = { method: 'cash' as const, amountCents: 10_000, reference: 'cash at the door' };
  await recordHandPayment(t.staff('finance'), { bookingId, payment });
  await runJobs(t, { messages: true });
}

/** The last thing of this subject the host of the day was sent. */
function sent(to: string, words: string) {
  const found = t.sandbox.outbox({ to }).find(({ subject, text }) => `${subject} ${text}`.includes(words));
  const files = (found?.attachments ?? []).map(({ filename }) => filename.replace(/MH-\w+/u, 'CODE'));
  return { text: found?.text ?? '', html: found?.html ?? '', files };
}
const mail = (words: string) => sent(String(deskRequest({ date: '2027-06-01', host: day }).contact.email), words);

describe('the mail that a party is confirmed', () => {
  it('asks for the signature that is missing, and promises only the calendar entry it carries', async () => {
    const booked = await phoned(true);
    await payDepositByHand(booked);
    const { text, html, files } = mail('Confirmed:');
    expect(files).toEqual(['hibachi-CODE.ics']);
    for (const part of [text, html]) {
      expect(part).toContain('A calendar entry is attached. Your agreement is not signed yet');
      expect(part).not.toContain('signed agreement and a calendar entry');
    }
    expect(text).toMatch(new RegExp(`Read and sign:\n\\S+/manage/${booked.code}\\?token=`, 'u'));
    const phone = `+1${deskRequest({ date: '2027-06-01', host: day }).contact.phone}`;
    expect(sent(phone, 'confirmed!').text).toContain('Please sign the agreement: http');
  });

  it('carries the agreement that was signed, and asks for nothing', async () => {
    const booked = await phoned();
    const { bookingId, host } = booked;
    const { sha256 } = await getBookingAgreement(host, { bookingId });
    await signBooking(host, { bookingId, signature: { ...SIGNATURE, textSha256: sha256 } });
    await payDepositByHand(booked);
    const { text, files } = mail('Confirmed:');
    expect(files).toEqual(['agreement-CODE.pdf', 'hibachi-CODE.ics']);
    expect(text).toContain('Your signed agreement and a calendar entry are attached.');
    expect(text).not.toMatch(/not signed yet|Read and sign/u);
  });
});
