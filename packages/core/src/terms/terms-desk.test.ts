/** Terms by text as our own people steer them, and who may do what. */
import { describe, expect, it } from 'vitest';
import { atDesk, deskChange, deskRequest } from '../../../../tests/support/desk.ts';
import { SIGNATURE } from '../../../../tests/support/journey.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { withTermsDesk, type TermsDesk } from '../../../../tests/support/terms-desk.ts';
import { arrive, say } from '../../../../tests/support/texts.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { signBooking } from '../booking/index.ts';
import { editBooking } from '../desk/index.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import { askForTerms, expireTerms, getBookingTerms, hearText, withdrawTerms } from './index.ts';

let desk: TermsDesk;
let t: TestPlatform;
let support: Context;
withTermsDesk((opened) => {
  desk = opened;
  ({ t, support } = opened);
});

describe('our people', () => {
  it('ask again, which replaces the open request, and no more often than allowed', async () => {
    const bookingId = await desk.asked();
    for (const left of [3, 2, 1, 0]) expect(await askForTerms(support, { bookingId })).toEqual({ left });
    await expect(askForTerms(support, { bookingId })).rejects.toMatchObject({ code: 'limit_reached' });
    const { requests, can } = await desk.terms(bookingId);
    expect(requests.map(({ status }) => status)).toEqual(['asked', ...Array.from({ length: 4 }, () => 'withdrawn')]);
    expect(can).toEqual({ ask: false, withdraw: true });
  });

  it('take a request back: what comes then is no answer', async () => {
    const bookingId = await desk.asked();
    await withdrawTerms(support, { bookingId });
    await say(t, desk.phone(), 'I AGREE');
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
    await expect(withdrawTerms(support, { bookingId })).rejects.toMatchObject({ code: 'already_done' });
  });

  it('see at once that the host has signed on the page instead', async () => {
    const bookingId = await desk.asked();
    const page = t.as({ kind: 'customer', holdId: null, bookingId });
    await signBooking(page, { bookingId, signature: SIGNATURE });
    expect(await desk.terms(bookingId)).toMatchObject({
      requests: [{ status: 'signed' }],
      can: { ask: false, withdraw: false },
    });
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.conciergeIsCalled()).toBe(true);
    await expect(askForTerms(support, { bookingId })).rejects.toMatchObject({ code: 'already_done' });
  });

  it('see that nobody waits for a number the booking no longer has', async () => {
    const bookingId = await desk.asked();
    const { version } = await atDesk(t, bookingId);
    const contact = { ...deskRequest({ date: desk.day.toString(), host: desk.host }).contact, phone: '(212) 555-0190' };
    await editBooking(support, { bookingId, change: deskChange({ version, contact }) });
    expect(await desk.terms(bookingId)).toMatchObject({
      requests: [{ status: 'withdrawn' }],
      can: { withdraw: false },
    });
    await say(t, desk.phone(), 'I AGREE');
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
  });

  it('of another station find no such booking', async () => {
    const bookingId = await desk.asked();
    const elsewhere = t.staff('admin', [
      '01a402461a807b2e8d3c4f5a6b7c8da4'.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    ]);
    for (const verb of [getBookingTerms, askForTerms, withdrawTerms])
      await expect(verb(elsewhere, { bookingId })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('who may', () => {
  const prepared = async () => ({ bookingId: await desk.asked() });
  const DESK = ['super_admin', 'admin', 'support', 'system'] as const;
  proveVerb(() => t, 'askForTerms', {
    allowed: DESK,
    action: 'terms.ask',
    prepare: async () => {
      const input = await prepared();
      return { by: support, run: (ctx) => askForTerms(ctx, input) };
    },
  });
  proveVerb(() => t, 'withdrawTerms', {
    allowed: DESK,
    action: 'terms.withdraw',
    prepare: async () => {
      const input = await prepared();
      return { by: support, run: (ctx) => withdrawTerms(ctx, input) };
    },
  });
  proveVerb(() => t, 'expireTerms', {
    allowed: ['system'],
    action: 'terms.expire',
    prepare: async () => {
      const { bookingId } = await prepared();
      const requestId = decodeId('trq', (await desk.newest(bookingId)).id);
      t.clock.advance({ hours: 24 });
      return { by: t.system(), run: (ctx) => expireTerms(ctx, { requestId }) };
    },
  });
  proveVerb(() => t, 'hearText', {
    allowed: ['visitor', 'customer', 'host', 'webhook', 'system'],
    action: 'terms.hear',
    prepare: async () => {
      await prepared();
      await arrive(t, desk.phone(), 'I AGREE');
      const [payload] = await t.takeJobs<{ messageId: string }>('message.received');
      return { by: t.system(), run: (ctx) => hearText(ctx, payload ?? { messageId: '' }) };
    },
  });
});
