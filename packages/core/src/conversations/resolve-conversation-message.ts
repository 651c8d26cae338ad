import type { Context } from '../kernel/index.ts';
import type { MessageResolver, QueuedMessage, Resolution } from '../messaging/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { findConversation } from './conversation-store.ts';
import { findThreadMessage } from './thread-store.ts';

function messageIdOf({ details }: QueuedMessage): string | null {
  const value: unknown =
    typeof details === 'object' && details !== null
      ? Object.getOwnPropertyDescriptor(details, 'conversationMessageId')?.value
      : undefined;
  return typeof value === 'string' ? value : null;
}

async function resolve(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const id = messageIdOf(message);
  const words = id === null ? null : await findThreadMessage(ctx.db, id);
  const conversation = words === null ? null : await findConversation(ctx.db, words.conversationId);
  if (words === null || conversation === null) return { kind: 'skip', why: 'the conversation is gone' };
  const [values, stations] = [await getVariables(ctx), await listStations(ctx)];
  const station = stations.find((one) => one.id === conversation.stationId) ?? stations[0];
  const subject =
    conversation.subjectEnc === null ? null : ctx.crypto.decrypt('conversations.subject', conversation.subjectEnc);
  return {
    kind: 'send',
    facts: {
      company: {
        name: values['company.name'],
        phone: values['company.phone'],
        email: values['company.email'],
        postalAddress: values['company.postalAddress'],
      },
      timeZone: station?.timeZone ?? 'UTC',
      sandbox: ctx.settings.sandbox,
      reply: {
        subject,
        text: ctx.crypto.decrypt('conversation_messages.body', words.bodyEnc),
        links: words.actions.flatMap((action) =>
          action.kind === 'link' ? [{ label: action.label, url: action.url }] : [],
        ),
      },
    },
  };
}

/** What an answer in a conversation says as a text or e-mail; everything else is asked of `others`. */
export function withConversationMessages(others: MessageResolver): MessageResolver {
  return (ctx, message) => (message.template === 'conversation_reply' ? resolve(ctx, message) : others(ctx, message));
}
