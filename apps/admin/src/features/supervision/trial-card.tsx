import { getConciergeTrial } from '@myhibachi/api-client/calls';
import type { ConciergeTrial } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, countOf, formatCount, formatInstant } from '../../format/format.ts';
import { Badge, Card, ErrorState, Skeleton, type Tone } from '../../ui/surfaces.tsx';

const VERDICTS: Readonly<Record<ConciergeTrial['verdict'], { readonly words: string; readonly tone: Tone }>> = {
  too_few: { words: 'Too few answers to say', tone: 'plain' },
  as_good: { words: 'As good as the rest', tone: 'good' },
  worse: { words: 'Worse: it is taken back', tone: 'bad' },
};

const FIGURES = [
  ['answers', 'Answers'],
  ['bad', 'Bad in some way'],
  ['handedOver', 'Handed over'],
  ['unbacked', 'A draft kept back'],
  ['fellBack', 'Fell back'],
  ['failed', 'Failed'],
  ['thumbsDown', 'Thumbs down'],
] as const;

function Comparison({ trial }: { readonly trial: ConciergeTrial }) {
  return (
    <table className="w-full text-sm" aria-label="The model beside the rest">
      <thead>
        <tr className="border-b border-line text-left text-faint">
          <th scope="col" className="py-1 font-normal">
            <span className="sr-only">What</span>
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Model
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Rest
          </th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map(([name, label]) => (
          <tr key={name} className="border-b border-line last:border-b-0">
            <th scope="row" className="py-1 text-left font-normal">
              {label}
            </th>
            <td className="py-1 text-right tabular-nums">{formatCount(trial.canary[name])}</td>
            <td className="py-1 text-right tabular-nums">{formatCount(trial.rest[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Trial({ trial }: { readonly trial: ConciergeTrial }) {
  if (trial.percent === 0 || trial.percent === 100)
    return (
      <p className="text-sm text-soft">
        Nothing is tried: {trial.percent === 0 ? 'no conversation' : 'every conversation'} has the model where one
        answers. Set a share between to compare it with the built-in engine.
      </p>
    );
  const { words, tone } = VERDICTS[trial.verdict];
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge tone={tone}>{words}</Badge>
        {trial.percent} % of the conversations, answers since {formatInstant(trial.since, OWN_ZONE)}
        {trial.points !== null &&
          `, ${countOf(Math.abs(trial.points), 'point')} ${trial.points > 0 ? 'worse' : 'better'}`}
      </p>
      <Comparison trial={trial} />
      <p className="text-xs text-faint">
        With {formatCount(trial.needed)} answers on each side, a model that has more than {trial.worsePoints} percentage
        points more bad answers is taken back by itself, and the stations are told.
      </p>
    </div>
  );
}

/** How the model does that a share of the conversations try. */
export function TrialCard() {
  const trial = useQuery({
    queryKey: ['variable', 'trial'],
    queryFn: () => ask(getConciergeTrial({ client: api })),
    meta: { shows: ['conversation'] },
  });
  return (
    <Card title="Trial of the model">
      {trial.isPending && <Skeleton lines={3} />}
      {trial.isError && trial.data === undefined && (
        <ErrorState error={trial.error} retry={() => void trial.refetch()} />
      )}
      {trial.data !== undefined && <Trial trial={trial.data} />}
    </Card>
  );
}
