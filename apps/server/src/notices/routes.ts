import {
  addNoticeGroup as addEndpoint,
  changeNoticeGroup as changeEndpoint,
  getOwnNoticeTopics as ownTopicsEndpoint,
  listNoticeGroups as listGroupsEndpoint,
  listNotices as listEndpoint,
  markNoticesSeen as seenEndpoint,
  muteNoticeTopics as muteEndpoint,
  removeNoticeGroup as removeEndpoint,
  testNotice as testEndpoint,
} from '@myhibachi/contracts';
import { decodeId } from '@myhibachi/core/kernel';
import {
  addNoticeGroup,
  changeNoticeGroup,
  getOwnNoticeTopics,
  listNoticeGroups,
  listNotices,
  markNoticesSeen,
  muteNoticeTopics,
  removeNoticeGroup,
  testNotice,
} from '@myhibachi/core/notices';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const MANAGE = { policy: 'staff:notice_group.manage' } as const;
const OWN = { policy: 'staff:profile.manage' } as const;

/** Who of our people hears of what, and what each has heard. */
export function addNoticeRoutes(app: App): void {
  register(app, listGroupsEndpoint, MANAGE, (ctx) => listNoticeGroups(ctx));
  register(app, addEndpoint, MANAGE, (ctx, { body }) => addNoticeGroup(ctx, body));
  register(app, changeEndpoint, MANAGE, (ctx, { params, body }) =>
    changeNoticeGroup(ctx, { id: decodeId('ngr', params.id), change: body }),
  );
  register(app, removeEndpoint, MANAGE, (ctx, { params }) =>
    removeNoticeGroup(ctx, { id: decodeId('ngr', params.id) }),
  );
  register(app, testEndpoint, MANAGE, (ctx) => testNotice(ctx));
  register(app, listEndpoint, OWN, (ctx) => listNotices(ctx));
  register(app, seenEndpoint, OWN, (ctx, { body }) => markNoticesSeen(ctx, { noticeId: decodeId('ntc', body.upTo) }));
  register(app, ownTopicsEndpoint, OWN, (ctx) => getOwnNoticeTopics(ctx));
  register(app, muteEndpoint, OWN, (ctx, { body }) => muteNoticeTopics(ctx, body));
}
