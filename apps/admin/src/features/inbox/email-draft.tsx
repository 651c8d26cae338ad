/** An answer the concierge has written to an e-mail: sent, put in other words, or dropped by a person. */
import { approveReplyDraft, dropReplyDraft } from '@myhibachi/api-client/calls';
import { Check, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Textarea } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useInboxChange, type ConversationView } from './inbox-queries.ts';

type ReplyDraft = NonNullable<ConversationView['draft']>;

function useDecisions(conversationId: string, draftId: string) {
  const path = { id: conversationId, draftId };
  const approve = useInboxChange((text: string | null) =>
    ask(approveReplyDraft({ client: api, path, headers: onceOnly(), body: text === null ? {} : { text } })),
  );
  const drop = useInboxChange(() => ask(dropReplyDraft({ client: api, path })));
  return { approve, drop };
}

function Editor({
  text,
  onText,
  send,
  leave,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly send: () => void;
  readonly leave: () => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    send();
  };
  return (
    <Textarea
      ref={box}
      aria-label="The answer in your words"
      rows={8}
      maxLength={2000}
      value={text}
      onKeyDown={press}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

function Buttons({
  editing,
  busy,
  ready,
  send,
  edit,
  drop,
}: {
  readonly editing: boolean;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly send: () => void;
  readonly edit: () => void;
  readonly drop: () => void;
}) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <span className="hidden basis-full text-xs text-soft sm:inline">
        {editing ? 'Ctrl or ⌘ + Enter sends, Escape goes back' : 'A then S sends, A then E edits, A then D drops'}
      </span>
      <Button size="small" disabled={busy} onClick={drop}>
        <Trash2 aria-hidden /> Drop
      </Button>
      <Button size="small" disabled={busy} onClick={edit}>
        <Pencil aria-hidden /> {editing ? 'Back to the draft' : 'Edit'}
      </Button>
      <Button size="small" variant="primary" disabled={!ready} busy={busy} onClick={send}>
        <Check aria-hidden /> {editing ? 'Send' : 'Approve and send'}
      </Button>
    </div>
  );
}

/** The draft with what can be done about it; keyed by its id, because another draft is another text. */
function Draft({ conversation, draft }: { readonly conversation: ConversationView; readonly draft: ReplyDraft }) {
  const toast = useToast();
  const [edited, setEdited] = useState<string | null>(null);
  const { approve, drop } = useDecisions(conversation.id, draft.id);
  const busy = approve.isPending || drop.isPending;
  const ready = !busy && (edited === null || edited.trim() !== '');
  const send = (): void => {
    if (ready) approve.mutate(edited, { onSuccess: () => toast({ text: 'The answer is on its way.' }) });
  };
  const edit = (): void => setEdited((text) => (text === null ? draft.text : null));
  const dropIt = (): void => {
    if (busy) return;
    drop.mutate(undefined, { onSuccess: () => toast({ text: 'Dropped. The conversation is yours to answer.' }) });
  };
  useShortcut('a s', 'Approve the draft and send it', send);
  useShortcut('a e', 'Edit the draft', edit);
  useShortcut('a d', 'Drop the draft', dropIt);
  const titles = [...new Set(draft.sources.map(({ title }) => title))];
  return (
    <section
      aria-label="Draft of an answer"
      className="mx-4 mb-3 grid gap-2 rounded-xl border border-dashed border-line bg-info-wash p-3 text-sm text-ink"
    >
      <h3 className="text-xs font-medium text-info">
        The concierge would answer this; nothing is sent before you say so
      </h3>
      {edited === null ? (
        <p className="break-words whitespace-pre-wrap">{draft.text}</p>
      ) : (
        <Editor text={edited} onText={setEdited} send={send} leave={() => setEdited(null)} />
      )}
      <p className="text-xs text-soft">
        Written {formatInstant(draft.madeAt, OWN_ZONE)}
        {titles.length > 0 && ` · From: ${titles.join(', ')}`}
      </p>
      <FormProblem error={approve.error ?? drop.error} />
      <Buttons editing={edited !== null} busy={busy} ready={ready} send={send} edit={edit} drop={dropIt} />
    </section>
  );
}

/** What the concierge would answer to an e-mail, for whoever may answer hosts; nothing while no draft waits. */
export function EmailDraft({ conversation }: { readonly conversation: ConversationView }) {
  const mayReply = usePermission('conversation.reply');
  const { draft } = conversation;
  if (draft === null || !mayReply) return null;
  return <Draft key={draft.id} conversation={conversation} draft={draft} />;
}
