import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FramePart } from './frame-part.tsx';
import { lazyPart } from './lazy-part.ts';
import { hasUnsaved, throwAway, watchForms } from './unsaved-forms.ts';

const LeaveQuestion = lazyPart(() => import('../ui/leave-question.tsx'), 'LeaveQuestion');

/** The question is fetched with the first letter somebody types: when they leave, there may be no connection. */
function fetchQuestion(): () => void {
  const fetch = (): void => void LeaveQuestion.preload?.();
  document.addEventListener('input', fetch, { capture: true, once: true });
  return () => document.removeEventListener('input', fetch, true);
}

/** Asks before a page is left with something typed and not saved; within a page, only going back asks. */
export function UnsavedGuard() {
  useEffect(watchForms, []);
  useEffect(fetchQuestion, []);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next, action }) =>
      (current.pathname !== next.pathname || action === 'BACK' || action === 'FORWARD') && hasUnsaved(),
    enableBeforeUnload: () => hasUnsaved(document, { kept: 'lost' }),
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const leave = (): void => {
    throwAway();
    blocker.proceed();
  };
  // Typed without a connection: the browser's own question has to do.
  const askPlainly = (): void => {
    if (confirm('Leave without saving? What you changed here is not saved yet.')) leave();
    else blocker.reset();
  };
  return (
    <FramePart missing={askPlainly}>
      <LeaveQuestion stay={blocker.reset} leave={leave} />
    </FramePart>
  );
}
