/** A day or an hour told by how far it is from the one that was named before: "an hour later", "the day after". */
import { take, type Reading, type Rest } from './reading.ts';
import type { FoundShift } from './understanding.ts';

const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:minutes?|mins?|minutos?)$/, 1],
  [/^(?:hours?|hrs?|horas?)$/, 60],
];
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:days?|dias?)$/, 1],
  [/^(?:weeks?|semanas?)$/, 7],
];

const AMOUNT = String.raw`(?<half>half an |media )?(?:(?<count>\d{1,2}) |an? |1 |una? )?(?:whole |entera )?(?<unit>minutes?|mins?|minutos?|hours?|hrs?|horas?|days?|dias?|weeks?|semanas?)`;
const NOT_OF = '(?! (?:than )?(?:the|my|our|we|i|you|que|de|del|la|mi)\\b)';
const SHIFTS: readonly (readonly [RegExp, 1 | -1])[] = [
  [new RegExp(String.raw`\b${AMOUNT} (?:later|mas tarde|despues)\b${NOT_OF}`), 1],
  [new RegExp(String.raw`\b${AMOUNT} (?:earlier|sooner|mas temprano|antes)\b${NOT_OF}`), -1],
  [
    new RegExp(
      String.raw`\b(?:push|move|bump|shift)(?:ing)? (?:(?:it|us|me|(?:my|our|the) [a-z]{3,12}) )?back(?: by)? ${AMOUNT}\b`,
    ),
    1,
  ],
  [
    new RegExp(
      String.raw`\b(?:push|move|bump|shift)(?:ing)? (?:(?:it|us|me|(?:my|our|the) [a-z]{3,12}) )?(?:up|forward)(?: by)? ${AMOUNT}\b`,
    ),
    -1,
  ],
  [
    new RegExp(
      String.raw`\b(?:atrasar|atrasen?|retrasar|recorrer)(?:la|lo)? (?:(?:mi|la|el) [a-z]{3,12} )?${AMOUNT}\b`,
    ),
    1,
  ],
  [new RegExp(String.raw`\b(?:adelantar|adelanten?)(?:la|lo)? (?:(?:mi|la|el) [a-z]{3,12} )?${AMOUNT}\b`), -1],
];

const ONLY = String.raw`^\W*(?:(?:hmm|ok|no|wait|actually|sorry|mejor|or|can we|could we|how about|what about|make it|make that|do|let'?s|lets|try|then|que sea|para) ?,? ?){0,4}`;
const END = String.raw`(?:[ ,]+(?:instead|works?|please|then|is better|would (?:be better|work)|mejor|por favor|if possible))*\W*$`;
/** Said alone: in a question of ours these words mean another day. */
const NEIGHBOURS: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      String.raw`${ONLY}(?:(?:the )?(?:day after|(?:next|following) day)|(?:al|el) dia siguiente|un dia despues)${END}`,
    ),
    1,
  ],
  [new RegExp(String.raw`${ONLY}(?:(?:the )?(?:day before|previous day)|(?:el|un) dia (?:antes|anterior))${END}`), -1],
  [new RegExp(String.raw`${ONLY}(?:(?:the )?week after|la semana siguiente)${END}`), 7],
  [new RegExp(String.raw`${ONLY}(?:(?:the )?week before|la semana anterior)${END}`), -7],
];
/** "Move it to the next day". */
const MOVED_TO =
  /\b(?:move|moving|change|push|shift|mover|mueve|muevan|pasar|pasa|cambiar|cambia)\b[^.?!\n]{0,30}?\b(?:to the (?:next|following) day|al dia siguiente|(?:a|to) la semana siguiente|to the (?:week|weekend) after)\b/;
/** Behind one's own party, which has a day. */
const OWN_NEIGHBOUR =
  /\b(?:my|our) (?:party|booking|reservation|event|dinner)\b[^.?!\n]{0,16}\b(?<what>(?:the )?(?:day|week) (?<side>after|before))\W*$/;

function factor(units: readonly (readonly [RegExp, number])[], unit: string): number {
  return units.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;
}

function found(
  match: RegExpExecArray,
  shift: Omit<FoundShift, 'text' | 'span'>,
  rest: Rest,
  reading: Reading,
): FoundShift {
  const [from, to] = [match.index, match.index + match[0].length];
  take(rest, from, to);
  return { ...shift, ...reading.evidence(from, to) };
}

function byAmount(rest: Rest, reading: Reading): FoundShift | undefined {
  for (const [pattern, side] of SHIFTS) {
    const match = pattern.exec(rest.free);
    const { half, count, unit = '' } = match?.groups ?? {};
    if (match === null) continue;
    const amount = half === undefined ? Number(count ?? 1) : 0.5;
    // Never minus nothing: what is not moved stays where it is.
    const minutes = side * amount * factor(MINUTES, unit) || 0;
    const days = side * Math.ceil(amount) * factor(DAYS, unit) || 0;
    return found(match, { minutes, days }, rest, reading);
  }
  return undefined;
}

/** Reads it and takes its words away, before a clock reads "an hour later" as one from now. */
export function readShift(rest: Rest, reading: Reading): FoundShift | undefined {
  // When money is paid and what is cancelled when is asked in the same words.
  if (/\b(?:pay|paid|paying|cancel\w*|refund\w*|pagar|deposit)\b/.test(rest.free)) return undefined;
  const amount = byAmount(rest, reading);
  if (amount !== undefined) return amount;
  for (const [pattern, days] of NEIGHBOURS) {
    const match = pattern.exec(rest.free);
    if (match !== null) return found(match, { minutes: 0, days }, rest, reading);
  }
  const moved = MOVED_TO.exec(rest.free);
  if (moved !== null)
    return found(moved, { minutes: 0, days: /we|semana/.test(moved[0].slice(-16)) ? 7 : 1 }, rest, reading);
  const own = OWN_NEIGHBOUR.exec(rest.free);
  if (own?.groups === undefined) return undefined;
  const length = own.groups['what']?.includes('week') === true ? 7 : 1;
  return found(own, { minutes: 0, days: own.groups['side'] === 'after' ? length : -length }, rest, reading);
}
