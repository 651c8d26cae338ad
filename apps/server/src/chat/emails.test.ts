/** A host who writes e-mails: heard once, threaded, answered by a draft that people approve, and never by a machine's word. */
import { resolveMessage } from '@myhibachi/core/booking';
import { answerHost, approveDraft } from '@myhibachi/core/concierge';
import {
  changeOwner,
  closeIdle,
  dropDraft,
  readThread,
  replyAsStaff,
  tellBounce,
  tellDraft,
  threadIncoming,
  withConversationMessages,
} from '@myhibachi/core/conversations';
import { getConversation, listConversations } from '@myhibachi/core/inbox';
import { decodeId, newId, type Context } from '@myhibachi/core/kernel';
import { deliverMessage, receiveMail } from '@myhibachi/core/messaging';
import { spreadNotice, withNotices } from '@myhibachi/core/notices';
import { writeBounce, writeHostMail, type HostMail } from '@myhibachi/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';

let t: TestPlatform;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  support = (await createStaff(t, 'support', [])).ctx;
  await t.takeJobs('message.deliver');
});
afterAll(() => t.close());

const resolve = withNotices(withConversationMessages(resolveMessage));

async function work(): Promise<void> {
  const { clock } = t;
  clock.advance({ seconds: 1 });
  for (const job of await t.takeJobs<{ messageId: string }>('message.received')) await threadIncoming(t.system(), job);
  for (const job of await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke'))
    await answerHost(t.system(), job);
  for (const job of await t.takeJobs<{ draftId: string }>('conversation.draft_waits')) await tellDraft(t.system(), job);
  for (const job of await t.takeJobs<{ messageId: string }>('message.bounced')) await tellBounce(t.system(), job);
  for (const job of await t.takeJobs<{ noticeId: string }>('notice.spread')) await spreadNotice(t.system(), job);
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
}

const receive = (raw: Uint8Array) => receiveMail(t.as({ kind: 'webhook', provider: 'mail' }), { raw });

async function arrive(mail: Partial<HostMail> & { from: string }) {
  const raw = await writeHostMail({ text: 'Hello', to: t.sandbox.mailbox.address, ...mail });
  const receipt = await receive(raw);
  await work();
  return receipt;
}

const PROVEN = { 'Authentication-Results': 'mx.myhibachi.example; dkim=pass header.d=host.example' };
const sentTo = (to: string) => t.sandbox.outbox({ to });

async function conversationOf(address: string) {
  const { items } = await listConversations(support, { q: address, status: 'all', sort: 'recent', limit: 10 });
  const [row] = items;
  if (row === undefined) throw new Error(`${address} has no conversation`);
  return getConversation(support, { conversationId: decodeId('cnv', row.id) });
}

function choiceOf({ id, draft }: Awaited<ReturnType<typeof conversationOf>>) {
  if (draft === null) throw new Error('no draft waits');
  return { conversationId: decodeId('cnv', id), draftId: decodeId('drf', draft.id) };
}

describe('an e-mail', () => {
  it('waits as a draft that is backed by our prices, and leaves as a mail in its thread once a person says yes', async () => {
    const from = 'jordan@host.example';
    await arrive({ from, subject: 'Price?', text: 'How much for 12 adults in 94538?', messageId: 'q1@host.example' });
    expect(sentTo(from)).toEqual([]);
    const before = await conversationOf(from);
    expect(before).toMatchObject({ channel: 'email', subject: 'Price?', hasDraft: true, owner: { kind: 'concierge' } });
    expect(before.draft?.text).toContain('$714.45');
    expect(before.dueAt).not.toBeNull();
    expect(sentTo('alerts@myhibachi.example')[0]?.subject).toContain('waits for your approval');
    const choice = choiceOf(before);
    await approveDraft(support, choice);
    await work();
    const [mail, ...others] = sentTo(from);
    expect(others).toEqual([]);
    expect(mail?.text).toContain('$714.45');
    expect(mail?.text).toContain('> How much for 12 adults in 94538?');
    expect(mail?.subject).toContain('Re: Price?');
    expect(mail?.headers).toMatchObject({ 'in-reply-to': '<q1@host.example>', references: '<q1@host.example>' });
    expect(mail?.headers?.['reply-to']).toMatch(/^hello\+c[0-9a-v]{38}@sandbox\.example$/);
    const after = await conversationOf(from);
    expect(after).toMatchObject({ draft: null, hasDraft: false, status: 'pending', owner: { kind: 'concierge' } });
    expect(after.messages.at(-1)).toMatchObject({ author: 'concierge', delivery: 'sent' });
    // Sent again, the yes is the same yes.
    const sent = after.messages.at(-1)?.seq;
    expect(await approveDraft(support, choice)).toEqual({ seq: sent });
  });

  it('is kept once, however many bring it at the same time', async () => {
    const from = 'parallel@host.example';
    const raw = await writeHostMail({
      from,
      to: t.sandbox.mailbox.address,
      text: 'Once',
      messageId: 'once@host.example',
    });
    const receipts = await Promise.all(Array.from({ length: 8 }, () => receive(raw)));
    expect(receipts.filter(({ isNew }) => isNew)).toHaveLength(1);
    const jobs = await t.takeJobs<{ messageId: string }>('message.received');
    expect(jobs).toHaveLength(1);
    const [job] = jobs;
    if (job === undefined) throw new Error('no job');
    const threaded = await Promise.allSettled(Array.from({ length: 6 }, () => threadIncoming(t.system(), job)));
    expect(threaded.some(({ status }) => status === 'fulfilled')).toBe(true);
    await work();
    const { messages } = await conversationOf(from);
    expect(messages.filter(({ author }) => author === 'host')).toHaveLength(1);
  });

  it('that follows one that waits makes its draft stale, and both are answered as one', async () => {
    const from = 'twice@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    const stale = choiceOf(await conversationOf(from));
    await arrive({ from, text: 'And how much for 20 adults in 94538?' });
    const fresh = await conversationOf(from);
    expect(choiceOf(fresh).draftId).not.toBe(stale.draftId);
    expect(fresh.draft?.text).toMatch(/\$/);
    await expect(approveDraft(support, stale)).rejects.toMatchObject({ code: 'invalid_transition' });
    expect(sentTo(from)).toEqual([]);
  });

  it('is answered in other words where a person edits the draft, and by them alone where they drop it', async () => {
    const from = 'edited@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    await approveDraft(support, { ...choiceOf(await conversationOf(from)), text: 'Yes, gladly. Mika' });
    await work();
    expect(sentTo(from)[0]?.text).toContain('Yes, gladly. Mika');
    expect((await conversationOf(from)).messages.at(-1)).toMatchObject({ author: 'staff' });

    await arrive({ from, text: 'And shrimp?' });
    const choice = choiceOf(await conversationOf(from));
    await dropDraft(support, choice);
    expect(await conversationOf(from)).toMatchObject({ draft: null, owner: { kind: 'staff' } });
    await expect(approveDraft(support, choice)).rejects.toMatchObject({ code: 'invalid_transition' });
    await work();
    expect(sentTo(from)).toHaveLength(1);
  });

  it('that a person answers first needs no draft any more', async () => {
    const from = 'first@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    const choice = choiceOf(await conversationOf(from));
    const { conversationId } = choice;
    await replyAsStaff(support, { conversationId, text: 'Yes, we do.' });
    await expect(approveDraft(support, choice)).rejects.toMatchObject({ code: 'invalid_transition' });
    await work();
    expect(sentTo(from)).toHaveLength(1);
    // A person wrote it: an absence note may answer it.
    expect(sentTo(from)[0]?.headers).not.toHaveProperty('auto-submitted');
  });

  it('approved by two at once leaves once', async () => {
    const from = 'race@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    const choice = choiceOf(await conversationOf(from));
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 4 }, () => approveDraft(support, choice)),
      dropDraft(support, choice),
    ]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    await work();
    const { messages } = await conversationOf(from);
    expect(messages.filter(({ author }) => author === 'concierge').length).toBeLessThanOrEqual(1);
    expect(sentTo(from).length).toBe(messages.filter(({ author }) => author === 'concierge').length);
  });

  it('approved in two wordings at once leaves in one, and the other is told that theirs was not sent', async () => {
    const from = 'wordings@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    const choice = choiceOf(await conversationOf(from));
    const wordings = [undefined, 'Yes, in my words.', 'Yes, in hers.'];
    const approve = (text: string | undefined) =>
      approveDraft(support, text === undefined ? choice : { ...choice, text });
    const outcomes = await Promise.allSettled(wordings.map(approve));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'invalid_transition' });
    // Whenever it comes: the very same approval is the same one, any other is refused.
    const sent = outcomes.findIndex(({ status }) => status === 'fulfilled');
    const { messages } = await conversationOf(from);
    for (const [index, text] of wordings.entries()) {
      const again = approve(text);
      if (index === sent) expect(await again).toEqual({ seq: messages.at(-1)?.seq });
      else await expect(again).rejects.toMatchObject({ code: 'invalid_transition' });
    }
    await work();
    expect(sentTo(from)).toHaveLength(1);
    expect(messages.filter(({ author }) => author !== 'host')).toHaveLength(1);
  });

  it('leaves no draft to whoever may not answer', async () => {
    const from = 'manager@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    const choice = choiceOf(await conversationOf(from));
    for (const actor of [t.staff('station_manager'), t.staff('chef'), t.visitor(), t.system()])
      await expect(approveDraft(actor, choice)).rejects.toMatchObject({
        code: expect.stringMatching(/forbidden|not_found/),
      });
  });
});

