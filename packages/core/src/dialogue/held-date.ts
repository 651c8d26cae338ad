/** A date that is held or booked in this conversation keeps what was agreed on, and answers for itself. */
import type { KeptHold } from './dialogue-state.ts';
import { heldWish, type HeldWish } from './held-wish.ts';
import { sayDay, sayGuests, sayMoment, sayMoney, sayTime } from './say-figures.ts';
import { callTool, type Scene, type Script } from './script.ts';
import { readStanding, tellStanding } from './held-standing.ts';
import { sendLink } from './serve-payer.ts';
import { findArticle, tellArticle } from './tell-article.ts';
import { tellAllergens } from './tell-allergens.ts';
import { tellTips } from './tell-catalog.ts';

function factsOf({ language }: Scene, hold: KeptHold) {
  const { guests, place } = hold;
  const at = { en: ', at ', es: ', en ' }[language];
  const parts = [
    guests === null ? '' : `, ${sayGuests(guests, language)}`,
    place.street === undefined
      ? ''
      : `${at}${[place.street, place.city].filter((part) => part !== undefined).join(', ')}`,
  ];
  return {
    code: hold.code,
    when: `${sayDay(hold.date, language)}, ${sayTime(hold.start, language)}`,
    what: parts.join(''),
    deposit: sayMoney(hold.depositCents),
    total: sayMoney(hold.totalCents),
  };
}

function tellUntil(scene: Scene, hold: KeptHold): void {
  const { words, language, hearing } = scene;
  const until = sayMoment(hold.expiresAt, hold.timeZone, language);
  const facts = { ...factsOf(scene, hold), until, payHours: hearing.figures.hold.payHours };
  if (hold.token === null) scene.say(words.payBy(facts));
  else if (Temporal.Instant.compare(hearing.now, Temporal.Instant.from(hold.expiresAt)) < 0)
    scene.say(words.signBy(facts));
  else scene.say(words.signedBy(facts));
}

/** What was wished stays undone and is not lost: a person is offered, with the words. */
function keepAsAgreed(scene: Scene, line: string): void {
  scene.say(line);
  scene.set({ openQuestion: scene.heard.text.slice(0, 500) });
  scene.ask(scene.words.personOffer, 'yes_no', 'person');
}

/** What is told of a date that waits for its signature. */
type Told = Exclude<HeldWish, 'link' | 'arrival' | 'chef'>;

function tellHeldDate(scene: Scene, hold: KeptHold, wish: Told): void {
  const { words } = scene;
  const booked = hold.token === null;
  const facts = factsOf(scene, hold);
  const say: Readonly<Record<Told, () => void>> = {
    until: () => tellUntil(scene, hold),
    next: () => tellUntil(scene, hold),
    done: () => scene.say(words.pageShows(hold.code)),
    what: () => scene.say((booked ? words.isBooked : words.holds)(facts)),
    money: () => {
      scene.say(words.heldMoney(facts));
      if (scene.asks('tip_question')) tellTips(scene);
    },
    cancel: () => scene.say((booked ? words.bookedEnds : words.heldEnds)(hold.code)),
    change: () => keepAsAgreed(scene, words.heldAsAgreed(hold.code)),
    people: () => keepAsAgreed(scene, words.heldByPeople(hold.code)),
    diet: () => {
      tellAllergens(scene);
      scene.say(words.declareAtSigning);
    },
  };
  say[wish]();
  scene.links.push({ label: words.signLink, url: hold.signingUrl });
}

/** Signed, paid and known to us, it is a booking like any other of theirs. */
function* isTheirBooking(scene: Scene, { code }: KeptHold): Script<boolean> {
  if (!scene.hearing.person.signedIn) return false;
  const answer = yield* callTool(scene, 'get_my_booking', { code });
  const { own } = scene.state;
  if (answer.ok && own !== null) scene.set({ own: { ...own, code: own.code ?? code } });
  return answer.ok;
}

/** The rule for everybody, found by these words rather than by theirs. */
const RULES = { arrival: 'how early does the chef arrive to set up', chef: 'who will be my chef' } as const;

function* tellRule(scene: Scene, wish: keyof typeof RULES): Script {
  const article = yield* findArticle(scene, RULES[wish]);
  if (article === null) scene.say(scene.words.unknown);
  else tellArticle(scene, article);
}

/** Over, its date is anybody's again, and a new one may be put together here. */
function tellOver(scene: Scene, { code }: KeptHold): void {
  scene.say(scene.words.heldOver(code));
  scene.set({ hold: null });
}

function* tellAsItStands(scene: Scene, hold: KeptHold, wish: Exclude<HeldWish, 'arrival' | 'chef'>): Script {
  const standing = yield* readStanding(scene, hold);
  if (standing?.step === 'over') tellOver(scene, hold);
  else if (standing?.step === 'to_pay' || standing?.step === 'booked') tellStanding(scene, standing, wish);
  else if (wish === 'link') yield* sendLink(scene, hold);
  else tellHeldDate(scene, hold, wish);
}

/** Answers what a message wants of the held date; true where that was what it was about. Nothing of it is changed here. */
export function* serveHeld(scene: Scene): Script<boolean> {
  const { hold } = scene.state;
  const wish = heldWish(scene.hearing);
  if (hold === null || wish === null || (yield* isTheirBooking(scene, hold))) return false;
  const { wanted, place, contact } = scene.hearing.state;
  // What was heard is of no new party.
  scene.set({ wanted, place, contact, own: null, booking: false, lost: 0 });
  if (wish === 'arrival' || wish === 'chef') {
    yield* tellRule(scene, wish);
    return true;
  }
  yield* tellAsItStands(scene, hold, wish);
  return true;
}
