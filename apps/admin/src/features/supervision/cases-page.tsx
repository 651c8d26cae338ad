import { decideConciergeCase } from '@myhibachi/api-client/calls';
import type { ConciergeCase } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatCents, formatDate, formatFromNow, formatTime, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Badge, Card, EmptyState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { CASE_STATES, casesQuery } from './case-queries.ts';
import { TOOL_TITLES } from './supervision-words.ts';

type Status = ConciergeCase['status'];

function handOffWords(handOff: NonNullable<ConciergeCase['expected']['handOff']>): string {
  return handOff === 'none' ? 'no person asked' : `a person: ${formatWord(handOff).toLowerCase()}`;
}

function wordsOf({ tool, handOff, totalCents, date, start, held }: ConciergeCase['expected']): string[] {
  return [
    tool === undefined ? '' : `uses ${TOOL_TITLES[tool] ?? tool}`,
    handOff === undefined ? '' : handOffWords(handOff),
    totalCents === undefined ? '' : formatCents(totalCents),
    date === undefined ? '' : formatDate(date),
    start === undefined ? '' : formatTime(start),
    held === true ? 'an evening held' : '',
    held === false ? 'nothing held' : '',
  ].filter((word) => word !== '');
}

function Said({ who, children }: { readonly who: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-xs text-faint">{who}</dt>
      <dd className="break-words whitespace-pre-wrap">{children}</dd>
    </div>
  );
}

const MOVES: Readonly<Record<Status, readonly { readonly to: Status; readonly label: string }[]>> = {
  new: [
    { to: 'accepted', label: 'Accept' },
    { to: 'dropped', label: 'Drop' },
  ],
  accepted: [{ to: 'new', label: 'Open again' }],
  dropped: [{ to: 'new', label: 'Open again' }],
};

function Decide({ one }: { readonly one: ConciergeCase }) {
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: (status: Status) =>
      ask(decideConciergeCase({ client: api, path: { id: one.id }, body: { status, version: one.version } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['concierge_case'] }),
  });
  return (
    <div className="grid content-start gap-2">
      <div className="flex flex-wrap gap-2 sm:justify-end">
        {MOVES[one.status].map(({ to, label }) => (
          <Button
            key={to}
            size="small"
            variant={to === 'accepted' ? 'primary' : 'secondary'}
            busy={decide.isPending}
            onClick={() => decide.mutate(to)}
          >
            {label}
          </Button>
        ))}
      </div>
      <FormProblem error={decide.error} />
    </div>
  );
}

function Case({ one }: { readonly one: ConciergeCase }) {
  return (
    <li className="grid gap-3 border-b border-line py-4 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-2">
        <dl className="grid gap-2 text-sm">
          <Said who="The host">{one.question}</Said>
          <Said who="The concierge">{one.answer}</Said>
          {one.shouldSay !== null && <Said who="It should have said">{one.shouldSay}</Said>}
        </dl>
        <p className="flex flex-wrap gap-1.5">
          {wordsOf(one.expected).map((word) => (
            <Badge key={word} tone="info">
              {word}
            </Badge>
          ))}
        </p>
        <p className="text-xs text-soft">
          {one.by}, {formatFromNow(one.createdAt)}
          {one.decidedBy !== null && ` · decided by ${one.decidedBy}`} ·{' '}
          <Link to="/inbox" search={{ conversation: one.conversationId }} className="underline">
            Conversation
          </Link>
        </p>
      </div>
      <Decide one={one} />
    </li>
  );
}

function CaseList({ status }: { readonly status: Status }) {
  const list = useInfiniteQuery(casesQuery(status));
  const rows = list.data?.pages.flatMap((page) => page.items);
  return (
    <Card>
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && rows === undefined && (
        <ListProblem error={list.error} retry={() => void list.refetch()} what="cases" />
      )}
      {rows?.length === 0 && (
        <EmptyState title="No cases here.">
          Under an answer of the concierge in the inbox, “Correct” says what it should have been. That comes here.
        </EmptyState>
      )}
      <ul>
        {rows?.map((one) => (
          <Case key={one.id} one={one} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-3" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Card>
  );
}

/** Corrections as cases: what is accepted is what the concierge is tested with. */
export function CasesPage() {
  const { status = 'new' } = useSearch({ from: '/shell/concierge/cases' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title="Concierge cases"
        hint="What answers should have been. Accepted ones are taken along as dialogues without names, numbers and addresses."
        actions={
          <Button asChild>
            <a href="/api/v1/admin/concierge/cases.jsonl" download>
              <Download aria-hidden /> Accepted cases
            </a>
          </Button>
        }
      />
      <Tabs
        label="Cases"
        value={status}
        onValue={(value) => void navigate({ to: '/concierge/cases', search: { status: value }, replace: true })}
        tabs={CASE_STATES.map(({ value, label }) => ({ value, label, content: <CaseList status={value} /> }))}
      />
    </>
  );
}
