import type { SlotAlternative } from '@myhibachi/contracts';
import type { Failure } from '../../api/reply.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';

interface Props {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onAlternative: (alternative: SlotAlternative) => void;
  readonly onOtherEvening: () => void;
  /** The price was worked out again after the server refused the old one. */
  readonly newTotal: string | null;
}

function Taken({
  alternatives,
  onAlternative,
  onOtherEvening,
}: { readonly alternatives: readonly SlotAlternative[] } & Pick<Props, 'onAlternative' | 'onOtherEvening'>) {
  return (
    <div class="notice" role="alert">
      <h2 class="text-h3">Someone was a moment faster</h2>
      <p>
        That seat has just been taken. These are the nearest ones that are free; pick one and it is held for you at
        once.
      </p>
      <div class="flex flex-wrap gap-2">
        {alternatives.map((row) => (
          <button class="button" type="button" key={`${row.date} ${row.start}`} onClick={() => onAlternative(row)}>
            {row.label}
          </button>
        ))}
        <button class="button button-quiet" type="button" onClick={onOtherEvening}>
          Look at the calendar
        </button>
      </div>
    </div>
  );
}

/** What kept the slot from being held, and the way round it. */
export function HoldFailure({ failure, onRetry, onAlternative, onOtherEvening, newTotal }: Props) {
  const code = failure.kind === 'problem' ? failure.problem.code : null;
  if (failure.kind === 'problem' && code === 'slot_taken') {
    return (
      <Taken
        alternatives={failure.problem.alternatives ?? []}
        onAlternative={onAlternative}
        onOtherEvening={onOtherEvening}
      />
    );
  }
  if (code === 'slot_unavailable') {
    return <FailureNotice failure={failure} onRetry={onOtherEvening} retryLabel="Choose another time" />;
  }
  if (code === 'quote_expired' || code === 'figures_changed') {
    return (
      <div class="notice" role="alert">
        <p>
          {newTotal
            ? `The price had to be worked out again: it is now ${newTotal}. If that is fine, hold the evening once more.`
            : 'The price has to be worked out again. One moment…'}
        </p>
      </div>
    );
  }
  return <FailureNotice failure={failure} onRetry={onRetry} />;
}
