/** Short news at the edge of the screen, with a way back where there is one. */
import { X } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { messageOf } from '../api/api-problem.ts';
import { useShortcut } from '../app/shortcuts.tsx';
import { Button } from './button.tsx';
import type { Tone } from './surfaces.tsx';
import { cn } from './class-names.ts';
import { KeyHint } from './copy-button.tsx';

export interface Toast {
  readonly text: ReactNode;
  readonly tone?: Tone;
  /** What it tells of; a newer one about the same takes its place. */
  readonly about?: string;
  /** Takes back what the toast tells of. When its promise is rejected, that is told too: who asked is long gone. */
  readonly undo?: () => unknown;
}

interface Shown extends Toast {
  readonly id: number;
}

const STAYS_MS = 7_000;
const STAYS_WITH_UNDO_MS = 12_000;
const LOOK_AGAIN_MS = 1_000;

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a toast: `toast({ text: 'Moved to Saturday.', undo })`. */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
}

/** The way back by key, for as long as it is offered. */
function UndoKey({ undo }: { readonly undo: () => void }) {
  useShortcut('z', 'Undo what was just done', undo);
  return null;
}

interface CardProps {
  readonly toast: Shown;
  readonly closeOne: (id: number) => void;
  readonly takeBack: (toast: Shown) => Promise<void>;
}

function ToastCard({ toast, closeOne, takeBack }: CardProps) {
  const close = useCallback(() => closeOne(toast.id), [closeOne, toast.id]);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Whoever points at it or is inside it is still reading.
    const end = (): void => {
      if (card.current?.matches(':hover, :focus-within') === true) timer = setTimeout(end, LOOK_AGAIN_MS);
      else close();
    };
    let timer = setTimeout(end, toast.undo === undefined ? STAYS_MS : STAYS_WITH_UNDO_MS);
    return () => clearTimeout(timer);
  }, [close, toast.undo]);
  return (
    <li
      ref={card}
      className={cn(
        'pointer-events-auto flex animate-[appear_160ms_ease-out] items-center gap-3 rounded-lg border border-line bg-ink py-2 pr-2 pl-4 text-sm text-page shadow-xl',
        toast.tone === 'bad' && 'border-bad bg-bad-wash text-bad',
      )}
    >
      <span className="min-w-0 flex-1">{toast.text}</span>
      {toast.undo !== undefined && (
        <Button
          size="small"
          className="border-current bg-transparent text-inherit hover:bg-white/15 hover:text-inherit"
          aria-keyshortcuts="z"
          onClick={() => void takeBack(toast)}
        >
          Undo
          <span className="hidden sm:inline">
            <KeyHint keys="Z" />
          </span>
        </Button>
      )}
      <button type="button" aria-label="Dismiss" className="rounded p-1.5 opacity-70 hover:opacity-100" onClick={close}>
        <X aria-hidden className="size-4" />
      </button>
    </li>
  );
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(1);
  const show = useCallback((toast: Toast) => {
    const id = next.current;
    next.current += 1;
    setShown((before) => {
      const others = before.filter(({ about }) => about === undefined || about !== toast.about);
      return [...others.slice(-2), { ...toast, id }];
    });
  }, []);
  const close = useCallback((id: number) => setShown((before) => before.filter((toast) => toast.id !== id)), []);
  const takeBack = useCallback(
    async (toast: Shown) => {
      close(toast.id);
      try {
        await toast.undo?.();
      } catch (error) {
        show({ text: messageOf(error), tone: 'bad' });
      }
    },
    [close, show],
  );
  const last = shown.findLast(({ undo }) => undo !== undefined);
  const list = useMemo(
    () => shown.map((toast) => <ToastCard key={toast.id} toast={toast} closeOne={close} takeBack={takeBack} />),
    [shown, close, takeBack],
  );
  return (
    <ToastContext value={show}>
      {children}
      {last !== undefined && <UndoKey undo={() => void takeBack(last)} />}
      <ol
        aria-live="polite"
        aria-label="News"
        className="pointer-events-none fixed inset-x-3 bottom-20 z-[60] grid gap-2 sm:right-5 sm:bottom-5 sm:left-auto sm:w-96"
      >
        {list}
      </ol>
    </ToastContext>
  );
}
