import { listWordings } from '@myhibachi/api-client/calls';
import type { TemplateTexts } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatInstant, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';

interface Props {
  readonly name: string;
  readonly channel: 'email' | 'sms';
  /** Null for those who may only look. */
  readonly take: ((texts: TemplateTexts) => void) | null;
  readonly close: () => void;
}

/** Every wording a template has had; an old one goes back into the form to be looked at and saved. */
export function WordingHistory({ name, channel, take, close }: Props) {
  const history = useInfiniteQuery({
    queryKey: ['template', 'history', name, channel],
    queryFn: ({ pageParam }) =>
      ask(
        listWordings({
          client: api,
          path: { name, channel },
          query: pageParam === '' ? {} : { cursor: pageParam },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = history.data?.pages.flatMap((page) => page.items);
  return (
    <Dialog open onOpen={close} place="side" title={`${formatWord(name)}: wordings`}>
      {history.isPending && <Skeleton lines={6} />}
      {history.isError && rows === undefined && (
        <ErrorState error={history.error} retry={() => void history.refetch()} />
      )}
      {rows?.length === 0 && <EmptyState title="Never changed.">It says what it has always said.</EmptyState>}
      <ul>
        {rows?.map(({ version, texts, by, at, reason }) => (
          <li key={version} className="grid gap-1 border-b border-line py-3 text-sm last:border-b-0">
            <p className="text-xs text-faint">
              {by}, {formatInstant(at, OWN_ZONE)}
            </p>
            <p>{reason}</p>
            {texts === null ? (
              <p className="text-soft">Back to the template’s own words.</p>
            ) : (
              Object.entries(texts).map(([slot, text]) => (
                <p key={slot} className="rounded bg-sunken p-2 text-xs break-words">
                  <span className="font-semibold">{formatWord(slot)}:</span> {text}
                </p>
              ))
            )}
            {take !== null && texts !== null && (
              <Button size="small" className="justify-self-start" onClick={() => take(texts)}>
                Take these words
              </Button>
            )}
          </li>
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
