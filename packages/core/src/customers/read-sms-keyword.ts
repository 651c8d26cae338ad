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

const NOUN = '(E ?MAILS?|MAILS?|TEXTS?|MESSAGES?|NEWS|NEWSLETTERS?|ADS|PROMOTIONS)';
const WHOM = '( ME| US)?';
const WHICH = '( ANY| YOUR| THESE| MORE)*';
const ENOUGH = '( AGAIN| ANYMORE| ANY MORE| NOW)?( PLEASE)?';
const CORREOS = '( CORREOS| MENSAJES| TEXTOS| PROMOCIONES)';

/** Refusals in a person's own words. Only whole sentences about being written to: "we need to stop by the store" is none. */
const REFUSALS = [
  `(STOP|QUIT) (TEXTING|MESSAGING|CONTACTING|E ?MAILING|MAILING|WRITING( TO)?)${WHOM}${ENOUGH}`,
  `(DO NOT|DONT) (TEXT|MESSAGE|CONTACT|E ?MAIL|MAIL|WRITE( TO)?)${WHOM}${ENOUGH}`,
  `(STOP SENDING|QUIT SENDING|DO NOT SEND|DONT SEND)${WHOM}${WHICH} ${NOUN}${ENOUGH}`,
  `(TAKE|REMOVE) (ME|MY NUMBER|MY E ?MAIL|MY ADDRESS|US)( OFF| FROM)( YOUR| THE| THIS)?( MAILING| E ?MAIL)?( LIST)?${ENOUGH}`,
  `(REMOVE|UNSUBSCRIBE) (ME|US)( FROM( YOUR| THE| THIS| ALL)*( MAILING LIST| LIST| ${NOUN}))?${ENOUGH}`,
  `I (DO NOT|DONT|NO LONGER) WANT( TO GET| TO RECEIVE)?${WHICH} ${NOUN}( FROM YOU)?${ENOUGH}`,
  `NO MORE ${NOUN}${ENOUGH}`,
  '(SORRY )?(YOU HAVE THE )?WRONG NUMBER( SORRY)?',
  `(POR FAVOR )?NO ME (ESCRIBAN?|ENV[IÍ]EN?|MANDEN?)( M[AÁ]S)?${CORREOS}?( M[AÁ]S)?`,
  `(POR FAVOR )?DEJEN? DE (ESCRIBIRME|ENVIARME|MANDARME)${CORREOS}?`,
  '(POR FAVOR )?(QUIERO )?(DARME|D[EÉ]N?ME) DE BAJA',
].map((sentence) => new RegExp(`^(PLEASE )?${sentence}$`));
const SAYS_IT_ALL = new Set(['UNSUBSCRIBE', 'PLEASE UNSUBSCRIBE']);
const COURTESY = /^(HI|HELLO|HEY|HOLA|THANKS|THANK YOU|GRACIAS|SORRY|PLEASE|POR FAVOR)$/;

/** Upper case, one space between words, nothing but letters and digits: `“Opt-out.”` reads as `OPT OUT`. */
function normalise(body: string): string {
  return body
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[’'`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isRefusal(words: string): boolean {
  return SAYS_IT_ALL.has(words) || REFUSALS.some((refusal) => refusal.test(words));
}

function isKeyword(words: string): boolean {
  return REVOKE.has(words.replace(/^PLEASE /, '').replace(/ PLEASE$/, ''));
}

/** "Please stop emailing me, unsubscribe. Thanks": every part of it refuses, and one of them in plain words. */
function refusesInParts(body: string): boolean {
  const parts = body
    .split(/[.,;:!\n]+|\s(?:and|y)\s/iu)
    .map(normalise)
    .filter((part) => part !== '' && !COURTESY.test(part));
  return parts.some(isRefusal) && parts.every((part) => isRefusal(part) || isKeyword(part));
}

function refuses(body: string): boolean {
  const words = normalise(body);
  return isKeyword(words) || isRefusal(words) || refusesInParts(body);
}

/** The keyword a text consists of. A keyword inside a sentence is not one: "cancel" revokes, "can I cancel Friday?" asks. */
export function readSmsKeyword(body: string): SmsKeyword {
  const asked = normalise(body)
    .replace(/^PLEASE /, '')
    .replace(/ PLEASE$/, '');
  if (refuses(body)) return 'revoke';
  if (GRANT.has(asked)) return 'grant';
  return HELP.has(asked) ? 'help' : 'none';
}

const GREETING = /^(HI|HELLO|HEY|DEAR|HOLA|BUENAS?|BUENOS|GOOD)( [\p{L}]+){0,3}$/u;
const MOST_SIGNED = 4;
const LONGEST_SIGNED = 60;

/** A name and what stands below it, and no further question. */
function isSignature(lines: readonly string[]): boolean {
  return lines.length <= MOST_SIGNED && lines.every((line) => line.length <= LONGEST_SIGNED && !/[?¿]/u.test(line));
}

/**
 * Whether an e-mail wants no more of ours, by the same rule as a text: between the greeting and the name below, it says
 * nothing else. Where there are no words, the subject says it.
 */
export function refusesMail({ subject, text }: { readonly subject: string | null; readonly text: string }): boolean {
  if (text.trim() === '') return refuses((subject ?? '').replace(/^\s*(?:re|fwd?)\s*:/iu, ''));
  if (refuses(text)) return true;
  const lines = text.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  const begin = GREETING.test(normalise(said[0] ?? '')) ? 1 : 0;
  return refuses(said[begin] ?? '') && isSignature(said.slice(begin + 1));
}
