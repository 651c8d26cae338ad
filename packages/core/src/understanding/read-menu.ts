/** The dishes a host names, with portions where they are said. */
import { LRUCache } from 'lru-cache';
import { AWAY, CLEARED, DISH_WORDS, EACH, REDUCES, REFUSED, SWAPPED } from './menu-lexicon.ts';
import { onTop, withWhatComes, type Hit } from './menu-moves.ts';
import { fold } from './read-text.ts';
import { take, type Reading, type Rest } from './reading.ts';
import { secondThought } from './taken-back.ts';
import type { FoundItem, KnownMenu } from './understanding.ts';

type Dish = KnownMenu['items'][number];

export type Refused = FoundItem & {
  readonly from: number;
  /** Only as many portions as were said go. */
  readonly fewer: boolean;
  /** Portions of what comes with the price, for which something else comes: nobody counts them. */
  readonly included: boolean;
};

export interface MenuFound {
  readonly proteins: readonly FoundItem[];
  readonly upgrades: readonly FoundItem[];
  readonly addOns: readonly FoundItem[];
  /** Slugs the host does not want (any more). */
  readonly refused: readonly Refused[];
}

/** What a dish may be called: its words in the lexicon, and its name on the menu in one or several. */
function callings(dish: Dish): string {
  const name = fold(dish.name.normalize('NFKC')).trim();
  const known = DISH_WORDS[dish.slug];
  return [...(known === undefined ? [] : [known]), ...(name === '' ? [] : [`${RegExp.escape(name)}(?:s|es)?`])].join(
    '|',
  );
}

const COUNT = String.raw`(?<!\d)(?<!\b(?:for|para|somos|seremos|party of|we are|we're) (?=\d{1,3} (?:with|con) ))(?<count>\d{1,3}) ?(?<change>more|additional|fewer|less|mas|menos)? ?(?:x|×|(?:orders?|portions?|pieces?|servings?|plates?)(?: of)?|of (?:us|them|those|(?:the|our) (?:adults|guests|people|kids|ladies|guys|women|men|friends))(?: (?:want|get|having|to have|make (?:it|that)|do|go with|switch to|upgrade to))?|(?:people|guests|adults|persons)(?: will)? (?:to|get|getting|want|having)|of the|of|de|ordenes de|porciones de|(?:people|guests|adults|persons|kids|personas|adultos|invitados)?(?: ?(?:who|that|que))?(?: ?(?:will|would|want to|wants to|would like to|like to|can|could|to|wanna))? ?(?:add|quieren|piden|prefieren|comen|upgraded?|upgrades|upgrading|switch|does|do|have|order|choose|pick|prefer|eat|go with|went with)(?: to)?|people want|wants?|gets?|having|would like|with|con|extra|quieren|grilled|(?<=\b(?:upgrade|upgrading|change|switch|make) \d{1,3} )to)? ?`;
const BEHIND = String.raw`(?: (?:x ?|to |a |for (?:the )?(?:about )?|para (?:las? |los )?)(?<behind>\d{1,3})\b(?! ?(?:[ap]m|:|\/|people|guests|personas|adult|kids|children|ninos|of\b(?! (?:us|them|those|the (?:adults|guests|group)|our (?:adults|guests|friends)))|on\b|at \d))| ?\((?<bracket>\d{1,3})\)|: ?(?<colon>\d{1,3})| x(?<times>\d{1,3})| (?<after>\d{1,3})(?=\W*$|[,;.](?!\d)|,? (?:and|y) \d))?`;
/** "Take the gyoza off", "dos langostas más". */
const SAID_BEHIND = String.raw`(?<off> (?:off|out)\b(?! of))?(?<changeBehind> (?:more|less|fewer|mas|menos)\b(?! (?:than|que|\d)))?`;
const FOR_EACH = String.raw`(?: (?:portions?|orders?|servings?))?(?<each> (?:upgrade )?(?:(?:only|just|solo|solamente) )?(?:for|to|por|para|a)(?: (?:only|just|solo))?(?: (?:the|a|los|las))? (?:${EACH})\b| (?:each|per person|per guest|por persona|cada uno)\b)?`;
const EACH_BEFORE = String.raw`(?<eachBefore>\b(?:everyone|everybody|all of us|todos|we all|they all|all) (?:gets?|wants?|will have|has|have|having|to have|to|quieren|queremos)(?: the)? )?`;
const FILLER = String.raw`(?:\b(?:all of|all|the|a|an|some|any|el|la|los|las|un|una|our|my|that|grilled|hibachi|extra|upgrade to|upgrade) ){0,3}`;

