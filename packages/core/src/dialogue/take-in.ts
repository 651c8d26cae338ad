/** Puts what a message says into what is known already. Pure: a correction replaces, everything else adds. */
import type { FoundItem, FoundParty, FoundShift, Slots, Understanding } from '../understanding/index.ts';
import type { ContactSoFar, Guests, KnownPlace, Wanted, WantedItem } from './dialogue-state.ts';

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
  if (known.everybody) return outOf(everybody, children, toddlers);
  return { ...known, adults: known.adults + (found.grown ?? 0), children, toddlers };
}

/** Guests who were counted already and belong to another group: "2 of the kids are under 5". */
function regrouped(known: Guests, found: FoundParty): Guests {
  const from = found.among === 'children' ? 'children' : 'adults';
  const groups = (['adults', 'children', 'toddlers'] as const).filter((group) => group !== from);
  const moved = { ...known };
  for (const group of groups) {
    const count = Math.min(moved[from], found[group] ?? 0);
    moved[from] -= count;
    moved[group] += count;
  }
  return moved;
}

/** What is said of the guests, put to what is known: in its place, on top of it, or off it. */
export function mergeParty(known: Guests | null, found: FoundParty | undefined): Guests | null {
  if (found === undefined) return known;
  if (found.among !== undefined) return known === null ? null : regrouped(known, found);
  if (known === null || found.change === undefined) return stated(known ?? NOBODY, found);
  return shifted(known, found, found.change === 'more' ? 1 : -1);
}

/** Portions wanted now: those said, or so many more or fewer than before; null where none were said. */
export function portionsOf(
  known: WantedItem['quantity'] | undefined,
  { quantity, change }: Pick<FoundItem, 'quantity'> & { readonly change: FoundItem['change'] | undefined },
): WantedItem['quantity'] {
  if (change === undefined || typeof quantity !== 'number') return quantity;
  const before = known ?? 0;
  // Of one for everybody, nobody knows yet how many they are.
  if (before === 'each') return before;
  return change === 'more' ? before + quantity : Math.max(0, before - quantity);
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
  for (const { slug, quantity, change } of found) {
    const portions = portionsOf(items.get(slug), { quantity, change });
    if (portions === 0) items.delete(slug);
    else items.set(slug, portions ?? items.get(slug) ?? swapped);
  }
  for (const slug of removes) items.delete(slug);
  return [...items].slice(0, 20).map(([item, quantity]) => ({ item, quantity }));
}

const SPAN_DAYS = { week: 7, month: 31 } as const;

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

const DAY_ALONE = /^(?:(?:on|the|el|d[ií]a) )*\d{1,2}(?:st|nd|rd|th)?$/i;

/**
 * A day of the month said alone after a day was named lies in that month: "June 26 … make it the 27th". Null where it
 * means itself.
 */
export function dayInKnownMonth(known: string | null, heard: Understanding): string | null {
  const { date } = heard.slots;
  if (known === null || date?.precision !== 'exact' || date.ambiguous !== undefined) return null;
  if (!DAY_ALONE.test(date.text.trim())) return null;
  const month = Temporal.PlainDate.from(known);
  if (date.value.day > month.daysInMonth) return null;
  const day = month.with({ day: date.value.day });
  return Temporal.PlainDate.compare(day, date.value) < 0 ? null : day.toString();
}

/** The day so many days, and the hour so many minutes from there; what is not known stays so. */
export function shiftedFrom(
  known: Pick<Wanted, 'date' | 'time'>,
  shift: FoundShift | undefined,
): Pick<Wanted, 'date' | 'time'> {
  if (shift === undefined) return known;
  const { date, time } = known;
  return {
    date: date === null ? null : Temporal.PlainDate.from(date).add({ days: shift.days }).toString(),
    time:
      time === null
        ? null
        : Temporal.PlainTime.from(time).add({ minutes: shift.minutes }).toString({ smallestUnit: 'minute' }),
  };
}

function mergeDate(wanted: Wanted, heard: Understanding): Pick<Wanted, 'date' | 'dates' | 'span'> {
  const { date } = heard.slots;
  if (date === undefined) return wanted;
  const near = nearKnownDay(wanted.date, heard) ?? dayInKnownMonth(wanted.date, heard);
  if (near !== null) return { date: near, dates: [], span: null };
  const value = date.value.toString();
  const open = date.ambiguous ?? [];
  if (date.precision === 'week' || date.precision === 'month')
    return { date: null, dates: [], span: { from: value, days: SPAN_DAYS[date.precision] } };
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
  return !asks.has('menu_question') && !asks.has('price_question') && !asks.has('allergy_question');
}

export function takeInWanted(wanted: Wanted, heard: Understanding, expectsMenu: boolean): Wanted {
  const { slots, correction } = heard;
  const removes = correction?.removes ?? [];
  const ordered = orders(heard, expectsMenu);
  const slugs = (items: readonly FoundItem[]) => (ordered ? items.map(({ slug }) => slug) : []);
  const day = mergeDate(wanted, heard);
  return {
    ...wanted,
    ...day,
    ...shiftedFrom({ date: day.date, time: mergeTime(wanted.time, slots) }, slots.shift),
    party: mergeParty(wanted.party, slots.party),
    upgrades: mergeItems(wanted.upgrades, ordered ? slots.upgrades : [], removes),
    addOns: mergeItems(wanted.addOns, ordered ? slots.addOns : [], removes),
    removes: union(wanted.removes, removes, [...slugs(slots.upgrades), ...slugs(slots.addOns)]).slice(0, 40),
    proteins: union(wanted.proteins, slugs(slots.proteins), removes),
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

export function takeInContact(known: ContactSoFar, slots: Slots): ContactSoFar {
  const { name, email, phone } = slots;
  return {
    ...known,
    ...(name === undefined ? {} : { firstName: name.first.slice(0, 60) }),
    ...(name?.last === undefined ? {} : { lastName: name.last.slice(0, 60) }),
    ...(email === undefined ? {} : { email: email.value.slice(0, 254) }),
    ...(phone === undefined ? {} : { phone: phone.value.slice(0, 24) }),
  };
}
