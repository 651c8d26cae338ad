import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mayContact, recordConsent } from '../customers/index.ts';
import { newId, withTransaction, type Context } from '../kernel/index.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  deliverMessage,
  queueMessage,
  receiveSms,
  recordDelivery,
  type MessageRequest,
  type MessageResolver,
} from './index.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

/** The sandbox's vendors live in real time, so this clock starts there: noon of today where the party is. */
const NOON = Temporal.Now.zonedDateTimeISO(SAMPLE_FACTS.timeZone)
  .with({ hour: 12, minute: 0, second: 0 })
  .toInstant()
  .toString();
const WEBHOOK = { kind: 'webhook', provider: 'twilio' } as const;
const send: MessageResolver = async () => ({ kind: 'send', facts: SAMPLE_FACTS });

let t: TestPlatform;
let phones = 0;
beforeAll(async () => {
  t = await createTestPlatform({ now: NOON });
});
afterAll(() => t.close());
beforeEach(() => t.clock.set(NOON));

async function consentingPhone(): Promise<string> {
  phones += 1;
  const address = `+1510555${String(phones).padStart(4, '0')}`;
  const words = { wording: 'Text me.', wordingVersion: '2026.1', source: 'booking_form' };
  await withTransaction(t.visitor(), (tx) =>
    recordConsent(tx, { channel: 'sms', purpose: 'transactional', address, granted: true, ...words }),
  );
  return address;
}

function queue(request: Partial<MessageRequest> & Pick<MessageRequest, 'address'>): Promise<boolean> {
  return withTransaction(t.system(), (tx) =>
    queueMessage(tx, { template: 'day_before', channel: 'email', dedupeKey: newId(), ...request }),
  );
}

/** Queues one message and answers its id, as the job carries it. */
async function queued(request: Partial<MessageRequest> & Pick<MessageRequest, 'address'>): Promise<string> {
  await t.takeJobs('message.deliver');
  await queue(request);
  const [job] = await t.takeJobs<{ messageId: string }>('message.deliver');
  return job?.messageId ?? expect.unreachable('no job was queued');
}

function deliver(messageId: string, resolve: MessageResolver = send, ctx: Context = t.system()) {
  return deliverMessage(ctx, { messageId }, resolve);
}

