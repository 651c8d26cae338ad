import { SlidersHorizontal } from 'lucide-react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

const NARROW = matchMedia('(max-width: 639px)');

function followWidth(tell: () => void): () => void {
  NARROW.addEventListener('change', tell);
  return () => NARROW.removeEventListener('change', tell);
}

interface Props {
  /** How many filters are in force. */
  readonly active: number;
  /** The fields; `shut` is called when what they say is sent. */
  readonly children: (shut: () => void) => ReactNode;
}

/** Filters as they stand on a wide screen; on a phone a button, so that the list itself begins within the first screen. */
export function FilterFold({ active, children }: Props) {
  const narrow = useSyncExternalStore(followWidth, () => NARROW.matches);
  const [open, setOpen] = useState(false);
  const shut = (): void => setOpen(false);
  if (!narrow) return children(shut);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden /> Filters{active > 0 && ` (${active})`}
      </Button>
      <Dialog open={open} onOpen={setOpen} title="Filters" place="side">
        {children(shut)}
      </Dialog>
    </>
  );
}
