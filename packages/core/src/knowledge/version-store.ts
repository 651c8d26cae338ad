import type { Database } from '@myhibachi/database';
import { sql, type SqlBool } from 'kysely';
import type { ArticleRow, Audience, Category } from './article-store.ts';
import type { ArticleWords } from './check-article.ts';
import type { Language } from './format-figure.ts';

export interface VersionRow extends ArticleWords {
  readonly version: number;
  readonly writtenBy: string;
  readonly writtenByName: string | null;
  readonly writtenAt: Temporal.Instant;
  readonly reason: string;
}

export interface NewVersion extends ArticleWords {
  readonly articleId: string;
  readonly version: number;
  readonly writtenBy: string;
  readonly writtenAt: Temporal.Instant;
  readonly reason: string;
}

export async function insertVersion(db: Database, row: NewVersion): Promise<void> {
  await db
    .insertInto('knowledge_versions')
    .values({
      article_id: row.articleId,
      version: row.version,
      title: row.title,
      body: row.body,
      asks: [...row.asks],
      written_by: row.writtenBy,
      written_at: row.writtenAt,
      reason: row.reason,
    })
    .execute();
}

export async function findVersion(db: Database, articleId: string, version: number): Promise<ArticleWords | undefined> {
  return db
    .selectFrom('knowledge_versions')
    .select(['title', 'body', 'asks'])
    .where('article_id', '=', articleId)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** Every version, newest first. */
export async function listVersionRows(
  db: Database,
  articleId: string,
  before: number | null,
  limit: number,
): Promise<readonly VersionRow[]> {
  const rows = db
    .selectFrom('knowledge_versions as v')
    .leftJoin('staff_users as s', (join) => join.on(sql<SqlBool>`'staff:' || s.id::text = v.written_by`))
    .select([
      'v.version',
      'v.title',
      'v.body',
      'v.asks',
      'v.written_by as writtenBy',
      's.name as writtenByName',
      'v.written_at as writtenAt',
      'v.reason',
    ])
    .where('v.article_id', '=', articleId)
    .orderBy('v.version', 'desc')
    .limit(limit);
  return before === null ? rows.execute() : rows.where('v.version', '<', before).execute();
}

export interface CurrentArticle extends ArticleWords {
  readonly id: string;
  readonly slug: string;
  readonly language: Language;
  readonly category: Category;
  readonly audience: Audience;
  readonly status: ArticleRow['status'];
  readonly reviewBy: string | null;
  readonly version: number;
  readonly repoHash: string | null;
}

/** The newest words of every article, for taking them along and comparing them. */
export async function readCurrentArticles(
  db: Database,
  only: { readonly language?: Language | undefined },
  limit: number,
): Promise<readonly CurrentArticle[]> {
  const rows = db
    .selectFrom('knowledge_articles as a')
    .innerJoin('knowledge_versions as v', (join) =>
      join.onRef('v.article_id', '=', 'a.id').onRef('v.version', '=', 'a.version'),
    )
    .select([
      'a.id',
      'a.slug',
      'a.language',
      'a.category',
      'a.audience',
      'a.status',
      'a.review_by as reviewBy',
      'a.version',
      'a.repo_hash as repoHash',
      'v.title',
      'v.body',
      'v.asks',
    ])
    .orderBy('a.slug')
    .orderBy('a.language')
    .limit(limit)
    .$narrowType<Pick<CurrentArticle, 'language' | 'category' | 'audience' | 'status'>>();
  return only.language === undefined ? rows.execute() : rows.where('a.language', '=', only.language).execute();
}

export interface PublishedArticle extends ArticleWords {
  readonly id: string;
  readonly slug: string;
  readonly language: Language;
  readonly category: Category;
  readonly version: number;
}

function selectPublished(db: Database) {
  return db
    .selectFrom('knowledge_articles as a')
    .innerJoin('knowledge_versions as v', (join) =>
      join.onRef('v.article_id', '=', 'a.id').onRef('v.version', '=', 'a.published_version'),
    )
    .select(['a.id', 'a.slug', 'a.language', 'a.category', 'v.version', 'v.title', 'v.body', 'v.asks'])
    .where('a.status', '=', 'published')
    .$narrowType<{ language: Language; category: Category }>();
}

/** What hosts read of these articles. */
export async function readPublished(db: Database, ids: readonly string[]): Promise<readonly PublishedArticle[]> {
  return ids.length === 0 ? [] : selectPublished(db).where('a.id', 'in', ids).execute();
}

/** What hosts may read in a language, and in English where nobody has translated it yet; by category and title. */
export async function readPublicArticles(
  db: Database,
  language: Language,
  limit: number,
): Promise<readonly PublishedArticle[]> {
  return selectPublished(db)
    .where('a.audience', '=', 'public')
    .where('a.language', 'in', [language, 'en'])
    .distinctOn('a.slug')
    .orderBy('a.slug')
    .orderBy(sql`a.language = ${language}`, 'desc')
    .limit(limit)
    .execute();
}
