import { AlertDialog } from 'radix-ui';
import { useEffect, useEffectEvent } from 'react';
import { Button } from './button.tsx';

interface Props {
  readonly stay: () => void;
  readonly leave: () => void;
}

const ASKED = 'leave-asked';

/** One question at a time: a dialog's own makes room for that of leaving its page. */
function useOnlyQuestion(giveWay: () => void): void {
  const give = useEffectEvent(giveWay);
  useEffect(() => {
    const mine = Symbol('question');
    const heard = (event: Event): void => {
      if (event instanceof CustomEvent && event.detail !== mine) give();
    };
    dispatchEvent(new CustomEvent(ASKED, { detail: mine }));
    addEventListener(ASKED, heard);
    return () => removeEventListener(ASKED, heard);
  }, []);
}

/** What was typed cannot be brought back, so it is asked first. */
export function LeaveQuestion({ stay, leave }: Props) {
  useOnlyQuestion(stay);
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && stay()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-[65] bg-black/45" />
        <AlertDialog.Content className="fixed inset-x-3 bottom-3 z-[66] grid gap-2 rounded-xl border border-line bg-panel p-5 shadow-2xl sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-96 sm:-translate-x-1/2 sm:-translate-y-1/2">
          <AlertDialog.Title className="text-lg font-semibold">Leave without saving?</AlertDialog.Title>
          <AlertDialog.Description className="text-sm text-soft">
            What you changed here is not saved yet.
          </AlertDialog.Description>
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Button variant="danger" onClick={leave}>
              Throw it away
            </Button>
            <AlertDialog.Cancel asChild>
              <Button variant="primary">Go on writing</Button>
            </AlertDialog.Cancel>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
