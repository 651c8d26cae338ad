import type { ArticleFile, KnowledgeSync, SyncEntry } from '@myhibachi/contracts';
import { authorize, encodeId, type Context } from '../kernel/index.ts';
import type { ArticleWords } from './check-article.ts';
import { hashOfWords, readRepoArticles } from './repo-articles.ts';
import { readCurrentArticles, type CurrentArticle } from './version-store.ts';

/** More articles than anybody keeps: a bound for what is read at once. */
export const MOST_ARTICLES = 2_000;

function stateOf(here: CurrentArticle | undefined, there: ArticleFile): SyncEntry['state'] | 'same' {
  if (here === undefined) return 'missing';
  const [mine, theirs] = [hashOfWords(here), hashOfWords(there)];
  if (mine === theirs) return 'same';
  if (here.repoHash === theirs) return 'edited';
  return here.repoHash === mine ? 'outdated' : 'both';
}

function wordsIn({ title, body, asks }: ArticleWords): SyncEntry['repository'] {
  return { title, body, asks: [...asks] };
}

/** What differs between the articles of the program and those in the database, with the words of both sides. */
export async function compareWithRepo(ctx: Context): Promise<KnowledgeSync> {
  authorize(ctx, 'knowledge.read');
  const current = await readCurrentArticles(ctx.db, {}, MOST_ARTICLES);
  const named = new Map(current.map((row) => [`${row.language}/${row.slug}`, row]));
  const repo = await readRepoArticles();
  const compared = repo.map((there) => {
    const here = named.get(`${there.language}/${there.slug}`);
    return { there, here, state: stateOf(here, there) };
  });
  const items = compared.flatMap(({ there, here, state }): SyncEntry[] =>
    state === 'same'
      ? []
      : [
          {
            slug: there.slug,
            language: there.language,
            articleId: here === undefined ? null : encodeId('art', here.id),
            version: here?.version ?? null,
            state,
            here: here === undefined ? null : wordsIn(here),
            repository: wordsIn(there),
          },
        ],
  );
  const both = compared.filter(({ here }) => here !== undefined).length;
  return { same: repo.length - items.length, onlyHere: current.length - both, items };
}
