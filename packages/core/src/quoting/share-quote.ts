/**
 * Visitors who ask anonymously for the same party get the same stored quote (ADR 0020): nothing about a person is in
 * it, and answering again writes nothing.
 */
import { createHash } from 'node:crypto';
import type { Quote, QuoteRequest } from '@myhibachi/contracts';
import { LRUCache } from 'lru-cache';
import {
  canonicalJson,
  freezeDeep,
  isTransaction,
  readFigure,
  type Context,
  type FigureCache,
} from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';

/** A quote that is stored, and how long others may be given it. */
export interface SharedQuote {
  readonly quote: Quote;
  /** Null: nobody else gets this one. */
  readonly sharedUntil: Temporal.Instant | null;
}

/** A few megabytes; the parties most asked for stay. */
export const MOST_SHARED = 2_000;
const MOST_HOURS = 24;

interface Entry {
  /** While it is being stored, whoever asks waits for it. */
  readonly stored: Promise<SharedQuote>;
  readonly from: number;
  /** Epoch milliseconds; open until the quote is stored. */
  until: number;
}

/** One a process: whoever shares the figures shares the quotes made by them. */
const caches = new WeakMap<FigureCache, LRUCache<string, Entry>>();

function cacheOf(figures: FigureCache): LRUCache<string, Entry> {
  const known = caches.get(figures);
  if (known !== undefined) return known;
  const cache = new LRUCache<string, Entry>({ max: MOST_SHARED });
  caches.set(figures, cache);
  return cache;
}

/** No more than the town: a street or a spot on the map may be somebody's home. */
function saysOnlyTheTown({ street, lat, lng }: QuoteRequest['venue']): boolean {
  return street === undefined && lat === undefined && lng === undefined;
}

function isShareable(ctx: Context, request: QuoteRequest): boolean {
  return (
    ctx.actor.kind === 'visitor' &&
    !isTransaction(ctx) &&
    request.contact === undefined &&
    saysOnlyTheTown(request.venue)
  );
}

/** Everything besides the request that a quote is made from, as one word: prices, figures, menu and stations. */
async function figuresState(ctx: Context, priceVersion: string): Promise<string> {
  return readFigure(ctx, `quoting.state:${priceVersion}`, async () => {
    const figures = { priceVersion, variables: await getVariables(ctx), stations: await listStations(ctx) };
    return createHash('sha256').update(canonicalJson(figures)).digest('base64url');
  });
}

function sorted(items: QuoteRequest['upgrades']): readonly (readonly [string, number])[] {
  return items.map(({ item, quantity }) => [item, quantity] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The same for the same party, in whatever order it was sent. */
function keyOf(state: string, { party, upgrades, addOns, venue, eventDate, gratuityPercent }: QuoteRequest): string {
  return JSON.stringify([
    state,
    [party.adults, party.children, party.toddlers],
    sorted(upgrades),
    sorted(addOns),
    [venue.city, venue.state, venue.postalCode],
    eventDate,
    gratuityPercent,
  ]);
}

/**
 * Until when a quote made now is handed out again: within the station's day, and while most of its validity is left.
 */
export function sharingEnds(now: Temporal.Instant, timeZone: string, validHours: number): Temporal.Instant {
  const tomorrow = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
  const nextDay = tomorrow.toZonedDateTime(timeZone).toInstant();
  const longest = now.add({ hours: Math.min(MOST_HOURS, validHours / 4) });
  return Temporal.Instant.compare(nextDay, longest) < 0 ? nextDay : longest;
}

/**
 * The stored quote of an anonymous visitor who asked for the same under the same figures today, else the one that
 * `make` stores. Those who ask while it is being stored wait for that one. Failures are not kept.
 */
export async function shareQuote(
  ctx: Context,
  request: QuoteRequest,
  priceVersion: string,
  make: () => Promise<SharedQuote>,
): Promise<Quote> {
  if (!isShareable(ctx, request)) return (await make()).quote;
  const cache = cacheOf(ctx.figures);
  const key = keyOf(await figuresState(ctx, priceVersion), request);
  const now = ctx.clock.now().epochMilliseconds;
  const known = cache.get(key);
  if (known !== undefined && known.from <= now && now < known.until) return (await known.stored).quote;
  const entry: Entry = { stored: make(), from: now, until: Infinity };
  cache.set(key, entry);
  try {
    const { quote, sharedUntil } = await entry.stored;
    entry.until = sharedUntil?.epochMilliseconds ?? 0;
    return freezeDeep(quote);
  } catch (error) {
    if (cache.peek(key) === entry) cache.delete(key);
    throw error;
  }
}
