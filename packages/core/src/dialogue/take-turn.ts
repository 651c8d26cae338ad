/** What a message means where the conversation stands: whether it is about a new party, or about one the host has. */
import { chooseOffer } from './choose-offer.ts';
import { NOTHING_WANTED, type DialogueState, type OwnAction, type OwnTask, type Wanted } from './dialogue-state.ts';
import { impliedWish, isExample, isOneChange, laterWishes, ownWish, speaksOfOwn, waitsItsTurn } from './own-wish.ts';
import { withoutRelativeParty } from './own-wanted.ts';
import type { Hearing, Scene } from './script.ts';
import { NUMBER_ALONE, lastFigureOf, putsPortionsRight } from './bare-number.ts';
import { withSpokenDish } from './follow-up.ts';
import { takeInWanted } from './take-in.ts';
import { phoneTail, takeInContact, takeInPlace } from './take-in-whom.ts';

/** The one dish of the message whose portions are said in it, where no guests are. */
function dishSaid({ slots }: Hearing['heard']): string | null {
  const [only, another] = [...slots.upgrades, ...slots.addOns];
  const alone = only !== undefined && another === undefined && typeof only.quantity === 'number';
  return alone && slots.party === undefined ? only.slug : null;
}

/** The dish whose portions a bare number can change: the one that was asked about, or the only one of a change. */
function itemMeant({ item, expecting, own, lastDish }: DialogueState, { heard }: Hearing): string | null {
  if (item !== null && expecting === 'menu') return item;
  if (lastDish !== null && putsPortionsRight(lastDish, heard)) return lastDish;
  if (own?.action !== 'menu' || !NUMBER_ALONE.test(heard.text)) return null;
  const [only, another] = [...own.wanted.upgrades, ...own.wanted.addOns];
  return only === undefined || another !== undefined ? null : only.item;
}

/** "What if we were 18 instead?" counts guests, whatever was asked. */
const COUNTS_US =
  /\b(?:we(?:'?re| are| were|'?d be| would be|'?ll be| will be)|there(?:'?ll be| will be| are| were)|somos|seremos|(?:si )?fueramos)\b/i;

/** Whether the number or "everyone" of this message can be portions of the dish that was asked about. */
function speaksOf(item: string, { text, slots }: Hearing['heard']): boolean {
  const dishes = [...slots.upgrades, ...slots.addOns];
  if (dishes.some(({ slug }) => slug === item)) return true;
  return !COUNTS_US.test(text) && dishes.every(({ quantity }) => quantity === null);
}

/** A portion said alone belongs to the dish that was asked about. */
function withAskedItem(state: DialogueState, wanted: Wanted, hearing: Hearing): Wanted {
  const { heard } = hearing;
  const item = itemMeant(state, hearing);
  if (item === null || !speaksOf(item, heard)) return wanted;
  const each = /\b(?:each|every(?:one|body)|all|todos|cada uno|para todos)\b/i.test(heard.text);
  const said = heard.slots.number?.value ?? heard.slots.party?.total ?? heard.slots.party?.adults;
  const quantity = each ? ('each' as const) : said;
  if (quantity === undefined) return heard.yesNo === 'no' ? without(wanted, item) : wanted;
  const fill = (rows: Wanted['upgrades']) => rows.map((row) => (row.item === item ? { ...row, quantity } : row));
  return { ...wanted, upgrades: fill(wanted.upgrades), addOns: fill(wanted.addOns) };
}

function without(wanted: Wanted, slug: string): Wanted {
  const others = (rows: Wanted['upgrades']) => rows.filter(({ item }) => item !== slug);
  return { ...wanted, upgrades: others(wanted.upgrades), addOns: others(wanted.addOns) };
}

function takeInto(state: DialogueState, wanted: Wanted, hearing: Hearing): Wanted {
  const { heard } = hearing;
  const asked = state.item !== null && state.expecting === 'menu' && speaksOf(state.item, heard);
  const filled = withAskedItem(state, wanted, hearing);
  const offer = chooseOffer(state, heard);
  // A number that counts portions counts no guests.
  const { party: _portions, ...slots } = heard.slots;
  const portions = asked || filled !== wanted || isExample(hearing);
  const ordering = state.expecting === 'menu' || impliedWish(hearing) === 'menu';
  const read = takeInWanted(filled, portions ? { ...heard, slots } : heard, ordering);
  const taken = withSpokenDish(read, state, hearing);
  return offer === null ? taken : { ...taken, date: offer.date, time: offer.start, dates: [], span: null };
}

function seedContact({ state, person }: Hearing): DialogueState['contact'] {
  const { firstName, lastName, email, phone } = person;
  const known = { firstName, lastName, email, phone };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { ...given, ...state.contact };
}

