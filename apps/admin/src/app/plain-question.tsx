import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../ui/button.tsx';

interface Props {
  readonly stay: () => void;
  readonly leave: () => void;
}

/** `LeaveQuestion` without anything that has to be fetched, for whoever typed without a connection. */
export function PlainQuestion({ stay, leave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-label="Leave without saving?"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
      className="m-auto grid w-[min(24rem,94vw)] gap-2 rounded-xl border border-line bg-panel p-5 text-ink shadow-2xl backdrop:bg-black/45"
    >
      <p className="text-lg font-semibold">Leave without saving?</p>
      <p className="text-sm text-soft">What you changed here is not saved yet.</p>
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Button variant="primary" onClick={stay}>
          Go on writing
        </Button>
        <Button variant="danger" onClick={leave}>
          Throw it away
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
