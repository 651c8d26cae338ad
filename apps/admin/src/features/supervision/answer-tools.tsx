/** Under an answer of the concierge: what is thought of it, and how it came about, fetched when somebody asks. */
import { judgeAnswer } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { PencilLine, Route, ThumbsDown, ThumbsUp } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Skeleton } from '../../ui/surfaces.tsx';
import { thumbsQuery } from './case-queries.ts';

const AnswerTracePanel = lazyPart(() => import('./answer-trace-panel.tsx'), 'AnswerTracePanel');
const CorrectionDialog = lazyPart(() => import('./correction-dialog.tsx'), 'CorrectionDialog');

interface Props {
  readonly conversationId: string;
  readonly seq: number;
}

const THUMBS = [
  { thumb: 'up', word: 'Good answer', icon: ThumbsUp },
  { thumb: 'down', word: 'Bad answer', icon: ThumbsDown },
] as const;

/** One's own thumb; pressed again it is taken back. */
function Thumbs({ conversationId, seq }: Props) {
  const thumbs = useQuery(thumbsQuery(conversationId));
  const mine = thumbs.data?.items.find((one) => one.seq === seq);
  const [correcting, setCorrecting] = useState(false);
  const judge = useChange('conversation', (thumb: 'up' | 'down' | null) =>
    ask(judgeAnswer({ client: api, path: { id: conversationId, seq }, body: { thumb } })),
  );
  return (
    <>
      <FormProblem error={judge.error} />
      {THUMBS.map(({ thumb, word, icon: Icon }) => (
        <Button
          key={thumb}
          size="small"
          variant={mine?.mine === thumb ? 'primary' : 'ghost'}
          aria-pressed={mine?.mine === thumb}
          aria-label={word}
          title={word}
          disabled={judge.isPending || thumbs.isPending}
          onClick={() => judge.mutate(mine?.mine === thumb ? null : thumb)}
        >
          <Icon aria-hidden /> {(mine?.[thumb] ?? 0) > 0 && mine?.[thumb]}
        </Button>
      ))}
      <Button size="small" variant="ghost" onClick={() => setCorrecting(true)}>
        <PencilLine aria-hidden /> {mine?.corrected === true ? 'Corrected' : 'Correct'}
      </Button>
      <Suspense>
        {correcting && (
          <CorrectionDialog conversationId={conversationId} seq={seq} close={() => setCorrecting(false)} />
        )}
      </Suspense>
    </>
  );
}

export function AnswerTools(props: Props) {
  const mayJudge = usePermission('concierge.judge');
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className="mt-1 grid gap-2">
      <div className="flex flex-wrap items-center justify-end gap-1">
        {mayJudge && <Thumbs {...props} />}
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
