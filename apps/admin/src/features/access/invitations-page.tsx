import { listInvitations, resendInvitation, revokeInvitation } from '@myhibachi/api-client/calls';
import type { Invitation } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { OWN_ZONE, formatFromNow, formatInstant, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { PagedTable, type Column } from '../../ui/data-table.tsx';
import { Badge, EmptyState, PageHeader, type Tone } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ROLE_WORDS } from './access-words.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { StateFilter } from './state-filter.tsx';

type State = Invitation['state'];

const TONES: Readonly<Record<State, Tone>> = { open: 'info', accepted: 'good', revoked: 'plain', expired: 'warn' };
const STATES = Object.keys(TONES) as State[];

function RowActions({ invitation }: { readonly invitation: Invitation }) {
  const toast = useToast();
  const queries = useQueryClient();
  const { id, email } = invitation;
  const settled = {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invitation'] }),
    onError: (error: unknown) => toast({ text: messageOf(error), tone: 'bad' }),
  } as const;
  const resend = useMutation({
    ...settled,
    mutationFn: async () => {
      await ask(resendInvitation({ client: api, path: { id }, headers: onceOnly() }));
      toast({ text: `${email} gets a new link.` });
    },
  });
  const revoke = useMutation({
    ...settled,
    mutationFn: async () => {
      await ask(revokeInvitation({ client: api, path: { id } }));
      toast({ text: `The invitation to ${email} is withdrawn.` });
    },
  });
  if (!invitation.mayChange) return null;
  return (
    <span className="flex flex-wrap justify-end gap-2">
      <Button
        size="small"
        busy={resend.isPending}
        onClick={() => resend.mutate()}
        aria-label={`Send again to ${email}`}
      >
        Send again
      </Button>
      <Button size="small" busy={revoke.isPending} onClick={() => revoke.mutate()} aria-label={`Withdraw ${email}`}>
        Withdraw
      </Button>
    </span>
  );
}

const COLUMNS: readonly Column<Invitation>[] = [
  {
    key: 'email',
    title: 'Invited',
    cell: ({ email, invitedBy }) => (
      <span className="grid min-w-0">
        <span className="truncate font-medium">{email}</span>
        {invitedBy !== null && <span className="text-xs font-normal text-faint">by {invitedBy}</span>}
      </span>
    ),
  },
  {
    key: 'role',
    title: 'Role',
    cell: ({ role, stations }) => (
      <span className="grid text-right md:text-left">
        {ROLE_WORDS[role]}
        <span className="text-xs text-faint">{stations.map(({ name }) => name).join(', ')}</span>
      </span>
    ),
  },
  { key: 'state', title: 'State', cell: ({ state }) => <Badge tone={TONES[state]}>{formatWord(state)}</Badge> },
  {
    key: 'expires',
    title: 'Good until',
    cell: ({ expiresAt, state }) =>
      state === 'open' || state === 'expired' ? formatInstant(expiresAt, OWN_ZONE) : '—',
  },
  {
    key: 'sent',
    title: 'Sent',
    cell: ({ createdAt, sent }) => `${formatFromNow(createdAt)}${sent > 1 ? ` · ${sent}×` : ''}`,
  },
  { key: 'actions', title: '', cell: (invitation) => <RowActions invitation={invitation} /> },
];

export function InvitationsPage() {
  const { state } = useSearch({ from: '/shell/access/invitations' });
  const navigate = useNavigate();
  const mayInvite = usePermission('staff.invite');
  const [inviting, setInviting] = useState(false);
  const invitations = useInfiniteQuery({
    queryKey: ['invitation', 'list', state],
    queryFn: ({ pageParam }) =>
      ask(
        listInvitations({
          client: api,
          query: {
            ...(state === undefined ? {} : { state: state as State }),
            ...(pageParam === '' ? {} : { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  return (
    <>
      <PageHeader
        title="Invitations"
        hint="A link by e-mail, good for seven days and once. Whoever joins sets a password and a second factor."
        actions={
          mayInvite && (
            <Button variant="primary" onClick={() => setInviting(true)}>
              <UserPlus aria-hidden /> Invite
            </Button>
          )
        }
      />
      <StateFilter
        state={state}
        states={STATES}
        show={(search) => void navigate({ to: '/access/invitations', search })}
      />
      <PagedTable
        label="Invitations"
        list={invitations}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="Nobody is invited.">Invite somebody, and they appear here until they join.</EmptyState>
        }
      />
      {inviting && <InviteDialog close={() => setInviting(false)} />}
    </>
  );
}
