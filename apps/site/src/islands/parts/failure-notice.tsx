import { useEffect, useState } from 'preact/hooks';
import { type Failure, explainFailure } from '../../api/reply.ts';
import { useNow } from './use-seconds.ts';

interface Props {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string;
}

function RetryLater({ seconds, onRetry }: { readonly seconds: number; readonly onRetry?: (() => void) | undefined }) {
  const [until] = useState(() => Date.now() + seconds * 1000);
  const left = Math.max(0, Math.ceil((until - useNow()) / 1000));
  if (onRetry === undefined) return left > 0 ? <p>Please wait {left} s.</p> : null;
  return (
    <button class="button" type="button" disabled={left > 0} onClick={onRetry}>
      {left > 0 ? `Try again in ${String(left)} s` : 'Try again'}
    </button>
  );
}

/** Says what went wrong and offers the one thing that helps. */
export function FailureNotice({ failure, onRetry, retryLabel = 'Try again' }: Props) {
  useEffect(() => {
    if (failure.kind !== 'offline' || !onRetry) return;
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [failure, onRetry]);
  if (failure.kind === 'aborted') return null;
  return (
    <div class="notice notice-danger">
      <p role="alert">{explainFailure(failure)}</p>
      {failure.kind === 'rate_limited' ? (
        <RetryLater key={failure} seconds={failure.retryAfterSeconds} onRetry={onRetry} />
      ) : (
        onRetry && (
          <button class="button" type="button" onClick={onRetry}>
            {retryLabel}
          </button>
        )
      )}
      {failure.kind === 'problem' && failure.problem.status >= 500 && (
        <p class="text-small text-soft">If it keeps happening, tell us this number: {failure.problem.requestId}</p>
      )}
    </div>
  );
}
