/** Changes to a booking: previewed by the verb, asked for word for word, done only after the yes. */
import { CancellationPreview, ChangePreview, ReschedulePreview, SlotAlternative } from '@myhibachi/contracts';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { NOTHING_WANTED, type Guests, type OwnTask, type Wanted, type WantedItem } from './dialogue-state.ts';
import { dropFarTime, ensureStart, offerStarts } from './find-time.ts';
import { linkTo } from './own-answers.ts';
import type { OwnBooking } from './own-booking.ts';
import { countedFrom, movedFrom } from './own-wanted.ts';
import { countItems } from './price-party.ts';
import { nameOther, takeOff } from './take-in-menu.ts';
import { sayDay, sayDish, sayGuests, sayTime } from './say-figures.ts';
import { callTool, proposeWrite, type Refusal, type Scene, type Script } from './script.ts';
import { unheardPart } from './unheard-part.ts';

const Alternatives = z.object({ alternatives: z.array(SlotAlternative) });

/** What the verb refused, in words; what is too late or too large is offered to a person. */
export function hearOwnRefusal(scene: Scene, refusal: Refusal): void {
  const { words } = scene;
  const taken = Alternatives.safeParse(refusal.details);
  if (refusal.code === 'slot_taken' && taken.success) {
    scene.say(words.slotTaken);
    offerStarts(scene, taken.data.alternatives);
    return;
  }
  scene.say(words.refusedOwn[refusal.code] ?? words.badField(refusal.message));
  if (refusal.code === 'cutoff_passed' || refusal.code === 'needs_human') {
    scene.set({ own: null, openQuestion: scene.heard.text.slice(0, 500) });
    scene.ask(words.personOffer, 'yes_no', 'person');
  } else if (refusal.code === 'slot_unavailable') scene.ask(words.askDate, 'date');
  else scene.set({ own: null });
}

/** Known by a phone number alone, a host may look but not change or pay: `byLink` tells where they do. */
function* propose(scene: Scene, booking: OwnBooking, tool: string, { input, byLink }: Proposed): Script {
  const answer = yield* proposeWrite(scene, tool, input);
  if (answer.ok) scene.ask(z.string().parse(answer.output), 'yes_no', 'proposal');
  else if (answer.code === 'not_found') {
    scene.say(byLink);
    linkTo(scene, booking);
    scene.set({ own: null });
  } else hearOwnRefusal(scene, answer);
}

interface Proposed {
  readonly input: unknown;
  readonly byLink: string;
}

/** A preview, and then the question whether to do exactly that. */
function* previewThenPropose(
  scene: Scene,
  booking: OwnBooking,
  change: { readonly preview: string; readonly apply: string; readonly input: object },
  expected: (preview: unknown) => object,
): Script {
  const answer = yield* callTool(scene, change.preview, change.input);
  if (answer.ok)
    yield* propose(scene, booking, change.apply, {
      input: { ...change.input, ...expected(answer.output) },
      byLink: scene.words.byLink,
    });
  else hearOwnRefusal(scene, answer);
}

export function* payOwn(scene: Scene, booking: OwnBooking): Script {
  const { can, summary } = booking;
  if (!can.payDeposit && !can.payBalance) {
    scene.say(scene.words.nothingDue);
    scene.set({ own: null });
    return;
  }
  yield* propose(scene, booking, can.payDeposit ? 'pay_deposit' : 'pay_balance', {
    input: { code: summary.code, method: 'card' },
    byLink: scene.words.payOnPage,
  });
}

function rememberWanted(scene: Scene, wanted: Wanted): void {
  const { own } = scene.state;
  if (own !== null) scene.set({ own: { ...own, wanted } });
}

function changeInput(booking: OwnBooking, change: object): object {
  return { code: booking.summary.code, version: booking.version, ...change };
}

const CHANGE = { preview: 'preview_change', apply: 'change_booking' } as const;
const expectedTotal = (preview: unknown) => ({
  expectedTotalCents: ChangePreview.parse(preview).totals.totalCents,
});

