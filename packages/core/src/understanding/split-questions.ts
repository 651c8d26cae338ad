/** Which parts of a message ask something, each by itself. Pure. */
import type { Span } from './understanding.ts';

const ASKS = new RegExp(
  [
    String.raw`\?`,
    String.raw`\b(?:like to know|was wondering|am wondering|want to know|need to know|me gustaria saber|quisiera saber|quiero saber) (?:if|whether|what|how|when|where|who|which|si|que|como|cuando)\b`,
    String.raw`^\W*(?:what|whats|who|whos|when|where|wheres|why|how|hows|which|do|does|did|can|could|may|is|are|will|would|(?:until|by) when)\b`,
    String.raw`^\W*(?:que|quien|cuando|donde|por que|como|cual|cuant[oa]s?|hasta cuando|hay|tienen?|venden?|ofrecen?|aceptan?|incluyen?|puedo|podemos|pueden?|se puede)\b`,
    // "If we cancel do we get it back"
    String.raw`^\W*(?:if|si) [^.!]{3,60}? (?:do|does|will|can|is|are|would|what|how|que|cuanto|puedo|podemos)\b`,
    String.raw`, ?(?:is that|is it|would that|will that|does that|can (?:you|we|they)|do (?:you|we)|what can)\b`,
  ].join('|'),
);

/** Whether a message asks something, in plain letters: by its mark, by how it begins, or by what it ends in. */
export function asksSomething(line: string): boolean {
  return ASKS.test(line);
}

const OPENS =
  'what|whats|when|where|wheres|which|who|why|how|hows|do|does|did|can|could|will|would|is|are|should|must|may|que|quien|cuando|donde|por que|como|cual|cuales|cuant[oa]s?|hay|tienen|traen|aceptan|incluyen?|puedo|podemos|pueden|se puede|hacen|cocinan|vienen|hasta cuando';
/** "…, is that ok?" belongs to what stands before it. */
const TAG = String.raw`(?:is|would|will|does|do|can) (?:that|it|this|you|we)(?: be)? (?:ok|okay|okey|right|possible|correct|fine|cool|work|enough|think)\b`;
/** "… and is it refundable?" asks of what stands before it. */
const OF_IT = String.raw`(?:is|are|was|were) (?:it|that|they|this|those|these)\b(?! (?:safe|allowed|too|going))`;
const JOIN = String.raw`(?:, ?|\b)(?:(?:and|also|plus|but|y|e|ademas|tambien|pero)\b[ ,]*)+|, ?`;
/** A question behind another with nothing between them but a comma or a small word. */
const NEXT = new RegExp(String.raw`(?:${JOIN})(?=(?:${OPENS})\b)(?!${TAG}|${OF_IT})`, 'g');
/** Questions run together without any mark. */
const RUN_ON =
  /(?<=[\p{L}\p{N}]) (?=(?:is there|are there|what if|how long|how much(?! time| space| room| notice| is it)|how far|how many|do (?:you|u|i|we) (?:need|have|bring|take|come|do|provide|accept|travel)|can (?:you|u|we|i) (?:do|come|bring|pay|cook|get|have))\b)/gu;
const LEADS_ON =
  /\b(?:know|tell|me|wonder\w*|see|sure|ask\w*|about|if|whether|hi|hello|hey|please|that|when|and|or|but|so|on|than|because|what|which|how|where|why|who|much|many|long|also|then|plus|y|e|o|si)$/;
/** "How much for 20 people", at its end. */
const OF_A_PARTY = /\d\D{0,12}\b(?:people|guests|adults|kids|persons)$|\d{5}$/;
const ASKED_WORD = /\b(?:what|which|how|where|when|why|who|if|whether)\b/;
/** A case is one question with what follows it: "if we cancel, do we get it back". */
const CASE =
  /\b(?:if|in case|si)\b|^\W*(?:(?:and|also|so|but|y|e|pero)\b\W*)*(?:when|since|as|because|cuando)\b(?! (?:do|does|can|is|are|will|would|should)\b)/;

const END = /[?.!;\n]+(?=\s|$)|\n/g;

function sentences(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(END)) {
    spans.push([from, index + mark.length]);
    from = index + mark.length;
  }
  return from < line.length ? [...spans, [from, line.length]] : spans;
}

function isLetters(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

/** Where a sentence goes over into another question. */
function seams(sentence: string): number[] {
  const joined = [...sentence.matchAll(NEXT)].map(({ index }) => index);
  const run = [...sentence.matchAll(RUN_ON)]
    .map(({ index }) => index)
    .filter((at) => {
      const before = sentence.slice(Math.max(0, ...joined.filter((seam) => seam < at)), at);
      const asked = /^ (?:do|can)/.test(sentence.slice(at)) && ASKED_WORD.test(before) && !OF_A_PARTY.test(before);
      return !LEADS_ON.test(before) && !asked && before.trim().split(' ').length >= 3;
    });
  const all = [...joined, ...run].toSorted((one, other) => one - other);
  const supposed = CASE.exec(sentence)?.index ?? sentence.length;
  const asked = all.find((at) => at > supposed);
  return all.filter((at) => at !== asked);
}

function clausesOf(line: string, [from, to]: Span): Span[] {
  const cuts = [from, ...seams(line.slice(from, to)).map((at) => from + at), to];
  return cuts
    .slice(1)
    .map((end, index): Span => [cuts[index] ?? from, end])
    .filter(([start, end]) => isLetters(line.slice(start, end)));
}

/** The parts of a line in plain letters: its sentences, and the questions of one that holds several. */
export function clausesIn(line: string): Span[] {
  return sentences(line).flatMap((sentence) => clausesOf(line, sentence));
}

const LEADING = /^[\s,;-]*(?:(?:and|also|plus|but|so|ok|y|e|ademas|tambien|pero|hi|hello|hey|hola)\b[\s,]*)*/;

/** The parts of a line in plain letters that ask something, in its order. What tells something is none of them. */
export function splitQuestions(line: string): Span[] {
  return clausesIn(line)
    .map(([from, to]): Span => [from + (LEADING.exec(line.slice(from, to))?.[0].length ?? 0), to])
    .filter(([from, to]) => from < to && asksSomething(line.slice(from, to)));
}
