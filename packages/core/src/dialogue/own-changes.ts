/** Changes to a booking: previewed by the verb, asked for word for word, done only after the yes. */
import { CancellationPreview, ChangePreview, ReschedulePreview, SlotAlternative } from '@myhibachi/contracts';
import { z } from 'zod';
import type { Guests, Wanted, WantedItem } from './dialogue-state.ts';
import { ensureStart, offerStarts } from './find-time.ts';
import type { OwnBooking } from './own-booking.ts';
import { countItems } from './price-party.ts';
import { dayInKnownMonth, portionsOf, shiftedFrom } from './take-in.ts';
import { sayDay, sayGuests, sayTime } from './say-figures.ts';
import { callTool, proposeWrite, type Refusal, type Scene, type Script } from './script.ts';

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

function* propose(scene: Scene, tool: string, input: unknown): Script {
  const answer = yield* proposeWrite(scene, tool, input);
  if (answer.ok) scene.ask(z.string().parse(answer.output), 'yes_no', 'proposal');
  else if (answer.code === 'not_found') tellByLink(scene);
  else hearOwnRefusal(scene, answer);
}

/** Known by a phone number alone, a host may look but not change. */
function tellByLink(scene: Scene): void {
  scene.say(scene.words.byLink);
  scene.set({ own: null });
}

/** A preview, and then the question whether to do exactly that. */
function* previewThenPropose(
  scene: Scene,
  change: { readonly preview: string; readonly apply: string; readonly input: object },
  expected: (preview: unknown) => object,
): Script {
  const answer = yield* callTool(scene, change.preview, change.input);
  if (answer.ok) yield* propose(scene, change.apply, { ...change.input, ...expected(answer.output) });
  else hearOwnRefusal(scene, answer);
}

export function* payOwn(scene: Scene, booking: OwnBooking): Script {
  const { can, summary } = booking;
  if (!can.payDeposit && !can.payBalance) {
    scene.say(scene.words.nothingDue);
    scene.set({ own: null });
    return;
  }
  yield* propose(scene, can.payDeposit ? 'pay_deposit' : 'pay_balance', { code: summary.code, method: 'card' });
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

export function* changeOwnGuests(scene: Scene, booking: OwnBooking, party: Guests | null): Script {
  const { words, language } = scene;
  const present = booking.summary.party;
  if (party === null || party.adults + party.children === 0) {
    scene.ask(words.askNewParty(sayGuests(present, language)), 'party');
    return;
  }
  const { adults, children, toddlers } = party;
  if (adults === present.adults && children === present.children && toddlers === present.toddlers) {
    scene.say(words.same);
    scene.set({ own: null });
    return;
  }
  const input = changeInput(booking, { party: { adults, children, toddlers } });
  yield* previewThenPropose(scene, { ...CHANGE, input }, expectedTotal);
}

type Rows = OwnBooking['summary']['upgrades'];

function overlay(present: Rows, wanted: Rows, removes: readonly string[]): Rows {
  const rows = new Map(present.map(({ item, quantity }) => [item, quantity]));
  for (const { item, quantity } of wanted) rows.set(item, quantity);
  for (const item of removes) rows.delete(item);
  return [...rows].map(([item, quantity]) => ({ item, quantity }));
}

/** "2 more lobster tails" counts from the portions of the booking, unless this talk has named others. */
function countedFrom(scene: Scene, { summary }: OwnBooking, wanted: Wanted): Wanted {
  const before = scene.hearing.state.own?.wanted;
  const known = new Set([...(before?.upgrades ?? []), ...(before?.addOns ?? [])].map(({ item }) => item));
  const said = [...scene.heard.slots.upgrades, ...scene.heard.slots.addOns].filter(
    ({ slug, change }) => change !== undefined && !known.has(slug),
  );
  const present = new Map([...summary.upgrades, ...summary.addOns].map(({ item, quantity }) => [item, quantity]));
  const portions = new Map(
    said.map(({ slug, quantity, change }) => [slug, portionsOf(present.get(slug), { quantity, change })]),
  );
  const count = (rows: readonly WantedItem[]) =>
    rows.map((row) => ({ ...row, quantity: portions.get(row.item) ?? row.quantity }));
  const gone = [...portions].flatMap(([item, quantity]) => (quantity === 0 ? [item] : []));
  return {
    ...wanted,
    upgrades: count(wanted.upgrades),
    addOns: count(wanted.addOns),
    removes: [...wanted.removes, ...gone],
  };
}

export function* changeOwnMenu(scene: Scene, booking: OwnBooking, asked: Wanted): Script {
  const { words } = scene;
  const wanted = countedFrom(scene, booking, asked);
  rememberWanted(scene, wanted);
  const { party, upgrades, addOns } = booking.summary;
  const open = [...wanted.upgrades, ...wanted.addOns].find(({ quantity }) => quantity === null);
  if (open !== undefined) {
    scene.ask(words.askQuantity(open.item), 'menu');
    scene.set({ item: open.item });
    return;
  }
  if (wanted.upgrades.length + wanted.addOns.length + wanted.removes.length === 0) {
    scene.ask(words.askNewMenu, 'menu');
    return;
  }
  const paying = party.adults + party.children;
  const input = changeInput(booking, {
    upgrades: overlay(upgrades, countItems(wanted.upgrades, paying), wanted.removes),
    addOns: overlay(addOns, countItems(wanted.addOns, paying), wanted.removes),
  });
  yield* previewThenPropose(scene, { ...CHANGE, input }, expectedTotal);
}

function namesMoment({ date, time, dates, span }: Wanted): boolean {
  return date !== null || time !== null || dates.length > 0 || span !== null;
}

/** What this message says by the day and hour of the booking: "an hour later", "the 27th". */
function movedFrom(scene: Scene, { summary }: OwnBooking, wanted: Wanted): Wanted {
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
    { preview: 'preview_reschedule', apply: 'reschedule_booking', input },
    (preview) => ({
      expectedFeeCents: ReschedulePreview.parse(preview).feeCents,
    }),
  );
}

export function* cancelOwn(scene: Scene, booking: OwnBooking): Script {
  const input = changeInput(booking, {});
  yield* previewThenPropose(scene, { preview: 'preview_cancellation', apply: 'cancel_booking', input }, (preview) => ({
    expectedRefundCents: CancellationPreview.parse(preview).refundCents,
  }));
}
