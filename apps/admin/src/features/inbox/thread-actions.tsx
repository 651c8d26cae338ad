/** Whose a conversation is, and whether it is done: taken, handed on, put aside, closed. */
import { changeConversationOwner, setConversationStatus } from '@myhibachi/api-client/calls';
import { AlarmClock, Check, RotateCcw } from 'lucide-react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useInboxChange, type ConversationView } from './inbox-queries.ts';

const MORNING = 9;

function at(change: (date: Date) => void): string {
  const date = new Date();
  change(date);
  return date.toISOString();
}

function morningIn(days: number): string {
  return at((date) => {
    date.setDate(date.getDate() + days);
    date.setHours(MORNING, 0, 0, 0);
  });
}

/** Days until the next Monday; a week on a Monday. */
function toMonday(): number {
  return (8 - new Date().getDay()) % 7 || 7;
}

const SNOOZES = [
  { label: 'For an hour', until: () => at((date) => date.setHours(date.getHours() + 1)) },
  { label: 'For four hours', until: () => at((date) => date.setHours(date.getHours() + 4)) },
  { label: 'Until tomorrow morning', until: () => morningIn(1) },
  { label: 'Until Monday morning', until: () => morningIn(toMonday()) },
] as const;

type StatusChange = { event: 'close' } | { event: 'reopen' } | { event: 'snooze'; until: string };

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
  const snooze = (until: string): void =>
    change.mutate(
      { event: 'snooze', until },
      { onSuccess: () => toast({ text: `Put aside until ${formatInstant(until, OWN_ZONE)}.` }), onError: failed },
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
  return (
    <div className="flex flex-wrap gap-2">
      {mayAssign && conversation.status !== 'closed' && <OwnerButtons conversation={conversation} />}
      {mayManage && <StatusButtons conversation={conversation} />}
    </div>
  );
}
