import { getStaffMember } from '@myhibachi/api-client/calls';
import type { StaffMember } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatFromNow, formatInstant } from '../../format/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorState, Facts, Skeleton } from '../../ui/surfaces.tsx';
import { ROLE_WORDS } from './access-words.ts';
import { chefAt } from '../chefs/chef-words.ts';
import { PersonAccess } from './person-access.tsx';
import { PersonActions } from './person-actions.tsx';
import { PersonForm } from './person-form.tsx';
import { StatusBadges, stationWords } from './person-words.tsx';

function Person({ person }: { readonly person: StaffMember }) {
  const { chef, stations } = person;
  return (
    <div className="grid gap-6">
      <Facts
        rows={[
          ['Status', <StatusBadges key="status" person={person} />],
          ['E-mail', person.email],
          ['Role', ROLE_WORDS[person.role]],
          ['Stations', stationWords(person)],
          ...(chef === null ? [] : [['On the roster as', chefAt(chef.name, chef.stationId, stations)] as const]),
          ['Last seen', person.lastSeenAt === null ? 'Signed in nowhere' : formatFromNow(person.lastSeenAt)],
          ['With us since', formatInstant(person.createdAt, OWN_ZONE)],
          ...(person.lockedUntil === null
            ? []
            : [['Locked until', formatInstant(person.lockedUntil, OWN_ZONE)] as const]),
        ]}
      />
      <PersonActions person={person} />
      {person.mayChange && person.status !== 'suspended' && (
        <section className="grid gap-3 border-t border-line pt-5">
          <h3 className="text-sm font-semibold">What they are and may do</h3>
          <PersonForm key={person.id} person={person} />
        </section>
      )}
      <div className="border-t border-line pt-5">
        <PersonAccess person={person} />
      </div>
    </div>
  );
}

/** One person beside the list. */
export function PersonDrawer({ id, close }: { readonly id: string; readonly close: () => void }) {
  const person = useQuery({
    queryKey: ['staff', 'one', id],
    meta: { shows: ['session'] },
    queryFn: () => ask(getStaffMember({ client: api, path: { id } })),
  });
  return (
    <Dialog open onOpen={close} place="side" title={person.data?.name ?? 'Person'}>
      {person.isPending && <Skeleton lines={8} />}
      {person.isError && <ErrorState error={person.error} retry={() => void person.refetch()} />}
      {person.data !== undefined && <Person person={person.data} />}
    </Dialog>
  );
}
