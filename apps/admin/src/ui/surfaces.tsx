import { ArrowRight, CloudOff, Inbox, RotateCw, TriangleAlert } from 'lucide-react';
import { use, useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { isApiProblem, isMissing, messageOf } from '../api/api-problem.ts';
import { useOnline } from '../app/use-online.ts';
import { Button } from './button.tsx';
import { ArrivalContext } from './arrival.ts';
import { cn } from './class-names.ts';

interface CardProps {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A panel of a page; with a title it is a region of its own. */
export function Card({ title, actions, children, className }: CardProps) {
  return (
    <section className={cn('rounded-xl border border-line bg-panel', className)}>
      {title !== undefined && (
        <header className="flex flex-wrap items-center justify-between gap-2 px-4 pt-3.5">
          <h2 className="text-base font-semibold">{title}</h2>
          {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
      )}
      <div className="p-4">{children}</div>
    </section>
  );
}

const TONES = {
  plain: 'bg-sunken text-soft',
  good: 'bg-good-wash text-good',
  warn: 'bg-warn-wash text-warn',
  bad: 'bg-bad-wash text-bad',
  info: 'bg-info-wash text-info',
  accent: 'bg-accent-wash text-accent',
};
export type Tone = keyof typeof TONES;

export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}

/** Instead of bars that would stay: what is asked for without a connection waits for it, and then comes by itself. */
function WaitsForConnection({ className }: { readonly className: string | undefined }) {
  return (
    <output className={cn('grid justify-items-center gap-2 px-6 py-10 text-center text-sm', className)}>
      <CloudOff aria-hidden className="size-6 text-faint" />
      <span className="text-base font-semibold">This cannot be loaded now.</span>
      <span className="text-soft">You are offline. It comes by itself as soon as you are back.</span>
    </output>
  );
}

/** Grey bars in the shape of what comes; says so to screen readers once. */
export function Skeleton({ lines = 3, className }: { readonly lines?: number; readonly className?: string }) {
  const online = useOnline();
  if (!online) return <WaitsForConnection className={className} />;
  return (
    <output aria-label="Loading" className={cn('grid gap-3', className)}>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className="h-5 animate-[pulse-soft_1.4s_ease-in-out_infinite] rounded bg-sunken"
          style={{ width: `${100 - ((line * 17) % 45)}%` }}
        />
      ))}
    </output>
  );
}

interface EmptyProps {
  readonly title: string;
  /** What this place will hold, and how it gets there. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}

export function EmptyState({ title, children, action, icon }: EmptyProps) {
  return (
    <div className="grid justify-items-center gap-2 px-6 py-12 text-center">
      <span className="grid size-12 place-items-center rounded-full bg-accent-wash text-accent [&_svg]:size-6">
        {icon ?? <Inbox aria-hidden />}
      </span>
      <p className="text-base font-semibold">{title}</p>
      {children !== undefined && <div className="max-w-prose text-sm text-soft">{children}</div>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  );
}

const TRY_AGAIN_AFTER_MS = 10_000;

/** A server that did not answer is asked again by itself; a refusal stays one. */
function useTryingAgain(error: unknown, retry: (() => void) | undefined): boolean {
  const again = useEffectEvent(() => retry?.());
  const tries = retry !== undefined && isApiProblem(error) && ['offline', 'unreachable'].includes(error.code);
  useEffect(() => {
    if (!tries) return undefined;
    const timer = setInterval(again, TRY_AGAIN_AFTER_MS);
    return () => clearInterval(timer);
  }, [tries]);
  return tries;
}

interface ErrorProps {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
  /** A way on when asking again would not help. */
  readonly wayOn?: ReactNode;
}

function aboutError(error: unknown) {
  if (!isApiProblem(error)) return { missing: false, wrong: [], requestId: null };
  const missing = isMissing(error);
  return { missing, wrong: missing ? [] : Object.values(error.fields), requestId: error.requestId };
}

export function ErrorState({ error, retry, wayOn }: ErrorProps) {
  const { missing, wrong, requestId } = aboutError(error);
  // What is missing, or was asked for wrongly, will not come by asking again.
  const isHopeless = missing || wrong.length > 0;
  const tries = useTryingAgain(error, retry);
  return (
    <div role="alert" className="grid justify-items-center gap-2 px-6 py-12 text-center">
      <span className="grid size-12 place-items-center rounded-full bg-bad-wash text-bad">
        <TriangleAlert aria-hidden className="size-6" />
      </span>
      <p className="text-base font-semibold">{missing ? 'There is nothing here for you.' : messageOf(error)}</p>
      {wrong.length > 0 && <p className="text-sm text-soft">{wrong.join(' ')}</p>}
      {tries && <p className="text-sm text-soft">It is asked again every few seconds, and comes by itself.</p>}
      {requestId !== null && wrong.length === 0 && <p className="text-xs text-faint">Request {requestId}</p>}
      {isHopeless && wayOn}
      {retry !== undefined && !isHopeless && (
        <Button className="mt-2" onClick={retry}>
          <RotateCw aria-hidden /> Try again
        </Button>
      )}
    </div>
  );
}

/** A line of words in a form or page that somebody must not miss. */
export function Notice({ tone = 'info', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={cn('rounded-md px-3 py-2 text-sm', TONES[tone])}>
      {children}
    </div>
  );
}

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHeader({ title, hint, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = use(ArrivalContext);
  useEffect(() => {
    if (heading.current !== null) arrived(heading.current);
  });
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-3">
      <div className="grid gap-1">
        <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold outline-none" data-page-title>
          {title}
        </h1>
        {hint !== undefined && <div className="text-sm text-soft">{hint}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}

interface TileProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly hint?: ReactNode;
  readonly tone?: Tone;
}

/** One figure. Wrap it in a link to the list it counts. */
export function Tile({ label, value, hint, tone = 'plain' }: TileProps) {
  return (
    <div className="group h-full rounded-xl border border-line bg-panel p-4 transition-colors hover:border-line-strong">
      <p className="flex items-center justify-between text-sm text-soft">
        {label}
        <ArrowRight aria-hidden className="size-4 opacity-0 transition-opacity group-hover:opacity-100" />
      </p>
      <p className={cn('mt-1 text-2xl font-semibold', tone === 'bad' && 'text-bad', tone === 'warn' && 'text-warn')}>
        {value}
      </p>
      {hint !== undefined && <p className="mt-1 text-xs text-faint">{hint}</p>}
    </div>
  );
}

/** Pairs of names and values. */
export function Facts({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[fit-content(40%)_1fr] gap-x-6 gap-y-2 text-sm sm:grid-cols-[minmax(8rem,max-content)_1fr]">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-faint">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
