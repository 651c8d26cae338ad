/** What other modules may want to do when somebody speaks. */
import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/**
 * A host said something that waits for an answer. Runs for every message; whoever answers looks at what is newest.
 * `handedBack`: people had it and gave it back unanswered.
 */
export const hostSpoke = defineJob({
  name: 'conversation.host_spoke',
  schema: z.strictObject({ conversationId: z.uuid(), seq: z.int().min(1), handedBack: z.literal(true).optional() }),
});

/** A person is wanted: those who are to hear of it are told. */
export const personWanted = defineJob({
  name: 'conversation.person_wanted',
  schema: z.strictObject({ escalationId: z.uuid() }),
});

/** The concierge has written an answer that leaves only with a person's yes. */
export const draftWaits = defineJob({
  name: 'conversation.draft_waits',
  schema: z.strictObject({ draftId: z.uuid() }),
});

/** An answer that somebody of ours wanted to be sent at this moment. */
export const scheduledReply = defineJob({
  name: 'conversation.scheduled_reply',
  schema: z.strictObject({ scheduledReplyId: z.uuid() }),
});

/** Wakes snoozed conversations, closes quiet ones, forgets browsers that never came back. */
export const tendConversations = defineJob({ name: 'conversations.tend', schema: z.strictObject({}) });
