import { getStaffOptions } from '@myhibachi/api-client/calls';
import type { StaffOptions } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { CheckboxField } from '../../ui/check-box.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { chefAt } from '../chefs/chef-words.ts';
import { ROLE_WORDS, type Role } from './access-words.ts';

export interface Grant {
  readonly role: Role;
  readonly stations: readonly string[];
  readonly chef: string | null;
}

/** What the signed-in person may give to others. */
export function useStaffOptions() {
  return useQuery({
    queryKey: ['staff', 'options'],
    meta: { shows: ['station', 'chef'] },
    queryFn: () => ask(getStaffOptions({ client: api })),
  });
}

interface GrantFieldsProps {
  readonly options: StaffOptions;
  readonly grant: Grant;
  readonly error: unknown;
  readonly change: (grant: Grant) => void;
  /** The chef the person is already, who is not free for others. */
  readonly ownChef?: { readonly id: string; readonly name: string; readonly stationId: string } | null;
}

function StationBoxes({ options, grant, error, change }: GrantFieldsProps) {
  const problem = fieldError(error, 'stations');
  const toggle = (id: string, on: boolean): void => {
    const stations = on ? [...grant.stations, id] : grant.stations.filter((other) => other !== id);
    change({ ...grant, stations, chef: null });
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">Stations</legend>
      {options.stations.map(({ id, name }) => (
        <CheckboxField key={id} label={name} checked={grant.stations.includes(id)} onChecked={(on) => toggle(id, on)} />
      ))}
      {problem !== undefined && <p className="text-xs font-medium text-bad">{problem}</p>}
    </fieldset>
  );
}

/** Role, stations and, for a chef, who of the roster they are. */
export function GrantFields(props: GrantFieldsProps) {
  const { options, grant, error, change, ownChef = null } = props;
  const roles = options.roles.includes(grant.role) ? options.roles : [grant.role, ...options.roles];
  const chefs = [...(ownChef === null ? [] : [ownChef]), ...options.chefs].filter(({ stationId }) =>
    grant.stations.includes(stationId),
  );
  const choices = chefs.map(({ id, name, stationId }) => ({
    value: id,
    label: chefAt(name, stationId, options.stations),
  }));
  return (
    <>
      <SelectField
        label="Role"
        value={grant.role}
        error={fieldError(error, 'role')}
        choices={roles.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
        onValue={(role) => change({ ...grant, role: role as Role, chef: null })}
      />
      <StationBoxes {...props} />
      {grant.role === 'chef' && (
        <SelectField
          label="On the roster as"
          hint="Their events and requests are those of this chef."
          value={grant.chef ?? ''}
          error={fieldError(error, 'chef')}
          choices={[{ value: '', label: 'Nobody yet' }, ...choices]}
          onValue={(chef) => change({ ...grant, chef: chef === '' ? null : chef })}
        />
      )}
    </>
  );
}
