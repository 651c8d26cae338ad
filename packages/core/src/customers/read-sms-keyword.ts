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
  // The carriers' words in Spanish.
  'ALTO',
  'PARA',
  'PARAR',
  'DETENER',
  'CANCELAR',
  'BAJA',
]);
const GRANT = new Set(['START', 'UNSTOP', 'JOIN']);
const HELP = new Set(['HELP', 'INFO']);

const NOUN = '(E ?MAILS?|MAILS?|TEXTS?|MESSAGES?|NEWS|NEWSLETTERS?|ADS|PROMOTIONS)';
const WHOM = '( ME| US)?';
const WHICH = '( ANY| YOUR| THESE| MORE)*';
const ENOUGH = '( AGAIN| ANYMORE| ANY MORE| NOW)?( PLEASE)?';
const CORREOS = '( CORREOS| MENSAJES| TEXTOS| PROMOCIONES)';

/** What people put before and behind it; none of these says anything else. */
const LEAD =
  '((HI|HEY|HELLO|YO|OK|OKAY|HOLA|SORRY|JUST|PLEASE|PLS|PLZ|POR FAVOR|YA|NOW|SERIOUSLY|(CAN|COULD|WILL|WOULD) YOU|YOU NEED TO|I (WANT|NEED) YOU TO|I AM ASKING YOU TO|I SAID|I ASKED YOU TO) )*';
const TAIL =
  '( (PLEASE|PLS|PLZ|NOW|RIGHT NOW|ALREADY|AGAIN|ANYMORE|ANY MORE|EVER|IMMEDIATELY|OK|THANKS|THANK YOU|ALL|ANY|YOUR|MORE|SUCH|(WITH )?(THIS|THESE|THAT|THE)|CRAP|SHIT|BS|BULLSHIT|SPAM|JUNK|GARBAGE|NONSENSE|STUFF|THINGS?|(FUCKING|DAMN|STUPID)|TEXTS?|MESSAGES?|ADS|ON|TO|THIS NUMBER|MY (PHONE|NUMBER)))*';

/** Refusals in a person's own words. Only whole sentences about being written to: "we need to stop by the store" is none. */
const REFUSALS = [
  `(STOP|QUIT) (TEXTING|MESSAGING|CONTACTING|SPAMMING|BOTHERING|HARASSING|E ?MAILING|MAILING|WRITING( TO)?)${WHOM}`,
  `(DO NOT|DONT) (TEXT|MESSAGE|CONTACT|E ?MAIL|MAIL|WRITE( TO)?)${WHOM}${ENOUGH}`,
  `(STOP SENDING|QUIT SENDING|DO NOT SEND|DONT SEND)${WHOM}${WHICH} ${NOUN}${ENOUGH}`,
  `(STOP|QUIT) SENDING${WHOM} (THIS|THESE|THAT|SUCH|YOUR)`,
  `(TAKE|REMOVE|GET) (ME|MY NUMBER|MY E ?MAIL|MY ADDRESS|US)( OFF| FROM)( YOUR| THE| THIS)?( MAILING| E ?MAIL)?( LIST)?${ENOUGH}`,
  `(REMOVE|UNSUBSCRIBE) (ME|US)( FROM( YOUR| THE| THIS| ALL)*( MAILING LIST| LIST| ${NOUN}))?${ENOUGH}`,
  `I (DO NOT|DONT|NO LONGER) WANT( TO GET| TO RECEIVE)?${WHICH} ${NOUN}( FROM YOU)?${ENOUGH}`,
  `NO MORE ${NOUN}${ENOUGH}`,
  `(LOSE|DELETE) (MY|THIS) NUMBER${ENOUGH}`,
  `LEAVE ME ALONE${ENOUGH}`,
  `NO ME (ESCRIBAN?|TEXTEEN?|ENV[IÍ]EN?|MANDEN?)( M[AÁ]S)?${CORREOS}?( M[AÁ]S)?`,
  `(NO M[AÁ]S|BASTA DE|YA NO QUIERO( RECIBIR)?( M[AÁ]S)?)${CORREOS}`,
  `(DEJEN?|PAREN?) DE (ESCRIBIRME|TEXTEARME|MOLESTARME|(ENVIARME|MANDARME|ENVIAR|MANDAR)( M[AÁ]S)?( ESTOS| SUS| TANTOS)?)${CORREOS}?`,
  '(QUIERO )?(DARME|D[EÉ]N?ME) DE BAJA',
].map((sentence) => new RegExp(`^${LEAD}${sentence}${TAIL}$`));
/** With nothing else in the message they are about our texts; beside other words they are about anything. */
const ALONE = [
  new RegExp(`^${LEAD}(STOP|QUIT) (IT|THIS|THAT|THEM|ALREADY|NOW|TEXTS?|MESSAGES?|ALL)${TAIL}$`),
  /^(POR FAVOR )?((YA )?BASTA( YA)?|(PAREN?|ALTO) (YA|ESTO|POR FAVOR))$/,
];
const WRONG_NUMBER = [
  `((I THINK|I BELIEVE) )?((YOU|U)( GUYS)? )?((HAVE|VE|GOT|HAVE GOT|REACHED|TEXTED) )?(THIS (IS|MUST BE) |THATS |ITS )?(THE |A )?WRONG (NUMBER|PERSON)( SORRY| HERE| PAL| DUDE)*`,
  `YOU?VE (GOT |REACHED )?THE WRONG (NUMBER|PERSON)`,
  `(ES(TE ES)? )?(UN |EL )?N[UÚ]MERO (EQUIVOCADO|INCORRECTO)`,
  `(USTED )?(SE EQUIVOC[OÓ]|TIENE EL|EST[AÁ] EQUIVOCADO) DE N[UÚ]MERO`,
].map((sentence) => new RegExp(`^${LEAD}${sentence}${TAIL}$`));
/** Said beside it, and about nothing of ours: who is meant, and who is not there. */
const NOT_THEM =
  /^(WHO (IS|ARE) (THIS|YOU|THAT)|WHOS THIS|(I AM|IM) NOT( A)?( \p{L}+){1,2}|(THERE IS|THERES) NO( \p{L}+){1,2}( HERE)?|I (DO NOT|DONT) KNOW( \p{L}+){1,3}|NO CONOZCO( \p{L}+){1,3}|NO SOY( \p{L}+){1,2}|QUI[EÉ]N (ES|ERES)|NEVER (HEARD OF|BOOKED)( \p{L}+){1,3})$/u;
