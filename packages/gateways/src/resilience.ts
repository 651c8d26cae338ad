/** Circuit breaker, timeout and retry around every call to an outside service (cockatiel does the work). */
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  TaskCancelledError,
  TimeoutStrategy,
  circuitBreaker,
  handleWhen,
  retry,
  timeout,
} from 'cockatiel';
import { GatewayError, type GatewayName } from '@myhibachi/core/kernel';
import { AttemptFailure, type Judgement } from './judgement.ts';

export interface ResilienceConfig {
  /** How long one attempt may take before it counts as failed. */
  readonly attemptTimeoutMs: number;
  /** Attempts after the first one. */
  readonly maxRetries: number;
  readonly initialBackoffMs: number;
  readonly maxBackoffMs: number;
  /** Failures in a row that open the breaker. */
  readonly breakerThreshold: number;
  /** How long an open breaker refuses calls before it lets one through to see. */
  readonly breakerHalfOpenAfterMs: number;
}

export type BreakerState = 'closed' | 'half-open' | 'open';

/**
 * What a repeated call would do: `repeatable` does no more than the first one (reads, idempotency keys), `once` might
 * do it twice (sends), `probe` is a health check, which answers at once rather than trying again.
 */
export type CallMode = 'repeatable' | 'once' | 'probe';

export interface Call<T> {
  /** Shown in the error; a fixed word of ours, never data. */
  readonly operation: string;
  readonly mode: CallMode;
  readonly attempt: (signal: AbortSignal) => Promise<T>;
}

export interface Resilience {
  readonly name: GatewayName;
  state(): BreakerState;
  /** Runs the call under the policies; every failure arrives as `GatewayError`. */
  call<T>(call: Call<T>): Promise<T>;
}

const DEFAULTS: ResilienceConfig = {
  attemptTimeoutMs: 15_000,
  maxRetries: 2,
  initialBackoffMs: 200,
  maxBackoffMs: 2_000,
  breakerThreshold: 5,
  breakerHalfOpenAfterMs: 20_000,
};

const STATES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};

/** One breaker per outside service: settings the caller leaves out take our defaults. */
export function resilienceConfig(overrides: Partial<ResilienceConfig> = {}): ResilienceConfig {
  return { ...DEFAULTS, ...overrides };
}

/**
 * Builds the policies of one gateway. `judge` turns the vendor's error into what it means for us; refusals pass
 * straight through, neither tried again nor held against the service.
 */
export function createResilience(
  name: GatewayName,
  config: ResilienceConfig,
  judge: (error: unknown) => Judgement,
): Resilience {
  const breaker = circuitBreaker(handleWhen(isUnavailable), {
    breaker: new ConsecutiveBreaker(config.breakerThreshold),
    halfOpenAfter: config.breakerHalfOpenAfterMs,
  });
  const limit = timeout(config.attemptTimeoutMs, TimeoutStrategy.Aggressive);
  const backoff = new ExponentialBackoff({ initialDelay: config.initialBackoffMs, maxDelay: config.maxBackoffMs });
  const repeat = (mayRepeat: (failure: AttemptFailure) => boolean) =>
    retry(
      handleWhen((error) => error instanceof AttemptFailure && mayRepeat(error)),
      { maxAttempts: config.maxRetries, backoff },
    );
  // Asking again before the time a service named only makes that time longer.
  const maySoon = ({ retryAfterSeconds }: AttemptFailure) => (retryAfterSeconds ?? 0) * 1000 <= config.maxBackoffMs;
  const retries = {
    repeatable: repeat((failure) => failure.kind === 'unavailable' && maySoon(failure)),
    once: repeat((failure) => failure.kind === 'unavailable' && failure.nothingAccepted && maySoon(failure)),
    probe: repeat(() => false),
  };

  const attemptOnce = async <T>({ operation, attempt }: Call<T>): Promise<T> => {
    try {
      return await limit.execute(({ signal }) => attempt(signal));
    } catch (error) {
      if (error instanceof GatewayError) throw error;
      if (error instanceof TaskCancelledError) throw new AttemptFailure(name, operation, TIMED_OUT);
      throw new AttemptFailure(name, operation, judge(error));
    }
  };

  return {
    name,
    state: () => STATES[breaker.state],
    async call(call) {
      try {
        return await retries[call.mode].execute(() => breaker.execute(() => attemptOnce(call)));
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error;
        throw new GatewayError(name, 'unavailable', `${name} ${call.operation}: not tried, the service keeps failing`);
      }
    },
  };
}

const TIMED_OUT: Judgement = { kind: 'unavailable', reason: 'no answer in time', nothingAccepted: false };

function isUnavailable(error: unknown): boolean {
  return error instanceof GatewayError && error.kind === 'unavailable';
}
