/** Whom a conversation can be given to: whoever answers hosts, and can open it. */
import { reachOf, AppError, type Actor, type Context } from '../kernel/index.ts';
import { findAnswerer, type Answerer } from './answerer-store.ts';
import { reachesConversation } from './conversation-policy.ts';
import type { Conversation } from './conversation-store.ts';

/** Somebody of ours as the actor they would be. */
export function actorOf({ staffId, role, stationIds, chefId }: Answerer): Actor {
  return { kind: 'staff', staffId, role, stationIds, chefId, sessionId: null };
}

/** Whether they may answer in a conversation now. */
export function mayAnswer(person: Answerer, conversation: Pick<Conversation, 'stationIds'>): boolean {
  return person.active && reachesConversation(actorOf(person), 'conversation.reply', conversation);
}

function refusal(message: string): AppError {
  return new AppError('validation_failed', { message, fields: [{ field: 'to', message }] });
}

/** Refuses to give a conversation to somebody who could not open it: nobody would answer it any more. */
export async function assertMayBeGiven(ctx: Context, conversation: Conversation, staffId: string): Promise<void> {
  const person = await findAnswerer(ctx.db, staffId);
  if (person?.active !== true || reachOf(person.role, 'conversation.reply') === null)
    throw refusal('Please choose a colleague who may answer hosts.');
  if (!mayAnswer(person, conversation))
    throw refusal(`${person.name} is not at the station of this conversation and could not open it.`);
}
