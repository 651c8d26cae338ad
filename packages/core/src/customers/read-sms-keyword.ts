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

const NOUN =
  '(E ?MAILS?|MAILS?|TEXTS?|TXTS?|SMS|MESSAGES?|MSGS?|NEWS|NEWSLETTERS?|ADS|ADVERTISING|ADVERTISEMENTS?|MARKETING|PROMOTIONS|PROMOS?|REMINDERS?|UPDATES?|NOTIFICATIONS?|ALERTS?|SPAM|STUFF|THINGS|COUPONS)';
const WHOM = '( ME| US| MY (PHONE|NUMBER)| THIS (PHONE|NUMBER))?';
const WHICH = '( ANY| YOUR| THESE| THE| THOSE| SUCH| MORE| ALL)*';
const ENOUGH = '( AGAIN| ANYMORE| ANY MORE| NOW)?( PLEASE)?';
const CORREOS = '( CORREOS| MENSAJES| TEXTOS| PROMOCIONES| NADA)';
const NOT_INTERESTED = '(IM |I AM |WE ARE |WERE )?NOT INTERESTED|NO ME INTERESA';

/** What people put before and behind it; none of these says anything else. */
const LEAD = `((HI|HEY|HELLO|YO|OK|OKAY|K|ALRIGHT|ALL RIGHT|FINE|GOOD|YES|YEAH|NO|NOPE|${NOT_INTERESTED}|THANKS|THANK YOU|GRACIAS|BUENO|SO|BUT|AND|OMG|UGH|HOLA|SORRY|JUST|PLEASE|PLS|PLZ|POR FAVOR|YA|NOW|SERIOUSLY|(CAN|COULD|WILL|WOULD) (YOU|U)|YOU NEED TO|I (WANT|NEED) YOU TO|I AM ASKING YOU TO|I( ALREADY)? (SAID|TOLD YOU TO|ASKED YOU TO)|(I|WE) (JUST |REALLY )?(WANT|WISH|NEED|WOULD LIKE) TO|ID LIKE TO|QUIERO QUE|LES PIDO QUE|GO AWAY AND) )*`;
const TAIL =
  '( (PLEASE|PLS|PLZ|POR FAVOR|YA|NOW|RIGHT NOW|ALREADY|AGAIN|ANYMORE|EVER|IMMEDIATELY|OK|THANKS|THANK YOU|GRACIAS|ALL|ANY|YOUR|MORE|SUCH|(WITH )?(THIS|THESE|THOSE|THAT|THE)|CRAP|SHIT|BS|BULLSHIT|SPAM|JUNK|GARBAGE|NONSENSE|STUFF|THINGS?|(FUCKING|DAMN|STUPID)|TEXTS?|TXTS?|SMS|MESSAGES?|MSGS?|NOTIFICATIONS?|REMINDERS?|UPDATES?|ADS|ON|TO|FROM YOU|OF THIS|IT|I SAID|THIS NUMBER|MY (PHONE|NUMBER)))*';

/** The words of the carriers that nobody puts beside others for anything else. */
const LED_WORD = '(STOP|STOPALL|STOP ALL|UNSUBSCRIBE|QUIT|OPT OUT|OPTOUT|PARAR)';

