/** Answers and notes: what is typed is kept for its conversation until it is sent, and never sent over unread words. */
import { addConversationNote, replyToConversation } from '@myhibachi/api-client/calls';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { useKeptDraft } from '../../session/kept-draft.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { AttachButton, ChosenFiles } from './answer-files.tsx';
import { ComposerBox, MOST_TYPED, backToList } from './composer-box.tsx';
import { conversationQuery, useInboxChange, whoIs, type ConversationView } from './inbox-queries.ts';
import { useProposedReply } from './proposed-reply.ts';
import { useAnswerFiles } from './use-answer-files.ts';
import type { Talk } from './use-talk.ts';

const ComposerTools = lazyPart(() => import('./composer-tools.tsx'), 'ComposerTools');

/** `seenSeq`: the last entry that stood there when the words were begun. */
const EMPTY = { text: '', seenSeq: 0 };
type Kind = 'reply' | 'note';

function colleagueOf({ owner }: ConversationView, me: string): string | null {
  return owner.kind === 'staff' && owner.staff !== null && owner.staff.id !== me ? owner.staff.name : null;
}

/** Who else has said something since the words were begun; null while nobody has. */
function spokeSince(conversation: ConversationView, seenSeq: number, me: string): string | null {
  const newest = conversation.messages.findLast(
    ({ seq, kind, staffId }) => seq > seenSeq && kind === 'message' && staffId !== me,
  );
  if (newest === undefined) return null;
  if (newest.author === 'host') return whoIs(conversation);
  return newest.author === 'concierge' ? 'The concierge' : (newest.name ?? 'A colleague');
}

interface Sending {
  readonly kind: Kind;
  readonly text: string;
  readonly clientKey: string;
  readonly seenSeq: number;
  readonly attachments: readonly string[];
}

function useSending(conversation: ConversationView, takeOver: boolean) {
  const path = { id: conversation.id };
  return useInboxChange(({ kind, text, clientKey, seenSeq, attachments }: Sending) => {
    if (kind === 'note') return ask(addConversationNote({ client: api, path, body: { text, clientKey } }));
    const said = text.trim() === '' ? {} : { text };
    const files = attachments.length === 0 ? {} : { attachments: [...attachments] };
    return ask(replyToConversation({ client: api, path, body: { ...said, ...files, clientKey, seenSeq, takeOver } }));
  });
}

/** A no in force counts also where they wrote first; the server refuses what would never leave. */
function mayBeAnswered({ channel, person }: ConversationView): boolean {
  const word = person.consents.find((one) => one.channel === channel && one.purpose === 'transactional');
  return word === undefined || word.answers;
}

function HowItWorks({
  conversation,
  colleague,
}: {
  readonly conversation: ConversationView;
  colleague: string | null;
}) {
  if (!mayBeAnswered(conversation))
    return (
      <Notice tone="warn">
        {conversation.channel === 'sms'
          ? 'They said STOP: no text goes to this number.'
          : 'They want no e-mail from us.'}{' '}
        Please reach them another way.
      </Notice>
    );
  if (colleague !== null)
    return <Notice tone="warn">{colleague} answers this conversation. If you send, it becomes yours.</Notice>;
  if (conversation.owner.kind === 'concierge')
    return <p className="text-xs text-soft">The concierge answers. When you send, it falls silent and it is yours.</p>;
  return null;
}

/** Somebody spoke while this was being written: it goes only once that was read. */
function Unseen({ who, seen }: { readonly who: string; readonly seen: () => void }) {
  return (
    <Notice tone="warn">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>{who} has written since you began. Please read it before you send.</span>
        <Button size="small" onClick={seen}>
          I have read it
        </Button>
      </div>
    </Notice>
  );
}

/** The words in the box, and everything that changes them. */
function useWords(conversation: ConversationView) {
  const { draft, change, startOver } = useKeptDraft(`conversation:${conversation.id}`, EMPTY);
  const [clientKey, setClientKey] = useState<string>(() => crypto.randomUUID());
  const box = useRef<HTMLTextAreaElement>(null);
  const begun = draft.text.trim() !== '';
  const latest = useRef(draft.text);
  useEffect(() => void (latest.current = draft.text), [draft.text]);
  const write = (text: string): void => {
    change({ text, seenSeq: begun ? draft.seenSeq : conversation.lastSeq });
    // Other words are another message, whatever became of the last attempt.
    setClientKey(crypto.randomUUID());
  };
  return {
    draft,
    clientKey,
    box,
    begun,
    write,
    /** Puts a ready-made answer where the writer is; the slash that asked for it goes. */
    insert: (text: string): void => {
      const at = box.current?.selectionStart ?? draft.text.length;
      const before = draft.text.slice(0, at).replace(/\/$/, '');
      write(`${before}${text}${draft.text.slice(at)}`.slice(0, MOST_TYPED));
      box.current?.focus();
    },
    propose: (text: string): void => {
      write((begun ? `${draft.text}\n\n${text}` : text).slice(0, MOST_TYPED));
      box.current?.focus();
    },
    seen: () => change({ seenSeq: conversation.lastSeq }),
    /** These words are sent. What was typed since then stays. */
    gone: (sent: string): void => {
      if (latest.current !== sent) return;
      startOver();
      setClientKey(crypto.randomUUID());
    },
  };
}

