/** The sums of one booking by which is decided what its host must get back. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Standing } from './credit.ts';
import { readBalance } from './ledger-store.ts';

async function readGratuity(db: Database, bookingId: string): Promise<number> {
  const row = await db
    .selectFrom('ledger_transactions as t')
    .innerJoin('ledger_postings as p', 'p.transaction_id', 't.id')
    .select((eb) => eb.fn.sum<number>('p.amount_cents').as('amount'))
    .where('t.booking_id', '=', bookingId)
    .where('p.account', '=', 'gratuity_payable')
    .executeTakeFirst();
  return -(row?.amount ?? 0);
}

async function readWaiting(db: Database, bookingId: string) {
  const undecided = sql<boolean>`r.status = 'needs_approval'`;
  const stoppable = sql<boolean>`r.owed and (r.status = 'needs_approval' or coalesce(r.way, p.method) <> 'card')`;
  return db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select([
      sql<number>`coalesce(sum(r.amount_cents), 0)`.as('waitingCents'),
      sql<number>`coalesce(sum(r.amount_cents) filter (where ${undecided}), 0)`.as('undecidedCents'),
      sql<number>`coalesce(sum(r.reduces_bill_cents) filter (where ${undecided}), 0)`.as('undecidedReductionCents'),
      sql<number>`coalesce(sum(r.amount_cents - r.reduces_bill_cents) filter (where not r.owed), 0)`.as('againCents'),
      sql<number>`coalesce(sum(r.amount_cents) filter (where ${stoppable}), 0)`.as('stoppableCents'),
    ])
    .where('p.booking_id', '=', bookingId)
    .where('r.status', 'in', ['needs_approval', 'requested'])
    .executeTakeFirstOrThrow();
}

/** As it is in this moment. Whoever decides by it holds the booking's payments (`lockPayments`) or its row. */
export async function readStanding(db: Database, bookingId: string): Promise<Standing> {
  const { totalCents, paidCents } = await readBalance(db, bookingId);
  const gratuityCents = await readGratuity(db, bookingId);
  return { totalCents, paidCents, gratuityCents, ...(await readWaiting(db, bookingId)) };
}
