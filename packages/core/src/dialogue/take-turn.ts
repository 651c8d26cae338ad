/** What a message means where the conversation stands: whether it is about a new party, or about one the host has. */
import type { Intent } from '../understanding/index.ts';
import { chooseOffer } from './choose-offer.ts';
import { NOTHING_WANTED, type DialogueState, type OwnAction, type OwnTask, type Wanted } from './dialogue-state.ts';
import { withoutRelativeParty } from './own-bookings.ts';
import type { Hearing, Scene } from './script.ts';
import { takeInContact, takeInPlace, takeInWanted } from './take-in.ts';

const OWN_INTENTS: Partial<Record<Intent, OwnAction>> = {
  booking_details: 'details',
  payment_status: 'payment_status',
  pay_link: 'pay',
  change_guests: 'guests',
  change_menu: 'menu',
  reschedule: 'reschedule',
  cancel: 'cancel',
};

/** Words that change a party which is still being put together just as well as one that is booked. */
const ALSO_DRAFT: ReadonlySet<OwnAction> = new Set(['guests', 'menu', 'reschedule']);

const ONE_CHANGE: ReadonlySet<OwnAction> = new Set(['guests', 'menu']);

/** Changes the message asks for besides the one that is looked after, which are another step. */
export function laterWishes({ heard }: Hearing, now: OwnAction): OwnAction[] {
  const said = heard.intents.flatMap(({ name }) => OWN_INTENTS[name] ?? []);
  const together = (one: OwnAction) => one === now || (ONE_CHANGE.has(one) && ONE_CHANGE.has(now));
  return [...new Set(said)].filter((one) => CHANGES.has(one) && !together(one));
}

const CHANGES: ReadonlySet<OwnAction> = new Set(['guests', 'menu', 'reschedule', 'cancel']);

const SAYS_OWN =
  /\b(?:my|our|mi|nuestr[oa]) (?:booking|reservation|party|event|order|dinner|reserva|reservaci[oó]n|fiesta|evento|pedido)\b/i;

/** "Add 5 lobster tails to 20 adults" from somebody with nothing booked is a party to be priced. */
function meansNewParty({ state, heard, person }: Hearing, action: OwnAction): boolean {
  const { party, bookingCode } = heard.slots;
  if (person.signedIn || state.hold !== null || party === undefined || party.change !== undefined) return false;
  return ALSO_DRAFT.has(action) && bookingCode === undefined && !SAYS_OWN.test(heard.text);
}

/** The first wish of the message that is about a booking, where there may be one. */
export function ownWish(hearing: Hearing): OwnAction | null {
  const { state, heard, person } = hearing;
  for (const { name } of heard.intents) {
    const action = OWN_INTENTS[name];
    if (action === undefined) continue;
    const named = heard.slots.bookingCode !== undefined;
    if (meansNewParty(hearing, action)) continue;
    if (state.booking && !named && (ALSO_DRAFT.has(action) || !(person.signedIn || action === 'cancel'))) continue;
    return action;
  }
  return null;
}

/** A portion said alone belongs to the dish that was asked about. */
function withAskedItem(state: DialogueState, wanted: Wanted, hearing: Hearing): Wanted {
  const { item, expecting } = state;
  if (item === null || expecting !== 'menu') return wanted;
  const { heard } = hearing;
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
  const taken = takeInWanted(filled, asked ? { ...heard, slots } : heard, state.expecting === 'menu');
  return offer === null ? taken : { ...taken, date: offer.date, time: offer.start, dates: [], span: null };
}

function seedContact({ state, person }: Hearing): DialogueState['contact'] {
  const { firstName, lastName, email, phone } = person;
  const known = { firstName, lastName, email, phone };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { ...given, ...state.contact };
}

/** The task with a booking that this message begins or goes on with; null when it is about a new party. */
function ownTask(scene: Scene): OwnTask | null {
  const { hearing } = scene;
  const { own } = hearing.state;
  const action = hearing.person.signedIn ? ownWish(hearing) : null;
  if (action === null) return scene.asks('book', 'quote') ? null : own;
  if (own?.action === action) return own;
  // Guests and menu are one change: what was said of the one still holds when the other is spoken of.
  const goesOn = own !== null && ONE_CHANGE.has(own.action) && ONE_CHANGE.has(action);
  if (goesOn) return { ...own, action };
  return { action, code: own?.code ?? null, wanted: NOTHING_WANTED };
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

/** A wish about a booking we cannot see is no wish for a new party. */
function isOfAnother({ hearing }: Scene): boolean {
  return !hearing.person.signedIn && !hearing.state.booking && ownWish(hearing) !== null;
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
  if (isOfAnother(scene)) return false;
  return own === null ? takeIntoDraft(scene) : takeIntoOwn(scene, own);
}

/** Everything the message says, put where it belongs. Answers whether anything changed. */
export function takeIn(scene: Scene): boolean {
  const before = seedContact(scene.hearing);
  const lastName = scene.state.expecting === 'name' && before.firstName !== undefined && before.lastName === undefined;
  const contact = takeInContact(before, scene.heard.slots, lastName);
  const own = ownTask(scene);
  const changed = takeTold(scene, own);
  const { date, time } = scene.heard.slots;
  // What was offered for one day says nothing of another.
  const { awaiting, offers } = scene.state;
  scene.set({ contact, offers: date === undefined && time === undefined && awaiting === 'start' ? offers : [] });
  return changed || JSON.stringify(before) !== JSON.stringify(contact);
}

/** Whether the message says something of a party that nobody has asked to price yet. */
export function namesParty({ heard }: Hearing): boolean {
  const { party, date, time, place } = heard.slots;
  // A state alone is where somebody asks about, not where a party is.
  const where = place?.street ?? place?.city ?? place?.postalCode;
  return party !== undefined || date !== undefined || time !== undefined || where !== undefined;
}
