/** What the menu, the prices and the figures in force say to a question. */
import type { MenuItem } from '@myhibachi/contracts';
import { fold } from '../understanding/index.ts';
import { sayDish, sayList, sayMoney } from './say-figures.ts';
import type { Scene } from './script.ts';
import { cite } from './tell-article.ts';

type Dish = Pick<MenuItem, 'slug' | 'name' | 'priceCents'>;

export function dishes({ hearing }: Scene): MenuItem[] {
  const { proteins, upgrades, addOns, included } = hearing.menu;
  return [...proteins, ...upgrades, ...addOns, ...included];
}

export const started = (name: string): string => name.slice(0, 1).toLocaleUpperCase() + name.slice(1);

/** The dishes of the menu that the message names. */
export function namedDishes(scene: Scene): MenuItem[] {
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
