import { useEffect, useRef, useState } from 'preact/hooks';
import { CHAT_FILE_WORDS } from '../../logic/chat-file-words.ts';
import type { ChatView } from '../../logic/chat-thread.ts';
import {
  CHAT_WORDS,
  type ChatLanguage,
  type ChatWords,
  languageOf,
  pageOf,
  partOf,
  suggestionsFor,
} from '../../logic/chat-words.ts';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { ChatComposer, useDraft } from './chat-composer.tsx';
import { ChatMessages } from './chat-messages.tsx';
import { ChatRating } from './chat-rating.tsx';
import { useChat } from './use-chat.ts';
import { useChatFiles } from './use-chat-files.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onUnread: (count: number) => void;
}

/** What scrolls can be scrolled by keyboard too. */
const BY_KEYBOARD = { tabIndex: 0 } as const;

function statusIn(view: ChatView, words: ChatWords): string {
  if (view.link === 'offline') return words.offline;
  if (view.link === 'reconnecting') return words.reconnecting;
  if (!view.loaded) return words.loading;
  if (view.link === 'connecting') return words.connecting;
  return view.thread.state?.answeredBy === 'people' ? words.people : '';
}

interface SuggestionsProps {
  readonly language: ChatLanguage;
  readonly onSay: (text: string) => void;
}

function Suggestions({ language, onSay }: SuggestionsProps) {
  const words = CHAT_WORDS[language];
  return (
    <div class="chat-begin">
      <p>{words.welcome}</p>
      <ul class="chat-suggestions" aria-label={words.suggestions}>
        {suggestionsFor(partOf(location.pathname), language).map((question) => (
          <li key={question}>
            <button class="button button-quiet chat-action" type="button" onClick={() => onSay(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Modal while it is open, so that the focus stays in it; the browser gives it back to where it came from. */
function useDialog(open: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null || shown.open === open) return;
    if (open) shown.showModal();
    else shown.close();
  }, [open]);
  return dialog;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Files dropped anywhere on the chat go with the next message. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const events = {
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
  };
  return { over, events };
}

function Talk({ open, onClose, onUnread }: Props) {
  const [client, view] = useChat();
  const [draft, setDraft] = useDraft();
  const dialog = useDialog(open);
  const language = languageOf(view.thread.state?.language, navigator.language);
  const words = CHAT_WORDS[language];
  const files = useChatFiles(client);
  const say = (text: string) => client.say(text, pageOf(location.pathname));
  const attach = (chosen: readonly File[]) => files.add(chosen, view.thread.limits);
  const drop = useDrop(attach);
  const takeBack = (key: string) => {
    const taken = client.takeBack(key);
    setDraft(taken?.text ?? '');
    files.putBack(taken?.files ?? []);
  };
  useEffect(() => {
    if (open && document.visibilityState === 'visible') client.markRead();
    onUnread(open ? 0 : view.unread);
  }, [open, view, client, onUnread]);
  const write = (text: string) => {
    setDraft(text);
    if (text.trim() !== '') client.typing();
  };
  const begun = view.thread.messages.length + view.queued.length > 0;
  return (
    <dialog ref={dialog} class="chat" lang={language} aria-labelledby="chat-title" onClose={onClose} {...drop.events}>
      <header class="chat-head">
        <h2 class="display" id="chat-title">
          {words.title}
        </h2>
        <button class="chat-close" type="button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" stroke-linecap="round" />
          </svg>
        </button>
        <p class="chat-status" aria-live="polite">
          {statusIn(view, words)}
        </p>
      </header>
      <div class="chat-scroll" role="log" aria-label={words.history} {...BY_KEYBOARD}>
        {begun && (
          <div class="chat-talk">
            <ChatMessages
              view={view}
              words={words}
              language={language}
              onSay={say}
              onEarlier={() => void client.earlier()}
              onAgain={(key) => client.sayAgain(key)}
              onTakeBack={takeBack}
            />
            <ChatRating state={view.thread.state} language={language} />
          </div>
        )}
        {!begun && view.loaded && <Suggestions language={language} onSay={say} />}
      </div>
      {drop.over && <p class="chat-drop">{CHAT_FILE_WORDS[language].drop}</p>}
      <ChatComposer
        words={words}
        language={language}
        draft={draft}
        files={files}
        onDraft={write}
        onFiles={attach}
        onSay={(text) => client.say(text, pageOf(location.pathname), files.take())}
        onPerson={() => say(words.wish)}
      />
    </dialog>
  );
}

export function ChatPanel(props: Props) {
  return (
    <IslandBoundary island="chat">
      <Talk {...props} />
    </IslandBoundary>
  );
}
