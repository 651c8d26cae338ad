import type { KnowledgeAnswer, KnowledgeHit, KnowledgeQuestion } from '@myhibachi/contracts';
import { GatewayError, authorize, encodeId, may, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { missingFigures } from './check-article.ts';
import { readFigures, type Figure } from './figures.ts';
import { fillMarkdown, fillWords } from './fill-figures.ts';
import { fuseRanks } from './fuse-ranks.ts';
import { pickExcerpt } from './pick-excerpt.ts';
import { inWords, passagesOf } from './read-markdown.ts';
import { THESAURUS_WORDS, isKnownWord, plainWords, readQuestion, likelyMeant, type Term } from './read-question.ts';
import {
  findCorrections,
  rankByMeaning,
  rankByPhrases,
  rankByWords,
  type RankedBySimilarity,
  type RankedByWords,
  type Scope,
} from './search-store.ts';
import { readPublished, type PublishedArticle } from './version-store.ts';

/**
 * Up to this, what was found is no answer: half of what was asked may be the half that does not matter. Chosen on the
 * labelled questions, see docs/adr.
 */
const ANSWERS_ABOVE = 0.5;
const BY_WORDS = 1;
const BY_PHRASES = 0.5;
/** Below this, two phrases are alike by chance. */
const ALIKE_FROM = 0.4;
const BY_MEANING = 1;

async function readTerms(ctx: Context, question: string, { language }: Scope): Promise<readonly Term[]> {
  const variables = await getVariables(ctx);
  const limits = { guests: variables['party.maxOnlineGuests'], miles: variables['travel.maxMiles'] };
  const strange = plainWords(question).filter((word) => /^[a-z]{4,30}$/.test(word) && !isKnownWord(word));
  const unknown = [...new Set(strange)].slice(0, 12).map((word) => ({ word, swapped: likelyMeant(word) }));
  return readQuestion(question, limits, await findCorrections(ctx.db, unknown, THESAURUS_WORDS), language);
}

/** By meaning where a provider is configured; when it does not answer, words alone have to do. */
async function searchByMeaning(ctx: Context, question: string, scope: Scope): Promise<readonly RankedBySimilarity[]> {
  const { embeddings } = ctx.gateways;
  if (!embeddings) return [];
  try {
    const [vector] = await embeddings.embed([question]);
    return vector === undefined ? [] : await rankByMeaning(ctx.db, vector, embeddings.model, scope);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    ctx.log.warn({ requestId: ctx.requestId, kind: error.kind }, 'knowledge searched by words alone');
    return [];
  }
}

/** Alike in letters is a little less than the same. */
const LETTERS_COUNT = 0.85;

/**
 * How well an article answers: it has to speak both of most things that were asked and of the telling ones, of fewer
 * where one of them is its own topic; or be asked for in nearly these words; or mean nearly the same.
 */
function confidences(
  words: readonly RankedByWords[],
  phrases: readonly RankedBySimilarity[],
  meaning: readonly RankedBySimilarity[],
): (id: string) => number {
  const spoken = new Map(
    words.map(({ id, coverage, matched, topical }) => [id, Math.min(coverage, topical ? (1 + matched) / 2 : matched)]),
  );
  const alike = new Map(phrases.map(({ id, similarity }) => [id, LETTERS_COUNT * similarity]));
  const near = new Map(meaning.map(({ id, similarity }) => [id, similarity]));
  return (id) => Math.min(1, Math.max(spoken.get(id) ?? 0, alike.get(id) ?? 0, near.get(id) ?? 0));
}

/**
 * The order by phrases. An article in another language than was asked in is asked for in other words, so that its place
 * here can only be the one it has by its words; without one, any article in the right language would outdo it.
 */
function placesByPhrases(
  words: readonly RankedByWords[],
  phrases: readonly RankedBySimilarity[],
  { language }: Scope,
): readonly string[] {
  const foreign = words.flatMap(({ id, language: written }, place) => (written === language ? [] : [{ id, place }]));
  const strange = new Set(foreign.map(({ id }) => id));
  const places = phrases
    .filter(({ id, similarity }) => similarity >= ALIKE_FROM && !strange.has(id))
    .map(({ id }) => id);
  for (const { id, place } of foreign) places.splice(place, 0, id);
  return places;
}

interface Found {
  readonly terms: readonly Term[];
  readonly ranked: readonly { readonly id: string; readonly score: number; readonly confidence: number }[];
}

async function rank(ctx: Context, question: string, scope: Scope): Promise<Found> {
  const terms = await readTerms(ctx, question, scope);
  const words = await rankByWords(ctx.db, terms, scope);
  const phrases = await rankByPhrases(ctx.db, question, scope);
  const meaning = await searchByMeaning(ctx, question, scope);
  const fused = fuseRanks([
    { ids: words.map(({ id }) => id), weight: BY_WORDS },
    { ids: placesByPhrases(words, phrases, scope), weight: BY_PHRASES },
    { ids: meaning.map(({ id }) => id), weight: BY_MEANING },
  ]);
  const confidence = confidences(words, phrases, meaning);
  return { terms, ranked: fused.map(({ id, score }) => ({ id, score, confidence: confidence(id) })) };
}

function presentHit(
  article: PublishedArticle,
  terms: readonly Term[],
  figures: ReadonlyMap<string, Figure>,
): Omit<KnowledgeHit, 'score' | 'confidence'> {
  const passages = passagesOf(fillMarkdown(article.body, figures).text);
  return {
    articleId: encodeId('art', article.id),
    version: article.version,
    slug: article.slug,
    language: article.language,
    category: article.category,
    title: fillWords(article.title, figures).text,
    excerpt: pickExcerpt(passages, terms),
    text: inWords(passages),
  };
}

/**
 * The published articles that fit a question best, best first, with their figures as they are now. `confidence` is
 * comparable between questions; `answered` is false where the caller should say that it does not know. Articles that refer
 * to a figure there is no more are left out. Staff also find what only they may read.
 */
export async function searchKnowledge(ctx: Context, asked: KnowledgeQuestion): Promise<KnowledgeAnswer> {
  authorize(ctx, 'knowledge.search');
  const { question, language, limit } = asked;
  const scope = { language, staff: ctx.actor.kind === 'staff' && may(ctx.actor, 'knowledge.read') };
  const { terms, ranked } = await rank(ctx, question, scope);
  const articles = await readPublished(
    ctx.db,
    ranked.slice(0, limit + 5).map(({ id }) => id),
  );
  const known = new Map(articles.map((article) => [article.id, article]));
  const figures = { en: await readFigures(ctx, 'en'), es: await readFigures(ctx, 'es') };
  const complete = ranked.flatMap(({ id, ...place }) => {
    const article = known.get(id);
    return article === undefined || missingFigures(article, figures[article.language]).length > 0
      ? []
      : [{ article, place }];
  });
  const items = complete.slice(0, limit).map(({ article, place }): KnowledgeHit => ({
    ...presentHit(article, terms, figures[article.language]),
    ...place,
  }));
  const answers = (item: KnowledgeHit) => Number(item.confidence > ANSWERS_ABOVE);
  // What ranks first by many small likenesses may answer less than what comes behind it.
  const shown = items.toSorted((one, other) => answers(other) - answers(one));
  const confidence = Math.max(0, ...shown.map((item) => item.confidence));
  return { question, answered: confidence > ANSWERS_ABOVE, confidence, items: shown };
}
