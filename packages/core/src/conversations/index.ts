/** Front door of conversations: what hosts and we say to each other, in whichever channel, and whose turn it is. */
export { nextConversationStatus, type ConversationEvent } from './conversation-state.ts';
export { identityOf, identityTokens, openIdentity, type Address, type Identity } from './identities.ts';
export { freeIdentity } from './free-identity.ts';
export { findIdentity, type IdentityRow } from './identity-store.ts';
export { GivenContact, keepContact, openGiven } from './keep-contact.ts';
export type { CarryOver } from './join-talks.ts';
export {
  claimVisitor,
  forgetIdleVisitors,
  hasChat,
  leaveVisitors,
  openVisitor,
  recogniseVisitor,
  type Visitor,
} from './visitors.ts';
export { belongsWithin, countsWithin, type CountedWithin } from './reach-store.ts';
export { threadIncoming, threadTexted } from './thread-incoming.ts';
export { receiveHostMessage, type HostMessage, type Received } from './receive-host-message.ts';
export { resumeQuiet } from './resume-quiet.ts';
export { countAnswers } from './count-answers.ts';
export {
  lockToAnswer,
  lockUnlessOvertaken,
  replyAsConcierge,
  replyAsStaff,
  type Expectation,
  type Overtaken,
  type Posted,
  type Reply,
} from './post-reply.ts';
export {
  dropDraft,
  findDraftFor,
  keepDraft,
  sendDraft,
  type Draft,
  type DraftChoice,
  type Drafted,
  type SentDraft,
  type WaitingDraft,
} from './drafts.ts';
export { tellBounce, tellDraft } from './tell-mail.ts';
export { addConversationNote, type ConversationNote } from './add-note.ts';
export type { Escalated, Telling, Wish } from './call-people.ts';
export { nearParty } from './near-party.ts';
export { changeOwner, escalate, listAnswerers } from './owner.ts';
export { zoneOf } from './zone-of-conversation.ts';
export { asksForRating, rateConversation } from './rate-conversation.ts';
export { settleConversation } from './settle-conversation.ts';
export { tellPeople } from './tell-people.ts';
export { closeIdle, setConversationStatus, wakeSnoozed, type StatusWish } from './set-status.ts';
export {
  findOwnConversation,
  loadConversation,
  markOwnRead,
  markThreadRead,
  markThreadUnread,
  readOwnThread,
  readThread,
  readTurns,
  type ThreadMessage,
} from './read-thread.ts';
export { addConversationEvent } from './add-event.ts';
export { readAttachment, readOwnAttachment, type FileWish } from './read-attachment.ts';
export { fetchAgain, fetchMedia } from './fetch-media.ts';
export { uploadAsHost, uploadAsStaff, type Upload } from './upload-attachment.ts';
export { lastWordsByText, type OurLastWords } from './last-words.ts';
export type { Conversation, Owner } from './conversation-store.ts';
export {
  cancelScheduledReply,
  changeScheduledReply,
  scheduleReply,
  type ScheduledChange,
  type ScheduleWish,
} from './schedule-reply.ts';
export { sendDueReplies, sendScheduledReply } from './send-scheduled-reply.ts';
export { listScheduledReplies } from './scheduled-view.ts';
export { announceTyping, getReadMarks, type ReadMarks } from './follow-conversation.ts';
export { labelConversation } from './label-conversation.ts';
export { noteForPeople } from './note-for-people.ts';
export { draftWaits, hostSpoke, personWanted, scheduledReply, tendConversations } from './jobs.ts';
export { withConversationMessages } from './resolve-conversation-message.ts';
