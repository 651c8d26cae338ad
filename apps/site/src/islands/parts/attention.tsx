import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings the host to what has just come up, wherever on the page the button was. */
export function Attention({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
