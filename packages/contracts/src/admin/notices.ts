/** Who of our people hears of what, on which channel, when; and what each has heard. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { NOTICE_EXAMPLES } from '../examples/admin-notices.ts';
import { Instant, LocalTime, id, line } from '../primitives.ts';

const REFUSED = ['unauthenticated', 'forbidden'] as const;
const Params = z.strictObject({ id: id('ngr') });

export const NoticeTopic = z
  .enum([
    'new_booking',
    'hold_expired',
    'deposit_missed',
    'cancellation_asked',
    'decision_waiting',
    'travel_to_confirm',
    'terms_open',
    'unassigned_event',
    'unassigned_critical',
    'escalation_urgent',
    'escalation_high',
    'chat_waiting',
    'draft_waiting',
    'delivery_failed',
    'money_attention',
    'sign_in_alarm',
    'figure_changed',
    'concierge_trial',
  ])
  .meta({ id: 'NoticeTopic', description: 'What there is to hear of' });
export type NoticeTopic = z.infer<typeof NoticeTopic>;

export const NoticeTiming = z.enum(['always', 'working_hours', 'digest']).meta({
  id: 'NoticeTiming',
  description: 'At once; within the working hours of the group; or together each morning',
});
export type NoticeTiming = z.infer<typeof NoticeTiming>;

const TimeZone = line(60).meta({ description: 'An IANA zone', examples: ['America/Los_Angeles'] });
const GroupTopic = z
  .strictObject({ topic: NoticeTopic, email: z.boolean(), console: z.boolean() })
  .meta({ id: 'NoticeGroupTopic' });

const Fields = {
  name: line(60),
  everyone: z.boolean().meta({ description: 'Every active account, whatever the lists below say' }),
  stationMailboxes: z.boolean().meta({ description: 'The address of the station it is about' }),
  staffIds: z.array(id('stf')).max(200),
  stationIds: z.array(id('stn')).max(200).meta({ description: 'Everybody who is assigned to one of them' }),
  topics: z.array(GroupTopic).max(NoticeTopic.options.length),
  timing: NoticeTiming,
  timeZone: TimeZone,
  workingDays: z.array(z.int().min(1).max(7)).min(1).max(7).meta({ description: '1 is Monday' }),
  workingFrom: LocalTime,
  workingUntil: LocalTime,
  digestAt: LocalTime,
};

export const NoticeGroupWish = z.strictObject(Fields).meta({ id: 'NoticeGroupWish' });
export type NoticeGroupWish = z.infer<typeof NoticeGroupWish>;

export const NoticeGroupChange = z
  .strictObject({ version: z.int().min(1), ...Fields })
  .meta({ id: 'NoticeGroupChange' });
export type NoticeGroupChange = z.infer<typeof NoticeGroupChange>;

export const NoticeGroup = z
  .object({
    id: id('ngr'),
    version: z.int(),
    ...Fields,
    name: z.string(),
    timeZone: z.string(),
    names: z.array(z.string()),
  })
  .meta({ id: 'NoticeGroup' });
export type NoticeGroup = z.infer<typeof NoticeGroup>;

export const listNoticeGroups = defineEndpoint({
  id: 'listNoticeGroups',
  method: 'GET',
  path: '/api/v1/admin/notice-groups',
  tag: 'Notices',
  summary: 'List who hears of what',
  description: 'Every group by name, and the urgent topics, which fall back to the super admins and cannot be muted.',
  status: 200,
  response: z
    .object({ items: z.array(NoticeGroup), urgent: z.array(NoticeTopic), unheard: z.array(NoticeTopic) })
    .meta({ id: 'NoticeGroupList' }),
  errors: REFUSED,
  example: NOTICE_EXAMPLES.listNoticeGroups,
});

export const addNoticeGroup = defineEndpoint({
  id: 'addNoticeGroup',
  method: 'POST',
  path: '/api/v1/admin/notice-groups',
  tag: 'Notices',
  summary: 'Add a group',
  description:
    '`already_exists`: a group has this name. `limit_reached`: there are 50. People hear only of what they may read.',
  body: NoticeGroupWish,
  status: 201,
  response: NoticeGroup,
  errors: [...REFUSED, 'already_exists', 'limit_reached'],
  example: NOTICE_EXAMPLES.addNoticeGroup,
});

export const changeNoticeGroup = defineEndpoint({
  id: 'changeNoticeGroup',
  method: 'PUT',
  path: '/api/v1/admin/notice-groups/:id',
  tag: 'Notices',
  summary: 'Change a group',
  description:
    '`version_conflict`: it was changed meanwhile; read it again. `already_exists`: another group has this name.',
  params: Params,
  body: NoticeGroupChange,
  status: 200,
  response: NoticeGroup,
  errors: [...REFUSED, 'already_exists', 'version_conflict'],
  example: NOTICE_EXAMPLES.changeNoticeGroup,
});

export const removeNoticeGroup = defineEndpoint({
  id: 'removeNoticeGroup',
  method: 'DELETE',
  path: '/api/v1/admin/notice-groups/:id',
  tag: 'Notices',
  summary: 'Remove a group',
  description: 'Its people hear only by other groups from then on.',
  params: Params,
  status: 204,
  errors: REFUSED,
  example: NOTICE_EXAMPLES.removeNoticeGroup,
});

export const testNotice = defineEndpoint({
  id: 'testNotice',
  method: 'POST',
  path: '/api/v1/admin/notice-groups/test',
  tag: 'Notices',
  summary: 'Send a test message to myself',
  description: 'By e-mail and in the console, by the same way every other notice takes.',
  status: 202,
  response: z.object({ email: z.string() }).meta({ id: 'NoticeTest' }),
  errors: REFUSED,
  example: NOTICE_EXAMPLES.testNotice,
});

const Notice = z
  .object({
    id: id('ntc'),
    topic: z.string(),
    urgent: z.boolean(),
    subject: z.string(),
    body: z.string(),
    path: z.string().nullable(),
    at: Instant,
    seen: z.boolean(),
  })
  .meta({ id: 'Notice' });

export const listNotices = defineEndpoint({
  id: 'listNotices',
  method: 'GET',
  path: '/api/v1/admin/notices',
  tag: 'Notices',
  summary: 'What I have heard of',
  description: 'The newest 50 in the console, without what this person may no longer read.',
  status: 200,
  response: z.object({ items: z.array(Notice), unseen: z.int() }).meta({ id: 'NoticeList' }),
  errors: REFUSED,
  example: NOTICE_EXAMPLES.listNotices,
});

export const markNoticesSeen = defineEndpoint({
  id: 'markNoticesSeen',
  method: 'POST',
  path: '/api/v1/admin/notices/seen',
  tag: 'Notices',
  summary: 'Mark notices as seen',
  description: 'All of them up to and with this one.',
  body: z.strictObject({ upTo: id('ntc') }).meta({ id: 'NoticesSeen' }),
  status: 204,
  errors: REFUSED,
  example: NOTICE_EXAMPLES.markNoticesSeen,
});

const OwnTopic = z
  .object({
    topic: NoticeTopic,
    urgent: z.boolean(),
    muted: z.boolean(),
    ways: z.array(z.object({ group: z.string(), timing: NoticeTiming, email: z.boolean(), console: z.boolean() })),
  })
  .meta({ id: 'OwnNoticeTopic' });

export const getOwnNoticeTopics = defineEndpoint({
  id: 'getOwnNoticeTopics',
  method: 'GET',
  path: '/api/v1/admin/notice-topics',
  tag: 'Notices',
  summary: 'What I will hear of',
  description: 'Every topic this person may hear of, by which group and when, as it is now.',
  status: 200,
  response: z.object({ items: z.array(OwnTopic) }).meta({ id: 'OwnNoticeTopics' }),
  errors: REFUSED,
  example: NOTICE_EXAMPLES.getOwnNoticeTopics,
});

export const muteNoticeTopics = defineEndpoint({
  id: 'muteNoticeTopics',
  method: 'PUT',
  path: '/api/v1/admin/notice-topics/muted',
  tag: 'Notices',
  summary: 'Mute topics for myself',
  description: 'Exactly these from now on. An urgent one is refused: nobody can mute it.',
  body: z
    .strictObject({ topics: z.array(NoticeTopic).max(NoticeTopic.options.length) })
    .meta({ id: 'MutedNoticeTopics' }),
  status: 204,
  errors: REFUSED,
  example: NOTICE_EXAMPLES.muteNoticeTopics,
});
