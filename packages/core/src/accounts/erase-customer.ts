import type { ErasureReceipt } from '@myhibachi/contracts';
import { lockCustomer, type CustomerRecord } from '../customers/index.ts';
import { renderPersonPdf } from '../documents/index.ts';
import {
  AppError,
  audit,
  authorize,
  describeActor,
  encodeId,
  masked,
  newId,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import {
  blankPerson,
  deleteAgreementsKeptUntil,
  findReceipt,
  insertErasure,
  keptOf,
  readObstacles,
} from './erasure-store.ts';
import type { PersonFile } from './export-person.ts';
import { belongingsOf, familyOf, type Belongings } from './family-store.ts';
import { reachCustomer } from './reach-customer.ts';

async function assertSettled(tx: TransactionContext, own: Belongings): Promise<void> {
  const { parties, holds, money } = await readObstacles(tx, own);
  const open = [
    ...(parties > 0 ? ['a party is still to come'] : []),
    ...(holds > 0 ? ['an evening is held'] : []),
    ...(money > 0 ? ['money is still owed'] : []),
  ];
  if (open.length > 0)
    throw new AppError('invalid_transition', {
      message: `This person cannot be erased yet: ${open.join(', and ')}. Settle that first.`,
    });
}

/** The customer and their duplicates, locked, so that nothing new is hung on them meanwhile. */
async function lockFamily(tx: TransactionContext, id: string): Promise<CustomerRecord> {
  const { id: survivorId } = await reachCustomer(tx, id, 'customer.erase');
  const family = [...(await familyOf(tx.db, survivorId))].toSorted();
  let survivor: CustomerRecord | null = null;
  for (const member of family) {
    const locked = await lockCustomer(tx, member);
    if (member === survivorId) survivor = locked;
  }
  if (survivor === null) throw notFound('customer');
  return survivor;
}

/**
 * Blanks everything that names a person and their duplicates, and keeps what the law wants kept, with a receipt of both.
 * Throws `invalid_transition` while a party is to come or money is owed, and `already_done` for somebody erased.
 */
export async function eraseCustomer(
  ctx: Context,
  input: { readonly customerId: string; readonly version: number; readonly reason: string },
): Promise<ErasureReceipt> {
  authorize(ctx, 'customer.erase');
  return withTransaction(ctx, async (tx) => {
    const customer = await lockFamily(tx, input.customerId);
    if (customer.erasedAt !== null) throw new AppError('already_done', { message: 'This person is erased already.' });
    if (customer.version !== input.version)
      throw new AppError('version_conflict', { details: { version: customer.version } });
    const own = await belongingsOf(tx.db, customer.id, { proven: false });
    await assertSettled(tx, own);
    const kept = await keptOf(tx, own);
    const receipt: ErasureReceipt = {
      customerId: encodeId('cus', customer.id),
      at: tx.clock.now().toString(),
      erased: await blankPerson(tx, own),
      kept,
    };
    const { id: customerId } = customer;
    await insertErasure(tx, { id: newId(), customerId, by: describeActor(tx.actor), reason: input.reason, receipt });
    audit(tx, {
      action: 'customer.erase',
      entityType: 'customer',
      entityId: customerId,
      after: { erased: receipt.erased.length, kept: receipt.kept.length, reason: masked(input.reason) },
    });
    return receipt;
  });
}

/** The receipt on paper, for the person. Throws `not_found` for somebody who was not erased. */
export async function getErasureReceipt(ctx: Context, input: { readonly customerId: string }): Promise<PersonFile> {
  authorize(ctx, 'customer.erase');
  const receipt = await findReceipt(ctx, input.customerId);
  if (receipt === null) throw notFound('erasure');
  const figures = await getVariables(ctx);
  const content = await renderPersonPdf({
    company: {
      name: figures['company.name'],
      email: figures['company.email'],
      phone: figures['company.phone'],
      postalAddress: figures['company.postalAddress'],
    },
    title: 'Receipt: your data was erased',
    reference: receipt.customerId,
    at: Temporal.Instant.from(receipt.at),
    sandbox: ctx.settings.sandbox,
    sections: [
      { title: 'What we erased', rows: [receipt.erased.map(({ what, count }) => [what, String(count)] as const)] },
      {
        title: 'What we have to keep, and why',
        rows: receipt.kept.map(({ what, count, why, until }) => [
          [what, String(count)] as const,
          ['Why', why] as const,
          ['Until', until ?? 'as long as we write to people'] as const,
        ]),
      },
    ],
  });
  return { filename: `erasure-${receipt.customerId}.pdf`, content };
}

/** Deletes agreements whose seven years are over (domain 14). Answers how many there were. */
export async function purgeAgreements(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  return withTransaction(ctx, async (tx) => {
    const today = tx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
    const purged = await deleteAgreementsKeptUntil(tx, today);
    if (purged > 0)
      audit(tx, { action: 'agreement.purge', entityType: 'agreement', entityId: today, after: { agreements: purged } });
    return purged;
  });
}
