import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Language } from './format-figure.ts';

export type Category =
  | 'pricing'
  | 'menu'
  | 'booking'
  | 'payment'
  | 'travel'
  | 'event'
  | 'diet'
  | 'policies'
  | 'occasions'
  | 'company';
export type Audience = 'public' | 'staff';
export type Status = 'draft' | 'published' | 'archived';

export interface ArticleRow {
  readonly id: string;
  readonly slug: string;
  readonly language: Language;
  readonly category: Category;
  readonly audience: Audience;
  readonly status: Status;
  readonly version: number;
  readonly publishedVersion: number | null;
  readonly title: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly reviewBy: string | null;
  readonly repoHash: string | null;
  readonly updatedAt: Temporal.Instant;
}

function selectArticles(db: Database) {
  return db
    .selectFrom('knowledge_articles as a')
    .leftJoin('staff_users as o', 'o.id', 'a.owner_id')
    .select([
      'a.id',
      'a.slug',
      'a.language',
      'a.category',
      'a.audience',
      'a.status',
      'a.version',
      'a.published_version as publishedVersion',
      'a.title',
      'a.owner_id as ownerId',
      'o.name as ownerName',
      'a.review_by as reviewBy',
      'a.repo_hash as repoHash',
      'a.updated_at as updatedAt',
    ])
    .$narrowType<{ language: Language; category: Category; audience: Audience; status: Status }>();
}

export async function findArticle(db: Database, id: string): Promise<ArticleRow | undefined> {
  return selectArticles(db).where('a.id', '=', id).executeTakeFirst();
}

/** The article, held for this change. */
export async function lockArticle(db: Database, id: string): Promise<ArticleRow | undefined> {
  return selectArticles(db).where('a.id', '=', id).forUpdate('a').executeTakeFirst();
}

/** The article of a name, held for this change. */
export async function lockArticleNamed(
  db: Database,
  slug: string,
  language: Language,
): Promise<ArticleRow | undefined> {
  return selectArticles(db)
    .where('a.slug', '=', slug)
    .where('a.language', '=', language)
    .forUpdate('a')
    .executeTakeFirst();
}

/** The same article in other languages. */
export async function readTranslations(db: Database, of: Pick<ArticleRow, 'id' | 'slug'>) {
  return db
    .selectFrom('knowledge_articles')
    .select(['id', 'language', 'status'])
    .where('slug', '=', of.slug)
    .where('id', '<>', of.id)
    .orderBy('language')
    .$narrowType<{ language: Language; status: Status }>()
    .execute();
}

export interface ArticleFilter {
  readonly q?: string | undefined;
  readonly category?: Category | undefined;
  readonly status?: Status | undefined;
  readonly language?: Language | undefined;
  readonly audience?: Audience | undefined;
  /** Only those whose day of review is this day or before. */
  readonly reviewedUntil?: string | undefined;
}

/** The last changed first. */
export async function listArticleRows(
  db: Database,
  filter: ArticleFilter,
  after: readonly [string, string] | null,
  limit: number,
): Promise<readonly ArticleRow[]> {
  const { q, category, status, language, audience, reviewedUntil } = filter;
  let rows = selectArticles(db).orderBy('a.updated_at', 'desc').orderBy('a.id', 'desc').limit(limit);
  if (category !== undefined) rows = rows.where('a.category', '=', category);
  if (status !== undefined) rows = rows.where('a.status', '=', status);
  if (language !== undefined) rows = rows.where('a.language', '=', language);
  if (audience !== undefined) rows = rows.where('a.audience', '=', audience);
  if (reviewedUntil !== undefined) {
    rows = rows.where('a.review_by', '<=', reviewedUntil).where('a.status', '<>', 'archived');
  }
  if (q !== undefined) {
    const part = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    rows = rows.where(
      sql<boolean>`(plain_words(a.title) %> plain_words(${q}) or plain_words(a.title) like plain_words(${part}))`,
    );
  }
  if (after !== null) {
    rows = rows.where(sql<boolean>`(a.updated_at, a.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  }
  return rows.execute();
}

export interface NewArticleRow {
  readonly id: string;
  readonly slug: string;
  readonly language: Language;
  readonly category: Category;
  readonly audience: Audience;
  readonly title: string;
  readonly ownerId: string | null;
  readonly reviewBy: string | null;
  readonly repoHash: string | null;
  readonly at: Temporal.Instant;
}

/** A draft of version 1; false when its name is taken in this language. */
export async function insertArticle(db: Database, row: NewArticleRow): Promise<boolean> {
  const result = await db
    .insertInto('knowledge_articles')
    .values({
      id: row.id,
      slug: row.slug,
      language: row.language,
      category: row.category,
      audience: row.audience,
      status: 'draft',
      version: 1,
      title: row.title,
      owner_id: row.ownerId,
      review_by: row.reviewBy,
      repo_hash: row.repoHash,
      created_at: row.at,
      updated_at: row.at,
    })
    .onConflict((conflict) => conflict.columns(['slug', 'language']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export interface ArticlePatch {
  readonly category?: Category;
  readonly audience?: Audience;
  readonly ownerId?: string | null;
  readonly reviewBy?: string | null;
  readonly status?: Status;
  readonly version?: number;
  readonly publishedVersion?: number;
  readonly title?: string;
  readonly repoHash?: string;
}

/** Writes a change to a row the transaction holds. */
export async function updateArticle(
  db: Database,
  id: string,
  patch: ArticlePatch,
  at: Temporal.Instant,
): Promise<void> {
  const { ownerId, reviewBy, publishedVersion, repoHash, ...same } = patch;
  await db
    .updateTable('knowledge_articles')
    .set({
      ...same,
      updated_at: at,
      ...(ownerId === undefined ? {} : { owner_id: ownerId }),
      ...(reviewBy === undefined ? {} : { review_by: reviewBy }),
      ...(publishedVersion === undefined ? {} : { published_version: publishedVersion }),
      ...(repoHash === undefined ? {} : { repo_hash: repoHash }),
    })
    .where('id', '=', id)
    .execute();
}

export async function staffExists(db: Database, id: string): Promise<boolean> {
  return (await db.selectFrom('staff_users').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** The vector of the version that is published; false when another one is published by now. */
export async function writeEmbedding(
  db: Database,
  article: { readonly id: string; readonly publishedVersion: number },
  embedding: readonly number[],
  model: string,
): Promise<boolean> {
  const result = await db
    .updateTable('knowledge_articles')
    .set({ embedding: [...embedding], embedding_of: model })
    .where('id', '=', article.id)
    .where('status', '=', 'published')
    .where('published_version', '=', article.publishedVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Published articles without a vector of this model, some at a time. */
export async function listWithoutEmbedding(db: Database, model: string, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('knowledge_articles')
    .select('id')
    .where('status', '=', 'published')
    .where((eb) => eb.or([eb('embedding_of', 'is', null), eb('embedding_of', '<>', model)]))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** How many articles are published, in which versions, and when any was touched last. */
export async function findRevision(db: Database): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws('-', count(*) filter (where status = 'published'),
                     coalesce(sum(published_version) filter (where status = 'published'), 0),
                     extract(epoch from max(updated_at))) as revision
      from knowledge_articles`.execute(db);
  return rows[0]?.revision ?? '';
}
