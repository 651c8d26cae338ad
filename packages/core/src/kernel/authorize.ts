import type { Actor, Context } from './context.ts';
import { AppError } from './errors.ts';
import { ALLOWED_BY_KIND, reachOf, type Action } from './permissions.ts';

/** The stations within an actor's reach: every one, or these. */
export type StationScope = 'all' | readonly string[];

export function may(actor: Actor, action: Action): boolean {
  switch (actor.kind) {
    case 'staff':
      return reachOf(actor.role, action) !== null;
    case 'apiKey':
      return actor.scopes.includes(action);
    case 'visitor':
    case 'customer':
    case 'host':
    case 'concierge':
    case 'webhook':
    case 'system':
      return (ALLOWED_BY_KIND[actor.kind] as readonly Action[]).includes(action);
  }
}

/** Whether amounts of money are shown: the one rule for lists, pages, papers and previews (domain 12). */
export function seesMoney(ctx: Pick<Context, 'actor'>): boolean {
  return may(ctx.actor, 'payment.read');
}

/** The coarse check, before anything is read. Throws `forbidden`; policies on the loaded row come after it. */
export function authorize(ctx: Context, action: Action): void {
  if (!may(ctx.actor, action)) {
    throw new AppError('forbidden', { reason: `${ctx.actor.kind} may not ${action}` });
  }
}

/**
 * The stations whose rows an actor reaches with an action, for lists and policies. `own` reaches no station as a whole:
 * what is a chef's own is asked of the row (their events, their roster).
 */
export function stationScope(actor: Actor, action: Action): StationScope {
  if (!may(actor, action)) return [];
  switch (actor.kind) {
    case 'system':
      return 'all';
    case 'apiKey':
      return actor.stationIds ?? 'all';
    case 'staff': {
      const reach = reachOf(actor.role, action);
      if (reach === 'all') return 'all';
      return reach === 'stations' ? actor.stationIds : [];
    }
    case 'visitor':
    case 'customer':
    case 'host':
    case 'concierge':
    case 'webhook':
      return [];
  }
}

/** That reach, narrowed to one station when one is asked for; one that is not reached holds nothing. */
export function narrowedScope(scope: StationScope, stationId: string | undefined): StationScope {
  if (stationId === undefined) return scope;
  return scope === 'all' || scope.includes(stationId) ? [stationId] : [];
}

/** True when a row of this station is within reach; rows of no station are only within reach of `all`. */
export function reachesStation(actor: Actor, action: Action, stationId: string | null): boolean {
  const scope = stationScope(actor, action);
  return scope === 'all' || (stationId !== null && scope.includes(stationId));
}

/** The chef an actor is, where the action reaches only what is their own; null for everybody else. */
export function ownChefId(actor: Actor, action: Action): string | null {
  if (actor.kind !== 'staff' || reachOf(actor.role, action) !== 'own') return null;
  return actor.chefId;
}
