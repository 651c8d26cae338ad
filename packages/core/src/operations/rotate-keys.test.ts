import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { recordConsent, upsertCustomer } from '../customers/index.ts';
import { FieldCrypto, newId, withTransaction, type Context, type Key } from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import { rotateKeys } from './rotate-keys.ts';

const OLD: Key = { id: 'k2026', secret: randomBytes(32) };
const NEW: Key = { id: 'k2027', secret: randomBytes(32) };
const INDEX_KEY = randomBytes(32);
const CONTACT = { firstName: 'Zoë', lastName: 'O’Hara-山田', email: 'zoe@mail.example', phone: '+15105550142' };

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

function withKeys(ctx: Context, ring: readonly [Key, ...Key[]]): Context {
  return { ...ctx, crypto: new FieldCrypto(ring, INDEX_KEY) };
}

async function sealedValues(): Promise<string[]> {
  const { rows } = await t.database.pool.query<{ value: string }>(
    `select first_name_enc as value from customers union all select email_enc from customers union all
     select ip_enc from consents union all select email_enc from leads`,
  );
  return rows.map((row) => row.value);
}

it('seals every value anew, immutable rows too, and the old key is no longer needed', async () => {
  const before = withKeys(t.system(), [OLD]);
  await withTransaction(before, async (tx) => {
    await upsertCustomer(tx, CONTACT);
    await recordConsent(tx, {
      channel: 'sms',
      purpose: 'transactional',
      address: CONTACT.phone,
      granted: true,
      wording: 'yes',
      wordingVersion: '1',
      source: 'test',
    });
  });
  await recordLead(before, { source: 'web_quote', contact: CONTACT });
  expect((await sealedValues()).every((value) => FieldCrypto.keyIdOf(value) === OLD.id)).toBe(true);

  expect(await rotateKeys(withKeys(t.system(), [NEW, OLD]))).toBeGreaterThanOrEqual(4);

  expect((await sealedValues()).every((value) => FieldCrypto.keyIdOf(value) === NEW.id)).toBe(true);
  const { rows } = await t.database.pool.query<{ last_name_enc: string }>('select last_name_enc from customers');
  expect(withKeys(t.system(), [NEW]).crypto.decrypt('customers.last_name', rows[0]?.last_name_enc ?? '')).toBe(
    CONTACT.lastName,
  );
  expect(await rotateKeys(withKeys(t.system(), [NEW]))).toBe(0);
});

it('still finds a person by their address after the rotation', async () => {
  const again = await recordLead(withKeys(t.system(), [NEW]), { source: 'chat', contact: CONTACT });
  expect(again.created).toBe(false);
});

it('refuses to change anything but the seal of an immutable row, even for the rotation', async () => {
  const client = await t.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('myhibachi.rotating_keys', 'on', true)`);
    await expect(client.query(`update consents set granted = false`)).rejects.toThrow('immutable');
    await client.query('rollback');
    await expect(client.query(`update consents set ip_enc = 'e1.x'`)).rejects.toThrow('immutable');
  } finally {
    client.release();
  }
});

it('is refused to everyone but a super admin and the operator', async () => {
  for (const ctx of [t.visitor(), t.staff('admin'), t.staff('support'), t.staff('finance')]) {
    await expect(rotateKeys(ctx)).rejects.toMatchObject({ code: 'forbidden' });
  }
});

it('seals files anew too, more of them than are opened at a time, and their bytes stay the same', async () => {
  const before = withKeys(t.system(), [OLD]);
  const content = Uint8Array.from({ length: 300 }, (_, place) => place % 256);
  const identityId = newId();
  await t.platform.db
    .insertInto('contact_identities')
    .values({ id: identityId, kind: 'visitor', address_bidx: identityId, created_at: t.clock.now() })
    .execute();
  for (let n = 0; n < 9; n += 1)
    await t.platform.db
      .insertInto('conversation_attachments')
      .values({
        id: newId(),
        identity_id: identityId,
        name_enc: before.crypto.encrypt('conversation_attachments.name', 'plan.pdf'),
        media_type: 'application/pdf',
        bytes: content.byteLength,
        sha256: '0'.repeat(64),
        content_enc: before.crypto.seal('conversation_attachments.content', content),
        status: 'draft',
        at: t.clock.now(),
      })
      .execute();
  expect(await rotateKeys(withKeys(t.system(), [NEW, OLD]))).toBeGreaterThanOrEqual(18);
  const rows = await t.platform.db.selectFrom('conversation_attachments').select('content_enc').execute();
  const now = withKeys(t.system(), [NEW]).crypto;
  for (const row of rows)
    expect(now.open('conversation_attachments.content', row.content_enc ?? '').equals(content)).toBe(true);
});
