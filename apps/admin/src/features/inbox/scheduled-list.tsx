/** Answers that wait for their moment, and those that were held. */
import { cancelScheduledReply } from '@myhibachi/api-client/calls';
import { Clock, Paperclip } from 'lucide-react';
import { Suspense, useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { formatInstant } from '../../format/format.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { useToast } from '../../ui/toast.tsx';
import { useInboxChange, type ConversationView } from './inbox-queries.ts';

const ScheduleDialog = lazyPart(() => import('./schedule-dialog.tsx'), 'ScheduleDialog');

type Scheduled = ConversationView['scheduled'][number];

const WHY: Readonly<Record<NonNullable<Scheduled['why']>, string>> = {
  host_spoke: 'the host has written since',
  answered: 'somebody else has answered since',
  owner: 'a colleague answers here now',
  closed: 'the conversation was closed',
  no_consent: 'the host does not want to be written to there any more',
  dead_address: 'e-mail to this address comes back',
  author_gone: 'its author may not answer hosts any more',
};

interface RowProps {
  readonly row: Scheduled;
  readonly conversation: ConversationView;
}

function Row({ row, conversation }: RowProps) {
  const me = useSession().id;
  const mayReply = usePermission('conversation.reply');
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const cancel = useInboxChange(() => ask(cancelScheduledReply({ client: api, path: { id: row.id } })));
  const held = row.status === 'held';
  const when = formatInstant(row.sendAt, conversation.timeZone);
  const close = (): void => setEditing(false);
  return (
    <li className={cn('grid gap-1 rounded-lg px-3 py-2 text-sm', held ? 'bg-warn-wash' : 'bg-sunken')}>
      <p className={cn('flex items-center gap-1.5 text-xs', held ? 'font-medium text-warn' : 'text-soft')}>
        <Clock aria-hidden className="size-3.5 shrink-0" />
        {held
          ? `Not sent on ${when}: ${row.why === null ? '' : WHY[row.why]}`
          : `To be sent on ${when} by ${row.by.name}`}
      </p>
      <p className="line-clamp-3 break-words whitespace-pre-wrap">{row.text}</p>
      {row.attachments.length > 0 && (
        <p className="flex items-center gap-1.5 text-xs text-soft">
          <Paperclip aria-hidden className="size-3.5 shrink-0" />
          <span className="min-w-0 break-words">{row.attachments.map(({ name }) => name).join(', ')}</span>
        </p>
      )}
      {mayReply && (
        <div className="flex flex-wrap gap-2">
          {row.by.id === me && (
            <Button size="small" onClick={() => setEditing(true)}>
              Edit
            </Button>
          )}
          <Button
            size="small"
            busy={cancel.isPending}
            onClick={() =>
              void cancel.mutateAsync(undefined).then(
                () => toast({ text: 'The answer is called off.' }),
                (error: unknown) => toast({ text: messageOf(error), tone: 'bad' }),
              )
            }
          >
            {held ? 'Discard' : 'Call off'}
          </Button>
        </div>
      )}
      <Suspense>
        {editing && (
          <ScheduleDialog
            conversation={conversation}
            text={row.text}
            seenSeq={conversation.lastSeq}
            files={row.attachments}
            waiting={row}
            close={close}
            done={close}
          />
        )}
      </Suspense>
    </li>
  );
}

export function ScheduledList({ conversation }: { readonly conversation: ConversationView }) {
  if (conversation.scheduled.length === 0) return null;
  return (
    <ul aria-label="To be sent later" className="grid gap-2 px-4 pb-3">
      {conversation.scheduled.map((row) => (
        <Row key={row.id} row={row} conversation={conversation} />
      ))}
    </ul>
  );
}
