import type { ConversationChannel, ConversationPriority, NoticeTopic } from '@myhibachi/contracts';
import { audit, authorize, encodeId, withTransaction, type Context } from '../kernel/index.ts';
import { momentInWords } from '../messaging/index.ts';
import { tellStaff } from '../notices/index.ts';
import { findEscalation } from './escalation-store.ts';
import { zoneOf } from './zone-of-conversation.ts';

const TOPIC_OF = {
  urgent: 'escalation_urgent',
  high: 'escalation_high',
  normal: 'chat_waiting',
  low: 'chat_waiting',
} as const satisfies Record<ConversationPriority, NoticeTopic>;

const BY = {
  web_chat: 'in the chat',
  sms: 'by text',
  email: 'by e-mail',
} as const satisfies Record<ConversationChannel, string>;

/** Where our people look at a conversation. */
export function inboxPath(conversationId: string): string {
  return `/admin/inbox?conversation=${encodeId('cnv', conversationId)}`;
}

/**
 * Tells our people that a person is wanted: once a wish, however often it is told. Names no host: what was said stands in
 * the console. Answers whether it is news.
 */
export async function tellPeople(ctx: Context, input: { readonly escalationId: string }): Promise<boolean> {
  authorize(ctx, 'message.send');
  const wish = await findEscalation(ctx.db, input.escalationId);
  if (wish === null || wish.resolvedAt !== null) return false;
  const zone = await zoneOf(ctx, wish);
  return withTransaction(ctx, async (tx) => {
    const isNew = await tellStaff(tx, {
      topic: TOPIC_OF[wish.priority],
      key: `person_wanted:${wish.id}`,
      stationId: wish.stationId,
      subject: `A host ${BY[wish.channel]} waits for a person (${wish.priority}): ${wish.reason.replaceAll('_', ' ')}`,
      body: `Please answer by ${momentInWords(wish.dueAt, zone)}.`,
      path: inboxPath(wish.conversationId),
    });
    audit(tx, {
      action: 'staff.alert',
      entityType: 'conversation',
      entityId: wish.conversationId,
      stationId: wish.stationId,
      after: { reason: wish.reason, isNew },
    });
    return isNew;
  });
}
