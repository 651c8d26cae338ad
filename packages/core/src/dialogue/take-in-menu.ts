/** Puts what a message says of the dishes to those that are wanted. Pure. */
import { fold, type FoundItem, type Understanding } from '../understanding/index.ts';
import { OTHER, type Guests, type Wanted, type WantedItem } from './dialogue-state.ts';

/** Numbers in digits, as the rules above read them. */
function writtenPlain(text: string): string {
  return fold(text).replaceAll(/\b(?:one|two|three|four|five|six)\b/g, (word) => String(SMALL.indexOf(word) + 1));
}
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Some of the portions go; nobody orders fewer than none. `paying` is what "one for each" amounts to. */
export function takeOff(rows: readonly WantedItem[], less: readonly WantedItem[], paying: number): WantedItem[] {
  return rows
    .map(({ item, quantity }) => {
      const gone = less.filter((row) => row.item === item).reduce((sum, row) => sum + Number(row.quantity), 0);
      const present = quantity === 'each' ? paying : quantity;
      return gone === 0 || present === null ? { item, quantity } : { item, quantity: Math.max(0, present - gone) };
    })
    .filter(({ quantity }) => quantity !== 0);
}

const SOME_INSTEAD =
  /\b\d{1,3} of (?:them|those) (?:want|get|would|should|have)\b|\b\d{1,3} of (?:us|the \w+) (?:want|get|would|should|have)\b[^.!?]{0,40}\binstead\b|\b(?:make|switch|change) \d{1,3} of (?:them|those)\b/;

/** "One less lobster" comes to nothing by itself: it goes off what is there. */
function isFewer({ change }: FoundItem): boolean {
  return change === 'fewer';
}

/** What goes for what comes: "2 of them want lobster instead" takes two portions off the other upgrade. */
function lessOf({ text, slots, correction }: Understanding): WantedItem[] {
  const fewer = [...slots.upgrades, ...slots.addOns].filter(isFewer);
  const reduces = [...(correction?.reduces ?? []), ...fewer].map(({ slug, quantity }) => ({ item: slug, quantity }));
  const [found, ...others] = slots.upgrades;
  const some = SOME_INSTEAD.test(writtenPlain(text)) && others.length === 0 && typeof found?.quantity === 'number';
  return some && reduces.length === 0 ? [{ item: OTHER, quantity: found.quantity }] : reduces;
}

/** `OTHER` is the one upgrade that is there and did not come with this message; null where it cannot be told. */
export function nameOther(
  less: readonly WantedItem[],
  present: readonly { readonly item: string }[],
  added: readonly { readonly item: string }[],
): WantedItem[] | null {
  if (less.every(({ item }) => item !== OTHER)) return [...less];
  const [one, ...more] = present.filter(({ item }) => !added.some((row) => row.item === item));
  if (one === undefined || more.length > 0) return null;
  return less.map((row) => (row.item === OTHER ? { ...row, item: one.item } : row));
}

/** Portions wanted now: those said, or so many more than before; null where none were said. */
export function portionsOf(
  known: WantedItem['quantity'] | undefined,
  { quantity, change }: Pick<FoundItem, 'quantity'> & { readonly change: FoundItem['change'] | undefined },
  paying = 0,
): WantedItem['quantity'] {
  if (change !== 'more' || typeof quantity !== 'number') return quantity;
  const before = known ?? 0;
  if (before !== 'each') return before + quantity;
  // Of one for everybody, nobody may know yet how many they are.
  return paying === 0 ? before : paying + quantity;
}

function mergeItems(
  known: readonly WantedItem[],
  found: readonly FoundItem[],
  removes: readonly string[],
  paying: number,
): WantedItem[] {
  const items = new Map(known.map((row) => [row.item, row.quantity]));
  // "Make that filet instead of salmon" means as many of them.
  const [left, ...others] = known.filter(({ item }) => removes.includes(item));
  const swapped = others.length === 0 && found.length === 1 ? (left?.quantity ?? null) : null;
  for (const { slug, quantity, change } of found) {
    items.set(slug, portionsOf(items.get(slug), { quantity, change }, paying) ?? items.get(slug) ?? swapped);
  }
  for (const slug of removes) items.delete(slug);
  return [...items].slice(0, 20).map(([item, quantity]) => ({ item, quantity }));
}

/** "Half of us": the price names how many that makes, so that an odd guest can be put right. */
function withHalf(item: FoundItem, party: Guests | null): FoundItem {
  const paying = party === null ? 0 : party.adults + party.children;
  if (item.eachOf !== undefined && party !== null && party[item.eachOf] > 0)
    return { ...item, quantity: party[item.eachOf] };
  if (item.perGuest !== undefined && paying > 0) return { ...item, quantity: item.perGuest * paying };
  return item.half === true && item.quantity === null && paying > 0
    ? { ...item, quantity: Math.ceil(paying / 2) }
    : item;
}

interface Menu {
  readonly upgrades: WantedItem[];
  readonly addOns: WantedItem[];
  readonly less: WantedItem[];
}

/** Upgrades and add-ons after this message; what it takes off that is not known here is kept for the booking it is of. */
export function mergeMenu(wanted: Wanted, heard: Understanding, ordered: boolean, party: Guests | null): Menu {
  const { slots, correction } = heard;
  const removes = correction?.removes ?? [];
  const said = lessOf(heard);
  const swapped = said.length === 1 && slots.upgrades.length === 1 ? (said[0]?.quantity ?? null) : null;
  const paying = party === null ? 0 : party.adults + party.children;
  const found = slots.upgrades
    .filter((item) => !isFewer(item))
    .map((item) => withHalf(item, party))
    .map((item) => (item.quantity === null ? { ...item, quantity: swapped } : item));
  const added = found.map(({ slug }) => ({ item: slug }));
  const off = nameOther(said, wanted.upgrades, added) ?? said;
  const known = (item: string) => [...wanted.upgrades, ...wanted.addOns].some((row) => row.item === item);
  return {
    upgrades: mergeItems(takeOff(wanted.upgrades, off, paying), ordered ? found : [], removes, paying),
    addOns: mergeItems(
      takeOff(wanted.addOns, off, paying),
      ordered ? slots.addOns.filter((item) => !isFewer(item)).map((item) => withHalf(item, party)) : [],
      removes,
      paying,
    ),
    less: [...wanted.less, ...off.filter(({ item }) => !known(item))].slice(-20),
  };
}
