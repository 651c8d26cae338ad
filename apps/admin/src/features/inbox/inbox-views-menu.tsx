/** Filters of the inbox that this person keeps, and those others share with their role. */
import { addInboxView, listInboxViews, removeInboxView } from '@myhibachi/api-client/calls';
import type { InboxView, NewInboxView } from '@myhibachi/api-client/shapes';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import type { KeptViews } from '../../ui/kept-views.ts';
import { ViewsMenu } from '../../ui/views-menu.tsx';
import type { InboxSearch } from './inbox-queries.ts';

const inboxViews: KeptViews<InboxView, InboxSearch> = {
  key: ['saved_view', 'inbox'],
  list: () => ask(listInboxViews({ client: api })),
  add: ({ name, sharedRole }, { conversation: _open, ...filters }) =>
    ask(addInboxView({ client: api, body: { name, filters, sharedRole } as NewInboxView, headers: onceOnly() })),
  remove: (id) => ask(removeInboxView({ client: api, path: { id } })),
  // As the address says it: every filter is a text.
  searchOf: ({ filters }) => Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)])),
  roles: ['super_admin', 'admin', 'support', 'station_manager'],
  keeps: 'Its filters, as they are now.',
};

interface Props {
  readonly search: InboxSearch;
  readonly show: (filters: InboxSearch) => void;
}

export function InboxViewsMenu({ search, show }: Props) {
  const narrowed = Object.keys(search).some((name) => name !== 'conversation');
  return <ViewsMenu kept={inboxViews} search={search} show={show} keepable={narrowed} />;
}
