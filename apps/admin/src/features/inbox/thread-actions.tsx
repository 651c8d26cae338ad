/** Whose a conversation is, and whether it is done: taken, handed on, put aside, closed. */
import { changeConversationOwner, setConversationStatus } from '@myhibachi/api-client/calls';
import { AlarmClock, AlarmClockOff, Check, RotateCcw } from 'lucide-react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AssignMenu } from './assign-menu.tsx';
import { useInboxChange, type ConversationView } from './inbox-queries.ts';
import { LabelMenu } from './label-menu.tsx';
import { SNOOZES } from './snooze-times.ts';

type StatusChange = { event: 'close' | 'reopen' | 'wake' } | { event: 'snooze'; until: string };

function useStatus(id: string) {
  return useInboxChange((body: StatusChange) => ask(setConversationStatus({ client: api, path: { id }, body })));
}

function useFailed() {
  const toast = useToast();
  return (error: Error): void => toast({ text: error.message, tone: 'bad' });
}

function OwnerButtons({ conversation }: { readonly conversation: ConversationView }) {
  const me = useSession().id;
  const { id, owner } = conversation;
  const failed = useFailed();
  const assign = useInboxChange((to: string) =>
    ask(changeConversationOwner({ client: api, path: { id }, body: { to } })),
  );
  const give = (to: string): void => assign.mutate(to, { onError: failed });
  const mine = owner.staff?.id === me;
  return (
    <>
      {!mine && (
        <Button size="small" busy={assign.isPending} onClick={() => give('me')}>
          {owner.kind === 'desk' ? 'Assign to me' : 'Take over'}
        </Button>
      )}
      {owner.kind !== 'concierge' && (
        <Button size="small" busy={assign.isPending} onClick={() => give('concierge')}>
          Hand to the concierge
        </Button>
      )}
      <AssignMenu label="Assign" conversations={[id]} give={give} except={owner.staff?.id} />
    </>
  );
}

function StatusButtons({ conversation }: { readonly conversation: ConversationView }) {
  const { id, status } = conversation;
  const toast = useToast();
  const failed = useFailed();
  const change = useStatus(id);
  const reopen = (): void => change.mutate({ event: 'reopen' }, { onError: failed });
  const close = (): void => {
    if (status === 'closed' || change.isPending) return;
    change.mutate(
      { event: 'close' },
      { onSuccess: () => toast({ text: 'The conversation is closed.', undo: reopen }), onError: failed },
    );
  };
  const wake = (): void => change.mutate({ event: 'wake' }, { onError: failed });
  const snooze = (until: string): void =>
    change.mutate(
      { event: 'snooze', until },
      {
        onSuccess: () => toast({ text: `Put aside until ${formatInstant(until, OWN_ZONE)}.`, undo: wake }),
        onError: failed,
      },
    );
  useShortcut('e', 'Close the conversation', close);
  if (status === 'closed')
    return (
      <Button size="small" busy={change.isPending} onClick={reopen}>
        <RotateCcw aria-hidden /> Reopen
      </Button>
    );
  return (
    <>
      {status === 'snoozed' && (
        <Button size="small" busy={change.isPending} onClick={wake}>
          <AlarmClockOff aria-hidden /> Wake now
        </Button>
      )}
      <Menu
        trigger={
          <Button size="small">
            <AlarmClock aria-hidden /> Snooze
          </Button>
        }
      >
        {SNOOZES.map(({ label, until }) => (
          <MenuItem key={label} onSelect={() => snooze(until())}>
            {label}
          </MenuItem>
        ))}
      </Menu>
      <Button size="small" busy={change.isPending} aria-keyshortcuts="e" onClick={close}>
        <Check aria-hidden /> Close
      </Button>
    </>
  );
}

export function ThreadActions({ conversation }: { readonly conversation: ConversationView }) {
  const mayAssign = usePermission('conversation.assign');
  const mayManage = usePermission('conversation.manage');
  if (!mayAssign && !mayManage) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {mayAssign && conversation.status !== 'closed' && <OwnerButtons conversation={conversation} />}
      {mayManage && <StatusButtons conversation={conversation} />}
      {mayManage && <LabelMenu conversation={conversation} />}
    </div>
  );
}
