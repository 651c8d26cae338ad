import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Language } from './format-figure.ts';
import { isNotOurs } from './not-ours.ts';
import type { Term, TermWord } from './read-question.ts';

/** Whose articles are searched. */
export interface Scope {
  readonly language: Language;
  /** What only staff may read as well. */
  readonly staff: boolean;
}

/** Candidates each way of searching hands on: more than anybody is shown, few enough to stay cheap. */
const CANDIDATES = 20;
/** The rank from which a word counts as what the article is about: in its title, or often. */
const FULL_RANK = 0.35;
/** Below this, two words are alike by chance: "password" is no typing error for "passed". */
const MISSPELT_FROM = 0.42;
/** Titles a word may stand in and still be what an article is about. */
const TITLES = 2;
/** How much a word that no article knows takes from the confidence in an answer, and one that names what we do not have. */
const UNKNOWN_WEIGHS = 3;
const NOT_OURS_WEIGHS = 9;

/** Published, for this reader, and in English only where nobody has written it in the language asked for. */
function readable({ language, staff }: Scope) {
  return sql`a.status = 'published' and (a.audience = 'public' or ${staff}) and (a.language = ${language} or
    (a.language = 'en' and not exists (select 1 from knowledge_articles t
      where t.slug = a.slug and t.language = ${language} and t.status = 'published')))`;
}

/** A word nobody knows, and the words it becomes when two neighbouring letters change places. */
export interface Unknown {
  readonly word: string;
  readonly swapped: readonly string[];
}

/**
 * What words nobody knows probably meant, by word: one with two letters swapped back, or else the most alike by trigram,
 * of the words of the articles and those of the thesaurus. A word that articles use means itself.
 */
export async function findCorrections(
  db: Database,
  unknown: readonly Unknown[],
  thesaurus: readonly string[],
): Promise<ReadonlyMap<string, readonly TermWord[]>> {
  if (unknown.length === 0) return new Map();
  const swaps = unknown.flatMap(({ word, swapped }) => swapped.map((other) => ({ word, other })));
  const { rows } = await sql<{ asked: string; word: string; weight: number }>`
    with asked as materialized (
      select asked.word from unnest(${unknown.map(({ word }) => word)}::text[]) as asked(word)
       where not exists (select 1 from knowledge_words w where w.word = asked.word)),
    known as materialized (select word from unnest(${[...thesaurus]}::text[]) as word)
    select asked.word as asked, near.word, near.weight
      from asked cross join lateral (
        select word, max(weight)::float8 as weight from (
          select s.other as word, 1.0 as weight
            from unnest(${swaps.map(({ word }) => word)}::text[], ${swaps.map(({ other }) => other)}::text[]) as s(word, other)
           where s.word = asked.word
             and (s.other in (select word from known) or exists (select 1 from knowledge_words w where w.word = s.other))
          union all
          (select w.word, similarity(w.word, asked.word) from knowledge_words w
            where w.word % asked.word and similarity(w.word, asked.word) >= ${MISSPELT_FROM}::real
            order by 2 desc limit 60)
          union all
          select k.word, similarity(k.word, asked.word) from known k
            where k.word % asked.word and similarity(k.word, asked.word) >= ${MISSPELT_FROM}::real) as alike
         group by word order by weight desc, word limit 2) as near`.execute(db);
  const found = Map.groupBy(rows, ({ asked }) => asked);
  return new Map(
    [...found].map(([asked, near]) => [asked, near.map(({ word, weight }) => ({ word, weight: Math.sqrt(weight) }))]),
  );
}

export interface RankedByWords {
  readonly id: string;
  readonly language: Language;
  readonly score: number;
  /** How much of what was asked the article speaks of, rare words counting more, from 0 to 1. */
  readonly coverage: number;
  /** How many of the things that were asked it speaks of at all, from 0 to 1. */
  readonly matched: number;
  /** Its title names something that was asked, and hardly another title does. */
  readonly topical: boolean;
}

/**
 * Full text: for each term the best of its words, each weighed by how few articles know it. The index of `search` finds
 * the candidates. In an article of another language than was asked in, the word of the thesaurus is not another word for
 * the same but the only one there is, so it counts in full.
 */
