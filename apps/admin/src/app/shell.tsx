/** The frame of every page: where to go, who is signed in, whether the page is live. */
import { Outlet, useNavigate } from '@tanstack/react-router';
import { Command, Search } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { LiveProvider } from '../live/live-provider.tsx';
import { ArrivalContext } from '../ui/arrival.ts';
import { forgetDrafts } from '../session/kept-draft.ts';
import { useSession } from '../session/session.ts';
import { goToSignIn } from './go-to-sign-in.ts';
import { KeyHint } from '../ui/copy-button.tsx';
import { keepFocus } from '../ui/focus-return.ts';
import { Skeleton } from '../ui/surfaces.tsx';
import { useToast } from '../ui/toast.tsx';
import { OfflineBanner, SandboxBanner } from './banners.tsx';
import { PageMissing } from '../ui/page-problem.tsx';
import { FramePart } from './frame-part.tsx';
import { fetchPartsWhenIdle, lazyPart } from './lazy-part.ts';
import type { NavigationEntry } from './navigation.ts';
import { useShortcut } from './shortcuts.tsx';
import { BottomBar, Sidebar } from './sidebar.tsx';
import { StationSwitcher } from './station-switcher.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { useArrival } from './use-arrival.ts';
import { useCurrentEntry, useVisibleNavigation } from './use-visible-navigation.ts';

// The page itself comes first; nobody needs these before they reach for them.
const LiveDot = lazyPart(() => import('./live-dot.tsx'), 'LiveDot');
const Bell = lazyPart(() => import('../features/notices/bell.tsx'), 'Bell');
const PersonMenu = lazyPart(() => import('./person-menu.tsx'), 'PersonMenu');
const CommandPalette = lazyPart(() => import('./command-palette.tsx'), 'CommandPalette');
const AssistantDoor = lazyPart(() => import('../features/assistant/assistant-door.tsx'), 'AssistantDoor');
const ShortcutSheet = lazyPart(() => import('./shortcut-sheet.tsx'), 'ShortcutSheet');

function GoTo({ entry }: { readonly entry: NavigationEntry & { key: string } }) {
  const navigate = useNavigate();
  useShortcut(`g ${entry.key}`, `Go to ${entry.label.toLowerCase()}`, () => void navigate({ to: entry.to }));
  return null;
}

function GoKeys() {
  return useVisibleNavigation()
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.key === undefined ? [] : [<GoTo key={entry.to} entry={{ ...entry, key: entry.key }} />],
    );
}

interface BarProps {
  readonly find: () => void;
  readonly showKeys: () => void;
}

function TopBar({ find, showKeys }: BarProps) {
  return (
    <header className="sticky top-(--offline-height) z-30 flex h-14 items-center gap-2 border-b border-line bg-page px-3 sm:px-6">
      <button
        type="button"
        onClick={find}
        className="flex size-9 shrink-0 items-center justify-center gap-2 rounded-md border border-line bg-panel text-sm text-faint hover:border-line-strong sm:w-auto sm:min-w-0 sm:max-w-md sm:flex-1 sm:justify-start sm:px-3"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="truncate max-sm:sr-only">Go to or find…</span>
        <span className="ml-auto hidden items-center gap-1 sm:inline-flex">
          <Command aria-hidden className="size-3" />
          <KeyHint keys="K" />
        </span>
      </button>
      <FramePart fallback={<span className="size-9" />}>
        <AssistantDoor />
      </FramePart>
      <StationSwitcher />
      <span className="ml-auto flex items-center gap-1">
        <FramePart fallback={<span className="block h-9 w-[7rem]" />}>
          <Bell />
          <LiveDot />
          <PersonMenu showKeys={showKeys} />
        </FramePart>
      </span>
    </header>
  );
}

function Frame() {
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const arrived = useArrival();
  const { allowed } = useCurrentEntry();
  const find = (): void => setPalette(true);
  const toast = useToast();
  const isMissing = (show: (open: boolean) => void): void => {
    show(false);
    toast({ text: 'This part could not be fetched. Please try again when you are back.', tone: 'bad', about: 'part' });
  };
  useEffect(keepFocus, []);
  useShortcut('mod+k', 'Go to or find', find, true);
  useShortcut('/', 'Search', find, true);
  useShortcut('?', 'Show all shortcuts', () => setKeys(true), true);
  return (
    <div className="min-h-dvh lg:flex">
      <a
        href="#page"
        className="fixed top-2 left-2 z-[70] -translate-y-20 rounded-md bg-ink px-3 py-2 text-sm text-page focus:translate-y-0"
      >
        Skip to the page
      </a>
      <Sidebar />
      <div className="min-w-0 flex-1 pb-20 lg:pb-0">
        <OfflineBanner />
        <SandboxBanner />
        <TopBar find={find} showKeys={() => setKeys(true)} />
        <main id="page" tabIndex={-1} className="mx-auto max-w-7xl px-3 py-5 outline-none sm:px-6">
          <ArrivalContext value={arrived}>
            <Suspense fallback={<Skeleton lines={8} />}>{allowed ? <Outlet /> : <PageMissing />}</Suspense>
          </ArrivalContext>
        </main>
      </div>
      <BottomBar />
      {palette && (
        <FramePart missing={() => isMissing(setPalette)}>
          <CommandPalette open onOpen={setPalette} />
        </FramePart>
      )}
      {keys && (
        <FramePart missing={() => isMissing(setKeys)}>
          <ShortcutSheet open onOpen={setKeys} />
        </FramePart>
      )}
      <GoKeys />
      <UnsavedGuard />
    </div>
  );
}

export function Shell() {
  const { id } = useSession();
  useEffect(() => forgetDrafts(id), [id]);
  useEffect(fetchPartsWhenIdle, []);
  return (
    <LiveProvider signedOut={() => goToSignIn(true)}>
      <Frame />
    </LiveProvider>
  );
}
