import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CornerUpLeft } from 'lucide-react';
import { formatFromNow } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Badge, EmptyState, Skeleton } from '../../ui/surfaces.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { ChannelIcon, DueBadge, LabelBadges, PriorityBadge, ownerWords } from './inbox-marks.tsx';
import type { Chosen } from './use-chosen.ts';
import { inboxQuery, whoIs, type ConversationRow, type InboxSearch } from './inbox-queries.ts';

const ANSWERED = { host: null, concierge: 'The concierge answered', staff: 'We answered', system: null };

/** What the host said tells one thread from another; that it was answered is said by a mark before it. */
function Words({ row: { lastWords, hostWords } }: { readonly row: ConversationRow }) {
  const words = hostWords ?? lastWords;
  const answered = hostWords === null || lastWords === null ? null : ANSWERED[lastWords.author];
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-soft">
      {answered !== null && (
        <>
          <CornerUpLeft aria-hidden className="size-3.5 shrink-0 text-faint" />
          <span className="sr-only">{answered}:</span>
        </>
      )}
      <span className="min-w-0 truncate">{words === null ? 'Nothing said yet' : words.text}</span>
    </span>
  );
}

interface RowProps {
  readonly row: ConversationRow;
  readonly search: InboxSearch;
  /** Null for those who may do nothing to what they would choose. */
  readonly chosen: Chosen | null;
}

function Choice({ row, chosen }: { readonly row: ConversationRow; readonly chosen: Chosen }) {
  const words = row.name === null && row.hostWords !== null ? `, who wrote: ${row.hostWords.text}` : '';
  return (
    <span className="py-3 pl-3">
      <CheckBox
        label={`Choose ${whoIs(row)}${words}`}
        checked={chosen.ids.has(row.id)}
        onChecked={() => chosen.toggle(row.id)}
      />
    </span>
  );
}

function Row({ row, search, chosen }: RowProps) {
  const open = row.id === search.conversation;
  return (
    <li
      data-conversation={row.id}
      className={cn(
        'flex items-start border-t border-line first:border-t-0',
        chosen?.ids.has(row.id) === true && 'bg-sunken',
        open && 'bg-accent-wash',
      )}
    >
      {chosen !== null && <Choice row={row} chosen={chosen} />}
      <Link
        to="/inbox"
        search={{ ...search, conversation: row.id }}
        aria-current={open ? 'true' : undefined}
        className={cn('grid min-w-0 flex-1 gap-1 px-3 py-3 text-sm', !open && 'hover:bg-sunken')}
      >
        <span className="flex items-center gap-2">
          <ChannelIcon channel={row.channel} />
          <span className={cn('min-w-0 truncate', row.unread ? 'font-semibold' : 'font-medium')}>{whoIs(row)}</span>
          {row.unread && (
            <span className="size-2 shrink-0 rounded-full bg-accent-fill">
              <span className="sr-only">Unread</span>
            </span>
          )}
          <span className="ml-auto shrink-0 text-xs text-soft">{formatFromNow(row.lastMessageAt)}</span>
        </span>
        <Words row={row} />
        <span className="flex flex-wrap items-center gap-1.5 text-xs text-soft">
          {ownerWords(row.owner)}
          {typeof row.hostWords?.page === 'string' && <span className="min-w-0 truncate">on {row.hostWords.page}</span>}
          {row.hasDraft && <Badge tone="info">Draft to approve</Badge>}
          <PriorityBadge priority={row.priority} />
          <DueBadge dueAt={row.dueAt} />
          <LabelBadges labels={row.labels} />
        </span>
      </Link>
    </li>
  );
}

/** The rows as they stand in the list, for whoever steps through them. */
export function useInboxRows(search: InboxSearch): readonly ConversationRow[] {
  return useInfiniteQuery(inboxQuery(search)).data?.pages.flatMap((page) => page.items) ?? [];
}

interface ListProps {
  readonly search: InboxSearch;
  readonly chosen: Chosen | null;
}

export function ConversationList({ search, chosen }: ListProps) {
  const list = useInfiniteQuery(inboxQuery(search));
  if (list.isPending)
    return (
      <div className="p-4">
        <Skeleton lines={8} />
      </div>
    );
  if (list.isError) return <ListProblem error={list.error} retry={() => void list.refetch()} what="conversations" />;
  const rows = list.data.pages.flatMap((page) => page.items);
  const { conversation: _open, ...filters } = search;
  const narrowed = Object.keys(filters).length > 0;
  if (rows.length === 0)
    return (
      <EmptyState title={narrowed ? 'Nothing matches.' : 'No conversations yet.'}>
        {narrowed
          ? 'Names are found by their first three letters, numbers by their last four digits, e-mail addresses whole, and bookings by their code.'
          : 'What hosts write in the chat, by text or by e-mail comes here.'}
      </EmptyState>
    );
  return (
    <>
      <ul aria-label="Conversations">
        {rows.map((row) => (
          <Row key={row.id} row={row} search={search} chosen={chosen} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="p-3">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}
