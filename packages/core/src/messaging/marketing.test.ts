/** What every advertisement passes, through the real queue and delivery: a yes, a way to stop it, and no more than allowed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { recordConsent } from '../customers/index.ts';
import { newId, withTransaction } from '../kernel/index.ts';
import { changeVariable } from '../variables/index.ts';
import { deliverMessage, queueMessage, type MessageRequest, type MessageResolver } from './index.ts';
import { whatIsMissing } from './marketing-gate.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

const NOON = Temporal.Now.zonedDateTimeISO(SAMPLE_FACTS.timeZone)
  .with({ hour: 12, minute: 0, second: 0 })
  .toInstant()
  .toString();
let postalAddress = '';
const send: MessageResolver = async () => {
  const company = { ...SAMPLE_FACTS.company, postalAddress };
  return { kind: 'send', facts: { ...SAMPLE_FACTS, company } };
};

let t: TestPlatform;
let people = 0;
beforeAll(async () => {
  t = await createTestPlatform({ now: NOON, poolSize: 12 });
  postalAddress = '1 Ember Way, Fremont, CA 94538';
  await changeVariable(t.system(), {
    key: 'company.postalAddress',
    value: postalAddress,
    reason: 'As it stands on the door.',
  });
});
afterAll(() => t.close());
beforeEach(() => t.clock.set(NOON));

/** Somebody who said yes to advertising on this channel. */
async function willing(channel: 'sms' | 'email', granted = true): Promise<string> {
  people += 1;
  const address = channel === 'sms' ? `+1510556${String(people).padStart(4, '0')}` : `reader${people}@mail.example`;
  const words = { wording: 'News, please.', wordingVersion: '2027.1', source: 'account', granted } as const;
  for (const purpose of ['transactional', 'marketing'] as const)
    await withTransaction(t.visitor(), (tx) => recordConsent(tx, { channel, purpose, address, ...words }));
  return address;
}

async function queued(channel: 'sms' | 'email', address: string, over: Partial<MessageRequest> = {}): Promise<string> {
  const id = newId();
  await withTransaction(t.system(), (tx) =>
    queueMessage(tx, {
      id,
      template: 'day_before',
      channel,
      address,
      purpose: 'marketing',
      dedupeKey: newId(),
      ...over,
    }),
  );
  return id;
}

const deliver = (messageId: string) => deliverMessage(t.system(), { messageId }, send);

async function stateOf(id: string) {
  const { db } = t.platform;
  return db.selectFrom('messages').select(['status', 'outcome']).where('id', '=', id).executeTakeFirstOrThrow();
}

describe('an advertisement', () => {
  it('by text says how to stop it; by e-mail carries address, one click and the way to choose', async () => {
    const phone = await willing('sms');
    expect(await deliver(await queued('sms', phone))).toBe('sent');
    expect(JSON.stringify(t.sandbox.outbox({ to: phone })[0])).toContain('Reply STOP to opt out.');
    const reader = await willing('email');
    expect(await deliver(await queued('email', reader))).toBe('sent');
    const mail = JSON.stringify(t.sandbox.outbox({ to: reader })[0]);
    expect(mail).toContain('1 Ember Way');
    expect(mail).toContain('Choose what you hear from us');
    expect(mail.toLowerCase()).toContain('list-unsubscribe=one-click');
    expect(mail).toMatch(/\/api\/v1\/preferences\/[\w-]+\/unsubscribe/);
  });

  it('needs a yes to advertising: one to texts about a party is not enough', async () => {
    const phone = '+15105569901';
    const words = { wording: 'Text me.', wordingVersion: '2026.1', source: 'booking_form', granted: true } as const;
    await withTransaction(t.visitor(), (tx) =>
      recordConsent(tx, { channel: 'sms', purpose: 'transactional', address: phone, ...words }),
    );
    const id = await queued('sms', phone);
    expect(await deliver(id)).toBe('skipped');
    expect((await stateOf(id)).outcome).toBe('no consent for sms');
    expect(await deliver(await queued('sms', phone, { purpose: 'transactional' }))).toBe('sent');
  });

  it('waits for the end of quiet hours, whatever it is written with', async () => {
    const phone = await willing('sms');
    t.clock.set(Temporal.Instant.from(NOON).add({ hours: 10 }).toString());
    expect(await deliver(await queued('sms', phone, { template: 'manage_link' }))).toBe('later');
  });

  it.each([
    [{ channel: 'sms', body: 'MyHibachi: come back soon!' }, {}, 'it does not say how to stop it'],
    [{ channel: 'email', subject: 's', html: '<p>', text: 'no address' }, {}, 'it carries no postal address'],
    [{ channel: 'email', subject: 's', html: '<p>', text: 'at 1 Ember Way' }, {}, 'it cannot be stopped in one click'],
  ] as const)('%j is refused', (content, headers, why) => {
    expect(whatIsMissing(content, headers, '1 Ember Way')).toBe(why);
    expect(whatIsMissing(content, headers, '')).not.toBeNull();
  });

  it('without our postal address ends in a state that says so', async () => {
    const before = postalAddress;
    postalAddress = '2 Other Street';
    const id = await queued('email', await willing('email'));
    expect(await deliver(id)).toBe('skipped');
    expect(await stateOf(id)).toEqual({
      status: 'skipped',
      outcome: 'refused as an advertisement: it carries no postal address',
    });
    postalAddress = before;
  });
});

describe('the cap', () => {
  it('lets eight texts in thirty days through, says so of the ninth, and opens again', async () => {
    const phone = await willing('sms');
    for (let n = 1; n <= 8; n += 1) expect(await deliver(await queued('sms', phone))).toBe('sent');
    const ninth = await queued('sms', phone);
    expect(await deliver(ninth)).toBe('skipped');
    expect(await stateOf(ninth)).toEqual({
      status: 'skipped',
      outcome: 'capped: 8 marketing texts in 30 days went there already',
    });
    expect(await deliver(await queued('sms', phone, { purpose: 'transactional' }))).toBe('sent');
    t.clock.set(
      Temporal.Instant.from(NOON)
        .add({ hours: 24 * 30 })
        .toString(),
    );
    expect(await deliver(await queued('sms', phone))).toBe('sent');
  });

  it('of two at once that both would be the last, lets one through', async () => {
    const reader = await willing('email');
    expect(await deliver(await queued('email', reader))).toBe('sent');
    const last = await Promise.all([1, 2, 3].map(() => queued('email', reader)));
    const outcomes = await Promise.all(last.map(deliver));
    expect(outcomes.toSorted()).toEqual(['sent', 'skipped', 'skipped']);
  });

  it('is a figure: with none allowed nothing goes', async () => {
    const key = 'messages.marketingEmailsPerWeek';
    await changeVariable(t.system(), { key, value: 0, reason: 'A quiet month for everybody.' });
    expect(await deliver(await queued('email', await willing('email')))).toBe('skipped');
    await changeVariable(t.system(), { key, value: 2, reason: 'As it was before that.' });
  });

  it('exempts nothing from STOP', async () => {
    const phone = await willing('sms', false);
    expect(await deliver(await queued('sms', phone))).toBe('skipped');
    expect(await deliver(await queued('sms', phone, { purpose: 'transactional' }))).toBe('skipped');
  });
});
