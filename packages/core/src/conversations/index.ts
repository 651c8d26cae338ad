/** Front door of conversations: what hosts and we say to each other, in whichever channel, and whose turn it is. */
export { nextConversationStatus, type ConversationEvent } from './conversation-state.ts';
export { identityOf, identityTokens, openIdentity, type Address, type Identity } from './identities.ts';
export { findIdentity, type IdentityRow } from './identity-store.ts';
export { claimVisitor, forgetIdleVisitors, openVisitor, recogniseVisitor, type Visitor } from './visitors.ts';
export { threadIncoming } from './thread-incoming.ts';
export { receiveHostMessage, type HostMessage, type Received } from './receive-host-message.ts';
export {
  replyAsConcierge,
  replyAsStaff,
  type Expectation,
  type Overtaken,
  type Posted,
  type Reply,
} from './post-reply.ts';
export { addConversationNote, type ConversationNote } from './add-note.ts';
export { changeOwner, escalate, type Escalated, type Wish } from './owner.ts';
export { asksForRating, rateConversation } from './rate-conversation.ts';
export { settleConversation } from './settle-conversation.ts';
export { tellPeople } from './tell-people.ts';
export { closeIdle, setConversationStatus, wakeSnoozed, type StatusWish } from './set-status.ts';
export {
  findOwnConversation,
  loadConversation,
  markOwnRead,
  markThreadRead,
  readOwnThread,
  readThread,
  readTurns,
  type ThreadMessage,
} from './read-thread.ts';
export type { Conversation, Owner } from './conversation-store.ts';
export { hostSpoke, personWanted, tendConversations } from './jobs.ts';
export { withConversationMessages } from './resolve-conversation-message.ts';
