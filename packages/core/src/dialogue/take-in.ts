/** Puts what a message says into what is known already. Pure: a correction replaces, everything else adds. */
import {
  fold,
  type FoundDate,
  type FoundItem,
  type FoundParty,
  type Slots,
  type Understanding,
} from '../understanding/index.ts';
import {
  OTHER,
  type ContactSoFar,
  type Guests,
  type KnownPlace,
  type Wanted,
  type WantedItem,
} from './dialogue-state.ts';

function shifted(known: Guests, found: FoundParty, by: 1 | -1): Guests {
  const named = found.adults ?? found.children ?? found.toddlers;
  const move = (before: number, change: number | undefined) => Math.max(0, before + by * (change ?? 0));
  return {
    ...known,
    adults: move(known.adults, found.adults ?? (named === undefined ? found.total : undefined)),
    children: move(known.children, found.children),
    toddlers: move(known.toddlers, found.toddlers),
  };
}

/** One number for everybody: those who are no children are adults. */
function outOf(total: number, children: number, toddlers: number): Guests {
  return { adults: Math.max(0, total - children - toddlers), children, toddlers, everybody: true };
}

const NOBODY: Guests = { adults: 0, children: 0, toddlers: 0, everybody: false };

/** Counts that stand for themselves, whatever was known before. */
function stated(known: Guests, found: FoundParty): Guests {
  const { adults, total, children = known.children, toddlers = known.toddlers } = found;
  if (adults !== undefined) return { adults, children, toddlers, everybody: false };
  if (total !== undefined) return outOf(total, children, toddlers);
  const everybody = known.adults + known.children + known.toddlers;
  return known.everybody ? outOf(everybody, children, toddlers) : { ...known, children, toddlers };
}

/** What is said of the guests, put to what is known: in its place, on top of it, or off it. */
export function mergeParty(known: Guests | null, found: FoundParty | undefined): Guests | null {
  if (found === undefined) return known;
  if (known === null && found.change === 'fewer') return null;
  if (known === null || found.change === undefined) return stated(known ?? NOBODY, found);
  return shifted(known, found, found.change === 'more' ? 1 : -1);
}

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
  /\b\d{1,3} of (?:them|us|those|the \w+) (?:want|get|would|should|have)\b|\b(?:make|switch|change) \d{1,3} of (?:them|those)\b/;