interface Props {
  readonly conversation: ConversationView;
  readonly talk: Talk;
}

/** Sends what is in the box, once, unless somebody has spoken since it was begun. */
function useComposing(conversation: ConversationView) {
  const me = useSession().id;
  const words = useWords(conversation);
  const { draft, begun } = words;
  const colleague = colleagueOf(conversation, me);
  const sending = useSending(conversation, colleague !== null);
  const queries = useQueryClient();
  const files = useAnswerFiles(conversation);
  const unseen = begun ? spokeSince(conversation, draft.seenSeq, me) : null;
  const ready = begun && !sending.isPending;
  // In a chat a picture needs no words.
  const sendable = (begun || (files.ids.length > 0 && conversation.channel === 'web_chat')) && !sending.isPending;
  const closed = conversation.status === 'closed';
  const send = (kind: Kind): void => {
    if (kind === 'note' ? !ready : !sendable || files.busy || closed || unseen !== null) return;
    const { text } = draft;
    const seenSeq = begun ? draft.seenSeq : conversation.lastSeq;
    sending.mutate(
      { kind, text, seenSeq, clientKey: words.clientKey, attachments: files.ids },
      {
        onSuccess: () => {
          words.gone(text);
          if (kind === 'reply') files.clear();
        },
        // What was refused for words nobody has shown us yet is read at once.
        onError: () => void queries.invalidateQueries({ queryKey: conversationQuery(conversation.id).queryKey }),
      },
    );
  };
  // What the server refused for being unread is said by the notice that lets it through.
  const stale = isApiProblem(sending.error) && sending.error.code === 'version_conflict';
  return {
    words,
    colleague,
    unseen,
    files,
    ready,
    sendable: sendable && !files.busy,
    closed,
    send,
    busy: sending.isPending,
    error: stale ? null : sending.error,
  };
}

/** Why there is nothing to answer with. */
function ReadsAlong() {
  return (
    <p className="rounded-b-xl border-t border-line px-4 py-3 text-sm text-soft">
      You can read along here. Your role does not answer hosts: support and admins do, and see who they are in full.
    </p>
  );
}

export function Composer({ conversation, talk }: Props) {
  const mayReply = usePermission('conversation.reply');
  const [picking, setPicking] = useState(false);
  const { words, files, colleague, unseen, ready, sendable, closed, send, busy, error } = useComposing(conversation);
  const { insert, propose, gone, seen, draft, box } = words;
  useProposedReply(conversation.id, propose);
  useShortcut('r', 'Reply; Escape goes back to the list', () => {
    if (mayReply) box.current?.focus();
  });
  if (!mayReply) return <ReadsAlong />;
  const tools = {
    conversation,
    text: draft.text,
    seenSeq: draft.seenSeq,
    insert,
    propose,
    files,
    promised: () => {
      gone(draft.text);
      files.clear();
    },
  };
  return (
    <div
      className={cn(
        'grid gap-2 rounded-b-xl border-t border-line bg-panel p-3',
        // It would cover the draft, which is what is worked on then.
        conversation.draft === null && 'sticky bottom-16 lg:bottom-0',
      )}
    >
      {unseen === null ? (
        <HowItWorks conversation={conversation} colleague={colleague} />
      ) : (
        <Unseen who={unseen} seen={seen} />
      )}
      <ChosenFiles files={files} />
      <ComposerBox
        box={box}
        text={draft.text}
        write={words.write}
        closed={closed}
        send={() => send('reply')}
        pick={() => setPicking(true)}
        attach={files.add}
        tellWriting={talk.tellWriting}
        leave={(from) => backToList(conversation.id, from)}
      />
      <FormProblem error={error} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <div className="mr-auto flex flex-wrap gap-1.5">
          {!closed && <AttachButton limits={conversation.files} add={files.add} />}
          <Suspense>{!closed && <ComposerTools {...tools} picking={picking} onPicking={setPicking} />}</Suspense>
        </div>
        <Button disabled={!ready} onClick={() => send('note')}>
          Keep as a note
        </Button>
        {!closed && (
          <Button
            variant="primary"
            title="Ctrl or ⌘ + Enter sends"
            disabled={!sendable || unseen !== null}
            busy={busy}
            onClick={() => send('reply')}
          >
            {colleague === null ? 'Send' : 'Take over and send'}
          </Button>
        )}
      </div>
    </div>
  );
}
