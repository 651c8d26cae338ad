/** Articles of ours that answer a question, and which part of a message asks it. */
import { z } from 'zod';
import { fold, splitQuestions, type FoundIntent, type Intent, type Understanding } from '../understanding/index.ts';
import { MOST_TOLD } from './dialogue-state.ts';
import { callTool, type Scene, type Script } from './script.ts';

export function cite(scene: Scene, tool: string, title: string): void {
  if (!scene.sources.some(({ ref }) => ref === tool)) scene.sources.push({ kind: 'tool', ref: tool, title });
}

const Found = z.object({
  answered: z.boolean(),
  items: z.array(
    z.object({ slug: z.string(), title: z.string(), version: z.number(), excerpt: z.string(), text: z.string() }),
  ),
});
const MOST_ANSWER = 700;

const JOINS = /,|\b(?:and|also|plus|y|e|adem[aá]s)\b/giu;

/** Where one of two questions in one sentence ends and the other begins; the end of the stretch where nothing tells. */
function joinBetween(text: string, from: number, to: number): number {
  const joins = text.slice(from, to).matchAll(JOINS).toArray();
  const last = joins.at(-1);
  return last === undefined ? to : from + last.index;
}

/** "… and is it refundable" says of what only with the question before it. */
const OF_WHAT_WAS_ASKED =
  /\b(?:is|are|was|were) (?:it|that|they|this|those|these)\b(?! (?:safe|possible|allowed|ok|okay|too|going))|\b(?:son|es) (?:eso|esto|reembolsables?)\b/;

/** The sentence around the words that ask, without another question that stands in it. */
export function sentenceOf({ text, intents }: Understanding, from: number): string {
  // "Before I say yes - how long does it take?" asks what stands behind the dash.
  const before = Math.max(...['.', '?', '!', ';', ' -', ' –', ': '].map((mark) => text.lastIndexOf(mark, from - 1)));
  const ends = ['?', '.', '!', ';'].map((mark) => text.indexOf(mark, from)).filter((at) => at >= 0);
  const whole = [before + 1, ends.length === 0 ? text.length : Math.min(...ends) + 1] as const;
  const single = splitQuestions(fold(text)).find(
    ([start, end]) => start <= from && from < end && !OF_WHAT_WAS_ASKED.test(fold(text.slice(start, end))),
  );
  const sentence = [Math.max(whole[0], single?.[0] ?? 0), Math.min(whole[1], single?.[1] ?? text.length)] as const;
  const others = intents.map(({ span }) => span[0]).filter((at) => at !== from);
  const earlier = Math.max(...others.filter((at) => at < from && at >= sentence[0]), -1);
  const later = Math.min(...others.filter((at) => at > from && at < sentence[1]), Number.POSITIVE_INFINITY);
  const start = earlier < 0 ? sentence[0] : joinBetween(text, earlier, from);
  const end = later === Number.POSITIVE_INFINITY ? sentence[1] : joinBetween(text, from, later);
  const asked = text
    .slice(start, end)
    .replace(/^[\s,–-]*(?:(?:and|also|plus|y|e)\b)?/iu, '')
    .trim();
  return asked.slice(0, 500) || text.slice(0, 500);
}

type Article = z.infer<typeof Found>['items'][number];

export function* findArticle(scene: Scene, question: string): Script<Article | null> {
  const { language } = scene;
  const answer = yield* callTool(scene, 'search_knowledge', { question, language, limit: 3 });
  const found = answer.ok ? Found.parse(answer.output) : { answered: false, items: [] };
  return found.answered ? (found.items[0] ?? null) : null;
}

const MOST_REPEATED = 220;
/** What nobody can promise is said each time, whole (domain 6). */
export const NEVER_SHORT = /\bguarantee\w*|\bgarantiz\w+/i;

const ASKS_TIME =
  /\b(?:when|by what date|until|how (?:long|soon|late|early)|deadline|due|cuando|hasta|cuanto tiempo)\b/;
const SAYS_TIME = /\b(?:hours?|days?|weeks?|minutes?|until|before|after|within|horas?|dias?|antes|despues|hasta)\b/;

function stems(words: string): string[] {
  return (fold(words).match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5));
}

