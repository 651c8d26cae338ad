/** A host asks for a price in the chat. */
const CONVERSATION = 'cnv_0198c7d2a1b34e5f8a9b0c1d2e3f4a5b';

const ASKED = {
  seq: 1,
  author: 'host',
  name: null,
  text: 'Hi! What would 12 adults cost in 94538?',
  sources: [],
  actions: [],
  attachments: [],
  at: '2027-04-13T17:00:00Z',
} as const;

const ANSWERED = {
  seq: 2,
  author: 'concierge',
  name: null,
  text: 'For 12 adults I get $714.45 with tax. Which day do you have in mind?',
  sources: [{ kind: 'tool', title: 'Price a party', ref: 'quote_party' }],
  actions: [],
  attachments: [],
  at: '2027-04-13T17:00:01Z',
} as const;

const STATE = {
  conversationId: CONVERSATION,
  status: 'pending',
  answeredBy: 'concierge',
  lastSeq: 2,
  readSeq: 1,
  language: 'en',
} as const;

const LIMITS = {
  fileBytes: 10_485_760,
  perMessage: 5,
  mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf'],
} as const;

export const CHAT_EXAMPLES = {
  openChatVisitor: { response: { visitorToken: 'eW91ciBicm93c2VyIHdvdWxkIGdldCBhIGNvb2tpZQ' } },
  postChatMessage: {
    body: { text: ASKED.text, clientKey: 'k3V9x2QpLw', page: '/quote' },
    response: { conversationId: CONVERSATION, messages: [ASKED, ANSWERED], state: STATE },
  },
  listChatMessages: {
    query: { after: 0, limit: 50 },
    response: { conversationId: CONVERSATION, messages: [ASKED, ANSWERED], state: STATE, files: LIMITS },
  },
} as const;
