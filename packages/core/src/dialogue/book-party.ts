/** The way to a held date: guests, price, day and hour, address, contact, and the host's yes. */
import { z } from 'zod';
import type { ContactSoFar, KnownPlace, Wanted } from './dialogue-state.ts';
import { handOver } from './end-turn.ts';
import { dropFarTime, ensureStart, type TimeWish } from './find-time.ts';
import { ensureQuote, tellOtherSize } from './price-party.ts';
import { sayDish } from './say-figures.ts';
import { callTool, proposeWrite, type Scene, type Script } from './script.ts';
import type { MissingContact, MissingPlace } from './words-booking.ts';

function askForParty(scene: Scene): void {
  const { party } = scene.state.wanted;
  scene.ask(party === null ? scene.words.askParty : scene.words.askPaying, 'party');
}

/** The dish whose portions are not said yet. */
function openItem({ state, hearing, language }: Scene): { slug: string; name: string } | null {
  const { upgrades, addOns } = state.wanted;
  const open = [...upgrades, ...addOns].find(({ quantity }) => quantity === null);
  if (open === undefined) return null;
  const dishes = [...hearing.menu.upgrades, ...hearing.menu.addOns];
  return { slug: open.item, name: sayDish(dishes.find(({ slug }) => slug === open.item)?.name ?? open.item, language) };
}

const FoundPlace = z.object({ city: z.string(), state: z.string() });

/** City and state follow from the ZIP code, so nobody is asked for them. */
function* completePlace(scene: Scene): Script<boolean> {
  const { place } = scene.state;
  const { postalCode } = place;
  if (postalCode === undefined || (place.city !== undefined && place.state !== undefined)) return true;
  const answer = yield* callTool(scene, 'find_place', { postalCode });
  if (answer.ok) {
    scene.set({ place: { ...FoundPlace.parse(answer.output), ...place } });
    return true;
  }
  const { postalCode: _unknown, ...rest } = place;
  scene.set({ place: rest });
  scene.ask(scene.words.badZip(postalCode), 'place');
  return false;
}

function missingPlace(place: KnownPlace): MissingPlace | null {
  const { street, city, postalCode } = place;
  if (street !== undefined && postalCode !== undefined) return null;
  if (street !== undefined) return 'zip';
  if (postalCode !== undefined) return 'street';
  return city === undefined ? 'all' : 'street_and_zip';
}

/** Who texts can be texted: an e-mail address is asked of everybody else. */
function missingContact({ state, hearing }: Scene): MissingContact[] {
  const { firstName, lastName, email, phone } = state.contact;
  const missing: MissingContact[] = [];
  if (firstName === undefined) missing.push('name');
  else if (lastName === undefined) missing.push('lastName');
  const byText = hearing.channel === 'sms';
  if (email === undefined && !byText) missing.push('email');
  if (phone === undefined && !byText) missing.push('phone');
  return missing;
}

const EXPECTS = { name: 'name', lastName: 'name', email: 'email', phone: 'phone' } as const;

function requestsOf({ proteins, allergens, notes }: Wanted): { requests?: string } {
  const lines = [
    proteins.length === 0 ? '' : `Proteins named in the chat: ${proteins.join(', ')}.`,
    allergens.length === 0 ? '' : `Allergens named in the chat: ${allergens.join(', ')}.`,
    notes.length === 0 ? '' : `Host's words: ${notes.join(' / ')}`,
  ].filter((line) => line !== '');
  return lines.length === 0 ? {} : { requests: lines.join(' ').slice(0, 1000) };
}

/** By text a date is booked with the number it is texted from; everywhere else it is held while the host signs. */
function wayToBook({ hearing, state: { contact } }: Scene): { tool: string; contact: ContactSoFar } {
  if (hearing.channel !== 'sms') return { tool: 'place_hold', contact };
  const { phone: _theirs, ...rest } = contact;
  return { tool: 'book_party', contact: rest };
}

/** Asks for the yes to the exact summary. Nothing is held before it. */
function* proposeHold(scene: Scene): Script {
  const { state, words } = scene;
  const { quote, start, place } = state;
  if (quote === null || start === null) return;
  const { tool, contact } = wayToBook(scene);
  const answer = yield* proposeWrite(scene, tool, {
    quoteId: quote.id,
    ...start,
    venue: place,
    contact,
    ...requestsOf(state.wanted),
  });
  if (answer.ok) {
    scene.ask(z.string().parse(answer.output), 'yes_no', 'proposal');
    return;
  }
  const at = answer.fields[0]?.field ?? '';
  scene.say(words.badField(answer.fields[0]?.message ?? answer.message));
  forgetField(scene, at);
}

