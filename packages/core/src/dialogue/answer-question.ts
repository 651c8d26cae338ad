/** Questions: about figures and dishes from the catalog, about everything else from knowledge, or not at all. */
import type { Allergen } from '@myhibachi/contracts';
import { asksSomething, fold, splitQuestions, type Intent } from '../understanding/index.ts';
import type { Scene, Script } from './script.ts';
import { asksForWhole } from './asked-figure.ts';
import { ensureQuote } from './price-party.ts';
import { narrowTo } from './one-question.ts';
import { meantIntent, withWhatWasAsked } from './follow-up.ts';
import { wishesDish } from './take-in.ts';
import { namesParty } from './take-turn.ts';
import { namedDishes, namesOnlyDish, otherFood, tellMenu, tellPrices, tellTips } from './tell-catalog.ts';
import { allergensAsked, namesDishOfRecipe, tellAllergens } from './tell-allergens.ts';
import { NEVER_SHORT, cite, findArticle, sentenceOf, tellArticle } from './tell-article.ts';
import { tellCancelling } from './tell-cancelling.ts';
import { tellDrive, tellTravel } from './tell-travel.ts';

/** A question nobody here can answer; among several, in the host's words, so that it is plain which one it is. */
export function noteUnknown(scene: Scene, question: string): void {
  scene.gaps.push(question);
  const several = splitQuestions(fold(scene.hearing.heard.text)).length > 1;
  // A figure of theirs, said back, would look like one of ours.
  scene.say(several && !/\d/.test(question) ? scene.words.unknownOf(question.trim()) : scene.words.unknown);
}

/** From an article with its source; a question without one is noted, and a person offered. */
function* answerFromKnowledge(scene: Scene, question: string): Script<boolean> {
  const article = yield* findArticle(scene, question);
  if (article === null) {
    noteUnknown(scene, question);
    return false;
  }
  tellArticle(scene, article);
  return true;
}

/** Questions that the catalog answers in general, and an article where it is about something in particular. */
const IN_PARTICULAR: ReadonlySet<Intent> = new Set(['menu_question', 'price_question']);
/** What these say, the menu and the figures in force say shorter. */
const SAID_BY_CATALOG: ReadonlySet<string> = new Set([
  'choosing-proteins',
  'what-is-included',
  'premium-upgrades',
  'add-ons',
  'price-per-person',
  'children-prices',
  'party-minimum',
  'exact-price',
]);

/** "… and how much is it?" asks of what was spoken of before. */
const REFERS_BACK =
  /^\W*(?:how much|what|cuanto) (?:is|are|do|does|would|cuesta|cuestan|es|son|sale)\b(?: (?:it|they|that|those|this|esto|eso))?(?: (?:cost|be|run|extra|each))?\W*$/;

