/**
 * What somebody has typed and not sent yet, kept on this device through a reload or a look at another page: in the tab's
 * own storage, under the person's name, for half a day at most, and gone with the sign-out.
 */
import { useEffect, useRef, useState } from 'react';
import { useSession } from './session.ts';

const PLACE = 'draft:';
const KEPT_MS = 12 * 3_600_000;

function read<T extends object>(place: string, empty: T): T | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('typed' in kept)) return null;
    if (Date.now() - Number(kept.at) > KEPT_MS) return null;
    // Only what today's form knows: an older console may have kept other fields.
    const known = Object.entries(kept.typed as object).filter(([name]) => Object.hasOwn(empty, name));
    return { ...empty, ...Object.fromEntries(known) };
  } catch {
    // Storage is off, or holds what nobody can read: the form begins empty.
    return null;
  }
}

/** Removes the drafts of this tab; with `except`, all but those of this person. */
export function forgetDrafts(except?: string): void {
  for (const place of Object.keys(sessionStorage)) {
    const isOwn = except !== undefined && place.startsWith(`${PLACE}${except}:`);
    if (place.startsWith(PLACE) && !isOwn) sessionStorage.removeItem(place);
  }
}

export interface KeptDraft<T> {
  /** Where it is kept, for a form's `data-draft`. */
  readonly place: string;
  readonly draft: T;
  readonly change: (part: Partial<T>) => void;
  /** It was begun earlier and taken up again. */
  readonly takenUp: boolean;
  readonly startOver: () => void;
  /** It is sent: nothing is kept any more, whatever is still on the page. */
  readonly done: () => void;
}

function placeOf(person: string, name: string): string {
  return `${PLACE}${person}:${name}`;
}

/**
 * The drafts whose names begin with `under` that waited when this was drawn first, by the rest of their names: dialogs
 * begun before a reload or a new sign-in, for a page to open again.
 */
export function useWaitingDrafts(under: string): readonly string[] {
  const begin = placeOf(useSession().id, under);
  const [waiting] = useState(() =>
    Object.keys(sessionStorage)
      .filter((place) => place.startsWith(begin) && read(place, {}) !== null)
      .map((place) => place.slice(begin.length)),
  );
  return waiting;
}

/** The draft called `name` of whoever is signed in; `empty` stays the same object. */
export function useKeptDraft<T extends object>(name: string, empty: T): KeptDraft<T> {
  const place = placeOf(useSession().id, name);
  const [begun] = useState(() => read(place, empty));
  const [draft, setDraft] = useState(begun ?? empty);
  const [takenUp, setTakenUp] = useState(begun !== null);
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    if (draft === empty) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify({ at: Date.now(), typed: draft }));
  }, [draft, empty, place]);
  return {
    place,
    draft,
    takenUp,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    startOver: () => {
      setTakenUp(false);
      setDraft(empty);
    },
    done: () => {
      isDone.current = true;
      sessionStorage.removeItem(place);
    },
  };
}

export interface DialogDraft<T> extends KeptDraft<T> {
  /** However somebody closes the dialog, they mean its draft too. */
  readonly leave: () => void;
}

/**
 * What is typed into a dialog, kept until it is sent or closed; shown by `KeptForm`. `begin` is what it opens with. Never
 * for passwords, codes or keys: what is kept lies readable in the tab.
 */
export function useDialogDraft<T extends object>(
  name: string,
  begin: T | (() => T),
  close: () => void,
): DialogDraft<T> {
  const [empty] = useState(begin);
  const kept = useKeptDraft(name, empty);
  const leave = (): void => {
    kept.done();
    close();
  };
  return { ...kept, leave };
}
