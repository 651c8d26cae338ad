/** Days that are told by one side of another: "after Christmas", "before the 15th", "from the 10th on". */
import type { Day } from './calendar.ts';
import { placeOf, type DateCandidate, type Place } from './find-dates.ts';
import { MOST, NOW, anchorAt, lastDay, openEnded, wordsBehind, type ReadDays, type Related } from './find-relative.ts';

const OPEN = new RegExp(
  String.raw`\b(?<!(?:week|semana) )(?:(?:any|some) ?(?:time|day|where) )?(?<side>on or after|not before|not until|no (?:earlier|sooner) than|starting(?: from| on)?|a partir del?|no antes del?|before|prior to|by|until|till?|hasta|no later than|antes del?|after|despues del?) `,
  'g',
);
const ON_IT = /^(?:on or|not|no (?:earlier|sooner|antes)|starting|a partir)/;
/** "We are in town until the 15th", "away until the 15th": it ends there, or it begins. */
const EITHER_WAY = /^(?:until|till?|hasta)/;
/** What is to be done by a day is not the party. */
const DEADLINE =
  /\b(?:pay|paid|cancel\w*|refund\w*|deposit|balance|let you know|know|confirm|decide|rsvp|hear(?: back)?|call|text|email|contact|reply|answer|change|how (?:long|far|soon|early|late|many)|hours?|hrs?|minutes?|horas?|pagar|cancelar|avisar|confirmar)\b[^.?!\n]{0,30}$/;
interface Side {
  readonly sign: 1 | -1;
  /** The day itself may be meant too. */
  readonly including: boolean;
}

function sideOf(words: string): Side {
  const onIt = ON_IT.test(words);
  return {
    sign: onIt || /^(?:after|despues)/.test(words) ? 1 : -1,
    including: onIt || /^(?:by|no later)/.test(words),
  };
}

function onSide(place: Place, anchor: DateCandidate, { sign, including }: Side, today: Day): DateCandidate | null {
  if (!including) return openEnded(place, anchor, { sign, today });
  const end = sign > 0 ? anchor.value : lastDay(anchor);
  const edge = { ...anchor, precision: 'exact' as const, value: end.subtract({ days: sign }) };
  return openEnded(place, edge, { sign, today });
}

/** "After Christmas", "before the 15th": any day on that side of it. */
export function openDays(line: string, today: Day, read: ReadDays): Related {
  const days: DateCandidate[] = [];
  const untold: Place[] = [];
  for (const match of line.matchAll(OPEN).take(MOST)) {
    const { from } = placeOf(match);
    const [text, at] = wordsBehind(line, match);
    const anchor = anchorAt(text, today, read);
    if (anchor === null || anchor.precision === 'weekday' || NOW.test(text)) continue;
    const place = { from, to: at + anchor.to };
    const side = match.groups?.['side'] ?? '';
    const unclear = EITHER_WAY.test(side) || DEADLINE.test(line.slice(0, from));
    const day = unclear ? null : onSide(place, anchor, sideOf(side), today);
    if (day === null) untold.push(place);
    else days.push(day);
  }
  return { days, untold };
}
