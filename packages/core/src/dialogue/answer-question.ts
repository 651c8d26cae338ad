/** Questions: about figures and dishes from the catalog, about everything else from knowledge, or not at all. */
import { fold, type Intent } from '../understanding/index.ts';
import { sayDish, sayList, sayMoney } from './say-figures.ts';
import type { Scene, Script } from './script.ts';
import { asksForWhole } from './asked-figure.ts';
import { ensureQuote } from './price-party.ts';
import { wishesDish } from './take-in.ts';
import { cite, findArticle, sentenceOf, tellArticle } from './tell-article.ts';
import { tellCancelling } from './tell-cancelling.ts';
import { tellDrive, tellTravel } from './tell-travel.ts';

type Dish = { readonly slug: string; readonly name: string; readonly priceCents: number };

function dishes({ hearing }: Scene): Dish[] {
  const { proteins, upgrades, addOns, included } = hearing.menu;
  return [...proteins, ...upgrades, ...addOns, ...included];
}

const started = (name: string): string => name.slice(0, 1).toLocaleUpperCase() + name.slice(1);

/** The dishes of the menu that the message names. */
function namedDishes(scene: Scene): Dish[] {
  const { upgrades, addOns, proteins } = scene.heard.slots;
  const slugs = new Set([...upgrades, ...addOns, ...proteins].map(({ slug }) => slug));
  return dishes(scene).filter(({ slug }) => slugs.has(slug));
}

function tellPrices(scene: Scene): void {
  const { words, hearing } = scene;
  const { price } = hearing.figures;
  const named = namedDishes(scene);
  cite(scene, named.length > 0 ? 'get_menu' : 'get_figures', named.length > 0 ? 'Menu' : 'Prices and rules');
  for (const dish of named) {
    const name = started(sayDish(dish.name, scene.language));
    scene.say(dish.priceCents === 0 ? words.dishIncluded(name) : words.dish(name, sayMoney(dish.priceCents)));
  }
  if (named.length > 0) return;
  scene.say(
    words.prices({
      adult: sayMoney(price.adultCents),
      child: sayMoney(price.childCents),
      toddler: price.toddlerCents === 0 ? null : sayMoney(price.toddlerCents),
      minimum: sayMoney(price.partyMinimumCents),
      proteins: price.proteinsPerGuest,
      adultAge: price.adultFromAge,
      childAge: price.childFromAge,
    }),
  );
}

function tellMenu(scene: Scene): void {
  const { words, hearing, language } = scene;
  if (namedDishes(scene).length > 0) {
    tellPrices(scene);
    return;
  }
  const priced = (list: readonly Dish[]) =>
    sayList(
      list.map(({ name, priceCents }) => `${sayDish(name, language)} (${sayMoney(priceCents)})`),
      language,
    );
  const plain = (list: readonly Dish[]) =>
    sayList(
      list.map(({ name }) => sayDish(name, language)),
      language,
    );
  const { proteins, upgrades, addOns, included } = hearing.menu;
  cite(scene, 'get_menu', 'Menu');
  scene.say(
    words.menu({
      proteins: plain(proteins),
      upgrades: priced(upgrades),
      addOns: priced(addOns),
      included: plain(included),
    }),
  );
}

/** Never a promise: what is without an allergen by recipe is still cooked on the shared grill (domain 6). */
function tellAllergens(scene: Scene): void {
  const { words, hearing, language, heard } = scene;
  const asked = heard.slots.allergens.map(({ allergen }) => allergen);
  const { proteins, upgrades } = hearing.menu;
  const safe = [...proteins, ...upgrades].filter((dish) => asked.every((each) => !dish.allergens.includes(each)));
  cite(scene, 'get_menu', 'Menu');
  if (asked.length > 0 && safe.length > 0)
    scene.say(
      words.allergy({
        allergens: sayList(
          asked.map((each) => words.allergenName[each] ?? each),
          language,
        ),
        safe: sayList(
          safe.map(({ name }) => sayDish(name, language)),
          language,
        ),
      }),
    );
  scene.say(words.sharedGrill);
}

/** From an article with its source; a question without one is noted, and a person offered. */
function* answerFromKnowledge(scene: Scene, question: string): Script<boolean> {
  const article = yield* findArticle(scene, question);
  if (article === null) {
    scene.gaps.push(question);
    scene.say(scene.words.unknown);
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

function* answerInParticular(scene: Scene, intent: Intent, asked: string): Script<boolean> {
  if (!IN_PARTICULAR.has(intent) || namedDishes(scene).length > 0) return false;
  const { intents, text } = scene.heard;
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
    (named !== undefined || scene.asks('quote'))
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
  if (intent !== 'unknown_question' && intent !== 'menu_question') return false;
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
  if (!(yield* answerInParticular(scene, intent, question))) tell(scene);
  return true;
}

/** Answers one question of the message; false when it is none. */
export function* answerQuestion(scene: Scene, intent: Intent, at: number): Script<boolean> {
  if (answersByTheWay(scene, intent)) return true;
  const question = sentenceOf(scene.heard, at);
  if (yield* answerFromCatalog(scene, intent, question)) return true;
  if (!FROM_KNOWLEDGE.some((name) => name === intent)) return false;
  if (intent === 'policy_question' && (yield* tellCancelling(scene))) return true;
  yield* answerOrOfferPerson(scene, question);
  return true;
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

function tellTips(scene: Scene): void {
  const { suggestedPercents } = scene.hearing.figures.gratuity;
  cite(scene, 'get_figures', 'Prices and rules');
  scene.say(
    scene.words.tip(
      sayList(
        suggestedPercents.map((percent) => `${percent} %`),
        scene.language,
        'or',
      ),
    ),
  );
}
