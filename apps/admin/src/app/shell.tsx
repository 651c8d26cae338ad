/** The frame of every page: where to go, who is signed in, whether the page is live. */
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Command, Flame, Keyboard, LogOut, Menu as MenuIcon, Search } from 'lucide-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import { LiveProvider, useLiveStatus } from '../live/live-provider.tsx';
import { useSession, useSignOut } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { cn } from '../ui/class-names.ts';
import { KeyHint } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Tooltip } from '../ui/layers.tsx';
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx';
import { Skeleton } from '../ui/surfaces.tsx';
import { CommandPalette } from './command-palette.tsx';
import { OWN_ENTRY, type NavigationEntry } from './navigation.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useShortcut } from './shortcuts.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { useVisibleNavigation } from './use-visible-navigation.ts';

const STATUS = {
  live: { text: 'Live: changes appear by themselves', dot: 'bg-good' },
  connecting: { text: 'Connecting…', dot: 'bg-warn animate-[pulse-soft_1s_infinite]' },
  waiting: { text: 'Not connected. We try again; nothing is lost.', dot: 'bg-bad' },
  signed_out: { text: 'Signed out', dot: 'bg-bad' },
} as const;

function LiveDot() {
  const { text, dot } = STATUS[useLiveStatus()];
  return (
    <Tooltip text={text}>
      <span role="status" aria-label={text} tabIndex={0} className="grid size-9 place-items-center rounded-md">
        <span className={cn('size-2.5 rounded-full', dot)} />
      </span>
    </Tooltip>
  );
}

function NavigationLinks({ onGo }: { readonly onGo?: () => void }) {
  return (
    <nav aria-label="Console" className="grid gap-5">
      {useVisibleNavigation().map((group) => (
        <div key={group.label} className="grid gap-0.5">
          <p className="px-3 pb-1 text-xs font-semibold text-faint">{group.label}</p>
          {group.entries.map((entry) => (
            <Link
              key={entry.to}
              to={entry.to}
              {...(onGo === undefined ? {} : { onClick: onGo })}
              className="flex items-center gap-3 rounded-md px-3 py-1.5 text-sm text-soft hover:bg-sunken hover:text-ink [&_svg]:size-4"
              activeProps={{ className: 'bg-accent-wash !text-accent font-medium', 'aria-current': 'page' }}
            >
              <entry.icon aria-hidden />
              {entry.label}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}

function GoTo({ entry }: { readonly entry: NavigationEntry & { key: string } }) {
  const navigate = useNavigate();
  useShortcut(`g ${entry.key}`, `Go to ${entry.label.toLowerCase()}`, () => void navigate({ to: entry.to }));
  return null;
}

function PersonMenu({ showKeys }: { readonly showKeys: () => void }) {
  const session = useSession();
  const signOut = useSignOut();
  const initials = session.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Signed in as ${session.name}`}
          className="grid size-9 place-items-center rounded-full bg-accent-wash text-sm font-semibold text-accent"
        >
          {initials}
        </button>
      }
    >
      <div className="px-2.5 py-1.5 text-sm">
        <p className="font-medium">{session.name}</p>
        <p className="text-xs text-faint">{session.email}</p>
      </div>
      <MenuLine />
      <MenuItem asChild>
        <Link to={OWN_ENTRY.to}>
          <OWN_ENTRY.icon aria-hidden /> {OWN_ENTRY.label}
        </Link>
      </MenuItem>
      <MenuItem onSelect={showKeys}>
        <Keyboard aria-hidden /> Keyboard shortcuts
      </MenuItem>
      <MenuLine />
      <ThemeMenu />
      <MenuLine />
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden /> Sign out
      </MenuItem>
    </Menu>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** Screen readers and keyboards begin each page at its title, not where the last page was left. */
function useFocusOnTitle(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('[data-page-title]');
    document.title = title?.textContent ? `${title.textContent} · MyHibachi` : 'MyHibachi console';
    if (before.current !== path && before.current !== undefined) title?.focus();
    before.current = path;
  }, [path]);
}

function Banners() {
  const { sandbox } = useSession();
  const online = useOnline();
  return (
    <>
      {!online && (
        <p role="status" className="bg-bad-wash px-4 py-1.5 text-center text-sm text-bad">
          You are offline. What you see may be old; nothing you change is saved until you are back.
        </p>
      )}
      {sandbox && (
        <p className="bg-warn-wash px-4 py-1 text-center text-xs text-warn">
          Sandbox: no real money moves and no message leaves this machine.
        </p>
      )}
    </>
  );
}

function Frame() {
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const [menu, setMenu] = useState(false);
  const groups = useVisibleNavigation();
  useShortcut('mod+k', 'Go to or find', () => setPalette(true));
  useShortcut('?', 'Show all shortcuts', () => setKeys(true));
  useFocusOnTitle();
  const keyed = groups.flatMap(({ entries }) => entries).filter((entry) => entry.key !== undefined);
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_1fr]">
      <a
        href="#page"
        className="fixed top-2 left-2 z-[70] -translate-y-20 rounded-md bg-ink px-3 py-2 text-sm text-page focus:translate-y-0"
      >
        Skip to the page
      </a>
      <aside className="sticky top-0 hidden h-dvh overflow-y-auto border-r border-line bg-panel px-3 py-4 lg:block">
        <Link to="/" className="mb-5 flex items-center gap-2 px-3 text-base font-semibold">
          <Flame aria-hidden className="size-5 text-accent" /> MyHibachi
        </Link>
        <NavigationLinks />
      </aside>
      <div className="min-w-0">
        <Banners />
        <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-page/95 px-3 backdrop-blur sm:px-6">
          <Button variant="ghost" size="icon" aria-label="Pages" className="lg:hidden" onClick={() => setMenu(true)}>
            <MenuIcon aria-hidden />
          </Button>
          <button
            type="button"
            onClick={() => setPalette(true)}
            className="flex h-9 min-w-0 flex-1 items-center gap-2 rounded-md border border-line bg-panel px-3 text-sm text-faint hover:border-line-strong sm:max-w-md"
          >
            <Search aria-hidden className="size-4 shrink-0" />
            <span className="truncate">Go to or find…</span>
            <span className="ml-auto hidden items-center gap-1 sm:inline-flex">
              <Command aria-hidden className="size-3" />
              <KeyHint keys="K" />
            </span>
          </button>
          <span className="ml-auto flex items-center gap-1">
            <LiveDot />
            <PersonMenu showKeys={() => setKeys(true)} />
          </span>
        </header>
        <main id="page" className="mx-auto max-w-7xl px-3 py-5 sm:px-6">
          <Suspense fallback={<Skeleton lines={8} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Dialog open={menu} onOpen={setMenu} title="Pages" place="side">
        <NavigationLinks onGo={() => setMenu(false)} />
      </Dialog>
      <CommandPalette open={palette} onOpen={setPalette} />
      <ShortcutSheet open={keys} onOpen={setKeys} />
      {keyed.map((entry) => (
        <GoTo key={entry.to} entry={{ ...entry, key: entry.key ?? '' }} />
      ))}
    </div>
  );
}

export function Shell() {
  return (
    <LiveProvider signedOut={() => location.assign('/admin/sign-in')}>
      <Frame />
    </LiveProvider>
  );
}
