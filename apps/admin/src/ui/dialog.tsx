import { Suspense, type ReactNode } from 'react';
import { lazyPart } from '../app/lazy-part.ts';
import type { DialogProps } from './dialog-props.ts';

const DialogFrame = lazyPart(() => import('./dialog-frame.tsx'), 'DialogFrame');

/** Closing it by Escape, by the cross or beside it asks first when something typed in it would be lost. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null;
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  );
}

/** The buttons at the end of a dialog's form. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}
