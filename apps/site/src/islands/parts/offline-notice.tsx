import { useEffect, useState } from 'preact/hooks';

/** Says when the connection is gone, before the host finds out by pressing a button. */
export function OfflineNotice() {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const read = () => setOnline(navigator.onLine);
    read();
    addEventListener('online', read);
    addEventListener('offline', read);
    return () => {
      removeEventListener('online', read);
      removeEventListener('offline', read);
    };
  }, []);
  return (
    <div aria-live="polite">
      {!online && (
        <p class="notice mb-4">
          You are offline. What you typed is kept in this tab; prices and dates come back with the connection.
        </p>
      )}
    </div>
  );
}
