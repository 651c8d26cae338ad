import { useEffect, useState } from 'preact/hooks';
import type { ChatPanel } from './chat-panel.tsx';

interface Props {
  /** Where the button stands on a phone: over the page, or in it where something at the foot must not be covered. */
  readonly place: 'over' | 'within';
}

function knowsConversation(): boolean {
  try {
    return localStorage.getItem('mh-chat') !== null;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** The way into the chat. The chat itself is fetched when it is first wanted, or when there is a conversation. */
export function ChatLauncher({ place }: Props) {
  const [Panel, setPanel] = useState<typeof ChatPanel | null>(null);
  const [open, setOpen] = useState(false);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [unread, setUnread] = useState(0);
  const load = () => {
    import('./chat-panel.tsx').then(
      (loaded) => {
        setFailed(false);
        setPanel(() => loaded.ChatPanel);
      },
      () => setFailed(true),
    );
  };
  useEffect(() => {
    setReady(true);
    if (knowsConversation()) load();
  }, []);
  const press = () => {
    setOpen(true);
    if (Panel === null) load();
  };
  return (
    <aside class="chat-corner" data-place={place} aria-label="Chat">
      <button class="chat-launcher" type="button" disabled={!ready} aria-haspopup="dialog" onClick={press}>
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
          <path d="M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z" stroke-linejoin="round" />
          <path d="M8 9.5h8M8 12.7h5" stroke-linecap="round" />
        </svg>
        <span>Chat with us</span>
        {unread > 0 && (
          <strong class="chat-unread">
            {unread}
            <span class="sr-only"> unread</span>
          </strong>
        )}
      </button>
      <p class="chat-failed" aria-live="polite">
        {failed && open && Panel === null && 'The chat did not load. Please check the connection and press again.'}
      </p>
      {Panel && <Panel open={open} onClose={() => setOpen(false)} onUnread={setUnread} />}
    </aside>
  );
}
