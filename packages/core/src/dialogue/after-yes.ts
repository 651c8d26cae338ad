/** What an explicit yes set going, told as it went. */
import {
  CancellationPreview,
  ChangePreview,
  PaymentStart,
  Quote,
  ReschedulePreview,
  SlotAlternative,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { carryOnBooking, forgetField } from './book-party.ts';
import { NOTHING_WANTED, type KeptHold } from './dialogue-state.ts';
import { handOver } from './end-turn.ts';
import { offerStarts } from './find-time.ts';
import { carryOnOwn, takeNext } from './own-bookings.ts';
import { hearOwnRefusal } from './own-changes.ts';
import { hearLinkSent } from './serve-payer.ts';
import { sayDay, sayMoment, sayMoney, sayTime } from './say-figures.ts';
import type { Answer, Refusal, Scene, Script } from './script.ts';

const Held = z.object({
  token: z.string(),
  expiresAt: z.string(),
  depositCents: z.int(),
  code: z.string(),
  date: z.string(),
  start: z.string(),
  timeZone: z.string(),
  totalCents: z.int(),
  signingUrl: z.string(),
});

function when(scene: Scene, date: string, start: string): string {
  const { language } = scene;
  return `${sayDay(date, language)} ${language === 'es' ? 'a las' : 'at'} ${sayTime(start, language)}`;
}

/** What else is kept of it, so that it can be told again. */
function agreed(
  { state }: Scene,
  expiresAt: string,
  { timeZone, depositCents }: { readonly timeZone: string; readonly depositCents: number },
): Pick<KeptHold, 'expiresAt' | 'timeZone' | 'depositCents' | 'guests' | 'place'> {
  return { expiresAt, timeZone, depositCents, guests: state.wanted.party, place: state.place };
}

function tellHeld(scene: Scene, output: unknown): void {
  const { words, language } = scene;
  const held = Held.parse(output);
  const { code, date, start, token, signingUrl, totalCents } = held;
  scene.say(
    words.held({
      code,
      when: when(scene, date, start),
      until: sayMoment(held.expiresAt, held.timeZone, language),
      deposit: sayMoney(held.depositCents),
    }),
  );
  scene.links.push({ label: words.signLink, url: signingUrl });
  scene.set({
    hold: {
      token,
      code,
      date,
      start,
      totalCents,
      signingUrl,
      ...agreed(scene, held.expiresAt, held),
    },
    booking: false,
    wanted: NOTHING_WANTED,
    quote: null,
    start: null,
    offers: [],
  });
}

const Booked = z.object({
  code: z.string(),
  date: z.string(),
  start: z.string(),
  timeZone: z.string(),
  totalCents: z.int(),
  depositCents: z.int(),
  payBy: z.string(),
  bookingUrl: z.string(),
});

function tellBooked(scene: Scene, output: unknown): void {
  const { words, language } = scene;
  const { code, date, start, totalCents, bookingUrl, ...booked } = Booked.parse(output);
  scene.say(
    words.booked({
      code,
      when: when(scene, date, start),
      until: sayMoment(booked.payBy, booked.timeZone, language),
      deposit: sayMoney(booked.depositCents),
    }),
  );
  scene.set({
    hold: {
      token: null,
      code,
      date,
      start,
      totalCents,
      signingUrl: bookingUrl,
      ...agreed(scene, booked.payBy, booked),
    },
    booking: false,
    wanted: NOTHING_WANTED,
    quote: null,
    start: null,
    offers: [],
  });
}

const Taken = z.object({ alternatives: z.array(SlotAlternative) });
const Requoted = z.object({ quote: Quote });

/** With the full address the price is another: the new quote is the one to say yes to. */
function* askAnew(scene: Scene, refusal: Refusal): Script {
  const { id, totals, expiresAt } = Requoted.parse(refusal.details).quote;
  const { totalCents, foodCents } = totals;
  scene.say(scene.words.figuresChanged);
  scene.set({
    quote: { key: scene.state.quote?.key ?? '', of: scene.state.quote?.of ?? '', id, totalCents, foodCents, expiresAt },
  });
  yield* carryOnBooking(scene);
}

/** The hold could not be made: the price or the date is looked for again, and asked about again. */
function* hearHoldRefusal(scene: Scene, refusal: Refusal): Script {
  const { words } = scene;
  switch (refusal.code) {
    case 'slot_taken':
      scene.say(words.slotTaken);
      offerStarts(scene, Taken.parse(refusal.details).alternatives);
      return;
    case 'figures_changed':
      yield* askAnew(scene, refusal);
      return;
    case 'quote_expired':
    case 'slot_unavailable':
      scene.say(words.refused[refusal.code] ?? words.badField(refusal.fields[0]?.message ?? refusal.message));
      scene.set({ quote: null, start: null });
      yield* carryOnBooking(scene);
      return;
    case 'needs_human':
      handOver(scene, 'needs_travel_quote');
      return;
    default:
      scene.say(words.refused[refusal.code] ?? words.badField(refusal.fields[0]?.message ?? refusal.message));
      forgetField(scene, refusal.fields[0]?.field ?? '');
  }
}

function tellPayment(scene: Scene, output: unknown): void {
  const { words } = scene;
  const start = PaymentStart.parse(output);
  scene.say(words.payHere(sayMoney(start.amountCents)));
  if (start.checkoutUrl !== undefined) scene.links.push({ label: words.payLabel, url: start.checkoutUrl });
  for (const line of start.instructions?.lines ?? []) scene.say(line);
}

function tellOwn(scene: Scene, tool: string, output: unknown): void {
  const { words } = scene;
  if (tool === 'change_booking') {
    const { totals, dueCents } = ChangePreview.parse(output);
    scene.say(words.changed(sayMoney(totals.totalCents), sayMoney(Math.max(0, dueCents))));
  }
  if (tool === 'reschedule_booking') {
    const { date, start } = ReschedulePreview.parse(output);
    scene.say(words.moved(when(scene, date, start)));
  }
  if (tool === 'cancel_booking') {
    const { refundCents } = CancellationPreview.parse(output);
    scene.say(refundCents === 0 ? words.cancelledPaid : words.cancelled(sayMoney(refundCents)));
  }
  if (tool === 'pay_deposit' || tool === 'pay_balance') tellPayment(scene, output);
  scene.set({ own: null });
}

/** Somebody else was at it: the same wish is asked about once more, by the booking and the figures as they are now. */
const LOOK_AGAIN: ReadonlySet<string> = new Set(['version_conflict', 'figures_changed']);

/** What came of a change, and then the one that waits behind it. */
function* hearOwn(scene: Scene, tool: string, answer: Answer): Script {
  const { own } = scene.state;
  if (answer.ok) tellOwn(scene, tool, answer.output);
  // Guests who were counted from those there were before have to be counted anew.
  else if (own !== null && own.relative !== true && LOOK_AGAIN.has(answer.code)) {
    scene.say(scene.words.refusedOwn[answer.code] ?? answer.message);
    yield* carryOnOwn(scene);
  } else hearOwnRefusal(scene, answer);
  yield* takeNext(scene, own);
}

/** Runs what the host has said yes to, and tells what came of it. */
export function* carryOut(scene: Scene, tool: string): Script {
  scene.tried.push(tool);
  scene.set({ expecting: null, awaiting: null });
  const answer = yield { do: 'confirm' };
  if (tool === 'place_hold' || tool === 'book_party') {
    if (answer.ok) (tool === 'book_party' ? tellBooked : tellHeld)(scene, answer.output);
    else yield* hearHoldRefusal(scene, answer);
    return;
  }
  if (tool === 'send_signing_link') yield* hearLinkSent(scene, answer);
  else yield* hearOwn(scene, tool, answer);
}
