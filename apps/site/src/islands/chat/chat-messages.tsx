import type { ChatAction, ChatMessage } from '@myhibachi/contracts';
import type { Queued } from '../../logic/chat-queue.ts';
import { type ChatView, seenSeq } from '../../logic/chat-thread.ts';
import { MessageFiles } from './chat-files.tsx';
import { type ChatLanguage, type ChatWords, leadTo, sayWorking } from '../../logic/chat-words.ts';

export interface Speaking {
  readonly words: ChatWords;
  readonly language: ChatLanguage;
  readonly onSay: (text: string) => void;
}

function sayWhen(at: string, language: ChatLanguage): string {
  const when = new Date(at);
  const today = when.toDateString() === new Date().toDateString();
  const day = today ? {} : ({ month: 'short', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { ...day, hour: 'numeric', minute: '2-digit' }).format(when);
}

function Action({ action, onSay }: { readonly action: ChatAction; readonly onSay: ((text: string) => void) | null }) {
  if (action.kind === 'reply') {
    return onSay === null ? null : (
      <button class="button button-quiet chat-action" type="button" onClick={() => onSay(action.text)}>
        {action.label}
      </button>
    );
  }
  const lead = leadTo(action.url, location.origin);
  if (lead === null) return null;
  const away = lead.own ? {} : ({ target: '_blank', rel: 'noopener noreferrer' } as const);
  return (
    <a class="button chat-action" href={lead.href} {...away}>
      {action.label}
    </a>
  );
}

function Sources({ message, words }: { readonly message: ChatMessage; readonly words: ChatWords }) {
  if (message.sources.length === 0) return null;
  const unique = new Map(message.sources.map((source) => [source.title, source]));
  return (
    <ul class="chat-sources" aria-label={words.sources}>
      {[...unique.values()].map(({ title, url }) => {
        const lead = url === undefined ? null : leadTo(url, location.origin);
        return (
          <li class="tag" key={title}>
            {lead === null ? title : <a href={lead.href}>{title}</a>}
          </li>
        );
      })}
    </ul>
  );
}

interface SaidProps extends Speaking {
  readonly message: ChatMessage;
  readonly last: boolean;
  readonly seen: boolean;
}

function Said({ message, last, seen, words, language, onSay }: SaidProps) {
  const { author, text, actions, at } = message;
  const when = <time dateTime={at}>{sayWhen(at, language)}</time>;
  if (author === 'system') {
    return (
      <li class="chat-event">
        {text} {when}
      </li>
    );
  }
  const names = { host: words.you, concierge: words.concierge, staff: message.name ?? words.team };
  return (
    <li class="chat-said" data-author={author}>
      <p class="chat-who">
        <strong>{names[author]}</strong> {when}
      </p>
      {text !== '' && <p class="chat-text">{text}</p>}
      <MessageFiles files={message.attachments} language={language} />
      <Sources message={message} words={words} />
      {actions.length > 0 && (
        <div class="chat-actions">
          {actions.map((action) => (
            <Action key={action.label} action={action} onSay={last ? onSay : null} />
          ))}
        </div>
      )}
      {seen && <p class="chat-seen">{words.seen}</p>}
    </li>
  );
}

interface WaitingProps {
  readonly item: Queued;
  readonly live: boolean;
  readonly words: ChatWords;
  readonly language: ChatLanguage;
  readonly onAgain: () => void;
  readonly onTakeBack: () => void;
}

function Waiting({ item, live, words, language, onAgain, onTakeBack }: WaitingProps) {
  return (
    <li class="chat-said" data-author="host" data-waiting>
      <p class="chat-who">
        <strong>{words.you}</strong>
      </p>
      {item.text !== '' && <p class="chat-text">{item.text}</p>}
      <MessageFiles files={item.files} language={language} />
      {item.problem === null ? (
        <p class="chat-seen">{live ? words.sending : words.waiting}</p>
      ) : (
        <div class="chat-actions">
          <p class="field-error">{item.problem}</p>
          <button class="link-button" type="button" onClick={onAgain}>
            {words.again}
          </button>
          <button class="link-button" type="button" onClick={onTakeBack}>
            {words.takeBack}
          </button>
        </div>
      )}
    </li>
  );
}

interface Props extends Speaking {
  readonly view: ChatView;
  readonly onEarlier: () => void;
  readonly onAgain: (key: string) => void;
  readonly onTakeBack: (key: string) => void;
}

/** Everything said, the newest at the foot, where the view stays by itself. */
export function ChatMessages({ view, onEarlier, onAgain, onTakeBack, ...speaking }: Props) {
  const { words, language } = speaking;
  const { thread, queued, link, busy } = view;
  const lastSeq = thread.messages.at(-1)?.seq;
  const seen = seenSeq(thread);
  const live = link === 'live' || link === 'idle' || link === 'polling';
  return (
    <ol class="chat-list">
      {thread.more && (
        <li class="chat-event">
          <button class="link-button" type="button" onClick={onEarlier}>
            {words.earlier}
          </button>
          {view.problem !== null && <p class="field-error">{view.problem}</p>}
        </li>
      )}
      {thread.messages.map((message) => (
        <Said
          key={message.seq}
          message={message}
          last={message.seq === lastSeq && queued.length === 0}
          seen={message.seq === seen}
          {...speaking}
        />
      ))}
      {queued.map((item) => (
        <Waiting
          key={item.key}
          item={item}
          live={live}
          words={words}
          language={language}
          onAgain={() => onAgain(item.key)}
          onTakeBack={() => onTakeBack(item.key)}
        />
      ))}
      {busy && (
        <li class="chat-event chat-busy">
          <span aria-hidden="true" class="chat-dots" /> {sayWorking(language, busy.what)}
        </li>
      )}
    </ol>
  );
}
