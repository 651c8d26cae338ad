import { takeFromRepository } from '@myhibachi/api-client/calls';
import type { KnowledgeSync } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FolderSync } from 'lucide-react';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Badge, Card, EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { LANGUAGES, labelOf } from './article-words.ts';
import { syncQuery, useArticleMutation } from './knowledge-queries.ts';
import { WordsDiff } from './words-diff.tsx';

type Entry = KnowledgeSync['items'][number];

const STATES = {
  missing: { text: 'Not here yet', tone: 'info' },
  edited: { text: 'Changed here', tone: 'accent' },
  outdated: { text: 'Newer in the program', tone: 'warn' },
  both: { text: 'Changed on both sides', tone: 'bad' },
} as const;

function Difference({ entry, mayChange }: { readonly entry: Entry; readonly mayChange: boolean }) {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const { slug, language, version, state, here, repository, articleId } = entry;
  const take = useArticleMutation(
    () => ask(takeFromRepository({ client: api, body: { slug, language, version }, headers: onceOnly() })),
    () => toast({ text: 'Taken, and published.' }),
  );
  return (
    <li className="grid gap-3 border-b border-line py-3 last:border-b-0">
      <div className="flex flex-wrap items-center gap-2">
        {articleId === null ? (
          <span className="font-medium">{repository.title}</span>
        ) : (
          <Link to="/knowledge/$articleId" params={{ articleId }} className="font-medium">
            {here?.title ?? repository.title}
          </Link>
        )}
        <Badge tone={STATES[state].tone}>{STATES[state].text}</Badge>
        <Badge>{labelOf(LANGUAGES, language)}</Badge>
        <span className="ml-auto flex flex-wrap gap-2">
          <Button size="small" variant="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide' : 'What differs'}
          </Button>
          {mayChange && (
            <Button size="small" busy={take.isPending} onClick={() => take.mutate(undefined)}>
              Take the program’s
            </Button>
          )}
        </span>
      </div>
      <FormProblem error={take.error} />
      {open && <WordsDiff before={here ?? { title: '', body: '', asks: [] }} after={repository} />}
    </li>
  );
}

/** The articles that come with the program beside what has become of them here. */
export function SyncPanel() {
  const mayChange = usePermission('knowledge.change');
  const sync = useQuery(syncQuery);
  const { data } = sync;
  return (
    <Card title="The program’s articles">
      <p className="mb-3 text-sm text-soft">
        A new version of the program may bring better words. Nothing of yours is overwritten by itself; what you take
        replaces what hosts read, and the words before stay in the history.
      </p>
      {sync.isPending && <Skeleton lines={6} />}
      {sync.isError && data === undefined && <ErrorState error={sync.error} retry={() => void sync.refetch()} />}
      {data !== undefined && (
        <>
          <p className="text-sm">
            {data.same} the same · {data.items.length} different · {data.onlyHere} written here alone
          </p>
          {data.items.length === 0 && (
            <EmptyState icon={<FolderSync aria-hidden />} title="Nothing differs.">
              Every article of the program is here, word for word.
            </EmptyState>
          )}
          <ul>
            {data.items.map((entry) => (
              <Difference key={`${entry.language}/${entry.slug}`} entry={entry} mayChange={mayChange} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
