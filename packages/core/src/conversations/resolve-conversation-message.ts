import { mailFilesOf, mediaOf } from '../attachments/index.ts';
import type { Context } from '../kernel/index.ts';
import {
  momentInWords,
  type MailThread,
  type MessageResolver,
  type QueuedMessage,
  type Resolution,
} from '../messaging/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { findConversation, type Conversation } from './conversation-store.ts';
import { findLastOfHost, listMailIds } from './mail-thread-store.ts';
import { findThreadMessage, type ThreadRow } from './thread-store.ts';

function messageIdOf({ details }: QueuedMessage): string | null {
  const value: unknown =
    typeof details === 'object' && details !== null
      ? Object.getOwnPropertyDescriptor(details, 'conversationMessageId')?.value
      : undefined;
  return typeof value === 'string' ? value : null;
}

/** Where an e-mail stands in its thread, and what of it is quoted below: what the host said last before it. */
async function placeInThread(ctx: Context, conversation: Conversation, words: ThreadRow) {
  const { seq, author } = words;
  const said = await findLastOfHost(ctx.db, conversation.id, seq);
  const thread: MailThread = {
    conversationId: conversation.id,
    mailIds: await listMailIds(ctx.db, conversation.id, seq),
    byPerson: author === 'staff',
  };
  if (said === null) return { thread };
  const zone = (await listStations(ctx)).find(({ id }) => id === conversation.stationId)?.timeZone ?? 'UTC';
  const text = ctx.crypto.decrypt('conversation_messages.body', said.bodyEnc);
  return {
    thread,
    quoted: {
      who: conversation.language === 'es' ? 'usted' : 'you',
      when: momentInWords(said.at, zone, conversation.language),
      text,
    },
  };
}

function subjectOf(ctx: Context, { subjectEnc }: Conversation): string | null {
  return subjectEnc === null ? null : ctx.crypto.decrypt('conversations.subject', subjectEnc);
}

/** What goes along: in an e-mail itself, by text as addresses from which the service fetches it. */
async function filesOf(ctx: Context, { channel }: QueuedMessage, messageId: string) {
  if (channel === 'email') return { attachments: await mailFilesOf(ctx, messageId) };
  return { media: await mediaOf(ctx, messageId) };
}

async function resolve(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const id = messageIdOf(message);
  const words = id === null ? null : await findThreadMessage(ctx.db, id);
  const conversation = words === null ? null : await findConversation(ctx.db, words.conversationId);
  if (words === null || conversation === null) return { kind: 'skip', why: 'the conversation is gone' };
  const [values, stations] = [await getVariables(ctx), await listStations(ctx)];
  const station = stations.find((one) => one.id === conversation.stationId) ?? stations[0];
  const files = await filesOf(ctx, message, words.id);
  const place = message.channel === 'email' ? await placeInThread(ctx, conversation, words) : null;
  return {
    kind: 'send',
    ...files,
    ...(place === null ? {} : { thread: place.thread }),
    facts: {
      company: {
        name: values['company.name'],
        phone: values['company.phone'],
        email: values['company.email'],
        postalAddress: values['company.postalAddress'],
      },
      timeZone: station?.timeZone ?? 'UTC',
      sandbox: ctx.settings.sandbox,
      language: conversation.language,
      reply: {
        mostTexts: values['messages.replyTexts'],
        subject: subjectOf(ctx, conversation),
        text: ctx.crypto.decrypt('conversation_messages.body', words.bodyEnc),
        links: words.actions.flatMap((action) =>
          action.kind === 'link' ? [{ label: action.label, url: action.url }] : [],
        ),
        ...(place?.quoted === undefined ? {} : { quoted: place.quoted }),
      },
    },
  };
}

/** What an answer in a conversation says as a text or e-mail; everything else is asked of `others`. */
export function withConversationMessages(others: MessageResolver): MessageResolver {
  return (ctx, message) => (message.template === 'conversation_reply' ? resolve(ctx, message) : others(ctx, message));
}