/** Refusals in a person's own words. Only whole sentences about being written to: "we need to stop by the store" is none. */
const REFUSALS = [
  `(STOP|QUIT) (TEXTING|MESSAGING|CONTACTING|SPAMMING|BOTHERING|HARASSING|E ?MAILING|MAILING|WRITING( TO)?)${WHOM}`,
  `(DO NOT|DONT|NEVER)( EVER)? (TEXT|MESSAGE|CONTACT|E ?MAIL|MAIL|WRITE( TO)?)${WHOM}${ENOUGH}`,
  `(STOP SENDING|QUIT SENDING|(DO NOT|DONT|NEVER)( EVER)? SEND)${WHOM}${WHICH} ${NOUN}${ENOUGH}`,
  `(STOP|QUIT) SENDING${WHOM}( THIS| THESE| THAT| SUCH| YOUR)?`,
  `(STOP|QUIT) (RECEIVING|GETTING)${WHICH} ${NOUN}`,
  `(TAKE|REMOVE|GET|DELETE|DROP) (ME|MY NUMBER|MY E ?MAIL|MY ADDRESS|US)(( OFF| FROM)( OF)?( YOUR| THE| THIS)( MAILING| E ?MAIL| TEXT| TEXTING| MARKETING)?( LIST| LISTS))?${ENOUGH}`,
  `(TAKE|REMOVE|GET) (ME|US|MY NUMBER) OFF${ENOUGH}`,
  `(REMOVE|UNSUBSCRIBE) (ME|US)( FROM( YOUR| THE| THIS| ALL)*( MAILING LIST| LIST| ${NOUN})?)?${ENOUGH}`,
  `UNSUBSCRIBE( FROM)?( YOUR| THE| THIS| THESE| ALL)*( MAILING LIST| LIST| ${NOUN})?`,
  `OPT (ME|US|MY NUMBER) OUT( (OF|FROM)( YOUR| THE| THIS| THESE| ALL| ANY)*( LIST| ${NOUN})?)?${ENOUGH}`,
  `OPT OUT( (OF|FROM)( YOUR| THE| THIS| THESE| ALL| ANY)*( LIST| ${NOUN}))`,
  `I (DO NOT|DONT|NO LONGER) WANT( TO GET| TO RECEIVE)?${WHICH} ${NOUN}( FROM YOU( GUYS)?)?${ENOUGH}`,
  `NO MORE ${NOUN}( FROM YOU)?${ENOUGH}`,
  `(LOSE|DELETE) (MY|THIS) NUMBER${ENOUGH}`,
  `LEAVE (ME|US) ALONE${ENOUGH}`,
  `(QUE )?(YA )?NO (ME|NOS) (ESCRIBAN?|TEXTEEN?|ENV[IÍ]EN?|MANDEN?|CONTACTEN?|MOLESTEN?)( M[AÁ]S)?${CORREOS}?( M[AÁ]S)?`,
  `(YA )?NO QUIERO( RECIBIR)?( M[AÁ]S)?( SUS)?( CORREOS| MENSAJES| TEXTOS| PROMOCIONES)( M[AÁ]S)?`,
  `(YA )?NO QUIERO QUE (ME|NOS) (ESCRIBAN|MANDEN MENSAJES|ENV[IÍ]EN MENSAJES|CONTACTEN|MOLESTEN)( M[AÁ]S)?`,
  `(NO M[AÁ]S|BASTA DE)( CORREOS| MENSAJES| TEXTOS| PROMOCIONES)`,
  `(DEJEN?|PAREN?) DE (ESCRIBIR(ME|NOS)?|TEXTEARME|MOLESTAR(ME|NOS)?|(ENVIARME|MANDARME|ENVIAR|MANDAR)( M[AÁ]S)?( ESTOS| SUS| TANTOS)?)${CORREOS}?`,
  '(QU[IÍ]TEN?ME|S[AÁ]QUEN?ME|SACARME|B[OÓ]RREN?ME|ELIM[IÍ]NEN?ME|QUITARME) DE (SU|LA|ESTA|SUS) LISTAS?',
  'D[EÉ]JENME EN PAZ',
  '(QUIERO )?(DARME|D[EÉ]N?ME) DE BAJA',
].map((sentence) => new RegExp(`^${LEAD}${sentence}${TAIL}$`));
/** With nothing else in the message they are about our texts; beside other words they are about anything. */
const ALONE = [
  new RegExp(`^${LEAD}(STOP|QUIT) (IT|THIS|THAT|THEM|ALREADY|NOW|TEXTS?|MESSAGES?|ALL)${TAIL}$`),
  /^(POR FAVOR )?((YA )?BASTA( YA)?|(PAREN?|ALTO) (YA|ESTO|POR FAVOR))$/,
];
const LED = new RegExp(`^${LEAD}${LED_WORD}${TAIL}$`);
const WRONG_NUMBER = [
  `((I THINK|I BELIEVE) )?((YOU|U)( GUYS)? )?((HAVE|VE|GOT|HAVE GOT|REACHED|TEXTED) )?(THIS (IS|MUST BE) |THATS |ITS )?(THE |A )?WRONG (NUMBER|PERSON)( SORRY| HERE| PAL| DUDE)*`,
  `YOU?VE (GOT |REACHED )?THE WRONG (NUMBER|PERSON)`,
  `(ES(TE ES)? )?(UN |EL )?N[UÚ]MERO (EQUIVOCADO|INCORRECTO)`,
  `(USTED )?(SE EQUIVOC[OÓ]|TIENE EL|EST[AÁ] EQUIVOCADO) DE N[UÚ]MERO`,
].map((sentence) => new RegExp(`^${LEAD}${sentence}${TAIL}$`));
/** Said beside it, and about nothing of ours: who is meant, and who is not there. */
const NOT_THEM =
  /^(WHO (IS|ARE) (THIS|YOU|THAT)|WHOS THIS|(I AM|IM) NOT( A)?( \p{L}+){1,2}|(THERE IS|THERES) NO( \p{L}+){1,2}( HERE)?|I (DO NOT|DONT) KNOW( \p{L}+){1,3}|NO CONOZCO( \p{L}+){1,3}|NO SOY( \p{L}+){1,2}|QUI[EÉ]N (ES|ERES)|NEVER (HEARD OF|BOOKED)( \p{L}+){1,3}|I (DIDNT|DID NOT|NEVER)( EVER)? (SIGN(ED)? UP|ASKED|ASK)( FOR (THIS|THESE|IT))?|GO AWAY)$/u;
