/** What hosts ask in this load test: parties near two stations, each hold on a slot nobody else asks for. */
import type { HoldRequest, QuoteRequest } from '@myhibachi/contracts';

const VENUES = [
  { street: '39550 Liberty St', city: 'Fremont', state: 'CA', postalCode: '94538' },
  { street: '915 I St', city: 'Sacramento', state: 'CA', postalCode: '95814' },
] as const;

const STARTS = ['12:00', '15:00', '18:00', '21:00'] as const;
/** Beyond the days whose seats follow the roster, within the horizon. */
const FIRST_DAY = 20;
const LAST_DAY = 360;

export interface FreeSlot {
  readonly venue: (typeof VENUES)[number];
  readonly date: string;
  readonly start: string;
}

/** What the site asks as a visitor types: the town, and nothing yet of who or where exactly. */
export function anonymousRequest(): QuoteRequest {
  const { city, state, postalCode } = VENUES[0];
  return { ...quoteRequest(), venue: { city, state, postalCode } };
}

/** A party that nobody asked for before, each time. */
export function newParties(): () => QuoteRequest {
  let count = 0;
  return () => {
    count += 1;
    const party = { adults: 10 + (count % 20), children: Math.floor(count / 20) % 10, toddlers: 0 };
    // Cents of a percent, so that a million requests differ.
    return { ...anonymousRequest(), party, gratuityPercent: (Math.floor(count / 200) % 10_000) / 100 };
  };
}

export function quoteRequest(venue: FreeSlot['venue'] = VENUES[0]): QuoteRequest {
  return {
    party: { adults: 10, children: 5, toddlers: 0 },
    upgrades: [{ item: 'filet-mignon', quantity: 4 }],
    addOns: [{ item: 'gyoza', quantity: 2 }],
    venue,
    gratuityPercent: 20,
  };
}

/** Slots with a free seat, none twice. Throws when there are no more. */
export function freeSlots(today: Temporal.PlainDate): () => FreeSlot {
  const found = VENUES.flatMap((venue) =>
    STARTS.flatMap((start) =>
      Array.from({ length: LAST_DAY - FIRST_DAY }, (_, day) => ({
        venue,
        start,
        date: today.add({ days: FIRST_DAY + day }).toString(),
      })),
    ),
  );
  const free = found.values();
  return () => {
    const next = free.next();
    if (next.done === true) throw new Error('the load test ran out of free slots: ask for fewer holds');
    return next.value;
  };
}

/** Every hold is a new host's; every second one ticks the box for texts. */
export function holdRequests(): (slot: FreeSlot, quoteId: string) => HoldRequest {
  let count = 0;
  return (slot, quoteId) => {
    count += 1;
    return {
      quoteId,
      date: slot.date,
      start: slot.start,
      venue: slot.venue,
      contact: {
        firstName: 'Load',
        lastName: 'Test',
        email: `host-${count}@load.example`,
        phone: `+1510555${String(count % 10_000).padStart(4, '0')}`,
      },
      smsConsent: count % 2 === 0,
      requests: 'Please set up on the patio.',
    };
  };
}
