import { useEffect, useRef } from 'react';
import { useSession } from '../session/session.ts';
import { useOnline } from './use-online.ts';

/** What sticks below it makes room by this; nothing while there is a connection. */
const HEIGHT = '--offline-height';

/** Stays in sight however far the page is scrolled, above dialogs' shade too: what is typed now is not saved. */
export function OfflineBanner() {
  const online = useOnline();
  const banner = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const { current } = banner;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    const measure = new ResizeObserver(() => style.setProperty(HEIGHT, `${current.offsetHeight}px`));
    measure.observe(current);
    return () => {
      measure.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, []);
  return (
    <output ref={banner} className="sticky top-0 z-[45] block">
      {!online && (
        <span className="block bg-bad-wash px-4 py-1.5 text-center text-sm text-bad">
          You are offline. What you see may be old; nothing you change is saved until you are back.
        </span>
      )}
    </output>
  );
}

/** What is so for every page: nothing real is behind it. */
export function SandboxBanner() {
  const { sandbox } = useSession();
  if (!sandbox) return null;
  return (
    <section aria-label="Notices">
      <p className="bg-warn-wash px-4 py-1 text-center text-xs text-warn">
        Sandbox: no real money moves and no message leaves this machine.
      </p>
    </section>
  );
}
