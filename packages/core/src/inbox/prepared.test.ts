/** Ready-made answers say what is true in the conversation they are used in, or say what is missing. */
import { decodeId, newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { claimVisitor } from '../conversations/index.ts';
import { addCannedReply, changeCannedReply, fillCannedReplies, listCannedReplies, removeCannedReply } from './index.ts';

let t: TestPlatform;
let support: Context;
let admin: Context;

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  support = await someone(t, 'support');
  admin = await someone(t, 'super_admin');
});
afterAll(() => t.close());

async function prepared(body: string) {
  return addCannedReply(admin, { name: `Answer ${newId()}`, body });
}

async function filledIn(conversationId: string, id: string) {
  const { items } = await fillCannedReplies(support, { conversationId });
  return items.find((item) => item.id === id);
}

/** A chat of a host who has signed in and booked. */
async function chatOfHost(name: string, date: string) {
  const booking = await bookParty(t, { name, date });
  const { db } = t.platform;
  const row = await db
    .selectFrom('bookings')
    .select(['customer_id as customerId', 'code', 'total_cents as totalCents'])
    .where('id', '=', booking.id)
    .executeTakeFirstOrThrow();
  const chat = await startChat(t, 'What do I have to prepare?');
  await claimVisitor(t.as({ kind: 'host', customerId: row.customerId, sessionId: newId() }), chat.visitor);
  return { ...chat, ...row };
}

describe('a ready-made answer', () => {
  it('speaks of the person, their party and its money as they are now', async () => {
    const { conversationId, code, totalCents } = await chatOfHost('Rosalind Park', '2027-06-05');
    const { id } = await prepared(
      'Hi {firstName}, {code} is on {fullDate} at {time}. In all {total}. Yours, {company}',
    );
    const dollars = (totalCents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
    const found = await filledIn(conversationId, id);
    expect(found).toMatchObject({ missing: [] });
    expect(found?.text).toContain(`Hi Rosalind, ${code} is on Saturday, June 5, 2027 at `);
    expect(found?.text).toContain(`In all ${dollars}.`);
    expect(found?.text).not.toMatch(/[{}]/);
  });

  it('that names what nobody knows has no text and says what is missing', async () => {
    const { conversationId } = await startChat(t);
    const ours = await prepared('Call us at {phone}.');
    const theirs = await prepared('Hi {firstName}, see you on {date}.');
    expect((await filledIn(conversationId, ours.id))?.text).toMatch(/^Call us at .+\.$/);
    expect(await filledIn(conversationId, theirs.id)).toEqual({
      id: theirs.id,
      name: theirs.name,
      text: null,
      missing: ['the host’s first name', 'the day of the party'],
    });
  });

  it('is not read a second time: what a host is called is never a place to fill', async () => {
    const { conversationId } = await chatOfHost('{total} Park', '2027-06-12');
    const { id } = await prepared('Hi {firstName}!');
    expect((await filledIn(conversationId, id))?.text).toBe('Hi {total}!');
  });

  it('takes only places that exist, and a name once', async () => {
    for (const body of ['Hi {name}', 'Hi {firstName', 'You paid {amount}'])
      await expect(prepared(body)).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'body' }] });
    const { id, name } = await prepared('Hello {firstName}');
    await expect(addCannedReply(admin, { name: name.toUpperCase(), body: 'x' })).rejects.toMatchObject({
      code: 'already_exists',
    });
    const change = { version: 1, body: 'Hello {firstName}!' };
    expect(await changeCannedReply(admin, { id: decodeId('crp', id), change })).toMatchObject({ version: 2 });
    await expect(changeCannedReply(admin, { id: decodeId('crp', id), change })).rejects.toMatchObject({
      code: 'version_conflict',
    });
    const { items, placeholders } = await listCannedReplies(support);
    expect(items.map((item) => item.id)).toContain(id);
    expect(placeholders.map((place) => place.name)).toContain('firstName');
    await removeCannedReply(admin, { id: decodeId('crp', id) });
    expect((await listCannedReplies(support)).items.map((item) => item.id)).not.toContain(id);
  });
});

const MAY = ['super_admin', 'admin', 'system'] as const;
proveVerb(() => t, 'addCannedReply', {
  allowed: MAY,
  action: 'canned_reply.add',
  prepare: async () => ({
    by: admin,
    run: (ctx) => addCannedReply(ctx, { name: `Proof ${newId()}`, body: 'Thank you!' }),
  }),
});
proveVerb(() => t, 'changeCannedReply', {
  allowed: MAY,
  action: 'canned_reply.change',
  prepare: async () => {
    const id = decodeId('crp', (await prepared('One')).id);
    return { by: admin, run: (ctx) => changeCannedReply(ctx, { id, change: { version: 1, body: 'Two' } }) };
  },
});
proveVerb(() => t, 'removeCannedReply', {
  allowed: MAY,
  action: 'canned_reply.remove',
  prepare: async () => {
    const id = decodeId('crp', (await prepared('Gone')).id);
    return { by: admin, run: (ctx) => removeCannedReply(ctx, { id }) };
  },
});
