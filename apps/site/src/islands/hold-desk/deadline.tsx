import { formatRemaining, isWorthSaying, remainingSeconds } from '../../logic/countdown.ts';
import { useNow } from '../parts/use-seconds.ts';

interface Props {
  readonly expiresAt: string;
  readonly purpose: string;
}

/** The time left until the next deadline of the hold. */
export function Deadline({ expiresAt, purpose }: Props) {
  const seconds = remainingSeconds(expiresAt, useNow());
  const words = seconds === 0 ? 'The time is up' : `${formatRemaining(seconds)} left ${purpose}`;
  return (
    <>
      <p class="deadline">
        <span>Your evening is held.</span>
        <strong>{words}</strong>
      </p>
      <p class="visually-hidden" aria-live="polite">
        {isWorthSaying(seconds) ? words : ''}
      </p>
    </>
  );
}
