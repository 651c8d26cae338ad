import { Popover as Radix } from 'radix-ui';
import type { PopoverProps } from './popover-props.ts';

/** What a popover is drawn with, open at once; pages use `Popover`, which fetches this when the first one is asked for. */
export function PopoverFrame({ trigger, children, open, onOpen, label }: PopoverProps) {
  return (
    <Radix.Root {...(open === undefined ? { defaultOpen: true } : { open })} onOpenChange={(next) => onOpen?.(next)}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-[80dvh] max-w-[94vw] overflow-y-auto rounded-lg border border-line bg-panel p-3 shadow-xl"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