/** The pattern for one dish with what stands around it. */
function patternFor(dish: Dish, behind: string): RegExp {
  return new RegExp(
    String.raw`(?<refused>\b(?:${REFUSED}) |\b(?<swapped>${SWAPPED}) )?(?<takes>\b(?:take|leave|cut|pull|get|keep) )?${EACH_BEFORE}${FILLER}(?:${COUNT})?${FILLER}\b(?<dish>${callings(dish)})\b${behind}${SAID_BEHIND}${FOR_EACH}`,
    'g',
  );
}

/** "swap the chicken for salmon": what goes is followed by what comes. */
const SWAPPED_FOR =
  /^(?: out)? (?:to|for|with|into|por|a|con) (?!\d{1,3}(?! (?!please|instead|then|por|portions?|orders?)[a-z]))/;

/** "Half of us want filet", "la mitad quiere langosta". */
const HALF_BEFORE =
  /\b(?:half (?:of )?(?:us|them|(?:the |our )?(?:guests|people|adults|group|party|table|crowd|everyone))|half|la mitad(?: de (?:nosotros|ellos|los invitados|la gente))?)(?: of)?(?: (?:can|could|will|would|wants?|gets?|have|has|having|to have|like|quieren?|con|like to have|prefers?))* ?(?:the |el |la )?$/;

/** "10 adults each with 2 filets", "2 lobsters each". */
const EACH_WITH =
  /\b(?:each|every(?:one|body))(?: (?:person|guest|adult|1|of us|of them))?(?: (?:with|gets?|getting|having|has|have|wants?|to have|will have|would like))* ?$/;
const EACH_BEHIND = /\b(?:each|apiece|a ?piece|per person|per guest|cada uno|por persona)$/;

function perGuestOf(said: FoundItem['quantity'], words: string, before: string): number | undefined {
  const each = EACH_WITH.test(before) || EACH_BEHIND.test(words.trimEnd());
  return each && typeof said === 'number' && said > 1 && said <= MOST_EACH ? said : undefined;
}
/** "Lobster for all adults". Null: for everybody who pays. */
function eachOfWhom(words: string): 'adults' | 'children' | null {
  if (/\b(?:adults|adultos|grown ?ups)\b/.test(words)) return 'adults';
  return /\b(?:kids|children|ninos)\b/.test(words) ? 'children' : null;
}

/** More of one dish nobody eats. */
const MOST_EACH = 4;

/** The portions said before or behind the dish. */
function quantityOf(groups: Record<string, string | undefined>, before = ''): FoundItem['quantity'] {
  const said = ['count', 'behind', 'bracket', 'colon', 'times', 'after']
    .map((place) => groups[place])
    .find((count) => count !== undefined);
  const each = groups['each'] !== undefined || groups['eachBefore'] !== undefined || EACH_WITH.test(before);
  // "One portion for each of us" counts portions a guest, not portions.
  if (said !== undefined && !(each && Number(said) === 1)) return Number(said);
  return each ? 'each' : null;
}

function changeOf({ count, change, changeBehind }: Record<string, string | undefined>): FoundItem['change'] {
  const said = change ?? changeBehind?.trim();
  if (count === undefined || said === undefined) return undefined;
  return /^(?:more|additional|mas)$/.test(said) ? 'more' : 'fewer';
}

