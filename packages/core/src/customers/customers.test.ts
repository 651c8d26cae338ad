import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withTransaction, type Context } from '../kernel/index.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { applySmsKeyword, mayContact, normaliseEmail, recordConsent, toE164, upsertCustomer } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

const contact = { firstName: 'Jordan', lastName: 'Lee', email: 'jordan@mail.example', phone: '(510) 555-0123' };

function upsert(ctx: Context, over: Partial<typeof contact> = {}): Promise<string> {
  return withTransaction(ctx, (tx) => upsertCustomer(tx, { ...contact, ...over }));
}

function say(
  ctx: Context,
  channel: 'sms' | 'email',
  purpose: 'transactional' | 'marketing',
  address: string,
  granted: boolean,
) {
  const words = { wording: 'Text me about my party.', wordingVersion: '2026.1', source: 'booking_form' };
  return withTransaction(ctx, (tx) => recordConsent(tx, { channel, purpose, address, granted, ...words }));
}

function texted(from: string, body: string) {
  return withTransaction(t.as({ kind: 'webhook', provider: 'twilio' }), (tx) => applySmsKeyword(tx, { from, body }));
}

describe('addresses', () => {
  it.each(['(510) 555-0123', '510.555.0123', '+1 510 555 0123', '1-510-555-0123'])(
    'reads %j as one number',
    (written) => {
      expect(toE164(written)).toBe('+15105550123');
    },
  );

  it.each(['12345', '555-0123', '(510) 555-01234', 'call me', '', '+15105550123 ext 9'])(
    'refuses %j naming the field',
    (written) => {
      expect(() => toE164(written, 'phone')).toThrow(
        expect.objectContaining({ code: 'validation_failed', fields: [expect.objectContaining({ field: 'phone' })] }),
      );
    },
  );

  it('writes a mailbox one way and keeps what is behind a plus sign', () => {
    expect(normaliseEmail('  Jordan+Party@Mail.Example ')).toBe('jordan+party@mail.example');
  });
});

describe('a customer', () => {
  it('is one per e-mail address however it is written, and keeps the name and number first given', async () => {
    const first = await upsert(t.visitor());
    const second = await upsert(t.visitor(), {
      email: 'JORDAN@mail.example ',
      firstName: 'Mallory',
      phone: '(916) 555-0199',
    });
    expect(second).toBe(first);
    const row = await t.platform.db
      .selectFrom('customers')
      .selectAll()
      .where('id', '=', first)
      .executeTakeFirstOrThrow();
    expect(t.platform.crypto.decrypt('customers.first_name', row.first_name_enc)).toBe('Jordan');
    expect(t.platform.crypto.decrypt('customers.phone', row.phone_enc)).toBe('+15105550123');
    expect(row.email_enc).not.toContain('jordan');
  });

  it('is one even when twenty requests make it at the same time, and leaves one audit row without personal data', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => upsert(t.visitor(), { email: 'race@mail.example' })),
    );
    expect(new Set(ids).size).toBe(1);
    const rows = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('entity_id', '=', ids[0] ?? '')
      .execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record).not.toMatch(/race@|Jordan|5550123/);
  });
});

describe('the consent ledger', () => {
  it('lets service texts go only after a yes, and service e-mail unless told otherwise', async () => {
    const sms = { channel: 'sms', purpose: 'transactional', address: '+15105550201' } as const;
    const email = { channel: 'email', purpose: 'transactional', address: 'a@mail.example' } as const;
    expect(await mayContact(t.system(), sms)).toBe(false);
    expect(await mayContact(t.system(), email)).toBe(true);
    await say(t.visitor(), 'sms', 'transactional', '(510) 555-0201', true);
    await say(t.visitor(), 'email', 'transactional', 'A@mail.example', false);
    expect(await mayContact(t.system(), sms)).toBe(true);
    expect(await mayContact(t.system(), email)).toBe(false);
  });

  it('never lets advertising go without a yes to advertising', async () => {
    await say(t.visitor(), 'sms', 'transactional', '+15105550202', true);
    expect(await mayContact(t.system(), { channel: 'sms', purpose: 'marketing', address: '+15105550202' })).toBe(false);
    expect(await mayContact(t.system(), { channel: 'email', purpose: 'marketing', address: 'b@mail.example' })).toBe(
      false,
    );
  });

  it('obeys the newest word even when two fall on the same instant', async () => {
    for (let round = 0; round < 5; round += 1) {
      await say(t.visitor(), 'sms', 'transactional', '+15105550203', true);
      expect(await mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: '+15105550203' })).toBe(
        true,
      );
      await texted('+15105550203', 'STOP');
      expect(await mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: '+15105550203' })).toBe(
        false,
      );
    }
  });

  it('cannot be rewritten', async () => {
    await expect(t.platform.db.updateTable('consents').set({ granted: true }).execute()).rejects.toThrow('immutable');
  });
});

describe('a keyword by text', () => {
  const allowed = (purpose: 'transactional' | 'marketing', address: string) =>
    mayContact(t.system(), { channel: 'sms', purpose, address });

  it('STOP ends every purpose, START gives back only what there was', async () => {
    await say(t.visitor(), 'sms', 'transactional', '+15105550301', true);
    await say(t.visitor(), 'sms', 'marketing', '+15105550301', true);
    expect(await texted('+15105550301', 'Stop')).toBe('revoke');
    expect(await allowed('transactional', '+15105550301')).toBe(false);
    expect(await allowed('marketing', '+15105550301')).toBe(false);
    expect(await texted('+15105550301', 'START')).toBe('grant');
    expect(await allowed('marketing', '+15105550301')).toBe(true);
  });

  it('START from somebody who never agreed to advertising brings service texts only', async () => {
    await texted('+15105550302', 'START');
    expect(await allowed('transactional', '+15105550302')).toBe(true);
    expect(await allowed('marketing', '+15105550302')).toBe(false);
  });

  it('YES changes nothing', async () => {
    await texted('+15105550303', 'STOP');
    expect(await texted('+15105550303', 'YES')).toBe('none');
    expect(await allowed('transactional', '+15105550303')).toBe(false);
  });
});