/** "Can I see the menu?", "how much is it?": nothing but what the catalog says. */
const ONLY_CATALOG =
  /^\W*(?:(?:hi|hey|hello|hola|please|pls|ok|so|and|can|could|may|i|we|you|me|us|see|show|send|get|have|look|at|view|share|what|whats|what's|is|are|on|the|your|a|full|whole|menu|carta|menus|prices?|pricing|rates?|price list|how much|do|does|it|cost|charge|about|tell|puedo|puede|ver|el|la|su|sus|los|las|precios?|que|cual|cuales|es|son|hay|en|tienen|me|muestra|mandar|enviar|un|una)\W+)*$/;

const ASKS_LEAST_GUESTS =
  /\b(?:minimum|min|least|minimo)\b[^.?!\n]{0,30}(?:\b(?:people|persons?|guests?|adults|head ?count|personas|invitados)\b|\d)|\b(?:people|persons?|guests?|personas|invitados)\b[^.?!\n]{0,20}\b(?:minimum|min|least|minimo)\b/;

/** Our minimum is an amount: who asks for a number of guests is told so. */
function* tellMinimum(scene: Scene): Script<boolean> {
  if (!ASKS_LEAST_GUESTS.test(fold(scene.heard.text))) return false;
  const article = yield* findArticle(scene, LEAST_GUESTS[scene.language]);
  if (article !== null) tellArticle(scene, article);
  return article !== null;
}
const LEAST_GUESTS = { en: 'minimum number of people or guests', es: 'número mínimo de invitados' } as const;

function* answerInParticular(scene: Scene, intent: Intent, asked: string): Script<boolean> {
  if (intent === 'price_question' && (yield* tellMinimum(scene))) return true;
  if (!IN_PARTICULAR.has(intent) || namedDishes(scene).length > 0) return false;
  const { intents, text } = scene.hearing.heard;
  const back = intents.length > 1 && REFERS_BACK.test(fold(asked));
  if (!back && ONLY_CATALOG.test(`${fold(asked)} `)) return false;
  const question = back ? text.slice(0, 500) : asked;
  const article = yield* findArticle(scene, question);
  if (article === null || SAID_BY_CATALOG.has(article.slug)) return false;
  tellArticle(scene, article);
  return true;
}

const FROM_KNOWLEDGE = [
  'venue_question',
  'weather_question',
  'process_question',
  'referral',
  'policy_question',
  'unknown_question',
] as const satisfies readonly Intent[];

/** A party that is priced in the same breath needs no list of prices. */
function isPricedAnyway(scene: Scene, intent: Intent): boolean {
  if (intent === 'price_question' && asksForWhole(scene)) return true;
  const { party } = scene.state.wanted;
  const { upgrades, addOns, party: named } = scene.heard.slots;
  const portions = [...upgrades, ...addOns].every(({ quantity }) => quantity !== null);
  return (
    intent === 'price_question' &&
    party !== null &&
    party.adults > 0 &&
    portions &&
    (named !== undefined || scene.heard.intents.some(({ name }) => name === 'quote'))
  );
}

const HOW_MANY_PROTEINS = /\b(?:how many|cuantas)\b[^.?!\n]{0,16}\b(?:proteins?|meats?|choices?|proteinas?|carnes)\b/;

/** What the menu, the prices and the figures in force say to it. */
const FROM_CATALOG: Partial<Record<Intent, (scene: Scene) => void>> = {
  price_question: tellPrices,
  menu_question: tellMenu,
  travel_question: tellTravel,
  allergy_question: tellAllergens,
  tip_question: tellTips,
};

/** Questions the way itself answers as it goes on, and wishes put as questions. */
function answersByTheWay(scene: Scene, intent: Intent): boolean {
  if (isPricedAnyway(scene, intent)) return true;
  if (scene.state.wanted.party === null && namesOnlyDish(scene)) {
    tellPrices(scene);
    return true;
  }
  if (intent !== 'unknown_question' && intent !== 'menu_question') return false;
  if (intent === 'unknown_question' && otherFood(scene) !== null) {
    tellMenu(scene);
    return true;
  }
  if (asksForWhole(scene) || wishesDish(scene.heard, scene.state.wanted.party !== null)) return true;
  // "Can I get lobster?": of a dish that is on the menu, its price says yes.
  if (intent === 'menu_question' || !wishesDish(scene.heard, true)) return false;
  tellPrices(scene);
  return true;
}

function* answerFromCatalog(scene: Scene, intent: Intent, question: string): Script<boolean> {
  const tell = FROM_CATALOG[intent];
  if (tell === undefined) return false;
  if (intent === 'menu_question' && HOW_MANY_PROTEINS.test(fold(scene.heard.text))) {
    cite(scene, 'get_figures', 'Prices and rules');
    scene.say(scene.words.proteinsEach(scene.hearing.figures.price.proteinsPerGuest));
    return true;
  }
  if (intent === 'travel_question' && (yield* tellDrive(scene))) return true;
  if (intent === 'allergy_question' && (yield* tellDiet(scene, question))) return true;
  if (!(yield* answerInParticular(scene, intent, question))) tell(scene);
  return true;
}

/** "Is there shellfish?", "do you have gluten free?" */
const ASKS_OF_FOOD =
  /\b(?:free|options?|opciones|sin (?:gluten|lacteos|leche|huevo)|can you (?:do|make|cook)|pueden|(?:is|are|will|would) there|hay|llevan?|usan?|use|contain\w*|contien\w+)\b/;

/** How we cook without it says more than the list of dishes that are made so. Who asks is told of the shared grill. */
function* tellDiet(scene: Scene, question: string): Script<boolean> {
  const [asked, another] = allergensAsked(scene);
  const general = asked !== undefined && another === undefined && !namesDishOfRecipe(scene);
  if (!general || !ASKS_OF_FOOD.test(fold(scene.heard.text)) || !asksSomething(fold(scene.heard.text))) return false;
  const article = yield* findArticle(scene, question);
  if (article === null || article.slug !== DIETS[asked]) return false;
  tellArticle(scene, article);
  if (!NEVER_SHORT.test(article.text)) scene.say(scene.words.sharedGrill);
  return true;
}
/** The articles on how we cook without it. */
const DIETS: Partial<Readonly<Record<Allergen, string>>> = {
  gluten: 'gluten-free',
  dairy: 'dairy-free',
  eggs: 'egg-and-soy',
  soy: 'egg-and-soy',
  nuts: 'nut-allergy',
  shellfish: 'shellfish-allergy',
  fish: 'shellfish-allergy',
};

/** Answers one question of the message, by the words that ask it; false when it is none. */
export function* answerQuestion(scene: Scene, intent: Intent, at: number): Script<boolean> {
  return yield* scene.answeringOnly(narrowTo(scene.hearing.heard, at), () => answerHere(scene, intent, at));
}

function* answerHere(scene: Scene, intent: Intent, at: number): Script<boolean> {
  if (answersByTheWay(scene, intent)) return true;
  const question = withWhatWasAsked(scene, sentenceOf(scene.heard, at));
  const told = yield* answerAs(scene, meantIntent(scene, intent), question);
  if (told) scene.set({ lastAsked: { intent: meantIntent(scene, intent), question: question.slice(0, 300) } });
  return told;
}

/** "We want to do it at Central Park, 30 people" says where and asks nothing. */
function saysOnlyWhere(scene: Scene, question: string): boolean {
  const asks = asksSomething(fold(scene.heard.text)) || asksSomething(fold(question));
  return !asks && namesParty(scene.hearing);
}

function* answerAs(scene: Scene, intent: Intent, question: string): Script<boolean> {
  if (intent !== 'travel_question' && asksOfReach(scene))
    return yield* answerFromCatalog(scene, 'travel_question', question);
  if (intent === 'availability') return yield* tellStartTimes(scene, question);
  if (yield* answerFromCatalog(scene, intent, question)) return true;
  if (!FROM_KNOWLEDGE.some((name) => name === intent)) return false;
  const moves =
    /\b(?:reschedul\w*|mov(?:e|ing)|change (?:the|my|our) (?:date|day|time)|reagendar|cambiar (?:la|el) (?:fecha|dia))\b/;
  const ofMoving = moves.test(fold(scene.heard.text));
  if (intent === 'policy_question' && !ofMoving && (yield* tellCancelling(scene))) return true;
  if (saysOnlyWhere(scene, question)) return false;
  yield* answerOrOfferPerson(scene, intent === 'process_question' ? withoutParty(scene, question) : question);
  return true;
}

/** "Can we get 2 chefs for 20 people?" asks about chefs. */
function withoutParty({ heard }: Scene, question: string): string {
  const left = question.replace(heard.slots.party?.text ?? '', '').trim();
  return left === '' ? question : left;
}

const REACHES = /\b(?:serve|service|come|go|travel|drive|deliver|cover|reach|atienden|llegan|van|vienen|cubren)\b/;

/** "Do you serve Lodi?" */
function asksOfReach({ heard }: Scene): boolean {
  const { place, party } = heard.slots;
  return place?.city !== undefined && party === undefined && REACHES.test(fold(heard.text));
}

const ASKS_STARTS =
  /\b(?:what|which|que|cuales?) (?:start(?:ing)? )?(?:times?|time slots?|slots|hours|horas|horarios?)\b/;

/** "What time slots do you have?", before there is a day whose free hours could be told. */
function* tellStartTimes(scene: Scene, question: string): Script<boolean> {
  const { date, dates, span } = scene.state.wanted;
  const open = date === null && dates.length === 0 && span === null && scene.state.own === null;
  if (!open || !ASKS_STARTS.test(fold(scene.heard.text))) return false;
  const article = yield* findArticle(scene, question);
  if (article !== null) tellArticle(scene, article);
  return article !== null;
}

/** What no article answers is noted, and a person offered. */
export function* answerOrOfferPerson(scene: Scene, question: string): Script {
  // What tries to turn us is no question of a host, beside what they want.
  if (scene.heard.signals.injection !== undefined && scene.asks('quote', 'availability', 'book')) return;
  if (yield* answerFromKnowledge(scene, question)) return;
  // A price asked for in the same breath is told before the person is offered.
  const { party } = scene.state.wanted;
  if (scene.asks('quote') && party !== null && party.adults + party.children > 0) yield* ensureQuote(scene, party);
  scene.set({ openQuestion: scene.gaps.at(-1) ?? null });
  scene.ask(scene.words.personOffer, 'yes_no', 'person');
}
