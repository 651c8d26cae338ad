/** Articles as the console reads them, and what is read again when one was changed here. */
import {
  compareWithRepository,
  getArticle,
  listArticleVersions,
  listArticles,
  listFigures,
  listGaps,
  previewArticle,
  tryQuestion,
} from '@myhibachi/api-client/calls';
import type { Article, ListArticlesData } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { wrongIn } from '../../app/wrong-in.ts';
import { useMutation } from '../../api/use-mutation.ts';
import type { Language } from './article-words.ts';

export interface Filters {
  readonly q?: string;
  readonly category?: string;
  readonly status?: string;
  readonly language?: string;
  readonly audience?: string;
  readonly due?: string;
}

type Query = NonNullable<ListArticlesData['query']>;

/** What there is not is the server's to refuse. */
function queryOf({ due, ...filters }: Filters): Query {
  const wrong = wrongIn({ due }, { due: ['yes'] });
  if (wrong !== null) throw wrong;
  return { ...(filters as Query), ...(due === undefined ? {} : { reviewDue: 'true' }) };
}

export function articlesQuery(filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['article', 'list', filters],
    queryFn: async ({ pageParam }) =>
      ask(
        listArticles({
          client: api,
          query: { ...queryOf(filters), ...(pageParam === '' ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', 'one', id],
    queryFn: () => ask(getArticle({ client: api, path: { id } })),
    meta: { shows: ['menu_item'] },
  });
}

export function versionsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['article', 'versions', id],
    queryFn: ({ pageParam }) =>
      ask(
        listArticleVersions({
          client: api,
          path: { id },
          query: pageParam === '' ? {} : { cursor: pageParam },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function figuresQuery(language: Language) {
  return queryOptions({
    queryKey: ['variable', 'figures', language],
    queryFn: () => ask(listFigures({ client: api, query: { language } })),
    meta: { shows: ['menu_item', 'station'] },
    staleTime: 60_000,
  });
}

export interface Draft {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
}

export function previewQuery(draft: Draft) {
  return queryOptions({
    queryKey: ['article', 'preview', draft],
    queryFn: () => ask(previewArticle({ client: api, body: draft, headers: onceOnly() })),
    placeholderData: keepPreviousData,
    retry: false,
    meta: { shows: ['variable', 'menu_item'] },
  });
}

export function answerQuery(question: string, language: Language) {
  return queryOptions({
    queryKey: ['article', 'answer', question, language],
    queryFn: () => ask(tryQuestion({ client: api, query: { question, language, limit: 5 } })),
    enabled: question !== '',
  });
}

export const GAP_STATES = [
  { value: 'open', label: 'Open' },
  { value: 'answered', label: 'Answered' },
  { value: 'dismissed', label: 'Not ours to answer' },
] as const;
export type GapState = (typeof GAP_STATES)[number]['value'];

export function gapsQuery(status: GapState) {
  return infiniteQueryOptions({
    queryKey: ['knowledge_gap', 'list', status],
    queryFn: ({ pageParam }) =>
      ask(listGaps({ client: api, query: { status, ...(pageParam === '' ? {} : { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export const syncQuery = queryOptions({
  queryKey: ['article', 'sync'],
  queryFn: () => ask(compareWithRepository({ client: api })),
});

/** A change of an article: the answer is shown at once, and everything that shows articles is read again. */
export function useArticleMutation<Input>(run: (input: Input) => Promise<Article>, done?: (article: Article) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (article) => {
      queries.setQueryData(['article', 'one', article.id], article);
      done?.(article);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['article'] }),
  });
}
