import type { Chef, ChefDetail } from '@myhibachi/contracts';
import { authorize, decodeId, notFound, ownChefId, stationScope, type Context } from '../kernel/index.ts';
import { readRoster } from './chef-store.ts';
import { readDetail, stationOfChef, viewChef } from './view-chef.ts';

const MAX_CHEFS = 500;

/** The roster of the stations the actor reaches; a chef finds themselves. */
export async function listChefs(ctx: Context, input: { stationId?: string | undefined }): Promise<{ items: Chef[] }> {
  authorize(ctx, 'chef.read');
  const own = ownChefId(ctx.actor, 'chef.read');
  if (own !== null) {
    const rows = await readRoster(ctx.db, { scope: [], chefId: own }, ctx.clock.now(), 1);
    return { items: rows.map(viewChef) };
  }
  const reach = stationScope(ctx.actor, 'chef.read');
  const wanted = input.stationId === undefined ? null : decodeId('stn', input.stationId);
  if (wanted !== null && reach !== 'all' && !reach.includes(wanted)) throw notFound('station');
  const rows = await readRoster(ctx.db, { scope: wanted === null ? reach : [wanted] }, ctx.clock.now(), MAX_CHEFS);
  return { items: rows.map(viewChef) };
}

/** One chef with single days and time off. */
export async function getChef(ctx: Context, input: { chefId: string }): Promise<ChefDetail> {
  authorize(ctx, 'chef.read');
  await stationOfChef(ctx, input.chefId, 'chef.read');
  return readDetail(ctx, input.chefId);
}
