/** Ready-made answers as they would read here, to be put into the box. */
import { fillCannedReplies } from '@myhibachi/api-client/calls';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { BookMarked } from 'lucide-react';
import { Suspense, useState, type KeyboardEvent } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Input } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Notice, Skeleton } from '../../ui/surfaces.tsx';

const PreparedDialog = lazyPart(() => import('./prepared-dialog.tsx'), 'PreparedDialog');

function filledQuery(id: string) {
  return queryOptions({
    queryKey: ['canned_reply', 'filled', id],
    queryFn: () => ask(fillCannedReplies({ client: api, path: { id } })),
    meta: { shows: ['booking', 'customer', 'payment', 'conversation'] },
  });
}

interface Props {
  readonly conversationId: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly insert: (text: string) => void;
}

interface ListProps extends Pick<Props, 'conversationId'> {
  readonly pick: (text: string) => void;
}

function PreparedList({ conversationId, pick }: ListProps) {
  const [q, setQ] = useState('');
  const filled = useQuery(filledQuery(conversationId));
  const found = filled.data?.items.filter(({ name }) => name.toLowerCase().includes(q.trim().toLowerCase())) ?? [];
  const first = found.find(({ text }) => text !== null)?.text ?? null;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (first !== null) pick(first);
  };
  return (
    <>
      <Input
        type="search"
        aria-label="Find a ready-made answer"
        placeholder="Find by name"
        maxLength={60}
        value={q}
        onKeyDown={press}
        onChange={(event) => setQ(event.target.value)}
      />
      {filled.isPending && <Skeleton />}
      {filled.isError && <Notice tone="bad">{messageOf(filled.error)}</Notice>}
      {filled.isSuccess && found.length === 0 && (
        <p className="px-1 text-sm text-soft">
          {filled.data.items.length === 0 ? 'There are no ready-made answers yet.' : 'None is called that.'}
        </p>
      )}
      <ul aria-label="Ready-made answers" className="grid max-h-72 gap-1 overflow-y-auto">
        {found.map(({ id, name, text, missing }) => (
          <li key={id}>
            {text === null ? (
              <div className="px-2.5 py-1.5 text-sm">
                <p className="font-medium text-soft">{name}</p>
                <p className="text-xs text-warn">Cannot be used here: nobody knows {missing.join(', ')}.</p>
              </div>
            ) : (
              <button
                type="button"
                className="w-full rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-sunken"
                onClick={() => pick(text)}
              >
                <span className="block font-medium">{name}</span>
                <span className="line-clamp-3 text-xs text-soft">{text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

export function PreparedPicker({ conversationId, open, onOpen, insert }: Props) {
  const mayChange = usePermission('template.change');
  const [managing, setManaging] = useState(false);
  return (
    <>
      <Popover
        label="Ready-made answers"
        open={open}
        onOpen={onOpen}
        trigger={
          <Button size="small">
            <BookMarked aria-hidden /> Ready-made
          </Button>
        }
      >
        <div className="grid w-72 gap-2">
          <PreparedList
            conversationId={conversationId}
            pick={(text) => {
              onOpen(false);
              insert(text);
            }}
          />
          {mayChange && (
            <Button
              size="small"
              onClick={() => {
                onOpen(false);
                setManaging(true);
              }}
            >
              Manage ready-made answers
            </Button>
          )}
        </div>
      </Popover>
      <Suspense>{managing && <PreparedDialog close={() => setManaging(false)} />}</Suspense>
    </>
  );
}