export async function rankByWords(
  db: Database,
  terms: readonly Term[],
  scope: Scope,
): Promise<readonly RankedByWords[]> {
  const flat = terms.flatMap((term, index) =>
    term.map(({ word, weight }) => ({ index, word, weight, asked: term[0]?.weight ?? weight })),
  );
  if (flat.length === 0) return [];
  const unknownWeights = terms.map((term) =>
    term.some(({ word, weight }) => weight === 1 && isNotOurs(word)) ? NOT_OURS_WEIGHS : UNKNOWN_WEIGHS,
  );
  const { rows } = await sql<RankedByWords>`
    with asked as materialized (
      select t.term, t.word, case when l.language = ${scope.language} then t.weight else t.asked end as weight,
             l.language, phraseto_tsquery(knowledge_config(l.language), t.word) as query
        from unnest(${flat.map(({ index }) => index)}::int[], ${flat.map(({ word }) => word)}::text[],
                    ${flat.map(({ weight }) => weight)}::real[], ${flat.map(({ asked }) => asked)}::real[])
               as t(term, word, weight, asked),
             (values ('en'), ('es')) as l(language)),
    total as materialized (select count(*)::float8 as n from knowledge_articles where status = 'published'),
    hits as materialized (
      select a.id, a.language, asked.term, asked.word, asked.weight, ts_rank('{0.12, 0.3, 0.6, 1}', a.search, asked.query) as rank,
             ts_rank('{0, 0, 0, 1}', a.search, asked.query) > 0 as titled
        from asked join knowledge_articles a on a.search @@ asked.query and a.language = asked.language
       where numnode(asked.query) > 0 and ${readable(scope)}),
    rarity as materialized (
      select term, word, ln(1 + (select n from total) / (0.5 + count(*))) as idf from hits group by term, word),
    best as materialized (
      select h.id, h.language, h.term, max(h.weight * r.idf * h.rank) as score,
             max(h.weight * r.idf * least(1, h.rank / ${FULL_RANK}::float8)) as covered, bool_or(h.titled) as titled
        from hits h join rarity r on r.term = h.term and r.word = h.word
       group by h.id, h.language, h.term),
    topics as materialized (select term from best where titled group by term having count(*) <= ${TITLES}),
    sure as materialized (select term, max(weight) as weight from asked group by term),
    wanted as materialized (
      select n.place - 1 as term, coalesce(max(best.covered / sure.weight),
                              case when n.weighs > ${UNKNOWN_WEIGHS}::float8 then n.weighs
                                   else least(n.weighs, ln(1 + (select n from total) / 0.5)) end) as idf
        from unnest(${unknownWeights}::float8[]) with ordinality as n(weighs, place)
             left join best on best.term = n.place - 1 left join sure on sure.term = n.place - 1
       group by n.place, n.weighs)
    select id, language, sum(score)::float8 as score, (sum(covered) / (select sum(idf) from wanted))::float8 as coverage,
           (count(*)::float8 / ${terms.length}) as matched,
           bool_or(titled and term in (select term from topics)) as topical
      from best group by id, language order by score desc, id limit ${CANDIDATES}`.execute(db);
  return rows;
}

export interface RankedBySimilarity {
  readonly id: string;
  readonly similarity: number;
}

/** Trigrams: how alike the whole question is to a way in which an article is asked for. */
export async function rankByPhrases(
  db: Database,
  question: string,
  scope: Scope,
): Promise<readonly RankedBySimilarity[]> {
  const { rows } = await sql<RankedBySimilarity>`
    select p.article_id as id, max(similarity(p.phrase, asked.gist))::float8 as similarity
      from (values ('en', knowledge_gist('en', ${question})), ('es', knowledge_gist('es', ${question})))
             as asked(language, gist)
      join knowledge_phrases p on p.phrase % asked.gist
      join knowledge_articles a on a.id = p.article_id and a.language = asked.language
     where ${readable(scope)}
     group by p.article_id order by similarity desc, p.article_id limit ${CANDIDATES}`.execute(db);
  return rows;
}

/** Articles a scan by meaning looks at: vectors are compared one by one, which is bounded by this. */
const MOST_COMPARED = 1_000;

/** Vectors: the cosine of question and article, both of unit length, for articles of this model. */
export async function rankByMeaning(
  db: Database,
  vector: readonly number[],
  model: string,
  scope: Scope,
): Promise<readonly RankedBySimilarity[]> {
  const { rows } = await sql<RankedBySimilarity>`
    select id, similarity from (
      select a.id, (select sum(mine * asked) from unnest(a.embedding, ${[...vector]}::real[]) as v(mine, asked))::float8
               as similarity
        from (select * from knowledge_articles a
               where a.embedding_of = ${model} and cardinality(a.embedding) = ${vector.length} and ${readable(scope)}
               order by a.id limit ${MOST_COMPARED}) as a) as compared
     where similarity > 0 order by similarity desc, id limit ${CANDIDATES}`.execute(db);
  return rows;
}
