/** How a date that was held here stands by now: read anew each time, since it is signed and paid for elsewhere. */
import { BookingStatus, HoldStatus, PartySummary } from '@myhibachi/contracts';
import { z } from 'zod';
import type { KeptHold } from './dialogue-state.ts';
import type { HeldWish } from './held-wish.ts';
import { sayDay, sayGuests, sayMoment, sayMoney, sayTime } from './say-figures.ts';
import { callTool, type Scene, type Script } from './script.ts';
import { tellAllergens } from './tell-allergens.ts';

const Read = z.object({
  status: HoldStatus,
  expiresAt: z.string(),
  depositCents: z.int(),
  bookingStatus: BookingStatus.nullable(),
  summary: PartySummary.pick({ code: true, date: true, start: true, timeZone: true, party: true }).extend({
    street: z.string(),
    city: z.string(),
    totalCents: z.int(),
  }),
  manageUrl: z.string().nullable(),
});

export interface Standing {
  readonly step: 'to_sign' | 'to_pay' | 'booked' | 'over';
  readonly read: z.infer<typeof Read>;
  readonly link: string;
}

const STEPS = {
  pending_signature: 'to_sign',
  pending_deposit: 'to_pay',
  converted: 'booked',
  expired: 'over',
  released: 'over',
} as const satisfies Record<HoldStatus, Standing['step']>;

/** Null for a date that was booked without a hold, and where its link has run out. */
export function* readStanding(scene: Scene, { token, signingUrl }: KeptHold): Script<Standing | null> {
  if (token === null) return null;
  const answer = yield* callTool(scene, 'get_held_date', { token });
  if (!answer.ok) return null;
  const read = Read.parse(answer.output);
  return { step: STEPS[read.status], read, link: read.manageUrl ?? signingUrl };
}

function tellToPay(scene: Scene, { read, link }: Standing): void {
  const { words, language } = scene;
  const { summary, depositCents, expiresAt } = read;
  const until = sayMoment(expiresAt, summary.timeZone, language);
  scene.say(words.signedPayBy({ code: summary.code, until, deposit: sayMoney(depositCents) }));
  scene.links.push({ label: words.signLink, url: link });
}

function tellBooked(scene: Scene, { read }: Standing): void {
  const { words, language } = scene;
  const { summary, bookingStatus } = read;
  const at = language === 'es' ? 'a las' : 'at';
  scene.say(
    words.booking({
      code: summary.code,
      when: `${sayDay(summary.date, language)} ${at} ${sayTime(summary.start, language)}`,
      guests: sayGuests(summary.party, language),
      place: `${summary.street}, ${summary.city}`,
      status: words.status[bookingStatus ?? 'confirmed'] ?? '',
    }),
  );
  if (bookingStatus === 'confirmed') scene.say(words.depositIn);
}

/** What is wished of it stays undone here: its page does it, and what it does not, a person. */
function tellWho(scene: Scene, { read }: Standing, wish: HeldWish): void {
  const { words } = scene;
  const { code, totalCents } = read.summary;
  if (wish === 'money')
    scene.say(words.heldMoney({ code, total: sayMoney(totalCents), deposit: sayMoney(read.depositCents) }));
  if (wish === 'change') scene.say(words.changesOnPage(code));
  if (wish === 'cancel') scene.say(words.cancelsOnPage(code));
  if (wish === 'diet') {
    tellAllergens(scene);
    scene.say(words.noteOnPage);
  }
  if (wish !== 'people') return;
  scene.say(words.heldByPeople(code));
  scene.set({ openQuestion: scene.heard.text.slice(0, 500) });
  scene.ask(words.personOffer, 'yes_no', 'person');
}

/** Tells what a message wants of a date that is signed, or signed and paid. */
export function tellStanding(scene: Scene, standing: Standing, wish: HeldWish): void {
  const { words } = scene;
  if (standing.step === 'to_pay') {
    tellToPay(scene, standing);
    if (wish === 'cancel') scene.say(words.heldEnds(standing.read.summary.code));
    else if (wish === 'change') scene.say(words.heldAsAgreed(standing.read.summary.code));
    else if (wish !== 'link') tellWho(scene, standing, wish);
    return;
  }
  tellBooked(scene, standing);
  tellWho(scene, standing, wish);
  scene.links.push({ label: words.manageLabel, url: standing.link });
}