/** What a verb could not use is asked for again. */
export function forgetField(scene: Scene, at: string): void {
  const { contact, place } = scene.state;
  const field = at.split('.').at(-1) ?? '';
  const without = <T extends object>(known: T): T =>
    Object.fromEntries(Object.entries(known).filter(([key]) => key !== field)) as T;
  if (at.startsWith('contact')) scene.set({ contact: without(contact) });
  if (at.startsWith('venue')) scene.set({ place: without(place) });
  if (at.startsWith('contact')) askForContact(scene);
  else if (at.startsWith('venue')) askForPlace(scene);
}

function askForPlace(scene: Scene): boolean {
  const missing = missingPlace(scene.state.place);
  if (missing !== null) scene.ask(scene.words.askPlace[missing], 'place');
  return missing !== null;
}

function askForContact(scene: Scene): boolean {
  const missing = missingContact(scene);
  const [first] = missing;
  if (first !== undefined) scene.ask(scene.words.askContact(missing), EXPECTS[first]);
  return first !== undefined;
}

function countsAsParty(party: Wanted['party']): party is NonNullable<Wanted['party']> {
  return party !== null && party.adults + party.children >= 1;
}

function wishOf({ state }: Scene): TimeWish {
  return { wanted: state.wanted, postalCode: state.place.postalCode };
}

function hasDay({ date, time, dates, span }: Wanted): boolean {
  return date !== null || time !== null || dates.length > 0 || span !== null;
}

/** Whether the day is asked about: in words, or named alone ("tomorrow?"). */
function asksOfDay(scene: Scene): boolean {
  const { date } = scene.heard.slots;
  const asked = /^\W*(?:what about|how about|and what about|y que tal|que tal)\b|\?\W*$/i.test(scene.heard.text);
  return scene.asks('availability') || (date !== undefined && asked);
}

/** Each kitchen has its own calendar: the free days of a week or a month are those of a place. True when it was asked. */
function askWhereFor(scene: Scene): boolean {
  const { wanted, place } = scene.state;
  if (wanted.span === null || place.postalCode !== undefined) return false;
  scene.ask(scene.words.askZipForDays, 'place', 'days');
  return true;
}

/** A day asked about, and a ZIP code nobody knows, are answered before the guests are counted. */
function* carryOnUncounted(scene: Scene): Script {
  const asked = asksOfDay(scene) || scene.hearing.state.awaiting === 'days';
  if (asked && askWhereFor(scene)) return;
  const told = asked && hasDay(scene.state.wanted) ? yield* ensureStart(scene, wishOf(scene)) : true;
  if (!told) return;
  if (scene.heard.slots.place?.postalCode === undefined || (yield* completePlace(scene))) askForParty(scene);
}

/** One thing at a time, in the order in which a party comes about; what is known is never asked for. */
export function* carryOnBooking(scene: Scene): Script {
  dropFarTime(scene);
  const { party } = scene.state.wanted;
  if (!countsAsParty(party)) {
    yield* carryOnUncounted(scene);
    return;
  }
  if (party.adults + party.children + party.toddlers > scene.hearing.figures.party.maxOnlineGuests) {
    yield* priceLargeEvent(scene, party);
    return;
  }
  if (!(yield* completePlace(scene)) || !(yield* ensureQuote(scene, party))) return;
  yield* tellOtherSize(scene);
  yield* settleRest(scene);
}

/** Portions, start, place and contact of a party that is priced, and then the summary. */
function* settleRest(scene: Scene): Script {
  const item = openItem(scene);
  // Asked once, and again before the summary: who answers something else first is not held up by it.
  if (item !== null && scene.hearing.state.item !== item.slug) {
    askForPortions(scene, item);
    return;
  }
  if (!(yield* ensureStart(scene, wishOf(scene)))) return;
  if (askForPlace(scene) || askForContact(scene)) return;
  if (item === null) yield* proposeHold(scene);
  else askForPortions(scene, item);
}

function askForPortions(scene: Scene, { slug, name }: { readonly slug: string; readonly name: string }): void {
  scene.ask(scene.words.askQuantity(name), 'menu');
  scene.set({ item: slug });
}

/** The quote of a large event makes the lead where we know whom to call; a person goes on from there (domain 1, 9). */
function* priceLargeEvent(scene: Scene, party: NonNullable<Wanted['party']>): Script {
  const asked = yield* ensureQuote(scene, party);
  if (asked || scene.handOver === null) handOver(scene, 'large_event');
}
