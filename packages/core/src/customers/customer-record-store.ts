import type { DB } from '@myhibachi/database';
import type { Selectable } from 'kysely';
import { AppError, type Context } from '../kernel/index.ts';
import { normaliseEmail } from './normalise-email.ts';
import { searchTokens } from './search-tokens.ts';

export interface CustomerContact {
  readonly firstName: string;
  readonly lastName: string;
  /** Null for somebody who is reached by phone only. */
  readonly email: string | null;
  /** E.164. */
  readonly phone: string;
}

export interface CustomerRecord extends CustomerContact {
  readonly id: string;
  readonly emailBidx: string | null;
  readonly phoneBidx: string;
  /** What they are written to in; null while nobody knows. */
  readonly language: 'en' | 'es' | null;
  readonly version: number;
  /** The customer this one turned out to be a duplicate of. */
  readonly mergedInto: string | null;
  readonly erasedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

function toRecord(ctx: Context, row: Selectable<DB['customers']>): CustomerRecord {
  const open = (column: string, value: string): string => ctx.crypto.decrypt(`customers.${column}`, value);
  return {
    id: row.id,
    firstName: open('first_name', row.first_name_enc),
    lastName: open('last_name', row.last_name_enc),
    email: row.email_enc === null ? null : open('email', row.email_enc),
    phone: open('phone', row.phone_enc),
    emailBidx: row.email_bidx,
    phoneBidx: row.phone_bidx,
    language: row.language === 'en' || row.language === 'es' ? row.language : null,
    version: row.version,
    mergedInto: row.merged_into,
    erasedAt: row.erased_at,
    createdAt: row.created_at,
  };
}

export async function findCustomer(ctx: Context, id: string): Promise<CustomerRecord | null> {
  const row = await ctx.db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(ctx, row);
}

/** Locked until the transaction ends. Of several, lock the lower id first. */
export async function lockCustomer(ctx: Context, id: string): Promise<CustomerRecord | null> {
  const row = await ctx.db.selectFrom('customers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toRecord(ctx, row);
}

/** The customer an id stands for today: that of a duplicate stands for the one it was merged into. */
export async function endOfLine(ctx: Context, id: string): Promise<CustomerRecord | null> {
  const customer = await findCustomer(ctx, id);
  const survivor = customer?.mergedInto ?? null;
  return survivor === null ? customer : findCustomer(ctx, survivor);
}

const ONE_PERSON: ReadonlySet<unknown> = new Set(['customers_email_bidx_key', 'customers_phone_only']);

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && ONE_PERSON.has(error.constraint);
}

/** The number that turned out not to be theirs, while nobody has given us another: changing a name does not bring it back. */
async function freedPhoneOf(ctx: Context, id: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('customers')
    .select('phone_enc')
    .where('id', '=', id)
    .where('phone_bidx', '=', `freed:${id}`)
    .executeTakeFirst();
  return row === undefined ? null : ctx.crypto.decrypt('customers.phone', row.phone_enc);
}

/**
 * Writes a contact and raises the version. Throws `already_exists` when the address is another customer's, or the number
 * that of another who has nothing else.
 */
export async function saveContact(
  ctx: Context,
  id: string,
  contact: CustomerContact & { readonly language?: 'en' | 'es' | null },
): Promise<void> {
  const seal = (column: string, value: string): string => ctx.crypto.encrypt(`customers.${column}`, value);
  const email = contact.email === null ? null : normaliseEmail(contact.email);
  const freed = await freedPhoneOf(ctx, id);
  try {
    await ctx.db
      .updateTable('customers')
      .set((eb) => ({
        first_name_enc: seal('first_name', contact.firstName),
        last_name_enc: seal('last_name', contact.lastName),
        email_enc: email === null ? null : seal('email', email),
        email_bidx: email === null ? null : ctx.crypto.blindIndex('email', email),
        phone_enc: seal('phone', contact.phone),
        phone_bidx: freed === contact.phone ? `freed:${id}` : ctx.crypto.blindIndex('phone', contact.phone),
        search_tokens: searchTokens(ctx.crypto, contact),
        ...(contact.language === undefined ? {} : { language: contact.language }),
        version: eb('version', '+', 1),
        updated_at: ctx.clock.now(),
      }))
      .where('id', '=', id)
      .execute();
  } catch (error) {
    if (isTaken(error)) throw new AppError('already_exists', { cause: error });
    throw error;
  }
}
