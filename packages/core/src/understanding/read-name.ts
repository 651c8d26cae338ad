/** The host's name: after the words that introduce it, or alone when it was asked for. */
import { isUsState } from '../stations/index.ts';
import { citiesNamed } from '../travel/index.ts';
import { MONTH_NAME } from './day-names.ts';
import { STREET_KINDS } from './place-lexicon.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { FoundName } from './understanding.ts';

const PART = String.raw`[\p{L}][\p{L}'.-]{0,29}`;
const LAST_IS = new RegExp(
  String.raw`\b(?:last name|surname|family name|apellido)(?: is|'s| should be| es|:)* (?:not ${PART},? (?:but |it'?s )?)?(${PART}(?: ${PART})?)`,
  'u',
);
const INTRODUCED = new RegExp(
  String.raw`\b(?:my name is|(?<!last )(?<!first )my name's|my names|name is|the name is|name's|name:|name -|under the name(?: of)?|(?:put|book|reserve|hold|make) (?:it|this|that) (?:under|for|in)(?: my (?:husband|wife|partner|mom|mother|dad|father|sister|brother|friend|boss|fiancee?)(?:'s)?(?: name)?)?|book it under|booking for|me llamo|mi nombre es|nombre:|a nombre de) (${PART}(?: ${PART}){0,4})`,
  'u',
);
/** Weaker: "I'm hungry" introduces nobody, so the name must be written as one. */
const SAID_TO_BE = new RegExp(String.raw`\b(?:this is|i am|i'm|it's|soy|habla) (${PART}(?: ${PART}){0,4})`, 'u');
const ALONE = new RegExp(
  String.raw`^\W*(?:(?:it's|its|i'm|i am|soy|es|sure|yes|ok|okay|thanks|thank you|ty(?=[ ]*[,.!])|gracias|great|perfect)[ ,.!]+){0,3}(${PART}(?: ${PART}){0,4})\W*$`,
  'u',
);

/**
 * Beside an e-mail address or a phone, both taken by now, at the start of what is said or behind an address: two words
 * written as a name are one, whether or not it was asked for.
 */
const BESIDE_CONTACT = new RegExp(
  String.raw`(?:^\W*(?:(?:ok|okay|sure|yes|yeah|great|perfect|cool|thanks|thank you|ty|contact|name|it's|its|it is|i'm|im|i am|this is|under|soy|es|claro|si)[ ,:-]+){0,3}|¦[ ,;|/-]{1,3}|\b\d{5}\b[^\p{L}\d¦]{0,4}|[.;!:\n]\W*|, )(${PART}(?: ${PART}){1,4})[ ,./|:;()-]{0,4}¦`,
  'u',
);

/** "kim dao, kim@…": nothing else is said, so that it may be written small. */
const ONLY_CONTACT = new RegExp(String.raw`^\W*(${PART}(?: ${PART}){1,2})[ ,./|:;()-]{0,4}¦[¦ ,;/|-]*\W*$`, 'u');

/** "…, Fremont 94538 Sam Tran", at the end of all that is said: of somebody who texts, nothing else is needed. */
const BEHIND_ZIP = new RegExp(String.raw`(?<!\d)\d{5}[ ,.;]{1,3}(${PART} ${PART}(?: ${PART})?)\W*$`, 'u');

