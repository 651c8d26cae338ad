import {
  addConversationNote as addConversationNoteEndpoint,
  approveReplyDraft,
  changeConversationOwner,
  dropReplyDraft,
  countConversations as countConversationsEndpoint,
  getConversation as getConversationEndpoint,
  listConversationMessages as listConversationMessagesEndpoint,
  listConversations as listConversationsEndpoint,
  listEscalations as listEscalationsEndpoint,
  markConversationRead,
  replyToConversation,
  setConversationStatus as setConversationStatusEndpoint,
} from '@myhibachi/contracts';
import { approveDraft } from '@myhibachi/core/concierge';
import {
  addConversationNote,
  dropDraft,
  markThreadRead,
  replyAsStaff,
  setConversationStatus,
  type DraftChoice,
} from '@myhibachi/core/conversations';
import {
  assignConversation,
  countConversations,
  getConversation,
  listConversationMessages,
  listConversations,
  listEscalations,
} from '@myhibachi/core/inbox';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { addAttachmentRoutes } from './attachment-routes.ts';
import { addInboxRoutes } from './inbox-routes.ts';

const READ = { policy: 'staff:conversation.read' } as const;
const REPLY = { policy: 'staff:conversation.reply' } as const;

function one(params: { readonly id: string }): { readonly conversationId: string } {
  return { conversationId: decodeId('cnv', params.id) };
}

function draft(params: { readonly id: string; readonly draftId: string }): DraftChoice {
  return { ...one(params), draftId: decodeId('drf', params.draftId) };
}

function addReadRoutes(app: App): void {
  register(app, listConversationsEndpoint, READ, (ctx, { query }) => listConversations(ctx, query));
  register(app, countConversationsEndpoint, READ, (ctx) => countConversations(ctx));
  register(app, listEscalationsEndpoint, READ, (ctx, { query }) => listEscalations(ctx, query));
  register(app, getConversationEndpoint, READ, (ctx, { params }) => getConversation(ctx, one(params)));
  register(app, listConversationMessagesEndpoint, READ, (ctx, { params, query }) =>
    listConversationMessages(ctx, { ...one(params), ...query }),
  );
  register(app, markConversationRead, READ, async (ctx, { params, body }) => {
    await markThreadRead(ctx, { ...one(params), ...body });
  });
}

/** The inbox of our own people. */
export function addConversationRoutes(app: App): void {
  addReadRoutes(app);
  addInboxRoutes(app);
  addAttachmentRoutes(app);
  register(app, replyToConversation, REPLY, async (ctx, { params, body }) => {
    const { text = '', attachments = [], takeOver = false, clientKey, seenSeq } = body;
    const key = {
      ...(clientKey === undefined ? {} : { clientKey }),
      ...(seenSeq === undefined ? {} : { seenSeq }),
      attachmentIds: attachments.map((file) => decodeId('att', file)),
    };
    const { seq } = await replyAsStaff(ctx, { ...one(params), text, takeOver, ...key });
    return { seq };
  });
  register(app, approveReplyDraft, REPLY, (ctx, { params, body: { text } }) =>
    approveDraft(ctx, { ...draft(params), ...(text === undefined ? {} : { text }) }),
  );
  register(app, dropReplyDraft, REPLY, (ctx, { params }) => dropDraft(ctx, draft(params)));
  register(app, addConversationNoteEndpoint, REPLY, (ctx, { params, body: { text, clientKey } }) =>
    addConversationNote(ctx, { ...one(params), text, ...(clientKey === undefined ? {} : { clientKey }) }),
  );
  register(app, changeConversationOwner, { policy: 'staff:conversation.assign' }, async (ctx, { params, body }) => {
    await assignConversation(ctx, { ...one(params), ...body });
  });
  register(app, setConversationStatusEndpoint, { policy: 'staff:conversation.manage' }, (ctx, { params, body }) =>
    setConversationStatus(ctx, {
      ...one(params),
      wish: body.event === 'snooze' ? { event: 'snooze', until: Temporal.Instant.from(body.until) } : body,
    }),
  );
}