type Rows = OwnBooking['summary']['upgrades'];

interface MenuChange {
  readonly wanted: Wanted;
  readonly less: readonly WantedItem[];
  readonly paying: number;
}

function overlay(present: Rows, items: readonly WantedItem[], { wanted, less, paying }: MenuChange): Rows {
  const kept = takeOff(present, less, paying);
  const rows = new Map(countItems(kept, paying).map(({ item, quantity }) => [item, quantity]));
  for (const { item, quantity } of countItems(items, paying)) rows.set(item, quantity);
  for (const item of wanted.removes) rows.delete(item);
  return [...rows].map(([item, quantity]) => ({ item, quantity }));
}

const AS_IT_IS: MenuChange = { wanted: NOTHING_WANTED, less: [], paying: 0 };

function changesMenu({ upgrades, addOns, removes, less }: Wanted): boolean {
  return upgrades.length + addOns.length + removes.length + less.length > 0;
}

/** Whether the guests are still open: nobody is left, or how many come was asked for and not told. */
function asksForParty(scene: Scene, { action }: OwnTask, party: Guests | null): boolean {
  if (party !== null) return party.adults + party.children === 0;
  return action === 'guests' || scene.asks('change_guests');
}

/** What is still open of a change; true when something was asked. A change is proposed whole or not at all. */
function asksForMore(scene: Scene, booking: OwnBooking, task: OwnTask): boolean {
  const { words, language } = scene;
  const { wanted, action } = task;
  if (asksForParty(scene, task, wanted.party)) {
    scene.ask(words.askNewParty(sayGuests(booking.summary.party, language)), 'party');
    return true;
  }
  const open = [...wanted.upgrades, ...wanted.addOns].find(({ quantity }) => quantity === null);
  if (open !== undefined) {
    const { upgrades, addOns } = scene.hearing.menu;
    const name = [...upgrades, ...addOns].find(({ slug }) => slug === open.item)?.name ?? open.item;
    scene.ask(words.askQuantity(sayDish(name, language)), 'menu');
    scene.set({ item: open.item });
    return true;
  }
  if (changesMenu(wanted) || (action !== 'menu' && !scene.asks('change_menu'))) return false;
  scene.ask(words.askNewMenu, 'menu');
  return true;
}

function sameParty(one: OwnBooking['summary']['party'], other: Guests): boolean {
  return one.adults === other.adults && one.children === other.children && one.toddlers === other.toddlers;
}

/** The portions that go, by name; null where one of them is not on the booking. */
function lessThere({ summary }: OwnBooking, { less, upgrades }: Wanted): readonly WantedItem[] | null {
  const present = [...summary.upgrades, ...summary.addOns];
  const named = nameOther(less, summary.upgrades, upgrades);
  return named?.every(({ item }) => present.some((row) => row.item === item)) === true ? named : null;
}

/** The menu of the booking with the change; null where it stays as it is. */
function menuWith(
  { summary }: OwnBooking,
  change: MenuChange,
): Pick<OwnBooking['summary'], 'upgrades' | 'addOns'> | null {
  const { upgrades, addOns } = summary;
  const menu = {
    upgrades: overlay(upgrades, change.wanted.upgrades, change),
    addOns: overlay(addOns, change.wanted.addOns, change),
  };
  const before = { upgrades: overlay(upgrades, [], AS_IT_IS), addOns: overlay(addOns, [], AS_IT_IS) };
  return isDeepStrictEqual(menu, before) ? null : menu;
}

/** Guests said as so many more or fewer are kept as they come out, so that nothing is lost while something is asked. */
function withCounted(scene: Scene, booking: OwnBooking, task: OwnTask, party: Guests | null): OwnTask {
  const said = scene.heard.slots.party;
  const relative = said === undefined ? task.relative : said.change !== undefined;
  return { ...task, wanted: { ...countedFrom(scene, booking, task.wanted), party }, relative };
}

