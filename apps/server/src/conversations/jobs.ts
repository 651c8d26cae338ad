import { answerHost } from '@myhibachi/core/concierge';
import {
  closeIdle,
  draftWaits,
  forgetIdleVisitors,
  hostSpoke,
  personWanted,
  scheduledReply,
  sendDueReplies,
  sendScheduledReply,
  tellBounce,
  tellDraft,
  tellPeople,
  tendConversations,
  wakeSnoozed,
} from '@myhibachi/core/conversations';
import { messageBounced } from '@myhibachi/core/messaging';
import { handles } from '../jobs/registry.ts';

export const conversationJobs = [
  handles(hostSpoke, {}, (ctx, payload) => answerHost(ctx, payload)),
  handles(personWanted, {}, (ctx, payload) => tellPeople(ctx, payload)),
  handles(draftWaits, {}, (ctx, payload) => tellDraft(ctx, payload)),
  handles(messageBounced, {}, (ctx, payload) => tellBounce(ctx, payload)),
  handles(scheduledReply, {}, (ctx, payload) => sendScheduledReply(ctx, payload)),
  handles(tendConversations, { cron: '* * * * *' }, async (ctx) => {
    await sendDueReplies(ctx);
    await wakeSnoozed(ctx);
    await closeIdle(ctx);
    await forgetIdleVisitors(ctx);
  }),
];
