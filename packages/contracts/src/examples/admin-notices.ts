/** Groups of our people, and what they hear. */
const GROUP_ID = 'ngr_01a40258cd007c1f9a2b3c4d5e6f7a92';
const NOTICE_ID = 'ntc_01a40259cd007c1f9a2b3c4d5e6f7a93';
const STAFF_ID = 'stf_01a40250cd007c1f9a2b3c4d5e6f7a8a';

const GROUP = {
  name: 'Kitchen office',
  everyone: false,
  stationMailboxes: false,
  staffIds: [],
  stationIds: [],
  topics: [{ topic: 'new_booking', email: true, console: true }],
  timing: 'working_hours',
  timeZone: 'America/Los_Angeles',
  workingDays: [1, 2, 3, 4, 5],
  workingFrom: '09:00',
  workingUntil: '17:00',
  digestAt: '08:00',
} as const;

export const NOTICE_EXAMPLES = {
  listNoticeGroups: {
    response: {
      items: [{ id: GROUP_ID, version: 1, ...GROUP, staffIds: [STAFF_ID], names: ['Mika Sato'] }],
      urgent: ['escalation_urgent'],
      unheard: ['figure_changed'],
    },
  },
  addNoticeGroup: { body: GROUP, response: { id: GROUP_ID, version: 1, ...GROUP, names: [] } },
  changeNoticeGroup: {
    params: { id: GROUP_ID },
    body: { version: 1, ...GROUP, timing: 'digest' },
    response: { id: GROUP_ID, version: 2, ...GROUP, timing: 'digest', names: [] },
  },
  removeNoticeGroup: { params: { id: GROUP_ID } },
  testNotice: { response: { email: 'm***@myhibachi.example' } },
  listNotices: {
    response: {
      items: [
        {
          id: NOTICE_ID,
          topic: 'new_booking',
          urgent: false,
          subject: 'MH-7KQ2XD is confirmed',
          body: 'The deposit arrived.',
          path: '/admin/bookings',
          at: '2027-04-13T17:00:00Z',
          seen: false,
        },
      ],
      unseen: 1,
    },
  },
  markNoticesSeen: { body: { upTo: NOTICE_ID } },
  getOwnNoticeTopics: {
    response: {
      items: [
        {
          topic: 'new_booking',
          urgent: false,
          muted: false,
          ways: [{ group: 'Kitchen office', timing: 'working_hours', email: true, console: true }],
        },
      ],
    },
  },
  muteNoticeTopics: { body: { topics: ['new_booking'] } },
} as const;
