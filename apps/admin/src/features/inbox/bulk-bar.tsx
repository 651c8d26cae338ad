/** What can be done to the chosen conversations together; stays in sight at the foot of the list. */
import { useQuery } from '@tanstack/react-query';
import { AlarmClock, Check, MailOpen, Tag, X } from 'lucide-react';
import { useShortcut } from '../../app/shortcuts.tsx';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuHeading, MenuItem } from '../../ui/menu.tsx';
import { AssignMenu } from './assign-menu.tsx';
import { useBulkChange, type What } from './bulk-change.ts';
import { labelsQuery, type ConversationRow } from './inbox-queries.ts';
import { SNOOZES } from './snooze-times.ts';

interface Props {
  readonly rows: readonly ConversationRow[];
  readonly clear: () => void;
}

interface PartProps {
  readonly rows: readonly ConversationRow[];
  readonly act: (what: What) => void;
}

function Labels({ rows, act }: PartProps) {
  const labels = useQuery(labelsQuery).data?.items ?? [];
  const worn = new Set(rows.flatMap((row) => row.labels.map(({ id }) => id)));
  return (
    <Menu
      trigger={
        <Button size="small">
          <Tag aria-hidden /> Label
        </Button>
      }
    >
      <MenuHeading>{labels.length === 0 ? 'There are no labels yet' : 'Put on'}</MenuHeading>
      {labels.map(({ id, name }) => (
        <MenuItem key={id} onSelect={() => act({ action: 'label', labelId: id })}>
          {name}
        </MenuItem>
      ))}
      {worn.size > 0 && <MenuHeading>Take off</MenuHeading>}
      {labels
        .filter(({ id }) => worn.has(id))
        .map(({ id, name }) => (
          <MenuItem key={id} onSelect={() => act({ action: 'unlabel', labelId: id })}>
            Without {name}
          </MenuItem>
        ))}
    </Menu>
  );
}

function Manage({ rows, act }: PartProps) {
  return (
    <>
      <Labels rows={rows} act={act} />
      <Menu
        trigger={
          <Button size="small">
            <AlarmClock aria-hidden /> Snooze
          </Button>
        }
      >
        {SNOOZES.map(({ label, until }) => (
          <MenuItem key={label} onSelect={() => act({ action: 'snooze', until: until() })}>
            {label}
          </MenuItem>
        ))}
      </Menu>
      <Button size="small" onClick={() => act({ action: 'close' })}>
        <Check aria-hidden /> Close
      </Button>
    </>
  );
}

export function BulkBar({ rows, clear }: Props) {
  const mayAssign = usePermission('conversation.assign');
  const mayManage = usePermission('conversation.manage');
  const { change } = useBulkChange();
  const act = (what: What): void => change(rows, what, clear);
  const unread = rows.some((row) => row.unread);
  useShortcut('Escape', 'Choose none', clear);
  return (
    <div
      role="toolbar"
      aria-label="Chosen conversations"
      className="sticky bottom-18 z-20 flex flex-wrap items-center gap-1.5 border-t border-line-strong bg-panel p-2 shadow-xl lg:bottom-0"
    >
      <span className="mr-auto px-1 text-sm font-medium">{rows.length} chosen</span>
      <Button variant="ghost" size="icon" aria-label="Choose none" onClick={clear}>
        <X aria-hidden />
      </Button>
      <div className="flex w-full flex-wrap gap-1.5">
        {mayAssign && (
          <AssignMenu
            label="Assign"
            conversations={rows.map(({ id }) => id)}
            withMe
            give={(to) => act({ action: 'assign', to })}
          />
        )}
        {mayManage && <Manage rows={rows} act={act} />}
        <Button size="small" onClick={() => act({ action: unread ? 'read' : 'unread' })}>
          <MailOpen aria-hidden /> {unread ? 'Read' : 'Unread'}
        </Button>
      </div>
    </div>
  );
}
