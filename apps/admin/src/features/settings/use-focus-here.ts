import { useEffect, useRef, type RefObject } from 'react';

/** A ref for the field a dialog begins with. */
export function useFocusHere<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
