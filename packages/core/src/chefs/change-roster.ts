/** One way for every change of who works when: locked, tried out or done, with what it leaves to be looked after. */
import type { AffectedEvent, RosterAnswer } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  countOf,
  encodeId,
  notFound,
  withTransaction,
  type AuditFacts,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { listAffectedRows, type AffectedRow } from './affected-store.ts';
import { lockRoster, tryOut, type ChefState } from './chef-store.ts';
import { readDetail, stationOfChef, today } from './view-chef.ts';

const MAX_AFFECTED = 200;
/** Nobody books further ahead, so no party lies beyond. */
const FAR_DAYS = 400;

function viewRow({ chefsLeft, ...row }: AffectedRow, chef: ChefState): AffectedEvent {
  const why =
    chefsLeft === null
      ? `${chef.displayName} is to cook there.`
      : `Only ${countOf(chefsLeft, 'chef works', 'chefs work')} then, fewer than there are parties.`;
  return { ...row, id: encodeId(row.kind === 'booking' ? 'bkg' : 'hld', row.id), why };
}

/** Parties the roster, as it is now in this transaction, leaves without this chef or without enough chefs. */
export async function listAffected(
  ctx: Context,
  chef: ChefState,
  days: { readonly from: string; readonly to: string } | null = null,
): Promise<AffectedEvent[]> {
  const here = today(ctx, (await getStation(ctx, chef.stationId)).timeZone);
  const now = here.toString();
  const rosterDays = (await getVariables(ctx))['scheduling.rosterDays'];
  const from = days === null || days.from < now ? now : days.from;
  const to = days === null ? here.add({ days: FAR_DAYS }).toString() : days.to;
  if (to < from) return [];
  const lastRosterDay = here.add({ days: rosterDays }).toString();
  const query = { chefId: chef.id, stationId: chef.stationId, from, to, lastRosterDay };
  return (await listAffectedRows(ctx.db, query, MAX_AFFECTED)).map((row) => viewRow(row, chef));
}

interface RosterChange {
  readonly chefId: string;
  readonly version: number;
  readonly preview: boolean;
  /** Where only some days change. */
  readonly days?: { readonly from: string; readonly to: string };
}

type Facts = Pick<AuditFacts, 'action' | 'before' | 'after' | 'reason'>;

async function assertVersion(chef: ChefState, version: number): Promise<void> {
  if (version === chef.version) return;
  throw new AppError('version_conflict', {
    message: 'Somebody changed this chef meanwhile. Please look again.',
    details: { version: chef.version },
  });
}

/** `apply` writes the change, the chef's version included, and answers what the audit log is to say. */
export async function changeRoster(
  ctx: Context,
  input: RosterChange,
  apply: (tx: TransactionContext, chef: ChefState) => Promise<Facts>,
): Promise<RosterAnswer> {
  authorize(ctx, 'chef.manage');
  const stationId = await stationOfChef(ctx, input.chefId, 'chef.manage');
  return withTransaction(ctx, async (tx) => {
    const chef = await lockRoster(tx.db, input.chefId, stationId);
    if (chef === undefined) throw notFound('chef');
    await assertVersion(chef, input.version);
    const work = async () => {
      const facts = await apply(tx, chef);
      if (!input.preview) audit(tx, { ...facts, entityType: 'chef', entityId: chef.id, stationId });
      return { affected: await listAffected(tx, chef, input.days), chef: await readDetail(tx, chef.id) };
    };
    return { applied: !input.preview, ...(input.preview ? await tryOut(tx.db, work) : await work()) };
  });
}
