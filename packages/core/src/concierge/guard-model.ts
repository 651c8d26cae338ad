/** What a model's draft is checked for besides what every draft is: a model can word anything, so more is asked of it. Pure. */
import type { Draft } from './engine.ts';
import type { Evidence } from './evidence.ts';
import { findClaims } from './find-claims.ts';
import { findHiddenFigures } from './find-hidden-figures.ts';
import { findMisnamed } from './find-misnamed.ts';
import { findUnfoundedRules } from './find-unfounded-rules.ts';
import { guardDraft, type GuardFinding } from './guard-draft.ts';
import { STAFF_INSTRUCTIONS, instructionsFor } from './model-prompt.ts';
import { isSaidByTheHouse } from './said-by-the-house.ts';
import { sentencesOf } from './sentences.ts';
import { speaksAnotherLanguage } from './speaks-another-language.ts';

/** So many words in a row are no accident. */
const RUN_OF_WORDS = 7;

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '');
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN_OF_WORDS - 1).map((_, at) => words.slice(at, at + RUN_OF_WORDS).join(' '));
}

const OF_INSTRUCTIONS: ReadonlySet<string> = new Set([
  ...runsOf(instructionsFor('warm')),
  ...runsOf(instructionsFor('plain')),
  ...runsOf(STAFF_INSTRUCTIONS),
]);

/** Where the house says the same to everybody, it is no secret. */
function repeatedInstructions(text: string, evidence: Evidence): readonly string[] {
  const own = sentencesOf(text).filter((sentence) => !isSaidByTheHouse(sentence, evidence));
  return runsOf(own.join(' '))
    .filter((run) => OF_INSTRUCTIONS.has(run))
    .slice(0, 1);
}

/** Everything that keeps a model's draft from being sent; `asked` are the words of the house in it, which need no proof. */
export function guardModel(draft: Draft, evidence: Evidence, asked: string | null): readonly GuardFinding[] {
  // Letters that only look like digits, and those nobody sees, hide nothing.
  const text = draft.text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const common = guardDraft({ text }, evidence);
  // The house's own words: a summary to say yes to, or a hand-over.
  if (draft.handOff !== undefined || (asked !== null && draft.text === asked)) return common;
  return [
    ...common,
    ...findClaims(text, evidence).map((what) => ({ kind: 'claim', what }) as const),
    ...findMisnamed(text, evidence).map((what) => ({ kind: 'unbacked', what }) as const),
    ...findUnfoundedRules(text, evidence).map((what) => ({ kind: 'rule', what }) as const),
    ...findHiddenFigures(text, evidence).map((what) => ({ kind: 'unbacked', what }) as const),
    ...(speaksAnotherLanguage(text) ? [{ kind: 'language', what: 'neither English nor Spanish' } as const] : []),
    ...repeatedInstructions(text, evidence).map((what) => ({ kind: 'leak', what }) as const),
  ];
}
