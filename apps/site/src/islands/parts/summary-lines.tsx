import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly total: string | null;
  readonly children: ComponentChildren;
}

/** The folded part of the bill: open beside the form, closed in the bar at the foot of a phone. */
export function SummaryLines({ title, total, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const wide = matchMedia('(min-width: 64rem)');
    const fold = () => {
      if (details.current) details.current.open = wide.matches;
    };
    fold();
    wide.addEventListener('change', fold);
    return () => wide.removeEventListener('change', fold);
  }, []);
  return (
    <details class="summary-lines" ref={details}>
      <summary>
        <span class="summary-title">{title}</span>
        <span class="summary-total figure" aria-hidden="true">
          {total ?? '—'}
        </span>
      </summary>
      {children}
    </details>
  );
}
