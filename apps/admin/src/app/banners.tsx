import { useSyncExternalStore } from 'react';
import { useSession } from '../session/session.ts';

function followOnline(tell: () => void): () => void {
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

/** What is so for every page: no connection, or nothing real behind it. */
export function Banners() {
  const { sandbox } = useSession();
  const online = useSyncExternalStore(followOnline, () => navigator.onLine);
  return (
    <section aria-label="Notices">
      <output>
        {!online && (
          <span className="block bg-bad-wash px-4 py-1.5 text-center text-sm text-bad">
            You are offline. What you see may be old; nothing you change is saved until you are back.
          </span>
        )}
      </output>
      {sandbox && (
        <p className="bg-warn-wash px-4 py-1 text-center text-xs text-warn">
          Sandbox: no real money moves and no message leaves this machine.
        </p>
      )}
    </section>
  );
}
