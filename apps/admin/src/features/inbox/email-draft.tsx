/** An answer the concierge has written to an e-mail: sent, put in other words, or dropped by a person. */
import { approveReplyDraft, dropReplyDraft } from '@myhibachi/api-client/calls';
import { useQueryClient } from '@tanstack/react-query';
import { Check, MessageSquareReply, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Textarea } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDraftWords, useWhatHappened, type DraftWords, type ReplyDraft } from './draft-words.ts';
import { conversationQuery, useInboxChange, type ConversationView } from './inbox-queries.ts';
import { proposeReply } from './proposed-reply.ts';
import type { Talk } from './use-talk.ts';

/** Said again before what was said last is forgotten (`use-talk.ts`). */
const TELL_EVERY_MS = 4_000;

interface Approval {
  readonly draftId: string;
  /** Null as it stands. */
  readonly text: string | null;
}

/** Sends and drops; words that were sent are kept no more, before anything else is shown. */
function useDecisions({ id }: ConversationView, words: DraftWords) {
  const queries = useQueryClient();
  // What was decided by somebody else meanwhile is shown at once.
  const onError = (): void => void queries.invalidateQueries({ queryKey: conversationQuery(id).queryKey });
  const approve = useInboxChange(async ({ draftId, text }: Approval) => {
    const path = { id, draftId };
    await ask(approveReplyDraft({ client: api, path, headers: onceOnly(), body: text === null ? {} : { text } }));
    if (text !== null) words.forget();
  });
  const drop = useInboxChange((draftId: string) => ask(dropReplyDraft({ client: api, path: { id, draftId } })));
  return { approve, drop, onError, busy: approve.isPending || drop.isPending, error: approve.error ?? drop.error };
}

type Decisions = ReturnType<typeof useDecisions>;

interface EditorProps {
  readonly words: DraftWords;
  readonly busy: boolean;
  readonly send: () => void;
  readonly tellEditing: () => void;
}

function Editor({ words, busy, send, tellEditing }: EditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const tell = useEffectEvent(() => {
    if (document.visibilityState === 'visible') tellEditing();
  });
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
    tell();
    const telling = setInterval(() => tell(), TELL_EVERY_MS);
    return () => clearInterval(telling);
  }, []);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') words.close();
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
      readOnly={busy}
      value={words.text}
      onKeyDown={press}
      onChange={(event) => words.write(event.target.value)}
    />
  );
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label="Draft of an answer"
      className="mx-4 mb-3 grid gap-2 rounded-xl border border-dashed border-line bg-info-wash p-3 text-sm text-ink"
    >
      <h3 className="text-xs font-medium text-info">{title}</h3>
      {children}
    </section>
  );
}

/** Their own words while they are not to be changed. */
function OwnWords({ text }: { readonly text: string }) {
  return (
    <figure className="grid gap-1">
      <figcaption className="text-xs font-medium text-soft">Your words</figcaption>
      <p className="rounded-lg border border-line bg-panel p-2 break-words whitespace-pre-wrap">{text}</p>
    </figure>
  );
}

function Discard({ words }: { readonly words: DraftWords }) {
  return (
    <Button size="small" onClick={words.forget}>
      <Trash2 aria-hidden /> Discard my words
    </Button>
  );
}

/** What was written on a draft that is gone: sent as an own answer, past everything that guards one, or thrown away. */
function Gone({ conversation, words, decisions }: PartProps) {
  const why = useWhatHappened(conversation, words.seenSeq);
  const answer = (): void => {
    proposeReply(conversation.id, words.text);
    words.forget();
  };
  return (
    <Frame title="What you wrote instead of the concierge’s draft">
      <Notice tone="warn">{why} Your words are kept, and nothing of them was sent.</Notice>
      <OwnWords text={words.text} />
      <FormProblem error={decisions.error} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <Discard words={words} />
        {conversation.status !== 'closed' && (
          <Button size="small" variant="primary" onClick={answer}>
            <MessageSquareReply aria-hidden /> Answer with my words
          </Button>
        )}
      </div>
    </Frame>
  );
}

