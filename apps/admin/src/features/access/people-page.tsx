import { listStaff } from '@myhibachi/api-client/calls';
import type { StaffMember } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatFromNow } from '../../format/format.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { PagedTable, type Column } from '../../ui/data-table.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/surfaces.tsx';
import { ROLE_CHOICES, ROLE_WORDS, STATUS_CHOICES, anyOf, type Role, type Status } from './access-words.ts';
import { StatusBadges, stationWords } from './person-words.tsx';

const InviteDialog = lazyPart(() => import('./invite-dialog.tsx'), 'InviteDialog');
const PersonDrawer = lazyPart(() => import('./person-drawer.tsx'), 'PersonDrawer');

interface Filters {
  readonly q?: string;
  readonly role?: string;
  readonly station?: string;
  readonly status?: string;
}

const COLUMNS: readonly Column<StaffMember>[] = [
  {
    key: 'name',
    title: 'Name',
    cell: (person) => (
      <span className="grid min-w-0">
        <span className="font-medium">{person.name}</span>
        <span className="truncate text-xs font-normal text-faint">{person.email}</span>
      </span>
    ),
  },
  { key: 'role', title: 'Role', cell: (person) => ROLE_WORDS[person.role] },
  { key: 'stations', title: 'Stations', cell: stationWords },
  { key: 'status', title: 'Status', cell: (person) => <StatusBadges person={person} /> },
  {
    key: 'seen',
    title: 'Last seen',
    cell: (person) => (person.lastSeenAt === null ? '—' : formatFromNow(person.lastSeenAt)),
  },
];

function FilterBar({ filters, apply }: { readonly filters: Filters; readonly apply: (next: Filters) => void }) {
  const { stations } = useSession();
  return (
    <SearchForm
      q={filters.q}
      placeholder="Name, or a whole e-mail address"
      maxLength={120}
      search={(q) => apply({ ...filters, q })}
      active={['role', 'station', 'status'].filter((name) => name in filters).length}
    >
      <div className="grid gap-3 sm:w-full sm:grid-cols-3">
        <SelectField
          label="Role"
          value={filters.role ?? ''}
          choices={anyOf('Every role', ROLE_CHOICES)}
          onValue={(role) => apply({ ...filters, role })}
        />
        <SelectField
          label="Works for"
          value={filters.station ?? ''}
          choices={anyOf(
            'Every station',
            stations.map(({ id, name }) => ({ value: id, label: name })),
          )}
          onValue={(station) => apply({ ...filters, station })}
        />
        <SelectField
          label="Status"
          value={filters.status ?? ''}
          choices={anyOf('Every status', STATUS_CHOICES)}
          onValue={(status) => apply({ ...filters, status })}
        />
      </div>
    </SearchForm>
  );
}

function usePeople(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['staff', 'list', filters],
    meta: { shows: ['session'] },
    queryFn: ({ pageParam }) =>
      ask(
        listStaff({
          client: api,
          query: {
            ...(filters.q === undefined ? {} : { q: filters.q }),
            ...(filters.role === undefined ? {} : { role: filters.role as Role }),
            ...(filters.station === undefined ? {} : { station: filters.station }),
            ...(filters.status === undefined ? {} : { status: filters.status as Status }),
            ...(pageParam === '' ? {} : { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function PeoplePage() {
  const { person, ...filters } = useSearch({ from: '/shell/access/people' });
  const navigate = useNavigate();
  const mayInvite = usePermission('staff.invite');
  const [inviting, setInviting] = useState(false);
  const people = usePeople(filters);
  const go = (search: Filters & { person?: string }): void => {
    const kept = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
    void navigate({ to: '/access/people', search: kept });
  };
  return (
    <>
      <PageHeader
        title="People"
        hint="Who works here, what they are, and where they are signed in."
        actions={
          <>
            <Button asChild>
              <Link to="/access/invitations" search={{}}>
                Invitations
              </Link>
            </Button>
            {mayInvite && (
              <Button variant="primary" onClick={() => setInviting(true)}>
                <UserPlus aria-hidden /> Invite
              </Button>
            )}
          </>
        }
      />
      <div className="grid gap-4">
        <Card>
          <FilterBar filters={filters} apply={go} />
        </Card>
        <PagedTable
          label="People"
          list={people}
          columns={COLUMNS}
          rowKey={({ id }) => id}
          rowName={({ name }) => name}
          onOpen={({ id }) => go({ ...filters, person: id })}
          empty={<EmptyState title="Nobody matches.">Loosen a filter, or invite the person you look for.</EmptyState>}
        />
      </div>
      <Suspense>
        {inviting && <InviteDialog close={() => setInviting(false)} />}
        {person !== undefined && <PersonDrawer id={person} close={() => go(filters)} />}
      </Suspense>
    </>
  );
}
