/** Several days or hours in one message: which one the host means. */

interface Placed {
  readonly from: number;
  readonly to: number;
}

const REFUSED_BEFORE =
  /\b(?:(?<!\bif )not|any ?(?:day|time|other day)? but|(?<!\bsi )no(?!\s*,)|instead of|rather than|other than|except|can'?t do|cannot do|unlike|en vez de|en lugar de|menos|isn'?t|won'?t work on)(?: (?:on|at|for|the|this|an?|any|un|una|el|la|las|los|a las|este))*[ ,]*$/;
/** "The 20th is out", "6pm doesn't work". */
const REFUSED_AFTER =
  /^,? (?:is (?:out|bad|no good|too (?:early|late|soon)|taken|full)\b|(?:is|are)(?: not|n'?t| no longer) (?:good|possible|ok|going to work|working|free)|(?:won'?t|doesn'?t|does not|will not|can'?t|no longer|didn'?t|not) (?:works?|do|go|fit|suit)\b|no,? (?:mejor |pero )?(?:el|la|the) (?:otr[oa]|siguiente|proxim[oa]|next|other|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d)|(?:ya )?no (?:puedo|podemos|me (?:sirve|queda|funciona)|nos (?:sirve|queda)|sirve|funciona|se puede)\b)/;
const MOVED_FROM = /\b(?:from|de|del|desde(?: el| la)?)(?: (?:the|our|el|la|las))*\s*$/;
const MOVED_TO = /^[^.!?\n]{0,40}\b(?:to|a|al|para)(?: (?:the|el|la|las|be))*\s*$/;
const CORRECTED =
  /\b(?:actually|i mean|sorry|make (?:it|that)|change (?:it|that)|instead|(?:party|dinner|event|fiesta) (?:is |will be |would be |es |seria )?(?:on|el)|celebrat\w+(?: it)? on|correction|oops|wait|mejor|perdon|digo|en realidad)\b/;
const PUTS_RIGHT = /^\W*no (?:on |at |for )?(?:the |el |las? )?[\w: ]{1,12}$/;
const OTHERWISE =
  /^[ ,]*(?:(?:or|o|u) (?:if not|else|si no)|or|o|u|and|y|&|\/|if not|otherwise|else|si no)[ ,]*(?: ?(?:then|even|maybe|possibly|on|at|the|el|a las|las|tal vez))*[ ,]*$/;
const LISTED = /^ ?,? ?(?:(?:on|at|the|el|a las|las) )*$/;

function isRefused(candidate: Placed, next: Placed | undefined, line: string): boolean {
  const before = line.slice(Math.max(0, candidate.from - 40), candidate.from);
  if (REFUSED_BEFORE.test(before) || REFUSED_AFTER.test(line.slice(candidate.to))) return true;
  return next !== undefined && MOVED_FROM.test(before) && MOVED_TO.test(line.slice(candidate.to, next.from));
}

export interface Choice<Candidate> {
  readonly chosen: Candidate;
  /** Joined to it by "or". */
  readonly others: readonly Candidate[];
}

/** Those that are not refused; the only one there is takes the place of what was said before: "no the 12th". */
function keptOf<Candidate extends Placed>(candidates: readonly Candidate[], line: string): readonly Candidate[] {
  const wanted = candidates.filter((candidate, index) => !isRefused(candidate, candidates[index + 1], line));
  return wanted.length === 0 && candidates.length === 1 && PUTS_RIGHT.test(line) ? candidates : wanted;
}

/**
 * Drops what the host refuses ("not Friday") or moves away from ("from the 14th to the 21st"); after a word of
 * correction the later one counts, otherwise the first, with whatever "or" joins to it. `line` is the whole plain text.
 */
export function chooseBetween<Candidate extends Placed>(
  candidates: readonly Candidate[],
  line: string,
): Choice<Candidate> | null {
  const kept = keptOf(candidates, line);
  const [first] = kept;
  if (first === undefined) return null;
  let start = 0;
  for (let index = 1; index < kept.length; index += 1) {
    const between = line.slice(kept[index - 1]?.to ?? 0, kept[index]?.from);
    if (CORRECTED.test(between)) start = index;
  }
  const chosen = kept[start] ?? first;
  const others: Candidate[] = [];
  let last = chosen;
  const listed: Candidate[] = [];
  for (const next of kept.slice(start + 1)) {
    const between = line.slice(last.to, next.from);
    if (!OTHERWISE.test(between) && !LISTED.test(between)) break;
    listed.push(next);
    // A list is one of choices once "or" stands in it: "Friday, Saturday or Sunday".
    if (OTHERWISE.test(between)) others.push(...listed.splice(0));
    last = next;
  }
  return { chosen, others };
}
