import type { ConciergeTrial } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  audit,
  authorize,
  defineJob,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { getVariables, replaceVariable } from '../variables/index.ts';
import { judgeTrial } from './judge-trial.ts';
import { findShareSince, readArms, type ArmRow } from './trial-store.ts';

/** Looks at the trial of the model and ends it where it does worse than the rest. */
export const watchTrialJob = defineJob({ name: 'concierge.watch-trial', schema: z.strictObject({}) });

const KEY = 'concierge.canaryPercent';

function armOf(rows: readonly ArmRow[], arm: ArmRow['arm']): ConciergeTrial['canary'] {
  const row = rows.find((one) => one.arm === arm);
  if (row === undefined)
    return { answers: 0, handedOver: 0, unbacked: 0, fellBack: 0, failed: 0, thumbsDown: 0, bad: 0 };
  const { answers, handed_over, unbacked, fell_back, failed, thumbs_down, bad } = row;
  return { answers, handedOver: handed_over, unbacked, fellBack: fell_back, failed, thumbsDown: thumbs_down, bad };
}

async function readTrial(ctx: Context): Promise<ConciergeTrial> {
  const figures = await getVariables(ctx);
  const { hours, answers, worsePoints } = figures['concierge.canaryRollback'];
  const now = ctx.clock.now();
  const back = now.subtract({ hours });
  const set = await findShareSince(ctx.db, now);
  const since = set !== null && Temporal.Instant.compare(set, back) > 0 ? set : back;
  const rows = await readArms(ctx.db, since);
  const [canary, rest] = [armOf(rows, 'canary'), armOf(rows, 'rest')];
  return {
    percent: figures[KEY],
    since: since.toString(),
    needed: answers,
    worsePoints,
    canary,
    rest,
    ...judgeTrial(canary, rest, { answers, worsePoints }),
  };
}

/** How the model does beside the rest, over the time and by the rule that would end it. */
export async function getConciergeTrial(ctx: Context): Promise<ConciergeTrial> {
  authorize(ctx, 'concierge.report');
  return readTrial(ctx);
}

function tell(tx: TransactionContext, trial: ConciergeTrial): Promise<boolean> {
  return tellStaff(tx, {
    topic: 'concierge_trial',
    key: `trial_ended:${trial.since}:${tx.clock.now().toString()}`,
    stationId: null,
    subject: 'The concierge’s model was taken back',
    body: `It did ${trial.points ?? 0} points worse than the rest over ${trial.canary.answers} answers.`,
    path: '/admin/concierge/settings',
  });
}

/**
 * Ends the trial of the model where it has done worse than the rest by more than the rule allows: the share becomes 0,
 * in the history like any change, and our people are told. Once, however many look at the same time, and never over what
 * somebody has set meanwhile. Answers whether it did.
 */
export async function watchTrial(ctx: Context): Promise<boolean> {
  authorize(ctx, 'operations.run');
  const trial = await readTrial(ctx);
  const { percent, verdict, points, canary, rest } = trial;
  if (percent === 0 || percent === 100 || verdict !== 'worse') return false;
  const reason = `Automatic: the model did ${points ?? 0} points worse than the rest (${canary.bad} of ${canary.answers} against ${rest.bad} of ${rest.answers}).`;
  return withTransaction(ctx, async (tx) => {
    if (!(await replaceVariable(tx, { key: KEY, from: percent, to: 0, reason }))) return false;
    await tell(tx, trial);
    audit(tx, {
      action: 'concierge.end_trial',
      entityType: 'variable',
      entityId: KEY,
      before: { percent },
      after: { percent: 0, points, canary, rest },
      reason,
    });
    return true;
  });
}