/** The draft was written anew under somebody's hands: both stand there until they have read it. */
function Renewed({ draft, words }: DraftProps) {
  useShortcut('a e', 'Go on with your words', () => words.edit(draft));
  return (
    <Frame title="The concierge has written its draft anew; nothing is sent before you say so">
      <Notice tone="warn">The host has written since you began. Your words are kept, below the new draft.</Notice>
      <p className="break-words whitespace-pre-wrap">{draft.text}</p>
      <Basis draft={draft} />
      <OwnWords text={words.text} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <Discard words={words} />
        <Button size="small" variant="primary" onClick={() => words.edit(draft)}>
          <Pencil aria-hidden /> I have read it: go on with my words
        </Button>
      </div>
    </Frame>
  );
}

function Basis({ draft }: { readonly draft: ReplyDraft }) {
  const titles = [...new Set(draft.sources.map(({ title }) => title))];
  return (
    <p className="text-xs text-soft">
      Written {formatInstant(draft.madeAt, OWN_ZONE)}
      {titles.length > 0 && ` · From: ${titles.join(', ')}`}
    </p>
  );
}

interface ButtonProps {
  readonly editing: boolean;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly send: () => void;
  readonly edit: () => void;
  readonly drop: () => void;
}

function Buttons({ editing, busy, ready, send, edit, drop }: ButtonProps) {
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

interface PartProps {
  readonly conversation: ConversationView;
  readonly words: DraftWords;
  readonly decisions: Decisions;
  readonly talk: Talk;
}

type DraftProps = PartProps & { readonly draft: ReplyDraft };

/** Who has the draft in hand besides, so that nobody sends it under their fingers. */
function Editors({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Notice tone="warn">
      {names.join(' and ')} {names.length === 1 ? 'edits' : 'edit'} this draft right now.
    </Notice>
  );
}

/** The draft with what can be done about it. */
function Draft({ draft, words, decisions, talk }: DraftProps) {
  const toast = useToast();
  const { approve, drop, onError, busy, error } = decisions;
  const editing = words.stage === 'editing';
  const ready = !busy && (!editing || words.text.trim() !== '');
  const sent = (): void => toast({ text: 'The answer is on its way.' });
  const dropped = (): void => toast({ text: 'Dropped. The conversation is yours to answer.' });
  const send = (): void => {
    const approval = { draftId: draft.id, text: editing ? words.text : null };
    if (ready) approve.mutate(approval, { onSuccess: sent, onError });
  };
  const edit = (): void => (editing ? words.close() : words.edit(draft));
  const dropIt = (): void => {
    if (!busy) drop.mutate(draft.id, { onSuccess: dropped, onError });
  };
  useShortcut('a s', 'Approve the draft and send it', send);
  useShortcut('a e', 'Edit the draft', edit);
  useShortcut('a d', 'Drop the draft', dropIt);
  return (
    <Frame title="The concierge would answer this; nothing is sent before you say so">
      <Editors names={talk.editors} />
      {editing ? (
        <Editor words={words} busy={busy} send={send} tellEditing={talk.tellEditing} />
      ) : (
        <p className="break-words whitespace-pre-wrap">{draft.text}</p>
      )}
      <Basis draft={draft} />
      {!editing && words.own && <p className="text-xs text-soft">Your words are kept: Edit goes on with them.</p>}
      <FormProblem error={error} />
      <Buttons editing={editing} busy={busy} ready={ready} send={send} edit={edit} drop={dropIt} />
    </Frame>
  );
}

/**
 * What the concierge would answer to an e-mail, for whoever may answer hosts, and what they have written in its place;
 * nothing while there is neither.
 */
export function EmailDraft({ conversation, talk }: Pick<PartProps, 'conversation' | 'talk'>) {
  const mayReply = usePermission('conversation.reply');
  const words = useDraftWords(conversation);
  const decisions = useDecisions(conversation, words);
  const { draft } = conversation;
  const all = { conversation, words, decisions, talk };
  if (!mayReply || words.stage === 'nothing') return null;
  if (draft === null) return decisions.approve.isPending ? null : <Gone {...all} />;
  return words.stage === 'renewed' ? <Renewed {...all} draft={draft} /> : <Draft {...all} draft={draft} />;
}
