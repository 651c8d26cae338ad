/** What there is now that there was not before a dialogue began. */
import type { Booked } from '../support/journey.ts';
import type { TestPlatform } from '../support/platform.ts';
import type { Stage } from './stage.ts';
import {
  bookingById,
  bookingsSince,
  conversationFacts,
  holdsSince,
  quotesSince,
  type BookingRow,
  type ConversationFacts,
  type QuoteRow,
  type SecuredRow,
} from './state-store.ts';

/** Ids of everything that was there before. */
export interface Known {
  readonly quotes: ReadonlySet<string>;
  readonly holds: ReadonlySet<string>;
  readonly bookings: ReadonlySet<string>;
}

export interface State {
  readonly quotes: readonly QuoteRow[];
  readonly holds: readonly (SecuredRow & { readonly street: string })[];
  readonly bookings: readonly SecuredRow[];
  /** The booking the host had before. */
  readonly mine: BookingRow | null;
  readonly talk: ConversationFacts;
}

export interface Played {
  readonly conversationId: string;
  readonly known: Known;
  readonly mine: Booked | null;
}

const NOTHING: ReadonlySet<string> = new Set();

export async function readKnown({ database: { pool } }: TestPlatform): Promise<Known> {
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    quotes: ids(await quotesSince(pool, NOTHING)),
    holds: ids(await holdsSince(pool, NOTHING)),
    bookings: ids(await bookingsSince(pool, NOTHING)),
  };
}

function streetOf({ t }: Stage, table: 'holds', sealed: string): string {
  const venue: unknown = JSON.parse(t.platform.crypto.decrypt(`${table}.venue`, sealed));
  return typeof venue === 'object' && venue !== null && 'street' in venue ? String(venue.street) : '';
}

export async function readState(stage: Stage, { conversationId, known, mine }: Played): Promise<State> {
  const { pool } = stage.t.database;
  const holds = await holdsSince(pool, known.holds);
  return {
    quotes: await quotesSince(pool, known.quotes),
    holds: holds.map((row) => ({ ...row, street: streetOf(stage, 'holds', row.venue_enc) })),
    bookings: await bookingsSince(pool, known.bookings),
    mine: mine === null ? null : await bookingById(pool, mine.bookingId),
    talk: await conversationFacts(pool, conversationId),
  };
}
