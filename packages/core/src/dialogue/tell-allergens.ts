/** What the recipes say to a question about allergens, and what nobody can promise (domain 6). */
import type { Allergen, MenuItem } from '@myhibachi/contracts';
import { allergensNamed, fold } from '../understanding/index.ts';
import { sayDish, sayList } from './say-figures.ts';
import type { Scene } from './script.ts';
import { cite } from './tell-article.ts';
import { dishes, namedDishes, started } from './tell-catalog.ts';

/** What comes with every party, by what hosts call it. */
const INCLUDED_WORDS: readonly (readonly [slug: string, words: RegExp])[] = [
  ['fried-rice', /\b(?:fried rice|rice|arroz)\b/],
  ['vegetables', /\b(?:vegetables|veggies|verduras|vegetales)\b/],
  ['salad', /\b(?:salads?|dressing|ensaladas?|aderezo)\b/],
  ['house-sauces', /\b(?:(?:yum[ -]?yum|ginger|teriyaki|house|white)? ?sauces?|salsas?)\b/],
];

/** The dishes a question about allergens is about, those that come with every party among them. */
function dishesAskedAbout(scene: Scene): MenuItem[] {
  const line = fold(scene.heard.text);
  const named = new Set(namedDishes(scene).map(({ slug }) => slug));
  for (const [slug, words] of INCLUDED_WORDS) if (words.test(line)) named.add(slug);
  return dishes(scene).filter(({ slug }) => named.has(slug));
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

/** The allergens a question is about; a dish of the menu that bears the name of one is the dish. */
export function allergensAsked({ heard, language }: Scene): Allergen[] {
  const { upgrades, addOns, proteins, allergens } = heard.slots;
  if (allergens.length > 0) return allergens.map(({ allergen }) => allergen);
  let line = fold(heard.text);
  for (const { span } of [...upgrades, ...addOns, ...proteins])
    line = line.slice(0, span[0]) + ' '.repeat(span[1] - span[0]) + line.slice(span[1]);
  // "Soy de Fremont": who I am, and no bean.
  return allergensNamed(language === 'es' ? line.replaceAll(/\bsoy\b/g, '') : line);
}

const MUST_AVOID =
  /\b(?:allerg\w+|alergi\w+|intoleran\w+|celiac\w*|coeliac|free|without|avoid|no|can'?t|cannot|sin|libre|evitar)\b/;

/** Which dishes are made with it, for who asks where it is; which are made without it, for who must not have it. */
function tellDishesOf(scene: Scene, asked: readonly Allergen[]): void {
  const { words, hearing, language } = scene;
  const names = (rows: readonly MenuItem[]) =>
    sayList(
      rows.map(({ name }) => sayDish(name, language)),
      language,
    );
  const allergens = sayList(
    asked.map((each) => words.allergenName[each] ?? each),
    language,
  );
  const { proteins, upgrades } = hearing.menu;
  const made = dishes(scene).filter((dish) => asked.some((each) => dish.allergens.includes(each)));
  if (!MUST_AVOID.test(fold(scene.heard.text)))
    scene.say(words.dishesWith(allergens, made.length === 0 ? null : names(made)));
  const safe = [...proteins, ...upgrades].filter((dish) => asked.every((each) => !dish.allergens.includes(each)));
  if (safe.length > 0) scene.say(words.allergy({ allergens, safe: names(safe) }));
}

/** Never a promise: what is without an allergen by recipe is still cooked on the shared grill (domain 6). */
export function tellAllergens(scene: Scene): void {
  const asked = allergensAsked(scene);
  cite(scene, 'get_menu', 'Menu');
  if (!tellRecipes(scene) && asked.length > 0) tellDishesOf(scene, asked);
  scene.say(scene.words.sharedGrill);
}