const SAYS_IT_ALL = new Set(['UNSUBSCRIBE', 'PLEASE UNSUBSCRIBE']);
/** On a line of its own it is the word itself, whatever stands on the other lines. */
const OWN_LINE = new Set(['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'OPT OUT', 'OPTOUT']);
const COURTESY =
  /^(HI|HELLO|HEY|HOLA|(THANKS|THANK YOU)( SO MUCH| VERY MUCH| ANYWAY)?|(MUCHAS )?GRACIAS|SORRY|PLEASE|POR FAVOR|PERD[OÓ]N|DISCULPE|LO SIENTO|OK|OKAY|ALRIGHT|FINE|YES|YEAH|NO|NOPE|NO (THANKS|THANK YOU|GRACIAS)|(I AM |IM |WE ARE |WERE )?(NOT INTERESTED|GOOD|ALL SET)|HAVE A \p{L}+ \p{L}+|(GOOD|BUEN[OA]S) \p{L}+)$/u;
/** A word to the terms beside STOP: whether they agree or not, they want no more of our texts. */
const TO_THE_TERMS =
  /(?<!\p{L})((I|WE|YO) )?((DO NOT|DONT|DID NOT|WILL NOT|WONT|CANNOT|CANT|NO) )?(AGREED?|ACCEPT(ED)?|CONSENT|DISAGREE|REFUSE|DECLINE|ACEPTO|ACEPTAMOS)( (TO|WITH) (THE |THIS |THESE |YOUR |ANY )?(TERMS|ANYTHING|THIS|IT|THAT|CONDITIONS))?(?!\p{L})/gu;

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

/** "STOP STOP STOP", "please stop", "ok stop now", "stop cancel", "I agree STOP". */
function isKeyword(words: string): boolean {
  const said = words.replaceAll(TO_THE_TERMS, ' ').replaceAll(/ +/g, ' ').trim();
  const bare = said.replace(/^(PLEASE|PLS|PLZ|POR FAVOR) /, '').replace(/ (PLEASE|PLS|PLZ|POR FAVOR)$/, '');
  const each = bare.split(' ');
  if (said === words) return REVOKE.has(bare) || LED.test(bare) || each.every((word) => REVOKE.has(word));
  // Beside the terms a mere "cancel" or "end" may be about the booking.
  return LED.test(bare);
}

function partsOf(body: string): string[] {
  return body
    .split(/[.,;:!\n]+|\s(?:and|y)\s/iu)
    .map(normalise)
    .filter((part) => part !== '' && !COURTESY.test(part));
}

/** The word that counts beside others: "STOP. Thanks", "I agree, STOP". */
function isLedWord(part: string): boolean {
  return LED.test(part) || OWN_LINE.has(part);
}

function isOfTerms(part: string): boolean {
  return part.replaceAll(TO_THE_TERMS, ' ').trim() === '';
}

/** "Please stop emailing me, unsubscribe. Thanks": every part of it refuses, and one of them in plain words. */
function refusesInParts(body: string): boolean {
  const parts = partsOf(body).filter((part) => !isOfTerms(part));
  return (
    parts.some((part) => isRefusal(part) || isLedWord(part)) &&
    parts.every((part) => isRefusal(part) || isKeyword(part) || NOT_THEM.test(part))
  );
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

/**
 * "I agree" on one line and STOP on the next: the word on its own line, or a sentence that refuses our texts, counts, also
 * behind a comma: "we found somebody else, please stop texting me".
 */
function stopsBesides(body: string): boolean {
  const lines = body.split('\n').map(normalise);
  const sentences = body.split(/[.!;\n]+/u).map(normalise);
  const clauses = body.split(/[.,;!\n]+/u).map(normalise);
  return (
    lines.some((line) => OWN_LINE.has(line)) ||
    sentences.some((sentence) => isRefusal(sentence)) ||
    clauses.some((clause) => REFUSALS.some((refusal) => refusal.test(clause)))
  );
}

const IN_SPANISH =
  /(?<!\p{L})(ALTO|PARA|PARAR|PAREN?|DETENER|CANCELAR|BAJA|BASTA|POR FAVOR|GRACIAS|NO ME|NO NOS|D[EÉ]JENME|MENSAJES|CORREOS|TEXTOS|SE EQUIVOC[OÓ]|ESCRIB\p{L}+|MAND\p{L}+|ENV[IÍ]\p{L}+|N[UÚ]MERO|USTED|QUIERO|LISTA|ACEPTO)(?!\p{L})/u;
const IN_ENGLISH =
  /(?<!\p{L})(TEXT(ING|S)?|MESSAG\p{L}+|STOP (TEXT|SEND|MESS)\p{L}+|LIST|NUMBER|PLEASE|THANKS|YOU|TAKE|SENDING|CONTACT(ING)?|LEAVE|REMOVE|LET|ALONE|I|TO|SEND|WITH|BOTHERING|SPAMMING|WRIT\p{L}+|E?MAIL\p{L}*|HARASSING)(?!\p{L})/u;

/** Whether a refusal is written in Spanish: it is confirmed in the language it was said in. */
export function refusesInSpanish(body: string): boolean {
  const words = normalise(body);
  return IN_SPANISH.test(words) && !IN_ENGLISH.test(words);
}

/**
 * The keyword a text consists of. Beside kind words and an answer to the terms STOP counts
 * too; a keyword inside a sentence is not one: "cancel" revokes, "can I cancel Friday?" asks.
 */
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
