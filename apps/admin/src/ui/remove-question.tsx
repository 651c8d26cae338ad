import type { ReactNode } from 'react';
import { messageOf } from '../api/api-problem.ts';
import { Button } from './button.tsx';
import { Notice } from './surfaces.tsx';

interface Props {
  readonly name: string;
  readonly removing: { readonly isPending: boolean; readonly error: Error | null };
  readonly remove: () => void;
  readonly keep: () => void;
  /** What it comes to. */
  readonly children: ReactNode;
}

/** Asks, where it stands in a list, whether something shall really go. */
export function RemoveQuestion({ name, removing, remove, keep, children }: Props) {
  return (
    <Notice tone="warn">
      <p>{children}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="small" variant="danger" busy={removing.isPending} onClick={remove}>
          Remove {name}
        </Button>
        <Button size="small" onClick={keep}>
          Keep it
        </Button>
      </div>
      {removing.error !== null && <p className="mt-2">{messageOf(removing.error)}</p>}
    </Notice>
  );
}
