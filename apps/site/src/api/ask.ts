/** Runs a call with a time limit and, where it is safe, a second and third try. */
import { type Outcome, type Reply, readReply } from './reply.ts';

export type Attempt<T> = (signal: AbortSignal) => Promise<Reply<T>>;

export interface AskOptions {
  /** The caller's own reason to stop, such as a newer question. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Further tries after the first: only for reads, and for writes that carry an Idempotency-Key. */
  readonly retries?: number;
  readonly wait?: (ms: number) => Promise<void>;
  readonly isOnline?: () => boolean;
}

const TIMEOUT_MS = 12_000;
const BACK_OFF_MS = 400;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function online(): boolean {
  return typeof navigator === 'undefined' || navigator.onLine;
}

async function tryOnce<T>(attempt: Attempt<T>, options: AskOptions): Promise<Outcome<T>> {
  const limit = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    const reply = await attempt(signal);
    // The client catches what fetch throws and hands it on as the error of an answer that never came.
    if (reply.response === undefined && reply.error instanceof Error) throw reply.error;
    return readReply(reply, Date.now());
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, failure: { kind: 'aborted' } };
    if (limit.aborted) return { ok: false, failure: { kind: 'timeout' } };
    // Only a network fault rejects with TypeError (Fetch standard); anything else is a fault of ours to be seen.
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, failure: { kind: (options.isOnline ?? online)() ? 'unreachable' : 'offline' } };
  }
}

function mayTryAgain<T>(outcome: Outcome<T>): boolean {
  if (outcome.ok) return false;
  const { failure } = outcome;
  if (failure.kind === 'problem') return failure.problem.status === 503 && failure.problem.retryable;
  return failure.kind === 'unreachable' || failure.kind === 'timeout';
}

/** Never rejects for a network fault, a slow server or an error answer: those are outcomes. */
export async function ask<T>(attempt: Attempt<T>, options: AskOptions = {}): Promise<Outcome<T>> {
  const tries = 1 + (options.retries ?? 0);
  let outcome = await tryOnce(attempt, options);
  for (let done = 1; done < tries && mayTryAgain(outcome); done += 1) {
    await (options.wait ?? pause)(BACK_OFF_MS * 2 ** (done - 1));
    if (options.signal?.aborted) return { ok: false, failure: { kind: 'aborted' } };
    outcome = await tryOnce(attempt, options);
  }
  return outcome;
}
