/** Which of several parties a host means: by its day, its month, or its place in the row. Pure. */
import { fold, type Understanding } from '../understanding/index.ts';
import type { OwnAction, OwnTask } from './dialogue-state.ts';
import { ownWish } from './own-wish.ts';
import type { Hearing } from './script.ts';

interface Party {
  readonly code: string;
  readonly date: string;
}

const ROW: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st|earlier|earliest|sooner|soonest|next|primer[ao]?|mas cercana)\b/, 0],
  [/\b(?:second|2nd|other|segund[ao]|otra)\b/, 1],
  [/\b(?:third|3rd|tercer[ao]?)\b/, 2],
  [/\b(?:last|latest|later|ultim[ao])\b/, -1],
];
/** Nothing but the words for one of a row: "the second one", "my first booking". */
const OF_ROW =
  /^\W*(?:(?:the|my|our|it'?s|i mean|oh|ok|la|el|mi|es) )*(?:first|1st|earlier|earliest|sooner|soonest|next|second|2nd|other|third|3rd|last|latest|later|primer[ao]?|segund[ao]|otra|tercer[ao]?|ultim[ao])(?: (?:one|party|booking|date|fiesta|reserva))?(?: please| por favor)?\W*$/;

/** Whether these words choose from a row. */
export function choosesFromRow(text: string): boolean {
  return OF_ROW.test(fold(text));
}

function onDay(parties: readonly Party[], { value, precision }: NonNullable<Understanding['slots']['date']>): Party[] {
  if (precision === 'month') return parties.filter(({ date }) => date.startsWith(value.toString().slice(0, 7)));
  const { weekday } = precision === 'weekday' ? { weekday: value.dayOfWeek } : { weekday: null };
  const same = parties.filter(({ date }) => date === value.toString());
  if (same.length > 0 || weekday === null) return same;
  return parties.filter(({ date }) => Temporal.PlainDate.from(date).dayOfWeek === weekday);
}

/** The code of the one party that is meant; null where the words fit none, or more than one. */
export function bookingMeant(
  parties: readonly Party[],
  { text, slots }: Understanding,
  { asked, action }: { readonly asked: boolean; readonly action: OwnAction },
): string | null {
  const row = asked && choosesFromRow(text) ? ROW.find(([words]) => words.test(fold(text)))?.[1] : undefined;
  if (row !== undefined) return parties.at(row)?.code ?? null;
  // Of a party to be moved, the day is where it goes, unless we asked which one it is.
  if (slots.date === undefined || (action === 'reschedule' && !asked)) return null;
  const [only, another] = onDay(parties, slots.date);
  return only !== undefined && another === undefined ? only.code : null;
}

/** Whether a code was asked for, and this message neither says one nor wishes anything of "my booking" anew. */
export function isAskedAgain(hearing: Hearing, { action }: OwnTask): boolean {
  const { expecting, own } = hearing.state;
  return expecting === 'booking_code' && own?.action === action && ownWish(hearing) === null;
}