function row(id: string) {
  return t.platform.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

function outbox(to: string) {
  return t.sandbox.outbox({ to }).filter((message) => message.direction === 'outbound');
}

describe('queueing', () => {
  it('promises a message once by its key, and not at all when the transaction fails', async () => {
    const request = { address: 'once@mail.example', dedupeKey: 'once' };
    expect(await queue(request)).toBe(true);
    expect(await queue(request)).toBe(false);
    const failing = withTransaction(t.system(), async (tx) => {
      await queueMessage(tx, { template: 'day_before', channel: 'email', ...request, dedupeKey: 'never' });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await t.takeJobs('message.deliver')).toHaveLength(1);
  });

  it('keeps no address readable in the table or in the audit log', async () => {
    const id = await queued({ address: 'Secret@Mail.example' });
    expect(JSON.stringify(await row(id))).not.toContain('ecret@');
    const audit = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('entity_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(audit.record).not.toContain('ecret@');
  });

  it('lets a message wait for its moment', async () => {
    await t.takeJobs('message.deliver');
    await queue({ address: 'later@mail.example', sendAfter: t.clock.now().add({ hours: 30 }) });
    expect(await t.takeJobs('message.deliver')).toHaveLength(0);
    t.clock.advance({ hours: 31 });
    expect(await t.takeJobs('message.deliver')).toHaveLength(1);
  });
});

describe('e-mail', () => {
  it('goes out with HTML, text and attachments, and is kept encrypted', async () => {
    const id = await queued({ address: 'host@mail.example' });
    const attachments = [
      { filename: 'party.ics', contentType: 'text/calendar', content: Buffer.from('BEGIN:VCALENDAR') },
    ];
    expect(await deliver(id, async () => ({ kind: 'send', facts: SAMPLE_FACTS, attachments }))).toBe('sent');
    const [mail] = outbox('host@mail.example');
    expect(mail?.subject).toBe('Soon: hibachi on Wednesday, September 22 at 12:30 PM');
    expect(mail?.html).toContain('Hungry, Jordan?');
    expect(mail?.attachments).toEqual([expect.objectContaining({ filename: 'party.ics' })]);
    expect((await row(id)).content_enc).not.toContain('Jordan');
  });

  it('is sent once however many workers try at the same time', async () => {
    const id = await queued({ address: 'race@mail.example' });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => deliver(id)));
    expect(outcomes.filter((one) => one.status === 'fulfilled' && one.value === 'sent')).toHaveLength(1);
    expect(outbox('race@mail.example')).toEqual([expect.objectContaining({ copies: 1 })]);
    expect(await deliver(id)).toBe('done');
  });

  it('repeats its Message-ID after a crash, so that mailboxes keep one', async () => {
    const id = await queued({ address: 'crash@mail.example' });
    await deliver(id);
    // As a process leaves it that died between the service's answer and writing it down.
    await t.platform.db.updateTable('messages').set({ status: 'sending' }).where('id', '=', id).execute();
    await expect(deliver(id)).rejects.toMatchObject({ code: 'overloaded' });
    t.clock.advance({ minutes: 3 });
    expect(await deliver(id)).toBe('sent');
    expect(outbox('crash@mail.example')).toEqual([expect.objectContaining({ copies: 2 })]);
  });

  it('fails for good when the address is refused, and is tried again when nobody answers', async () => {
    const refused = await queued({ address: 'two@mail.example,three@mail.example' });
    expect(await deliver(refused)).toBe('failed');
    expect(await row(refused)).toMatchObject({ status: 'failed' });
    const broken: MessageResolver = async () => {
      throw new Error('the database went away');
    };
    const id = await queued({ address: 'again@mail.example' });
    await expect(deliver(id, broken)).rejects.toThrow('went away');
    expect(await deliver(id)).toBe('sent');
  });

  it('is skipped when it was overtaken, when the reader said no, and waits when told to', async () => {
    const skipped = await queued({ address: 'skip@mail.example' });
    expect(await deliver(skipped, async () => ({ kind: 'skip', why: 'the party moved' }))).toBe('skipped');
    expect(await row(skipped)).toMatchObject({ status: 'skipped', outcome: 'the party moved' });

    const words = { wording: 'no', wordingVersion: '1', source: 'staff' };
    const no = {
      channel: 'email',
      purpose: 'transactional',
      address: 'no@mail.example',
      granted: false,
      ...words,
    } as const;
    await withTransaction(t.system(), (tx) => recordConsent(tx, no));
    expect(await deliver(await queued({ address: 'no@mail.example' }))).toBe('skipped');

    const later = await queued({ address: 'wait@mail.example' });
    const at = t.clock.now().add({ hours: 2 });
    expect(await deliver(later, async () => ({ kind: 'later', at }))).toBe('later');
    t.clock.advance({ hours: 3 });
    expect(await t.takeJobs('message.deliver')).toEqual([{ messageId: later }]);
    expect(await deliver(later)).toBe('sent');
  });

  it('is sent by nobody who may not', async () => {
    const id = await queued({ address: 'who@mail.example' });
    await expect(deliver(id, send, t.visitor())).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a text', () => {
  it('goes only to who agreed, and not after STOP even when it was queued before', async () => {
    expect(await deliver(await queued({ channel: 'sms', address: '+15105559999' }))).toBe('skipped');
    const address = await consentingPhone();
    const id = await queued({ channel: 'sms', address });
    await receiveSms(t.as(WEBHOOK), { from: address, body: 'STOP', providerMessageId: newId() });
    expect(await deliver(id)).toBe('skipped');
    expect(outbox(address)).toHaveLength(0);
  });

  it('waits for the morning when it is our own idea, and not when the host just asked for it', async () => {
    const address = await consentingPhone();
    const notice = await queued({ channel: 'sms', address });
    const late = await queued({ channel: 'sms', address, template: 'signing_link', prompted: true });
    t.clock.advance({ hours: 11 });
    const answer = await queued({ channel: 'sms', address, template: 'signing_link', prompted: true });
    const ours = await queued({ channel: 'sms', address, template: 'signing_link' });
    expect(await deliver(notice)).toBe('later');
    expect(await deliver(late)).toBe('later');
    expect(await deliver(answer)).toBe('sent');
    expect(await deliver(ours)).toBe('later');
    await receiveSms(t.as(WEBHOOK), { from: address, body: 'Can I sign now?', providerMessageId: newId() });
    expect(await deliver(ours)).toBe('sent');
    const waiting = await row(notice);
    expect(waiting.status).toBe('queued');
    expect(waiting.send_after.toZonedDateTimeISO(SAMPLE_FACTS.timeZone).hour).toBe(8);
  });

  it('is looked for at the service after a crash instead of being sent again', async () => {
    // The service stamps real time, so this test tells it by the real clock.
    t.clock.set(Temporal.Now.instant().subtract({ seconds: 5 }));
    const address = await consentingPhone();
    const id = await queued({ channel: 'sms', address, template: 'signing_link', prompted: true });
    await deliver(id);
    const before = await row(id);
    const crashed = { status: 'sending', provider_message_id: null } as const;
    await t.platform.db.updateTable('messages').set(crashed).where('id', '=', id).execute();
    t.clock.advance({ minutes: 3 });
    expect(await deliver(id)).toBe('sent');
    expect((await row(id)).provider_message_id).toBe(before.provider_message_id);
    expect(outbox(address)).toHaveLength(1);
  });
});

describe('delivery reports', () => {
  const report = (providerMessageId: string, status: 'sent' | 'delivered' | 'failed', tries = 0) =>
    recordDelivery(t.as(WEBHOOK), { providerMessageId, status, tries });

  it('never go back from delivered, in whatever order and however often they come', async () => {
    const id = await queued({ channel: 'sms', address: await consentingPhone(), template: 'signing_link' });
    await deliver(id);
    const sid = (await row(id)).provider_message_id ?? '';
    for (const status of ['delivered', 'failed', 'sent', 'delivered'] as const) await report(sid, status);
    expect((await row(id)).status).toBe('delivered');
  });

  it('wait when they overtake their message, and are given up with a log line', async () => {
    await report('SM-unknown', 'delivered');
    t.clock.advance({ minutes: 1 });
    expect(await t.takeJobs('message.delivery_reported')).toEqual([
      { providerMessageId: 'SM-unknown', status: 'delivered', segments: null, tries: 1 },
    ]);
    await report('SM-unknown', 'delivered', 3);
    expect(t.logged.at(-1)?.message).toContain('belongs to no message');
  });
});

describe('a text that comes in', () => {
  it('is kept once, obeyed at once, and answered once', async () => {
    const from = await consentingPhone();
    const sms = { from, body: 'Stop', providerMessageId: newId() };
    await t.takeJobs('message.deliver');
    await receiveSms(t.as(WEBHOOK), sms);
    await receiveSms(t.as(WEBHOOK), sms);
    expect(await mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: from })).toBe(false);
    const jobs = await t.takeJobs<{ messageId: string }>('message.deliver');
    expect(jobs).toHaveLength(1);
    expect(await deliver(jobs[0]?.messageId ?? '')).toBe('sent');
    expect(outbox(from)).toEqual([expect.objectContaining({ text: expect.stringContaining('no more texts') })]);
  });

  it.each([
    ['STOP. thanks', 'no more texts'],
    ['I agree, STOP', 'no more texts'],
    ['STOP I do not agree', 'no more texts'],
    ['STOP sending me stuff', 'no more texts'],
    ['opt me out', 'no more texts'],
    ['PARAR', 'no le enviaremos'],
    ['no gracias, no me escriban más', 'no le enviaremos'],
    ['Se equivocó de número', 'no le enviaremos'],
  ])('%j is obeyed at once and confirmed once, in the language of the word', async (body, confirmed) => {
    const from = await consentingPhone();
    await t.takeJobs('message.deliver');
    await receiveSms(t.as(WEBHOOK), { from, body, providerMessageId: newId() });
    expect(await mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: from })).toBe(false);
    const [job, ...more] = await t.takeJobs<{ messageId: string }>('message.deliver');
    expect(more).toEqual([]);
    expect(await deliver(job?.messageId ?? '')).toBe('sent');
    expect(outbox(from)).toEqual([expect.objectContaining({ text: expect.stringContaining(confirmed) })]);
  });

  it('is left to people when it is no keyword, from a short code too', async () => {
    await t.takeJobs('message.deliver');
    await receiveSms(t.as(WEBHOOK), {
      from: '+15105558888',
      body: 'Can we add two guests?',
      providerMessageId: newId(),
    });
    await receiveSms(t.as(WEBHOOK), { from: '72345', body: 'STOP', providerMessageId: newId() });
    expect(await t.takeJobs('message.deliver')).toHaveLength(0);
    const kept = await t.platform.db
      .selectFrom('messages')
      .select('content_enc')
      .where('direction', '=', 'in')
      .execute();
    expect(kept.length).toBeGreaterThanOrEqual(2);
    for (const { content_enc: content } of kept) expect(content).not.toContain('guests');
  });

  it('is believed from nobody but the SMS service', async () => {
    const sms = { from: '+15105558887', body: 'STOP', providerMessageId: newId() };
    await expect(receiveSms(t.visitor(), sms)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
