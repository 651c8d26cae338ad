import { answerHost } from '@myhibachi/core/concierge';
import {
  closeIdle,
  forgetIdleVisitors,
  hostSpoke,
  personWanted,
  tellPeople,
  tendConversations,
  wakeSnoozed,
} from '@myhibachi/core/conversations';
import { handles } from '../jobs/registry.ts';

export const conversationJobs = [
  handles(hostSpoke, {}, (ctx, payload) => answerHost(ctx, payload)),
  handles(personWanted, {}, (ctx, payload) => tellPeople(ctx, payload)),
  handles(tendConversations, { cron: '* * * * *' }, async (ctx) => {
    await wakeSnoozed(ctx);
    await closeIdle(ctx);
    await forgetIdleVisitors(ctx);
  }),
];
