/** The price of what is wanted, asked anew whenever something it depends on has changed. */
import { Quote } from '@myhibachi/contracts';
import { fold } from '../understanding/index.ts';
import { asksForWhole } from './asked-figure.ts';
import type { Wanted, WantedItem } from './dialogue-state.ts';
import { handOver } from './end-turn.ts';
import { sayGuests, sayItems, sayMoney } from './say-figures.ts';
import { callTool, type Refusal, type Scene, type Script } from './script.ts';

function payingGuests(party: NonNullable<Wanted['party']>): number {
  return party.adults + party.children;
}

/** Portions as numbers: one for every paying guest where the host said so; what is not said yet is left out. */
export function countItems(items: readonly WantedItem[], paying: number): { item: string; quantity: number }[] {
  return items.flatMap(({ item, quantity }) => {
    if (quantity === null) return [];
    return [{ item, quantity: quantity === 'each' ? paying : quantity }];
  });
}

function reachable({ contact }: Scene['state']) {
  const { email, phone } = contact;
  return email === undefined && phone === undefined ? {} : { contact };
}

export function quoteRequest({ state }: Scene, party: NonNullable<Wanted['party']>) {
  const { adults, children, toddlers } = party;
  const paying = payingGuests(party);
  return {
    party: { adults, children, toddlers },
    upgrades: countItems(state.wanted.upgrades, paying),
    addOns: countItems(state.wanted.addOns, paying),
    venue: state.place,
    ...(state.wanted.date === null ? {} : { eventDate: state.wanted.date }),
    ...reachable(state),
  };
}

const AGES = /\b(?:ages?|aged|between|de|entre)(?: the ages of)? (\d{1,2}) ?(?:to|-|and|a|y) ?(\d{1,2})\b/;

/** "The kids are between 7 and 12": said, and nothing to look up. */
export function tellsAges(text: string): boolean {
  return AGES.test(fold(text));
}

/** "7 kids, ages 2 to 12": some of them may eat free, and nobody said how many. */
function agesMayBeFree({ heard, hearing }: Scene, { party }: Quote): boolean {
  const [, low, high] = AGES.exec(fold(heard.text)) ?? [];
  const { childFromAge } = hearing.figures.price;
  return party.children > 1 && party.toddlers === 0 && Number(low) < childFromAge && Number(high) >= childFromAge;
}

/** How the guests were counted, where their words left it open. */
function tellCounting(scene: Scene, quote: Quote, first: boolean): void {
  const { words } = scene;
  const { price } = scene.hearing.figures;
  if (scene.heard.slots.party?.upper === true) scene.say(words.countedUpper);
  if (scene.heard.slots.party?.onTop === true) scene.say(words.countedOnTop);
  if (agesMayBeFree(scene, quote)) scene.say(words.someFree(price.childFromAge));
  if (first && scene.state.wanted.party?.everybody === true && quote.party.children + quote.party.toddlers === 0)
    scene.say(words.everybodyAdult(sayMoney(price.childCents), price.childFromAge, price.adultFromAge));
}

function tellQuote(scene: Scene, quote: Quote, first: boolean): void {
  const { words, language } = scene;
  const { totals, travel } = quote;
  const ways = {
    needs_address: words.travelLater,
    to_be_confirmed: words.travelToConfirm,
    exact: totals.travelCents === 0 ? words.travelFree : words.travelIncluded(sayMoney(totals.travelCents)),
    // Without a route provider every drive is one (domain 2).
    estimated:
      totals.travelCents === 0 ? words.travelFreeEstimated : words.travelEstimated(sayMoney(totals.travelCents)),
  } as const;
  scene.say(
    words.quote({
      guests: sayGuests(quote.party, language),
      items: sayItems(quote.lines, language),
      total: sayMoney(totals.totalCents),
      tax: sayMoney(totals.taxCents),
      travel: ways[travel.status],
    }),
  );
  if (totals.minimumAdjustmentCents > 0) {
    const minimum = sayMoney(scene.hearing.figures.price.partyMinimumCents);
    scene.say(words.minimum(minimum, sayMoney(totals.minimumAdjustmentCents)));
  }
  tellCounting(scene, quote, first);
}

