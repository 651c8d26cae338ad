import { changeOwner, type Owner } from '../conversations/index.ts';
import { AppError, authorize, decodeId, type Context } from '../kernel/index.ts';

function ownerFor({ actor }: Context, to: string): Owner {
  if (to === 'desk' || to === 'concierge') return { kind: to };
  if (to !== 'me') return { kind: 'staff', staffId: decodeId('stf', to) };
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours take conversations' });
  return { kind: 'staff', staffId: actor.staffId };
}

/**
 * Gives a conversation to whoever asks (`me`), to the desk, the concierge, or a colleague by id; answers whether it was
 * anybody else's before. Throws `validation_failed` for a colleague who may not answer or could not open it,
 * `invalid_transition` for a closed conversation.
 */
export async function assignConversation(
  ctx: Context,
  { conversationId, to }: { readonly conversationId: string; readonly to: string },
): Promise<boolean> {
  authorize(ctx, 'conversation.assign');
  const { changed } = await changeOwner(ctx, { conversationId, to: ownerFor(ctx, to) });
  return changed;
}
