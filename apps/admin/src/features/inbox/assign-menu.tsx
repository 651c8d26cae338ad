/** Whom a conversation can be given to. */
import { listColleagues } from '@myhibachi/api-client/calls';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Notice } from '../../ui/surfaces.tsx';

/** Only those who can open every one of them. */
function colleaguesQuery(conversations: readonly string[]) {
  return queryOptions({
    queryKey: ['staff', 'colleagues', conversations],
    queryFn: () => ask(listColleagues({ client: api, query: { conversations: [...conversations] } })),
  });
}

interface Props {
  readonly label: string;
  readonly conversations: readonly string[];
  /** `me`, `desk`, `concierge` or the id of a colleague. */
  readonly give: (to: string) => void;
  /** Whose it is already. */
  readonly except?: string | undefined;
  readonly withMe?: boolean;
}

export function AssignMenu({ label, conversations, give, except, withMe = false }: Props) {
  const me = useSession().id;
  const [open, setOpen] = useState(false);
  const colleagues = useQuery({ ...colleaguesQuery(conversations), enabled: open });
  const others = colleagues.data?.items.filter(({ id }) => id !== me && id !== except) ?? [];
  const choices = [
    ...(withMe ? [{ id: 'me', name: 'Me' }] : []),
    { id: 'desk', name: 'Nobody: back to the desk' },
    ...(withMe ? [{ id: 'concierge', name: 'The concierge' }] : []),
    ...others,
  ];
  return (
    <Popover
      label="Assign to"
      open={open}
      onOpen={setOpen}
      trigger={
        <Button size="small">
          <UserRound aria-hidden /> {label}
        </Button>
      }
    >
      <div className="grid max-h-72 w-60 gap-0.5 overflow-y-auto">
        {colleagues.isError && <Notice tone="bad">{messageOf(colleagues.error)}</Notice>}
        {choices.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="truncate rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-sunken"
            onClick={() => {
              setOpen(false);
              give(id);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </Popover>
  );
}
