/** Who may see and answer which conversation, as sentences over the loaded row. Missing and not yours look the same. */
import { may, notFound, stationScope, type Action, type Actor } from '../kernel/index.ts';
import type { Conversation } from './conversation-store.ts';
import type { Visitor } from './visitors.ts';

/** Staff reach the conversations that belong to one of their stations, and those nobody knows the station of yet. */
export function reachesConversation(
  actor: Actor,
  action: Action,
  { stationIds }: Pick<Conversation, 'stationIds'>,
): boolean {
  if (!may(actor, action)) return false;
  const scope = stationScope(actor, action);
  return scope === 'all' || stationIds.length === 0 || stationIds.some((id) => scope.includes(id));
}

export function assertReachesConversation(
  actor: Actor,
  action: Action,
  conversation: Conversation | null,
): Conversation {
  if (conversation === null || !reachesConversation(actor, action, conversation)) throw notFound('conversation');
  return conversation;
}

/** A browser reaches what was said in it, nothing else. */
export function assertOwnConversation(visitor: Visitor, conversation: Conversation | null): Conversation {
  if (conversation === null || conversation.identityId !== visitor.identityId) throw notFound('conversation');
  return conversation;
}
