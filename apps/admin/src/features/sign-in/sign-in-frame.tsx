import { Flame } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';

/** The quiet page every step of signing in stands on. */
export function SignInFrame({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  const step = useRef<HTMLElement>(null);
  // The next step takes the place of the last one under whoever types; the focus goes along.
  useEffect(() => {
    document.title = `${title} · MyHibachi console`;
    const field = step.current?.querySelector<HTMLElement>('input');
    (field ?? step.current?.querySelector<HTMLElement>('h1'))?.focus();
  }, [title]);
  return (
    <main className="grid min-h-dvh place-items-center bg-page px-4 py-10">
      <div className="w-full max-w-sm">
        <p className="mb-6 flex items-center gap-2 text-base font-semibold">
          <Flame aria-hidden className="size-5 text-accent" /> MyHibachi
        </p>
        <section ref={step} className="rounded-xl border border-line bg-panel p-6 shadow-sm">
          <h1 tabIndex={-1} className="text-xl font-semibold outline-none">
            {title}
          </h1>
          {hint !== undefined && <div className="mt-1 text-sm text-soft">{hint}</div>}
          <div className="mt-5">{children}</div>
        </section>
      </div>
    </main>
  );
}