describe('an answer finds its thread', () => {
  it('by the address it came to, when every header is lost and it comes from elsewhere', async () => {
    const from = 'thread@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    await approveDraft(support, choiceOf(await conversationOf(from)));
    await work();
    const [mail] = sentTo(from);
    await arrive({ from: 'other@elsewhere.example', to: mail?.headers?.['reply-to'] ?? '', text: 'Good, thanks.' });
    const { messages } = await conversationOf(from);
    expect(messages.at(-1)?.text).toBe('[Written from another address: other@elsewhere.example]\n\nGood, thanks.');
    expect(sentTo('other@elsewhere.example')).toEqual([]);
  });

  it('by the mail it answers, when the address was changed on the way', async () => {
    const from = 'refs@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    const { conversationId } = choiceOf(await conversationOf(from));
    await changeOwner(support, { conversationId, to: { kind: 'desk' } });
    await replyAsStaff(support, { conversationId, text: 'We do.' });
    await work();
    const mailId = sentTo(from)[0]?.headers?.['message-id']?.replaceAll(/[<>]/g, '') ?? '';
    await arrive({ from: 'work@office.example', text: 'From my office', references: ['unknown@x.example', mailId] });
    expect((await conversationOf(from)).messages.at(-1)?.text).toContain('From my office');
  });

  it('also when a mail about a booking is answered: to that person and that booking', async () => {
    const { publicId, email } = await bookParty(t, { name: 'Kim Booked', date: '2027-06-12' });
    await work();
    const [mail] = sentTo(email);
    expect(mail?.headers?.['reply-to']).toMatch(/^hello\+m/);
    await arrive({
      from: 'kim@office.example',
      to: mail?.headers?.['reply-to'] ?? '',
      text: 'Can we come an hour later?',
    });
    const talk = await conversationOf(email);
    expect(talk).toMatchObject({ bookingId: publicId, person: { verified: false } });
    expect(talk.messages[0]?.text).toContain('Can we come an hour later?');
  });
});