/** What goes for what comes: "2 of them want lobster instead" takes two portions off the other upgrade. */
function lessOf({ text, slots, correction }: Understanding): WantedItem[] {
  const reduces = (correction?.reduces ?? []).map(({ slug, quantity }) => ({ item: slug, quantity }));
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

function mergeItems(
  known: readonly WantedItem[],
  found: readonly FoundItem[],
  removes: readonly string[],
): WantedItem[] {
  const items = new Map(known.map((row) => [row.item, row.quantity]));
  // "Make that filet instead of salmon" means as many of them.
  const [left, ...others] = known.filter(({ item }) => removes.includes(item));
  const swapped = others.length === 0 && found.length === 1 ? (left?.quantity ?? null) : null;
  for (const { slug, quantity } of found) items.set(slug, quantity ?? items.get(slug) ?? swapped);
  for (const slug of removes) items.delete(slug);
  return [...items].slice(0, 20).map(([item, quantity]) => ({ item, quantity }));
}

const SPAN_DAYS = { week: 7 } as const;

const WEEKDAY_ALONE =
  /^(?:on |the |el |al |para el )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?$|^(?:el |al |para el )?(?:lunes|martes|miercoles|miércoles|jueves|viernes|sabado|sábado|domingo)$/i;
const POINTED = /\b(?:this|next|coming|following|este|pr[oó]ximo|another|otro)\s*$/i;

/**
 * A weekday said alone after a day was named moves that day: "Saturday June 5 … make it Sunday" is June 6, not the Sunday
 * that comes next. Null where it means itself.
 */
function nearKnownDay(known: string | null, heard: Understanding): string | null {
  const { date } = heard.slots;
  if (known === null || date?.precision !== 'weekday') return null;
  const before = heard.text.slice(Math.max(0, date.span[0] - 12), date.span[0]);
  if (!WEEKDAY_ALONE.test(date.text.trim()) || POINTED.test(before)) return null;
  const day = Temporal.PlainDate.from(known);
  const ahead = (((date.value.dayOfWeek - day.dayOfWeek + 3) % 7) + 7) % 7;
  return day.add({ days: ahead - 3 }).toString();
}

function spanOf({ value, weekday }: FoundDate, precision: 'week' | 'month'): NonNullable<Wanted['span']> {
  const days = precision === 'month' ? value.daysInMonth - value.day + 1 : SPAN_DAYS.week;
  return { from: value.toString(), days, ...(weekday === undefined ? {} : { weekday }) };
}

function mergeDate(wanted: Wanted, heard: Understanding): Pick<Wanted, 'date' | 'dates' | 'span'> {
  const { date } = heard.slots;
  if (date === undefined) return wanted;
  const near = nearKnownDay(wanted.date, heard);
  if (near !== null) return { date: near, dates: [], span: null };
  const value = date.value.toString();
  const open = date.ambiguous ?? [];
  if (date.precision === 'week' || date.precision === 'month')
    return { date: null, dates: [], span: spanOf(date, date.precision) };
  if (open.length > 1) return { date: null, dates: open.slice(0, 10).map((day) => day.toString()), span: null };
  return { date: value, dates: [], span: null };
}

/** The hour people mean by a part of the day; the calendar moves it to a start that can be booked. */
const HOUR_OF = { morning: '11:00', lunch: '12:00', afternoon: '15:00', evening: '18:00', night: '20:00' } as const;

function mergeTime(known: string | null, slots: Slots): string | null {
  if (slots.time !== undefined) return slots.time.value.toString({ smallestUnit: 'minute' });
  return slots.dayPart === undefined ? known : HOUR_OF[slots.dayPart.value];
}

function union(known: readonly string[], found: readonly string[], removes: readonly string[]): string[] {
  return [...new Set([...known, ...found])].filter((each) => !removes.includes(each)).slice(0, 20);
}

const ASKS_WHAT_IT_IS = /^\W*(?:is|are|does|do|es|son|tiene) [^.!]*\?\W*$/;

/** Whether dishes named in this message are ordered, or only asked about. */
function orders(heard: Understanding, expectsMenu: boolean): boolean {
  const asks = new Set(heard.intents.map(({ name }) => name));
  if (expectsMenu || asks.has('change_menu') || asks.has('book') || asks.has('quote')) return true;
  const { slots } = heard;
  // Portions beside guests are an order, however its price is asked for.
  if (
    asks.has('price_question') &&
    !asks.has('menu_question') &&
    slots.party !== undefined &&
    [...slots.upgrades, ...slots.addOns].some(({ quantity }) => quantity !== null)
  )
    return true;
  // "Is lobster shellfish?" orders none.
  if (asks.has('unknown_question') || ASKS_WHAT_IT_IS.test(fold(heard.text))) return false;
  return !asks.has('menu_question') && !asks.has('price_question') && !asks.has('allergy_question');
}

const NOTES =
  /\b(?:(?:gate|door|entry|access|garage|building|lock ?box) codes?|buzz(?:er)?|please note|note that|add (?:it |that |this )?to (?:my|the|our) notes?|for the chef|tell the chef|let the chef know|park(?:ing)? (?:is|in|on|at)|codigo de (?:la puerta|acceso|entrada))\b/;

/** Words for our team that are no question, kept as they were written. */
export function noteIn({ text, intents }: Understanding): string[] {
  const plain = fold(text);
  return NOTES.test(plain) && !text.includes('?') && intents.length === 0 ? [text.slice(0, 300)] : [];
}

/** Numbers in digits, as the rules above read them. */
function writtenPlain(text: string): string {
  return fold(text).replaceAll(/\b(?:one|two|three|four|five|six)\b/g, (word) => String(SMALL.indexOf(word) + 1));
}
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six'];

interface Menu {
  readonly upgrades: WantedItem[];
  readonly addOns: WantedItem[];
  readonly less: WantedItem[];
}

/** Upgrades and add-ons after this message; what it takes off that is not known here is kept for the booking it is of. */
function mergeMenu(wanted: Wanted, heard: Understanding, ordered: boolean, party: Guests | null): Menu {
  const { slots, correction } = heard;
  const removes = correction?.removes ?? [];
  const said = lessOf(heard);
  const swapped = said.length === 1 && slots.upgrades.length === 1 ? (said[0]?.quantity ?? null) : null;
  const found = slots.upgrades.map((item) => (item.quantity === null ? { ...item, quantity: swapped } : item));
  const added = found.map(({ slug }) => ({ item: slug }));
  const off = nameOther(said, wanted.upgrades, added) ?? said;
  const paying = party === null ? 0 : party.adults + party.children;
  const known = (item: string) => [...wanted.upgrades, ...wanted.addOns].some((row) => row.item === item);
  return {
    upgrades: mergeItems(takeOff(wanted.upgrades, off, paying), ordered ? found : [], removes),
    addOns: mergeItems(takeOff(wanted.addOns, off, paying), ordered ? slots.addOns : [], removes),
    less: [...wanted.less, ...off.filter(({ item }) => !known(item))].slice(-20),
  };
}

export function takeInWanted(wanted: Wanted, heard: Understanding, expectsMenu: boolean): Wanted {
  const { slots, correction } = heard;
  const removes = correction?.removes ?? [];
  const ordered = orders(heard, expectsMenu);
  const slugs = (items: readonly FoundItem[]) => (ordered ? items.map(({ slug }) => slug) : []);
  const party = mergeParty(wanted.party, slots.party);
  return {
    ...wanted,
    ...mergeDate(wanted, heard),
    time: mergeTime(wanted.time, slots),
    party,
    ...mergeMenu(wanted, heard, ordered, party),
    removes: union(wanted.removes, removes, [...slugs(slots.upgrades), ...slugs(slots.addOns)]).slice(0, 40),
    proteins: union(wanted.proteins, slugs(slots.proteins), removes),
    notes: [...new Set([...wanted.notes, ...noteIn(heard)])].slice(-5),
    allergens: union(
      wanted.allergens,
      slots.allergens.map(({ allergen }) => allergen),
      [],
    ),
  };
}

/** A new ZIP or town is another place: what was said of the old one no longer holds. */
export function takeInPlace(known: KnownPlace, slots: Slots): KnownPlace {
  const { place } = slots;
  if (place === undefined) return known;
  const { street, city, state, postalCode } = place;
  const moved =
    (postalCode !== undefined && known.postalCode !== undefined && postalCode !== known.postalCode) ||
    (city !== undefined && known.city !== undefined && city.toLowerCase() !== known.city.toLowerCase());
  const kept: KnownPlace = moved ? {} : known;
  return {
    ...kept,
    ...(street === undefined ? {} : { street: street.slice(0, 120) }),
    ...(city === undefined ? {} : { city: city.slice(0, 80) }),
    ...(state === undefined ? {} : { state }),
    ...(postalCode === undefined ? {} : { postalCode }),
  };
}

/** `lastAsked`: the last name was asked for, so that one word alone is it. */
export function takeInContact(known: ContactSoFar, slots: Slots, lastAsked = false): ContactSoFar {
  const { name, email, phone } = slots;
  const onlyLast = lastAsked && name !== undefined && name.last === undefined && name.first !== known.firstName;
  return {
    ...known,
    ...(onlyLast ? { lastName: name.first.slice(0, 60) } : {}),
    ...(name === undefined || onlyLast ? {} : { firstName: name.first.slice(0, 60) }),
    ...(name?.last === undefined ? {} : { lastName: name.last.slice(0, 60) }),
    ...(email === undefined ? {} : { email: email.value.slice(0, 254) }),
    ...(phone === undefined ? {} : { phone: phone.value.slice(0, 24) }),
  };
}
