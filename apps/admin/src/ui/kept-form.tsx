import { useEffect, useRef, type ComponentProps, type RefObject } from 'react';
import { forgetForms, noteTakenUp } from '../app/unsaved-forms.ts';
import type { DialogDraft } from '../session/kept-draft.ts';
import { TakenUp } from './taken-up.tsx';

interface Props extends Omit<ComponentProps<'form'>, 'ref'> {
  readonly kept: Pick<DialogDraft<object>, 'place' | 'takenUp' | 'startOver'>;
  readonly form?: RefObject<HTMLFormElement | null>;
  /** Takes away what was shown for the words that are no longer there. */
  readonly onStartOver?: () => void;
}

/** The form of a dialog whose words outlive a reload and the end of a session; closing it on purpose still asks. */
export function KeptForm({ kept, form, onStartOver, ...props }: Props) {
  const { place, takenUp } = kept;
  const own = useRef<HTMLFormElement>(null);
  const element = form ?? own;
  useEffect(() => {
    if (takenUp) noteTakenUp(element.current);
  }, [takenUp, element]);
  const startOver = (): void => {
    kept.startOver();
    onStartOver?.();
    if (element.current !== null) forgetForms(element.current);
  };
  return (
    <>
      <TakenUp takenUp={takenUp} startOver={startOver} until="you send it, leave it or sign out" />
      <form {...props} ref={element} data-draft={place} />
    </>
  );
}
