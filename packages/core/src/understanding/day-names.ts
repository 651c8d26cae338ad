/** Weekdays and months as they are written in plain letters, in both languages, whole and cut. Sources of patterns. */
export const DAY_NAME = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b)`;

export const MONTH_NAME = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b`;

const DAYS = ['mon lun', 'tue mar', 'wed mie', 'thu jue', 'fri vie', 'sat sab', 'sun dom'];
const MONTHS_CUT = 'jan ene|feb|mar|apr abr|may|jun|jul|aug ago|sep set|oct|nov|dec dic'.split('|');

function placeIn(names: readonly string[], name: string): number {
  return names.findIndex((each) => each.split(' ').includes(name.slice(0, 3))) + 1;
}

/** 1 is Monday. */
export function weekdayNamed(name: string): number {
  return placeIn(DAYS, name);
}

/** 1 is January; 0 where it is no month. */
export function monthNamed(name: string): number {
  return placeIn(MONTHS_CUT, name);
}

/** Every weekday a stretch of words names, each once. */
export function weekdaysIn(words: string): number[] {
  return [
    ...new Set(Array.from(words.matchAll(new RegExp(String.raw`\b${DAY_NAME}`, 'g')), ([name]) => weekdayNamed(name))),
  ];
}

/** "First" to "fifth" and "last" (-1), in both languages. */
const NTH: readonly (readonly [RegExp, number])[] = [
  [/^(?:1st|first|primer[oa]?|1er[oa]?|1r[oa])$/, 1],
  [/^(?:2nd|second|segund[oa]|2d[oa])$/, 2],
  [/^(?:3rd|third|tercer[oa]?|3er[oa]?|3r[oa])$/, 3],
  [/^(?:4th|fourth|cuart[oa]|4t[oa])$/, 4],
  [/^(?:5th|fifth|quint[oa]|5t[oa])$/, 5],
  [/^(?:last|ultim[oa])$/, -1],
];
export const NTH_NAME = String.raw`(?:1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last|primer[oa]?|1er[oa]?|1r[oa]|segund[oa]|2d[oa]|tercer[oa]?|3er[oa]?|3r[oa]|cuart[oa]|4t[oa]|quint[oa]|5t[oa]|ultim[oa])`;

export function nthNamed(name: string): number {
  return NTH.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
}
