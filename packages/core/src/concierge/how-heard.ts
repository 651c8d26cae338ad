/** By which menu and which figures of the business a host's message is read. */
import { getConfig, getMenu } from '../catalog/index.ts';
import type { Context } from '../kernel/index.ts';
import type { Circumstances } from '../understanding/index.ts';
import type { Turn } from './engine.ts';

export async function circumstancesOf(ctx: Context, { now, zone }: Pick<Turn, 'now' | 'zone'>): Promise<Circumstances> {
  const [{ price, party }, menu] = await Promise.all([getConfig(ctx), getMenu(ctx)]);
  return {
    now,
    zone,
    catalog: { items: [...menu.proteins, ...menu.upgrades, ...menu.addOns, ...menu.included] },
    limits: {
      childFromAge: price.childFromAge,
      adultFromAge: price.adultFromAge,
      maxOnlineGuests: party.maxOnlineGuests,
    },
  };
}
