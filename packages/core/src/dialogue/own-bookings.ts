/** What a signed-in host wants of a booking they have: to see, pay, change, move or cancel it. */
import { MyBooking } from '@myhibachi/contracts';
import { z } from 'zod';
import { fold } from '../understanding/index.ts';
import type { OwnAction, OwnTask } from './dialogue-state.ts';
import { OwnBooking } from './own-booking.ts';
import { bookingMeant, isAskedAgain } from './booking-meant.ts';
import { answerOwn, linkTo } from './own-answers.ts';
import { isOwnQuestion } from './own-question.ts';
import { CHANGES } from './own-wish.ts';
import { newParty, settled } from './own-wanted.ts';
import { cancelOwn, changeOwn, moveOwn, payOwn } from './own-changes.ts';
import { sayDay, sayDish, sayGuests, sayList, sayMoney, sayTime } from './say-figures.ts';
import { callTool, type Scene, type Script } from './script.ts';

const Upcoming = z.object({ bookings: z.array(MyBooking) });

/** Parties to come; where one is only looked at and none is to come, those that were. */
function* listBookings(scene: Scene, { action }: OwnTask): Script<z.infer<typeof Upcoming>['bookings']> {
  const answer = yield* callTool(scene, 'list_my_bookings', {});
  const ahead = answer.ok ? Upcoming.parse(answer.output).bookings : [];
  if (ahead.length > 0 || (action !== 'details' && action !== 'payment_status')) return ahead;
  const past = yield* callTool(scene, 'list_my_bookings', { when: 'past' });
  return past.ok ? Upcoming.parse(past.output).bookings : [];
}

/** The booking that is meant: by its code, by its day, or the only one there is. Asks when it is not clear. */
function* pickBooking(scene: Scene, own: OwnTask): Script<string | null> {
  if (own.code !== null) return own.code;
  const { words, language } = scene;
  const bookings = yield* listBookings(scene, own);
  const [first, ...others] = bookings;
  if (first === undefined) {
    scene.say(words.noBookings);
    scene.set({ own: null });
    return null;
  }
  const { state, heard } = scene.hearing;
  const meant = bookingMeant(bookings, heard, { asked: state.expecting === 'booking_code', action: own.action });
  if (meant !== null) {
    // The day named the party, and is none to move it to.
    scene.set({ own: { ...own, wanted: { ...own.wanted, date: null, dates: [], span: null } } });
    return meant;
  }
  // Whoever was asked for a code is never taken to mean the one party there is by a mere yes.
  if (others.length === 0 && !isAskedAgain(scene.hearing, own)) return first.code;
  const list = bookings.slice(0, 5).map(({ code, date }) => `${code} (${sayDay(date, language)})`);
  scene.ask(words.askWhich(sayList(list, language, 'or')), 'booking_code');
  return null;
}

function* readBooking(scene: Scene, own: OwnTask): Script<OwnBooking | null> {
  const code = yield* pickBooking(scene, own);
  if (code === null) return null;
  const answer = yield* callTool(scene, 'get_my_booking', { code });
  if (answer.ok) {
    scene.set({ own: { ...(scene.state.own ?? own), code } });
    return OwnBooking.parse(answer.output);
  }
  scene.set({ own: { ...own, code: null } });
  scene.ask(scene.words.noSuchCode(code), 'booking_code');
  return null;
}

function tellDetails(scene: Scene, booking: OwnBooking): void {
  const { words, language } = scene;
  const { code, date, start, party, venue } = booking.summary;
  const at = language === 'es' ? 'a las' : 'at';
  scene.say(
    words.booking({
      code,
      when: `${sayDay(date, language)} ${at} ${sayTime(start, language)}`,
      guests: sayGuests(party, language),
      place: `${venue.street}, ${venue.city}`,
      status: words.status[booking.status] ?? booking.status,
    }),
  );
  const line = fold(scene.heard.text);
  if (ASKS_FOOD.test(line)) tellOrdered(scene, booking);
  const { email, phone } = booking.summary.contact;
  if (ASKS_CONTACT.test(line)) scene.say(words.contactOn([email, phone].filter((part) => part !== null).join(', ')));
  linkTo(scene, booking);
}

