import type { SupervisedRow } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { OWN_ZONE, formatInstant, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Select } from '../../ui/select.tsx';
import { Badge, Card, EmptyState, Skeleton } from '../../ui/surfaces.tsx';
import { MARKS, supervisedQuery, type ReportSearch } from './report-queries.ts';
import { OUTCOME_WORDS, formatMicros } from './supervision-words.ts';

interface RowProps {
  readonly row: SupervisedRow;
}

/** How far it came: only the furthest step counts. */
function Step({ row: { quotes, holds, bookings } }: RowProps) {
  if (bookings > 0) return <Badge tone="good">Booked</Badge>;
  if (holds > 0) return <Badge tone="info">Evening held</Badge>;
  return quotes > 0 ? <Badge tone="info">Quoted</Badge> : null;
}

function Verdicts({ row: { unbacked, fellBack, thumbsUp, thumbsDown, score } }: RowProps) {
  return (
    <>
      {unbacked > 0 && <Badge tone="warn">{unbacked} kept back</Badge>}
      {fellBack > 0 && <Badge tone="warn">{fellBack} fell back</Badge>}
      {thumbsUp > 0 && <Badge tone="good">{thumbsUp} up</Badge>}
      {thumbsDown > 0 && <Badge tone="bad">{thumbsDown} down</Badge>}
      {score !== null && <Badge tone={score >= 4 ? 'good' : 'warn'}>Rated {score} of 5</Badge>}
    </>
  );
}

function Marks({ row }: RowProps) {
  const { outcome, reason } = row;
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge tone={outcome === 'resolved' ? 'good' : 'plain'}>
        {OUTCOME_WORDS[outcome]}
        {reason === null ? '' : `: ${formatWord(reason).toLowerCase()}`}
      </Badge>
      <Step row={row} />
      <Verdicts row={row} />
    </span>
  );
}

function Row({ row }: RowProps) {
  return (
    <li className="grid gap-1 border-b border-line py-3 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-4">
      <div className="grid min-w-0 gap-1">
        <Link to="/inbox" search={{ conversation: row.id }} className="truncate font-medium underline">
          {row.name ?? 'Visitor'}
        </Link>
        <Marks row={row} />
      </div>
      <p className="text-xs text-soft sm:text-right">
        {formatInstant(row.openedAt, OWN_ZONE)}
        <span className="block">
          {row.answers === 1 ? '1 answer' : `${row.answers} answers`}, {formatMicros(row.costMicros)}
        </span>
      </p>
    </li>
  );
}

/** Whoever pressed a number is led to what it counts. */
function useArrivalHere() {
  const place = useRef<HTMLDivElement>(null);
  const location = useRouterState({ select: (state) => state.location });
  useEffect(() => {
    if (location.hash === 'conversations') place.current?.scrollIntoView({ block: 'start' });
  }, [location]);
  return place;
}

interface Props {
  readonly search: ReportSearch;
  readonly apply: (change: ReportSearch) => void;
}

export function SupervisedList({ search, apply }: Props) {
  const list = useInfiniteQuery(supervisedQuery(search));
  const place = useArrivalHere();
  const rows = list.data?.pages.flatMap((page) => page.items);
  return (
    <div ref={place} className="scroll-mt-20">
      <Card
        title="Conversations"
        actions={
          <>
            {search.reason !== undefined && (
              <Button size="small" onClick={() => apply({ reason: '' })}>
                Only {formatWord(search.reason).toLowerCase()} ×
              </Button>
            )}
            <Select
              aria-label="Which conversations"
              className="w-60"
              value={search.mark ?? 'all'}
              choices={MARKS}
              onValue={(mark) => apply({ mark, reason: '' })}
            />
          </>
        }
      >
        {list.isPending && <Skeleton lines={6} />}
        {list.isError && rows === undefined && (
          <ListProblem error={list.error} retry={() => void list.refetch()} what="conversations" />
        )}
        {rows?.length === 0 && (
          <EmptyState title="None in this time.">Conversations stand here on the day they were opened.</EmptyState>
        )}
        <ul>
          {rows?.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
        {list.hasNextPage && (
          <Button className="mt-3" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show more
          </Button>
        )}
      </Card>
    </div>
  );
}
