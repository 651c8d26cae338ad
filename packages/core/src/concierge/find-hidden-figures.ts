/** Figures that are none to look at: amounts in words, days by their name, and dates called free. Pure. */
import type { Evidence } from './evidence.ts';
import { isSaidByTheHouse } from './said-by-the-house.ts';
import { sentencesOf } from './sentences.ts';

const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|mil|mitad';
/** The house writes amounts in digits, where they can be looked up. */
const AMOUNT_IN_WORDS = new RegExp(
  `\\b(?:${NUMBER})\\b[\\p{L}\\s-]{0,25}?\\b(?:dollars?|bucks?|cents?|percent|d[oó]lares?|centavos?|por ciento)`,
  'iu',
);

const WEEKDAYS: readonly RegExp[] = [
  /\b(?:mondays?|lunes)\b/iu,
  /\b(?:tuesdays?|martes)\b/iu,
  /\b(?:wednesdays?|miércoles)/iu,
  /\b(?:thursdays?|jueves)\b/iu,
  /\b(?:fridays?|viernes)\b/iu,
  /\b(?:saturdays?|sábados?)\b/iu,
  /(?:\bsundays?|\bdomingos?)\b/iu,
];

const DAY =
  /\b(?:day|date|evening|night|slot|time|start|noon|\d\s?[ap]\.?m|día|fecha|hora|noche|tarde)\b|\d(?:st|nd|rd|th)?\b/iu;
const FREE =
  /\b(?:is|are|still|['’]s|está|están|queda)\s+(?:still\s+|todavía\s+)?(?:free|open|available|libres?|disponibles?)\b(?!\s+of)/iu;
const LOOKED_UP: ReadonlySet<string> = new Set([
  'check_availability',
  'find_start',
  'find_start:refused',
  'place_hold:refused',
  'preview_reschedule',
]);
const MONEY = /\$|\bcharge|\bmiles?\b|\btravel/iu;

/** Weekdays, Monday first, of every date that came up. */
function knownWeekdays(evidence: Evidence): ReadonlySet<number> {
  const days = evidence.facts.flatMap(({ kind, value }) =>
    kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))
      ? [Temporal.PlainDate.from(String(value)).dayOfWeek]
      : [],
  );
  return new Set(days);
}

function namesUnknownDay(sentence: string, known: ReadonlySet<number>, evidence: Evidence): boolean {
  return WEEKDAYS.some((pattern, index) => {
    if (!pattern.test(sentence) || known.has(index + 1)) return false;
    // Hours and rules name weekdays too.
    return !evidence.facts.some(
      ({ kind, value, from }) => kind === 'sentence' && from.kind !== 'host' && pattern.test(String(value)),
    );
  });
}

function isFreeUnseen(sentence: string, evidence: Evidence): boolean {
  const date = DAY.test(sentence) || WEEKDAYS.some((pattern) => pattern.test(sentence));
  if (!date || MONEY.test(sentence) || !FREE.test(sentence)) return false;
  return !evidence.facts.some(({ from }) => from.kind === 'tool' && LOOKED_UP.has(from.id));
}

/** The sentences that state what no figure of theirs gives away. Questions state nothing. */
export function findHiddenFigures(text: string, evidence: Evidence): readonly string[] {
  const known = knownWeekdays(evidence);
  return sentencesOf(text)
    .filter((sentence) => !isSaidByTheHouse(sentence, evidence))
    .filter(
      (sentence) =>
        AMOUNT_IN_WORDS.test(sentence) ||
        (!/\?\s*$/.test(sentence) && (namesUnknownDay(sentence, known, evidence) || isFreeUnseen(sentence, evidence))),
    )
    .map((sentence) => sentence.trim().slice(0, 120));
}
