/** What this person has heard of: how much is new, the newest, and a word when something comes. */
import { markNoticesSeen } from '@myhibachi/api-client/calls';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { countOf, formatFromNow } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { Popover } from '../../ui/popover.tsx';
import { Badge } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ownNoticesQuery } from './notices-query.ts';

interface Heard {
  readonly id: string;
  readonly urgent: boolean;
  readonly subject: string;
  readonly body: string;
  readonly path: string | null;
  readonly at: string;
  readonly seen: boolean;
}

function NoticeRow({ notice }: { readonly notice: Heard }) {
  const { subject, body, path, at, seen, urgent } = notice;
  return (
    <li className={cn('grid gap-0.5 border-t border-line py-2 first:border-t-0', !seen && 'font-medium')}>
      <p className="text-sm">
        {path === null ? (
          subject
        ) : (
          <a href={path} className="text-accent underline">
            {subject}
          </a>
        )}{' '}
        {urgent && <Badge tone="bad">urgent</Badge>}
      </p>
      <p className="text-xs font-normal text-soft">{body}</p>
      <p className="text-xs font-normal text-faint">
        {formatFromNow(at)}
        {seen ? '' : ' · new'}
      </p>
    </li>
  );
}

/** Says in a few words what has come since this page was opened; what was there before is no news. */
function useNews(items: readonly Heard[] | undefined): void {
  const toast = useToast();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (items === undefined) return;
    const before = known.current;
    known.current = new Set(items.map(({ id }) => id));
    if (before === null) return;
    const [newest, ...others] = items.filter(({ id, seen }) => !seen && !before.has(id));
    if (newest === undefined) return;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    toast({ text: `${newest.subject}${more}`, about: 'notice', ...(newest.urgent ? { tone: 'bad' as const } : {}) });
  }, [items, toast]);
}

function HeardList({ items, known, failed }: { items: readonly Heard[]; known: boolean; failed: boolean }) {
  if (failed) return <p className="text-sm text-bad">Your notices could not be read.</p>;
  if (items.length === 0)
    return known && <p className="text-sm text-soft">What you are to hear of in the console appears here.</p>;
  return (
    <ul className="max-h-96 overflow-y-auto" aria-label="Your notices">
      {items.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}

/** As the badge shows it: what is read out has to hold what is seen. */
function shownCount(unseen: number): string {
  return unseen > 9 ? '9+' : String(unseen);
}

function Count({ unseen }: { readonly unseen: number }) {
  if (unseen === 0) return null;
  return (
    <span
      aria-hidden
      className="absolute top-0.5 right-0 min-w-4 rounded-full bg-accent-fill px-1 text-center text-[0.65rem] leading-4 font-semibold text-on-accent"
    >
      {shownCount(unseen)}
    </span>
  );
}

export function Bell() {
  const queries = useQueryClient();
  const own = useQuery(ownNoticesQuery);
  const items = own.data?.items ?? [];
  const unseen = own.data?.unseen ?? 0;
  useNews(own.data?.items);
  const see = useMutation({
    mutationFn: (upTo: string) => ask(markNoticesSeen({ client: api, body: { upTo }, headers: onceOnly() })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notice'] }),
  });
  const [newest] = items;
  return (
    <Popover
      label="Notices"
      trigger={
        <Button
          variant="ghost"
          size="icon"
          className="relative"
          aria-label={unseen === 0 ? 'Notices' : `Notices: ${shownCount(unseen)} new`}
        >
          <BellIcon aria-hidden />
          <Count unseen={unseen} />
        </Button>
      }
    >
      <div className="grid w-72 gap-2">
        <div className="flex items-center justify-between gap-2">
          <p className="text-sm font-semibold">{unseen === 0 ? 'Nothing new' : countOf(unseen, 'new notice')}</p>
          {unseen > 0 && newest !== undefined && (
            <Button size="small" busy={see.isPending} onClick={() => see.mutate(newest.id)}>
              Mark all as seen
            </Button>
          )}
        </div>
        <HeardList items={items} known={own.isSuccess} failed={own.isError} />
      </div>
    </Popover>
  );
}
