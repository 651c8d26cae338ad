/**
 * Code that comes when it is first needed, and before that while nobody waits for anything. What could not be fetched is
 * told as `MissingCode`, so that the frame stays and says so, and can be asked for again.
 */
import { lazyRouteComponent } from '@tanstack/react-router';
import type { FunctionComponent, ReactNode } from 'react';

export class MissingCode extends Error {
  override readonly name = 'MissingCode';
}

/** `preload` is there as long as the code is not; it never fails, what went wrong is thrown where the part is drawn. */
export type Part<P> = FunctionComponent<P> & { readonly preload?: () => Promise<void> | undefined };

const parts = new Set<{ readonly preload?: () => Promise<void> | undefined }>();

type Drawn = (props: never) => ReactNode;
type PropsOf<D extends Drawn> = Parameters<D> extends [infer P] ? P : object;

/** A component of its own file: `lazyPart(() => import('./merge-dialog.tsx'), 'MergeDialog')`. */
export function lazyPart<N extends string, M extends Readonly<Record<N, Drawn>>>(
  load: () => Promise<M>,
  name: N,
): Part<PropsOf<M[N]>> {
  const fetched = async (): Promise<{ default: M[N] }> => {
    try {
      const file = await load();
      return { default: file[name] };
    } catch (cause) {
      throw new MissingCode('This part of the console could not be fetched.', { cause });
    }
  };
  const part = lazyRouteComponent(fetched) as Part<PropsOf<M[N]>>;
  parts.add(part);
  return part;
}

/** Fetches what is not here yet, one after the other; answers whether all of it is here now. */
export async function fetchParts(): Promise<boolean> {
  // What arrives brings parts of its own, which stand at the end of the set by then.
  for (const part of parts) {
    await part.preload?.();
    if (part.preload !== undefined) return false;
  }
  return true;
}

/** Later than everything a page asks for itself. */
const QUIET_AFTER_MS = 4_000;

function fetchRest(): void {
  void fetchParts();
}

/**
 * Fetches the rest of the console once nothing else happens, and what failed as soon as there is a connection again,
 * unless the person saves data; answers how to stop.
 */
export function fetchPartsWhenIdle(): () => void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return () => undefined;
  const timer = setTimeout(() => {
    if (navigator.onLine) fetchRest();
  }, QUIET_AFTER_MS);
  addEventListener('online', fetchRest);
  return () => {
    clearTimeout(timer);
    removeEventListener('online', fetchRest);
  };
}
