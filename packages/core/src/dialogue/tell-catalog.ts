/** What the menu, the prices and the figures in force say to a question. */
import type { MenuItem } from '@myhibachi/contracts';
import { fold } from '../understanding/index.ts';
import { sayDish, sayList, sayMoney } from './say-figures.ts';
import type { Scene } from './script.ts';
import { cite } from './tell-article.ts';

type Dish = { readonly slug: string; readonly name: string; readonly priceCents: number };

function dishes({ hearing }: Scene): Dish[] {
  const { proteins, upgrades, addOns, included } = hearing.menu;
  return [...proteins, ...upgrades, ...addOns, ...included];
}

const started = (name: string): string => name.slice(0, 1).toLocaleUpperCase() + name.slice(1);

/** The dishes of the menu that the message names. */
export function namedDishes(scene: Scene): Dish[] {
  const { upgrades, addOns, proteins } = scene.heard.slots;
  const slugs = new Set([...upgrades, ...addOns, ...proteins].map(({ slug }) => slug));
  return dishes(scene).filter(({ slug }) => slugs.has(slug));
}

export function tellPrices(scene: Scene): void {
  const { words, hearing } = scene;
  const { price } = hearing.figures;
  const named = namedDishes(scene);
  const [only, another] = named;
  if (only !== undefined && another === undefined && only.priceCents > 0) scene.set({ spokenDish: only.slug });
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

/** Food that hosts ask for and a hibachi grill may not have; what is on the menu after all is never denied. */
const OTHER_FOODS =
  /\b(?:sushi|sashimi|ramen|udon|pho|pizzas?|burgers?|hot ?dogs?|tacos?|pasta|egg rolls?|spring rolls?|miso soup|soups?|tempura|pork|lamb|duck|octopus|crab(?: legs)?|oysters?|tuna|mahi mahi|wagyu|kobe beef|ribs|brisket|turkey|ice cream|desserts?|mochi|fries|sopas?|postres?|cerdo|pulpo|cangrejo|pavo)\b/;

export function otherFood(scene: Scene): string | null {
  const food = OTHER_FOODS.exec(fold(scene.heard.text))?.[0];
  if (food === undefined) return null;
  const known = dishes(scene).some(({ name }) => fold(name).includes(food.replace(/s$/, '')));
  return known ? null : food;
}

export function tellMenu(scene: Scene): void {
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
  const other = otherFood(scene);
  if (other !== null) scene.say(words.notOnMenu(started(other)));
  scene.say(
    words.menu({
      proteins: plain(proteins),
      upgrades: priced(upgrades),
      addOns: priced(addOns),
      included: plain(included),
    }),
  );
}

/** What comes with every party, by what hosts call it. */
const INCLUDED_WORDS: readonly (readonly [slug: string, words: RegExp])[] = [
  ['fried-rice', /\b(?:fried rice|rice|arroz)\b/],
  ['vegetables', /\b(?:vegetables|veggies|verduras|vegetales)\b/],
  ['salad', /\b(?:salad|ensalada)\b/],
  ['house-sauces', /\b(?:(?:yum[ -]?yum|ginger|teriyaki|house|white)? ?sauces?|salsas?)\b/],
];

/** The dishes a question about allergens is about, those that come with every party among them. */
function dishesAskedAbout(scene: Scene): MenuItem[] {
  const { proteins, upgrades, addOns, included } = scene.hearing.menu;
  const line = fold(scene.heard.text);
  const named = new Set(namedDishes(scene).map(({ slug }) => slug));
  for (const [slug, words] of INCLUDED_WORDS) if (words.test(line)) named.add(slug);
  return [...proteins, ...upgrades, ...addOns, ...included].filter(({ slug }) => named.has(slug));
}

/** Whether a question about allergens names a dish. */
export function namesDishOfRecipe(scene: Scene): boolean {
  return dishesAskedAbout(scene).length > 0;
}

/** What these dishes are made with by recipe; false where none is named. */
function tellRecipes(scene: Scene): boolean {
  const { words, language } = scene;
  const asked = dishesAskedAbout(scene);
  for (const { name, allergens } of asked) {
    const list = allergens.map((each) => words.allergenName[each] ?? each);
    scene.say(words.madeWith(started(sayDish(name, language)), list.length === 0 ? null : sayList(list, language)));
  }
  return asked.length > 0;
}

/** Never a promise: what is without an allergen by recipe is still cooked on the shared grill (domain 6). */
export function tellAllergens(scene: Scene): void {
  const { words, hearing, language, heard } = scene;
  const asked = heard.slots.allergens.map(({ allergen }) => allergen);
  const { proteins, upgrades } = hearing.menu;
  const safe = [...proteins, ...upgrades].filter((dish) => asked.every((each) => !dish.allergens.includes(each)));
  cite(scene, 'get_menu', 'Menu');
  const recipes = tellRecipes(scene);
  if (!recipes && asked.length > 0 && safe.length > 0)
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

const ONLY_DISH =
  /^\W*(?:(?:ok|and|also|y|e|what about|how about|que tal|the|a|an|el|la|los|las|your)[ ,]*)*¦+(?:[ ,]*(?:and|or|y|o|the|then|please)?[ ,]*¦+)*(?:[ ,]*(?:please|pls|por favor))?\W*$/;

/** "What about lobster?", behind the price of another: nothing but the dish. */
export function namesOnlyDish({ heard }: Scene): boolean {
  const { upgrades, addOns, proteins } = heard.slots;
  let line = heard.text;
  for (const { span } of [...upgrades, ...addOns, ...proteins])
    line = line.slice(0, span[0]) + '¦'.repeat(span[1] - span[0]) + line.slice(span[1]);
  return line !== heard.text && ONLY_DISH.test(fold(line));
}

export function tellTips(scene: Scene): void {
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
