import { listNoticeGroups, listNotices } from '@myhibachi/api-client/calls';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';

export const groupsQuery = queryOptions({
  queryKey: ['notice_group', 'list'],
  queryFn: () => ask(listNoticeGroups({ client: api })),
});

export const ownNoticesQuery = queryOptions({
  queryKey: ['notice', 'own'],
  queryFn: () => ask(listNotices({ client: api })),
});
