/** Days of the month written as words: "the twelfth", "december twenty first". */
const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const ENDINGS = ['th', 'st', 'nd', 'rd'];

function inDigits(value: number): string {
  const ending = value > 10 && value < 14 ? 'th' : (ENDINGS[value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** Tens stand in digits already. What counts something ("the fifth guest") is left alone. */
const COMPOUND = new RegExp(String.raw`\b(?<tens>[23])0[ -](?<unit>${WORDS.slice(0, 9).join('|')})\b`, 'g');
const ALONE = new RegExp(
  String.raw`(?<=\bthe )(?<word>${WORDS.slice(3).join('|')}|thirtieth)\b(?=\W*$|[,.;!?]| (?:of|at|or|and|if|works?|is|please|instead)\b)`,
  'g',
);

/** With its ordinals of days in digits, and every place as it was. */
export function ordinalsInDigits(line: string): string {
  const numbered = line.replaceAll(COMPOUND, (whole: string, tens: string, unit: string) =>
    inDigits(Number(tens) * 10 + WORDS.indexOf(unit) + 1).padStart(whole.length),
  );
  return numbered.replaceAll(ALONE, (word: string) =>
    inDigits(word === 'thirtieth' ? 30 : WORDS.indexOf(word) + 1).padStart(word.length),
  );
}