/** What goes altogether, and of what only so many portions go: "remove one filet", "take 2 lobsters away". */
function refusal(
  groups: Record<string, string | undefined>,
  behind: string,
): Pick<Hit, 'refused' | 'fewer' | 'swapped'> {
  const { refused, swapped, takes, off } = groups;
  const swaps = swapped !== undefined;
  const away = takes !== undefined && (off !== undefined || AWAY.test(behind));
  const going = !swaps || SWAPPED_FOR.test(behind);
  const goes = away || ((refused ?? swapped) !== undefined && going);
  return { refused: goes, fewer: goes && (away || swaps || REDUCES.test(refused ?? '')), swapped: goes && swaps };
}

/** `named` finds the dish by its words alone: most lines name none, and need no look at what stands around it. */
interface Pattern {
  readonly dish: Dish;
  readonly named: RegExp;
  readonly whole: RegExp;
  /** Without a number behind it: in "swap 2 filets for 2 lobsters" that is the lobster's. */
  readonly alone: RegExp;
  /** What comes for a dish, with its number. */
  readonly comes: RegExp;
}

/** The dish with what stands around it, from the place where it was found. */
function readAt(line: string, found: RegExpExecArray, { alone, comes }: Pattern): RegExpExecArray {
  if (found.groups?.['swapped'] === undefined || found.groups['behind'] === undefined) return found;
  alone.lastIndex = found.index;
  const short = alone.exec(line);
  return short !== null && comes.test(line.slice(short.index + short[0].length)) ? short : found;
}

function hitsOf(line: string, pattern: Pattern): Hit[] {
  const { dish, named, whole } = pattern;
  if (!named.test(line)) return [];
  return line
    .matchAll(whole)
    .toArray()
    .map((found) => readAt(line, found, pattern))
    .map((match) => {
      const groups = match.groups ?? {};
      const [from, end] = [match.index, match.index + match[0].length];
      const said = quantityOf(groups, line.slice(0, from));
      const second = typeof said === 'number' ? secondThought(line, from, end) : null;
      const [quantity, to] = second === null ? [said, end] : [second.count, second.to];
      const goes = refusal(groups, line.slice(end));
      const wide = groups['dish']?.length ?? 0;
      const half = said === null && HALF_BEFORE.test(line.slice(0, from));
      const change = changeOf(groups) ?? onTop(line, from, quantity);
      const perGuest = perGuestOf(quantity, line.slice(from, to), line.slice(0, from));
      const eachOf = quantity === 'each' ? eachOfWhom(line.slice(from, to)) : null;
      return {
        half,
        perGuest,
        eachOf,
        dish,
        from,
        to,
        quantity,
        change,
        ...goes,
        fewer: goes.fewer && said !== null,
        wide,
      };
    });
}

/** The menus of the moment, in each language they are read in. */
const built = new LRUCache<string, readonly Pattern[]>({ max: 8 });

/**
 * Built once for each menu, whoever brings it: every turn loads its own, and the words of all dishes take longer to build
 * and compile than to look for. Dishes that come with every party are no choice and are left alone.
 */
function patternsFor(menu: KnownMenu): readonly Pattern[] {
  const key = JSON.stringify(menu.items.map(({ slug, name, kind }) => [slug, name, kind]));
  const known = built.get(key);
  if (known !== undefined) return known;
  const dishes = menu.items.filter((item) => item.kind !== 'included' && callings(item) !== '');
  const any = dishes.map(callings).join('|');
  const comes = new RegExp(
    String.raw`^(?: out)? (?:to|for|with|into|por|a|con) \d{1,3} (?:more |of |portions? of )?(?:${any})\b`,
  );
  const patterns = dishes.map((dish): Pattern => ({
    dish,
    named: new RegExp(String.raw`\b(?:${callings(dish)})\b`),
    whole: patternFor(dish, BEHIND),
    alone: patternFor(dish, ''),
    comes,
  }));
  built.set(key, patterns);
  return patterns;
}

