/** What a person asked the list for, within what they may see: the one meaning that lists, counts and exports share. */
import type { BookingFilters } from '@myhibachi/contracts';
import { contactSight, type ContactSight } from '../booking/index.ts';
import { codeTerms, searchTerms, type SearchTerms } from '../customers/index.ts';
import {
  AppError,
  decodeId,
  invalidField,
  ownChefId,
  seesMoney,
  stationScope,
  type Action,
  type Context,
  type StationScope,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';

/** The states in which a party still needs somebody to cook. */
export const TO_BE_COOKED: readonly string[] = ['deposit_pending', 'confirmed', 'in_progress'];

/** Whose rows: every station's, those of these stations, or one chef's own events. */
export interface Reach {
  readonly scope: StationScope;
  readonly chefId: string | null;
}

export interface DateRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface BookingFilter {
  readonly reach: Reach;
  /** Null: not searched. Empty: searched for something nobody can be found by. */
  readonly terms: SearchTerms | null;
  /** Null: contacts are seen of every row. Otherwise of these parties only, and others are found by `codes` alone. */
  readonly sight: ContactSight | null;
  readonly codes: SearchTerms;
  readonly statuses: readonly string[];
  readonly stationId: string | undefined;
  readonly event: DateRange;
  readonly created: DateRange;
  readonly cancelled: DateRange;
  readonly sources: readonly string[];
  readonly due: BookingFilters['due'];
  readonly unassigned: boolean | undefined;
  /** Parties of more guests take two chefs. */
  readonly secondChefAbove: number;
  readonly waiting: string | undefined;
  readonly deleted: boolean;
}

export function reachWith(ctx: Context, action: Action): Reach {
  return { scope: stationScope(ctx.actor, action), chefId: ownChefId(ctx.actor, action) };
}

function rangeOf(from: string | undefined, to: string | undefined, field: string): DateRange {
  if (from !== undefined && to !== undefined && from > to)
    throw invalidField(field, 'The end must not be before the start.');
  return { from, to };
}

function yes(value: 'yes' | 'no' | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'yes';
}

function statusesOf({ status, unassigned }: BookingFilters): readonly string[] {
  if (status !== undefined) return status.split(',');
  return unassigned === 'yes' ? TO_BE_COOKED : [];
}

/** Throws `forbidden` for a filter or an order by money when the actor may not see money: both would tell it. */
export async function readFilter(ctx: Context, action: Action, query: BookingFilters): Promise<BookingFilter> {
  const aboutMoney = query.due !== undefined || query.sort === 'total' || query.waiting === 'overpayment';
  if (aboutMoney && !seesMoney(ctx)) throw new AppError('forbidden', { reason: 'filters by money need payment.read' });
  return {
    reach: reachWith(ctx, action),
    terms: query.q === undefined ? null : (searchTerms(ctx.crypto, query.q) ?? []),
    sight: await contactSight(ctx),
    codes: query.q === undefined ? [] : codeTerms(ctx.crypto, query.q),
    statuses: statusesOf(query),
    stationId: query.station === undefined ? undefined : decodeId('stn', query.station),
    event: rangeOf(query.from, query.to, 'to'),
    created: rangeOf(query.createdFrom, query.createdTo, 'createdTo'),
    cancelled: rangeOf(query.cancelledFrom, query.cancelledTo, 'cancelledTo'),
    sources: query.source?.split(',') ?? [],
    due: query.due,
    unassigned: yes(query.unassigned),
    secondChefAbove: (await getVariables(ctx))['scheduling.secondChefAbove'],
    waiting: query.waiting,
    deleted: query.deleted === 'yes',
  };
}
