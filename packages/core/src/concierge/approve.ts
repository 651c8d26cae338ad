/** What the host is asked to say yes to, kept word for word, and their answer (no write runs without one). */
import { createHash } from 'node:crypto';
import {
  audit,
  authorize,
  canonicalJson,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import type { Conversation } from '../conversations/index.ts';
import { getVariables } from '../variables/index.ts';
import {
  answerApproval,
  expireApprovals,
  findApproval,
  insertApproval,
  settleApproval,
  type ApprovalRow,
} from './approval-store.ts';
import type { PendingProposal, Proposal } from './toolbox.ts';
import { findTool, toolNames, type ToolName } from './tools.ts';

export interface PendingApproval {
  readonly id: string;
  readonly proposal: PendingProposal;
}

type YesNo = PendingProposal['answer'];

/** Done again under the same key, these find what they have done, and it can be told once more. */
const DONE_ONCE: readonly ToolName[] = [
  'place_hold',
  'book_party',
  'change_booking',
  'reschedule_booking',
  'cancel_booking',
];

function digestOf(conversationId: string, id: string, { tool, input, summary }: Proposal): string {
  return createHash('sha256').update(canonicalJson({ conversationId, id, tool, input, summary })).digest('hex');
}

function openProposal(ctx: Context, row: ApprovalRow, answer: YesNo): PendingProposal | null {
  const tool = toolNames().find((name) => name === row.tool);
  if (tool === undefined) return null;
  const parsed = findTool(tool).input.safeParse(JSON.parse(ctx.crypto.decrypt('approvals.input', row.inputEnc)));
  // What an earlier version asked and this one cannot read is asked again.
  if (!parsed.success) return null;
  return {
    tool,
    input: parsed.data,
    summary: ctx.crypto.decrypt('approvals.summary', row.summaryEnc),
    key: row.digest,
    answer,
  };
}

/**
 * What the host was asked last, with their answer as the strict judge of yes and no reads it. A yes or no is written
 * down before anything is done about it; whoever runs the same message again finds it, and so does whoever answers it
 * together with a later one because the answer to it was never sent.
 */
export async function readApproval(
  ctx: Context,
  input: {
    readonly conversationId: string;
    readonly triggerSeq: number;
    /** The last message of the host that was answered before. */
    readonly heard: number;
    /** How the message answers what this tool would do. */
    readonly judge: (tool: string) => YesNo;
  },
): Promise<PendingApproval | null> {
  authorize(ctx, 'conversation.answer');
  const { conversationId, triggerSeq, heard, judge } = input;
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const row = await findApproval(tx.db, { conversationId, heard, triggerSeq, doneOnce: DONE_ONCE });
    if (row === null) return null;
    if (row.status !== 'waiting') {
      const proposal = openProposal(tx, row, 'yes');
      return proposal === null ? null : { id: row.id, proposal };
    }
    const answer = judge(row.tool);
    const late = Temporal.Instant.compare(row.expiresAt, now) <= 0;
    const proposal = late ? null : openProposal(tx, row, answer);
    if (proposal === null) {
      await expireApprovals(tx.db, conversationId);
      return null;
    }
    if (answer === 'yes' || answer === 'no') {
      const status = answer === 'yes' ? 'approved' : 'refused';
      if (!(await answerApproval(tx.db, row.id, { status, seq: triggerSeq, at: now }))) return null;
      audit(tx, {
        action: 'approval.answer',
        entityType: 'conversation',
        entityId: conversationId,
        after: { tool: row.tool, status, digest: row.digest, askedSeq: row.askedSeq, answeredSeq: triggerSeq },
      });
    }
    return { id: row.id, proposal };
  });
}

/** Keeps a proposal with the message that asks it; what was asked before is not asked any more. */
export async function keepProposal(
  tx: TransactionContext,
  { id: conversationId, channel }: Pick<Conversation, 'id' | 'channel'>,
  proposal: Proposal,
  askedSeq: number,
): Promise<void> {
  const figures = await getVariables(tx);
  // Who is asked by e-mail reads it when they come to it.
  const minutes =
    channel === 'email' ? figures['concierge.emailApprovalHours'] * 60 : figures['concierge.approvalMinutes'];
  await expireApprovals(tx.db, conversationId);
  const [id, at] = [newId(), tx.clock.now()];
  await insertApproval(tx.db, {
    id,
    conversationId,
    tool: proposal.tool,
    inputEnc: tx.crypto.encrypt('approvals.input', JSON.stringify(proposal.input)),
    summaryEnc: tx.crypto.encrypt('approvals.summary', proposal.summary),
    digest: digestOf(conversationId, id, proposal),
    askedSeq,
    at,
    expiresAt: at.add({ minutes }),
  });
  audit(tx, {
    action: 'approval.ask',
    entityType: 'conversation',
    entityId: conversationId,
    after: { tool: proposal.tool, askedSeq },
  });
}

/** Closes what was asked: done or failed after a yes; otherwise the talk has gone on. */
export async function closeApproval(
  tx: TransactionContext,
  conversationId: string,
  pending: PendingApproval,
  done: boolean | null,
): Promise<void> {
  if (pending.proposal.answer === 'yes') await settleApproval(tx.db, pending.id, done === true ? 'done' : 'failed');
  else await expireApprovals(tx.db, conversationId);
}
