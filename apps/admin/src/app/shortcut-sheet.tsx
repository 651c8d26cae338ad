import { Dialog } from '../ui/dialog.tsx';
import { KeyHint } from '../ui/copy-button.tsx';
import { useShortcuts } from './shortcuts.tsx';

const ON_LISTS = [
  { keys: 'j', label: 'Next row' },
  { keys: 'k', label: 'Row before' },
  { keys: 'Enter', label: 'Open the row' },
  { keys: 'x', label: 'Choose the row' },
];

/** Every key that does something on this page. */
export function ShortcutSheet({ open, onOpen }: { readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  const rows = [...useShortcuts(), ...ON_LISTS];
  const once = [...new Map(rows.map((row) => [row.keys, row])).values()];
  return (
    <Dialog open={open} onOpen={onOpen} title="Keyboard shortcuts" place="side">
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2.5 text-sm">
        {once.map((row) => (
          <div key={row.keys} className="contents">
            <dt>{row.label}</dt>
            <dd>
              <KeyHint keys={row.keys.replace('mod+', 'Ctrl/⌘ ').replace(/ (\w)$/, ' $1')} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
