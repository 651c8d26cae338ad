/** What a message means where the conversation stands: whether it is about a new party, or about one the host has. */
import type { Intent } from '../understanding/index.ts';
import { chooseOffer } from './choose-offer.ts';
import { NOTHING_WANTED, type DialogueState, type OwnAction, type Wanted } from './dialogue-state.ts';
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

/** The first wish of the message that is about a booking, where there may be one. */
export function ownWish(hearing: Hearing): OwnAction | null {
  const { state, heard, person } = hearing;
  for (const { name } of heard.intents) {
    const action = OWN_INTENTS[name];
    if (action === undefined) continue;
    const named = heard.slots.bookingCode !== undefined;
    if (state.booking && !named && (ALSO_DRAFT.has(action) || !person.signedIn)) continue;
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

function sameWhen(one: Wanted, other: Wanted): boolean {
  return one.date === other.date && one.time === other.time;
}

/** Everything the message says, put where it belongs. Answers whether anything changed. */
export function takeIn(scene: Scene): boolean {
  const { hearing } = scene;
  const { state, heard } = hearing;
  const action = ownWish(hearing);
  const starts = action !== null && hearing.person.signedIn;
  const code = heard.slots.bookingCode?.value ?? null;
  const known = starts && state.own?.action !== action ? null : state.own;
  const begun = starts && known === null ? { action, code: state.own?.code ?? null, wanted: NOTHING_WANTED } : known;
  const newParty = scene.asks('book', 'quote') && !starts;
  const own = begun === null || newParty ? null : begun;
  const base = own === null ? state.wanted : own.wanted;
  const taken = takeInto(state, base, hearing);
  const contact = takeInContact(seedContact(hearing), heard.slots);
  const place = own === null ? takeInPlace(state.place, heard.slots) : state.place;
  const offers = sameWhen(taken, base) ? state.offers : [];
  scene.set({ contact, place, offers });
  if (own === null) scene.set({ own: null, wanted: taken });
  else scene.set({ own: { ...own, code: code ?? own.code, wanted: withoutRelativeParty(taken, heard.text) } });
  const before = { wanted: base, place: state.place, contact: seedContact(hearing), code: state.own?.code };
  const after = { wanted: taken, place, contact, code: own === null ? undefined : (code ?? own.code) };
  return starts || JSON.stringify(before) !== JSON.stringify(after);
}

/** Whether the message says something of a party that nobody has asked to price yet. */
export function namesParty({ heard }: Hearing): boolean {
  const { party, date, time, place } = heard.slots;
  return party !== undefined || date !== undefined || time !== undefined || place !== undefined;
}
