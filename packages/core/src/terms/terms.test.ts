/** Agreeing to the terms by text, from the question to the evidence (domain 6). */
import { describe, expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { withTermsDesk, type TermsDesk } from '../../../../tests/support/terms-desk.ts';
import {
  HANDED_OVER_FROM,
  arrive,
  askHosts,
  hearAll,
  say,
  talk,
  sendTexts,
  texted,
} from '../../../../tests/support/texts.ts';
import { getBookingAgreement } from '../booking/index.ts';
import { mayContact } from '../customers/index.ts';
import { replyAsConcierge, replyAsStaff } from '../conversations/index.ts';
import type { Context } from '../kernel/index.ts';
import { askForTerms, evidenceDigest, requestTerms, sweepTerms } from './index.ts';

let desk: TermsDesk;
let t: TestPlatform;
let support: Context;
withTermsDesk((opened) => {
  desk = opened;
  ({ t, support } = opened);
});

async function codeOf(bookingId: string): Promise<string> {
  return (await atDesk(t, bookingId)).summary.code;
}

async function conversation(of = desk.phone()) {
  const { rows } = await t.database.pool.query(
    `select c.id, c.owner, c.epoch, c.last_host_seq::int as seq, e.reason
       from conversations c join contact_identities i on i.id = c.identity_id
       left join escalations e on e.conversation_id = c.id and e.resolved_at is null
      where i.address_bidx = $1 and c.status <> 'closed'`,
    [t.platform.crypto.blindIndex('phone', of)],
  );
  return rows[0];
}

describe('a booking made by phone', () => {
  it('has its host asked by text, with what to read, what to reply and until when', async () => {
    const bookingId = await desk.asked();
    const request = await desk.newest(bookingId);
    expect(request).toMatchObject({ status: 'asked', version: '2026.1', replies: [] });
    expect(Temporal.Instant.from(request.expiresAt).since(request.askedAt).total('hours')).toBe(24);
    const text = texted(t, desk.phone()).find((words) => words.includes('I AGREE'));
    expect(text).toMatch(/\/manage\/MH-\w{6}\?token=.* reply I AGREE by /);
    expect(request.sha256).toBe((await getBookingAgreement(t.system(), { bookingId })).sha256);
  });

  it('asks nobody who did not agree to texts, and our people can see that', async () => {
    const bookingId = await desk.booked(false);
    await askHosts(t);
    expect(await desk.terms(bookingId)).toEqual({
      requests: [],
      textsAllowed: false,
      can: { ask: false, withdraw: false },
    });
    await expect(askForTerms(support, { bookingId })).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('asks once, however often the event comes', async () => {
    const bookingId = await desk.asked();
    expect(await requestTerms(t.system(), { bookingId })).toBe(false);
    expect((await desk.terms(bookingId)).requests).toHaveLength(1);
  });
});

describe('a clear yes', () => {
  it('is the agreement, with the text as asked and evidence anybody can check', async () => {
    const bookingId = await desk.asked();
    const request = await desk.newest(bookingId);
    await say(t, desk.phone(), 'i agree!');
    const row = await t.platform.db
      .selectFrom('agreements')
      .selectAll()
      .where('booking_id', '=', bookingId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ method: 'sms', text_sha256: request.sha256, template_version: '2026.1' });
    const opened = (column: string, value: string | null) =>
      t.platform.crypto.decrypt(`agreements.${column}`, value ?? '');
    expect(opened('typed_name', row.typed_name_enc)).toBe('i agree!');
    expect(opened('ip', row.ip_enc)).toBe(HANDED_OVER_FROM);

    const { status, replies } = await desk.newest(bookingId);
    expect(status).toBe('agreed');
    expect(replies).toMatchObject([
      { text: 'i agree!', phone: desk.phone(), verdict: 'agree', reason: 'clear_agreement', source: HANDED_OVER_FROM },
    ]);
    const [reply] = replies;
    if (reply === undefined) throw new Error('the reply was not kept');
    const again = evidenceDigest({ ...reply, receivedAt: Temporal.Instant.from(reply.receivedAt) });
    expect(reply.sha256).toBe(again);
    expect(
      evidenceDigest({ ...reply, text: 'I agree!', receivedAt: Temporal.Instant.from(reply.receivedAt) }),
    ).not.toBe(again);
    expect(await atDesk(t, bookingId)).toMatchObject({ agreement: { method: 'sms', signerName: 'Jordan Lee' } });
  });

  it('is thanked for, by text and by e-mail with a copy, and the concierge keeps out of it', async () => {
    await desk.asked();
    await say(t, desk.phone(), 'I AGREE');
    expect(texted(t, desk.phone()).at(-1)).toMatch(/^thank you! You accepted the terms of MH-/);
    const [mail] = t.sandbox.outbox({ to: `desk${desk.host}@mail.example` });
    expect(mail?.attachments?.[0]?.filename).toMatch(/^agreement-MH-\w{6}\.pdf$/);
    expect(await desk.conciergeIsCalled()).toBe(false);
    expect(await conversation()).toMatchObject({ owner: 'concierge', reason: null, seq: 0 });
  });

  it('leaves evidence that nothing can change', async () => {
    await desk.asked();
    await say(t, desk.phone(), 'I AGREE');
    for (const change of ["update terms_replies set verdict = 'refuse'", 'delete from terms_replies'])
      await expect(t.database.pool.query(change)).rejects.toThrow('immutable');
  });

  it('agrees to nothing when it comes before our question has left', async () => {
    const bookingId = await desk.booked();
    await t.takeJobs('booking.terms-wanted');
    await requestTerms(t.system(), { bookingId });
    await arrive(t, desk.phone(), 'I agree');
    await hearAll(t);
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'asked', replies: [] });
    expect(await desk.conciergeIsCalled()).toBe(true);
    await sendTexts(t);
  });

  it('is no answer when nobody was asked', async () => {
    const bookingId = await desk.booked(false);
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.conciergeIsCalled()).toBe(true);
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
  });

  it('counts after the concierge has answered a question, and not while it waits for another yes', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'What time does the chef come?');
    const { id, epoch, seq } = await conversation();
    const concierge = t.as({ kind: 'concierge', conversationId: id });
    const expectation = { epoch, hostSeq: seq };
    await replyAsConcierge(concierge, {
      conversationId: id,
      text: 'Thirty minutes before the start.',
      expect: expectation,
    });
    t.clock.advance({ minutes: 1 });
    await say(t, desk.phone(), 'ok thanks');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'asked', reAsks: 1 });
    await say(t, desk.phone(), 'I agree');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'agreed' });
  });

  it('said to a person of ours is asked about, and counts once it answers that', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'Please call me about the grill');
    const { id } = await conversation();
    await replyAsStaff(support, { conversationId: id, text: 'Shall we put it behind the garage?' });
    t.clock.advance({ minutes: 1 });
    await t.takeJobs('conversation.host_spoke');
    await t.platform.db.updateTable('terms_requests').set({ re_asks: 0 }).where('booking_id', '=', bookingId).execute();
    await say(t, desk.phone(), 'Agreed');
    const open = await desk.newest(bookingId);
    expect(open).toMatchObject({ status: 'asked', reAsks: 1 });
    expect(open.replies.at(-1)).toMatchObject({ verdict: 'unclear', reason: 'other_matter' });
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'agreed' });
  });

  it('to words that have changed since is no agreement: the new ones are asked about', async () => {
    const bookingId = await desk.asked();
    await t.database.pool.query(
      `update bookings set start_time = '17:30', starts_at = (event_date + time '17:30') at time zone time_zone where id = $1`,
      [bookingId],
    );
    await say(t, desk.phone(), 'I AGREE');
    const { requests } = await desk.terms(bookingId);
    expect(requests.map(({ status }) => status)).toEqual(['asked', 'withdrawn']);
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'agreed' });
  });
});

