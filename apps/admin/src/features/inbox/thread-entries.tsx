/** What was said, by whom; notes and what happened to the conversation told apart from it. */
import { listConversationMessages } from '@myhibachi/api-client/calls';
import { StickyNote } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { OWN_ZONE, formatInstant, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { AnswerTools } from '../supervision/answer-tools.tsx';
import { EntryFiles } from './entry-files.tsx';
import { whoIs, type ConversationView, type ThreadMessage } from './inbox-queries.ts';

function authorOf(entry: ThreadMessage, host: string): string {
  switch (entry.author) {
    case 'host':
      return host;
    case 'concierge':
      return 'Concierge';
    case 'staff':
      return entry.name ?? 'One of us';
    case 'system':
      return isTexted(entry) ? 'Sent by itself' : 'MyHibachi';
  }
}

function Foot({ entry, host, seen }: EntryProps) {
  const { sources, page, delivery, undelivered } = entry;
  return (
    <p className="mt-1 text-xs text-soft">
      {authorOf(entry, host)}, {formatInstant(entry.at, OWN_ZONE)}
      {page !== null && ` · on ${page}`}
      {delivery !== null && ` · ${formatWord(delivery)}`}
      {undelivered !== null && <span className="text-bad">: {undelivered}</span>}
      {seen && ' · Seen'}
      {sources.length > 0 && (
        <span className="block">From: {[...new Set(sources.map(({ title }) => title))].join(', ')}</span>
      )}
    </p>
  );
}

interface EntryProps {
  readonly entry: ThreadMessage;
  readonly host: string;
  /** The host has read up to here. */
  readonly seen: boolean;
}

const LOOKS = {
  host: 'bg-sunken text-ink',
  concierge: 'bg-info-wash text-ink',
  staff: 'bg-accent-wash text-ink',
  system: 'border border-line bg-panel text-ink',
};

/** Words that went to the host by themselves, not only what happened here. */
function isTexted({ author, kind, delivery }: ThreadMessage): boolean {
  return author === 'system' && kind === 'event' && delivery !== null && delivery !== 'received';
}

function Entry({ entry, host, seen, conversationId }: EntryProps & { readonly conversationId: string }) {
  if (entry.kind === 'event' && !isTexted(entry))
    return (
      <li className="text-center text-xs text-soft">
        {entry.text} {formatInstant(entry.at, OWN_ZONE)}
      </li>
    );
  const isNote = entry.kind === 'note';
  return (
    <li className={cn('flex', entry.author === 'host' ? 'justify-start' : 'justify-end')}>
      <div className="max-w-[85%] min-w-0">
        {(entry.text !== '' || isNote) && (
          <div
            className={cn(
              'rounded-xl px-3 py-2 text-sm break-words whitespace-pre-wrap',
              isNote ? 'border border-dashed border-warn bg-warn-wash text-ink' : LOOKS[entry.author],
            )}
          >
            {isNote && (
              <span className="mb-1 flex items-center gap-1 text-xs font-medium text-warn">
                <StickyNote aria-hidden className="size-3.5" /> Note, for colleagues only
              </span>
            )}
            {entry.text}
          </div>
        )}
        <EntryFiles files={entry.attachments} />
        <Foot entry={entry} host={host} seen={seen} />
        {entry.author === 'concierge' && <AnswerTools conversationId={conversationId} seq={entry.seq} />}
      </div>
    </li>
  );
}

/** Earlier messages than those that came with the conversation, fetched when asked for. */
function useEarlier({ id, messages }: ConversationView) {
  const [earlier, setEarlier] = useState<readonly ThreadMessage[]>([]);
  const first = earlier[0]?.seq ?? messages[0]?.seq ?? 1;
  const load = useMutation({
    mutationFn: () => ask(listConversationMessages({ client: api, path: { id }, query: { before: first, limit: 50 } })),
    onSuccess: (part) => setEarlier((known) => [...part.messages, ...known]),
  });
  // What has become too old for the newest page since then stays on the screen once.
  const [oldest] = messages;
  const [shown, setShown] = useState<readonly ThreadMessage[]>(messages);
  if (shown.at(-1)?.seq !== messages.at(-1)?.seq)
    setShown([...shown.filter(({ seq }) => seq < (oldest?.seq ?? 1)), ...messages]);
  return {
    all: [...earlier, ...shown.filter(({ seq }) => seq > (earlier.at(-1)?.seq ?? 0))],
    hasMore: first > 1,
    load,
  };
}

interface Props {
  readonly conversation: ConversationView;
  readonly hostReadSeq: number;
}

/** The last of our words the host has read, where they read in the chat. */
function lastSeen(entries: readonly ThreadMessage[], hostReadSeq: number): number | undefined {
  return entries.findLast(({ author, kind, seq }) => kind === 'message' && author !== 'host' && seq <= hostReadSeq)
    ?.seq;
}

export function ThreadEntries({ conversation, hostReadSeq }: Props) {
  const { all, hasMore, load } = useEarlier(conversation);
  const end = useRef<HTMLDivElement>(null);
  const last = conversation.messages.at(-1)?.seq;
  const seen = conversation.channel === 'web_chat' ? lastSeen(all, hostReadSeq) : undefined;
  const shown = useRef<number | undefined>(undefined);
  useEffect(() => {
    const box = end.current;
    if (box === null || shown.current === last) return;
    shown.current = last;
    box.scrollIntoView({ block: 'nearest' });
  }, [last]);
  return (
    <div role="log" aria-label="What was said" className="min-h-48 flex-1 px-4 py-3">
      {hasMore && (
        <div className="mb-3 text-center">
          <Button size="small" busy={load.isPending} onClick={() => load.mutate()}>
            Show earlier messages
          </Button>
          <FormProblem error={load.error} />
        </div>
      )}
      <ol className="grid grid-cols-1 gap-3">
        {all.map((entry) => (
          <Entry
            key={entry.seq}
            entry={entry}
            host={whoIs(conversation)}
            seen={entry.seq === seen}
            conversationId={conversation.id}
          />
        ))}
      </ol>
      {/* Below the newest words, clear of the box to write in. */}
      <div ref={end} className="scroll-mb-64" />
    </div>
  );
}
