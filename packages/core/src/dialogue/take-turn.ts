/** What a message means where the conversation stands: whether it is about a new party, or about one the host has. */
import { chooseOffer } from './choose-offer.ts';
import { NOTHING_WANTED, type DialogueState, type OwnAction, type OwnTask, type Wanted } from './dialogue-state.ts';
import { impliedWish, isExample, isOneChange, laterWishes, ownWish, speaksOfOwn, waitsItsTurn } from './own-wish.ts';
import { withoutRelativeParty } from './own-wanted.ts';
import type { Hearing, Scene } from './script.ts';
import { withSpokenDish } from './follow-up.ts';
import { takeInContact, takeInPlace, takeInWanted } from './take-in.ts';

const TAKES_BACK = /^\W*(?:no|wait|actually|sorry|mejor|make (?:it|that)|perd[oó]n)\b/i;
/** "Maybe 28", "more like 20": who has counted counts again. */
const COUNTS_AGAIN =
  /^\W*(?:(?:or|and|but|hmm|well|um|o)[ ,]+)*(?:maybe|perhaps|probably|possibly|could be|might be|more like|closer to|let'?s say|say|tal vez|quizas?|quiza|mas bien)[ ,]+/i;
const NUMBER_ALONE =
  /^\W*(?:(?:no|ok|wait|actually|sorry|mejor|make (?:it|that)|just|only|que sean|solo)[ ,]+)*\d{1,3}(?:[ ,]+(?:instead|please|then|total|por favor|mejor))*\W*$/i;

/** "And 3 filets" - "no, make that 4". */
function putsPortionsRight(lastDish: string | null, { text }: Hearing['heard']): boolean {
  return lastDish !== null && TAKES_BACK.test(text) && NUMBER_ALONE.test(text);
}

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

/** A portion said alone belongs to the dish that was asked about. */
function withAskedItem(state: DialogueState, wanted: Wanted, hearing: Hearing): Wanted {
  const { heard } = hearing;
  const item = itemMeant(state, hearing);
  if (item === null) return wanted;
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
  const asked = state.item !== null && state.expecting === 'menu';
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

const OTHER_NUMBERS: ReadonlySet<DialogueState['expecting']> = new Set([
  'time',
  'date',
  'menu',
  'children',
  'toddlers',
]);

/** "No, 11", where no other number is waited for: the guests are others than was said. */
function correctsCount({ state, heard }: Hearing): boolean {
  if (putsPortionsRight(state.lastDish, heard)) return false;
  if (!state.booking || OTHER_NUMBERS.has(state.expecting)) return false;
  return TAKES_BACK.test(heard.text) || isNearCount(state, heard);
}

/** Half as many or half as many again are still a count of the same guests. */
function isNearCount({ wanted: { party } }: DialogueState, { text, slots }: Hearing['heard']): boolean {
  if (party === null || slots.number === undefined || !COUNTS_AGAIN.test(text)) return false;
  const known = party.adults + party.children + party.toddlers;
  return Math.abs(slots.number.value - known) * 2 <= known;
}

/** A number alone, where nothing was asked and nobody counted yet, counts the guests. */
export function withBareCount(hearing: Hearing): Hearing {
  const { state, heard } = hearing;
  const { number, party } = heard.slots;
  const { expecting, wanted, own, hold } = state;
  const open = own === null && hold === null && (wanted.party === null ? expecting === null : correctsCount(hearing));
  if (!open || number === undefined || party !== undefined) return hearing;
  const { value: total, text, span } = number;
  const inDigits = `${heard.text.slice(0, span[0])}${total}${heard.text.slice(span[1])}`;
  if (total < 1 || !NUMBER_ALONE.test(inDigits.replace(COUNTS_AGAIN, ''))) return hearing;
  return { ...hearing, heard: { ...heard, slots: { ...heard.slots, party: { total, text, span } } } };
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
    place: takeInPlace(place, scene.heard.slots),
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
  const contact = takeInContact(before, scene.heard.slots, lastName);
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
