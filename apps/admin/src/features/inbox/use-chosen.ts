/** Which conversations of the list are chosen: by box, with Shift from the last one to this, and by key. */
import { useEffect, useRef, useState } from 'react';
import { useShortcut } from '../../app/shortcuts.tsx';

const MOST = 100;

export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

/** Whether Shift is held while something is pressed, which a box does not tell. */
function useShift() {
  const held = useRef(false);
  useEffect(() => {
    const note = (event: MouseEvent | KeyboardEvent): void => void (held.current = event.shiftKey);
    const events = ['pointerdown', 'keydown', 'keyup'] as const;
    for (const name of events) document.addEventListener(name, note, { capture: true });
    return () => {
      for (const name of events) document.removeEventListener(name, note, { capture: true });
    };
  }, []);
  return held;
}

function between(order: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [order.indexOf(one), order.indexOf(other)];
  return from === -1 || to === -1 ? [other] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** The row that has the focus, or the conversation that is open. */
function rowInHand(open: string | undefined): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-conversation]');
  return focused?.dataset['conversation'] ?? open;
}

/** `order` is the list as it stands, `open` the conversation beside it. What has left the list is chosen no more. */
export function useChosen(order: readonly string[], open: string | undefined): Chosen {
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const shift = useShift();
  const ids = new Set(order.filter((id) => all.has(id)));

  const choose = (id: string, range: boolean): void => {
    const next = new Set(ids);
    if (range && last.current !== null) for (const each of between(order, last.current, id)) next.add(each);
    else if (!next.delete(id)) next.add(id);
    last.current = id;
    setAll(new Set([...next].slice(0, MOST)));
  };
  const byKey = (range: boolean): void => {
    const id = rowInHand(open);
    if (id !== undefined && order.includes(id)) choose(id, range);
  };
  useShortcut('x', 'Choose the conversation', () => byKey(false));
  useShortcut('X', 'Choose everything up to the conversation', () => byKey(true));
  return { ids, toggle: (id) => choose(id, shift.current), clear: () => setAll(new Set()) };
}
