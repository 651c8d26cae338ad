import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FramePart } from './frame-part.tsx';
import { lazyPart } from './lazy-part.ts';
import { PlainQuestion } from './plain-question.tsx';
import { hasUnsaved, throwAway, watchForms } from './unsaved-forms.ts';

const LeaveQuestion = lazyPart(() => import('../ui/leave-question.tsx'), 'LeaveQuestion');

function fetchQuestion(): void {
  void LeaveQuestion.preload?.();
}

/** The question is fetched with the first letter somebody types: when they leave, there may be no connection. */
function fetchOnTyping(): () => void {
  document.addEventListener('input', fetchQuestion, { capture: true, once: true });
  return () => document.removeEventListener('input', fetchQuestion, true);
}

/** Asks before a page is left with something typed and not saved; within a page, only going back asks. */
export function UnsavedGuard() {
  useEffect(watchForms, []);
  useEffect(fetchOnTyping, []);
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
  return (
    <FramePart instead={<PlainQuestion stay={blocker.reset} leave={leave} />}>
      <LeaveQuestion stay={blocker.reset} leave={leave} />
    </FramePart>
  );
}
