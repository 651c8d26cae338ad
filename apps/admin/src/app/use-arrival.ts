import { useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';

/** Screen readers and keyboards begin each page at its heading, not where the last page was left. */
export function useArrival(): (heading: HTMLElement) => void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(path);
  const awaited = useRef(false);

  useEffect(() => {
    if (before.current === path) return;
    const isFirst = before.current === undefined;
    before.current = path;
    if (isFirst) return;
    const heading = document.querySelector<HTMLElement>('[data-page-title]');
    awaited.current = heading === null;
    heading?.focus({ preventScroll: true });
  }, [path]);

  return useCallback((heading) => {
    document.title = `${heading.textContent} · MyHibachi`;
    if (awaited.current) heading.focus({ preventScroll: true });
    awaited.current = false;
  }, []);
}
