import { answerHost } from '@myhibachi/core/concierge';
import {
  closeIdle,
  forgetIdleVisitors,
  hostSpoke,
  personWanted,
  scheduledReply,
  sendDueReplies,
  sendScheduledReply,
  tellPeople,
  tendConversations,
  threadIncoming,
  wakeSnoozed,
} from '@myhibachi/core/conversations';
import { messageReceived } from '@myhibachi/core/messaging';
import { handles } from '../jobs/registry.ts';

export const conversationJobs = [
  handles(messageReceived, {}, (ctx, payload) => threadIncoming(ctx, payload)),
  handles(hostSpoke, {}, (ctx, payload) => answerHost(ctx, payload)),
  handles(personWanted, {}, (ctx, payload) => tellPeople(ctx, payload)),
  handles(scheduledReply, {}, (ctx, payload) => sendScheduledReply(ctx, payload)),
  handles(tendConversations, { cron: '* * * * *' }, async (ctx) => {
    await sendDueReplies(ctx);
    await wakeSnoozed(ctx);
    await closeIdle(ctx);
    await forgetIdleVisitors(ctx);
  }),
];
