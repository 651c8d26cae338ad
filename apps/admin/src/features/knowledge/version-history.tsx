import { restoreArticleVersion } from '@myhibachi/api-client/calls';
import type { Article, ArticleVersion } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Badge, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useArticleMutation, versionsQuery } from './knowledge-queries.ts';
import { WordsDiff } from './words-diff.tsx';

interface VersionProps {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly before: ArticleVersion | undefined;
  readonly mayChange: boolean;
  readonly done: () => void;
}

function Version({ article, version, before, mayChange, done }: VersionProps) {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const restore = useArticleMutation(
    () =>
      ask(
        restoreArticleVersion({
          client: api,
          path: { id: article.id },
          body: {
            version: article.version,
            restore: version.version,
            reason: `The words of version ${version.version} again.`,
          },
          headers: onceOnly(),
        }),
      ),
    () => {
      toast({ text: `The words of version ${version.version} are back; publish them to let hosts read them.` });
      done();
    },
  );
  const none = { title: '', body: '', asks: [] };
  return (
    <li className="grid gap-2 border-b border-line py-3 text-sm last:border-b-0">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">Version {version.version}</span>
        {version.version === article.publishedVersion && <Badge tone="good">hosts read this</Badge>}
        <span className="text-xs text-faint">
          {version.by}, {formatInstant(version.at, OWN_ZONE)}
        </span>
      </p>
      <p className="text-soft">{version.reason}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'What changed'}
        </Button>
        {mayChange && version.version !== article.version && (
          <Button size="small" busy={restore.isPending} onClick={() => restore.mutate(undefined)}>
            Bring these words back
          </Button>
        )}
      </div>
      <FormProblem error={restore.error} />
      {open && <WordsDiff before={before ?? none} after={version} />}
    </li>
  );
}

interface HistoryProps {
  readonly article: Article;
  readonly mayChange: boolean;
  readonly close: () => void;
}

/** Every version with what it changed; an old one comes back as a new one. */
export function VersionHistory({ article, mayChange, close }: HistoryProps) {
  const history = useInfiniteQuery(versionsQuery(article.id));
  const rows = history.data?.pages.flatMap((page) => page.items);
  return (
    <Dialog open onOpen={close} place="side" title="Versions">
      {history.isPending && <Skeleton lines={6} />}
      {history.isError && rows === undefined && (
        <ErrorState error={history.error} retry={() => void history.refetch()} />
      )}
      <ul>
        {rows?.map((version, index) => (
          <Version
            key={version.version}
            article={article}
            version={version}
            before={rows[index + 1]}
            mayChange={mayChange}
            done={close}
          />
        ))}
      </ul>
      {history.hasNextPage && (
        <Button busy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Dialog>
  );
}
