/** Which engine a conversation gets while the model is tried by a share of them. */
import { createHash } from 'node:crypto';
import type { Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Engines } from './compose-reply.ts';

/** Which side of the trial an answer is on; null where every conversation is treated alike. */
export type TrialArm = 'canary' | 'rest' | null;

/**
 * Whether the model answers this conversation: by its id alone, so that one conversation has one engine, and a larger
 * share takes more conversations in without letting one go.
 */
export function isInShare(conversationId: string, percent: number): boolean {
  const place = createHash('sha256').update(`canary:${conversationId}`).digest().readUInt32BE(0) / 2 ** 32;
  return place * 100 < percent;
}

/** The engines of a conversation: without the model where it is outside `concierge.canaryPercent`. */
export async function chooseEngines(
  ctx: Context,
  conversationId: string,
  offered: Engines,
): Promise<{ readonly engines: Engines; readonly arm: TrialArm }> {
  const figures = await getVariables(ctx);
  const percent = figures['concierge.canaryPercent'];
  // Where the model is opened by the settings, these settings do not want it: nothing is tried.
  if (typeof offered.model === 'function' && figures['concierge.engine'] === 'builtin')
    return { engines: { ...offered, model: null }, arm: null };
  if (offered.model === null || percent === 100) return { engines: offered, arm: null };
  if (isInShare(conversationId, percent)) return { engines: offered, arm: 'canary' };
  return { engines: { ...offered, model: null }, arm: percent === 0 ? null : 'rest' };
}
