import type { Database } from '@myhibachi/database';

export interface ConsentKey {
  readonly channel: string;
  readonly purpose: string;
  readonly addressBidx: string;
}

export interface NewConsent extends ConsentKey {
  readonly id: string;
  readonly granted: boolean;
  readonly wording: string;
  readonly wordingVersion: string;
  readonly source: string;
  readonly ipEnc: string | null;
  /** The service's id of the text it was said by. */
  readonly messageId: string | null;
  readonly at: Temporal.Instant;
}

export interface LedgerRow extends NewConsent {
  readonly seq: number;
}

export async function insertConsent(db: Database, row: NewConsent): Promise<void> {
  await db
    .insertInto('consents')
    .values({
      id: row.id,
      channel: row.channel,
      purpose: row.purpose,
      address_bidx: row.addressBidx,
      granted: row.granted,
      wording: row.wording,
      wording_version: row.wordingVersion,
      source: row.source,
      ip_enc: row.ipEnc,
      message_id: row.messageId,
      at: row.at,
    })
    .execute();
}

/** Whether the newest row grants; null when there is none. */
export async function readConsentInForce(db: Database, key: ConsentKey): Promise<boolean | null> {
  const row = await db
    .selectFrom('consents')
    .select('granted')
    .where('address_bidx', '=', key.addressBidx)
    .where('channel', '=', key.channel)
    .where('purpose', '=', key.purpose)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.granted ?? null;
}

/** Whether the person ever said yes: starting again gives back what they had, never more. */
export async function wasEverGranted(
  db: Database,
  key: ConsentKey,
  since: Temporal.Instant | null = null,
): Promise<boolean> {
  let words = db
    .selectFrom('consents')
    .select('id')
    .where('address_bidx', '=', key.addressBidx)
    .where('channel', '=', key.channel)
    .where('purpose', '=', key.purpose)
    .where('granted', '=', true);
  if (since !== null) words = words.where('at', '>', since);
  const row = await words.limit(1).executeTakeFirst();
  return row !== undefined;
}

export interface StoredWord {
  readonly channel: string;
  readonly purpose: string;
  readonly granted: boolean;
  readonly wording: string;
  readonly source: string;
  readonly at: Temporal.Instant;
}

/** What was ever said about these addresses, newest first. */
export async function listWords(
  db: Database,
  addressBidxs: readonly string[],
  limit: number,
): Promise<readonly StoredWord[]> {
  if (addressBidxs.length === 0) return [];
  return db
    .selectFrom('consents')
    .select(['channel', 'purpose', 'granted', 'wording', 'source', 'at'])
    .where('address_bidx', 'in', [...addressBidxs])
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
}

/** The newest word and where it was said; undefined when there is none. */
export async function readNewestWord(
  db: Database,
  key: ConsentKey,
): Promise<{ readonly granted: boolean; readonly source: string; readonly at: Temporal.Instant } | undefined> {
  return db
    .selectFrom('consents')
    .select(['granted', 'source', 'at'])
    .where('address_bidx', '=', key.addressBidx)
    .where('channel', '=', key.channel)
    .where('purpose', '=', key.purpose)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Every word about these addresses, oldest first, with all that is kept of it. */
export async function listLedger(db: Database, addressBidxs: readonly string[]): Promise<readonly LedgerRow[]> {
  if (addressBidxs.length === 0) return [];
  return db
    .selectFrom('consents')
    .select([
      'id',
      'seq',
      'channel',
      'purpose',
      'address_bidx as addressBidx',
      'granted',
      'wording',
      'wording_version as wordingVersion',
      'source',
      'ip_enc as ipEnc',
      'message_id as messageId',
      'at',
    ])
    .where('address_bidx', 'in', [...addressBidxs])
    .orderBy('at')
    .orderBy('seq')
    .execute();
}