const ASKS_CONTACT = /\b(?:e-?mail|phone|number do you have|correo|telefono)\b/;
const ASKS_FOOD = /\b(?:menu|included?|order(?:ed)?|food|upgrades?|add-?ons?|dishes|pedido|comida|platos)\b/;

function tellOrdered(scene: Scene, { summary }: OwnBooking): void {
  const { hearing, words, language } = scene;
  const { upgrades, addOns } = hearing.menu;
  const nameOf = (slug: string) => [...upgrades, ...addOns].find((dish) => dish.slug === slug)?.name ?? slug;
  const rows = [...summary.upgrades, ...summary.addOns];
  const dishes = rows.map(({ item, quantity }) => `${quantity} × ${sayDish(nameOf(item), language)}`);
  scene.say(words.ordered(dishes.length === 0 ? null : sayList(dishes, language)));
}

const ASKS_DEPOSIT = /\bdeposit(?:o)?\b/;
const ASKS_BACK = /\b(?:get|got|gotten|paid|sent) back\b|\brefunded\b|\bdevol\w+/;

function tellMoney(scene: Scene, { summary, money, deposit }: OwnBooking): void {
  const { words } = scene;
  const { totalCents, paidCents, dueCents } = money;
  const asksDeposit = scene.asks('payment_status') && ASKS_DEPOSIT.test(fold(scene.heard.text));
  if (asksDeposit && paidCents > 0 && deposit.missingCents <= 0 && money.refundedCents === 0)
    scene.say(words.depositIn);
  scene.say(
    words.money({
      code: summary.code,
      total: sayMoney(totalCents),
      paid: sayMoney(paidCents),
      due: sayMoney(Math.max(0, dueCents)),
    }),
  );
  if (money.refundedCents > 0) scene.say(words.refunded(sayMoney(money.refundedCents)));
  if (dueCents < 0) scene.say(words.comesBack(sayMoney(-dueCents)));
  else if (money.refundedCents === 0 && ASKS_BACK.test(fold(scene.heard.text))) scene.say(words.nothingRefunded);
  if (deposit.missingCents > 0) scene.say(words.depositMissing(sayMoney(deposit.missingCents)));
}

function tellOfIt(scene: Scene, booking: OwnBooking, first: OwnAction): void {
  const money = first === 'payment_status';
  if (!money) tellDetails(scene, booking);
  if (money || scene.asks('payment_status')) tellMoney(scene, booking);
  if (money && scene.asks('booking_details')) tellDetails(scene, booking);
  else if (money) linkTo(scene, booking);
  scene.set({ own: null });
}

/** Goes on with what the host wants of their booking until it is answered or asked to be agreed to. */
export function* carryOnOwn(scene: Scene): Script {
  const own = scene.state.own;
  if (own === null) return;
  const booking = yield* readBooking(scene, own);
  if (booking === null || scene.state.own === null) return;
  const asked = scene.state.own;
  if (CHANGES.has(asked.action) || asked.action === 'pay') {
    const task = settled(scene, booking, asked);
    scene.set({ own: task });
    yield* doWithIt(scene, booking, task);
    return;
  }
  if (isOwnQuestion(asked.action)) yield* answerOwn(scene, booking, asked.action);
  else tellOfIt(scene, booking, asked.action);
  // A change that stands beside the question is still of this message.
  yield* takeNext(scene, asked);
}

function* doWithIt(scene: Scene, booking: OwnBooking, task: OwnTask): Script {
  const { action, wanted } = task;
  if (action === 'pay') yield* payOwn(scene, booking);
  else if (action === 'cancel') yield* cancelOwn(scene, booking);
  else if (action === 'reschedule') yield* moveOwn(scene, booking, wanted);
  else yield* changeOwn(scene, booking, task, newParty(scene, booking, wanted));
}

/** Goes on with the next of several wishes, once the one before it is done or left; what is asked first is answered first. */
export function* takeNext(scene: Scene, before: OwnTask | null): Script {
  const [action, ...next] = before?.next ?? [];
  const { own, awaiting, expecting } = scene.state;
  const waits = own !== null || awaiting !== null || expecting !== null || scene.handOver !== null;
  if (before === null || action === undefined || waits) return;
  scene.set({ own: { ...before, action, next } });
  yield* carryOnOwn(scene);
}
