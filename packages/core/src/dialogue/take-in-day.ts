/** Puts what a message says of the day and the hour to those that are known. Pure. */
import type { FoundDate, FoundShift, Slots, Understanding } from '../understanding/index.ts';
import type { Wanted } from './dialogue-state.ts';

const WEEK_DAYS = 7;

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

function spanOf(date: FoundDate, precision: 'week' | 'month'): NonNullable<Wanted['span']> {
  const { value, weekdays } = date;
  const days = precision === 'month' ? value.daysInMonth - value.day + 1 : (date.days ?? WEEK_DAYS);
  return { from: value.toString(), days, ...(weekdays === undefined ? {} : { weekdays: [...weekdays] }) };
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

const FIRST =
  /^\W*(?:the )?(?:(?:first|1st|former|earlier|sooner|earliest)(?: (?:one|day|date|of (?:those|them|the two)))?|la primera|el primero|primer[oa])(?: (?:please|works|is (?:good|fine|better)))*\W*$/i;
const LAST =
  /^\W*(?:no,? )?(?:make it |let'?s do |take )?(?:the )?(?:(?:second|2nd|latter|later|last)(?: (?:one|day|date|of (?:those|them|the two)))?|one after(?: that)?|following (?:one|week)|la segunda|el segundo|la [uú]ltima)(?: (?:please|works|is (?:good|fine|better)))*\W*$/i;

/** Which of the days that were left open these words choose; null where they choose none of them. */
function chosenDay(open: readonly string[], { text, slots }: Understanding): string | null {
  if (open.length < 2) return null;
  if (FIRST.test(text)) return open[0] ?? null;
  if (LAST.test(text)) return open.at(-1) ?? null;
  return slots.date === undefined ? null : fittingDay(open, slots.date);
}

/** The only one of the days with that figure or that weekday. */
function fittingDay(open: readonly string[], { text, value }: FoundDate): string | null {
  const said = text.trim();
  const byDay = DAY_ALONE.test(said);
  if (!byDay && !WEEKDAY_ALONE.test(said)) return null;
  const days = open.map((day) => Temporal.PlainDate.from(day));
  const [only, another] = days.filter((day) => (byDay ? day.day === value.day : day.dayOfWeek === value.dayOfWeek));
  return only === undefined || another !== undefined ? null : only.toString();
}

/** "This weekend or the 19th": days of no one stretch, to be asked about. */
function offersBeyond({ value, days, weekdays, ambiguous = [] }: FoundDate): boolean {
  const last = value.add({ days: (days ?? WEEK_DAYS) - 1 });
  return weekdays === undefined && ambiguous.some((day) => Temporal.PlainDate.compare(last, day) < 0);
}

export function mergeDate(wanted: Wanted, heard: Understanding): Pick<Wanted, 'date' | 'dates' | 'span'> {
  const { date } = heard.slots;
  const chosen = chosenDay(wanted.dates, heard);
  if (chosen !== null) return { date: chosen, dates: [], span: null };
  if (date === undefined) return wanted;
  const near = nearKnownDay(wanted.date, heard) ?? dayInKnownMonth(wanted.date, heard);
  if (near !== null) return { date: near, dates: [], span: null };
  const within = weekdayOfSpan(wanted.span, heard);
  if (within !== null) return { date: null, dates: [], span: within };
  const value = date.value.toString();
  const open = date.ambiguous ?? [];
  if ((date.precision === 'week' && !offersBeyond(date)) || date.precision === 'month')
    return { date: null, dates: [], span: spanOf(date, date.precision) };
  if (open.length > 1) return { date: null, dates: open.slice(0, 10).map((day) => day.toString()), span: null };
  return { date: value, dates: [], span: null };
}

/** The hour people mean by a part of the day; the calendar moves it to a start that can be booked. */
const HOUR_OF = { morning: '11:00', lunch: '12:00', afternoon: '15:00', evening: '18:00', night: '20:00' } as const;

/** "Sometime in June" - "a Saturday": one of June. Null where there is no such span, or the day means itself. */
function weekdayOfSpan(span: Wanted['span'], { slots: { date }, text }: Understanding): Wanted['span'] {
  if (span === null || date?.precision !== 'weekday') return null;
  const before = text.slice(Math.max(0, date.span[0] - 12), date.span[0]);
  if (!WEEKDAY_ALONE.test(date.text.trim()) || POINTED.test(before)) return null;
  return { ...span, weekdays: [date.value.dayOfWeek] };
}

/** An hour within it says it closer: whoever chose 5:30 and speaks of the evening has not taken it back. */
const HOURS_OF = {
  morning: { from: '05:00', until: '12:00' },
  lunch: { from: '11:00', until: '15:00' },
  afternoon: { from: '12:00', until: '18:00' },
  evening: { from: '16:00', until: '22:00' },
  night: { from: '17:00', until: '24:00' },
} as const;

export function mergeTime(known: string | null, slots: Slots): string | null {
  if (slots.time !== undefined) return slots.time.value.toString({ smallestUnit: 'minute' });
  if (slots.dayPart === undefined) return known;
  const { from, until } = HOURS_OF[slots.dayPart.value];
  return known !== null && from <= known && known < until ? known : HOUR_OF[slots.dayPart.value];
}
