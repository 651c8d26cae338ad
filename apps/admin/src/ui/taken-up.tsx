import { Button } from './button.tsx';
import { Notice } from './surfaces.tsx';

interface Props {
  readonly takenUp: boolean;
  readonly startOver: () => void;
  /** What ends the draft, after "until". */
  readonly until: string;
}

/** What was typed before a reload, a look at another page or a new sign-in is still there. */
export function TakenUp({ takenUp, startOver, until }: Props) {
  if (!takenUp) return null;
  return (
    <div className="mb-4">
      <Notice>
        <span className="flex flex-wrap items-center justify-between gap-2">
          Taken up where you left it. It is kept in this tab until {until}.
          <Button size="small" onClick={startOver}>
            Start over
          </Button>
        </span>
      </Notice>
    </div>
  );
}
