import { removeNoticeGroup, testNotice } from '@myhibachi/api-client/calls';
import type { NoticeGroup } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BellRing, Plus, Send } from 'lucide-react';
import { Suspense, useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { countOf } from '../../format/format.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { RemoveQuestion } from '../../ui/remove-question.tsx';
import { Badge, Card, EmptyState, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { TOPIC_WORDS, whenOf, whoOf } from './notice-words.ts';
import { groupsQuery } from './notices-query.ts';

const GroupDialog = lazyPart(() => import('./group-dialog.tsx'), 'GroupDialog');

interface GroupRowProps {
  readonly group: NoticeGroup;
  readonly edit: () => void;
}

/** Asked before it goes: its people hear only by other groups from then on. */
function RemoveGroup({ group }: { readonly group: NoticeGroup }) {
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => ask(removeNoticeGroup({ client: api, path: { id: group.id } })),
  });
  if (!asking)
    return (
      <Button size="small" variant="danger" onClick={() => setAsking(true)}>
        Remove<span className="sr-only"> {group.name}</span>
      </Button>
    );
  return (
    <RemoveQuestion
      name={group.name}
      removing={remove}
      remove={() => remove.mutate(undefined)}
      keep={() => setAsking(false)}
    >
      Its people hear only by other groups from then on.
    </RemoveQuestion>
  );
}

function channelsOf({ email, console }: NoticeGroup['topics'][number]): string {
  if (email && console) return 'e-mail and console';
  return email ? 'e-mail' : 'console';
}

function GroupRow({ group, edit }: GroupRowProps) {
  const { stations } = useSession();
  return (
    <li className="grid gap-3 border-b border-line py-4 last:border-b-0" data-group={group.name}>
      <div className="flex flex-wrap items-start gap-2">
        <div className="mr-auto grid min-w-0 gap-1">
          <h3 className="font-semibold">{group.name}</h3>
          <p className="text-sm text-soft">
            {whenOf(group)} · to {whoOf(group, stations)}
          </p>
        </div>
        <Button asChild variant="ghost" size="small">
          <Link to="/audit" search={{ entityType: 'notice_group', entityId: group.id }}>
            History<span className="sr-only"> of {group.name}</span>
          </Link>
        </Button>
        <Button size="small" onClick={edit}>
          Change<span className="sr-only"> {group.name}</span>
        </Button>
        <RemoveGroup group={group} />
      </div>
      <ul className="flex flex-wrap gap-1.5">
        {group.topics.length === 0 && <li className="text-sm text-faint">It hears of nothing yet.</li>}
        {group.topics.map((one) => (
          <li key={one.topic}>
            <Badge>
              {TOPIC_WORDS[one.topic]}: {channelsOf(one)}
            </Badge>
          </li>
        ))}
      </ul>
    </li>
  );
}

function TestButton() {
  const toast = useToast();
  const test = useMutation({
    mutationFn: () => ask(testNotice({ client: api, headers: onceOnly() })),
    onSuccess: ({ email }) => toast({ text: `A test is on its way to ${email} and to the bell above.` }),
    onError: (error) => toast({ text: messageOf(error), tone: 'bad' }),
  });
  return (
    <Button busy={test.isPending} onClick={() => test.mutate(undefined)}>
      <Send aria-hidden /> Test to myself
    </Button>
  );
}

/** Who of our people hears of what, on which channel and when. */
export function NoticesPage() {
  const [editing, setEditing] = useState<NoticeGroup | 'new' | null>(null);
  const list = useQuery(groupsQuery);
  return (
    <>
      <PageHeader
        title="Notices"
        hint="Who hears of what, on which channel and when. Nobody hears of what they may not read."
        actions={
          <>
            <TestButton />
            <Button variant="primary" onClick={() => setEditing('new')}>
              <Plus aria-hidden /> New group
            </Button>
          </>
        }
      />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && list.data === undefined && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.data !== undefined && (
        <div className="grid gap-4">
          <Card title={countOf(list.data.items.length, 'group')}>
            {list.data.items.length === 0 ? (
              <EmptyState icon={<BellRing aria-hidden />} title="There are no groups.">
                A group says who hears of what. Without one only what is urgent is told, to the super admins.
              </EmptyState>
            ) : (
              <ul>
                {list.data.items.map((group) => (
                  <GroupRow key={group.id} group={group} edit={() => setEditing(group)} />
                ))}
              </ul>
            )}
          </Card>
          {list.data.unheard.length > 0 && (
            <Card title="Nobody is told of">
              <p className="text-sm text-soft">{list.data.unheard.map((topic) => TOPIC_WORDS[topic]).join(' · ')}</p>
            </Card>
          )}
        </div>
      )}
      <Suspense>
        {editing !== null && (
          <GroupDialog
            group={editing === 'new' ? null : editing}
            urgent={list.data?.urgent ?? []}
            close={() => setEditing(null)}
          />
        )}
      </Suspense>
    </>
  );
}
