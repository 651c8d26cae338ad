/** Who is in a group. */
import { listStaff } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useSession } from '../../session/session.ts';
import { CheckboxField } from '../../ui/check-box.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import type { GroupWish } from './notice-words.ts';

export interface WishFieldsProps {
  readonly wish: GroupWish;
  readonly error: unknown;
  readonly change: (part: Partial<GroupWish>) => void;
}

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  return on ? [...ids, id] : ids.filter((other) => other !== id);
}

/** Those of the group whom the signed-in person may not see stay in it, under the names the group knows. */
function usePeople(wish: GroupWish, names: readonly string[]) {
  const list = useQuery({
    queryKey: ['staff', 'choices'],
    queryFn: () => ask(listStaff({ client: api, query: { status: 'active', limit: 100 } })),
  });
  const listed = list.data?.items.map(({ id, name }) => ({ id, name })) ?? [];
  const others = wish.staffIds.flatMap((id, n) =>
    listed.some((one) => one.id === id) ? [] : [{ id, name: names[n] ?? 'A colleague' }],
  );
  return [...listed, ...others];
}

export function MemberFields({ wish, names, error, change }: WishFieldsProps & { readonly names: readonly string[] }) {
  const { stations } = useSession();
  const people = usePeople(wish, names);
  const problem = fieldError(error, 'staffIds') ?? fieldError(error, 'stationIds');
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-sm font-semibold">Who</legend>
      <CheckboxField
        label="Everybody with an account"
        checked={wish.everyone}
        onChecked={(everyone) => change({ everyone })}
      />
      <CheckboxField
        label="The address of the station it is about"
        hint="Shared by whoever reads it, so it is told no amounts."
        checked={wish.stationMailboxes}
        onChecked={(stationMailboxes) => change({ stationMailboxes })}
      />
      {!wish.everyone && (
        <>
          <div className="grid gap-2 sm:grid-cols-2">
            {stations.map(({ id, name }) => (
              <CheckboxField
                key={id}
                label={`Everybody at ${name}`}
                checked={wish.stationIds.includes(id)}
                onChecked={(on) => change({ stationIds: toggled(wish.stationIds, id, on) })}
              />
            ))}
          </div>
          <div className="grid max-h-56 gap-2 overflow-y-auto rounded-md border border-line p-3 sm:grid-cols-2">
            {people.length === 0 && <p className="text-sm text-faint">There is nobody to choose from.</p>}
            {people.map(({ id, name }) => (
              <CheckboxField
                key={id}
                label={name}
                checked={wish.staffIds.includes(id)}
                onChecked={(on) => change({ staffIds: toggled(wish.staffIds, id, on) })}
              />
            ))}
          </div>
        </>
      )}
      {problem !== undefined && <p className="text-xs font-medium text-bad">{problem}</p>}
    </fieldset>
  );
}
