/** Front door of the inbox: conversations as our own people find, read and hand them on (product 6). */
export { assignConversation } from './assign-conversation.ts';
export { getConversation, listConversationMessages } from './get-conversation.ts';
export { countConversations, listConversations, listEscalations } from './list-conversations.ts';
