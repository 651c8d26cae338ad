import { sendDraft, type DraftChoice } from '../conversations/index.ts';
import { authorize, type Context } from '../kernel/index.ts';
import { keepProposal } from './approve.ts';
import { openMemory } from './draft-memory.ts';
import { writeMemory } from './keep-memory.ts';
import { noteTurnSent } from './turn-store.ts';

/**
 * Sends the concierge's draft as it stands, or in other words, and lets it remember what it has said. What it asks the
 * host to say yes to is asked only where its exact words were sent. Throws `invalid_transition` for a draft that was
 * overtaken, dropped, or sent in other words.
 */
export async function approveDraft(
  ctx: Context,
  choice: DraftChoice & { readonly text?: string },
): Promise<{ readonly seq: number }> {
  authorize(ctx, 'conversation.reply');
  return sendDraft(ctx, choice, async (tx, { posted, edited, memory, turnId }) => {
    const { proposal, ...remembered } = openMemory(memory);
    await writeMemory(tx, choice.conversationId, remembered);
    // In other words it is our person's answer, and no longer the turn's.
    if (!edited) await noteTurnSent(tx.db, turnId, posted.seq);
    if (proposal === null || edited) return;
    await keepProposal(tx, { id: choice.conversationId, channel: 'email' }, proposal, posted.seq);
  });
}
