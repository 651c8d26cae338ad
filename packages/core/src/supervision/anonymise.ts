/** A host's words without the host: whatever says who they are becomes a stand-in, the same one throughout. Pure. */
import { understand } from '../understanding/index.ts';

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const PHONE = /(?<![\d-])\+?(?:1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)/gu;
const CODE = /\bMH[-\s]?[2-9A-HJ-NP-TV-Z]{6}\b/giu;
/** A house number and what stands before the name of a way; the number of guests is none. */
const STREET =
  /\b\d{1,6}\s+(?:[NSEW]\.?\s+)?(?:(?!(?:adults?|people|guests|persons|kids|children|of|at|on|in)\b)(?:[\p{L}'’.-]+|\d+(?:st|nd|rd|th))\s+){1,3}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|way|pl|place|ter|terrace|cir|circle)\b\.?/giu;
/** Behind these words comes a name in whatever letters; behind others, one in capitals may. */
const NAMED = /\b(?:my name is|my name's|me llamo|mi nombre es)\s+(\p{L}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/giu;
const INTRODUCED = /\b(?:[Ii] am|[Ii]['’]m|[Tt]his is|[Ss]oy)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/gu;
const ONLY_WORDS = /^[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,2}[.!]?$/u;
const DAYS_AND_MONTHS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** Words that are names and words: replacing them everywhere would tear the sentence. */
const TOO_SHORT = 2;

const NAMES = ['Jordan', 'Lee', 'Kim', 'Sam', 'Alex'] as const;

const STAND_INS = {
  phone: (n: number) => `510-555-${String(100 + n).padStart(4, '0')}`,
  mail: (n: number) => `host${n}@mail.example`,
  code: (n: number) => `MH-${String(n + 1).repeat(6)}`,
  street: (n: number) => `${n} Main St`,
  name: (n: number) => NAMES[n - 1] ?? `Guest${n}`,
} as const;

type Kind = keyof typeof STAND_INS;

class StandIns {
  readonly #given = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();

  for(kind: Kind, found: string): string {
    const key = `${kind}:${found.toLowerCase().replaceAll(/[\s().-]/gu, '')}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const standIn = STAND_INS[kind](kind === 'code' ? Math.min(count, 8) : count);
    this.#given.set(key, standIn);
    return standIn;
  }
}

const ASKED_NAME = {
  catalog: { items: [] },
  limits: { childFromAge: 0, adultFromAge: 0, maxOnlineGuests: Number.MAX_SAFE_INTEGER },
  now: Temporal.Instant.fromEpochMilliseconds(0),
  zone: 'UTC',
  expecting: 'name',
} as const;

/** A message that is a name and nothing else, as one answers to being asked for it. */
function nameAlone(text: string): readonly string[] {
  if (!ONLY_WORDS.test(text.trim())) return [];
  const { slots, intents } = understand(text, ASKED_NAME);
  return slots.name === undefined || intents.length > 0 ? [] : [slots.name.first, slots.name.last ?? ''];
}

/** Names as the hosts give them: behind words that introduce one, or alone. */
function namesIn(text: string): readonly string[] {
  const given = [...text.matchAll(NAMED), ...text.matchAll(INTRODUCED)].flatMap(([, name = '']) => name.split(/\s+/u));
  return [...given, ...nameAlone(text)].filter((name) => !DAYS_AND_MONTHS.test(name));
}

function asWord(name: string): RegExp {
  const plain = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d])${plain}(?![\p{L}\d])`, 'giu');
}

/**
 * These texts of one conversation with stand-ins for phone numbers, e-mail and street addresses, booking codes, and names:
 * those we know the host by, and those they give. Whoever reads it cannot tell who it was; a dialogue still plays.
 */
export function anonymise(texts: readonly string[], knownNames: readonly string[]): readonly string[] {
  const standIns = new StandIns();
  const names = new Set(
    [...knownNames.flatMap((name) => name.split(/\s+/u)), ...texts.flatMap(namesIn)].filter(
      (name) => name.length > TOO_SHORT,
    ),
  );
  const patterns = [...names].map((name) => [name, asWord(name)] as const);
  return texts.map((text) => {
    const places = text
      .replaceAll(MAIL, (found) => standIns.for('mail', found))
      .replaceAll(PHONE, (found) => standIns.for('phone', found))
      .replaceAll(CODE, (found) => standIns.for('code', found))
      .replaceAll(STREET, (found) => standIns.for('street', found));
    return patterns.reduce((said, [name, word]) => said.replaceAll(word, () => standIns.for('name', name)), places);
  });
}
