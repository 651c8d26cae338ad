/** A host shows us their backyard. */
export const BACKYARD = {
  id: 'att_0198c7d2a1b34e5f8a9b0c1d2e3f4a5c',
  name: 'backyard.jpg',
  mediaType: 'image/jpeg',
  bytes: 412_080,
  width: 1_600,
  height: 1_200,
  status: 'ready',
  problem: null,
} as const;

export const CHAT_ATTACHMENT_EXAMPLES = {
  uploadChatAttachment: { query: { name: 'backyard.jpg', clientKey: 'p8Rk2WmZ4t' }, response: BACKYARD },
  getSentMedia: { params: { mediaToken: '0198c7d2a1b34e5f8a9b0c1d2e3f4a5c.18J7q.kQ3vYx0m2bT9wLr7' } },
  getChatAttachment: { params: { attachment: BACKYARD.id }, query: { size: 'full' } },
} as const;
