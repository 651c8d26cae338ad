import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { withTransaction } from '../kernel/index.ts';
import { saveStation } from '../stations/index.ts';
import { createLead, markLeadConverted, recordLead, type LeadContact, type LeadInput } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  const place = { state: 'CA', timeZone: 'America/Los_Angeles', alertEmail: 'alerts@myhibachi.example' };
  await saveStation(t.system(), {
    ...place,
    slug: 'fremont',
    name: 'Fremont',
    city: 'Fremont',
    lat: 37.5485,
    lng: -121.9886,
  });
  await saveStation(t.system(), {
    ...place,
    slug: 'sacramento',
    name: 'Sacramento',
    city: 'Sacramento',
    lat: 38.5816,
    lng: -121.4944,
  });
});
afterAll(() => t.close());

function record(contact: LeadContact, over: Partial<LeadInput> = {}) {
  return recordLead(t.visitor(), { source: 'web_quote', contact, ...over });
}

async function leadRow(id: string) {
  return t.platform.db.selectFrom('leads').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function openLeads(ids: readonly string[]) {
  return t.platform.db
    .selectFrom('leads')
    .selectAll()
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .execute();
}

describe('a lead', () => {
  it('is made once and then updated by phone or e-mail, however they are written', async () => {
    const first = await record(
      { firstName: 'Ana', email: 'ana@mail.example', phone: '(510) 555-0101' },
      { adults: 10 },
    );
    const byEmail = await record({ email: ' ANA@Mail.Example' }, { children: 4 });
    const byPhone = await record({ phone: '+1 510.555.0101' }, { eventDate: '2027-06-01' });
    expect(first.created).toBe(true);
    expect([byEmail, byPhone]).toEqual([
      { leadId: first.leadId, created: false },
      { leadId: first.leadId, created: false },
    ]);
    const row = await leadRow(first.leadId);
    expect(row).toMatchObject({
      adults: 10,
      children: 4,
      event_date: '2027-06-01',
      activities: 3,
      status: 'new',
      source: 'web_quote',
    });
    expect(t.platform.crypto.decrypt('leads.first_name', row.first_name_enc ?? '')).toBe('Ana');
  });

  it('shows the parts of its score: source, party, date and activity', async () => {
    const { leadId } = await record(
      { email: 'score@mail.example' },
      { adults: 6, eventDate: '2027-05-01', budgetCents: 90_000 },
    );
    const row = await leadRow(leadId);
    expect(row.score).toBe(20 + 12 + 9 + 15 + 3);
    expect(row.score_parts).toContainEqual({ part: 'party', points: 12 });
  });

  it('is never two rows for one person, even when 50 requests come at once', async () => {
    const contact = { email: 'race@mail.example', phone: '(510) 555-0102' };
    const asked = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        record([contact, { email: contact.email }, { phone: contact.phone }][i % 3] ?? contact),
      ),
    );
    const open = await openLeads(asked.map((lead) => lead.leadId));
    expect(open).toHaveLength(1);
    expect(open[0]?.activities).toBe(50);
    const activities = await t.platform.db
      .selectFrom('lead_activities')
      .select('id')
      .where('lead_id', '=', open[0]?.id ?? '')
      .execute();
    expect(activities).toHaveLength(50);
  });

  it('is made once when 50 requests bring the same new pair of addresses', async () => {
    const asked = await Promise.all(
      Array.from({ length: 50 }, () => record({ email: 'pair@mail.example', phone: '(510) 555-0103' })),
    );
    expect(new Set(asked.map((lead) => lead.leadId)).size).toBe(1);
    expect(asked.filter((lead) => lead.created)).toHaveLength(1);
  });

  it('absorbs another one when phone and e-mail turn out to be one person, and every old address still leads to it', async () => {
    const older = await record({ email: 'old@mail.example' }, { adults: 8 });
    t.clock.advance({ minutes: 5 });
    const newer = await record(
      { phone: '(510) 555-0104', email: 'second@mail.example', lastName: 'Lee' },
      { children: 2 },
    );
    const both = await record({ email: 'old@mail.example', phone: '(510) 555-0104' });
    expect(both).toEqual({ leadId: older.leadId, created: false });
    const row = await leadRow(older.leadId);
    expect(row).toMatchObject({ adults: 8, children: 2, activities: 3 });
    expect(t.platform.crypto.decrypt('leads.last_name', row.last_name_enc ?? '')).toBe('Lee');
    expect(await leadRow(newer.leadId)).toMatchObject({
      merged_into: older.leadId,
      email_enc: null,
      phone_enc: null,
      last_name_enc: null,
    });
    expect((await record({ email: 'second@mail.example' })).leadId).toBe(older.leadId);
  });

  it('still answers to a phone number it has left behind', async () => {
    const first = await record({ email: 'mover@mail.example', phone: '(510) 555-0105' });
    await record({ email: 'mover@mail.example', phone: '(510) 555-0106' });
    expect((await record({ phone: '(510) 555-0105' })).leadId).toBe(first.leadId);
  });

  it('starts again when somebody comes back after it had ended', async () => {
    const { leadId } = await record({ email: 'back@mail.example' });
    await withTransaction(t.system(), (tx) => markLeadConverted(tx, { email: 'Back@mail.example' }));
    expect(await leadRow(leadId)).toMatchObject({ status: 'converted' });
    await record({ email: 'back@mail.example' }, { source: 'booking_failed' });
    expect(await leadRow(leadId)).toMatchObject({ status: 'working', source: 'web_quote' });
  });

  it('leaves audit rows without personal data', async () => {
    const { leadId } = await record({ firstName: 'Secretive', email: 'audit@mail.example', phone: '(510) 555-0107' });
    await withTransaction(t.system(), (tx) => markLeadConverted(tx, { phone: '(510) 555-0107' }));
    const rows = await t.platform.db
      .selectFrom('audit_log')
      .select(['action', 'record'])
      .where('entity_id', '=', leadId)
      .orderBy('seq')
      .execute();
    expect(rows.map((row) => row.action)).toEqual(['lead.create', 'lead.convert']);
    expect(rows.map((row) => row.record).join()).not.toMatch(/Secretive|audit@mail|5550107/);
  });

  it('refuses the wrong actor', async () => {
    const wrong = recordLead(t.staff('chef'), { source: 'phone', contact: { email: 'x@mail.example' } });
    await expect(wrong).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createLead(t.staff('finance'), { contact: { email: 'x@mail.example' } })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('needs one address that can exist', async () => {
    await expect(record({ firstName: 'Nobody' })).rejects.toMatchObject({ fields: [{ field: 'contact.email' }] });
    await expect(record({ phone: '123-4567' })).rejects.toMatchObject({ fields: [{ field: 'contact.phone' }] });
  });

  it('converting somebody who never was a lead does nothing', async () => {
    await withTransaction(t.system(), (tx) => markLeadConverted(tx, { email: 'never@mail.example' }));
    const known = await record({ email: 'never@mail.example' });
    expect(known.created).toBe(true);
  });
});

describe('asking us to get in touch', () => {
  it('makes a lead at the station that would serve the place, with the words sealed', async () => {
    const message = "Robert'); drop table leads;-- <script>alert(1)</script> \u202e 🍤 \ud800";
    const receipt = await createLead(t.visitor(), {
      contact: { firstName: "O'Brien <b>", email: 'ask@mail.example' },
      venue: { postalCode: '95814', street: '1 Main St' },
      message,
    });
    expect(receipt.id).toMatch(/^led_[0-9a-f]{32}$/);
    const row = await t.platform.db.selectFrom('leads').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow();
    expect(t.platform.crypto.decrypt('leads.message', row.message_enc ?? '')).toBe(message.toWellFormed());
    expect(JSON.parse(t.platform.crypto.decrypt('leads.venue', row.venue_enc ?? ''))).toMatchObject({
      street: '1 Main St',
    });
    const station = await t.platform.db
      .selectFrom('stations')
      .select('slug')
      .where('id', '=', row.station_id)
      .executeTakeFirst();
    expect(station?.slug).toBe('sacramento');
  });

  it('names the quote when there is no such quote, and makes no lead then', async () => {
    const request = { contact: { email: 'noquote@mail.example' }, quoteId: `qte_${'0'.repeat(32)}` };
    await expect(createLead(t.visitor(), request)).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'quoteId' }],
    });
    expect((await record({ email: 'noquote@mail.example' })).created).toBe(true);
  });
});
