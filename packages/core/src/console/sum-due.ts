import type { ListLink } from '@myhibachi/contracts';
import { authorize, seesMoney, type Context } from '../kernel/index.ts';
import { dueAtAll, filterOf, linkTo } from './dashboard-links.ts';
import { readFigures } from './dashboard-store.ts';
import { stationView } from './station-view.ts';

export interface DueInAll {
  readonly count: number;
  readonly amountCents: number;
  readonly link: ListLink;
}

interface DueWish {
  readonly station?: string | undefined;
  /** Of parties from this day on, and up to that one. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * What hosts still have to pay, whenever it falls due or of the parties of some days, within the actor's reach; null for
 * those who may not see money.
 */
export async function sumDue(ctx: Context, { station, from, to }: DueWish) {
  authorize(ctx, 'dashboard.read');
  await stationView(ctx, station);
  if (!seesMoney(ctx)) return null;
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const link = linkTo('bookings', { ...dueAtAll, ...days }, station);
  const found = await readFigures(ctx.db, { all: { filter: await filterOf(ctx, link), also: 'due' } });
  const { count = 0, due_cents: amountCents = 0 } = found.get('all') ?? {};
  return { count, amountCents, link } satisfies DueInAll;
}
