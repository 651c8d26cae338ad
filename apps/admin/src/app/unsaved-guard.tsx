import { useBlocker } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { lazyPart } from './lazy-part.ts';
import { hasUnsaved, watchForms } from './unsaved-forms.ts';

const LeaveQuestion = lazyPart(() => import('../ui/leave-question.tsx'), 'LeaveQuestion');

/** Asks before a page is left with something typed and not saved; within a page, only going back asks. */
export function UnsavedGuard() {
  useEffect(watchForms, []);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next, action }) =>
      (current.pathname !== next.pathname || action === 'BACK' || action === 'FORWARD') && hasUnsaved(),
    enableBeforeUnload: () => hasUnsaved(document, { drafts: true }),
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Suspense>
      <LeaveQuestion stay={blocker.reset} leave={blocker.proceed} />
    </Suspense>
  );
}