describe('a clear no', () => {
  it('is told to our people, and the booking stays', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'No, I do not agree');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'refused', replies: [{ verdict: 'refuse' }] });
    expect(await conversation()).toMatchObject({ owner: 'concierge', reason: 'terms_refused' });
    expect(await desk.conciergeIsCalled()).toBe(false);
    expect(texted(t, desk.phone()).at(-1)).toContain('Nothing is accepted');
    expect(await atDesk(t, bookingId)).toMatchObject({ status: 'deposit_pending', agreement: null });
    await say(t, desk.phone(), 'I AGREE');
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
  });

  it('silences nobody: what the host says then is answered', async () => {
    await desk.asked();
    await say(t, desk.phone(), 'I do not agree');
    await talk(t, desk.phone(), 'cancel my booking');
    expect(texted(t, desk.phone()).at(-1)).not.toContain('Nothing is accepted');
  });
});

describe('an unclear answer', () => {
  it('is asked about once, politely, and then goes to our people', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'sounds good');
    expect(texted(t, desk.phone()).at(-1)).toMatch(/^sorry, we could not tell/);
    expect(await desk.conciergeIsCalled()).toBe(false);
    await say(t, desk.phone(), '👍');
    const { status, replies, reAsks } = await desk.newest(bookingId);
    expect({ status, reAsks }).toEqual({ status: 'unclear', reAsks: 1 });
    expect(replies.map(({ verdict }) => verdict)).toEqual(['unclear', 'unclear']);
    expect(await conversation()).toMatchObject({ owner: 'concierge', reason: 'terms_unclear' });
    expect(texted(t, desk.phone()).at(-1)).toContain('replying I AGREE is still enough');
    expect(texted(t, desk.phone()).filter((text) => text.startsWith('sorry'))).toHaveLength(1);
  });

  it('that is a question is answered by the concierge as well, and our people hear of the terms beside it', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'Do you bring chairs?');
    expect(await desk.conciergeIsCalled()).toBe(true);
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'asked', reAsks: 1 });
    await say(t, desk.phone(), 'And how much is the deposit?');
    expect(await desk.conciergeIsCalled()).toBe(true);
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'unclear' });
    expect(await conversation()).toMatchObject({ owner: 'concierge', reason: null });
    await sendTexts(t);
    const alerts = t.sandbox.outbox({ to: 'alerts@myhibachi.example' });
    expect(JSON.stringify(alerts[0])).toContain('an unclear answer to the terms');
  });

  it('with a stop word in it is never asked about', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'stop my booking');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'unclear', reAsks: 0 });
    expect(texted(t, desk.phone()).some((text) => text.startsWith('sorry'))).toBe(false);
    expect(texted(t, desk.phone()).some((text) => text.includes('still enough'))).toBe(false);
    expect(await conversation()).toMatchObject({ reason: 'terms_unclear' });
  });

  it('that comes after a question of theirs was answered is judged as any other', async () => {
    const bookingId = await desk.asked();
    await talk(t, desk.phone(), 'what time do you arrive?');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'asked', reAsks: 1 });
    await say(t, desk.phone(), 'sounds good');
    const { status, replies } = await desk.newest(bookingId);
    expect(status).toBe('unclear');
    expect(replies.map(({ text }) => text)).toEqual(['what time do you arrive?', 'sounds good']);
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'agreed' });
    expect((await atDesk(t, bookingId)).agreement).not.toBeNull();
  });

  it('that went to our people leaves room for a clear word, and for nothing else', async () => {
    const bookingId = await desk.asked();
    for (const words of ['yes', 'sure', 'sounds good']) await say(t, desk.phone(), words);
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'unclear', replies: [{}, {}] });
    await say(t, desk.phone(), 'I do not agree');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'refused' });
  });
});

