import { changeOwner, type Owner } from '../conversations/index.ts';
import { AppError, authorize, decodeId, invalidField, reachOf, type Context, type Role } from '../kernel/index.ts';
import { findColleague } from './person-store.ts';

async function ownerFor(ctx: Context, to: string): Promise<Owner> {
  if (to === 'desk' || to === 'concierge') return { kind: to };
  const { actor } = ctx;
  if (to === 'me') {
    if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours take conversations' });
    return { kind: 'staff', staffId: actor.staffId };
  }
  const staffId = decodeId('stf', to);
  const colleague = await findColleague(ctx.db, staffId);
  if (colleague?.status !== 'active' || reachOf(colleague.role as Role, 'conversation.reply') === null)
    throw invalidField('to', 'Please choose a colleague who may answer hosts.');
  return { kind: 'staff', staffId };
}

/**
 * Gives a conversation to whoever asks (`me`), to the desk, the concierge, or a colleague by id; answers whether it was
 * anybody else's before. Throws `validation_failed` for a colleague who may not answer, `invalid_transition` for a closed conversation.
 */
export async function assignConversation(
  ctx: Context,
  { conversationId, to }: { readonly conversationId: string; readonly to: string },
): Promise<boolean> {
  authorize(ctx, 'conversation.assign');
  const { changed } = await changeOwner(ctx, { conversationId, to: await ownerFor(ctx, to) });
  return changed;
}