/** How much of the question a sentence speaks of. */
function bearing(sentence: string, question: string): number {
  const known = new Set(stems(sentence));
  const shared = new Set(stems(question).filter((stem) => known.has(stem))).size;
  const timed = ASKS_TIME.test(fold(question)) && SAYS_TIME.test(fold(sentence)) ? 2 : 0;
  return shared + timed;
}

/** What of an article answers this question, in a line: its list, or the sentence nearest to it; the first of equals. */
function inShort(text: string, question: string): string {
  if (NEVER_SHORT.test(text)) return text;
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim());
  const end = rest.findIndex((line) => !line.startsWith('•'));
  const list = (end < 0 ? rest : rest.slice(0, end)).map((line) => line.replace(/^•\s*/, ''));
  if (first.endsWith(':') && list.length > 0) return `${first} ${list.join('; ')}.`;
  const sentences = [first, ...rest.filter((line) => !line.startsWith('•'))]
    .flatMap((line) => line.match(/[^\s].{18,}?[.!?](?=\s|$)/g) ?? [])
    .filter((sentence) => sentence.length <= MOST_REPEATED);
  const nearest = Math.max(...sentences.map((sentence) => bearing(sentence, question)));
  // Where no sentence speaks of it more than another, the first may be the wrong one.
  if (nearest === 0 && stems(question).length > 1) return text.length <= MOST_ANSWER ? text : first;
  return sentences.find((sentence) => bearing(sentence, question) === nearest) ?? first;
}

const ASKS_WHAT =
  /^\W*(?:(?:hi|hey|hello|ok|so|and|y|hola)[ ,]+)*(?:what|how|when|where|which|who|que|cual|cuanto|como|cuando|donde|quien)/;
const ANSWERS = /^(?:Yes|No|Sí)\. (?<first>\p{L})/u;

/** An article that begins with its yes, for a question that no yes answers. */
function withoutAnswer(text: string, question: string): string {
  if (!ASKS_WHAT.test(fold(question))) return text;
  return text.replace(ANSWERS, (_whole, first: string) => first.toLocaleUpperCase());
}

/**
 * Says an article with its source. One that was told earlier in this talk is said in short, with the way on: whoever asks
 * again has read it, or wanted something else.
 */
export function tellArticle(scene: Scene, { slug, title, version, text, excerpt }: Article): void {
  if (scene.sources.some(({ ref }) => ref === slug)) return;
  const { told } = scene.state;
  scene.set({ lastAsked: { intent: 'unknown_question', question: scene.heard.text.trim().slice(0, 300) } });
  if (told.includes(slug)) {
    scene.say(scene.words.asISaid(inShort(text, scene.heard.text)));
    if (!scene.state.booking) scene.say(scene.words.askCloser);
  } else scene.say(withoutAnswer(text.length <= MOST_ANSWER ? text : excerpt, scene.heard.text));
  scene.set({ told: [...told.filter((known) => known !== slug), slug].slice(-MOST_TOLD) });
  scene.sources.push({ kind: 'article', ref: slug, title, version: String(version) });
}

/** What these ask in general, the other question of a clause asks in particular: "is the tip included in the price?" */
const GENERAL: readonly Intent[] = ['price_question', 'menu_question'];
const QUESTIONS: ReadonlySet<Intent> = new Set([
  'menu_question',
  'travel_question',
  'allergy_question',
  'tip_question',
  'venue_question',
  'weather_question',
  'process_question',
  'referral',
  'policy_question',
]);

function inOneClause(text: string, one: FoundIntent, other: FoundIntent): boolean {
  const [first, second] = one.span[0] <= other.span[0] ? [one, other] : [other, one];
  const between = text.slice(Math.min(first.span[1], second.span[0]), second.span[0]);
  return !/[.?!;\n]/.test(between) && between.search(JOINS) < 0;
}

/** Whether the words are part of another question, which is answered instead of them. */
export function isPartOfAnother({ text, intents }: Understanding, intent: FoundIntent): boolean {
  const rank = GENERAL.indexOf(intent.name);
  if (rank < 0) return false;
  return intents.some(
    (other) =>
      other !== intent &&
      QUESTIONS.has(other.name) &&
      !(GENERAL.indexOf(other.name) > -1 && GENERAL.indexOf(other.name) < rank) &&
      inOneClause(text, intent, other),
  );
}
