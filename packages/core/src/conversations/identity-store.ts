import type { Database } from '@myhibachi/database';

export type IdentityKind = 'visitor' | 'phone' | 'email';

/** How the index of an address begins that was taken from a person. */
const FREED = 'freed:';

export interface NewIdentity {
  readonly id: string;
  readonly kind: IdentityKind;
  readonly addressEnc: string | null;
  readonly addressBidx: string;
  readonly nameEnc: string | null;
  readonly verifiedAt: Temporal.Instant | null;
  readonly customerId: string | null;
  readonly searchTokens: readonly number[];
  readonly at: Temporal.Instant;
}

export interface IdentityRow {
  readonly id: string;
  readonly kind: IdentityKind;
  readonly addressEnc: string | null;
  readonly nameEnc: string | null;
  /** What they said of how to reach them, sealed. */
  readonly givenEnc: string | null;
  readonly verifiedAt: Temporal.Instant | null;
  /** Of a duplicate, the customer it was merged into. */
  readonly customerId: string | null;
}

/** Inserts unless the address is known; waits for a transaction that is just inserting the same one. */
export async function insertIdentity(db: Database, row: NewIdentity): Promise<void> {
  await db
    .insertInto('contact_identities')
    .values({
      id: row.id,
      kind: row.kind,
      address_enc: row.addressEnc,
      address_bidx: row.addressBidx,
      name_enc: row.nameEnc,
      verified_at: row.verifiedAt,
      customer_id: row.customerId,
      search_tokens: [...row.searchTokens],
      created_at: row.at,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'address_bidx']).doNothing())
    .execute();
}

function identities(db: Database) {
  return db
    .selectFrom('contact_identities as i')
    .leftJoin('customers as c', 'c.id', 'i.customer_id')
    .select((eb) => [
      'i.id',
      'i.kind',
      'i.address_enc as addressEnc',
      'i.name_enc as nameEnc',
      'i.given_enc as givenEnc',
      'i.verified_at as verifiedAt',
      eb.fn.coalesce('c.merged_into', 'c.id').as('customerId'),
    ]);
}

function kindOf(kind: string): IdentityKind {
  return kind === 'phone' || kind === 'email' ? kind : 'visitor';
}

export async function findIdentity(db: Database, id: string): Promise<IdentityRow | null> {
  const row = await identities(db).where('i.id', '=', id).executeTakeFirst();
  return row === undefined ? null : { ...row, kind: kindOf(row.kind) };
}

/** Keeps it from being joined to another until the transaction ends; false when it has been. */
export async function holdIdentity(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('contact_identities')
    .select('id')
    .where('id', '=', id)
    .forKeyShare()
    .executeTakeFirst();
  return row !== undefined;
}

export async function findIdentityByAddress(
  db: Database,
  kind: IdentityKind,
  addressBidx: string,
): Promise<IdentityRow | null> {
  const row = await identities(db)
    .where('i.kind', '=', kind)
    .where('i.address_bidx', '=', addressBidx)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, kind: kindOf(row.kind) };
}

/** Whether the address was taken from them: nobody writes to it as to them any more. */
export async function isFreed(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('contact_identities')
    .select('id')
    .where('id', '=', id)
    .where('address_bidx', '=', `${FREED}${id}`)
    .executeTakeFirst();
  return row !== undefined;
}

/** The one customer with this address; null where there is none, or more than one. */
export async function findOnlyCustomer(
  db: Database,
  kind: 'phone' | 'email',
  addressBidx: string,
): Promise<string | null> {
  const rows = await db
    .selectFrom('customers')
    .select((eb) => eb.fn.coalesce('merged_into', 'id').as('id'))
    .distinct()
    .where(kind === 'phone' ? 'phone_bidx' : 'email_bidx', '=', addressBidx)
    .where('erased_at', 'is', null)
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}

/** Writes down that an address proved to be its sender's. */
export async function verifyIdentity(db: Database, id: string, at: Temporal.Instant): Promise<void> {
  await db
    .updateTable('contact_identities')
    .set({ verified_at: at })
    .where('id', '=', id)
    .where('verified_at', 'is', null)
    .execute();
}

/** Nobody's, and found by no address: whoever has the address writes as somebody new. */
export async function retireIdentity(db: Database, id: string): Promise<void> {
  await db
    .updateTable('contact_identities')
    .set({
      address_bidx: `${FREED}${id}`,
      customer_id: null,
      verified_at: null,
      name_enc: null,
      given_enc: null,
      given_email_bidx: null,
      given_phone_bidx: null,
      search_tokens: [],
    })
    .where('id', '=', id)
    .execute();
}

/** What somebody nobody knows says of themselves; of a customer's identity nothing changes. */
export async function saveGiven(
  db: Database,
  id: string,
  given: {
    readonly givenEnc: string;
    readonly emailBidx: string | null;
    readonly phoneBidx: string | null;
    readonly nameEnc: string | null;
    readonly tokens: readonly number[];
  },
): Promise<void> {
  await db
    .updateTable('contact_identities')
    .set({
      given_enc: given.givenEnc,
      given_email_bidx: given.emailBidx,
      given_phone_bidx: given.phoneBidx,
      name_enc: given.nameEnc,
      search_tokens: [...given.tokens],
    })
    .where('id', '=', id)
    .where('customer_id', 'is', null)
    .execute();
}

/** Whoever was nobody's is this customer's from now on. That their address is theirs is not said with it. */
export async function learnCustomer(
  db: Database,
  id: string,
  learnt: { readonly customerId: string; readonly nameEnc: string; readonly tokens: readonly number[] },
): Promise<void> {
  await db
    .updateTable('contact_identities')
    .set({ customer_id: learnt.customerId, name_enc: learnt.nameEnc, search_tokens: [...learnt.tokens] })
    .where('id', '=', id)
    .where('customer_id', 'is', null)
    .execute();
}

/** Makes a browser's identity, locked and nobody else's, the one chat of a host: their own id is its address. */
export async function becomeChatOf(
  db: Database,
  id: string,
  tie: {
    readonly customerId: string;
    readonly nameEnc: string;
    readonly tokens: readonly number[];
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .updateTable('contact_identities')
    .set({
      customer_id: tie.customerId,
      address_bidx: tie.customerId,
      name_enc: tie.nameEnc,
      verified_at: tie.at,
      search_tokens: [...tie.tokens],
    })
    .where('id', '=', id)
    .where('kind', '=', 'visitor')
    .execute();
}
