/** An article while it is being written: what the form holds, and how it goes to the server. */
import type { Article } from '@myhibachi/api-client/shapes';
import type { Category, Language } from './article-words.ts';

export interface ArticleDraft {
  readonly language: Language;
  readonly category: Category;
  readonly audience: Article['audience'];
  readonly title: string;
  readonly body: string;
  /** One a line. */
  readonly asks: string;
  /** Empty for never. */
  readonly reviewBy: string;
  readonly mine: boolean;
  readonly ownerName: string;
}

export function draftOf(article: Article, myId: string): ArticleDraft {
  const { language, category, audience, title, body, asks, reviewBy, owner } = article;
  return {
    language,
    category,
    audience,
    title,
    body,
    asks: asks.join('\n'),
    reviewBy: reviewBy ?? '',
    mine: owner?.id === myId,
    ownerName: owner?.name ?? '',
  };
}

export function emptyDraft(language: Language, question = ''): ArticleDraft {
  return {
    language,
    category: 'booking',
    audience: 'public',
    title: question === '' ? '' : `${question.charAt(0).toUpperCase()}${question.slice(1)}?`,
    body: '',
    asks: question,
    reviewBy: '',
    mine: true,
    ownerName: '',
  };
}

/** Ownership is given to oneself, taken off oneself, or left as it is. */
function ownerOf(draft: ArticleDraft, before: Article['owner'], myId: string): string | null {
  if (draft.mine) return myId;
  return before === null || before.id === myId ? null : before.id;
}

export function bodyOf(draft: ArticleDraft, before: Article['owner'], myId: string) {
  const { category, audience, title, body, reviewBy, asks } = draft;
  const lines = asks.split('\n').map((line) => line.trim());
  return {
    category,
    audience,
    title,
    body,
    asks: lines.filter((line) => line !== ''),
    reviewBy: reviewBy === '' ? null : reviewBy,
    ownerId: ownerOf(draft, before, myId),
  };
}
