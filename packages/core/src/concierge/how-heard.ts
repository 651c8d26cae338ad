/** By which menu and which figures of the business a host's message is read. */
import type { Config, Menu } from '@myhibachi/contracts';
import { getConfig, getMenu } from '../catalog/index.ts';
import type { Context } from '../kernel/index.ts';
import type { Circumstances } from '../understanding/index.ts';
import type { Turn } from './engine.ts';

type When = Pick<Turn, 'now' | 'zone'>;

/** Pure: by figures and a menu that are known already. */
export function circumstancesBy(
  { now, zone }: When,
  { price, party }: Pick<Config, 'price' | 'party'>,
  { proteins, upgrades, addOns, included }: Menu,
): Circumstances {
  return {
    now,
    zone,
    catalog: { items: [...proteins, ...upgrades, ...addOns, ...included] },
    limits: {
      childFromAge: price.childFromAge,
      adultFromAge: price.adultFromAge,
      maxOnlineGuests: party.maxOnlineGuests,
    },
  };
}

export async function circumstancesOf(ctx: Context, when: When): Promise<Circumstances> {
  const [config, menu] = await Promise.all([getConfig(ctx), getMenu(ctx)]);
  return circumstancesBy(when, config, menu);
}
