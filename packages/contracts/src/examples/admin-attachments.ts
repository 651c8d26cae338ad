/** What a host has sent by text, and what goes back to them. */
import { BACKYARD } from './chat-attachments.ts';

const CONVERSATION = 'cnv_0198c7d2a1b34e5f8a9b0c1d2e3f4a5b';

export const CONVERSATION_ATTACHMENT_EXAMPLES = {
  getConversationAttachment: { params: { attachment: BACKYARD.id }, query: { size: 'preview' } },
  listBookingFiles: {
    params: { id: 'bkg_0198c7d2a1b34e5f8a9b0c1d2e3f4a5b' },
    response: {
      items: [{ file: BACKYARD, author: 'host', at: '2027-04-13T17:20:00Z', conversation: CONVERSATION }],
    },
  },
  retryConversationAttachment: {
    params: { attachment: BACKYARD.id },
    response: { ...BACKYARD, mediaType: null, bytes: null, width: null, height: null, status: 'fetching' },
  },
  uploadConversationAttachment: {
    params: { id: CONVERSATION },
    query: { name: 'table-plan.png', clientKey: 'q7Tn3XvB9s' },
    response: { ...BACKYARD, name: 'table-plan.png', mediaType: 'image/png' },
  },
} as const;
