import { sql, type RawBuilder } from 'kysely';
import type { StationScope } from '../kernel/index.ts';

/**
 * A conversation, by this alias, that belongs to one of these stations, or to none yet: `reachesConversation` for lists,
 * counts and searches.
 */
export function belongsWithin(scope: StationScope, alias = 'c'): RawBuilder<boolean> {
  if (scope === 'all') return sql<boolean>`true`;
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const whose = sql`conversation_stations(${column('id')}, ${column('identity_id')}, ${column('station_id')}, ${column('booking_id')})`;
  return sql<boolean>`(exists (select 1 from ${whose} s where s = any(${[...scope]}::uuid[]))
    or not exists (select 1 from ${whose} s))`;
}

export interface CountedWithin {
  readonly scope: StationScope;
  /** A station is named: conversations that are not known to be of one of the scope's are not counted with it. */
  readonly isNamed: boolean;
}

/** A conversation that counts: as for lists, or of a station that is named only what is known to be its own. */
export function countsWithin({ scope, isNamed }: CountedWithin, alias = 'c'): RawBuilder<boolean> {
  if (!isNamed || scope === 'all') return belongsWithin(scope, alias);
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`exists (select 1 from conversation_stations(${column('id')}, ${column('identity_id')},
    ${column('station_id')}, ${column('booking_id')}) s where s = any(${[...scope]}::uuid[]))`;
}

/** Whose a conversation is, asked with its row. */
export const STATION_IDS = sql<
  string[]
>`array(select s from conversation_stations(conversations.id, conversations.identity_id,
  conversations.station_id, conversations.booking_id) s order by s)`.as('station_ids');
