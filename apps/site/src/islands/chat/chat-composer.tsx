import { useEffect, useState } from 'preact/hooks';
import { sessionStore } from '../../logic/saved-form.ts';
import type { ChatWords } from '../../logic/chat-words.ts';

const MOST = 2_000;
const SAY_WHEN_LEFT = 200;
const DRAFT_KEY = 'mh-chat-draft';

interface Props {
  readonly words: ChatWords;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
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

export function ChatComposer({ words, draft, onDraft, onSay, onPerson }: Props) {
  const text = draft.trim();
  const left = MOST - text.length;
  const send = () => {
    if (text === '' || left < 0) return;
    onSay(text);
    onDraft('');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class="chat-composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
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
      />
      <Limit left={left} words={words} />
      <div class="chat-foot">
        <button class="link-button" type="button" onClick={onPerson}>
          {words.person}
        </button>
        <button class="button" type="submit" aria-disabled={text === '' || left < 0}>
          {words.send}
        </button>
      </div>
    </form>
  );
}
