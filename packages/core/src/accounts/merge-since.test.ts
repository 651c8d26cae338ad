/** What was made while two customers were taken for one goes to whom its own contact says it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, holdFor, holdRequest, openStation, quoteFor } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { getBooking, placeHold, recogniseHoldLink } from '../booking/index.ts';
import { decodeId, encodeId, newId } from '../kernel/index.ts';
import { addCustomerNote, mergeCustomers, previewUndo, undoMerge } from './index.ts';

let t: TestPlatform;
let host = 200;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

const boss = () => t.staff('super_admin');

interface Person {
  readonly id: string;
  readonly host: number;
}

function dateOf(n: number): string {
  return Temporal.PlainDate.from('2027-05-01').add({ days: n }).toString();
}

let day = 0;
const nextDate = (): string => {
  day += 1;
  return dateOf(day);
};

async function ownerOf(table: 'bookings' | 'holds', id: string): Promise<string> {
  const { rows } = await t.database.pool.query(`select customer_id from ${table} where id = $1`, [id]);
  return rows[0]?.customer_id;
}

async function person(): Promise<Person> {
  host += 1;
  const { bookingId } = await confirmedBooking(t, { date: nextDate(), host });
  return { id: await ownerOf('bookings', bookingId), host };
}

async function merge(one: Person, other: Person, take: ('name' | 'email' | 'phone')[] = []): Promise<string> {
  const version = async ({ id }: Person) =>
    (await t.database.pool.query('select version from customers where id = $1', [id])).rows[0]?.version;
  const done = await mergeCustomers(boss(), {
    customerId: one.id,
    otherId: other.id,
    take,
    version: await version(one),
    otherVersion: await version(other),
  });
  return decodeId('mrg', done.id);
}

const signedIn = (customerId: string) => ({
  ...t.visitor(),
  actor: { kind: 'host', customerId, sessionId: newId() } as const,
});

describe('undoing a merge', () => {
  it.each([{ take: [] }, { take: ['email', 'phone'] }] as { take: ('email' | 'phone')[] }[])(
    'gives a party booked meanwhile to whom its contact names, having taken $take',
    async ({ take }) => {
      const [one, other] = [await person(), await person()];
      const mergeId = await merge(one, other, take);
      const theirs = await confirmedBooking(t, { date: nextDate(), host: other.host });
      const held = await holdFor(t, { date: nextDate(), host: other.host });
      const own = await confirmedBooking(t, { date: nextDate(), host: one.host });
      expect(await ownerOf('bookings', theirs.bookingId)).toBe(one.id);
      const preview = await previewUndo(boss(), { mergeId });
      const done = await undoMerge(boss(), { mergeId });
      expect(done.since).toEqual(preview.since);
      expect(done.since.every(({ to }) => to === 'duplicate')).toBe(true);
      expect(done.since.map(({ id }) => id)).toContain(encodeId('bkg', theirs.bookingId));
      expect(await ownerOf('bookings', theirs.bookingId)).toBe(other.id);
      expect(await ownerOf('holds', held.holdId)).toBe(other.id);
      expect(await ownerOf('bookings', own.bookingId)).toBe(one.id);
      await expect(getBooking(signedIn(one.id), { bookingId: theirs.bookingId })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await getBooking(signedIn(other.id), { bookingId: theirs.bookingId })).toBeDefined();
    },
  );

  it('lists what nobody can tell, and leaves it where it is', async () => {
    const [one, other] = [await person(), await person()];
    const mergeId = await merge(one, other);
    const note = await addCustomerNote(boss(), { customerId: one.id, text: 'Rang about the garden.' });
    const strange = await confirmedBooking(t, { date: nextDate(), host: one.host });
    // As after a correction of the contact to an address of neither.
    const [from, to] = ['nobody@mail.example', '+15105559999'];
    const contact = { firstName: 'Jordan', lastName: 'Lee', email: from, phone: to };
    await t.database.pool.query('update bookings set contact_enc = $2 where id = $1', [
      strange.bookingId,
      t.platform.crypto.encrypt('bookings.contact', JSON.stringify(contact)),
    ]);
    const { since } = await undoMerge(boss(), { mergeId });
    const untold = since.filter((item) => item.to === 'unknown').map(({ id }) => id);
    expect(untold).toEqual(expect.arrayContaining([note.id, encodeId('bkg', strange.bookingId)]));
    expect(await ownerOf('bookings', strange.bookingId)).toBe(one.id);
  });

  it('asks the phone number only where the e-mail address says nothing', async () => {
    const [one, other] = [await person(), await person()];
    const mergeId = await merge(one, other);
    const request = holdRequest(await quoteFor(t), { date: nextDate(), host: other.host });
    const mixed = { ...request, contact: { ...request.contact, phone: `+1510${5_550_100 + one.host}` } };
    const hold = await placeHold(t.visitor(), mixed);
    await undoMerge(boss(), { mergeId });
    expect(await ownerOf('holds', recogniseHoldLink(t.visitor(), hold.token).holdId)).toBe(other.id);
  });

  it('gives conversations meanwhile back, and lets whoever signed in sign in again', async () => {
    const [one, other] = [await person(), await person()];
    const mergeId = await merge(one, other);
    const email = t.platform.crypto.blindIndex('email', `host${other.host}@mail.example`);
    const [identity, conversation, session] = [newId(), newId(), newId()];
    const now = t.clock.now().toString();
    const { pool } = t.database;
    await pool.query(
      `insert into contact_identities (id, kind, address_enc, address_bidx, customer_id, created_at)
       values ($1, 'email', 'x', $2, $3, $4)`,
      [identity, email, one.id, now],
    );
    await pool.query(
      `insert into conversations (id, identity_id, channel, status, owner, opened_at, last_message_at)
       values ($1, $2, 'email', 'open', 'desk', $3, $3)`,
      [conversation, identity, now],
    );
    await pool.query(
      `insert into host_sessions (id, customer_id, token_hash, created_at, last_seen_at) values ($1, $2, $3, $4, $4)`,
      [session, one.id, session, now],
    );
    await undoMerge(boss(), { mergeId });
    const { rows } = await pool.query('select customer_id from contact_identities where id = $1', [identity]);
    expect(rows).toEqual([{ customer_id: other.id }]);
    expect((await pool.query('select 1 from host_sessions where id = $1', [session])).rows).toEqual([]);
  });
});
