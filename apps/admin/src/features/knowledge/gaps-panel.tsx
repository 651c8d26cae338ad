import { resolveGap } from '@myhibachi/api-client/calls';
import type { KnowledgeGap } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { countOf, formatFromNow } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Card, EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { LANGUAGES, known, labelOf } from './article-words.ts';
import { GAP_STATES, gapsQuery, type GapState } from './knowledge-queries.ts';

function Gap({ gap, mayChange }: { readonly gap: KnowledgeGap; readonly mayChange: boolean }) {
  const queries = useQueryClient();
  const dismiss = useMutation({
    mutationFn: () =>
      ask(resolveGap({ client: api, path: { id: gap.id }, body: { articleId: null }, headers: onceOnly() })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['knowledge_gap'] }),
  });
  return (
    <li className="grid gap-2 border-b border-line py-3 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="grid gap-1">
        <p className="font-medium break-words">“{gap.question}”</p>
        <p className="flex flex-wrap items-center gap-2 text-xs text-faint">
          <Badge tone={gap.asked > 2 ? 'warn' : 'plain'}>
            {gap.asked === 1 ? 'asked once' : `asked ${countOf(gap.asked, 'time')}`}
          </Badge>
          {labelOf(LANGUAGES, gap.language)} · last {formatFromNow(gap.lastAskedAt)}
          {gap.article !== null && (
            <>
              {' '}
              · answered by{' '}
              <Link to="/knowledge/$articleId" params={{ articleId: gap.article.id }}>
                {gap.article.title}
              </Link>
            </>
          )}
        </p>
        <FormProblem error={dismiss.error} />
      </div>
      {mayChange && gap.status === 'open' && (
        <div className="flex flex-wrap gap-2">
          <Button asChild size="small" variant="primary">
            <Link to="/knowledge/new" search={{ gap: gap.id, question: gap.question, language: gap.language }}>
              Write an article
            </Link>
          </Button>
          <Button size="small" busy={dismiss.isPending} onClick={() => dismiss.mutate()}>
            Not ours to answer
          </Button>
        </div>
      )}
    </li>
  );
}

/** Questions nobody could answer, the most asked first: what to write next. */
export function GapsPanel() {
  const [status, setStatus] = useState<GapState>('open');
  const mayChange = usePermission('knowledge.change');
  const gaps = useInfiniteQuery(gapsQuery(status));
  const rows = gaps.data?.pages.flatMap((page) => page.items);
  return (
    <Card title="Questions nobody could answer">
      <SelectField
        label="Show"
        className="mb-2 max-w-60"
        value={status}
        choices={GAP_STATES}
        onValue={(value) => setStatus(known(GAP_STATES, value) ?? 'open')}
      />
      {gaps.isPending && <Skeleton lines={5} />}
      {gaps.isError && rows === undefined && <ErrorState error={gaps.error} retry={() => void gaps.refetch()} />}
      {rows?.length === 0 && (
        <EmptyState icon={<CircleHelp aria-hidden />} title="Nothing here.">
          A question the concierge finds no article for is counted here, so that you see what hosts miss most.
        </EmptyState>
      )}
      <ul>
        {rows?.map((gap) => (
          <Gap key={gap.id} gap={gap} mayChange={mayChange} />
        ))}
      </ul>
      {gaps.hasNextPage && (
        <Button className="mt-3" busy={gaps.isFetchingNextPage} onClick={() => void gaps.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Card>
  );
}
