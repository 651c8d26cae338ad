import {
  addCannedReply as addCannedReplyEndpoint,
  addInboxView as addInboxViewEndpoint,
  addLabel as addLabelEndpoint,
  cancelScheduledReply as cancelScheduledReplyEndpoint,
  changeCannedReply as changeCannedReplyEndpoint,
  changeLabel as changeLabelEndpoint,
  changeManyConversations as changeManyConversationsEndpoint,
  changeScheduledReply as changeScheduledReplyEndpoint,
  fillCannedReplies as fillCannedRepliesEndpoint,
  labelConversation as labelConversationEndpoint,
  listCannedReplies as listCannedRepliesEndpoint,
  listColleagues as listColleaguesEndpoint,
  listInboxViews as listInboxViewsEndpoint,
  listLabels as listLabelsEndpoint,
  removeCannedReply as removeCannedReplyEndpoint,
  removeInboxView as removeInboxViewEndpoint,
  removeLabel as removeLabelEndpoint,
  scheduleReply as scheduleReplyEndpoint,
  suggestReply as suggestReplyEndpoint,
  unlabelConversation,
} from '@myhibachi/contracts';
import { addInboxView, listInboxViews, removeInboxView } from '@myhibachi/core/console';
import { ENGINES, suggestReply } from '@myhibachi/core/concierge';
import {
  cancelScheduledReply,
  changeScheduledReply,
  labelConversation,
  scheduleReply,
} from '@myhibachi/core/conversations';
import {
  addCannedReply,
  addLabel,
  changeCannedReply,
  changeLabel,
  changeManyConversations,
  fillCannedReplies,
  listCannedReplies,
  listColleagues,
  listLabels,
  removeCannedReply,
  removeLabel,
} from '@myhibachi/core/inbox';
import { decodeId, encodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const READ = { policy: 'staff:conversation.read' } as const;
const REPLY = { policy: 'staff:conversation.reply' } as const;
const MANAGE = { policy: 'staff:conversation.manage' } as const;
const OWN = { policy: 'staff:profile.manage' } as const;
const WORD = { policy: 'staff:template.change' } as const;

interface Marked {
  readonly id: string;
  readonly labelId: string;
}

function mark({ id, labelId }: Marked, on: boolean) {
  return { conversationId: decodeId('cnv', id), labelId: decodeId('lbl', labelId), on };
}

function addLabelRoutes(app: App): void {
  register(app, listLabelsEndpoint, READ, (ctx) => listLabels(ctx));
  register(app, addLabelEndpoint, MANAGE, (ctx, { body }) => addLabel(ctx, body));
  register(app, changeLabelEndpoint, MANAGE, (ctx, { params, body }) =>
    changeLabel(ctx, { id: decodeId('lbl', params.id), change: body }),
  );
  register(app, removeLabelEndpoint, MANAGE, (ctx, { params }) => removeLabel(ctx, { id: decodeId('lbl', params.id) }));
  register(app, labelConversationEndpoint, MANAGE, async (ctx, { params }) => {
    await labelConversation(ctx, mark(params, true));
  });
  register(app, unlabelConversation, MANAGE, async (ctx, { params }) => {
    await labelConversation(ctx, mark(params, false));
  });
}

function addCannedRoutes(app: App): void {
  register(app, listCannedRepliesEndpoint, READ, (ctx) => listCannedReplies(ctx));
  register(app, addCannedReplyEndpoint, WORD, (ctx, { body }) => addCannedReply(ctx, body));
  register(app, changeCannedReplyEndpoint, WORD, (ctx, { params, body }) =>
    changeCannedReply(ctx, { id: decodeId('crp', params.id), change: body }),
  );
  register(app, removeCannedReplyEndpoint, WORD, (ctx, { params }) =>
    removeCannedReply(ctx, { id: decodeId('crp', params.id) }),
  );
  register(app, fillCannedRepliesEndpoint, REPLY, (ctx, { params }) =>
    fillCannedReplies(ctx, { conversationId: decodeId('cnv', params.id) }),
  );
}

function addLaterRoutes(app: App): void {
  register(app, scheduleReplyEndpoint, REPLY, async (ctx, { params, body }) => {
    const { text, seenSeq, attachments = [], clientKey } = body;
    const { id } = await scheduleReply(ctx, {
      conversationId: decodeId('cnv', params.id),
      text,
      seenSeq,
      sendAt: Temporal.Instant.from(body.sendAt),
      attachmentIds: attachments.map((file) => decodeId('att', file)),
      ...(clientKey === undefined ? {} : { clientKey }),
    });
    return { id: encodeId('sch', id) };
  });
  register(app, changeScheduledReplyEndpoint, REPLY, (ctx, { params, body: { attachments, ...body } }) =>
    changeScheduledReply(ctx, {
      id: decodeId('sch', params.id),
      change: {
        ...body,
        sendAt: Temporal.Instant.from(body.sendAt),
        ...(attachments === undefined ? {} : { attachmentIds: attachments.map((file) => decodeId('att', file)) }),
      },
    }),
  );
  register(app, cancelScheduledReplyEndpoint, REPLY, (ctx, { params }) =>
    cancelScheduledReply(ctx, { id: decodeId('sch', params.id) }),
  );
}

function addViewRoutes(app: App): void {
  register(app, listInboxViewsEndpoint, OWN, (ctx) => listInboxViews(ctx));
  register(app, addInboxViewEndpoint, OWN, (ctx, { body }) => addInboxView(ctx, body));
  register(app, removeInboxViewEndpoint, OWN, (ctx, { params }) =>
    removeInboxView(ctx, { id: decodeId('viw', params.id) }),
  );
}

/** How our people sort the inbox, and what they write with. */
export function addInboxRoutes(app: App): void {
  addLabelRoutes(app);
  addCannedRoutes(app);
  addLaterRoutes(app);
  addViewRoutes(app);
  register(app, suggestReplyEndpoint, { ...REPLY, idempotent: false }, (ctx, { params }) =>
    suggestReply(ctx, { conversationId: decodeId('cnv', params.id) }, ENGINES),
  );
  register(app, listColleaguesEndpoint, { policy: 'staff:conversation.assign' }, (ctx, { query }) =>
    listColleagues(ctx, { conversationIds: (query.conversations ?? []).map((id) => decodeId('cnv', id)) }),
  );
  // Whoever may read may mark as read; what else is asked of the action, and of every row.
  register(app, changeManyConversationsEndpoint, READ, (ctx, { body }) => changeManyConversations(ctx, body));
}
