/** A message that can never be delivered ends where people see it, whatever dies on the way. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { tellBounce } from '../conversations/index.ts';
import { recordConsent } from '../customers/index.ts';
import { newId, withTransaction } from '../kernel/index.ts';
import { MOST_ATTEMPTS } from './deliver-message.ts';
import {
  deliverMessage,
  queueMessage,
  recordDelivery,
  resumeSilent,
  type MessageRequest,
  type MessageResolver,
} from './index.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

const send: MessageResolver = async () => ({ kind: 'send', facts: SAMPLE_FACTS });
const broken: MessageResolver = async () => {
  throw new Error('a fact is missing');
};
/** The sandbox's carrier refuses it: nobody is there. */
const NOBODY = '+15005550001';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  for (const address of [NOBODY, '+15105550177']) {
    const words = { wording: 'Text me.', wordingVersion: '2026.1', source: 'booking_form' };
    await withTransaction(t.visitor(), (tx) =>
      recordConsent(tx, { channel: 'sms', purpose: 'transactional', address, granted: true, ...words }),
    );
  }
});
afterAll(() => t.close());

async function queued(request: Partial<MessageRequest> & Pick<MessageRequest, 'address'>): Promise<string> {
  await t.takeJobs('message.deliver');
  const wish = { template: 'signing_link', channel: 'email', dedupeKey: newId(), ...request } as const;
  await withTransaction(t.system(), (tx) => queueMessage(tx, wish));
  const [job] = await t.takeJobs<{ messageId: string }>('message.deliver');
  return job?.messageId ?? expect.unreachable('no job was queued');
}

const deliver = (messageId: string, resolve = send) => deliverMessage(t.system(), { messageId }, resolve);
const toldOf = () => t.takeJobs<{ messageId: string }>('message.bounced');
const row = (id: string) =>
  t.platform.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('what is refused', () => {
  it.each([
    ['a text', { channel: 'sms', address: NOBODY } as const, 'A text to a host did not arrive'],
    ['a mail without a code', { address: 'two@mail.example,three@mail.example' }, 'An e-mail to a host came back'],
  ])('%s: ends as failed and is told to the station, once', async (_what, request, subject) => {
    const id = await queued(request);
    expect(await deliver(id)).toBe('failed');
    expect(await row(id)).toMatchObject({ status: 'failed', outcome: expect.stringContaining('send') });
    const jobs = await toldOf();
    expect(jobs).toEqual([{ messageId: id }]);
    for (const job of [...jobs, ...jobs]) await tellBounce(t.system(), job);
    expect(await t.takeJobs('notice.spread')).toHaveLength(1);
    const told = await t.platform.db
      .selectFrom('notices')
      .select('subject')
      .where('event_key', '=', `bounced:${id}`)
      .executeTakeFirstOrThrow();
    expect(told.subject).toContain(subject);
  });

  it('is found out again and told when the process died before it wrote the refusal down', async () => {
    const id = await queued({ channel: 'sms', address: NOBODY });
    const died = { status: 'sending', first_tried_at: t.clock.now(), updated_at: t.clock.now() } as const;
    await t.platform.db.updateTable('messages').set(died).where('id', '=', id).execute();
    t.clock.advance({ minutes: 3 });
    expect(await deliver(id)).toBe('failed');
    expect(await toldOf()).toEqual([{ messageId: id }]);
  });

  it('is never written down without the job that tells it', async () => {
    const id = await queued({ channel: 'sms', address: NOBODY });
    await sql`create function refuse_job() returns trigger language plpgsql as $$ begin raise 'cut off'; end $$`.execute(
      t.platform.db,
    );
    await sql`create trigger cut_off before insert on pgboss.job_common for each row when (new.name = 'message.bounced')
      execute function refuse_job()`.execute(t.platform.db);
    await expect(deliver(id)).rejects.toThrow('cut off');
    expect((await row(id)).status).toBe('sending');
    await sql`drop trigger cut_off on pgboss.job_common`.execute(t.platform.db);
    expect(await deliver(id)).toBe('failed');
    expect(await toldOf()).toEqual([{ messageId: id }]);
  });

  it('by the carrier afterwards, too, unless it arrived after all', async () => {
    const id = await queued({ channel: 'sms', address: '+15105550177' });
    await deliver(id);
    const { provider_message_id: sid } = await row(id);
    const report = (status: 'failed' | 'delivered') =>
      recordDelivery(t.as({ kind: 'webhook', provider: 'twilio' }), { providerMessageId: sid ?? '', status });
    await report('failed');
    const jobs = await toldOf();
    expect(jobs).toEqual([{ messageId: id }]);
    await report('delivered');
    await t.takeJobs('message.deliver');
    for (const job of jobs) await tellBounce(t.system(), job);
    expect(await t.takeJobs('message.deliver')).toEqual([]);
  });
});

describe('what never comes to sending', () => {
  it('is given up after as many attempts as there are, and told', async () => {
    const id = await queued({ address: 'broken@mail.example' });
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1)
      await expect(deliver(id, broken)).rejects.toThrow('a fact is missing');
    expect(await deliver(id, broken)).toBe('failed');
    expect(await row(id)).toMatchObject({ status: 'failed', outcome: `given up after ${MOST_ATTEMPTS} attempts` });
    expect(await toldOf()).toEqual([{ messageId: id }]);
  });

  it('counts attempts that took their process along', async () => {
    const id = await queued({ address: 'killer@mail.example' });
    const died = { status: 'sending', attempts: MOST_ATTEMPTS, first_tried_at: t.clock.now() } as const;
    await t.platform.db.updateTable('messages').set(died).where('id', '=', id).execute();
    t.clock.advance({ minutes: 3 });
    expect(await deliver(id)).toBe('failed');
    expect((await row(id)).outcome).toContain('it may have gone out all the same');
    expect(await toldOf()).toEqual([{ messageId: id }]);
  });

  it('gets a job again when its own is lost, and is left alone while there is hope', async () => {
    const id = await queued({ address: 'lost@mail.example' });
    const resumed = async () => {
      await resumeSilent(t.system());
      const jobs = await t.takeJobs<{ messageId: string }>('message.deliver');
      return jobs.some(({ messageId }) => messageId === id);
    };
    t.clock.advance({ hours: 1 });
    expect(await resumed()).toBe(false);
    t.clock.advance({ minutes: 61 });
    expect(await resumed()).toBe(true);
    expect(await deliver(id)).toBe('sent');
    expect(await resumed()).toBe(false);
    await expect(resumeSilent(t.visitor())).rejects.toMatchObject({ code: 'forbidden' });
  });
});
