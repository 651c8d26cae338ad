/** Days people name instead of a date. Weekday 1 is Monday; `nth` -1 is the last of the month; `plus` so many days later. */
export type HolidayRule = { readonly plus?: number } & (
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly feast: 'easter' | 'lunar new year' }
);

const EASTER = { feast: 'easter' } as const;
const THANKSGIVING = { month: 11, weekday: 4, nth: 4 } as const;

/** Longer names first: "christmas eve" before "christmas". */
export const HOLIDAYS: readonly (readonly [pattern: RegExp, rule: HolidayRule])[] = [
  [/\b(?:(?:christmas|x-?mas) eve|noche ?buena)\b/g, { month: 12, day: 24 }],
  [/\b(?:boxing day)\b/g, { month: 12, day: 26 }],
  [/\b(?:(?:christmas|x-?mas)(?: day)?|(?:dia de )?navidad)\b/g, { month: 12, day: 25 }],
  [/\b(?:lunar|chinese|vietnamese) new year'?s? eve\b/g, { feast: 'lunar new year', plus: -1 }],
  [
    /\b(?:(?:lunar|chinese|vietnamese) new year'?s?(?: day)?|(?:ano nuevo|nuevo ano) (?:chino|lunar))\b/g,
    { feast: 'lunar new year' },
  ],
  [/\b(?:new year'?s?'? eve|nye|noche ?vieja|fin de ano|ano viejo)\b/g, { month: 12, day: 31 }],
  [/\b(?:new year'?s?'?(?: day)?|ano nuevo)\b/g, { month: 1, day: 1 }],
  [/\b(?:3 kings'? day|dia de (?:los )?reyes(?: magos)?|reyes magos|epiphany)\b/g, { month: 1, day: 6 }],
  [
    // Many a street is named after him.
    /\b(?:mlk|martin luther king)(?:,? jr\.?)?(?:'?s)?(?: (?:birthday|holiday|day|monday)\b|(?= weekend\b))/g,
    { month: 1, weekday: 1, nth: 3 },
  ],
  [
    /\b(?:valentine'?s?'?(?: day)?|(?:dia de )?san valentin|dia de los enamorados|dia del amor(?: y la amistad)?)\b/g,
    { month: 2, day: 14 },
  ],
  [/\bpresident'?s?'?(?: day\b|(?= weekend\b))|\bdia de los presidentes\b/g, { month: 2, weekday: 1, nth: 3 }],
  [/\b(?:st\.?|saint) pat(?:rick|ty|dy)'?s?(?: day)?\b|\bsan patricio\b/g, { month: 3, day: 17 }],
  [/\b(?:mardi gras|fat tuesday|martes de carnaval)\b/g, { ...EASTER, plus: -47 }],
  [/\b(?:ash wednesday|miercoles de ceniza)\b/g, { ...EASTER, plus: -46 }],
  [/\b(?:palm sunday|domingo de ramos)\b/g, { ...EASTER, plus: -7 }],
  [/\b(?:(?:holy|maundy) thursday|jueves santo)\b/g, { ...EASTER, plus: -3 }],
  [/\b(?:good friday|viernes santo)\b/g, { ...EASTER, plus: -2 }],
  [/\b(?:holy saturday|easter (?:saturday|eve)|sabado (?:santo|de gloria))\b/g, { ...EASTER, plus: -1 }],
  [/\b(?:easter monday|lunes de pascua)\b/g, { ...EASTER, plus: 1 }],
  [
    /\b(?:easter(?: sunday)?(?! (?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|way|ct|court)\b)|(?:domingo de |dia de )?pascuas?|domingo de resurreccion)\b/g,
    EASTER,
  ],
  [/\b(?:5 de mayo|cinco de mayo)\b/g, { month: 5, day: 5 }],
  [/\bjuneteenth\b/g, { month: 6, day: 19 }],
  [/\b(?:4th of july|fourth of july|july (?:4th|fourth)|4 of july|independence day)\b/g, { month: 7, day: 4 }],
  [/\bhalloween\b/g, { month: 10, day: 31 }],
  [/\b(?:dia de (?:los )?muertos|day of the dead)\b/g, { month: 11, day: 2 }],
  [/\bveterans?'? day\b|\bdia de los veteranos\b/g, { month: 11, day: 11 }],
  [/\b(?:mother'?s?'? day|dia de la madre|dia de las madres)\b/g, { month: 5, weekday: 7, nth: 2 }],
  [/\b(?:father'?s?'? day|dia de los padres|dia del padre)\b/g, { month: 6, weekday: 7, nth: 3 }],
  [/\bmemorial(?: day\b|(?= weekend\b))/g, { month: 5, weekday: 1, nth: -1 }],
  [/\blabor(?: day\b|(?= weekend\b))/g, { month: 9, weekday: 1, nth: 1 }],
  [
    /\b(?:columbus day|columbus(?= weekend)|indigenous people'?s?'? day|dia de la raza)\b/g,
    { month: 10, weekday: 1, nth: 2 },
  ],
  [/\b(?:black friday|viernes negro)\b/g, { ...THANKSGIVING, plus: 1 }],
  [/\b(?:turkey day|thanksgiving(?: (?:day|thursday))?|(?:dia de )?accion de gracias)\b/g, THANKSGIVING],
];

const FEAST = String.raw`super ?bowl|(?:orthodox|greek) easter|pascua (?:judia|ortodoxa)|passover|pesach|ha?n+uk+ah?|chanukah?|rosh hashanah?|yom kippur|diwali|ramadan|eid(?: al[ -]\w+)?|spring break|election day|homecoming|prom`;
const OWN_DAY = String.raw`birthday|wedding|graduation|anniversary|bachelor(?:ette)?|cumpleanos|boda|graduacion|aniversario`;

/**
 * Days that are named and that no rule of ours reckons: set anew each year by others, or begun at a sunset. They are asked
 * about; the "Sunday" or the "weekend" in such a name is no day of its own.
 */
export const UNRECKONED = new RegExp(
  String.raw`\b(?:${FEAST})(?:'s)?(?: (?:sunday|weekend|week|night|day))?\b|\b(?:${OWN_DAY}|holiday|long) week(?:end)?\b|\bfin de semana largo\b|\bpuente de \w+`,
  'g',
);

/** What a day is told by and that only the host knows the day of: "the Saturday after my birthday". */
export const UNTOLD = new RegExp(
  String.raw`^(?:(?:the|my|our|his|her|their|el|la|mi|nuestr[oa]|su) )?(?:\w+'s )?(?:\d+(?:st|nd|rd|th) )?(?:${FEAST}|${OWN_DAY})\b`,
);
