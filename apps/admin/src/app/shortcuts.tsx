/** Keys that do something wherever the focus is, except while somebody types. `?` shows them all. */
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

export interface Shortcut {
  /** One key, or two one after the other: `?`, `g b`. `mod+k` is ⌘ or Ctrl. */
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
  /** A key of the frame gives way to the page's own, whichever of the two came first. */
  readonly ofFrame?: boolean;
}

interface Registry {
  readonly add: (shortcut: Shortcut) => () => void;
  readonly list: readonly Shortcut[];
}

const ShortcutContext = createContext<Registry>({ add: () => () => undefined, list: [] });
const SEQUENCE_MS = 1_200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"], [role="menu"]') !== null)
  );
}

function nameOf(event: KeyboardEvent): string {
  return event.metaKey || event.ctrlKey ? `mod+${event.key.toLowerCase()}` : event.key;
}

export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const [list, setList] = useState<readonly Shortcut[]>([]);
  const current = useRef(list);
  useEffect(() => {
    current.current = list;
  }, [list]);

  const add = useCallback((shortcut: Shortcut) => {
    setList((before) => (shortcut.ofFrame === true ? [shortcut, ...before] : [...before, shortcut]));
    return () => setList((before) => before.filter((other) => other !== shortcut));
  }, []);

  useEffect(() => {
    let first = '';
    let firstAt = 0;
    const press = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      const plain = !name.startsWith('mod+');
      if (event.altKey || event.defaultPrevented || (plain && isTyping(event.target))) return;
      // Inside a dialog the page behind it does nothing.
      if (plain && document.querySelector('[role="dialog"]') !== null) return;
      const sequence = Date.now() - firstAt < SEQUENCE_MS ? `${first} ${name}` : '';
      // The one registered last is the innermost page's.
      const found =
        current.current.findLast(({ keys }) => keys === sequence) ??
        current.current.findLast(({ keys }) => keys === name);
      first = name;
      firstAt = Date.now();
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  const registry = useMemo(() => ({ add, list }), [add, list]);
  return <ShortcutContext value={registry}>{children}</ShortcutContext>;
}

/** Registers a shortcut for as long as the component is there. */
export function useShortcut(keys: string, label: string, run: () => void, ofFrame = false): void {
  const { add } = use(ShortcutContext);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => add({ keys, label, run: () => latest.current(), ofFrame }), [add, keys, label, ofFrame]);
}

export function useShortcuts(): readonly Shortcut[] {
  return use(ShortcutContext).list;
}
