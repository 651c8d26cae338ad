/** What one of our people is asked to say yes to, and their yes: once, to the exact words, in their name. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Proposal } from '../concierge/index.ts';
import { findTool, toolNames, type PendingProposal } from '../concierge/index.ts';
import {
  AppError,
  audit,
  authorize,
  decodeId,
  encodeId,
  newId,
  notFound,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { staffIdOf } from './staff-id.ts';
import { findProposal, insertProposal, takeProposal, type ProposalRow } from './proposal-store.ts';
import { openStaffToolbox } from './staff-toolbox.ts';

const MINUTES = 15;
const About = z.looseObject({ conversationId: z.string() });

function digestOf(id: string, summary: string): string {
  return createHash('sha256').update(`${id}\n${summary}`).digest('hex');
}

/** Keeps a proposal for whoever is asked; the words are theirs to bring back. */
export async function keepProposal(
  ctx: Context,
  { tool, input, summary }: Proposal,
): Promise<{ readonly id: string; readonly summary: string }> {
  authorize(ctx, 'profile.manage');
  const staffId = staffIdOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const [id, at] = [newId(), tx.clock.now()];
    const expiresAt = at.add({ minutes: MINUTES });
    await insertProposal(tx.db, { id, staffId, tool, input, digest: digestOf(id, summary), at, expiresAt });
    audit(tx, { action: 'assistant.propose', entityType: 'assistant_proposal', entityId: id, after: { tool } });
    return { id: encodeId('prp', id), summary };
  });
}

function pendingOf(id: string, summary: string, { tool: name, input }: ProposalRow): PendingProposal {
  const tool = toolNames().find((known) => known === name);
  if (tool === undefined) throw new AppError('link_expired', { message: 'Please ask again.' });
  return { tool, input: findTool(tool).input.parse(input), summary, key: digestOf(id, summary), answer: 'yes' };
}

const DONE: Readonly<Record<string, string>> = {
  assign_conversation: 'Done: the conversation is assigned.',
  label_conversation: 'Done: the labels are changed.',
};

/** Takes the yes, or throws why it does not count: not theirs, too late, used, or to other words. */
async function takeYes(ctx: Context, id: string, summary: string): Promise<PendingProposal> {
  authorize(ctx, 'profile.manage');
  const staffId = staffIdOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const at = tx.clock.now();
    const row = await findProposal(tx.db, id, staffId);
    if (row === null || row.digest !== digestOf(id, summary)) throw notFound('proposal in these words');
    if (Temporal.Instant.compare(row.expiresAt, at) <= 0)
      throw new AppError('link_expired', { message: 'That was asked too long ago. Please ask again.' });
    if (row.confirmedAt !== null || !(await takeProposal(tx.db, id, at)))
      throw new AppError('already_done', { message: 'This was confirmed already.' });
    const { conversationId } = About.parse(row.input);
    audit(tx, {
      action: 'assistant.confirm',
      entityType: 'conversation',
      entityId: decodeId('cnv', conversationId),
      after: { tool: row.tool, proposalId: id, digest: row.digest },
    });
    return pendingOf(id, summary, row);
  });
}

/**
 * Does what the assistant proposed, by the verb behind it and in the name of whoever was asked. The yes is written down
 * first, so that it counts once. Throws what the verb refuses; then nothing was done and it has to be asked anew.
 */
export async function confirmProposal(
  ctx: Context,
  { proposalId, summary }: { readonly proposalId: string; readonly summary: string },
): Promise<{ readonly text: string }> {
  const pending = await takeYes(ctx, proposalId, summary);
  const answer = await openStaffToolbox(ctx, { zone: 'UTC', pending }).confirm();
  if (answer.ok) return { text: DONE[pending.tool] ?? 'Done.' };
  const { code, message, fields, details } = answer;
  throw new AppError(code, { message, fields, details });
}