const ENDS =
  /^(?:and|y|e|from|for|here|my|mi|our|the|i|i'm|we|at|on|in|with|phone|email|number|el|para|de|calling|texting|looking|but|thanks|gracias|please|cell|is|want|need|quiero|necesito|interested|party|hi|hello|hola|a|an|not|so|just|it|that|this|que|yes|no|sure|ok|si|sorry|what|when|how|why|none|maybe|\d.*)$/;
const NO_NAMES =
  /^(?:we'?d|we'?re|we'?ll|i'?d|i'?ll|they|they'?re|there|these|those|you|your|he|she|allergic|vegan|vegetarian|hungry|interested|looking|wondering|planning|trying|thinking|hosting|having|sorry|good|great|fine|ok|okay|available|free|sure|not|very|so|really|happy|unhappy|upset|angry|calling|texting|in|at|from|the|a|an|my|for|about|going|ready|done|here|available|new|also|just|still|vegetariano|alergico|alergica|vegetariana|confused|mad|pregnant|gluten|birthday|hibachi|saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|today|spam|urgent|unacceptable|ridiculous|amazing|awesome|perfect|cancel|stop|help|menu|quote|price|book|sounds|looks|seems|got|thank|thanks|cool|nice|lets|let's|no|nope|yes|yep|yeah|sure|makes|that|this|works|understood|noted|excellent|wonderful|lovely|love|exactly|correct|right|agreed|confirmed|deal|alright|hi|hello|hey|hola|gracias|perfecto|claro|bueno|vale|listo|entendido|suena|me|happy|merry|good|nobody|nothing|everything|whatever|anytime|maybe|later|not|let|lemme|hold|hang|did|do|does|can|could|will|would|is|are|am|was|were|have|has|had|how|(?:what|who|where|when|how|that|there|here)(?:'?s|'?re|'?d)?|which|why|si|give|wait|one|sec|second|send|tell|show|check|ask|add|remove|make|put|use|need|want|pay|please|actually|if|or|and|because|since|until|unless|soy|es|somos|name|nombre|llamo|one|two|three|both|each|every|all|some|any|many|more|less|same|other|another|see|think|know|get|go|going|come|let'?s|it|its|it's)$/;

/** A line that speaks of the booking names nobody: "change the address", "actually the date is wrong". */
const NO_NAME_LINE =
  /\b(?:address|venue|location|change|changing|update|correct|correction|edit|wrong|guests?|people|menu|booking|reservation|actually|direccion|domicilio|ubicacion|cambiar|cambia|cambie|cambio|actualizar|corregir|reserva|personas|invitados)\b/;

