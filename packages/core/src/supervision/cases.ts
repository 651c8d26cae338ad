import { ExpectedState, type CaseStatus, type ConciergeCase, type Correction } from '@myhibachi/contracts';
import { z } from 'zod';
import { toolNames } from '../concierge/index.ts';
import {
  AppError,
  audit,
  authorize,
  decodeCursor,
  encodeId,
  invalidField,
  newId,
  notFound,
  pageOf,
  stationScope,
  withTransaction,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { findCase, putCase, readCases, saveDecision, type CaseRow } from './case-store.ts';
import { loadAnswer } from './get-answer-trace.ts';
import { opinionOf } from './judge-answer.ts';
import { putThumb } from './thumb-store.ts';

/** Throws `validation_failed` for a tool there is none of. */
function checkExpected({ tool }: ExpectedState): void {
  if (tool !== undefined && !toolNames().some((name) => name === tool))
    throw invalidField('expected.tool', `There is no tool ${tool}. Please send one such as quote_party.`);
}

/**
 * What an answer should have said or done, as a case: one a person and answer, with a thumb down. A second takes the place
 * of the first until somebody has decided on it; then it throws `already_done`.
 */
export async function correctAnswer(
  ctx: Context,
  input: Correction & { readonly conversationId: string; readonly seq: number },
): Promise<{ readonly id: string }> {
  authorize(ctx, 'concierge.judge');
  const { conversationId, seq, shouldSay, expected } = input;
  checkExpected(expected);
  const staffId = opinionOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const { row, conversation } = await loadAnswer(tx, { conversationId, seq });
    const at = tx.clock.now();
    const of = { turnId: row.id, conversationId, staffId, at };
    const shouldSayEnc = shouldSay === undefined ? null : tx.crypto.encrypt('concierge_cases.should_say', shouldSay);
    const id = await putCase(tx.db, { ...of, id: newId(), shouldSayEnc, expected });
    if (id === null)
      throw new AppError('already_done', {
        message: 'Your case for this answer has been decided on. Open it again first.',
      });
    await putThumb(tx.db, { ...of, thumb: 'down' });
    audit(tx, {
      action: 'concierge_case.put',
      entityType: 'concierge_case',
      entityId: id,
      stationId: conversation.stationId,
      after: { seq, expected: Object.keys(expected), says: shouldSay !== undefined },
    });
    return { id: encodeId('cas', id) };
  });
}

function view(ctx: Context, row: CaseRow): ConciergeCase {
  const said = (sealed: string | null) =>
    sealed === null ? '' : ctx.crypto.decrypt('conversation_messages.body', sealed);
  const { should_say_enc: sealed } = row;
  return {
    id: encodeId('cas', row.id),
    version: row.version,
    status: row.status,
    conversationId: encodeId('cnv', row.conversation_id),
    seq: row.reply_seq,
    question: said(row.question_enc),
    answer: said(row.answer_enc),
    shouldSay: sealed === null ? null : ctx.crypto.decrypt('concierge_cases.should_say', sealed),
    expected: ExpectedState.parse(row.expected),
    by: row.by,
    createdAt: row.created_at.toString(),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toString() ?? null,
  };
}

const Key = z.tuple([z.iso.datetime({ offset: true, precision: null }), z.uuid()]);

/** Cases of a status within the actor's stations, newest first. */
export async function listConciergeCases(
  ctx: Context,
  query: { readonly status: CaseStatus; readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<ConciergeCase>> {
  authorize(ctx, 'concierge.curate');
  const { status, cursor, limit } = query;
  const after = cursor === undefined ? null : decodeCursor(cursor, Key);
  const scope = stationScope(ctx.actor, 'concierge.curate');
  const rows = await readCases(ctx.db, { status, scope, after, limit: limit + 1 });
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.created_at.toString(), row.id]);
  return { items: items.map((row) => view(ctx, row)), nextCursor };
}

/**
 * Accepts a case, drops it, or opens it again. Throws `version_conflict` when somebody was quicker, `not_found` for one out
 * of reach.
 */
export async function decideConciergeCase(
  ctx: Context,
  input: { readonly caseId: string; readonly status: CaseStatus; readonly version: number },
): Promise<void> {
  authorize(ctx, 'concierge.curate');
  const { caseId, status, version } = input;
  const staffId = opinionOf(ctx);
  await withTransaction(ctx, async (tx) => {
    const found = await findCase(tx.db, caseId, stationScope(tx.actor, 'concierge.curate'));
    if (found === null) throw notFound('case');
    if (!(await saveDecision(tx.db, { id: caseId, version, status, staffId, at: tx.clock.now() })))
      throw new AppError('version_conflict', { message: 'Somebody has decided on this case just now. Look again.' });
    audit(tx, {
      action: 'concierge_case.decide',
      entityType: 'concierge_case',
      entityId: caseId,
      stationId: found.stationId,
      before: { status: found.status },
      after: { status },
    });
  });
}
