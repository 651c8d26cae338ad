/** Front door of the inbox: conversations as our own people find, read and hand them on (product 6). */
export { assignConversation } from './assign-conversation.ts';
export { addCannedReply, changeCannedReply, listCannedReplies, removeCannedReply } from './canned-replies.ts';
export { changeManyConversations } from './change-many-conversations.ts';
export { countTalks } from './count-talks.ts';
export { fillCannedReplies } from './fill-canned-replies.ts';
export { findByWords } from './find-by-words.ts';
export { addLabel, changeLabel, listLabels, removeLabel } from './labels.ts';
export { listBookingFiles } from './list-booking-files.ts';
export { listColleagues } from './list-colleagues.ts';
export { getConversation, listConversationMessages } from './get-conversation.ts';
export { countConversations, listConversations, listEscalations } from './list-conversations.ts';
