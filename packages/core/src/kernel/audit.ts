import { hasLooked } from './audit-store.ts';
import { describeActor, type Context, type TransactionContext } from './context.ts';
import { withTransaction } from './transaction.ts';

export interface AuditFacts {
  /** What was done, as `resource.verb`. */
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly stationId?: string | null;
  /** Only what changed; personal data and secrets never go in, `masked()` stands for them. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

function actorFields(ctx: Context): Record<string, unknown> {
  const actor = ctx.actor;
  return {
    actorKind: actor.kind,
    actor: describeActor(actor),
    ...(actor.kind === 'staff' ? { role: actor.role } : {}),
  };
}

/** JSON with sorted keys: the same facts always give the same bytes, which is what the hash chain seals. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Leaves a row in the audit log when the transaction commits (domain 13). */
export function audit(tx: TransactionContext, facts: AuditFacts): void {
  tx.auditEntries.push({
    record: canonicalJson({
      ...facts,
      ...actorFields(tx),
      at: tx.clock.now().toString(),
      requestId: tx.requestId,
      ip: tx.origin.ip === null ? null : tx.crypto.encrypt('audit.ip', tx.origin.ip),
    }),
  });
}

/**
 * Leaves a row for a look at a sensitive record (domain 13): who saw whose data, and which. `action` ends in `.read`,
 * `.export` or `.search`. Within a transaction it commits with it, otherwise at once.
 */
export async function recordRead(ctx: Context, facts: Omit<AuditFacts, 'before'>): Promise<void> {
  await withTransaction(ctx, async (tx) => audit(tx, facts));
}

/** Screens read again what they show whenever it changes: for so long that is the same opening. */
const OPENING_MINUTES = 5;

/**
 * Leaves one row for each opening of a sensitive page (domain 13), however often the page reads itself again while it
 * is open. Of two reads at once the second waits and sees the row of the first.
 */
export async function recordOpening(ctx: Context, facts: Omit<AuditFacts, 'before' | 'after'>): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const look = {
      ...facts,
      actor: describeActor(tx.actor),
      since: tx.clock.now().subtract({ minutes: OPENING_MINUTES }),
    };
    if (!(await hasLooked(tx.db, look))) audit(tx, facts);
  });
}

/** Stands in the audit log for a value that may not be kept there. */
export function masked(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : '•••';
}