describe('STOP', () => {
  it('revokes consent, ends the request, and nothing is asked again', async () => {
    const bookingId = await desk.asked();
    const before = texted(t, desk.phone()).length;
    await say(t, desk.phone(), 'STOP');
    expect(await mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: desk.phone() })).toBe(
      false,
    );
    expect(await desk.newest(bookingId)).toMatchObject({
      status: 'stopped',
      replies: [{ text: 'STOP', reason: 'stop_word' }],
    });
    await say(t, desk.phone(), 'I AGREE');
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
    const after = texted(t, desk.phone()).slice(before);
    expect(after.every((text) => !text.includes('AGREE'))).toBe(true);
  });

  it('on a line of its own is one, whatever stands above it', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'I agree\nSTOP');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'stopped' });
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
  });

  it('counts from the moment it came in, though a later yes is read first', async () => {
    const bookingId = await desk.asked();
    await arrive(t, desk.phone(), 'STOP');
    await arrive(t, desk.phone(), 'I AGREE');
    await hearAll(t);
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'stopped' });
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
  });

  it('HELP is answered as always and leaves the request open', async () => {
    const bookingId = await desk.asked();
    await say(t, desk.phone(), 'HELP');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'asked', reAsks: 0, replies: [] });
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'agreed' });
  });
});

describe('the clock', () => {
  it('ends what nobody answered, tells our people once, and leaves the booking alone', async () => {
    const bookingId = await desk.asked();
    const { status } = await atDesk(t, bookingId);
    t.clock.advance({ hours: 24 });
    await sweepTerms(t.system());
    await sweepTerms(t.system());
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'expired' });
    expect((await atDesk(t, bookingId)).status).toBe(status);
    await sendTexts(t);
    const code = await codeOf(bookingId);
    const alerts = t.sandbox.outbox({ to: 'alerts@myhibachi.example' }).map((mail) => JSON.stringify(mail));
    expect(alerts.filter((mail) => mail.includes(`${code}: no answer to the terms`))).toHaveLength(1);
    await say(t, desk.phone(), 'I AGREE');
    expect((await atDesk(t, bookingId)).agreement).toBeNull();
  });

  it('does not shorten the time: what came in before the end counts, though it is read after it', async () => {
    const bookingId = await desk.asked();
    t.clock.advance({ hours: 23, minutes: 58 });
    await arrive(t, desk.phone(), 'I AGREE');
    t.clock.advance({ minutes: 10 });
    await sweepTerms(t.system());
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'expired' });
    await hearAll(t);
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'agreed' });
  });

  it('ends a request on time even where its own job is late', async () => {
    const bookingId = await desk.asked();
    t.clock.advance({ hours: 24 });
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'expired', replies: [] });
  });
});
