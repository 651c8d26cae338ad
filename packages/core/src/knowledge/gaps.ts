/** Questions nobody could answer: counted, shown to those who write, and closed by an article. */
import type { KnowledgeGap } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  AppError,
  audit,
  authorize,
  decodeCursor,
  decodeId,
  encodeId,
  newId,
  notFound,
  pageOf,
  withTransaction,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { findArticle } from './article-store.ts';
import type { Language } from './format-figure.ts';
import { closeGap, countGap, findGap, listGapRows, type GapRow, type GapStatus } from './gap-store.ts';

/** Open questions at a time: more than anybody reads, and a bound for whoever asks nonsense on purpose. */
const MOST_OPEN = 5_000;
const LONGEST = 300;

/**
 * A question as it is kept: lower case, one space between words, without what could be somebody's address, number or
 * code (domain 14). The same question in other capitals or punctuation becomes the same text.
 */
export function normaliseQuestion(question: string): string {
  return question
    .toLowerCase()
    .replaceAll(/\S+@\S+/g, '…')
    .replaceAll(/\bmh[-\s]?[2-9a-z]{6}\b/g, '…')
    .replaceAll(/\+?\d[\d\s().-]{4,}\d/g, '…')
    .replaceAll(/[^\p{L}\p{N}…'’$%&-]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
}

function present(row: GapRow): KnowledgeGap {
  const { articleId, articleTitle, ...rest } = row;
  return {
    ...rest,
    id: encodeId('gap', row.id),
    firstAskedAt: row.firstAskedAt.toString(),
    lastAskedAt: row.lastAskedAt.toString(),
    article: articleId === null ? null : { id: encodeId('art', articleId), title: articleTitle ?? '' },
    resolvedAt: row.resolvedAt?.toString() ?? null,
  };
}

async function load(ctx: Context, id: string): Promise<KnowledgeGap> {
  const row = await findGap(ctx.db, id);
  if (row === undefined) throw notFound('gap');
  return present(row);
}

/**
 * Counts a question that found no answer; one that was resolved is open again. `conversationId` is the conversation in
 * which it was asked. Throws `validation_failed` when nothing of it can be kept, `limit_reached`.
 */
export async function recordGap(
  ctx: Context,
  input: { readonly question: string; readonly language: Language; readonly conversationId?: string },
): Promise<KnowledgeGap> {
  authorize(ctx, 'knowledge.record_gap');
  const question = normaliseQuestion(input.question);
  if (question.replaceAll(/[^\p{L}]/gu, '') === '') {
    throw new AppError('validation_failed', {
      fields: [{ field: 'question', message: 'Please write the question in words.' }],
    });
  }
  return withTransaction(ctx, async (tx) => {
    const { language, conversationId = null } = input;
    const asked = { id: newId(), question, language, conversationId, at: tx.clock.now() };
    const id = await countGap(tx.db, asked, MOST_OPEN);
    if (id === undefined) {
      throw new AppError('limit_reached', { message: 'Please look at the questions that are open first.' });
    }
    audit(tx, { action: 'knowledge_gap.record', entityType: 'knowledge_gap', entityId: id, after: { language } });
    return load(tx, id);
  });
}

/** Says what became of a question: answered by an article, or not ours to answer. Throws `invalid_transition`. */
export async function resolveGap(
  ctx: Context,
  input: { readonly id: string; readonly articleId: string | null },
): Promise<KnowledgeGap> {
  authorize(ctx, 'knowledge.change');
  const id = decodeId('gap', input.id);
  const articleId = input.articleId === null ? null : decodeId('art', input.articleId);
  return withTransaction(ctx, async (tx) => {
    await load(tx, id);
    if (articleId !== null && (await findArticle(tx.db, articleId)) === undefined) throw notFound('article');
    if (!(await closeGap(tx.db, id, articleId, tx.clock.now()))) {
      throw new AppError('invalid_transition', { message: 'This question is not open any more.' });
    }
    audit(tx, {
      action: 'knowledge_gap.resolve',
      entityType: 'knowledge_gap',
      entityId: id,
      before: { status: 'open' },
      after: { status: articleId === null ? 'dismissed' : 'answered', articleId },
    });
    return load(tx, id);
  });
}

const After = z.tuple([z.int(), z.iso.datetime({ offset: true, precision: null }), z.uuid()]);

/** One page of questions, the most asked first. */
export async function listGaps(
  ctx: Context,
  query: { readonly status: GapStatus; readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<KnowledgeGap>> {
  authorize(ctx, 'knowledge.read');
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, After);
  const rows = await listGapRows(ctx.db, query.status, after, query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.asked, row.lastAskedAt.toString(), row.id]);
  return { ...page, items: page.items.map(present) };
}