function hearBadPlace(scene: Scene, at: string): void {
  const { words, state } = scene;
  const zip = state.place.postalCode;
  const { postalCode: _zip, state: _state, ...rest } = state.place;
  scene.set({ place: at === 'venue.city' ? {} : rest });
  scene.ask(zip === undefined ? words.askPlace.all : words.badZip(zip), 'place');
}

/** What the verb refused is asked for again: a place nobody knows, a day that cannot be, too many dishes. */
function hearRefusal(scene: Scene, refusal: Refusal): void {
  const { words, state } = scene;
  const [at] = refusal.fields;
  const field = at?.field ?? '';
  if (field.startsWith('venue.')) {
    hearBadPlace(scene, field);
    return;
  }
  scene.say(words.refused[refusal.code] ?? words.badField(at?.message ?? refusal.message));
  if (field === 'eventDate') {
    scene.set({ wanted: { ...state.wanted, date: null } });
    scene.ask(words.askDate, 'date');
  } else if (/^(?:upgrades|addOns)/.test(field)) {
    scene.set({ wanted: { ...state.wanted, upgrades: [], addOns: [] } });
    scene.ask(words.askNewMenu, 'menu');
  }
}

/** Whose price it is: a day or a name changes it for nobody. */
function pricedParty({ party, upgrades, addOns, venue }: ReturnType<typeof quoteRequest>): string {
  return JSON.stringify([party, upgrades, addOns, venue.postalCode]);
}

/** The same party in another size, asked about in the same breath: told, and nothing is booked from it. */
export function* tellOtherSize(scene: Scene): Script {
  const { otherSize } = scene.heard.slots;
  if (otherSize === undefined) return;
  const { value: adults, children = 0, toddlers = 0 } = otherSize;
  const party = { adults, children, toddlers, everybody: false };
  const answer = yield* callTool(scene, 'quote_party', quoteRequest(scene, party));
  const quote = answer.ok ? Quote.parse(answer.output) : null;
  if (quote?.outcome === 'priced') tellQuote(scene, quote, false);
}

/** The same price said again is noise, unless it was asked for or is that of another party, order or town. */
function keepQuote(scene: Scene, quote: Quote, made: { key: string; of: string }, asked: boolean): void {
  const { quote: known } = scene.state;
  const { id, expiresAt, totals } = quote;
  const { totalCents, foodCents } = totals;
  scene.set({ quote: { ...made, id, totalCents, foodCents, expiresAt } });
  const isNew = known?.totalCents !== totalCents || known.of !== made.of;
  if (isNew || asked || scene.asks('price_question')) tellQuote(scene, quote, known === null);
}

/**
 * Prices what is wanted and tells it when it is new; true when there is a price to book from. Asks for what makes it
 * impossible, and hands over where a person quotes (domain 1, 2).
 */
export function* ensureQuote(scene: Scene, party: NonNullable<Wanted['party']>): Script<boolean> {
  const request = quoteRequest(scene, party);
  const key = JSON.stringify(request);
  const { quote: known } = scene.state;
  const fresh = known !== null && Temporal.Instant.compare(known.expiresAt, scene.hearing.now) > 0;
  const asked = scene.asks('quote') || asksForWhole(scene);
  if (fresh && known.key === key && !asked) return true;
  const answer = yield* callTool(scene, 'quote_party', request);
  if (!answer.ok) {
    hearRefusal(scene, answer);
    return false;
  }
  const quote = Quote.parse(answer.output);
  if (quote.outcome !== 'priced') {
    handOver(scene, quote.outcome === 'large_event' ? 'large_event' : 'needs_travel_quote');
    return false;
  }
  keepQuote(scene, quote, { key, of: pricedParty(request) }, asked);
  return true;
}
