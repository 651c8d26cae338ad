import {
  AppError,
  afterCommit,
  audit,
  authorize,
  describeActor,
  enqueue,
  invalidField,
  masked,
  newId,
  notFound,
  withTransaction,
  type AuditFacts,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { alertAddressMoved } from './jobs.ts';
import { readStationInput, type StationInput } from './read-station-input.ts';
import {
  insertStation,
  countUpcoming,
  replaceClosedHours,
  lockStation,
  slugTakenByOther,
  updateStation,
  type ClosedHour,
  type Station,
  type StationValues,
} from './station-store.ts';

const MIN_REASON = 10;
const SLUG_TAKEN = 'Another station has this slug. Please choose a different one.';

function auditable(station: Station): Record<string, unknown> {
  return { ...station, alertEmail: masked(station.alertEmail) };
}

/** Somebody else was faster. */
export function changedMeanwhile(version: number): AppError {
  return new AppError('version_conflict', {
    message: 'Somebody changed this station meanwhile. Please look again.',
    details: { version },
  });
}

async function create(tx: TransactionContext, values: StationValues): Promise<Station> {
  const station = await insertStation(tx.db, newId(), values, tx.clock.now());
  if (station === undefined) throw invalidField('slug', SLUG_TAKEN);
  return station;
}

async function update(
  tx: TransactionContext,
  before: Station,
  version: number | undefined,
  values: StationValues,
): Promise<Station> {
  if (version !== before.version) throw changedMeanwhile(before.version);
  if (await slugTakenByOther(tx.db, values.slug, before.id)) throw invalidField('slug', SLUG_TAKEN);
  return updateStation(tx.db, before.id, values);
}

function assertKnownSlots(hours: readonly { slot: string }[], slots: readonly { start: string }[]): void {
  const stray = hours.findIndex(({ slot }) => slots.every(({ start }) => start !== slot));
  if (stray === -1) return;
  const known = slots.map(({ start }) => start).join(', ');
  throw invalidField(`closedHours.${stray}.slot`, `Please choose among the slots ${known}.`);
}

interface Closing {
  readonly reason: string | undefined;
  readonly expectedUpcoming: number | undefined;
}

/** Parties that are still to come are kept; whoever closes the station all the same has seen how many, and says why. */
async function assertMayClose(
  tx: TransactionContext,
  station: Station,
  { reason, expectedUpcoming }: Closing,
): Promise<void> {
  const upcoming = await countUpcoming(tx.db, station.id, tx.clock.now());
  const parties = upcoming === 1 ? 'One party is' : `${upcoming} parties are`;
  if (expectedUpcoming !== undefined && expectedUpcoming !== upcoming)
    throw new AppError('figures_changed', {
      message: `${parties} still to come at this station, and not ${expectedUpcoming}. Please look again.`,
      details: { upcoming },
    });
  if (upcoming === 0) return;
  if (expectedUpcoming === undefined)
    throw invalidField(
      'expectedUpcoming',
      `${parties} still to come at this station. Please send this number, so that nobody closes it unseen.`,
    );
  if (reason !== undefined && reason.length >= MIN_REASON) return;
  throw new AppError('invalid_transition', {
    message: `${parties} still to come at this station. They stay booked; please say why it takes no more, in ${MIN_REASON} characters or more.`,
  });
}

function factsOf(
  before: Station | null,
  station: Station,
  { reason, closedHours }: { reason: string | undefined; closedHours: readonly ClosedHour[] | undefined },
): AuditFacts {
  return {
    action: before === null ? 'station.create' : 'station.change',
    entityType: 'station',
    entityId: station.id,
    stationId: station.id,
    ...(before === null ? {} : { before: auditable(before) }),
    after: { ...auditable(station), ...(closedHours === undefined ? {} : { closedHours }) },
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Of a station that takes parties, the tax changes by two people (`requestStationTax`); the operator may set it here. */
function assertKeepsTax(ctx: Context, before: Station | null, taxRateMillipercent: number): void {
  if (ctx.actor.kind !== 'staff' || before === null || before.taxRateMillipercent === taxRateMillipercent) return;
  throw invalidField('taxRateMillipercent', 'The sales tax changes by two people: please ask for it by itself.');
}

/** A party without a chef and a refund that waits are told to this address: nobody moves it in silence (ADR 0047). */
async function tellMovedAlerts(tx: TransactionContext, before: Station | null, station: Station): Promise<void> {
  if (before === null || before.alertEmail === station.alertEmail) return;
  await enqueue(tx, alertAddressMoved, {
    stationId: station.id,
    version: station.version,
    sealed: tx.crypto.encrypt('stations.alert_email', before.alertEmail),
    changedBy: describeActor(tx.actor),
  });
}

/** Staff see only the stations they are assigned to; a super admin and the operator see all (domain 12). */
function mayReach(ctx: Context, stationId: string | undefined): boolean {
  if (ctx.actor.kind !== 'staff' || ctx.actor.role === 'super_admin') return true;
  return stationId !== undefined && ctx.actor.stationIds.includes(stationId);
}

/**
 * Opens a station, or changes one when `id` is given; then `version` must be the one that was read. Without a tax rate
 * a new station gets the default of the variables and a changed one keeps its own; staff change it by asking
 * (`requestStationTax`). Throws `validation_failed`, `not_found`, `version_conflict`, and `figures_changed` when other
 * parties are to come than whoever closes it was shown.
 */
export async function saveStation(ctx: Context, input: StationInput): Promise<Station> {
  authorize(ctx, 'station.manage');
  const { id, version, taxRateMillipercent, closedHours, reason, expectedUpcoming, ...values } =
    readStationInput(input);
  if (!mayReach(ctx, id)) throw notFound('station');
  const figures = await getVariables(ctx);
  assertKnownSlots(closedHours ?? [], figures['scheduling.slots']);
  const defaultTax = figures['price.defaultTaxMillipercent'];
  return withTransaction(ctx, async (tx) => {
    const before = id === undefined ? null : await lockStation(tx.db, id);
    if (before === undefined) throw notFound('station');
    const tax = taxRateMillipercent ?? before?.taxRateMillipercent ?? defaultTax;
    const wanted = { ...values, taxRateMillipercent: tax };
    assertKeepsTax(tx, before, tax);
    if (before?.active === true && !wanted.active) await assertMayClose(tx, before, { reason, expectedUpcoming });
    const station = before === null ? await create(tx, wanted) : await update(tx, before, version, wanted);
    if (closedHours !== undefined) await replaceClosedHours(tx.db, station.id, closedHours);
    audit(tx, factsOf(before, station, { closedHours, reason }));
    await tellMovedAlerts(tx, before, station);
    afterCommit(tx, () => tx.figures.clear());
    return station;
  });
}
