import { useEffect, useRef, useState } from 'preact/hooks';
import { CHAT_FILE_WORDS } from '../../logic/chat-file-words.ts';
import type { ChatFiles } from '../../logic/chat-files.ts';
import { sessionStore } from '../../logic/saved-form.ts';
import type { ChatLanguage, ChatWords } from '../../logic/chat-words.ts';
import { ChosenFiles } from './chat-files.tsx';

const MOST = 2_000;
const SAY_WHEN_LEFT = 200;
const DRAFT_KEY = 'mh-chat-draft';
/** What a dialog for files offers; what a file is, the server finds out. */
const OFFERED = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

interface Props {
  readonly words: ChatWords;
  readonly language: ChatLanguage;
  readonly draft: string;
  readonly files: ChatFiles<File>;
  readonly onDraft: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSay: (text: string) => void;
  readonly onPerson: () => void;
}

/** What is being written survives a reload of the tab. */
export function useDraft(): readonly [string, (text: string) => void] {
  const [draft, setDraft] = useState('');
  useEffect(() => setDraft(sessionStore().getItem(DRAFT_KEY) ?? ''), []);
  const change = (text: string) => {
    setDraft(text);
    sessionStore().setItem(DRAFT_KEY, text);
  };
  return [draft, change];
}

function Limit({ left, words }: { readonly left: number; readonly words: ChatWords }) {
  if (left > SAY_WHEN_LEFT) return null;
  return (
    <p class={left < 0 ? 'field-error' : 'field-hint'} id="chat-limit">
      {left < 0 ? words.tooLong(-left) : words.left(left)}
    </p>
  );
}

/** A button that is pressed by keyboard as well, in place of the browser's own field. */
function AttachButton({ label, onFiles }: { readonly label: string; readonly onFiles: Props['onFiles'] }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={OFFERED}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <button class="chat-attach" type="button" aria-label={label} title={label} onClick={() => field.current?.click()}>
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
          <path
            d="M19 11.5l-7.2 7.2a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.3 7.3a1.5 1.5 0 0 1-2.1-2.1l6.6-6.6"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      </button>
    </>
  );
}

export function ChatComposer({ words, language, draft, files, onDraft, onFiles, onSay, onPerson }: Props) {
  const text = draft.trim();
  const left = MOST - text.length;
  const nothing = text === '' && files.ready.length === 0;
  const send = () => {
    if (nothing || left < 0 || files.busy) return;
    onSay(text);
    onDraft('');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0) return;
    event.preventDefault();
    onFiles(pasted);
  };
  return (
    <form
      class="chat-composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ChosenFiles
        items={files.items}
        language={language}
        onRemove={(key) => files.remove(key)}
        onAgain={(key) => files.again(key)}
      />
      <label class="sr-only" for="chat-text">
        {words.label}
      </label>
      <textarea
        id="chat-text"
        class="input"
        rows={2}
        autofocus
        placeholder={words.label}
        value={draft}
        aria-invalid={left < 0}
        aria-describedby={left <= SAY_WHEN_LEFT ? 'chat-limit' : undefined}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={onKey}
        onPaste={onPaste}
      />
      <Limit left={left} words={words} />
      <div class="chat-foot">
        <AttachButton label={CHAT_FILE_WORDS[language].attach} onFiles={onFiles} />
        <button class="link-button" type="button" onClick={onPerson}>
          {words.person}
        </button>
        <button class="button" type="submit" aria-disabled={nothing || left < 0 || files.busy}>
          {files.busy ? CHAT_FILE_WORDS[language].wait : words.send}
        </button>
      </div>
    </form>
  );
}