/** A party of its own; "wait, how much would that be?" is of the change they are asked about. */
function asksForNew(scene: Scene): boolean {
  const { party, date } = scene.heard.slots;
  const ofProposed = scene.hearing.pending !== null && party === undefined && date === undefined;
  return scene.asks('book', 'quote') && !ofProposed;
}

/** The task with a booking that this message begins or goes on with; null when it is about a new party. */
function ownTask(scene: Scene): OwnTask | null {
  const { hearing } = scene;
  const { own } = hearing.state;
  const action = hearing.person.signedIn ? ownWish(hearing) : null;
  if (action === null) return asksForNew(scene) ? null : own;
  if (own !== null && waitsItsTurn(hearing, own, action)) return withNext(own, [action]);
  const later = laterWishes(hearing, action);
  if (own?.action === action) return withNext(own, later);
  // Guests and menu are one change: what was said of the one still holds when the other is spoken of.
  const goesOn = own !== null && isOneChange(own.action, action);
  if (goesOn) return withNext({ ...own, action }, later);
  return withNext({ action, code: own?.code ?? null, wanted: NOTHING_WANTED }, later);
}

/** Changes of another kind wait for their turn; guests and menu are one of them. */
function withNext(own: OwnTask, later: readonly OwnAction[]): OwnTask {
  if (later.length === 0 || later.includes('cancel') || own.action === 'cancel') return own;
  const next = [...(own.next ?? [])];
  for (const action of later)
    if (!isOneChange(own.action, action) && !next.some((one) => isOneChange(one, action))) next.push(action);
  return { ...own, next };
}

function takeIntoOwn(scene: Scene, own: OwnTask): boolean {
  const { heard } = scene;
  const taken = takeInto(scene.state, own.wanted, scene.hearing);
  const code = heard.slots.bookingCode?.value ?? own.code;
  const next = { ...own, code, wanted: withoutRelativeParty(taken, heard.slots.party, own.wanted) };
  const changed = JSON.stringify([own, heard.slots.party]) !== JSON.stringify([next, undefined]);
  scene.set({ own: next });
  return changed || own !== scene.hearing.state.own;
}

/** A wish about a booking we cannot see is no wish for a new party, unless one is asked for beside it. */
function isOfAnother(scene: Scene): boolean {
  const { person, state } = scene.hearing;
  if (person.signedIn) return speaksOfOwn(scene.hearing);
  if (state.booking || scene.asks('quote', 'availability', 'book')) return false;
  return ownWish(scene.hearing) !== null;
}

function takeIntoDraft(scene: Scene): boolean {
  const { wanted, place } = scene.state;
  const next = {
    wanted: takeInto(scene.state, wanted, scene.hearing),
    place: takeInPlace(place, scene.heard),
  };
  scene.set({ own: null, ...next });
  return JSON.stringify({ wanted, place }) !== JSON.stringify(next);
}

function takeTold(scene: Scene, own: OwnTask | null): boolean {
  if (own !== null) return takeIntoOwn(scene, own);
  return isOfAnother(scene) ? false : takeIntoDraft(scene);
}

/** Everything the message says, put where it belongs. Answers whether anything changed. */
export function takeIn(scene: Scene): boolean {
  const before = seedContact(scene.hearing);
  const lastName = scene.state.expecting === 'name' && before.firstName !== undefined && before.lastName === undefined;
  const told = takeInContact(before, scene.heard.slots, lastName);
  const phone = phoneTail(told.phone, scene.heard.text);
  const contact = phone === undefined ? told : { ...told, phone };
  const own = ownTask(scene);
  const changed = takeTold(scene, own);
  const { date, time, shift } = scene.heard.slots;
  // What was offered for one day says nothing of another.
  const { awaiting, offers } = scene.state;
  const lastDish =
    dishSaid(scene.heard) ?? (putsPortionsRight(scene.state.lastDish, scene.heard) ? scene.state.lastDish : null);
  scene.set({
    lastDish,
    contact,
    spokenDish: null,
    lastFigure: lastFigureOf(scene),
    offers: (date ?? time ?? shift) === undefined && awaiting === 'start' ? offers : [],
  });
  return changed || JSON.stringify(before) !== JSON.stringify(contact);
}

/** Whether the message says something of a party that nobody has asked to price yet. */
export function namesParty(hearing: Hearing): boolean {
  const { party: named, date, time, place } = hearing.heard.slots;
  const party = isExample(hearing) ? undefined : named;
  // A state alone is where somebody asks about, not where a party is.
  const where = place?.street ?? place?.city ?? place?.postalCode;
  return party !== undefined || date !== undefined || time !== undefined || where !== undefined;
}
