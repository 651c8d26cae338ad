/** What several messages say that are answered as one: together, and where each alone says more than their sum, that. Pure. */
import {
  understand,
  type Circumstances,
  type FoundParty,
  type FoundPlace,
  type Slots,
  type Understanding,
} from '../understanding/index.ts';

interface Part {
  readonly heard: Understanding;
  /** Where its words begin in those of all. */
  readonly from: number;
}

function readParts(texts: readonly string[], whole: Understanding, circumstances: Circumstances): readonly Part[] {
  let from = 0;
  return texts.map((text) => {
    const heard = understand(text, circumstances);
    const found = whole.text.indexOf(heard.text, from);
    // Beyond what is read of a long message there is no place to point to.
    const at = found === -1 ? Math.min(from, whole.text.length) : found;
    from = Math.min(at + heard.text.length, whole.text.length);
    return { heard, from: at };
  });
}

function moved<Found extends { readonly span: readonly [number, number] }>(found: Found, from: number): Found {
  return { ...found, span: [found.span[0] + from, found.span[1] + from] };
}

/** Said one after the other, a later number takes the place of an earlier one: "12 adults", "14 adults" are 14. */
function after(before: FoundParty, { adults, total, ...later }: FoundParty): FoundParty {
  const { adults: adultsBefore, total: totalBefore, ...kept } = before;
  const anew = adults !== undefined || total !== undefined;
  const [grown, all] = anew ? [adults, total] : [adultsBefore, totalBefore];
  return {
    ...kept,
    ...later,
    ...(grown === undefined ? {} : { adults: grown }),
    ...(all === undefined ? {} : { total: all }),
  };
}

/** Numbers that come on top of others are counted by those who read all of it. */
function partyOf(whole: Understanding, parts: readonly Part[]): FoundParty | undefined {
  const found = parts.flatMap(({ heard, from }) =>
    heard.slots.party === undefined ? [] : [moved(heard.slots.party, from)],
  );
  const [first, ...others] = found;
  if (first === undefined) return whole.slots.party;
  if (others.length === 0 || whole.correction?.changes.includes('party') === true) return whole.slots.party ?? first;
  if (found.some(({ change, onTop }) => change !== undefined || onTop === true)) return whole.slots.party ?? first;
  return found.reduce((before, later) => after(before, later), first);
}

function placeOf(whole: Understanding, parts: readonly Part[]): Slots['place'] {
  const found = parts.flatMap(({ heard, from }) =>
    heard.slots.place === undefined ? [] : [moved(heard.slots.place, from)],
  );
  const last = found.at(-1);
  if (last === undefined) return whole.slots.place;
  const known: Partial<FoundPlace> = Object.assign({}, whole.slots.place, ...found);
  return { ...known, text: last.text, span: last.span };
}

/** What can be said once in a message: of several messages the last that says it. */
const ONCE = ['date', 'time', 'dayPart', 'phone', 'email', 'name', 'bookingCode'] as const;

function lastSaid(whole: Understanding, parts: readonly Part[]): Partial<Slots> {
  return Object.fromEntries(
    ONCE.flatMap((name) => {
      const part = parts.findLast(({ heard }) => heard.slots[name] !== undefined);
      const alone = part?.heard.slots[name];
      const found = part === undefined || alone === undefined ? whole.slots[name] : moved(alone, part.from);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** Each question once, in the order they were asked. */
function intentsOf(whole: Understanding, parts: readonly Part[]): Understanding['intents'] {
  const known = new Set(whole.intents.map(({ name }) => name));
  const missed = parts.flatMap(({ heard, from }) =>
    heard.intents.filter(({ name }) => !known.has(name)).map((intent) => moved(intent, from)),
  );
  const once = missed.filter(({ name }, at) => missed.findIndex((other) => other.name === name) === at);
  return [...whole.intents, ...once].toSorted((one, other) => one.span[0] - other.span[0]);
}

/**
 * Hears messages that wait together. What a bare "12" or "Fremont" answers is lost where it stands among other words, and
 * what a later message says anew takes the place of what an earlier one said.
 */
export function hearParts(texts: readonly string[], circumstances: Circumstances): Understanding {
  const whole = understand(texts.join('\n\n'), circumstances);
  if (texts.length < 2) return whole;
  const parts = readParts(texts, whole, circumstances);
  const party = partyOf(whole, parts);
  const place = placeOf(whole, parts);
  return {
    ...whole,
    intents: intentsOf(whole, parts),
    slots: {
      ...whole.slots,
      ...lastSaid(whole, parts),
      ...(party === undefined ? {} : { party }),
      ...(place === undefined ? {} : { place }),
    },
    signals: Object.assign({}, ...parts.map(({ heard }) => heard.signals), whole.signals),
  };
}
