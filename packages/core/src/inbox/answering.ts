import type { Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Answering } from './inbox-store.ts';

/** By when people answer, by the figures in force. */
export async function answeringOf(ctx: Context): Promise<Answering> {
  const [figures, [station]] = [await getVariables(ctx), await listStations(ctx)];
  const { from: opens, until: closes } = figures['inbox.officeHours'];
  return { minutes: figures['inbox.answerMinutes'], opens, closes, zone: station?.timeZone ?? 'UTC' };
}
