import { useState } from 'react';

export type Shown = Readonly<Record<string, boolean>>;

const PLACE = 'columns:';

function readShown(name: string): Shown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE + name) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Shown) : {};
  } catch {
    // Storage is off, or holds what an older console wrote: every column is shown.
    return {};
  }
}

/** Which columns this person wants to see, remembered in this browser under the list's name. */
export function useShownColumns(name: string | undefined): readonly [Shown, (shown: Shown) => void] {
  const [shown, setShown] = useState<Shown>(() => (name === undefined ? {} : readShown(name)));
  const keep = (next: Shown): void => {
    setShown(next);
    if (name !== undefined) localStorage.setItem(PLACE + name, JSON.stringify(next));
  };
  return [shown, keep];
}
