/** Sorting the inbox, and answers that are prepared, put off or proposed. */
const CONVERSATION = 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b';
const LABEL_ID = 'lbl_01a40253cd007c1f9a2b3c4d5e6f7a8d';
const CANNED_ID = 'crp_01a40254cd007c1f9a2b3c4d5e6f7a8e';
const SCHEDULED_ID = 'sch_01a40255cd007c1f9a2b3c4d5e6f7a8f';

const LABEL = { name: 'Allergies', colour: 'warn' } as const;
const CANNED = {
  name: 'What to prepare',
  body: 'Hi {firstName}, for {date} all we need is a flat, open spot for the grill. We are there at {arrival}.',
} as const;
const LATER = {
  text: 'Good morning! The chef confirms: a second grill for the nut-free part is no problem.',
  sendAt: '2027-04-14T16:00:00Z',
  seenSeq: 3,
} as const;

const VIEW_ID = 'viw_01a40257cd007c1f9a2b3c4d5e6f7a91';
const VIEW = {
  name: 'Urgent texts',
  filters: { view: 'people', channel: 'sms', priority: 'urgent' },
  sharedRole: 'support',
} as const;

export const INBOX_EXAMPLES = {
  listInboxViews: { response: { items: [{ id: VIEW_ID, mine: false, by: 'Mika Sato', ...VIEW }] } },
  addInboxView: { body: VIEW, response: { id: VIEW_ID, mine: true, by: 'Mika Sato', ...VIEW } },
  removeInboxView: { params: { id: VIEW_ID } },
  listLabels: { response: { items: [{ id: LABEL_ID, ...LABEL, version: 1, used: 12 }] } },
  addLabel: { body: LABEL, response: { id: LABEL_ID, ...LABEL, version: 1, used: 0 } },
  changeLabel: {
    params: { id: LABEL_ID },
    body: { version: 1, name: 'Allergies and diets' },
    response: { id: LABEL_ID, name: 'Allergies and diets', colour: 'warn', version: 2, used: 12 },
  },
  removeLabel: { params: { id: LABEL_ID } },
  labelConversation: { params: { id: CONVERSATION, labelId: LABEL_ID } },
  unlabelConversation: { params: { id: CONVERSATION, labelId: LABEL_ID } },
  listCannedReplies: {
    response: {
      items: [{ id: CANNED_ID, ...CANNED, version: 1 }],
      placeholders: [{ name: 'firstName', means: 'the host’s first name' }],
    },
  },
  addCannedReply: { body: CANNED, response: { id: CANNED_ID, ...CANNED, version: 1 } },
  changeCannedReply: {
    params: { id: CANNED_ID },
    body: { version: 1, name: 'Set-up' },
    response: { id: CANNED_ID, ...CANNED, name: 'Set-up', version: 2 },
  },
  removeCannedReply: { params: { id: CANNED_ID } },
  fillCannedReplies: {
    params: { id: CONVERSATION },
    response: {
      items: [
        {
          id: CANNED_ID,
          name: CANNED.name,
          text: 'Hi Jordan, for Saturday, May 15 all we need is a flat, open spot for the grill. We are there at 5:30 PM.',
          missing: [],
        },
      ],
    },
  },
  scheduleReply: {
    params: { id: CONVERSATION },
    body: { ...LATER, clientKey: 'k3V9x2QpLx' },
    response: { id: SCHEDULED_ID },
  },
  changeScheduledReply: { params: { id: SCHEDULED_ID }, body: { ...LATER, version: 1 } },
  cancelScheduledReply: { params: { id: SCHEDULED_ID } },
  suggestReply: {
    params: { id: CONVERSATION },
    body: {},
    response: {
      text: 'We can cook without nuts, and the chef brings a second grill where the allergy is severe.',
      why: null,
      seq: 3,
      sources: [{ kind: 'article', ref: 'nut-allergies', title: 'Can you cook for nut allergies?' }],
    },
  },
  listColleagues: {
    query: { conversations: [CONVERSATION] },
    response: { items: [{ id: 'stf_01a40256cd007c1f9a2b3c4d5e6f7a90', name: 'Mika Sato' }] },
  },
  changeManyConversations: {
    body: { conversations: [CONVERSATION], what: { action: 'label', labelId: LABEL_ID } },
    response: { results: [{ id: CONVERSATION, done: true, changed: true, code: null, message: null }] },
  },
} as const;
