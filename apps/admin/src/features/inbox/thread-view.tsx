import { markConversationRead } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { Suspense, useEffect } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatInstant, formatWord } from '../../format/format.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { Badge, ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { Composer } from './composer.tsx';
import { ChannelIcon, DueBadge, LabelBadges, PriorityBadge, ownerWords } from './inbox-marks.tsx';
import { conversationQuery, useInboxChange, whoIs, type ConversationView, type InboxSearch } from './inbox-queries.ts';
import { PersonPanel, useHasPanel } from './person-panel.tsx';
import { ThreadActions } from './thread-actions.tsx';
import { ThreadEntries } from './thread-entries.tsx';
import { useConversationTalk, type Talk } from './use-talk.ts';

const ScheduledList = lazyPart(() => import('./scheduled-list.tsx'), 'ScheduledList');

const EmailDraft = lazyPart(() => import('./email-draft.tsx'), 'EmailDraft');

const PANE = 'rounded-xl border border-line bg-panel';

/** Whoever answers and has it before them has read it; who only reads along leaves the mark to them. */
function useReadMark({ id, lastSeq, unread }: ConversationView): void {
  const { mutate } = useInboxChange((seq: number) =>
    ask(markConversationRead({ client: api, path: { id }, body: { seq } })),
  );
  const mayReply = usePermission('conversation.reply');
  useEffect(() => {
    if (mayReply && unread && document.visibilityState === 'visible') mutate(lastSeq);
  }, [mayReply, unread, lastSeq, mutate]);
}

function Head({ conversation, search }: { readonly conversation: ConversationView; readonly search: InboxSearch }) {
  const { conversation: _open, ...list } = search;
  const { status, owner, snoozedUntil } = conversation;
  return (
    <header className="grid gap-2 border-b border-line px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button asChild size="icon" variant="ghost" className="lg:hidden">
          <Link to="/inbox" search={list} aria-label="Back to the list">
            <ArrowLeft aria-hidden />
          </Link>
        </Button>
        <ChannelIcon channel={conversation.channel} />
        <h2 className="min-w-0 truncate text-base font-semibold">{whoIs(conversation)}</h2>
        <PriorityBadge priority={conversation.priority} />
        <DueBadge dueAt={conversation.dueAt} />
        <LabelBadges labels={conversation.labels} />
      </div>
      <p className="flex flex-wrap items-center gap-2 text-xs text-soft">
        <Badge tone={status === 'open' ? 'info' : 'plain'}>
          {snoozedUntil === null ? formatWord(status) : `Snoozed until ${formatInstant(snoozedUntil, OWN_ZONE)}`}
        </Badge>
        Answered by: {ownerWords(owner)}
      </p>
      <ThreadActions conversation={conversation} />
    </header>
  );
}

function names(all: readonly string[]): string {
  return all.join(' and ');
}

/** Who else is here, so that nobody answers twice. */
function Company({ talk }: { readonly talk: Talk }) {
  const { lookers, writers } = talk;
  if (writers.length > 0)
    return (
      <div className="px-4 pt-3">
        <Notice tone="warn">
          {names(writers)} {writers.length === 1 ? 'is' : 'are'} writing here right now.
        </Notice>
      </div>
    );
  if (lookers.length === 0) return null;
  return (
    <p className="px-4 pt-3 text-sm text-info">
      {names(lookers)} {lookers.length === 1 ? 'looks' : 'look'} at this conversation too.
    </p>
  );
}

function Thread({ conversation, search }: { readonly conversation: ConversationView; readonly search: InboxSearch }) {
  useReadMark(conversation);
  const talk = useConversationTalk(conversation);
  const hasPanel = useHasPanel(conversation);
  return (
    <>
      <section
        aria-label={`Conversation with ${whoIs(conversation)}`}
        className={cn(PANE, 'flex min-w-0 flex-col lg:min-h-[calc(100dvh-12rem)]', !hasPanel && 'xl:col-span-2')}
      >
        <Head conversation={conversation} search={search} />
        <Company talk={talk} />
        <ThreadEntries conversation={conversation} hostReadSeq={talk.hostReadSeq} />
        {conversation.channel === 'email' && (
          <Suspense fallback={conversation.draft === null ? null : <Skeleton />}>
            <EmailDraft conversation={conversation} talk={talk} />
          </Suspense>
        )}
        <p aria-live="polite" className="px-4 pb-2 text-xs text-soft empty:hidden">
          {talk.hostWrites && `${whoIs(conversation)} is writing…`}
        </p>
        <Suspense>{conversation.scheduled.length > 0 && <ScheduledList conversation={conversation} />}</Suspense>
        <Composer conversation={conversation} talk={talk} />
      </section>
      {hasPanel && (
        <aside aria-label="About the person" className={`${PANE} min-w-0 self-start p-4 lg:col-start-2 xl:col-start-3`}>
          <PersonPanel conversation={conversation} />
        </aside>
      )}
    </>
  );
}

export function ThreadView({ id, search }: { readonly id: string; readonly search: InboxSearch }) {
  const one = useQuery(conversationQuery(id));
  if (one.data !== undefined) return <Thread key={id} conversation={one.data} search={search} />;
  return (
    <div className={`${PANE} min-w-0 self-start p-4`}>
      {one.isError ? <ErrorState error={one.error} retry={() => void one.refetch()} /> : <Skeleton lines={8} />}
    </div>
  );
}
