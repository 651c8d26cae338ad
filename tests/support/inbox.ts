/** Conversations and people of ours for tests of the inbox. */
import { openVisitor, receiveHostMessage, type Visitor } from '@myhibachi/core/conversations';
import { newId, type Context, type Role } from '@myhibachi/core/kernel';
import type { TestPlatform } from './platform.ts';
import { createStaff } from './staff.ts';

/** Somebody of ours, who stands in the database as well. */
export async function someone(t: TestPlatform, role: Role, stationIds: readonly string[] = []): Promise<Context> {
  const { staffId } = await createStaff(t, role, [...stationIds]);
  return t.as({ kind: 'staff', staffId, role, stationIds: [...stationIds], chefId: null, sessionId: null });
}

export function staffIdOf({ actor }: Context): string {
  if (actor.kind !== 'staff') throw new Error('this is nobody of ours');
  return actor.staffId;
}

export interface Chat {
  readonly visitor: Visitor;
  readonly conversationId: string;
  readonly seq: number;
}

/** A visitor's chat with its first message. */
export async function startChat(t: TestPlatform, text = 'Hello'): Promise<Chat> {
  const { visitor } = await openVisitor(t.visitor());
  return { visitor, ...(await sayIn(t, visitor, text)) };
}

export function sayIn(t: TestPlatform, { identityId }: Visitor, text: string) {
  return receiveHostMessage(t.visitor(), { identityId, channel: 'web_chat', text, clientKey: newId() });
}
