/** Asked once, when a conversation is over: how it was, in one press, with a sentence if they like. */
import type { ChatState } from '@myhibachi/contracts';
import { useEffect, useState } from 'preact/hooks';
import { isToBeRated, sendRating } from '../../api/chat-rating.ts';
import { CHAT_RATING_WORDS } from '../../logic/chat-rating-words.ts';
import type { ChatLanguage } from '../../logic/chat-words.ts';

const SCORES = [1, 2, 3, 4, 5] as const;
const MOST = 500;

type Stage = 'none' | 'asked' | 'sending' | 'done';

/** Asks only where the server says that nobody has answered yet. */
function useStage(state: ChatState | null) {
  const [stage, setStage] = useState<Stage>('none');
  const closed = state?.status === 'closed' ? state.conversationId : null;
  useEffect(() => {
    setStage('none');
    if (closed === null) return;
    let gone = false;
    void isToBeRated(closed).then((outcome) => {
      if (!gone && outcome.ok && outcome.value.open) setStage('asked');
    });
    return () => {
      gone = true;
    };
  }, [closed]);
  return { stage, setStage, closed };
}

interface Props {
  readonly state: ChatState | null;
  readonly language: ChatLanguage;
}

export function ChatRating({ state, language }: Props) {
  const { stage, setStage, closed } = useStage(state);
  const [score, setScore] = useState<number | null>(null);
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const words = CHAT_RATING_WORDS[language];
  if (stage === 'none' || closed === null) return null;
  if (stage === 'done') return <output class="chat-event">{words.thanks}</output>;
  const send = async (given: number | null) => {
    setStage('sending');
    const said = text.trim();
    const rating = { conversationId: closed, score: given, ...(said === '' ? {} : { words: said }) };
    const outcome = await sendRating(rating);
    const known = !outcome.ok && outcome.failure.kind === 'problem' && outcome.failure.problem.code === 'already_done';
    setFailed(!outcome.ok && !known);
    setStage(outcome.ok || known ? 'done' : 'asked');
  };
  return (
    <form
      class="chat-rating"
      onSubmit={(event) => {
        event.preventDefault();
        if (score !== null) void send(score);
      }}
    >
      <fieldset class="chat-actions">
        <legend>{words.question}</legend>
        {SCORES.map((one) => (
          <button
            key={one}
            class="button button-quiet chat-action"
            type="button"
            aria-pressed={score === one}
            aria-label={words.score(one)}
            onClick={() => setScore(one)}
          >
            {one}
          </button>
        ))}
      </fieldset>
      {score !== null && (
        <>
          <label class="sr-only" for="chat-rating-words">
            {words.words}
          </label>
          <input
            class="input"
            id="chat-rating-words"
            maxLength={MOST}
            placeholder={words.words}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </>
      )}
      {failed && <p class="field-error">{words.problem}</p>}
      <div class="chat-actions">
        {score !== null && (
          <button class="button chat-action" type="submit" disabled={stage === 'sending'}>
            {words.send}
          </button>
        )}
        <button class="link-button" type="button" disabled={stage === 'sending'} onClick={() => void send(null)}>
          {words.decline}
        </button>
      </div>
    </form>
  );
}
