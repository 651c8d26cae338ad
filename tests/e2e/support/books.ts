/** The company's own records, read behind the program's back: what has to be true whatever happened to it. */
import { DEFAULT_POOL, connect, startEmbedded, type Connection } from '@myhibachi/database';

export type Books = Pick<Connection, 'pool' | 'close'>;

/** Opens the database at this address. */
export function openBooks(url: string): Books {
  // A server that is stopped under an idle connection is part of these tests.
  return connect({ ...DEFAULT_POOL, url, size: 2 }, () => undefined);
}

/** Opens the database below a data directory, whether or not the program runs. */
export async function openEmbeddedBooks(dataDir: string): Promise<Books> {
  const server = await startEmbedded({ dataDir });
  return openBooks(server.urlOf('myhibachi'));
}

/** Rows that break a promise; every list of this kind is empty at all times. */
const BROKEN: Readonly<Record<string, string>> = {
  'a living hold without exactly one seat': `
    select h.id from holds h left join seats s on s.hold_id = h.id
     where h.status in ('pending_signature', 'pending_deposit') group by h.id having count(s.*) <> 1`,
  'a seat for a hold that is over': `
    select s.* from seats s join holds h on h.id = s.hold_id
     where h.status in ('expired', 'released', 'converted')`,
  'a booking ahead without exactly one seat': `
    select b.id from bookings b left join seats s on s.booking_id = b.id
     where b.status in ('deposit_pending', 'confirmed') group by b.id having count(s.*) <> 1`,
  'a converted hold without exactly one booking': `
    select h.id from holds h left join bookings b on b.hold_id = h.id
     where h.status = 'converted' group by h.id having count(b.*) <> 1`,
  'a slot with more seats taken than chefs': `
    select station_id from seats group by station_id, event_date, slot having count(*) > max(capacity)`,
  'a ledger transaction that does not add up': `
    select transaction_id from ledger_postings group by transaction_id having sum(amount_cents) <> 0`,
  'a captured payment that is not in the ledger once, on its booking': `
    select p.id, p.captured_cents, count(*) filter (where t.kind = 'capture' and t.booking_id is not null) captures,
           sum(l.amount_cents) cash
      from payments p
      left join ledger_transactions t on t.payment_id = p.id
      left join ledger_postings l on l.transaction_id = t.id and l.account = 'cash'
     where p.status = 'captured' and p.refunded_cents = 0 group by p.id
    having count(*) filter (where t.kind = 'capture' and t.booking_id is not null) <> 1
        or sum(l.amount_cents) is distinct from p.captured_cents`,
  'a card payment the processor was asked for twice': `
    select provider_payment_id from payments group by provider_payment_id
    having provider_payment_id is not null and count(*) > 1`,
};

/** The promises that are broken at this moment, with the first row that breaks each. Captures are posted by a job. */
export async function findBroken(books: Books): Promise<string[]> {
  const broken: string[] = [];
  for (const [name, sql] of Object.entries(BROKEN)) {
    const { rows } = await books.pool.query<object>(sql);
    if (rows.length > 0) broken.push(`${name}: ${JSON.stringify(rows[0])}`);
  }
  return broken;
}

/**
 * Lets the time pass that a dead process is waited for: jobs it had begun are given up, and messages it was sending
 * are taken from it, as happens by itself a few minutes after a crash.
 */
export async function passTheSilence(books: Books): Promise<void> {
  await books.pool.query(
    "update pgboss.job set started_on = started_on - interval '1 hour', heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active'",
  );
  await books.pool.query("update messages set updated_at = updated_at - interval '1 hour' where status = 'sending'");
  await books.pool.query(
    "update idempotency_keys set started_at = started_at - interval '1 hour' where state = 'running'",
  );
}
