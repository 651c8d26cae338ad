/** Under an answer of the concierge: how it came about, fetched when somebody asks. */
import { Route } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/surfaces.tsx';

const AnswerTracePanel = lazyPart(() => import('./answer-trace-panel.tsx'), 'AnswerTracePanel');

interface Props {
  readonly conversationId: string;
  readonly seq: number;
}

export function AnswerTools(props: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className="mt-1 grid gap-2">
      <div className="flex flex-wrap items-center justify-end gap-1">
        <Button
          size="small"
          variant="ghost"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen((shown) => !shown)}
        >
          <Route aria-hidden /> How it came to this
        </Button>
      </div>
      <div id={panel} hidden={!open}>
        {open && (
          <Suspense fallback={<Skeleton lines={4} />}>
            <AnswerTracePanel {...props} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
