import { listStaff } from '@myhibachi/api-client/calls';
import type { ChefDetail } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission } from '../../session/session.ts';
import { SelectField } from '../../ui/select.tsx';
import { useRosterChange } from './chef-queries.ts';
import { RosterWarning } from './roster-warning.tsx';

/** Who signs in as this chef, so that they see their own parties and ask for time off themselves. */
export function StaffLink({ chef }: { readonly chef: ChefDetail }) {
  const mayRead = usePermission('staff.read');
  const change = useRosterChange(chef, 'The sign-in is linked.');
  const people = useQuery({
    queryKey: ['staff', 'chefs'],
    queryFn: () => ask(listStaff({ client: api, query: { role: 'chef', limit: 100 } })),
    enabled: mayRead,
  });
  if (!mayRead) return <p className="text-sm text-soft">Signs in as: {chef.staff?.name ?? 'nobody yet'}</p>;
  const known = (people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const current = chef.staff === null ? [] : [{ value: chef.staff.id, label: chef.staff.name }];
  const others = known.filter(({ value }) => value !== chef.staff?.id);
  return (
    <div className="grid gap-2">
      <SelectField
        label="Signs in as this chef"
        hint="People with the role of a chef."
        value={chef.staff?.id ?? ''}
        disabled={change.busy}
        choices={[{ value: '', label: 'Nobody yet' }, ...current, ...others]}
        onValue={(staffId) => change.wish({ kind: 'chef', body: { staffId: staffId === '' ? null : staffId } })}
      />
      <RosterWarning change={change} />
    </div>
  );
}