describe('who a mail is from', () => {
  it('is known only where our mail server vouches for it', async () => {
    const from = 'proven@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    expect((await conversationOf(from)).person.verified).toBe(false);
    await arrive({ from, text: 'And shrimp?', headers: PROVEN });
    expect((await conversationOf(from)).person.verified).toBe(true);
    const forged = { 'Authentication-Results': 'mx.evil.example; dkim=pass header.d=host.example' };
    await arrive({ from: 'forged@host.example', headers: forged });
    expect((await conversationOf('forged@host.example')).person.verified).toBe(false);
  });
});

describe('what no person wrote', () => {
  it.each([
    ['an absence note', { 'Auto-Submitted': 'auto-replied' }],
    ['a list', { 'List-Id': '<news.example>' }],
    ['a program', { Precedence: 'bulk' }],
  ])('%s is kept in a closed conversation, and answered by nobody', async (what, headers) => {
    const from = `${what.replaceAll(' ', '-')}@machine.example`;
    await arrive({ from, text: 'I am away.', headers });
    const { status, draft, messages } = await conversationOf(from);
    expect({ status, draft }).toEqual({ status: 'closed', draft: null });
    expect(messages[0]).toMatchObject({ kind: 'event', text: expect.stringContaining('I am away.') });
    expect(sentTo(from)).toEqual([]);
  });

  it('an absence note in an open thread wakes nobody and leaves the draft as it is', async () => {
    const from = 'away@host.example';
    await arrive({ from, text: 'Do you cook tofu?' });
    const before = await conversationOf(from);
    await arrive({ from, text: 'Away until Monday', headers: { 'X-Autoreply': 'yes' } });
    const after = await conversationOf(from);
    expect(after.draft?.id).toBe(before.draft?.id);
    expect(after.messages.at(-1)).toMatchObject({ kind: 'event' });
  });

  it('what comes from our own mailbox starts nothing', async () => {
    const receipt = await arrive({ from: t.sandbox.mailbox.address, text: 'To myself' });
    expect(receipt).toMatchObject({ isNew: true });
    await expect(conversationOf(t.sandbox.mailbox.address)).rejects.toThrow('no conversation');
  });
});