/** Guests and menu together: they are one change of one bill. */
export function* changeOwn(scene: Scene, booking: OwnBooking, asked: OwnTask, party: Guests | null): Script {
  const { words } = scene;
  const task = withCounted(scene, booking, asked, party);
  const { wanted } = task;
  scene.set({ own: task });
  const unheard = unheardPart(scene.heard);
  if (unheard !== null) {
    scene.ask(words.notThatPart(unheard), 'menu');
    return;
  }
  if (asksForMore(scene, booking, task)) return;
  const less = lessThere(booking, wanted);
  if (less === null) {
    scene.set({ own: { ...task, wanted: { ...wanted, less: [] } } });
    scene.ask(words.nothingToTakeOff, 'menu');
    return;
  }
  const { party: present } = booking.summary;
  const moved = party !== null && !sameParty(present, party) ? party : null;
  const { adults, children, toddlers } = moved ?? present;
  const menu = menuWith(booking, { wanted, less, paying: adults + children });
  if (moved === null && menu === null) {
    scene.say(words.same);
    scene.set({ own: null });
    return;
  }
  const input = changeInput(booking, {
    ...(moved === null ? {} : { party: { adults, children, toddlers } }),
    ...menu,
  });
  yield* previewThenPropose(scene, booking, { ...CHANGE, input }, expectedTotal);
}

function namesMoment({ date, time, dates, span }: Wanted): boolean {
  return date !== null || time !== null || dates.length > 0 || span !== null;
}

/** Within its own slot a party takes no other seat than the one it has; the preview judges the rest. */
function isWithinSlot({ hearing }: Scene, { summary }: OwnBooking, { date, time }: Wanted): boolean {
  const { slots } = hearing.figures.scheduling;
  const within = ({ from, to }: (typeof slots)[number], at: string | null) => at !== null && from <= at && at <= to;
  return date === summary.date && slots.some((slot) => within(slot, time) && within(slot, summary.start));
}

export function* moveOwn(scene: Scene, booking: OwnBooking, asked: Wanted): Script {
  const { words, language } = scene;
  const { date, start, venue } = booking.summary;
  const wanted = movedFrom(scene, booking, asked);
  rememberWanted(scene, wanted);
  if (!namesMoment(wanted)) {
    scene.ask(words.askNewDate(`${sayDay(date, language)}, ${sayTime(start, language)}`), 'date');
    return;
  }
  if (dropFarTime(scene)) {
    yield* ensureStart(scene, {
      wanted: { ...wanted, time: null, date: wanted.date ?? date },
      postalCode: venue.postalCode,
    });
    return;
  }
  // Who says only the day keeps the hour, and the other way round.
  const open = wanted.dates.length > 0 || wanted.span !== null;
  const wish: Wanted = { ...wanted, time: wanted.time ?? start, date: open ? null : (wanted.date ?? date) };
  if (wish.date === date && wish.time === start) {
    scene.ask(words.same, 'date');
    return;
  }
  const free =
    isWithinSlot(scene, booking, wish) || (yield* ensureStart(scene, { wanted: wish, postalCode: venue.postalCode }));
  if (!free) return;
  const input = changeInput(booking, { date: wish.date, start: wish.time });
  yield* previewThenPropose(
    scene,
    booking,
    { preview: 'preview_reschedule', apply: 'reschedule_booking', input },
    (preview) => ({
      expectedFeeCents: ReschedulePreview.parse(preview).feeCents,
    }),
  );
}

export function* cancelOwn(scene: Scene, booking: OwnBooking): Script {
  const input = changeInput(booking, {});
  yield* previewThenPropose(
    scene,
    booking,
    { preview: 'preview_cancellation', apply: 'cancel_booking', input },
    (preview) => ({
      expectedRefundCents: CancellationPreview.parse(preview).refundCents,
    }),
  );
}
