import { addSavedView, listSavedViews, removeSavedView } from '@myhibachi/api-client/calls';
import type { NewSavedView, SavedView } from '@myhibachi/api-client/shapes';
import { useMemo } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission } from '../../session/session.ts';
import type { KeptViews } from '../../ui/kept-views.ts';
import { ViewsMenu } from '../../ui/views-menu.tsx';
import { columnsOf, filtersOf, searchOfView, type ListSearch } from './list-search.ts';

const bookingViews = (seesMoney: boolean): KeptViews<SavedView, ListSearch> => ({
  key: ['saved_view', 'list'],
  list: () => ask(listSavedViews({ client: api })),
  add: ({ name, sharedRole }, search) => {
    const columns = [...columnsOf(search, seesMoney)];
    const body = { name, filters: filtersOf(search), columns, sharedRole } as NewSavedView;
    return ask(addSavedView({ client: api, body, headers: onceOnly() }));
  },
  remove: (id) => ask(removeSavedView({ client: api, path: { id } })),
  searchOf: searchOfView,
  roles: ['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'],
  keeps: 'Its filters, its order and its columns.',
});

interface Props {
  readonly search: ListSearch;
  readonly show: (search: ListSearch) => void;
}

export function BookingViewsMenu({ search, show }: Props) {
  const seesMoney = usePermission('payment.read');
  const kept = useMemo(() => bookingViews(seesMoney), [seesMoney]);
  return <ViewsMenu kept={kept} search={search} show={show} />;
}
