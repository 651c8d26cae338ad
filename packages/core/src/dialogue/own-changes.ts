/** Changes to a booking: previewed by the verb, asked for word for word, done only after the yes. */
import { CancellationPreview, ChangePreview, ReschedulePreview, SlotAlternative } from '@myhibachi/contracts';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { NOTHING_WANTED, type Guests, type OwnTask, type Wanted, type WantedItem } from './dialogue-state.ts';
import { ensureStart, offerStarts } from './find-time.ts';
import type { OwnBooking } from './own-booking.ts';
import { countItems } from './price-party.ts';
import { sayDay, sayGuests, sayTime } from './say-figures.ts';
import { callTool, proposeWrite, type Refusal, type Scene, type Script } from './script.ts';
import { nameOther, takeOff } from './take-in.ts';
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

/** What is still open of a change; true when something was asked. A change is proposed whole or not at all. */
function asksForMore(scene: Scene, booking: OwnBooking, task: OwnTask, party: Guests | null): boolean {
  const { words, language } = scene;
  const { wanted, action } = task;
  const nobody = party !== null && party.adults + party.children === 0;
  if (nobody || (party === null && (action === 'guests' || scene.asks('change_guests')))) {
    scene.ask(words.askNewParty(sayGuests(booking.summary.party, language)), 'party');
    return true;
  }
  const open = [...wanted.upgrades, ...wanted.addOns].find(({ quantity }) => quantity === null);
  if (open !== undefined) {
    scene.ask(words.askQuantity(open.item), 'menu');
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

/** Guests and menu together: they are one change of one bill. */
export function* changeOwn(scene: Scene, booking: OwnBooking, task: OwnTask, party: Guests | null): Script {
  const { words } = scene;
  const { party: present, upgrades, addOns } = booking.summary;
  // Counts said as "two more" are kept as they come out, so that nothing is lost while something else is asked.
  const { wanted } = task;
  scene.set({ own: { ...task, wanted: { ...wanted, party } } });
  const unheard = unheardPart(scene.heard);
  if (unheard !== null) {
    scene.ask(words.notThatPart(unheard), 'menu');
    return;
  }
  if (asksForMore(scene, booking, task, party)) return;
  const less = nameOther(wanted.less, upgrades, wanted.upgrades);
  const missing = less?.find(({ item }) => ![...upgrades, ...addOns].some((row) => row.item === item));
  if (less === null || missing !== undefined) {
    scene.set({ own: { ...task, wanted: { ...wanted, party, less: [] } } });
    scene.ask(words.nothingToTakeOff, 'menu');
    return;
  }
  const moved = party !== null && !sameParty(present, party) ? party : null;
  const counted = moved ?? present;
  const change: MenuChange = { wanted, less, paying: counted.adults + counted.children };
  const menu = {
    upgrades: overlay(upgrades, wanted.upgrades, change),
    addOns: overlay(addOns, wanted.addOns, change),
  };
  const sameMenu = isDeepStrictEqual(menu, {
    upgrades: overlay(upgrades, [], AS_IT_IS),
    addOns: overlay(addOns, [], AS_IT_IS),
  });
  if (moved === null && sameMenu) {
    scene.say(words.same);
    scene.set({ own: null });
    return;
  }
  const { adults, children, toddlers } = counted;
  const input = changeInput(booking, {
    ...(moved === null ? {} : { party: { adults, children, toddlers } }),
    ...(sameMenu ? {} : menu),
  });
  yield* previewThenPropose(scene, { ...CHANGE, input }, expectedTotal);
}

export function* moveOwn(scene: Scene, booking: OwnBooking, wanted: Wanted): Script {
  const { words, language } = scene;
  const { date, start, venue } = booking.summary;
  const named = wanted.date !== null || wanted.dates.length > 0 || wanted.span !== null || wanted.time !== null;
  if (!named) {
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
  if (!(yield* ensureStart(scene, { wanted: wish, postalCode: venue.postalCode }))) return;
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