const SAYS_IT_ALL = new Set(['UNSUBSCRIBE', 'PLEASE UNSUBSCRIBE']);
/** On a line of its own it is the word itself, whatever stands on the other lines. */
const OWN_LINE = new Set(['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'OPT OUT', 'OPTOUT']);
const COURTESY =
  /^(HI|HELLO|HEY|HOLA|THANKS|THANK YOU|GRACIAS|SORRY|PLEASE|POR FAVOR|PERD[OÓ]N|DISCULPE|LO SIENTO|OK|NO|(GOOD|BUEN[OA]S) \p{L}+)$/u;

/** Upper case, one space between words, nothing but letters and digits: `“Opt-out.”` reads as `OPT OUT`. */
function normalise(body: string): string {
  return body
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[’'`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isWrongNumber(words: string): boolean {
  return WRONG_NUMBER.some((sentence) => sentence.test(words));
}

function isRefusal(words: string): boolean {
  return SAYS_IT_ALL.has(words) || isWrongNumber(words) || REFUSALS.some((refusal) => refusal.test(words));
}

/** "STOP STOP STOP", "please stop", "stop please". */
function isKeyword(words: string): boolean {
  const bare = words.replace(/^(PLEASE|PLS|PLZ|POR FAVOR) /, '').replace(/ (PLEASE|PLS|PLZ|POR FAVOR)$/, '');
  const once = bare.replace(/^(\S+)(?: \1)+$/, '$1');
  return REVOKE.has(bare) || REVOKE.has(once);
}

function partsOf(body: string): string[] {
  return body
    .split(/[.,;:!\n]+|\s(?:and|y)\s/iu)
    .map(normalise)
    .filter((part) => part !== '' && !COURTESY.test(part));
}

/** "Please stop emailing me, unsubscribe. Thanks": every part of it refuses, and one of them in plain words. */
function refusesInParts(body: string): boolean {
  const parts = partsOf(body);
  return parts.some(isRefusal) && parts.every((part) => isRefusal(part) || isKeyword(part) || NOT_THEM.test(part));
}

function refuses(body: string): boolean {
  const words = normalise(body);
  return isKeyword(words) || isRefusal(words) || refusesInParts(body);
}

/** "Wrong number", said of the number we write to and of nothing else: it is not the person's we take it for (domain 10). */
export function saysWrongNumber(body: string): boolean {
  const parts = partsOf(body);
  const said = parts.some((part) => isWrongNumber(part)) && !/wrong (?:number|person)\s*\?/iu.test(body);
  return said && parts.every((part) => isRefusal(part) || isKeyword(part) || NOT_THEM.test(part));
}

/** "I agree" on one line and STOP on the next: the word on its own line, or a sentence that refuses our texts, counts. */
function stopsBesides(body: string): boolean {
  const lines = body.split('\n').map(normalise);
  const sentences = body.split(/[.!;\n]+/u).map(normalise);
  return lines.some((line) => OWN_LINE.has(line)) || sentences.some((sentence) => isRefusal(sentence));
}

/** The keyword a text consists of. A keyword inside a sentence is not one: "cancel" revokes, "can I cancel Friday?" asks. */
export function readSmsKeyword(body: string): SmsKeyword {
  const words = normalise(body);
  const asked = words.replace(/^PLEASE /, '').replace(/ PLEASE$/, '');
  if (refuses(body) || ALONE.some((sentence) => sentence.test(words)) || stopsBesides(body)) return 'revoke';
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
