import type { ReactNode } from 'react';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** `side` slides in from the right and leaves the list in sight. */
  readonly place?: 'middle' | 'side';
  readonly wide?: boolean;
}
