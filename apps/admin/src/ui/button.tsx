import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { cn } from './class-names.ts';

const look = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md text-sm font-medium whitespace-nowrap transition-colors disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-accent-fill text-on-accent hover:bg-accent-hover',
        secondary: 'border border-line-strong bg-panel text-ink hover:bg-sunken',
        ghost: 'text-soft hover:bg-sunken hover:text-ink',
        danger: 'border border-bad bg-bad-wash text-bad hover:bg-bad hover:text-panel',
        link: 'text-accent underline-offset-4 hover:underline',
      },
      size: {
        small: 'h-8 px-2.5',
        medium: 'h-9 px-3.5',
        large: 'h-11 px-5 text-base',
        icon: 'size-9',
      },
    },
    compoundVariants: [{ variant: 'link', className: 'h-auto px-0' }],
    defaultVariants: { variant: 'secondary', size: 'medium' },
  },
);

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, VariantProps<typeof look> {
  /** Renders its only child, such as a link, with the look of a button. */
  readonly asChild?: boolean;
  /** Shows that it works on it, and takes no second press. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ className, variant, size, asChild = false, busy = false, type, ...rest }: ButtonProps) {
  const classes = cn(look({ variant, size }), className);
  if (asChild) return <Slot.Root className={classes} {...rest} />;
  return (
    <button
      type={type ?? 'button'}
      className={classes}
      {...rest}
      aria-busy={busy || undefined}
      disabled={busy || rest.disabled}
    />
  );
}
