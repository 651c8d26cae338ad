/** One question of a message that holds several, heard by itself. Pure. */
import { fold, splitQuestions, type Span, type Understanding } from '../understanding/index.ts';

interface Found {
  readonly span: Span;
}

function inside([from, to]: Span): (found: Found) => boolean {
  return ({ span }) => span[0] < to && span[1] > from;
}

/** Speaks of what stands in another part of the message. */
const POINTS_BACK =
  /\b(?:it|its|that|they|them|those|this|these|both|one|each|eso|esto|esos|estos|ellos|cada uno)\b|^\W*(?:and |y |so )?(?:(?:until|by|since) when|when|how (?:much|late|soon|early|long)|why(?: not)?|cuanto|cuando|hasta cuando|por que)\W*$/;

function only(heard: Understanding, [from, to]: Span): Understanding {
  const within = inside([from, to]);
  const { party, ...slots } = heard.slots;
  return {
    ...heard,
    text: ' '.repeat(from) + heard.text.slice(from, to) + ' '.repeat(heard.text.length - to),
    intents: heard.intents.filter(within),
    slots: {
      ...slots,
      ...(party !== undefined && within(party) ? { party } : {}),
      upgrades: slots.upgrades.filter(within),
      addOns: slots.addOns.filter(within),
      proteins: slots.proteins.filter(within),
      allergens: slots.allergens.filter(within),
    },
  };
}

/**
 * What is asked at this place of the message, without the words, dishes and allergens of its other questions; every place
 * in the text stays where it was. The whole message where it asks one thing, or points to what was said beside it.
 */
export function narrowTo(heard: Understanding, at: number): Understanding {
  const line = fold(heard.text);
  const questions = splitQuestions(line);
  const asked = questions.find(([from, to]) => from <= at && at < to);
  if (asked === undefined || questions.length < 2) return heard;
  const words = line.slice(...asked);
  const { upgrades, addOns, proteins, allergens } = heard.slots;
  const names = [...upgrades, ...addOns, ...proteins, ...allergens].some(inside(asked));
  return !names && POINTS_BACK.test(words) ? heard : only(heard, asked);
}

/** Whether these words of the message are among what was understood of it. */
export function overlaps(span: Span, found: readonly Found[]): boolean {
  return found.some(inside(span));
}
