/** A host with a nut allergy waits for a person. */
import * as party from './party.ts';

const ID = 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b';
const ESCALATION = 'esc_01a40252cd007c1f9a2b3c4d5e6f7a8c';
const DRAFT = 'drf_01a40253cd007c1f9a2b3c4d5e6f7a8d';
const CUSTOMER = 'cus_01a40231cd007c1f9a2b3c4d5e6f7a8b';
const BOOKING = 'bkg_01a40236cd007c1f9a2b3c4d5e6f7a90';
const AT = '2027-04-13T17:00:00Z';
const DUE = '2027-04-13T17:15:00Z';
const SUMMARY = 'Asks whether the grill can be kept free of nuts: a severe allergy.';

const params = { id: ID };
const OWNER = { kind: 'desk', staff: null } as const;
const PERSON = { name: 'Jordan Lee', channel: 'web_chat', owner: OWNER, priority: 'urgent' } as const;

const HEAD = {
  ...PERSON,
  id: ID,
  status: 'open',
  address: null,
  unread: true,
  waitingSince: AT,
  hasDraft: false,
  dueAt: DUE,
  escalation: 'severe_allergy',
  snoozedUntil: null,
  lastMessageAt: AT,
  labels: [{ id: 'lbl_01a40253cd007c1f9a2b3c4d5e6f7a8d', name: 'Allergies', colour: 'warn' }],
} as const;

const ENTRY = {
  seq: 3,
  author: 'host',
  kind: 'message',
  name: null,
  staffId: null,
  text: 'My son has a severe nut allergy. Can you cook without any?',
  sources: [],
  actions: [],
  attachments: [],
  page: '/menu',
  delivery: null,
  undelivered: null,
  at: AT,
} as const;

const WAITING = { id: ESCALATION, reason: 'severe_allergy', priority: 'urgent', summary: SUMMARY } as const;

export const CONVERSATION_EXAMPLES = {
  listConversations: {
    query: { status: 'open', sort: 'due', limit: 25 },
    response: {
      items: [
        {
          ...HEAD,
          lastWords: { author: 'host', text: ENTRY.text },
          hostWords: { text: ENTRY.text, page: ENTRY.page },
        },
      ],
      nextCursor: null,
    },
  },
  countConversations: { response: { waiting: 3, late: 1, unread: 2, mine: 4, open: 11 } },
  listEscalations: {
    query: { limit: 25 },
    response: {
      items: [{ ...PERSON, ...WAITING, conversationId: ID, raisedAt: AT, dueAt: DUE, late: false }],
      nextCursor: null,
    },
  },
  getConversation: {
    params,
    response: {
      ...HEAD,
      language: 'en',
      subject: null,
      openedAt: AT,
      lastSeq: 3,
      hostReadSeq: 2,
      staffReadSeq: 0,
      bookingId: BOOKING,
      messages: [ENTRY],
      person: {
        kind: 'visitor',
        verified: true,
        customer: { ...party.CONTACT, phone: '+15105550123', id: CUSTOMER },
        given: null,
        holds: [
          {
            code: party.CODE,
            status: 'converted',
            date: '2027-05-15',
            start: '18:00',
            timeZone: 'America/Los_Angeles',
            station: 'Fremont',
            guests: 12,
            expiresAt: '2027-04-13T19:00:00Z',
            bookingId: BOOKING,
          },
        ],
        consents: [{ channel: 'sms', purpose: 'transactional', allowed: true, answers: true, stoppedByText: false }],
        bookings: [
          {
            id: BOOKING,
            code: party.CODE,
            status: 'confirmed',
            date: '2027-05-15',
            start: '18:00',
            station: 'Fremont',
            guests: 12,
            totalCents: 94_905,
            dueCents: 84_905,
          },
        ],
      },
      openEscalation: { ...WAITING, tried: ['Looked in the articles on allergens'], raisedAt: AT, dueAt: DUE },
      draft: null,
      scheduled: [
        {
          id: 'sch_01a40255cd007c1f9a2b3c4d5e6f7a8f',
          version: 1,
          text: 'Good morning! The chef confirms: a second grill is no problem.',
          attachments: [],
          sendAt: '2027-04-14T16:00:00Z',
          status: 'waiting',
          why: null,
          by: { id: 'stf_01a40256cd007c1f9a2b3c4d5e6f7a90', name: 'Mika Sato' },
        },
      ],
      timeZone: 'America/Los_Angeles',
      files: {
        fileBytes: 10_485_760,
        perMessage: 5,
        mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf'],
      },
      turns: [
        {
          triggerSeq: 3,
          engine: 'built_in',
          status: 'handed_over',
          outcome: 'severe_allergy',
          intents: ['allergy'],
          tools: [{ name: 'knowledge_search', ok: true }],
          findings: [],
          costMicros: 0,
          at: AT,
        },
      ],
    },
  },
  listConversationMessages: { params, query: { before: 4, limit: 50 }, response: { messages: [ENTRY] } },
  replyToConversation: {
    params,
    body: {
      text: 'Hi Jordan, this is Mika. Let me check with the chef and come back to you.',
      seenSeq: 4,
      clientKey: 'k3V9x2QpLw',
    },
    response: { seq: 5 },
  },
  approveReplyDraft: {
    params: { id: ID, draftId: DRAFT },
    body: { text: 'Hi Jordan, yes: the chef brings a second grill for your son.' },
    response: { seq: 7 },
  },
  dropReplyDraft: { params: { id: ID, draftId: DRAFT } },
  addConversationNote: {
    params,
    body: { text: 'Asked the chef; she brings a second grill.' },
    response: { seq: 6 },
  },
  changeConversationOwner: { params, body: { to: 'me' } },
  setConversationStatus: { params, body: { event: 'snooze', until: '2027-04-14T16:00:00Z' } },
  markConversationRead: { params, body: { seq: 3 } },
} as const;
