import { fetchAttachment, forgetStaleUploads } from '@myhibachi/core/attachments';
import { answerHost, dropOldAnswers } from '@myhibachi/core/concierge';
import {
  closeIdle,
  draftWaits,
  fetchMedia,
  forgetIdleVisitors,
  hostSpoke,
  personWanted,
  resumeQuiet,
  scheduledReply,
  sendDueReplies,
  sendScheduledReply,
  tellBounce,
  tellDraft,
  tellPeople,
  tendConversations,
  threadTexted,
  wakeSnoozed,
} from '@myhibachi/core/conversations';
import { messageBounced, messageTexted } from '@myhibachi/core/messaging';
import { handles } from '../jobs/registry.ts';

const TENDED = [
  sendDueReplies,
  wakeSnoozed,
  resumeQuiet,
  closeIdle,
  forgetIdleVisitors,
  forgetStaleUploads,
  dropOldAnswers,
];

export const conversationJobs = [
  handles(hostSpoke, {}, (ctx, payload) => answerHost(ctx, payload)),
  handles(personWanted, {}, (ctx, payload) => tellPeople(ctx, payload)),
  handles(draftWaits, {}, (ctx, payload) => tellDraft(ctx, payload)),
  handles(messageBounced, {}, (ctx, payload) => tellBounce(ctx, payload)),
  handles(messageTexted, {}, (ctx, payload) => threadTexted(ctx, payload)),
  handles(fetchAttachment, { retries: 12, longestRetrySeconds: 1_800, timeoutSeconds: 60 }, (ctx, payload) =>
    fetchMedia(ctx, payload),
  ),
  handles(scheduledReply, {}, (ctx, payload) => sendScheduledReply(ctx, payload)),
  handles(tendConversations, { cron: '* * * * *' }, async (ctx) => {
    // What stops one of them must not stop the others.
    const failures: unknown[] = [];
    for (const step of TENDED) await step(ctx).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'conversations could not all be tended');
  }),
];
