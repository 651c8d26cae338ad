/** Days people name instead of a date. Weekday 1 is Monday; `nth` -1 is the last of the month. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Longer names first: "christmas eve" before "christmas". */
export const HOLIDAYS: readonly (readonly [pattern: RegExp, rule: HolidayRule])[] = [
  [/\b(christmas eve|nochebuena)\b/, { month: 12, day: 24 }],
  [/\b(christmas|xmas|navidad)( day)?\b/, { month: 12, day: 25 }],
  [/\b(new year'?s? eve|nye|nochevieja|fin de ano)\b/, { month: 12, day: 31 }],
  [/\b(new year'?s?( day)?|ano nuevo)\b/, { month: 1, day: 1 }],
  [/\b(valentine'?s?( day)?|san valentin)\b/, { month: 2, day: 14 }],
  [/\b(st\.?|saint) patrick'?s?( day)?\b/, { month: 3, day: 17 }],
  [/\b(5 de mayo|cinco de mayo)\b/, { month: 5, day: 5 }],
  [/\bjuneteenth\b/, { month: 6, day: 19 }],
  [/\b(4th of july|fourth of july|independence day)\b/, { month: 7, day: 4 }],
  [/\bhalloween\b/, { month: 10, day: 31 }],
  [/\bveterans'? day\b/, { month: 11, day: 11 }],
  [/\b(mother'?s'? day|dia de la madre|dia de las madres)\b/, { month: 5, weekday: 7, nth: 2 }],
  [/\b(father'?s'? day|dia del padre)\b/, { month: 6, weekday: 7, nth: 3 }],
  [/\bmemorial day( weekend)?\b/, { month: 5, weekday: 1, nth: -1 }],
  [/\blabor day( weekend)?\b/, { month: 9, weekday: 1, nth: 1 }],
  [/\b(thanksgiving|accion de gracias)\b/, { month: 11, weekday: 4, nth: 4 }],
];
