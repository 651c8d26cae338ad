/** Numbers as words, English and Spanish, in plain letters. What is left out ("un", "once" in English) means other things. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
    .split(' ')
    .map((word, value) => [word, value] as const),
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ...'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
]);

export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['docena', 12],
  ['docenas', 12],
  ['hundred', 100],
  ['cien', 100],
  ['ciento', 100],
]);

/** Between tens and units of one number: "treinta y cinco". */
export const JOINER = 'y';

/** "a couple dozen". */
export const COUPLES: ReadonlySet<string> = new Set(['couple', 'par']);

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'una']);
export const HALVES: ReadonlySet<string> = new Set(['half', 'media']);

/** "that one", "el uno": no number. */
export const POINTERS: ReadonlySet<string> = new Set(
  'that this the which no any every some each another this your other el cada ese este good only late early big small little nice great fun quick last new'.split(
    ' ',
  ),
);