/** As people write it: "MARIA" and "maria" are Maria, "McKay" stays. */
function spelled(part: string): string {
  const plain = part.replace(/[.,]$/, '');
  if (PARTICLE.test(plain)) return plain;
  const mixed = plain !== plain.toLowerCase() && plain !== plain.toUpperCase();
  return mixed ? plain : plain.toLowerCase().replaceAll(/(?:^|[-'])\p{L}/gu, (letter) => letter.toUpperCase());
}

interface Attempt {
  readonly words: string;
  readonly from: number;
  /** Whether the name must be written as one. */
  readonly capital: boolean;
}

const PARTICLE = /^(?:de|del|la|las|los|da|dos|di|van|von|der|den|bin|el)$/;

/** "Ana de la Cruz": small words before another part of the name, written as one or behind two of them. */
function isParticle(words: string, index: number, reading: Reading, from: number): boolean {
  const parts = words.split(' ');
  if (!PARTICLE.test(parts[index] ?? '')) return false;
  const next = parts.findIndex((part, at) => at > index && !PARTICLE.test(part));
  if (next < 0) return false;
  const at = from + parts.slice(0, next).join(' ').length + 1;
  const written = reading.evidence(at, at + (parts[next] ?? '').length).text;
  return (
    /^\p{Lu}/u.test(written) ||
    (PARTICLE.test(parts[index - 1] ?? '') && index > 1) ||
    PARTICLE.test(parts[index + 1] ?? '')
  );
}

/** "Sacramento CA" is a place, also where a name was asked for. */
function isCity(words: string): boolean {
  const match = /^(.+?),? ([a-z]{2})$/.exec(words.trim());
  const state = match?.[2]?.toUpperCase();
  return state !== undefined && isUsState(state) && citiesNamed(match?.[1] ?? '').some((city) => city.state === state);
}

/** The words of it that are a name, as they were written: up to the first that goes on with the sentence. */
function nameWords({ words, from, capital }: Attempt, reading: Reading): string[] {
  const parts: string[] = [];
  let at = from;
  for (const part of words.split(' ')) {
    const written = reading.evidence(at, at + part.length).text;
    if (parts.length > 0 && isParticle(words, parts.length, reading, from)) {
      parts.push(written);
      at += part.length + 1;
      continue;
    }
    const plain = part.replace(/[.,]$/, '');
    const ends = ENDS.test(part) || (parts.length === 0 && NO_NAMES.test(plain));
    if (ends || (capital && !/^\p{Lu}\p{Ll}/u.test(written))) break;
    parts.push(written);
    if (/[.,]$/.test(part) && part.length > 2) break;
    at += part.length + 1;
  }
  return parts;
}

/** "Book it for July 20": a month with its day. */
const MONTH_ALONE = new RegExp(`^${MONTH_NAME}$`);

function nameFrom(attempt: Attempt, rest: Rest, reading: Reading): FoundName | undefined {
  const parts = nameWords(attempt, reading);
  const [first, ...others] = parts.map(spelled);
  if (first === undefined || first.length < 2) return undefined;
  const plainWords = attempt.words.split(' ').slice(0, parts.length).join(' ').replace(/[.,]$/, '');
  const to = attempt.from + plainWords.length;
  if (MONTH_ALONE.test(plainWords) && /^\.? (?:the )?\d/.test(rest.free.slice(to))) return undefined;
  take(rest, attempt.from, to);
  return { first, ...(others.length > 0 ? { last: others.join(' ') } : {}), ...reading.evidence(attempt.from, to) };
}

/** Two or three words alone, given before they were asked for. */
const FULL_ALONE = new RegExp(String.raw`^\W*(${PART}(?: ${PART}){1,2})\W*$`, 'u');
const NO_FULL_NAME = new RegExp(
  String.raw`\b(?:${STREET_KINDS}|day|eve|night|morning|evening|party|house|home|yard|backyard|patio|garage|county|area|park|hall|center|city)$`,
);

/** "Ana Lopez", where the street was asked for: no town, no street and no day is written so. */
function isNoFullName(words: string): boolean {
  return NO_FULL_NAME.test(words) || citiesNamed(words).length > 0;
}

/**
 * `asked` is what the host was asked for last: alone, one word is a name only where it was; where the place was asked
 * for, a full one written as a name is no place.
 */
export function readName(rest: Rest, reading: Reading, asked: 'name' | 'place' | null): FoundName | undefined {
  const last = firstName([[LAST_IS, false]], rest, reading);
  if (last !== undefined) return { ...last, onlyLast: true };
  const beside = [BESIDE_CONTACT, true] as const;
  const attempts: readonly (readonly [RegExp, boolean])[] =
    asked === 'place'
      ? [[INTRODUCED, false], [SAID_TO_BE, true], beside, [BEHIND_ZIP, true], [FULL_ALONE, true]]
      : [
          [INTRODUCED, false],
          ...(asked === 'name' && !NO_NAME_LINE.test(rest.free) ? [[ALONE, false] as const] : []),
          [SAID_TO_BE, true],
          beside,
          [BEHIND_ZIP, true],
        ];
  return firstName(attempts, rest, reading);
}

/** "Steve Salmon, steve@…": beside a way to reach them it is a name, whatever else its words could be. */
export function readNameBesideContact(rest: Rest, reading: Reading): FoundName | undefined {
  return firstName(
    [
      [BESIDE_CONTACT, true],
      [ONLY_CONTACT, false],
    ],
    rest,
    reading,
  );
}

/** The name where a pattern found one; undefined where these words are a place, a question or half a name. */
function nameAt(
  [pattern, capital]: readonly [RegExp, boolean],
  match: RegExpExecArray,
  rest: Rest,
  reading: Reading,
): FoundName | undefined {
  const words = match[1] ?? '';
  if (isCity(words) || (pattern === FULL_ALONE && isNoFullName(words))) return undefined;
  if (pattern === BESIDE_CONTACT && citiesNamed(words).length > 0) return undefined;
  if (pattern === ALONE && reading.text.includes('?')) return undefined;
  const name = nameFrom({ words, from: match.index + match[0].lastIndexOf(words), capital }, rest, reading);
  return pattern === BESIDE_CONTACT && name?.last === undefined ? undefined : name;
}

function firstName(
  attempts: readonly (readonly [RegExp, boolean])[],
  rest: Rest,
  reading: Reading,
): FoundName | undefined {
  for (const attempt of attempts) {
    const search = new RegExp(attempt[0], 'gu');
    for (let place = 0; place < MOST_PLACES; place += 1) {
      const match = search.exec(rest.free);
      if (match === null) break;
      const name = nameAt(attempt, match, rest, reading);
      if (name !== undefined) return name;
      // What only looks like one may reach over the real one: "ok lets book it. Maria Gonzalez".
      search.lastIndex = match.index + 1;
    }
  }
  return undefined;
}

/** Places of one message that are looked at for a name. */
const MOST_PLACES = 8;
