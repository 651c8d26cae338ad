/** The sales tax of a station: money from every host there, so two people agree on it, like on a price (domain 15). */
import type { SettingOutcome } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  afterCommit,
  audit,
  authorize,
  decodeId,
  encodeId,
  invalidField,
  notFound,
  reachesStation,
  withTransaction,
  type AuditFacts,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { loadRequest, openRequest, presentRequest, requestAudit, type ChangeRequestRow } from '../variables/index.ts';
import { lockStation, setTaxRate, type Station } from './station-store.ts';

/** Thousandths of a percent: 8250 is 8.25 %. */
const TaxRate = z.int().min(0).max(20_000);

interface HowApplied {
  readonly action: 'station.change' | 'station.approve';
  readonly reason: string;
  readonly alone?: boolean;
}

async function apply(
  tx: TransactionContext,
  before: Station,
  taxRateMillipercent: number,
  { action, reason, alone = false }: HowApplied,
): Promise<AuditFacts> {
  await setTaxRate(tx.db, before.id, taxRateMillipercent);
  afterCommit(tx, () => tx.figures.clear());
  return {
    action,
    entityType: 'station',
    entityId: before.id,
    stationId: before.id,
    before: { taxRateMillipercent: before.taxRateMillipercent },
    after: { taxRateMillipercent, ...(alone ? { alone: true } : {}) },
    reason,
  };
}

/** Lets an approved rate take effect. Returns what the caller writes into the audit log. */
export async function applyStationTax(
  tx: TransactionContext,
  row: ChangeRequestRow,
  reason: string,
): Promise<AuditFacts> {
  const station = await lockStation(tx.db, decodeId('stn', row.subject));
  if (station === undefined) throw notFound('station');
  return apply(tx, station, TaxRate.parse(row.value), { action: 'station.approve', reason });
}

export interface StationTaxRequest {
  readonly stationId: string;
  readonly taxRateMillipercent: number;
  readonly reason: string;
  /** A super admin without a second person; logged as such. */
  readonly alone: boolean;
}

/**
 * Asks for another sales tax of a station, for what is quoted once a second person agrees; what is booked keeps its own.
 * Throws `not_found` for a station the actor does not reach, `forbidden`, `validation_failed`, and `already_exists` when
 * a rate waits already.
 */
export async function requestStationTax(ctx: Context, input: StationTaxRequest): Promise<SettingOutcome> {
  authorize(ctx, 'station.manage');
  const { stationId, taxRateMillipercent, reason, alone } = input;
  const id = decodeId('stn', stationId);
  if (!reachesStation(ctx.actor, 'station.manage', id)) throw notFound('station');
  return withTransaction(ctx, async (tx) => {
    const before = await lockStation(tx.db, id);
    if (before === undefined) throw notFound('station');
    if (before.taxRateMillipercent === taxRateMillipercent)
      throw invalidField('taxRateMillipercent', `${before.name} has that rate already.`);
    const asked = {
      kind: 'station_tax' as const,
      subject: stationId,
      value: taxRateMillipercent,
      previous: before.taxRateMillipercent,
      effectiveFrom: null,
      reason,
      alone,
    };
    const requestId = await openRequest(tx, asked);
    const facts = alone
      ? await apply(tx, before, taxRateMillipercent, { action: 'station.change', reason, alone })
      : requestAudit(asked, 'request', {
          before: { taxRateMillipercent: before.taxRateMillipercent },
          after: { taxRateMillipercent },
          reason,
        });
    audit(tx, facts);
    const row = await loadRequest(tx, encodeId('var', requestId));
    return { outcome: alone ? 'applied' : 'waiting', request: presentRequest(tx, row) };
  });
}