describe('a mail that comes back', () => {
  async function answered(from: string) {
    await arrive({ from, text: 'Do you cook tofu?' });
    await approveDraft(support, choiceOf(await conversationOf(from)));
    await work();
    const mailId = sentTo(from)[0]?.headers?.['message-id']?.replaceAll(/[<>]/g, '') ?? '';
    return { mailId, recipient: from, from: t.sandbox.mailbox.address, subject: 'Re: Hello' };
  }

  it('is marked with its reason, told to people, and nothing more goes there, visibly', async () => {
    const from = 'gone@host.example';
    const report = await answered(from);
    await receive(writeBounce(report));
    await work();
    const after = await conversationOf(from);
    expect(after).toMatchObject({ status: 'open', owner: { kind: 'desk' } });
    expect(after.messages.find(({ author }) => author === 'concierge')).toMatchObject({
      delivery: 'bounced',
      undelivered: 'there is no such mailbox (5.1.1)',
    });
    expect(after.messages.at(-1)?.text).toContain('did not arrive: there is no such mailbox');
    const conversationId = decodeId('cnv', after.id);
    await expect(replyAsStaff(support, { conversationId, text: 'Hello?' })).rejects.toMatchObject({
      code: 'invalid_transition',
      message: expect.stringContaining('comes back'),
    });
    // Whoever writes from there again can be reached there again.
    await arrive({ from, text: 'I am back.' });
    await replyAsStaff(support, { conversationId, text: 'Hello!' });
  });

  it.each([
    ['a full mailbox', '5.2.2', 'bounced'],
    ['a delay', '4.4.1', 'sent'],
  ])('by %s says nothing about the address', async (what, code, delivery) => {
    const from = `${what.replaceAll(' ', '-')}@host.example`;
    const report = await answered(from);
    await receive(writeBounce({ ...report, code }));
    await work();
    const after = await conversationOf(from);
    expect(after.messages.find(({ author }) => author === 'concierge')).toMatchObject({ delivery });
    await replyAsStaff(support, { conversationId: decodeId('cnv', after.id), text: 'Still there?' });
  });

  it('is believed only with the Message-ID of a mail of ours, and kills no other address than the one it went to', async () => {
    const from = 'alive@host.example';
    const report = await answered(from);
    await receive(writeBounce({ ...report, mailId: `${newId()}@myhibachi.example` }));
    await receive(writeBounce({ ...report, recipient: 'forwarded@elsewhere.example' }));
    await work();
    const after = await conversationOf(from);
    await replyAsStaff(support, { conversationId: decodeId('cnv', after.id), text: 'You are there.' });
    expect(
      (await readThread(support, { conversationId: decodeId('cnv', after.id), limit: 50 })).messages.at(-1)?.text,
    ).toBe('You are there.');
  });
});

it('a quiet conversation by e-mail closes later than a chat, and never while the host waits', async () => {
  await arrive({ from: 'quiet@host.example', text: 'Do you cook tofu?' });
  t.clock.advance({ hours: 24 * 30 });
  await closeIdle(t.system());
  expect(await conversationOf('quiet@host.example')).toMatchObject({ status: 'open', hasDraft: true });
});
