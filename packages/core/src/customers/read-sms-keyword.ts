/** What a text to our number asks of the consent ledger (domain 10). Pure: the words only, not who sent them. */

export type SmsKeyword = 'revoke' | 'grant' | 'help' | 'none';

const REVOKE = new Set([
  'STOP',
  'STOPALL',
  'STOP ALL',
  'UNSUBSCRIBE',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPT OUT',
  'OPTOUT',
]);
const GRANT = new Set(['START', 'UNSTOP', 'JOIN']);
const HELP = new Set(['HELP', 'INFO']);

/** Refusals in a person's own words. Only whole sentences about being texted: "we need to stop by the store" is none. */
const REFUSALS = [
  /^(PLEASE )?(STOP|QUIT) (TEXTING|MESSAGING|CONTACTING)( ME| US)?( PLEASE| NOW)?$/,
  /^(PLEASE )?(DO NOT|DONT) (TEXT|MESSAGE|CONTACT)( ME| US)?( AGAIN| ANYMORE| ANY MORE)?( PLEASE)?$/,
  /^(PLEASE )?(TAKE|REMOVE) (ME|MY NUMBER|US)( OFF| FROM)( YOUR| THE| THIS)?( LIST)?( PLEASE)?$/,
  /^(PLEASE )?(REMOVE|UNSUBSCRIBE) ME( PLEASE)?$/,
  /^NO MORE (TEXTS|MESSAGES)( PLEASE)?$/,
  /^(SORRY )?(YOU HAVE THE )?WRONG NUMBER( SORRY)?$/,
];

/** Upper case, one space between words, nothing but letters and digits: `“Opt-out.”` reads as `OPT OUT`. */
function normalise(body: string): string {
  return body
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[’'`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The keyword a text consists of. A keyword inside a sentence is not one: "cancel" revokes, "can I cancel Friday?" asks. */
export function readSmsKeyword(body: string): SmsKeyword {
  const words = normalise(body);
  const asked = words.replace(/^PLEASE /, '').replace(/ PLEASE$/, '');
  if (REVOKE.has(asked) || REFUSALS.some((refusal) => refusal.test(words))) return 'revoke';
  if (GRANT.has(asked)) return 'grant';
  return HELP.has(asked) ? 'help' : 'none';
}
