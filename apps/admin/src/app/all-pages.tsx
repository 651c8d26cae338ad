import { Dialog } from '../ui/dialog.tsx';
import { Groups } from './navigation-links.tsx';

export function AllPages({ onOpen }: { readonly onOpen: (open: boolean) => void }) {
  return (
    <Dialog open onOpen={onOpen} title="All pages" place="side">
      <Groups onGo={() => onOpen(false)} />
    </Dialog>
  );
}
