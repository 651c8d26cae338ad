/** What a host wants of a booking they have, by that booking: "two more", "an hour later" come out as what they amount to. */
import type { FoundParty } from '../understanding/index.ts';
import type { Guests, OwnTask, Wanted, WantedItem } from './dialogue-state.ts';
import type { OwnBooking } from './own-booking.ts';
import { mixedChange } from './mixed-change.ts';
import type { Scene } from './script.ts';
import { dayInKnownMonth, shiftedFrom } from './take-in-day.ts';
import { portionsOf } from './take-in-menu.ts';
import { mergeParty } from './take-in-party.ts';

/** "Add 2 adults … make it 3": 3 more, or 3 in all? Nobody is taken off a list by a number that may mean either. */
function isAmbiguous({ hearing, heard }: Scene): boolean {
  const { own, awaiting } = hearing.state;
  const relative = own?.relative === true && awaiting === 'proposal';
  const { party } = heard.slots;
  return relative && party?.total !== undefined && /^\D*\d{1,3}$/.test(party.text) && party.adults === undefined;
}

function movedBy(base: Guests, by: NonNullable<ReturnType<typeof mixedChange>>): Guests {
  const move = (group: keyof typeof by) => Math.max(0, base[group] + by[group]);
  return { ...base, adults: move('adults'), children: move('children'), toddlers: move('toddlers') };
}

/** This message only says which party is meant: the guests were named before anybody knew whose they are. */
function chosenOnly({ hearing }: Scene): boolean {
  return hearing.state.expecting === 'booking_code';
}

/** "12 adults" leaves the children of the booking as they are. */
function besideTheRest(base: Guests, wanted: Guests | null): Guests | null {
  if (wanted === null || wanted.everybody) return wanted;
  const { adults, children, toddlers } = wanted;
  return {
    ...base,
    adults: adults || base.adults,
    children: children || base.children,
    toddlers: toddlers || base.toddlers,
  };
}

/** The guests a host wants now, counted from those of the booking. */
export function newParty(scene: Scene, booking: OwnBooking, wanted: Wanted): Guests | null {
  const base: Guests = { ...booking.summary.party, everybody: false };
  const { party } = scene.heard.slots;
  if (isAmbiguous(scene)) return null;
  const mixed = mixedChange(scene.heard.text);
  if (mixed !== null) return movedBy(base, mixed);
  // "Actually 3 more" takes back the two that were asked for before.
  const again = scene.heard.correction?.changes.includes('party') === true;
  const counts = party?.change !== undefined || party?.among !== undefined;
  if (counts) return mergeParty(again ? base : (wanted.party ?? base), party);
  if (party !== undefined) return mergeParty(base, party);
  return chosenOnly(scene) ? besideTheRest(base, wanted.party) : wanted.party;
}

/** Counts said as "two more" mean nothing without the booking they are added to: what was known before stays. */
export function withoutRelativeParty(wanted: Wanted, found: FoundParty | undefined, before: Wanted): Wanted {
  return found?.change === undefined ? wanted : { ...wanted, party: before.party };
}

/** "2 more lobster tails" counts from the portions of the booking, unless this talk has named others. */
export function countedFrom(scene: Scene, { summary }: OwnBooking, wanted: Wanted): Wanted {
  const before = scene.hearing.state.own?.wanted;
  const known = new Set([...(before?.upgrades ?? []), ...(before?.addOns ?? [])].map(({ item }) => item));
  const said = [...scene.heard.slots.upgrades, ...scene.heard.slots.addOns].filter(
    ({ slug, change }) => change === 'more' && !known.has(slug),
  );
  const present = new Map([...summary.upgrades, ...summary.addOns].map(({ item, quantity }) => [item, quantity]));
  const portions = new Map(
    said.map(({ slug, quantity, change }) => [slug, portionsOf(present.get(slug), { quantity, change })]),
  );
  // "Swap the scallops for lobster tails" means as many of them.
  const gone = wanted.removes.flatMap((item) => present.get(item) ?? []);
  const added = [...wanted.upgrades, ...wanted.addOns];
  const swapped = gone.length === 1 && added.length === 1 ? (gone[0] ?? null) : null;
  const count = (rows: readonly WantedItem[]) =>
    rows.map((row) => ({ ...row, quantity: portions.get(row.item) ?? row.quantity ?? swapped }));
  return { ...wanted, upgrades: count(wanted.upgrades), addOns: count(wanted.addOns) };
}

/** What this message says by the day and hour of the booking: "an hour later", "the 27th". */
export function movedFrom(scene: Scene, { summary }: OwnBooking, wanted: Wanted): Wanted {
  const { shift } = scene.heard.slots;
  const { date, start } = summary;
  const from = shiftedFrom({ date, time: start }, shift);
  const inMonth = scene.hearing.state.own?.wanted.date ? null : dayInKnownMonth(date, scene.heard);
  return {
    ...wanted,
    date: inMonth ?? wanted.date ?? (shift !== undefined && shift.days !== 0 ? from.date : null),
    time: wanted.time ?? (shift !== undefined && shift.minutes !== 0 ? from.time : null),
  };
}

/**
 * With wishes that come later in their turn, everything this message says of them is settled now: by then it is another
 * message that is heard.
 */
export function settled(scene: Scene, booking: OwnBooking, task: OwnTask): OwnTask {
  const next = task.next ?? [];
  if (next.length === 0) return task;
  const moved = next.includes('reschedule') ? movedFrom(scene, booking, task.wanted) : task.wanted;
  if (!next.includes('guests') && !next.includes('menu')) return { ...task, wanted: moved };
  const party = newParty(scene, booking, moved);
  return { ...task, wanted: { ...countedFrom(scene, booking, moved), party } };
}
