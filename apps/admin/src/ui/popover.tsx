import { Slot } from 'radix-ui';
import { Suspense, useState } from 'react';
import { lazyPart } from '../app/lazy-part.ts';
import type { PopoverProps } from './popover-props.ts';

const PopoverFrame = lazyPart(() => import('./popover-frame.tsx'), 'PopoverFrame');

/** A button with something that opens beside it; what places it is fetched with the first press. */
export function Popover(props: PopoverProps) {
  const [asked, setAsked] = useState(props.open ?? false);
  const shut = (
    <Slot.Root
      aria-haspopup="dialog"
      aria-expanded={false}
      onPointerEnter={() => void PopoverFrame.preload?.()}
      onFocus={() => void PopoverFrame.preload?.()}
      onClick={() => {
        setAsked(true);
        props.onOpen?.(true);
      }}
    >
      {props.trigger}
    </Slot.Root>
  );
  // Also when it is opened by a key, before anybody has pressed its button.
  if (!asked && props.open !== true) return shut;
  return (
    <Suspense fallback={shut}>
      <PopoverFrame {...props} />
    </Suspense>
  );
}
