/** What a host reads after our people did something: only what is true, and what is attached. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk, bookedByPhone, deskChange, deskRequest, type DeskBooked } from '../../../../tests/support/desk.ts';
import { SIGNATURE, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { changeBooking, getBookingAgreement, signBooking } from '../booking/index.ts';
import { decodeId } from '../kernel/index.ts';
import { editBooking, makeBooking, recordHandPayment } from './index.ts';

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

it('tells staff who make a party too large what they can do, and a host whom to call', async () => {
  const booked = await phoned();
  await payDepositByHand(booked);
  const { bookingId, host } = booked;
  const { version } = await atDesk(t, bookingId);
  const change = { party: { adults: 51, children: 0, toddlers: 0 }, version };
  await expect(
    editBooking(t.staff('support'), { bookingId, change: deskChange({ ...change, preview: true }) }),
  ).rejects.toMatchObject({
    code: 'needs_human',
    message: expect.stringContaining('plans and quotes the party by hand'),
  });
  await expect(changeBooking(host, { bookingId, change, preview: true })).rejects.toMatchObject({
    code: 'needs_human',
    message: expect.stringContaining('Please call or write to us.'),
  });
});

describe('the message about a change', () => {
  const bigger = {
    party: { adults: 25, children: 0, toddlers: 0 },
    upgrades: [{ item: 'filet-mignon', quantity: 2 }],
    gratuityPercent: 20,
    version: 1,
    preview: false,
  };

  it('lists in words what is different, and the new total beside the old one', async () => {
    const { bookingId } = await phoned();
    await editBooking(t.staff('support'), { bookingId, change: deskChange(bigger) });
    await runJobs(t, { messages: true });
    const { text, html } = mail('Changed:');
    for (const change of [
      '25 adults instead of 10',
      '0 children instead of 2',
      '2 Filet mignon added',
      'Gratuity: 20 % instead of none',
    ]) {
      expect(text).toContain(`- ${change}`);
      expect(html).toContain(change);
    }
    expect(text).toMatch(/- New total: \$[\d,.]+ instead of \$[\d,.]+/u);
  });

  it('says to who has no address by text what fits beside the link', async () => {
    day += 1;
    const wish = deskRequest({ date: `2027-07-${String(10 + day)}`, host: day, smsConsent: true });
    const { email: _email, ...contact } = wish.contact;
    const made = await makeBooking(t.staff('support'), { ...wish, contact });
    await editBooking(t.staff('support'), { bookingId: decodeId('bkg', made.id), change: deskChange(bigger) });
    await runJobs(t, { messages: true });
    const { text } = sent(`+1${contact.phone}`, ' changed: ');
    expect(text).toContain('changed: 25 adults instead of 10 and more. New total $');
  });
});

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
