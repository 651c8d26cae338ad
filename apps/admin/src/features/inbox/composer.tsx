/** Answers and notes: what is typed is kept for its conversation until it is sent. */
import { addConversationNote, replyToConversation } from '@myhibachi/api-client/calls';
import { useRef, useState, type KeyboardEvent } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { useKeptDraft } from '../../session/kept-draft.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Textarea } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useInboxChange, type ConversationView } from './inbox-queries.ts';

const EMPTY = { text: '' };
type Kind = 'reply' | 'note';

function colleagueOf({ owner }: ConversationView, me: string): string | null {
  return owner.kind === 'staff' && owner.staff !== null && owner.staff.id !== me ? owner.staff.name : null;
}

function useSending(conversation: ConversationView, takeOver: boolean) {
  const path = { id: conversation.id };
  return useInboxChange(({ kind, text, clientKey }: { kind: Kind; text: string; clientKey: string }) =>
    kind === 'note'
      ? ask(addConversationNote({ client: api, path, body: { text, clientKey } }))
      : ask(replyToConversation({ client: api, path, body: { text, clientKey, takeOver } })),
  );
}

function HowItWorks({
  conversation,
  colleague,
}: {
  readonly conversation: ConversationView;
  colleague: string | null;
}) {
  if (colleague !== null)
    return <Notice tone="warn">{colleague} answers this conversation. If you send, it becomes yours.</Notice>;
  if (conversation.owner.kind === 'concierge')
    return <p className="text-xs text-soft">The concierge answers. When you send, it falls silent and it is yours.</p>;
  return null;
}

export function Composer({ conversation }: { readonly conversation: ConversationView }) {
  const mayReply = usePermission('conversation.reply');
  const me = useSession().id;
  const { draft, change, startOver } = useKeptDraft(`conversation:${conversation.id}`, EMPTY);
  const [clientKey, setClientKey] = useState<string>(() => crypto.randomUUID());
  const box = useRef<HTMLTextAreaElement>(null);
  const colleague = colleagueOf(conversation, me);
  const sending = useSending(conversation, colleague !== null);
  useShortcut('r', 'Reply', () => box.current?.focus());
  const closed = conversation.status === 'closed';
  if (!mayReply) return null;
  const ready = draft.text.trim() !== '' && !sending.isPending;
  const send = (kind: Kind): void => {
    if (!ready || (closed && kind === 'reply')) return;
    sending.mutate(
      { kind, text: draft.text, clientKey },
      {
        onSuccess: () => {
          startOver();
          setClientKey(crypto.randomUUID());
        },
      },
    );
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    send('reply');
  };
  return (
    <div className="sticky bottom-16 grid gap-2 rounded-b-xl border-t border-line bg-panel p-3 lg:bottom-0">
      <HowItWorks conversation={conversation} colleague={colleague} />
      <Textarea
        ref={box}
        aria-label="Your answer or note"
        placeholder={closed ? 'A note for colleagues' : 'Your answer, or a note for colleagues'}
        maxLength={2000}
        value={draft.text}
        onKeyDown={press}
        onChange={(event) => {
          change({ text: event.target.value });
          // Other words are another message, whatever became of the last attempt.
          setClientKey(crypto.randomUUID());
        }}
      />
      <FormProblem error={sending.error} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span className="mr-auto hidden text-xs text-soft sm:inline">Ctrl or ⌘ + Enter sends</span>
        <Button disabled={!ready} onClick={() => send('note')}>
          Keep as a note
        </Button>
        {!closed && (
          <Button variant="primary" disabled={!ready} busy={sending.isPending} onClick={() => send('reply')}>
            {colleague === null ? 'Send' : 'Take over and send'}
          </Button>
        )}
      </div>
    </div>
  );
}
