/** The inbox as the console reads it, and what its address may say. */
import { getConversation, listConversations, listLabels } from '@myhibachi/api-client/calls';
import type { ConversationRow, ConversationView, Label, ListConversationsData } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { wrongIn } from '../../app/wrong-in.ts';
import { useChange } from '../../api/use-change.ts';

export type { ConversationRow, ConversationView, Label };
export type ThreadMessage = ConversationView['messages'][number];
type Query = NonNullable<ListConversationsData['query']>;

export const VIEWS = [
  { value: 'people', label: 'With people' },
  { value: 'waiting', label: 'Waiting, by urgency' },
  { value: 'unread', label: 'Unread' },
  { value: 'me', label: 'Mine' },
  { value: 'desk', label: 'Nobody has taken' },
  { value: 'concierge', label: 'With the concierge' },
  { value: 'snoozed', label: 'Snoozed' },
  { value: 'closed', label: 'Closed' },
  { value: 'all', label: 'Everything' },
] as const;
type View = (typeof VIEWS)[number]['value'];

const ASKED: Readonly<Record<View, Query>> = {
  people: { owner: 'people' },
  waiting: { waiting: 'true', sort: 'due' },
  unread: { unread: 'true' },
  me: { owner: 'me' },
  desk: { owner: 'desk' },
  concierge: { owner: 'concierge' },
  snoozed: { status: 'snoozed' },
  closed: { status: 'closed' },
  all: { status: 'all' },
};

export const CHANNELS = [
  { value: 'web_chat', label: 'Chat' },
  { value: 'sms', label: 'Text' },
  { value: 'email', label: 'E-mail' },
] as const;

export const PRIORITIES = [
  { value: 'urgent', label: 'Urgent' },
  { value: 'high', label: 'High' },
  { value: 'normal', label: 'Normal' },
  { value: 'low', label: 'Low' },
] as const;

export interface InboxSearch {
  readonly q?: string;
  readonly view?: string;
  readonly channel?: string;
  readonly priority?: string;
  readonly label?: string;
  readonly conversation?: string;
}

/** A channel, priority or label there is not is the server's to refuse. */
function queryOf({ view, ...filters }: Omit<InboxSearch, 'conversation'>): Query {
  const wrong = wrongIn({ view }, { view: Object.keys(ASKED) });
  if (wrong !== null) throw wrong;
  return { ...(view === undefined ? {} : ASKED[view as View]), ...(filters as Query) };
}

export function inboxQuery({ conversation: _open, ...asked }: InboxSearch) {
  return infiniteQueryOptions({
    queryKey: ['conversation', 'list', asked],
    meta: { shows: ['label'] },
    queryFn: async ({ pageParam }) => {
      const query = queryOf(asked);
      return ask(
        listConversations({ client: api, query: { ...query, ...(pageParam === '' ? {} : { cursor: pageParam }) } }),
      );
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: ['conversation', 'one', id],
    queryFn: () => ask(getConversation({ client: api, path: { id } })),
    meta: { shows: ['booking', 'payment', 'message', 'label'] },
  });
}

export const labelsQuery = queryOptions({
  queryKey: ['label', 'list'],
  queryFn: () => ask(listLabels({ client: api })),
  // What is put on and taken off changes how often a label is used.
  meta: { shows: ['conversation'] },
});

export function useInboxChange<Input, Answer>(run: (input: Input) => Promise<Answer>) {
  return useChange('conversation', run);
}

/** Whom a conversation is with, as far as we know. */
export function whoIs({ name, address, channel }: Pick<ConversationRow, 'name' | 'address' | 'channel'>): string {
  return name ?? address ?? (channel === 'web_chat' ? 'Visitor' : 'Somebody');
}
