import * as party from './party.ts';

const PROFILE = { ...party.CONTACT, phone: '+15105550123', version: 1 };
const SESSION_ID = 'ses_01a40246aa017b2e8d3c4f5a6b7c8d9e';
const CONSENTS = {
  items: [
    {
      channel: 'email',
      purpose: 'marketing',
      word: 'granted',
      allowed: true,
      since: '2027-03-01T18:07:31Z',
      source: 'account',
      wording: 'Send me news and offers by e-mail. I can stop this at any time.',
      stoppedByText: false,
    },
  ],
};
const query = { limit: 25 };

export const ME_EXAMPLES = {
  requestSignInLink: {
    body: { email: party.CONTACT.email },
    response: { message: 'If you have booked or asked with this address, a link is on its way.' },
  },
  enterBySignInLink: {
    body: { token: 'demo-sign-in-4mQ7ytR2kLx8vPz1' },
    response: { firstName: party.CONTACT.firstName },
  },
  signOutHost: { body: { everywhere: true }, response: { ended: 2 } },
  getMyProfile: { response: PROFILE },
  changeMyProfile: {
    body: { version: 1, phone: '(510) 555-0124' },
    response: { ...PROFILE, phone: '+15105550124', version: 2 },
  },
  listMyBookings: {
    query: { when: 'upcoming', ...query },
    response: {
      items: [
        {
          code: party.CODE,
          status: 'confirmed',
          date: '2027-05-15',
          start: '18:00',
          timeZone: party.TIME_ZONE,
          startsAt: '2027-05-16T01:00:00Z',
          guests: 15,
          place: '1 Lantern Way, Fremont, CA 94538',
          totalCents: 94_905,
          dueCents: 84_905,
          manageUrl: `${party.SITE}/manage/${party.CODE}?token=${party.BOOKING_TOKEN}`,
        },
      ],
      nextCursor: null,
    },
  },
  listMyQuotes: {
    query,
    response: {
      items: [
        {
          id: party.QUOTE_ID,
          outcome: 'priced',
          eventDate: '2027-05-15',
          guests: 15,
          totalCents: 94_905,
          createdAt: '2027-03-01T18:00:00Z',
          expiresAt: '2027-03-08T18:00:00Z',
        },
      ],
      nextCursor: null,
    },
  },
  listMyDocuments: {
    query,
    response: {
      items: [
        {
          kind: 'invoice',
          code: party.CODE,
          title: 'Your bill',
          date: '2027-05-15',
          url: `${party.SITE}/api/v1/me/bookings/${party.CODE}/invoice.pdf`,
        },
      ],
      nextCursor: null,
    },
  },
  listMyPayments: {
    query,
    response: {
      items: [
        {
          id: party.DEPOSIT_ID,
          code: party.CODE,
          method: 'card',
          purpose: 'deposit',
          amountCents: party.DEPOSIT_CENTS,
          refundedCents: 0,
          at: '2027-03-01T18:07:30Z',
          refunds: [],
        },
      ],
      nextCursor: null,
    },
  },
  listMyMessages: {
    query,
    response: {
      items: [
        {
          id: 'msg_01a40246bb017b2e8d3c4f5a6b7c8d9e',
          channel: 'email',
          subject: 'Your party on May 15 is confirmed',
          code: party.CODE,
          state: 'delivered',
          at: '2027-03-01T18:07:31Z',
        },
      ],
      nextCursor: null,
    },
  },
  listMyConversations: {
    query,
    response: {
      items: [
        {
          id: 'cnv_01a40246bb017b2e8d3c4f5a6b7c8d9f',
          channel: 'web_chat',
          closed: false,
          openedAt: '2027-03-02T17:00:00Z',
          messages: [
            { seq: 1, author: 'host', text: 'Do you bring the tables?', attachments: [], at: '2027-03-02T17:00:00Z' },
            {
              seq: 2,
              author: 'concierge',
              text: 'We bring the grill and everything for cooking; tables and chairs are yours.',
              attachments: [],
              at: '2027-03-02T17:00:02Z',
            },
          ],
        },
      ],
      nextCursor: null,
    },
  },
  getMyAttachment: { params: { attachment: 'att_0198c7d2a1b34e5f8a9b0c1d2e3f4a5c' }, query: { size: 'full' } },
  listMySessions: {
    response: {
      items: [
        {
          id: SESSION_ID,
          current: true,
          browser: 'Mozilla/5.0 (iPhone) Safari',
          createdAt: '2027-03-02T17:00:00Z',
          lastSeenAt: '2027-03-02T17:05:00Z',
        },
      ],
    },
  },
  endMySession: { params: { sessionId: SESSION_ID } },
  listMyConsents: { response: CONSENTS },
  changeMyConsent: { body: { channel: 'email', purpose: 'marketing', granted: true }, response: CONSENTS },
};
