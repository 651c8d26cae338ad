/** What waits in the inbox, for the frame of every page: apart from the inbox itself, which is fetched when it is opened. */
import { countConversations } from '@myhibachi/api-client/calls';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';

export const countsQuery = queryOptions({
  queryKey: ['conversation', 'counts'],
  queryFn: () => ask(countConversations({ client: api })),
  // What is late becomes so without anybody doing anything.
  refetchInterval: 60_000,
});