/** Where two dishes claim the same words, the longer name wins: "filet mignon steak" is no strip steak. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((one, other) => other.wide - one.wide)) {
    if (!kept.some(({ from, to }) => hit.from < to && from < hit.to)) kept.push(hit);
  }
  return kept.toSorted((one, other) => one.from - other.from);
}

/** One dish named twice is one line; the later number counts. */
function mergeSame(items: readonly FoundItem[]): FoundItem[] {
  const bySlug = new Map<string, FoundItem>();
  for (const item of items) {
    const known = bySlug.get(item.slug);
    bySlug.set(item.slug, known === undefined || item.quantity !== null ? item : known);
  }
  return [...bySlug.values()];
}

/** "No upgrades, just the basic": everything that costs extra goes. */
function clearedIn(rest: Rest, reading: Reading, menu: KnownMenu): MenuFound['refused'] {
  return CLEARED.flatMap(({ pattern, kinds }) => {
    const match = pattern.exec(rest.free);
    if (match === null) return [];
    const [from, to] = [match.index, match.index + match[0].length];
    const dishes = menu.items.filter(({ kind }) => kinds.some((one) => one === kind));
    return dishes.map(({ slug }) => ({
      slug,
      quantity: null,
      from,
      fewer: false,
      included: false,
      ...reading.evidence(from, to),
    }));
  });
}

const EXTRA = /\b(?:extra|additional|adicional(?:es)?)\b/;

/** "3 extra protein lobster": what the extra portions are of. */
function ofExtra(hits: readonly Hit[], line: string): readonly Hit[] {
  return hits.map((hit, at) => {
    const before = hits[at - 1];
    const names = before?.dish.slug === 'extra-protein' && hit.quantity === null && hit.dish.kind === 'upgrade';
    return names && /^,? ?(?:of |de |\()? ?$/.test(line.slice(before.to, hit.from))
      ? { ...hit, quantity: before.quantity, change: before.change }
      : hit;
  });
}

/** "3 extra chicken": portions on top of what comes with the price, which is a dish of its own on the menu. */
function asExtra(hits: readonly Hit[], line: string, menu: KnownMenu): Hit[] {
  const extra = menu.items.find(({ slug }) => slug === 'extra-protein');
  if (extra === undefined) return [...hits];
  let portions = 0;
  return ofExtra(hits, line).flatMap((hit) => {
    const { kind } = hit.dish;
    const counted = (kind === 'protein' || kind === 'upgrade') && typeof hit.quantity === 'number' && !hit.refused;
    if (!counted || !EXTRA.test(line.slice(hit.from, hit.to))) return [hit];
    portions += hit.quantity;
    const besides = { ...hit, dish: extra, quantity: portions, change: 'more' as const };
    // A premium one is upgraded as well.
    return kind === 'upgrade' ? [hit, besides] : [besides];
  });
}

/** Reads the dishes and takes their words away. */
export function readMenu(rest: Rest, reading: Reading, menu: KnownMenu): MenuFound {
  const named = withoutOverlaps(patternsFor(menu).flatMap((pattern) => hitsOf(rest.free, pattern)));
  const hits = asExtra(named, rest.free, menu);
  const found = withWhatComes(hits, rest.free).map(
    ({ dish, from, to, quantity, change, half, perGuest, eachOf, refused, fewer, swapped }) => {
      take(rest, from, to);
      const item = {
        slug: dish.slug,
        quantity,
        ...(change === undefined ? {} : { change }),
        ...(half ? { half } : {}),
        ...(perGuest === undefined ? {} : { perGuest }),
        ...(eachOf === null ? {} : { eachOf }),
        ...reading.evidence(from, to),
      };
      const included = dish.kind === 'protein' && fewer && swapped;
      return { kind: dish.kind, refused, fewer, included, from, item };
    },
  );
  const cleared = clearedIn(rest, reading, menu);
  const wanted = (kind: Dish['kind']) =>
    mergeSame(found.filter((each) => each.kind === kind && !each.refused).map(({ item }) => item));
  return {
    proteins: wanted('protein'),
    upgrades: wanted('upgrade'),
    addOns: wanted('add_on'),
    refused: [
      ...found
        .filter(({ refused }) => refused)
        .map(({ item, from, fewer, included }) => ({ ...item, from, fewer, included })),
      ...cleared,
    ],
  };
}
