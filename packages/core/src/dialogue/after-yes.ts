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
import { NOTHING_WANTED } from './dialogue-state.ts';
import { handOver } from './end-turn.ts';
import { offerStarts } from './find-time.ts';
import { hearOwnRefusal } from './own-changes.ts';
import { sayDay, sayMoment, sayMoney, sayTime } from './say-figures.ts';
import type { Refusal, Scene, Script } from './script.ts';

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
    hold: { token, code, date, start, totalCents, signingUrl },
    booking: false,
    wanted: NOTHING_WANTED,
    quote: null,
    start: null,
    offers: [],
  });
}

const Taken = z.object({ alternatives: z.array(SlotAlternative) });
const Requoted = z.object({ quote: Quote });

/** The hold could not be made: the price or the date is looked for again, and asked about again. */
function* hearHoldRefusal(scene: Scene, refusal: Refusal): Script {
  const { words, state } = scene;
  const { code, details } = refusal;
  const at = refusal.fields[0]?.field ?? '';
  const taken = Taken.safeParse(details);
  const requoted = Requoted.safeParse(details);
  if (code === 'slot_taken' && taken.success) {
    scene.say(words.slotTaken);
    offerStarts(scene, taken.data.alternatives);
  } else if (code === 'figures_changed' && requoted.success) {
    const { id, totals, expiresAt } = requoted.data.quote;
    const { totalCents, foodCents } = totals;
    scene.say(words.figuresChanged);
    scene.set({ quote: { key: state.quote?.key ?? '', id, totalCents, foodCents, expiresAt } });
    yield* carryOnBooking(scene);
  } else if (code === 'quote_expired' || code === 'slot_unavailable') {
    scene.say(code === 'quote_expired' ? (words.refused['quote_expired'] ?? '') : refusal.message);
    scene.set({ quote: null, start: null });
    yield* carryOnBooking(scene);
  } else if (code === 'needs_human') handOver(scene, 'needs_travel_quote');
  else {
    scene.say(words.refused[code] ?? words.badField(refusal.fields[0]?.message ?? refusal.message));
    forgetField(scene, at);
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

const LinksLeft = z.object({ signingLinksLeft: z.int() });

/** Runs what the host has said yes to, and tells what came of it. */
export function* carryOut(scene: Scene, tool: string): Script {
  scene.tried.push(tool);
  scene.set({ expecting: null, awaiting: null });
  const answer = yield { do: 'confirm' };
  if (tool === 'place_hold') {
    if (answer.ok) tellHeld(scene, answer.output);
    else yield* hearHoldRefusal(scene, answer);
    return;
  }
  if (tool === 'send_signing_link') {
    const { words } = scene;
    if (answer.ok) scene.say(words.linkSent(LinksLeft.parse(answer.output).signingLinksLeft));
    else scene.say(words.refused[answer.code === 'limit_reached' ? 'link_limit' : answer.code] ?? answer.message);
    return;
  }
  if (answer.ok) tellOwn(scene, tool, answer.output);
  else hearOwnRefusal(scene, answer);
}
