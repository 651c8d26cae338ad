import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { sessionQuery } from '../session/session.ts';
import { chosenStation } from '../session/station-choice.ts';

export interface RouterContext {
  readonly queries: QueryClient;
}

interface StartOptions {
  readonly context: RouterContext;
  readonly search: { readonly station?: string };
  readonly location: { readonly pathname: string };
}

/** Pages of one station or all begin with the one the person has chosen; an address that names one has the last word. */
export async function startAtStation({ context, search, location }: StartOptions): Promise<void> {
  if (search.station !== undefined) return;
  const station = chosenStation(await context.queries.ensureQueryData(sessionQuery));
  if (station !== undefined)
    redirect({ to: location.pathname, search: { ...search, station }, replace: true, throw: true });
}
