/** The keys of the approvals: they work from the open page, and inside the list the arrows do as well. */
import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { useShortcut } from '../../app/shortcuts.tsx';

export type Verb = 'approve' | 'reject' | 'withdraw';

const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The changes somebody can decide about, and which of them has the focus; -1 for none. */
function rowsIn(list: HTMLElement | null): { readonly rows: readonly HTMLElement[]; readonly at: number } {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]:has([data-verb])') ?? [])];
  return { rows, at: rows.findIndex((row) => row.contains(document.activeElement)) };
}

/** j and k walk from change to change, wherever the focus is when the first of them is pressed. */
function walk(list: HTMLElement | null, by: number): void {
  const { rows, at } = rowsIn(list);
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  next?.querySelector<HTMLElement>('[data-verb]')?.focus();
}

/** a, r and w press the button of the change that has the focus, else of the first that has it; its dialog asks. */
function pressVerb(list: HTMLElement | null, verb: Verb): void {
  const { rows, at } = rowsIn(list);
  const within = at === -1 ? list : rows[at];
  within?.querySelector<HTMLElement>(`[data-verb="${verb}"]`)?.click();
}

/** Puts the keys to work for as long as the list is there; the answer goes on the list. */
export function useListKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useShortcut('j', 'Next change', () => walk(list.current, 1));
  useShortcut('k', 'Change before', () => walk(list.current, -1));
  useShortcut('a', 'Approve the change', () => pressVerb(list.current, 'approve'));
  useShortcut('r', 'Reject the change', () => pressVerb(list.current, 'reject'));
  useShortcut('w', 'Withdraw your change', () => pressVerb(list.current, 'withdraw'));
  return list;
}

/** The arrows do as j and k inside the list; elsewhere they scroll the page. */
export function pressArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = ARROWS[event.key];
  if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  walk(event.currentTarget, step);
}
