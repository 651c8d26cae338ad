/** Nobody who works by keyboard starts a page over because what they pressed is gone. */
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
/** A dialog that closes gives the focus back by itself in this time. */
const WAIT_MS = 60;

/** To this element; to the page's heading when it is gone. */
export function focusOrHeading(target: Element | null): void {
  const there = target instanceof HTMLElement && target.isConnected && target !== document.body;
  const place = there ? target : document.querySelector<HTMLElement>('[data-page-title]');
  place?.focus({ preventScroll: !there });
}

/** Sends the focus to the page's heading whenever what had it is taken away. Answers how to stop. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rescue = (): void => {
    timer = undefined;
    const lost = document.activeElement === document.body && last !== null && !last.isConnected;
    if (!lost || document.querySelector(OVERLAYS) !== null) return;
    last = null;
    focusOrHeading(null);
  };
  const watch = new MutationObserver(() => {
    if (last !== null && !last.isConnected) timer ??= setTimeout(rescue, WAIT_MS);
  });
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  return () => {
    watch.disconnect();
    clearTimeout(timer);
    document.removeEventListener('focusin', remember);
  };
}
