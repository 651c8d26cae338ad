/**
 * Every figure an article may hold, by the name that stands between its braces: `{{price.adult}}`. The names come from
 * the business variables (without the `Cents` of their keys), the menu and the stations, so that no text repeats a number.
 */
import { methodInWords, readFigure, type Context } from '../kernel/index.ts';
import { dishInSpanish, listItems } from '../catalog/index.ts';
import { listStations } from '../stations/index.ts';
import { DEFINITIONS, getVariables, labelOf, type VariableKey, type Variables } from '../variables/index.ts';
import {
  clockInWords,
  durationInWords,
  figureInWords,
  listInWords,
  moneyInWords,
  percentInWords,
  type Language,
} from './format-figure.ts';

export interface Figure {
  readonly name: string;
  /** What it is, for whoever writes. */
  readonly about: string;
  /** As it reads now; null while there is nothing to say, such as the cities before a station is open. */
  readonly value: string | null;
}

/** What no host needs to know, and what is about our own people. */
const NOT_TOLD: ReadonlySet<string> = new Set(['access', 'leads', 'settings']);

/** `price.partyMinimumCents` → `price.partyMinimum`. */
function figureName(key: VariableKey): string {
  return key.replace(/(Cents|Millipercent)$/, '');
}

function plainFigures(variables: Variables, language: Language): Figure[] {
  return (Object.keys(DEFINITIONS) as VariableKey[]).flatMap((key) => {
    const { unit, category } = DEFINITIONS[key];
    const value: unknown = variables[key];
    if (NOT_TOLD.has(category) || (typeof value !== 'number' && typeof value !== 'string')) return [];
    return [{ name: figureName(key), about: `${labelOf(key)}, ${unit}`, value: figureInWords(value, unit, language) }];
  });
}

const UP_TO = {
  en: (span: string, guests: number) => `${span} for up to ${guests} guests`,
  es: (span: string, guests: number) => `${span} hasta ${guests} personas`,
} as const;
const ABOVE = {
  en: (span: string) => `${span} for larger parties`,
  es: (span: string) => `${span} para grupos más grandes`,
} as const;

function scheduleFigures(variables: Variables, language: Language): Figure[] {
  const slots = variables['scheduling.slots'];
  const clock = (time: string): string => clockInWords(time, language);
  const durations = variables['scheduling.durations'].map(({ upToGuests, minutes }) => {
    const span = durationInWords(minutes, language);
    return upToGuests === null ? ABOVE[language](span) : UP_TO[language](span, upToGuests);
  });
  return [
    {
      name: 'scheduling.slotTimes',
      about: 'the usual start times',
      value: listInWords(
        slots.map(({ start }) => clock(start)),
        language,
      ),
    },
    {
      name: 'scheduling.windows',
      about: 'when a party may start',
      value: listInWords(
        slots.map(({ from, to }) => `${clock(from)}–${clock(to)}`),
        language,
      ),
    },
    {
      name: 'scheduling.durations',
      about: 'how long the cooking lasts, by party size',
      value: durations.join('; '),
    },
  ];
}

const ON_ANY_DAY = {
  en: (from: string, until: string) => `between ${from} and ${until}`,
  es: (from: string, until: string) => `entre las ${from} y las ${until}`,
} as const;

function officeFigure(variables: Variables, language: Language): Figure {
  const { from, until } = variables['inbox.officeHours'];
  const value = ON_ANY_DAY[language](clockInWords(from, language), clockInWords(until, language));
  return { name: 'inbox.officeHours', about: 'hours in which our people answer', value };
}

const NO_FEE = { en: 'none', es: 'ninguno' } as const;
const FREE = { en: 'free', es: 'gratis' } as const;
const FOR = { en: 'for', es: 'por' } as const;

function toddlerFigure(variables: Variables, language: Language): Figure {
  const cents = variables['price.toddlerCents'];
  const value = cents === 0 ? FREE[language] : `${FOR[language]} ${moneyInWords(cents, language)}`;
  return { name: 'price.toddlerInWords', about: 'toddlers eat free, or for an amount', value };
}

function paymentFigures(variables: Variables, language: Language): Figure[] {
  const fees = variables['payment.feePercents'];
  const choices = variables['payment.gratuityPercents'].map((percent) => percentInWords(percent, language));
  const methods = ['card', 'zelle', 'venmo'] as const;
  const charged = methods.filter((method) => fees[method] > 0);
  const named = charged.map((method) => `${methodInWords(method, language)} ${percentInWords(fees[method], language)}`);
  return [
    {
      name: 'payment.fees',
      about: 'fees by way of paying, in words',
      value: charged.length === 0 ? NO_FEE[language] : listInWords(named, language),
    },
    {
      name: 'payment.gratuityChoices',
      about: 'suggested tips',
      value: listInWords(choices, language, 'disjunction'),
    },
  ];
}

type Item = Awaited<ReturnType<typeof listItems>>[number];

const ALLERGENS = ['shellfish', 'fish', 'soy', 'gluten', 'sesame', 'eggs', 'dairy', 'nuts', 'sulfites'] as const;

function menuFigures(items: readonly Item[], language: Language): Figure[] {
  const said = ({ name }: Item): string => (language === 'es' ? dishInSpanish(name) : name);
  const ofKind = (kind: string): readonly Item[] => items.filter((item) => item.kind === kind);
  const names = (found: readonly Item[]): string | null =>
    found.length === 0 ? null : listInWords(found.map(said), language);
  const priced = (found: readonly Item[]): string | null =>
    found.length === 0
      ? null
      : listInWords(
          found.map((item) => `${said(item)} (+${moneyInWords(item.priceCents, language)})`),
          language,
        );
  const prices = [...ofKind('upgrade'), ...ofKind('add_on')].map(({ slug, name, priceCents }) => ({
    name: `menu.${slug}`,
    about: `price of ${name} per portion`,
    value: moneyInWords(priceCents, language),
  }));
  return [
    ...prices,
    { name: 'menu.proteins', about: 'the included proteins', value: names(ofKind('protein')) },
    { name: 'menu.upgrades', about: 'the premium proteins, with prices', value: priced(ofKind('upgrade')) },
    { name: 'menu.addOns', about: 'the add-ons, with prices', value: priced(ofKind('add_on')) },
    { name: 'menu.included', about: 'what every party gets', value: names(ofKind('included')) },
    ...ALLERGENS.map((allergen) => ({
      name: `menu.with.${allergen}`,
      about: `dishes made with ${allergen}`,
      value: names(items.filter(({ allergens }) => allergens.includes(allergen))),
    })),
  ];
}

async function loadFigures(ctx: Context, language: Language): Promise<ReadonlyMap<string, Figure>> {
  const variables = await getVariables(ctx);
  const stations = await listStations(ctx);
  const cities = [...new Set(stations.map(({ city, state }) => `${city} (${state})`))];
  const figures: Figure[] = [
    ...plainFigures(variables, language),
    toddlerFigure(variables, language),
    ...scheduleFigures(variables, language),
    officeFigure(variables, language),
    ...paymentFigures(variables, language),
    ...menuFigures(await listItems(ctx), language),
    {
      name: 'stations.cities',
      about: 'the cities our chefs start from',
      value: cities.length === 0 ? null : listInWords(cities, language),
    },
  ];
  return new Map(figures.map((figure) => [figure.name, figure]));
}

/** Every figure as it reads now in a language, by name. Cached until a variable, a dish or a station changes. */
export async function readFigures(ctx: Context, language: Language): Promise<ReadonlyMap<string, Figure>> {
  return readFigure(ctx, `figures/${language}`, () => loadFigures(ctx, language));
}
