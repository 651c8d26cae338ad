/** Where to go: a column on a desk, which folds to its icons, and a bar at the thumb on a phone. */
import { Link } from '@tanstack/react-router';
import { Flame, Menu as MenuIcon, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { cn } from '../ui/class-names.ts';
import { lazyPart } from './lazy-part.ts';
import { Groups } from './navigation-links.tsx';
import { useShortcut } from './shortcuts.tsx';
import { useCurrentEntry, useVisibleNavigation } from './use-visible-navigation.ts';

const AllPages = lazyPart(() => import('./all-pages.tsx'), 'AllPages');

const PLACE = 'sidebar';
const ON_PHONE = 4;

export function Sidebar() {
  const [folded, setFolded] = useState(() => localStorage.getItem(PLACE) === 'folded');
  const fold = (): void => {
    localStorage.setItem(PLACE, folded ? 'open' : 'folded');
    setFolded(!folded);
  };
  useShortcut('[', 'Fold or open the sidebar', fold);
  const Icon = folded ? PanelLeftOpen : PanelLeftClose;
  return (
    <aside
      className={cn(
        'sticky top-0 hidden h-dvh w-60 flex-col gap-4 overflow-y-auto border-r border-line bg-panel px-3 py-4 lg:flex',
        folded && 'w-16',
      )}
    >
      <Link
        to="/"
        aria-label="MyHibachi, start"
        className={cn('flex items-center gap-2 px-3 text-base font-semibold', folded && 'justify-center px-0')}
      >
        <Flame aria-hidden className="size-5 shrink-0 text-accent" />
        {!folded && 'MyHibachi'}
      </Link>
      <Groups folded={folded} />
      <Button
        variant="ghost"
        size={folded ? 'icon' : 'small'}
        aria-label={folded ? 'Open the sidebar' : 'Fold the sidebar'}
        className={cn('mt-auto text-faint', folded ? 'self-center' : 'self-start')}
        onClick={fold}
      >
        <Icon aria-hidden />
        {!folded && 'Fold'}
      </Button>
    </aside>
  );
}

const TAB =
  'flex min-w-0 flex-1 flex-col items-center gap-0.5 rounded-md px-1 py-1.5 text-[0.68rem] leading-tight text-soft [&_svg]:size-5';

/** The first pages of the person, and a way to all others. */
export function BottomBar() {
  const [open, setOpen] = useState(false);
  const { to: current } = useCurrentEntry();
  const first = useVisibleNavigation()
    .flatMap(({ entries }) => entries)
    .slice(0, ON_PHONE);
  return (
    <>
      <nav
        aria-label="Main pages"
        className="fixed inset-x-0 bottom-0 z-30 flex gap-1 border-t border-line bg-panel px-2 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] lg:hidden"
      >
        {first.map((entry) => (
          <Link
            key={entry.to}
            to={entry.to}
            className={TAB}
            activeOptions={{ exact: entry.to !== current }}
            activeProps={{ className: '!text-accent font-medium', 'aria-current': 'page' }}
          >
            <entry.icon aria-hidden />
            <span className="w-full truncate text-center">{entry.label}</span>
          </Link>
        ))}
        <button type="button" className={TAB} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <MenuIcon aria-hidden />
          All pages
        </button>
      </nav>
      <Suspense>{open && <AllPages onOpen={setOpen} />}</Suspense>
    </>
  );
}
